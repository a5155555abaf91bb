errors-or = { $firsts } ou { $last }
errors-zone = `{ $typed }` n’est pas un fuseau horaire que je connais. Essaie un nom comme `Europe/Berlin`, ou tape ta ville et choisis dans la liste.
errors-zone-likely = `{ $typed }` n’est pas un fuseau horaire que je connais. Essaie { $likely }, ou tape ta ville et choisis dans la liste.

errors-schedule-empty = Dis en anglais quand tu veux que je demande, par exemple `every sunday at 7pm`, `weekdays 18:30` ou `0 19 * * Sun`.
errors-schedule-too-long = `{ $typed }` est trop long pour un planning. Essaie quelque chose de court comme `every sunday at 7pm`.
errors-schedule-unread = Je ne comprends pas `{ $typed }`. Essaie en anglais, par exemple `{ $example }`.
errors-schedule-unread-within = Je ne comprends pas `{ $word }` dans `{ $typed }`. Essaie en anglais, par exemple `{ $example }`.
errors-schedule-unfinished = `{ $typed }` s’arrête en chemin. Essaie quelque chose comme `{ $example }`.
errors-schedule-no-days = `{ $typed }` ne dit pas quels jours. Essaie quelque chose comme `{ $example }`.
errors-schedule-clash = `{ $typed }` dit deux choses qui ne vont pas ensemble. Essaie quelque chose comme `{ $example }`.
errors-schedule-not-a-time = `{ $typed }` n’est pas une heure. Écris-la comme `19:00` ou `7pm`.
errors-schedule-not-in-part = `{ $time }` ne tombe pas { $part ->
    [morning] le matin
    [afternoon] l’après-midi
    [evening] le soir
   *[night] la nuit
}. Écris juste l’heure, comme `19:00` ou `7pm`.
errors-schedule-not-in-every-month = Certains mois n’ont pas de { $day }. Choisis un jour de 1 à 28, ou essaie `last day of the month 20:00`.
errors-schedule-not-so-many = Certains mois n’ont pas de { $nth }e { calendar-weekday }. Choisis du premier au quatrième, ou essaie `last day of the month 20:00`.
errors-schedule-which-one = Un mois a plus d’un { calendar-weekday }. Dis lequel, par exemple `first { $typed } of the month 18:00`, ou essaie `every { $typed } 18:00`.
errors-schedule-which-nth = Je ne vois pas de quel { calendar-weekday } tu parles. Essaie `first { $typed } of the month 18:00` ou `every 3 weeks on { $typed } 18:00`.
errors-schedule-step = { $unit ->
    [hour] Je ne peux pas demander toutes les { $every } heures. Choisis 1, 2, 3, 4, 6, 8 ou 12 heures, ou essaie `{ $example }`.
    [day] Je ne peux pas demander tous les { $every } jours. Choisis de 1 à 365 jours, ou essaie `{ $example }`.
    [week] Je ne peux pas demander toutes les { $every } semaines. Choisis de 1 à 52 semaines, ou essaie `{ $example }`.
   *[month] Je ne peux pas demander tous les { $every } mois. Choisis 1, 2, 3, 4, 6 ou 12 mois, ou essaie `{ $example }`.
}
errors-schedule-nothing-to-count = Une première date ne va qu’avec des pas de jours ou de semaines. Laisse-la de côté, ou essaie `every 2 weeks on friday 17:00 from { $date }`.
errors-schedule-never = `{ $typed }` nomme une date qui n’arrive jamais. Essaies-en une qui existe, comme `0 10 1 * *`.
errors-schedule-too-dense = Entre deux de ces questions il n’y aurait que { $spacing }, et il doit y avoir au moins { $smallest }. Essaie `{ $example }`.

errors-cron-fields = Une ligne cron a cinq champs (minute, heure, jour du mois, mois, jour de la semaine), et celle-ci en a { $count }. Essaie `0 19 * * Sun`.
errors-cron-value = { $field ->
    [minute] `{ $typed }` ne convient pas comme minute d’une ligne cron, qui va de 0 à 59, comme dans `0,30` ou `*/15`. Essaie `0 19 * * Sun`.
    [hour] `{ $typed }` ne convient pas comme heure d’une ligne cron, qui va de 0 à 23, comme dans `9-17` ou `*/6`. Essaie `0 19 * * Sun`.
    [day] `{ $typed }` ne convient pas comme jour du mois d’une ligne cron, qui va de 1 à 31, comme dans `1,15`. Essaie `0 19 * * Sun`.
    [month] `{ $typed }` ne convient pas comme mois d’une ligne cron, qui va de 1 à 12 ou porte un nom, comme dans `1-6` ou `Jan,Jul`. Essaie `0 19 * * Sun`.
   *[weekday] `{ $typed }` ne convient pas comme jour de la semaine d’une ligne cron, qui va de 0 à 7 (0 et 7 sont le dimanche) ou porte un nom, comme dans `Mon-Fri`. Essaie `0 19 * * Sun`.
}
errors-cron-day-and-weekday = Ici, une ligne cron peut nommer un jour du mois ou un jour de la semaine, pas les deux. Mets `*` pour l’un d’eux, comme dans `0 19 1 * *` ou `0 19 * * Sun`.
errors-cron-sign = `{ $typed }` contient un signe que les lignes cron ne connaissent pas ici. Dis-le avec des mots anglais : `last friday of the month 18:00` ou `last day of the month 20:00`.

