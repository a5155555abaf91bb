buttons-answer = Responder en un formulario
buttons-nothing-new = Nada nuevo
buttons-snooze = Más tarde
buttons-skip = Saltar
buttons-show-me = Enséñamelo
buttons-stop-these = Dejar de recibirlos
buttons-hour = En 1 hora
buttons-tonight = Esta noche
buttons-tomorrow = Mañana
buttons-week = La semana que viene
buttons-back = Atrás

buttons-noted = -# Nada nuevo, anotado. Si se te ocurre algo, escríbelo cuando quieras.
buttons-skipped = -# Saltada. Si al final te apetece responder, escríbelo cuando quieras.
buttons-put-off = -# Aplazada hasta { $moment }: entonces volveré a preguntar. Tu horario se queda como está.

buttons-fate-open = Esa pregunta sigue abierta. Pulsa un botón debajo de ella, o simplemente escribe.
buttons-fate-answered = Esa pregunta ya la respondiste: es la entrada { $entry }. Mírala con `/entries show`, o añádele algo escribiéndome.
buttons-fate-decided = Ya me dijiste cómo va eso. `/interests set` lo cambia, `/interests undo` lo deshace.
buttons-fate-nothing = Cuando te lo pregunté no tenías nada nuevo. Si ahora hay algo, escríbeme sin más.
buttons-fate-skipped = Saltaste esa pregunta. Si quieres responderla ahora, escríbeme sin más.
buttons-fate-snoozed = Aplazaste esa pregunta: vuelve el { $moment }. Si quieres responderla ahora, escríbeme sin más.
buttons-fate-again = Desde entonces he vuelto a hacer esa pregunta. Usa los botones del mensaje más reciente, o escríbeme sin más.
buttons-fate-overtaken = Desde entonces te he preguntado otra cosa. Responde a esa, o pulsa aquí *{ buttons-answer }* para responder a esta.
buttons-fate-lapsed = Esa pregunta quedó aplazada y no volvió, porque hiciste una pausa o yo no estaba. Si quieres responderla ahora, escríbeme sin más.
buttons-unknown = Ese botón es de otra versión de mí. Escribe `/help` para ver qué sé hacer ahora.
