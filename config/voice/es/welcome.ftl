welcome-arrived = ¡Te doy la bienvenida! Tu primera pregunta ya está en tus mensajes directos.
welcome-again = Tu horario ha cambiado, y ya hay una pregunta en tus mensajes directos.
welcome-slow = ¡Te doy la bienvenida! Discord tarda en aceptar tu primera pregunta; sigo intentando enviarla.
welcome-again-slow = Tu horario ha cambiado. Discord va lento ahora mismo; sigo intentando enviarte una pregunta.
welcome-asking = Te preguntaré **{ $when }** ({ $zone }). Las próximas veces:
welcome-how = Responde con una palabra o una página, edita o borra tu mensaje cuando quieras, y escribe `/digest` para que te cuente en qué has andado.
welcome-kept = -# Lo que escribes lo guarda quien lleva este bot, solo para ti. `/schedule pause` detiene las preguntas, `/data delete` lo elimina todo.

welcome-unreachable = -# Mis preguntas no te llegan desde { $moment }. Permite los mensajes directos (en los ajustes de tu perfil, *Privacidad*, *Mensajes directos*), luego escríbeme una línea, o escribe `/start` otra vez.

welcome-zone-menu = Tu zona horaria
welcome-cadence-menu = Cada cuánto
welcome-time-menu = A qué hora
welcome-guess = Lo supongo por el idioma de tu Discord
welcome-your-zone = Donde has estado hasta ahora
welcome-daily = Todos los días
welcome-working-days = De lunes a viernes
welcome-sundays = Cada domingo
welcome-fridays = Cada viernes
welcome-fortnightly = Cada dos domingos
welcome-monthly = El primer día del mes
welcome-last-day = El último día del mes

welcome-what = Te pregunto, cuando tú eliges, en qué andas, y te cuento tu trimestre o tu año con tus propias palabras.
welcome-where = **Primero: ¿dónde estás?** Desde aquí no lo sé. Elígelo abajo. Otro lugar: escribe `/start zone:` y tu ciudad.
welcome-where-likely = **Primero: ¿dónde estás?** ¿Son las { $time } para ti, como en { $zone }? Elígelo abajo. Otro lugar: escribe `/start zone:` y tu ciudad.
welcome-how-often = { $zone }, donde ahora son las { $time }. **¿Cada cuánto te pregunto?** Elige abajo. Otra cosa: escribe `/start zone: { $zone } when:` y dilo en inglés con tus palabras, por ejemplo `every 3 days at 20:00`.
welcome-at-what-time = { $cadence } ({ $zone }). **¿A qué hora?** Elige abajo, y tu primera pregunta llega enseguida, para que veas cómo es.
