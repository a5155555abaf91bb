data-export = Aquí está todo lo tuyo: { general-entries }, lo que decidiste y corregiste, lo que pregunté y qué fue de ello, y tus ajustes.
data-export-pictures = Aquí está todo lo tuyo: { general-entries } con { general-pictures }, lo que decidiste y corregiste, lo que pregunté y qué fue de ello, y tus ajustes.
data-export-journal = Dentro, `journal.md` es para que lo leas; `/data import` lo recupera tal cual.
data-export-parts = Las imágenes van en { $parts } archivos, porque uno solo sería demasiado grande para Discord; impórtalos uno por uno.
data-export-rest = No puedo enviar más de { $sent }: pide el resto a quien me lleva; `upto export` lo escribe en un solo archivo.

data-imported = Importado: de { general-entries }, { $added ->
    [one] { $added } es nueva
   *[other] { $added } son nuevas
}; también { $stated ->
    [one] { $stated } decisión o corrección
   *[other] { $stated } decisiones y correcciones
} y { general-pictures }.
data-imported-missing = { $count ->
    [one] Falta en el archivo { $count } imagen que se nombra en él: si la exportación vino en varios archivos, importa también los demás.
   *[other] Faltan en el archivo { $count } imágenes que se nombran en él: si la exportación vino en varios archivos, importa también los demás.
}
data-imported-shown = { $count ->
    [one] { $count } servidor vuelve a ver en qué andas ahora, como cuando se hizo el archivo: para que no lo vea, escribe allí `/now publish: off`.
   *[other] { $count } servidores vuelven a ver en qué andas ahora, como cuando se hizo el archivo: para que no lo vean, escribe `/now publish: off` en cada uno.
}
data-imported-schedule = Tu horario es el del archivo: { $when } ({ $zone }).
data-imported-refused = Tu horario se queda como está.

data-confirmation = borrar todo
data-delete-title = ¿Borrar todo?
data-delete-label = Escribe: { data-confirmation }
data-deleted = Todo lo tuyo está borrado: { general-entries }, tus imágenes, tu horario y tu zona horaria. Nuestros mensajes directos siguen en Discord; borra allí los tuyos si quieres. Escribe `/start` para empezar de nuevo.
data-deleted-standing = { $count ->
    [one] { $count } parte tuya sigue en el resumen de un servidor, porque Discord no me dejó quitarla: pide a quien lleva el servidor que borre ese mensaje.
   *[other] { $count } partes tuyas siguen en resúmenes de servidores, porque Discord no me dejó quitarlas: pide a quienes llevan los servidores que borren esos mensajes.
}
data-deleted-posts = Estas no las pude borrar, así que siguen ahí; pídeselo a quien lleva el servidor: { $addresses }

data-privacy-kept = **Qué guardo:** tu id de Discord, tu zona horaria, tu idioma y tu horario, qué preguntas te envié y qué botones pulsaste, cada respuesta que diste y las imágenes que enviaste con ella, enlaces a los mensajes que guardaste con tus notas, lo que decidiste y corregiste sobre tus intereses y etapas, lo que no quieres que te recuerde nunca, dónde los muestras, lo que dejas fuera de ediciones públicas y cuáles entregaste, a qué resúmenes de servidores dijiste que sí, tus últimas cien listas con páginas, por un tiempo para qué eran los formularios que abriste (entrada, días, nombres, dirección de una imagen o un mensaje) y qué períodos pediste, hasta que lo borres. Nada más de tus mensajes, y nada de los servidores: de un mensaje guardado, su dirección y nunca sus palabras.
data-privacy-where = **Dónde:** en un archivo SQLite, y al lado una carpeta con las imágenes, en la máquina de quien lleva este bot.
data-privacy-who = **Quién puede leerlo:** tú, y quien lleva este bot: { $encrypted ->
    [yes] el archivo y las imágenes están cifrados, y esa persona tiene la clave
   *[no] el archivo no está cifrado
}. En un servidor donde escribiste `/now publish: on`, todos allí ven esa tarjeta; en un canal donde publicaste una edición pública, la ve quien lee allí; en el resumen de un servidor, tu parte si le dijiste que sí. Nunca envío tus palabras a nadie más, nunca abro tus enlaces, traigo imágenes solo de Discord y nunca uso un servicio ajeno. Las imágenes no salen en ninguna edición pública.
data-privacy-say = **Tú decides:** edita o borra un mensaje y la entrada lo sigue, con sus imágenes; `/data export` te lo da todo y `/data import` lo recupera; `/data delete` lo elimina todo, también las imágenes.
