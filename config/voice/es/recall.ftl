recall-back = Atrás
recall-more = Más

recall-resources = { $count ->
    [one] { $count } cosa que ayudó
   *[other] { $count } cosas que ayudaron
}
recall-resources-with = { $count ->
    [one] { $count } cosa que ayudó con { $interest }
   *[other] { $count } cosas que ayudaron con { $interest }
}
recall-no-resources = Ahí todavía no has anotado enlaces, libros ni cursos. Pon un enlace en un mensaje para mí, o en el formulario de `/checkin`, y lo guardo con aquello para lo que sirvió.
recall-no-such-page = Esa página ya no existe. Escribe el comando otra vez para ver la lista como está ahora.
recall-found = Encontrado: { general-entries }
recall-not-found = No encontré ninguna entrada así. Prueba con menos palabras, con el comienzo de una y un `*` como en `clim*`, o con un margen de fechas más amplio.
recall-on-this-day = El { $day } en otros años: { general-entries }
recall-latest-on-this-day = El { $day } en otros años: las { $shown } últimas de { general-entries }
recall-nothing-on-this-day = En otros años no escribiste nada sobre el { $day }. Escribe `/entries random` para ver cualquiera de tus entradas.
