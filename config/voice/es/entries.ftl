entries-none = Todavía no tienes entradas. Escríbeme un mensaje directo, o escribe `/checkin`.
entries-no-page = No hay página { $page }. Escribe `/entries list` para ver las más recientes.
entries-deleted = La entrada { $entry } está borrada. Tu mensaje, si lo era, sigue en nuestros mensajes directos; bórralo allí si quieres.