errors-days-unread = Je ne comprends pas `{ $typed }` comme un jour. Essaie en anglais, par exemple `{ $example }`.
errors-days-not-a-date = `{ $typed }` nomme un jour qu’aucun calendrier n’a. Écris-le comme `2026-03-31` ou `march 31`.
errors-days-reversed = `{ $typed }` finit avant de commencer. Écris d’abord le jour le plus ancien, comme dans `march 3 to 20`.
errors-days-not-yet = `{ $typed }` n’est pas encore arrivé, et une entrée parle de jours passés. Essaie `yesterday`, ou laisse-le de côté pour aujourd’hui.
errors-days-already-over = Une pause ne peut pas finir le { $date }, qui est déjà passé. Donne un jour plus tardif, ou laisse-le de côté pour une pause jusqu’à ce que tu reprennes.
errors-days-too-far = `{ $typed }` est trop loin. Choisis des années de 1900 à 2199, comme `2026-03`.

errors-period-unknown = `{ $typed }` n’est pas une période. Essaie `2026-Q3`, `2026` ou `last quarter`.
errors-period-not-a-date = `{ $typed }` n’est pas une date. Écris-la comme `2026-03-31`, par exemple dans `2026-03-01..2026-08-31`.
errors-period-reversed = `{ $typed }` finit avant de commencer. Essaie `{ $turned }`.
errors-period-too-far = `{ $typed }` est trop loin. Choisis des années de 1900 à 2199, comme `2026-Q3` ou `last year`.

# Pourquoi un fichier n’a pas été importé.
errors-file-neither = Ce fichier n’est ni un zip ni du texte en UTF-8 : apporte un export, ou un journal JSONL.
errors-file-empty = Il n’y a rien dans ce fichier : apporte un export, ou un journal JSONL.
errors-file-statement = La ligne { $line } de `interests.jsonl` n’est ni une décision ni une correction : écris-la comme le fait un export.
errors-file-asked = La ligne { $line } de `asked.jsonl` n’est pas une question posée : écris-la comme le fait un export, ou laisse ce fichier de côté.
errors-file-settings = `settings.json` est illisible : laisse-le de côté, et règle ton planning avec `/schedule set`.
errors-archive-damaged = Cette archive est abîmée, ou ce n’est pas un zip : refais l’export.
errors-archive-method = Cette archive est compressée d’une façon que je ne sais pas lire : fais-en un zip ordinaire (deflate).
errors-archive-locked = Cette archive est protégée par un mot de passe : refais-la sans.
errors-archive-too-many = Cette archive contient plus de { $most } fichiers : apporte-la en plusieurs parties.
errors-archive-too-large = Cette archive dépasse { $most } Mo une fois décompressée : apporte-la en plusieurs parties.
errors-archive-bomb = `{ $typed }`, dans cette archive, devient plus de { $most } fois plus gros une fois décompressé, ce que ne fait aucun journal : refais l’export.
errors-archive-outside = `{ $typed }`, dans cette archive, mène hors d’elle : enlève ce fichier.
errors-archive-link = `{ $typed }`, dans cette archive, est un lien vers un autre fichier : enlève-le.
errors-archive-twice = Deux fichiers de cette archive portent le même nom : enlève l’un d’eux.
errors-archive-stranger = `{ $typed }`, dans cette archive, ne fait pas partie d’un export : enlève-le, de sorte qu’il n’y ait que { $files }.
errors-archive-not-text = `{ $typed }`, dans cette archive, n’est pas du texte en UTF-8 : enregistre-le ainsi.
errors-archive-no-picture = `{ $typed }`, dans cette archive, n’est pas une image PNG, JPEG, GIF ou WebP : enlève-le.
errors-line-no-object = La ligne { $line } n’est pas un objet JSON (lue jusqu’à la colonne { $column }) : écris un objet par ligne, comme `{ $example }`.
errors-line-unknown-key = La ligne { $line } a la clé inconnue `{ $typed }` : enlève-la, ou prends l’une de celles-ci : { $keys }.
errors-line-missing = Il manque `{ $key }` à la ligne { $line } : ajoute-le.
errors-line-wrong-kind = À la ligne { $line }, `{ $key }` est illisible. { $value ->
    [text] Ce doit être un texte entre guillemets.
    [texts] Ce doit être une liste de textes entre guillemets, comme `["…", "…"]`.
    [days] Ce doit être une date `YYYY-MM-DD` ou un intervalle `YYYY-MM-DD..YYYY-MM-DD`.
    [switch] Ce doit être `true` ou `false`.
   *[moment] Ce doit être un moment comme `2026-03-01T19:00:00+01:00` ou une date comme `2026-03-01`.
}
errors-line-empty = La ligne { $line } ne dit rien : donne-lui un `text`, ou l’un des champs `why`, `did`, `links`, `next`.
