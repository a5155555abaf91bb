pictures-kept = Tu imagen queda guardada con ella, y se ve en `/digest` como HTML.
pictures-rest-filed = Lo demás está guardado.
pictures-nothing-filed = No se guardó nada.

pictures-too-large = { $count ->
    [one] Dejé fuera { $count } archivo, más grande que los { $most } permitidos: envíalo otra vez, más pequeño.
   *[other] Dejé fuera { $count } archivos, más grandes que los { $most } permitidos: envíalos otra vez, más pequeños.
}
pictures-unknown = { $count ->
    [one] Dejé fuera { $count } archivo: no es una imagen que conozca, que son PNG, JPEG, GIF y WebP.
   *[other] Dejé fuera { $count } archivos: no son imágenes que conozca, que son PNG, JPEG, GIF y WebP.
}
pictures-lost = { $count ->
    [one] No pude traer { $count } imagen de Discord, así que no está guardada: envíala otra vez en un minuto.
   *[other] No pude traer { $count } imágenes de Discord, así que no están guardadas: envíalas otra vez en un minuto.
}
pictures-full = { $count ->
    [one] Dejé fuera { $count } imagen, porque todas las tuyas juntas pueden ocupar { $most }: borra una entrada que tenga una, y envíala otra vez.
   *[other] Dejé fuera { $count } imágenes, porque todas las tuyas juntas pueden ocupar { $most }: borra una entrada que tenga una, y envíalas otra vez.
}
pictures-off = { $count ->
    [one] Dejé fuera { $count } archivo, porque quien me lleva ha desactivado las imágenes.
   *[other] Dejé fuera { $count } archivos, porque quien me lleva ha desactivado las imágenes.
}
pictures-more = { $count ->
    [one] { $count } imagen de esta entrada no cabe en un mensaje. `/data export` las tiene todas.
   *[other] { $count } imágenes de esta entrada no caben en un mensaje. `/data export` las tiene todas.
}
