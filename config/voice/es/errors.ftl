errors-or = { $firsts } o { $last }
errors-zone = `{ $typed }` no es una zona horaria que conozca. Prueba un nombre como `Europe/Berlin`, o escribe tu ciudad y elige de la lista.
errors-zone-likely = `{ $typed }` no es una zona horaria que conozca. Prueba { $likely }, o escribe tu ciudad y elige de la lista.

errors-schedule-empty = Di en inglés cuándo quieres que te pregunte, por ejemplo `every sunday at 7pm`, `weekdays 18:30` o `0 19 * * Sun`.
errors-schedule-too-long = `{ $typed }` es demasiado largo para un horario. Prueba algo corto como `every sunday at 7pm`.
errors-schedule-unread = No entiendo `{ $typed }`. Prueba en inglés algo como `{ $example }`.
errors-schedule-unread-within = No entiendo `{ $word }` en `{ $typed }`. Prueba en inglés algo como `{ $example }`.
errors-schedule-unfinished = `{ $typed }` se queda a medias. Prueba algo como `{ $example }`.
errors-schedule-no-days = `{ $typed }` no dice qué días. Prueba algo como `{ $example }`.
errors-schedule-clash = `{ $typed }` dice dos cosas que no van juntas. Prueba algo como `{ $example }`.
errors-schedule-not-a-time = `{ $typed }` no es una hora. Escríbela como `19:00` o `7pm`.
errors-schedule-not-in-part = `{ $time }` no es una hora { $part ->
    [morning] de la mañana
    [afternoon] de la tarde
    [evening] del anochecer
   *[night] de la noche
}. Escribe solo la hora, como `19:00` o `7pm`.
errors-schedule-not-in-every-month = No todos los meses tienen un día { $day }. Elige un día del 1 al 28, o prueba `last day of the month 20:00`.
errors-schedule-not-so-many = No todos los meses tienen un { $nth }.º { calendar-weekday }. Elige del primero al cuarto, o prueba `last day of the month 20:00`.
errors-schedule-which-one = Un mes tiene más de un { calendar-weekday }. Di cuál, por ejemplo `first { $typed } of the month 18:00`, o prueba `every { $typed } 18:00`.
errors-schedule-which-nth = No sé a qué { calendar-weekday } te refieres. Prueba `first { $typed } of the month 18:00` o `every 3 weeks on { $typed } 18:00`.
errors-schedule-step = { $unit ->
    [hour] No puedo preguntar cada { $every } horas. Elige 1, 2, 3, 4, 6, 8 o 12 horas, o prueba `{ $example }`.
    [day] No puedo preguntar cada { $every } días. Elige de 1 a 365 días, o prueba `{ $example }`.
    [week] No puedo preguntar cada { $every } semanas. Elige de 1 a 52 semanas, o prueba `{ $example }`.
   *[month] No puedo preguntar cada { $every } meses. Elige 1, 2, 3, 4, 6 o 12 meses, o prueba `{ $example }`.
}
errors-schedule-nothing-to-count = Una primera fecha solo va con pasos de días o semanas. Déjala fuera, o prueba `every 2 weeks on friday 17:00 from { $date }`.
errors-schedule-never = `{ $typed }` nombra una fecha que nunca llega. Prueba una que exista, como `0 10 1 * *`.
errors-schedule-too-dense = Entre dos de estas preguntas pasarían solo { $spacing }, y tiene que haber al menos { $smallest }. Prueba `{ $example }`.

errors-cron-fields = Una línea cron tiene cinco campos (minuto, hora, día del mes, mes, día de la semana), y esta tiene { $count }. Prueba `0 19 * * Sun`.
errors-cron-value = { $field ->
    [minute] `{ $typed }` no vale como minuto de una línea cron, que va de 0 a 59, como en `0,30` o `*/15`. Prueba `0 19 * * Sun`.
    [hour] `{ $typed }` no vale como hora de una línea cron, que va de 0 a 23, como en `9-17` o `*/6`. Prueba `0 19 * * Sun`.
    [day] `{ $typed }` no vale como día del mes de una línea cron, que va de 1 a 31, como en `1,15`. Prueba `0 19 * * Sun`.
    [month] `{ $typed }` no vale como mes de una línea cron, que va de 1 a 12 o tiene nombre, como en `1-6` o `Jan,Jul`. Prueba `0 19 * * Sun`.
   *[weekday] `{ $typed }` no vale como día de la semana de una línea cron, que va de 0 a 7 (0 y 7 son domingo) o tiene nombre, como en `Mon-Fri`. Prueba `0 19 * * Sun`.
}
errors-cron-day-and-weekday = Aquí una línea cron puede nombrar un día del mes o un día de la semana, no los dos. Pon `*` en uno de ellos, como en `0 19 1 * *` o `0 19 * * Sun`.
errors-cron-sign = `{ $typed }` usa un signo que las líneas cron no conocen aquí. Dilo con palabras en inglés: `last friday of the month 18:00` o `last day of the month 20:00`.

