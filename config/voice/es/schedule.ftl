schedule-zone-quiet = { $zone }, silencio de { $hours }
schedule-show = Te pregunto **{ $when }** ({ $zone }). Las próximas veces:
schedule-changed = Hecho. Desde ahora te pregunto **{ $when }** ({ $zone }). Las próximas veces:
schedule-resumed = Qué bien que hayas vuelto. Te pregunto **{ $when }** ({ $zone }). Las próximas veces:
schedule-seldom = -# Ha habido silencio, así que por ahora pregunto solo una de cada { $stride ->
    [2] dos
   *[4] cuatro
} veces. Escríbeme una palabra, y vuelvo a preguntar como elegiste.

schedule-paused = Guardo silencio hasta que escribas `/schedule resume`; entonces te pregunto **{ $when }** ({ $zone }). Puedes escribirme igualmente.
schedule-paused-until = Guardo silencio hasta { $moment }; entonces te pregunto **{ $when }** ({ $zone }). Puedes escribirme igualmente.
schedule-done = Hecho.

schedule-quiet = Tus horas de silencio son de { $hours }: lo que toque entonces llega cuando terminen.
schedule-no-quiet = No tienes horas de silencio. Para tenerlas, escribe `/schedule quiet` con `(schedule quiet) from: 22:00` y `(schedule quiet) to: 7:00`.

schedule-preview = Lo próximo que te preguntaré:
schedule-preview-paused = Guardo silencio hasta que escribas `/schedule resume`. Si siguieras ahora, preguntaría:
schedule-preview-paused-until = Guardo silencio hasta { $moment }. Lo que te preguntaré entonces:
schedule-as-it-stands = -# Así están hoy las cosas: lo que escribas hasta entonces puede cambiarlo.
schedule-nudged = -# Lo que quede { $length } sin respuesta lo pregunto una vez más, si no llega antes la pregunta siguiente.
