general-broken = Algo se ha roto por mi lado, y lo he apuntado como `{ $id }`. No se ha perdido nada de lo que escribiste antes. Inténtalo de nuevo en un minuto, por favor.
general-given-back = Lo que escribiste está en el archivo de abajo, para que puedas enviarlo otra vez.
general-unreadable = No puedo leer ese dato. Escribe `/help` para ver qué acepta cada comando.
general-outdated = Discord todavía muestra una versión antigua de ese comando. Inténtalo de nuevo en un minuto.

# Un título con su página, cuando hay más de una.
general-paged = { $title }, página { $page } de { $pages }

general-entries = { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}
general-interests = { $count ->
    [one] { $count } interés
   *[other] { $count } intereses
}
general-links = { $count ->
    [one] { $count } enlace
   *[other] { $count } enlaces
}
general-pictures = { $pictures ->
    [one] { $pictures } imagen
   *[other] { $pictures } imágenes
}

general-megabytes = { $whole } MB
general-megabytes-tenths = { $whole },{ $tenths } MB

general-length-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
general-length-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
general-length-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
general-length-seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
}