errors-days-unread = No entiendo `{ $typed }` como día. Prueba en inglés algo como `{ $example }`.
errors-days-not-a-date = `{ $typed }` nombra un día que ningún calendario tiene. Escríbelo como `2026-03-31` o `march 31`.
errors-days-reversed = `{ $typed }` termina antes de empezar. Escribe primero el día más temprano, como en `march 3 to 20`.
errors-days-not-yet = `{ $typed }` aún no ha llegado, y una entrada trata de días que ya han sido. Prueba `yesterday`, o déjalo fuera si es hoy.
errors-days-already-over = Una pausa no puede terminar el { $date }, que ya ha pasado. Da un día posterior, o déjalo fuera para pausar hasta que sigas.
errors-days-too-far = `{ $typed }` queda demasiado lejos. Elige años de 1900 a 2199, como `2026-03`.

errors-period-unknown = `{ $typed }` no es un período. Prueba `2026-Q3`, `2026` o `last quarter`.
errors-period-not-a-date = `{ $typed }` no es una fecha. Escríbela como `2026-03-31`, por ejemplo en `2026-03-01..2026-08-31`.
errors-period-reversed = `{ $typed }` termina antes de empezar. Prueba `{ $turned }`.
errors-period-too-far = `{ $typed }` queda demasiado lejos. Elige años de 1900 a 2199, como `2026-Q3` o `last year`.

# Por qué no se importó un archivo.
errors-file-neither = Ese archivo no es ni un zip ni texto en UTF-8: trae una exportación, o un diario JSONL.
errors-file-empty = En ese archivo no hay nada: trae una exportación, o un diario JSONL.
errors-file-statement = La línea { $line } de `interests.jsonl` no es una decisión ni una corrección: escríbela como lo hace una exportación.
errors-file-asked = La línea { $line } de `asked.jsonl` no es una pregunta que se hizo: escríbela como lo hace una exportación, o deja fuera ese archivo.
errors-file-settings = `settings.json` no se puede leer: déjalo fuera, y ajusta tu horario con `/schedule set`.
errors-archive-damaged = Ese archivo está dañado o no es un zip: vuelve a exportarlo.
errors-archive-method = Ese archivo está comprimido de un modo que no puedo leer: comprímelo como un zip sencillo (deflate).
errors-archive-locked = Ese archivo está protegido con contraseña: comprímelo sin ella.
errors-archive-too-many = Ese archivo contiene más de { $most } ficheros: tráelo en varias partes.
errors-archive-too-large = Ese archivo ocupa descomprimido más de { $most } MB: tráelo en varias partes.
errors-archive-bomb = `{ $typed }`, en ese archivo, crece al descomprimirse más de { $most } veces, como no lo hace ningún diario: vuelve a exportarlo.
errors-archive-outside = `{ $typed }`, en ese archivo, lleva fuera de él: quita ese fichero.
errors-archive-link = `{ $typed }`, en ese archivo, es un enlace a otro fichero: quítalo.
errors-archive-twice = Dos ficheros de ese archivo tienen el mismo nombre: quita uno de ellos.
errors-archive-stranger = `{ $typed }`, en ese archivo, no forma parte de una exportación: quítalo, de modo que solo haya { $files }.
errors-archive-not-text = `{ $typed }`, en ese archivo, no es texto en UTF-8: guárdalo así.
errors-archive-no-picture = `{ $typed }`, en ese archivo, no es una imagen PNG, JPEG, GIF o WebP: quítalo.
errors-line-no-object = La línea { $line } no es un objeto JSON (leída hasta la columna { $column }): escribe un objeto en cada línea, como `{ $example }`.
errors-line-unknown-key = La línea { $line } tiene la clave desconocida `{ $typed }`: quítala, o usa una de estas: { $keys }.
errors-line-missing = A la línea { $line } le falta `{ $key }`: añádelo.
errors-line-wrong-kind = En la línea { $line } no se puede leer `{ $key }`. { $value ->
    [text] Tiene que ser un texto entre comillas.
    [texts] Tiene que ser una lista de textos entre comillas, como `["…", "…"]`.
    [days] Tiene que ser una fecha `YYYY-MM-DD` o un intervalo `YYYY-MM-DD..YYYY-MM-DD`.
    [switch] Tiene que ser `true` o `false`.
   *[moment] Tiene que ser un momento como `2026-03-01T19:00:00+01:00` o una fecha como `2026-03-01`.
}
errors-line-empty = La línea { $line } no dice nada: dale un `text`, o uno de los campos `why`, `did`, `links`, `next`.
