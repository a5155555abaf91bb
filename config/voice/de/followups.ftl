followups-new = Was hat dich zu { $interest } gebracht?
followups-new-because = Ich frage, weil du es { $on } zum ersten Mal erwähnt hast.
followups-effort = Was hat dir bei { $interest } geholfen? Ein Link, ein Buch, ein Mensch?
followups-effort-because = Ich frage, weil du { $on } geschrieben hast, was du gemacht hast, und ich noch keinen Link dazu kenne.
followups-quiet = Bist du noch an { $interest } dran?
followups-quiet-because = Zuletzt hast du { $interest } { $on } erwähnt.
followups-plan = Ist etwas daraus geworden?
followups-plan-because = Das hattest du { $on } vor.
followups-write = Schreib einfach zurück, so oft du magst.

followups-pursue = Noch dran
followups-pause = Pausiert
followups-drop = Aufgegeben
followups-pivot = Etwas anderes daraus geworden
followups-form-title = Wie steht es damit?
followups-reason-label = Warum? Eine Zeile genügt.
followups-reason-grey = Du kannst das leer lassen.
followups-became-label = Was ist daraus geworden?
followups-became-grey = Zum Beispiel: Bouldern

followups-decided-pursue = -# Notiert. Du bist noch an { $interest } dran{ $because }
followups-decided-pause = -# Notiert. { $interest } ist pausiert{ $because }
followups-decided-drop = -# Notiert. { $interest } ist aufgegeben{ $because }
followups-decided-pivot = -# Notiert. Aus { $interest } ist etwas anderes geworden{ $because }
followups-decided-pivot-to = -# Notiert. Aus { $interest } ist { $to } geworden{ $because }
followups-decided-undo = -# `/interests undo` nimmt es zurück, `/interests set` ändert es.
