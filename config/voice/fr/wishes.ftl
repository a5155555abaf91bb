wishes-nudges-on = Activé : si une question reste { $length } sans réponse, je la pose une fois de plus, sauf si la suivante vient avant, puis je te laisse tranquille. Pour que j’attende plus ou moins longtemps, tape `/schedule nudges after:`. Pour le désactiver, tape `/schedule nudges` et choisis `(schedule nudges switch) off`.
wishes-nudges-off = Désactivé : je ne pose chaque question qu’une seule fois. Pour l’activer, tape `/schedule nudges` et choisis `(schedule nudges switch) on`.
wishes-followups-on = Activé : de temps en temps, je pose une question sur quelque chose que tu as écrit, et je dis pourquoi. Pour le désactiver, tape `/schedule followups` et choisis `(schedule followups switch) off`.
wishes-followups-off = Désactivé : je ne pose que mes propres questions, jamais sur ce que tu as écrit. Pour l’activer, tape `/schedule followups` et choisis `(schedule followups switch) on`.
wishes-details-on = Activé : une ligne discrète sous chaque réponse dit sous quoi je l’ai classée, avec un bouton pour le corriger et un pour l’annuler. Pour le désactiver, tape `/schedule details` et choisis `(schedule details switch) off`.
wishes-details-off = Désactivé : un émoji sous ton message dit qu’il est classé. Pour l’activer, tape `/schedule details` et choisis `(schedule details switch) on`.
wishes-memories-on = Activé : de temps en temps, je te montre à côté d’une question ce que tu as écrit il y a un an ; `/entries never` en écarte des mots et des noms. Pour le désactiver, tape `/schedule memories` et choisis `(schedule memories switch) off`.
wishes-memories-off = Désactivé : je ne reparle jamais de ce que tu as écrit il y a longtemps. Pour l’activer, tape `/schedule memories` et choisis `(schedule memories switch) on`.
wishes-retrospective-on = Activé : le premier matin après un trimestre ou une année, je propose de te le raconter. Pour le désactiver, tape `/schedule retrospective` et choisis `(schedule retrospective switch) off`.
wishes-retrospective-off = Désactivé : je ne te raconte rien de moi-même ; `/digest` est là à tout moment. Pour l’activer, tape `/schedule retrospective` et choisis `(schedule retrospective switch) on`.

wishes-language = Désormais je te parle en français, quelle que soit la langue de ton Discord.
wishes-language-discord = Désormais je te parle dans la langue de ton Discord, si je la connais ; sinon en anglais.
wishes-language-is = Je te parle en français, comme tu l’as choisi. Pour changer, choisis une autre langue avec `/schedule language`.
wishes-language-is-discord = Je te parle en français, d’après la langue de ton Discord. Pour changer, choisis-en une autre avec `/schedule language`.
