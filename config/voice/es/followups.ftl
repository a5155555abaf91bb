followups-new = ¿Qué te atrajo de { $interest }?
followups-new-because = Pregunto porque lo mencionaste por primera vez { $on }.
followups-effort = ¿Qué te ayudó con { $interest }? ¿Un enlace, un libro, una persona?
followups-effort-because = Pregunto porque { $on } escribiste lo que hiciste, y aún no conozco ningún enlace.
followups-quiet = ¿Sigues con { $interest }?
followups-quiet-because = Mencionaste { $interest } por última vez { $on }.
followups-plan = ¿Se hizo realidad?
followups-plan-because = Lo planeaste { $on }.
followups-write = Responde sin más, tantas veces como quieras.

followups-pursue = Sigo con ello
followups-pause = En pausa
followups-drop = Lo dejé
followups-pivot = Se convirtió en otra cosa
followups-form-title = ¿Cómo va?
followups-reason-label = ¿Por qué? Con una línea basta.
followups-reason-grey = Puedes dejarlo vacío.
followups-became-label = ¿En qué se convirtió?
followups-became-grey = Por ejemplo: boulder

followups-decided-pursue = -# Anotado. Sigues con { $interest }{ $because }
followups-decided-pause = -# Anotado. { $interest } está en pausa{ $because }
followups-decided-drop = -# Anotado. Dejaste { $interest }{ $because }
followups-decided-pivot = -# Anotado. { $interest } se convirtió en otra cosa{ $because }
followups-decided-pivot-to = -# Anotado. { $interest } se convirtió en { $to }{ $because }
followups-decided-undo = -# `/interests undo` lo deshace, `/interests set` lo cambia.
