data-export = Aquí está todo lo que escribiste: { general-entries }, de la más antigua a la más reciente, un objeto JSON por línea. `upto import` y `upto preview` leen `journal.jsonl` tal cual.
data-export-interests = En `interests.jsonl` está lo que decidiste y corregiste sobre tus intereses.

data-confirmation = borrar todo
data-delete-title = ¿Borrar todo?
data-delete-label = Escribe: { data-confirmation }
data-deleted = Todo lo tuyo está borrado: { general-entries }, tu horario y tu zona horaria. Nuestros mensajes directos siguen en Discord; borra allí los tuyos si quieres. Escribe `/start` para empezar de nuevo.

data-privacy-kept = **Qué guardo:** tu id de Discord, tu zona horaria y tu horario, el idioma en que te hablo, qué preguntas te envié y qué botones pulsaste, cada respuesta que diste, lo que decidiste y corregiste sobre tus intereses, lo que no quieres que te recuerde nunca, dónde los muestras y tus últimas cien listas con páginas, hasta que lo borres. Nada más de tus mensajes, y nada de los servidores.
data-privacy-where = **Dónde:** en un único archivo SQLite en la máquina de quien lleva este bot. Esa persona podría leerlo; nadie más.
data-privacy-who = **Quién lo ve:** solo tú; y en un servidor donde escribiste `/now publish: on`, esa tarjeta. Nunca envío tus palabras a nadie, nunca abro tus enlaces y nunca uso un servicio ajeno.
data-privacy-say = **Tú decides:** edita o borra un mensaje y la entrada lo sigue; `/data export` te lo da todo; `/data delete` lo elimina todo.
