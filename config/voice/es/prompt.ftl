prompt-hint = -# { $hint } { followups-write }
prompt-nudge = -# Por si esto se quedó enterrado; sin prisa, y *{ buttons-nothing-new }* también es una respuesta.
prompt-retrospective = **Tu retrospectiva está lista: { $period }.**
prompt-retrospective-hint = -# Con tus propias palabras, de lo que me escribiste. En cualquier otro momento: `/digest period: { $label }`.
prompt-retrospectives-stopped = -# No te las ofreceré más. `/digest` está ahí cuando quieras, y `/schedule retrospective` trae de vuelta los avisos.

prompt-form-title = ¿En qué andas?
prompt-text-label = ¿Qué te ocupa estos días?
prompt-text-grey = Cualquier cosa que tenga tu atención, con tus propias palabras.
prompt-why-label = ¿Por qué?
prompt-why-grey = Qué te atrajo, o para qué sirve.
prompt-did-label = ¿Qué hiciste?
prompt-did-grey = Leer, construir, ver, practicar, terminar …
prompt-links-label = Enlaces que ayudaron
prompt-links-grey = Uno por línea.
prompt-next-label = ¿Y ahora: seguir, pausar, dejar o cambiar?
prompt-next-grey = Por ejemplo: pausar la escalada, por el dedo

prompt-filed = Guardado como entrada { $entry }. Mírala con `/entries show`, o todas con `/entries list`.
prompt-filed-about = Guardado como entrada { $entry }, sobre { $days }. Mírala con `/entries show`.
prompt-amended = La entrada { $entry } está modificada. Trata de { $days }; cuándo la escribiste queda como estaba.
prompt-filed-before = Ese formulario ya estaba guardado, como entrada { $entry }.

prompt-pointer = ¡Hola! Pregunto a la gente en qué anda, y luego le cuento su año. No he guardado lo que acabas de escribir. Escribe `/start` si quieres que te pregunte, o `/help` para ver qué hago.
prompt-wordless = En ese mensaje no hay nada que pueda guardar, así que no se ha guardado. Escribe una línea sobre ello, y la guardo.
prompt-flooded = Escribes más rápido de lo que guardo. No se pierde nada: tomo un mensaje tras otro.
