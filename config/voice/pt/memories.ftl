memories-beside = -# { $years ->
    [1] Há um ano, { $on }, você escreveu:
   *[other] Há { $years } anos, { $on }, você escreveu:
}
memories-in-short = { $asked } Ao lado: o que você escreveu { $on }.

memories-never = Não vou trazer { $word } à tona: nenhuma entrada com isso aparece ao lado de uma pergunta, no aniversário dela ou por acaso, e eu não pergunto a respeito. Você encontra onde procurar. `/entries never allow:` desfaz isso.
memories-never-already = { $word } já está entre as palavras que não trago à tona.
memories-allowed = { $word } pode aparecer de novo.
memories-not-among = { $word } não está entre as palavras que não trago à tona. Digite `/entries never` para ver quais são.
memories-words = O que não trago à tona: { $words }. `/entries never allow:` retira uma delas.
memories-more = { $words } e mais { $count ->
    [one] { $count }
   *[other] { $count }
}
memories-no-words = Não há nada que eu evite trazer à tona. Digite `/entries never word:` com uma palavra ou um nome.
