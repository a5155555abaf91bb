data-export = Hier ist alles, was du geschrieben hast: { general-entries }, die ältesten zuerst, in jeder Zeile ein JSON-Objekt. `upto import` und `upto preview` lesen `journal.jsonl`, wie es ist.
data-export-interests = In `interests.jsonl` steht, was du zu deinen Interessen entschieden und berichtigt hast.

data-confirmation = alles löschen
data-delete-title = Alles löschen?
data-delete-label = Schreib: { data-confirmation }
data-deleted = Alles von dir ist gelöscht: { general-entries }, dein Zeitplan und deine Zeitzone. Unsere Direktnachrichten liegen noch bei Discord; lösche deine dort, wenn du magst. Tippe `/start`, um neu anzufangen.

data-privacy-kept = **Was ich behalte:** deine Discord-ID, deine Zeitzone und deinen Zeitplan, die Sprache, in der ich mit dir rede, welche Fragen ich geschickt habe und welche Knöpfe du gedrückt hast, jede Antwort von dir, was du zu deinen Interessen entschieden und berichtigt hast, woran du nie erinnert werden willst, wo du sie zeigst, und deine letzten hundert Listen mit Seiten, bis du alles löschst. Sonst nichts von deinen Nachrichten und nichts aus Servern.
data-privacy-where = **Wo:** in einer einzigen SQLite-Datei auf dem Rechner dessen, der diesen Bot betreibt. Der könnte sie lesen; sonst niemand.
data-privacy-who = **Wer es sieht:** nur du; und in einem Server, in dem du `/now publish: on` getippt hast, diese Karte. Ich schicke deine Worte niemandem, öffne nie deine Links und nutze keinen fremden Dienst.
data-privacy-say = **Du bestimmst:** Ändere oder lösche eine Nachricht, und der Eintrag zieht nach; `/data export` gibt dir alles; `/data delete` entfernt alles.
