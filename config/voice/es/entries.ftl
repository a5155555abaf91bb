entries-none = Todavía no tienes entradas. Escríbeme un mensaje directo, o escribe `/checkin`.
entries-no-page = No hay página { $page }. Escribe `/entries list` para ver las más recientes.
entries-deleted = La entrada { $entry } está borrada. Tu mensaje, si lo era, sigue en nuestros mensajes directos; bórralo allí si quieres.

entries-never-publish = No publicar nunca
entries-may-publish = Se puede publicar
entries-private = La entrada { $entry } nunca va en una edición pública. Tú la sigues viendo; `/entries private number: { $entry } state: off` la deja entrar otra vez.
entries-not-private = La entrada { $entry } puede ir en ediciones públicas. `/entries private number: { $entry }` la deja fuera otra vez.
