buttons-answer = Im Formular antworten
buttons-nothing-new = Nichts Neues
buttons-snooze = Später
buttons-skip = Überspringen
buttons-show-me = Zeig mir
buttons-stop-these = Keine mehr davon
buttons-hour = In 1 Stunde
buttons-tonight = Heute Abend
buttons-tomorrow = Morgen
buttons-week = Nächste Woche
buttons-back = Zurück

buttons-noted = -# Nichts Neues, ist notiert. Wenn dir etwas einfällt, schreib es jederzeit.
buttons-skipped = -# Übersprungen. Wenn du doch antworten magst, schreib einfach.
buttons-put-off = -# Verschoben auf { $moment }: Dann frage ich noch einmal. Dein Zeitplan bleibt, wie er ist.

buttons-fate-open = Diese Frage ist noch offen. Drück einen Knopf darunter, oder schreib einfach.
buttons-fate-answered = Diese Frage hast du schon beantwortet: Es ist Eintrag { $entry }. Sieh ihn dir mit `/entries show` an, oder ergänze ihn, indem du mir schreibst.
buttons-fate-decided = Du hast mir gesagt, wie es damit steht. `/interests set` ändert das, `/interests undo` nimmt es zurück.
buttons-fate-nothing = Als ich das fragte, gab es bei dir nichts Neues. Wenn es jetzt etwas gibt, schreib mir einfach.
buttons-fate-skipped = Diese Frage hast du übersprungen. Wenn du sie jetzt beantworten magst, schreib mir einfach.
buttons-fate-snoozed = Diese Frage hast du verschoben: Sie kommt wieder am { $moment }. Wenn du sie jetzt beantworten magst, schreib mir einfach.
buttons-fate-again = Diese Frage habe ich inzwischen noch einmal gestellt. Nimm die Knöpfe unter der späteren Nachricht, oder schreib mir einfach.
buttons-fate-overtaken = Inzwischen habe ich dich etwas anderes gefragt. Beantworte das, oder drück hier *{ buttons-answer }*, um diese Frage zu beantworten.
buttons-fate-lapsed = Diese Frage war verschoben und kam nicht wieder, weil du pausiert hast oder ich weg war. Wenn du sie jetzt beantworten magst, schreib mir einfach.
buttons-unknown = Dieser Knopf stammt aus einer anderen Fassung von mir. Tippe `/help`, um zu sehen, was ich jetzt kann.
