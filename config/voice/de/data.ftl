data-export = Hier ist alles von dir: { general-entries }, was du entschieden und berichtigt hast, was ich gefragt habe und was daraus wurde, und deine Einstellungen.
data-export-pictures = Hier ist alles von dir: { general-entries } mit { $pictures ->
    [one] { $pictures } Bild
   *[other] { $pictures } Bildern
}, was du entschieden und berichtigt hast, was ich gefragt habe und was daraus wurde, und deine Einstellungen.
data-export-journal = `journal.md` darin ist für dich zum Lesen; `/data import` nimmt es wieder auf, wie es ist.
data-export-parts = Die Bilder kommen in { $parts } Archiven, weil eines für Discord zu groß wäre; importiere sie einzeln.
data-export-rest = Mehr als { $sent } kann ich nicht schicken: Frag meinen Betreiber nach dem Rest, `upto export` schreibt ihn als eine Datei.

data-imported = Importiert: { $added } von { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträgen
} { $added ->
    [one] ist neu
   *[other] sind neu
}, ebenso { $stated ->
    [one] { $stated } Entscheidung oder Berichtigung
   *[other] { $stated } Entscheidungen und Berichtigungen
} und { general-pictures }.
data-imported-missing = { $count ->
    [one] { $count } Bild, das darin genannt ist, fehlt in der Datei: Wenn der Export in mehreren Archiven kam, importiere auch die anderen.
   *[other] { $count } Bilder, die darin genannt sind, fehlen in der Datei: Wenn der Export in mehreren Archiven kam, importiere auch die anderen.
}
data-imported-shown = { $count ->
    [one] { $count } Server sieht wieder, was dich jetzt beschäftigt, wie damals, als die Datei entstand: Tippe dort `/now publish: off`, um das zu beenden.
   *[other] { $count } Server sehen wieder, was dich jetzt beschäftigt, wie damals, als die Datei entstand: Tippe in jedem `/now publish: off`, um das zu beenden.
}
data-imported-schedule = Dein Zeitplan ist der aus der Datei: { $when } ({ $zone }).
data-imported-refused = Dein Zeitplan bleibt, wie er ist.

data-confirmation = alles löschen
data-delete-title = Alles löschen?
data-delete-label = Schreib: { data-confirmation }
data-deleted = Alles von dir ist gelöscht: { general-entries }, deine Bilder, dein Zeitplan und deine Zeitzone. Unsere Direktnachrichten liegen noch bei Discord; lösche deine dort, wenn du magst. Tippe `/start`, um neu anzufangen.
data-deleted-standing = { $count ->
    [one] { $count } Teil von dir steht noch im Rückblick eines Servers, weil Discord mich ihn nicht herausnehmen ließ: Bitte den Betreiber des Servers, die Nachricht zu löschen.
   *[other] { $count } Teile von dir stehen noch in Rückblicken von Servern, weil Discord mich sie nicht herausnehmen ließ: Bitte die Betreiber der Server, die Nachrichten zu löschen.
}
data-deleted-posts = Diese konnte ich nicht löschen, sie stehen also noch; bitte den Betreiber des Servers darum: { $addresses }

data-privacy-kept = **Was ich behalte:** deine Discord-ID, deine Zeitzone, Sprache und deinen Zeitplan, welche Fragen ich geschickt habe und welche Knöpfe du gedrückt hast, jede Antwort von dir und die Bilder dazu, Links zu den Nachrichten, die du dir gemerkt hast, mit deinen Notizen, was du zu deinen Interessen und Abschnitten entschieden und berichtigt hast, woran du nie erinnert werden willst, wo du sie zeigst, was du aus öffentlichen Ausgaben heraushältst und welche du herausgegeben hast, zu welchen Rückblicken von Servern du Ja gesagt hast, deine letzten hundert Listen mit Seiten, eine Zeit lang, wofür deine geöffneten Formulare waren (Eintrag, Tage, Namen, Adresse eines Bildes oder einer Nachricht), und welche Zeiträume du dir erzählen ließest, bis du es löschst. Sonst nichts von deinen Nachrichten und nichts aus Servern: von einer gemerkten Nachricht die Adresse und nie die Worte.
data-privacy-where = **Wo:** in einer SQLite-Datei und daneben einem Ordner mit den Bildern, auf dem Rechner dessen, der diesen Bot betreibt.
data-privacy-who = **Wer es lesen kann:** du, und wer diesen Bot betreibt: { $encrypted ->
    [yes] Datei und Bilder sind verschlüsselt, und dort liegt der Schlüssel
   *[no] Die Datei ist nicht verschlüsselt
}. In einem Server, in dem du `/now publish: on` getippt hast, sehen alle dort diese Karte; in einem Kanal, in den du eine öffentliche Ausgabe gepostet hast, sieht sie, wer dort liest; im Rückblick eines Servers deinen Teil, wenn du dazu Ja gesagt hast. Sonst schicke ich deine Worte niemandem, öffne nie deine Links, hole Bilder nur von Discord und nutze keinen fremden Dienst. Bilder sind in keiner öffentlichen Ausgabe.
data-privacy-say = **Du bestimmst:** Ändere oder lösche eine Nachricht, und der Eintrag zieht nach, samt Bildern; `/data export` gibt dir alles, und `/data import` nimmt es wieder auf; `/data delete` entfernt alles, auch die Bilder.
