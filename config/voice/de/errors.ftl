# Was an einer Eingabe nicht stimmt. Auf Englisch sagen die Fehler das selbst (src/domain).
errors-or = { $firsts } oder { $last }
errors-zone = `{ $typed }` ist keine Zeitzone, die ich kenne. Versuch einen Namen wie `Europe/Berlin`, oder tippe deine Stadt, und wähle aus der Liste.
errors-zone-likely = `{ $typed }` ist keine Zeitzone, die ich kenne. Versuch { $likely }, oder tippe deine Stadt, und wähle aus der Liste.

# Zeitpläne werden auf Englisch getippt.
errors-schedule-empty = Sag auf Englisch, wann du gefragt werden willst, etwa `every sunday at 7pm`, `weekdays 18:30` oder `0 19 * * Sun`.
errors-schedule-too-long = `{ $typed }` ist zu lang für einen Zeitplan. Versuch etwas Kurzes wie `every sunday at 7pm`.
errors-schedule-unread = `{ $typed }` verstehe ich nicht. Versuch es auf Englisch, etwa so: `{ $example }`.
errors-schedule-unread-within = Das `{ $word }` in `{ $typed }` verstehe ich nicht. Versuch es auf Englisch, etwa so: `{ $example }`.
errors-schedule-unfinished = `{ $typed }` bricht mittendrin ab. Versuch so etwas wie `{ $example }`.
errors-schedule-no-days = `{ $typed }` sagt nicht, an welchen Tagen. Versuch so etwas wie `{ $example }`.
errors-schedule-clash = `{ $typed }` sagt zweierlei, das nicht zusammenpasst. Versuch so etwas wie `{ $example }`.
errors-schedule-not-a-time = `{ $typed }` ist keine Uhrzeit. Schreib sie wie `19:00` oder `7pm`.
errors-schedule-not-in-part = `{ $time }` liegt nicht { $part ->
    [morning] am Morgen
    [afternoon] am Nachmittag
    [evening] am Abend
   *[night] in der Nacht
}. Schreib nur die Uhrzeit, wie `19:00` oder `7pm`.
errors-schedule-not-in-every-month = Nicht jeder Monat hat einen { $day }. Wähle einen Tag von 1 bis 28, oder versuch `last day of the month 20:00`.
errors-schedule-not-so-many = Nicht jeder Monat hat einen { $nth }. { calendar-weekday }. Wähle den ersten bis vierten, oder versuch `last day of the month 20:00`.
errors-schedule-which-one = Ein Monat hat mehrere Tage dieser Art ({ calendar-weekday }). Sag, welcher es sein soll, etwa `first { $typed } of the month 18:00`, oder versuch `every { $typed } 18:00`.
errors-schedule-which-nth = Ich kann nicht erkennen, welchen { calendar-weekday } du meinst. Versuch `first { $typed } of the month 18:00` oder `every 3 weeks on { $typed } 18:00`.
errors-schedule-step = { $unit ->
    [hour] Alle { $every } Stunden kann ich nicht fragen. Wähle 1, 2, 3, 4, 6, 8 oder 12 Stunden, oder versuch `{ $example }`.
    [day] Alle { $every } Tage kann ich nicht fragen. Wähle 1 bis 365 Tage, oder versuch `{ $example }`.
    [week] Alle { $every } Wochen kann ich nicht fragen. Wähle 1 bis 52 Wochen, oder versuch `{ $example }`.
   *[month] Alle { $every } Monate kann ich nicht fragen. Wähle 1, 2, 3, 4, 6 oder 12 Monate, oder versuch `{ $example }`.
}
errors-schedule-nothing-to-count = Ein erster Tag passt nur zu Schritten von Tagen oder Wochen. Lass ihn weg, oder versuch `every 2 weeks on friday 17:00 from { $date }`.
errors-schedule-never = `{ $typed }` nennt ein Datum, das nie kommt. Versuch eines, das es gibt, etwa `0 10 1 * *`.
errors-schedule-too-dense = Zwei dieser Fragen kämen nur { $spacing } nacheinander, und mindestens { $smallest } müssen dazwischen liegen. Versuch `{ $example }`.
errors-length-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
errors-length-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
errors-length-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
errors-length-seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}

errors-cron-fields = Eine Cron-Zeile hat fünf Felder (Minute, Stunde, Tag des Monats, Monat, Wochentag), und diese hat { $count }. Versuch `0 19 * * Sun`.
errors-cron-value = { $field ->
    [minute] `{ $typed }` geht nicht als Minute einer Cron-Zeile; die reicht von 0 bis 59, wie in `0,30` oder `*/15`. Versuch `0 19 * * Sun`.
    [hour] `{ $typed }` geht nicht als Stunde einer Cron-Zeile; die reicht von 0 bis 23, wie in `9-17` oder `*/6`. Versuch `0 19 * * Sun`.
    [day] `{ $typed }` geht nicht als Tag des Monats in einer Cron-Zeile; der reicht von 1 bis 31, wie in `1,15`. Versuch `0 19 * * Sun`.
    [month] `{ $typed }` geht nicht als Monat einer Cron-Zeile; der reicht von 1 bis 12 oder hat einen Namen, wie in `1-6` oder `Jan,Jul`. Versuch `0 19 * * Sun`.
   *[weekday] `{ $typed }` geht nicht als Wochentag einer Cron-Zeile; der reicht von 0 bis 7 (0 und 7 sind Sonntag) oder hat einen Namen, wie in `Mon-Fri`. Versuch `0 19 * * Sun`.
}
errors-cron-day-and-weekday = Eine Cron-Zeile kann hier einen Tag des Monats oder einen Wochentag nennen, nicht beides. Setz `*` für eines davon, wie in `0 19 1 * *` oder `0 19 * * Sun`.
errors-cron-sign = `{ $typed }` enthält ein Zeichen, das Cron-Zeilen hier nicht kennen. Sag es in englischen Worten: `last friday of the month 18:00` oder `last day of the month 20:00`.

errors-days-unread = `{ $typed }` verstehe ich nicht als Tag. Versuch es auf Englisch, etwa so: `{ $example }`.
errors-days-not-a-date = `{ $typed }` nennt einen Tag, den kein Kalender hat. Schreib ihn wie `2026-03-31` oder `march 31`.
errors-days-reversed = `{ $typed }` endet, bevor es anfängt. Schreib den früheren Tag zuerst, wie in `march 3 to 20`.
errors-days-not-yet = `{ $typed }` ist noch nicht gekommen, und ein Eintrag handelt von Tagen, die da waren. Versuch `yesterday`, oder lass es weg für heute.
errors-days-already-over = Eine Pause kann nicht am { $date } enden, der ist schon da gewesen. Nenn einen späteren Tag, oder lass ihn weg, um zu pausieren, bis du weitermachst.
errors-days-too-far = `{ $typed }` ist zu weit weg. Wähle Jahre von 1900 bis 2199, etwa `2026-03`.

errors-period-unknown = `{ $typed }` ist kein Zeitraum. Versuch `2026-Q3`, `2026` oder `last quarter`.
errors-period-not-a-date = `{ $typed }` ist kein Datum. Schreib es wie `2026-03-31`, etwa in `2026-03-01..2026-08-31`.
errors-period-reversed = `{ $typed }` endet, bevor es anfängt. Versuch `{ $turned }`.
errors-period-too-far = `{ $typed }` ist zu weit weg. Wähle Jahre von 1900 bis 2199, etwa `2026-Q3` oder `last year`.
