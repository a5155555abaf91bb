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
errors-schedule-too-dense = Zwei dieser Fragen lägen nur { $spacing } auseinander, und der kleinste Abstand ist { $smallest }. Versuch `{ $example }`.

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

# Warum eine Datei nicht importiert wurde.
errors-file-neither = Diese Datei ist weder ein Zip noch Text in UTF-8: Bring einen Export oder ein Tagebuch als JSONL.
errors-file-empty = In dieser Datei ist nichts: Bring einen Export oder ein Tagebuch als JSONL.
errors-file-statement = Zeile { $line } von `interests.jsonl` ist weder Entscheidung noch Berichtigung: Schreib sie, wie ein Export es tut.
errors-file-asked = Zeile { $line } von `asked.jsonl` ist keine Frage, die gestellt wurde: Schreib sie, wie ein Export es tut, oder lass die Datei weg.
errors-file-settings = `settings.json` ist nicht lesbar: Lass es weg, und stell deinen Zeitplan mit `/schedule set` ein.
errors-archive-damaged = Dieses Archiv ist beschädigt oder kein Zip: Exportier es noch einmal.
errors-archive-method = Dieses Archiv ist so gepackt, dass ich es nicht lesen kann: Pack es als einfaches Zip (Deflate).
errors-archive-locked = Dieses Archiv ist durch ein Passwort geschützt: Pack es ohne.
errors-archive-too-many = Dieses Archiv hat mehr als { $most } Dateien: Bring es in mehreren Teilen.
errors-archive-too-large = Dieses Archiv ist entpackt größer als { $most } MB: Bring es in mehreren Teilen.
errors-archive-bomb = `{ $typed }` in diesem Archiv wird entpackt mehr als { $most }-mal so groß, und das kommt bei keinem Tagebuch vor: Exportier es noch einmal.
errors-archive-outside = `{ $typed }` in diesem Archiv führt aus ihm hinaus: Nimm diese Datei heraus.
errors-archive-link = `{ $typed }` in diesem Archiv verweist auf eine andere Datei: Nimm sie heraus.
errors-archive-twice = Zwei Dateien in diesem Archiv heißen gleich: Nimm eine davon heraus.
errors-archive-stranger = `{ $typed }` in diesem Archiv gehört nicht zu einem Export: Nimm es heraus, sodass nur { $files } darin sind.
errors-archive-not-text = `{ $typed }` in diesem Archiv ist kein Text in UTF-8: Speichere es so.
errors-archive-no-picture = `{ $typed }` in diesem Archiv ist kein Bild in PNG, JPEG, GIF oder WebP: Nimm es heraus.
errors-line-no-object = Zeile { $line } ist kein JSON-Objekt (gelesen bis Spalte { $column }): Schreib in jede Zeile ein Objekt, etwa `{ $example }`.
errors-line-unknown-key = Zeile { $line } hat den unbekannten Schlüssel `{ $typed }`: Entferne ihn, oder nimm einen von diesen: { $keys }.
errors-line-missing = Zeile { $line } hat kein `{ $key }`: Füg es hinzu.
errors-line-wrong-kind = In Zeile { $line } ist `{ $key }` nicht lesbar. { $value ->
    [text] Es muss Text in Anführungszeichen sein.
    [texts] Es muss eine Liste von Texten in Anführungszeichen sein, etwa `["…", "…"]`.
    [days] Es muss ein Datum `YYYY-MM-DD` oder ein Bereich `YYYY-MM-DD..YYYY-MM-DD` sein.
    [switch] Es muss `true` oder `false` sein.
   *[moment] Es muss ein Zeitpunkt wie `2026-03-01T19:00:00+01:00` oder ein Datum wie `2026-03-01` sein.
}
errors-line-empty = Zeile { $line } sagt nichts: Gib ihr einen `text` oder eines der Felder `why`, `did`, `links`, `next`.
