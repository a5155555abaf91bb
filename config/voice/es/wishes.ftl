wishes-nudges-on = Activado: si una pregunta queda { $length } sin respuesta, la hago una vez más, si no llega antes la siguiente, y luego te dejo en paz. Para que espere más o menos, escribe `/schedule nudges after:`. Para desactivarlo, escribe `/schedule nudges` y elige `(schedule nudges switch) off`.
wishes-nudges-off = Desactivado: hago cada pregunta una sola vez. Para activarlo, escribe `/schedule nudges` y elige `(schedule nudges switch) on`.
wishes-followups-on = Activado: de vez en cuando pregunto por algo que escribiste, y digo por qué. Para desactivarlo, escribe `/schedule followups` y elige `(schedule followups switch) off`.
wishes-followups-off = Desactivado: hago solo mis propias preguntas, y nunca sobre lo que escribiste. Para activarlo, escribe `/schedule followups` y elige `(schedule followups switch) on`.
wishes-details-on = Activado: una línea discreta bajo cada respuesta dice dónde la he guardado, con un botón para corregirlo y otro para deshacerlo. Para desactivarlo, escribe `/schedule details` y elige `(schedule details switch) off`.
wishes-details-off = Desactivado: un emoji bajo tu mensaje dice que está guardado. Para activarlo, escribe `/schedule details` y elige `(schedule details switch) on`.
wishes-memories-on = Activado: de vez en cuando te enseño junto a una pregunta lo que escribiste hace un año; `/entries never` deja fuera palabras y nombres. Para desactivarlo, escribe `/schedule memories` y elige `(schedule memories switch) off`.
wishes-memories-off = Desactivado: nunca saco a relucir lo que escribiste hace mucho. Para activarlo, escribe `/schedule memories` y elige `(schedule memories switch) on`.
wishes-retrospective-on = Activado: la primera mañana tras un trimestre o un año me ofrezco a contártelo. Para desactivarlo, escribe `/schedule retrospective` y elige `(schedule retrospective switch) off`.
wishes-retrospective-off = Desactivado: no te cuento nada por mi cuenta; `/digest` está ahí cuando quieras. Para activarlo, escribe `/schedule retrospective` y elige `(schedule retrospective switch) on`.

wishes-language = Desde ahora te hablo en español, sea cual sea el idioma de tu Discord.
wishes-language-discord = Desde ahora te hablo en el idioma de tu Discord, si lo sé; si no, en inglés.
wishes-language-is = Te hablo en español, como elegiste. Para cambiarlo, elige otro idioma con `/schedule language`.
wishes-language-is-discord = Te hablo en español, por el idioma de tu Discord. Para cambiarlo, elige otro con `/schedule language`.
