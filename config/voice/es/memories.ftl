memories-beside = -# { $years ->
    [1] Hace un año, { $on }, escribiste:
   *[other] Hace { $years } años, { $on }, escribiste:
}
memories-in-short = { $asked } Al lado: lo que escribiste { $on }.

memories-never = No sacaré a relucir { $word }: ninguna entrada que lo mencione sale junto a una pregunta, en su aniversario o por azar, y no pregunto por ello. Lo encuentras donde lo busques. `/entries never allow:` lo deshace.
memories-never-already = { $word } ya está entre las palabras que no saco a relucir.
memories-allowed = { $word } puede volver a salir.
memories-not-among = { $word } no está entre las palabras que no saco a relucir. Escribe `/entries never` para verlas.
memories-words = Lo que no saco a relucir: { $words }. `/entries never allow:` retira una.
memories-more = { $words } y { $count ->
    [one] { $count } más
   *[other] { $count } más
}
memories-no-words = No hay nada que evite sacar a relucir. Escribe `/entries never word:` con una palabra o un nombre.
