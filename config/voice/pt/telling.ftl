telling-title-year = O que eu andei fazendo em { $year }?
telling-title-quarter = O que eu andei fazendo no { $quarter ->
    [1] primeiro trimestre de { $year }
    [2] segundo trimestre de { $year }
    [3] terceiro trimestre de { $year }
   *[4] quarto trimestre de { $year }
}?
telling-title-month = O que eu andei fazendo em { calendar-month-of }?
telling-title-day = O que eu andei fazendo em { $date }?
telling-title-range = O que eu andei fazendo de { $from } a { $to }?
telling-title-other = O que eu andei fazendo em { $period }?
telling-series = O que eu andei fazendo?

telling-answers = { $count ->
    [one] { $count } resposta
   *[other] { $count } respostas
}
telling-counted = { $name } ({ telling-answers })
telling-others = mais { $count }

telling-written = { telling-answers } em { $weeks ->
    [one] { $weeks } semana
   *[other] { $weeks } semanas
}, de { $from } a { $to }.
telling-written-so-far = Até agora: { telling-answers } em { $weeks ->
    [one] { $weeks } semana
   *[other] { $weeks } semanas
}, de { $from } a { $to }.
telling-silent = Nada foi escrito neste período.
telling-silent-so-far = Nada foi escrito neste período até agora.
telling-thin = { $count ->
    [one] Há só { $count } resposta neste período: diz pouco.
   *[other] Há só { $count } respostas neste período: dizem pouco.
}
telling-thin-so-far = { $count ->
    [one] Há só { $count } resposta neste período até agora: diz pouco.
   *[other] Há só { $count } respostas neste período até agora: dizem pouco.
}
telling-most = Acima de tudo: { $names }.
telling-uncut = As respostas estão em semanas de menos para mostrar onde uma fase termina e a próxima começa.
telling-calendar = As respostas estão em semanas de menos para mostrar onde uma fase termina e a próxima começa, então as fases seguem o calendário: { $months }.
telling-stretches = Foram { $count } fases: { $months }.
telling-unexplained = Nenhum motivo foi anotado para { $names }.

telling-more-or-less = { telling-answers } agora, { $before } em { $period }.
telling-came-and-went = { $name } começou em { $from } e { $after ->
    [hardly] quase não foi mais
   *[not] não foi mais
} assunto depois de { $to }: { telling-answers } ao todo.
telling-came-back = { $count ->
    [one] { $name } voltou depois de { $count } dia sem menção.
   *[other] { $name } voltou depois de { $count } dias sem menção.
}
telling-picked-up = { $name } começou em { $date }: { telling-answers } desde então.
telling-left = { $name } { $after ->
    [hardly] quase não foi mais
   *[not] não foi mais
} assunto depois de { $date }, em { telling-answers }.
telling-rising = { $name } apareceu cada vez mais: { telling-answers } na primeira metade, { $late } na segunda.
telling-fading = { $name } apareceu cada vez menos: { telling-answers } na primeira metade, { $late } na segunda.
telling-throughout = { $name } esteve em tudo: com menção em { $months } de { $count } meses.
telling-depths = { $count ->
    [one] A fundo: { $names }. Na superfície: mais { $count }.
   *[other] A fundo: { $names }. Na superfície: mais { $count }.
}

telling-recurring = { $count ->
    [one] { $count } interesse recorrente
   *[other] { $count } interesses recorrentes
}
telling-eras = { $count ->
    [one] { $count } fase
   *[other] { $count } fases
}
telling-so-far = até agora
telling-period-so-far = { $period }, até agora

telling-colon = { $text }:
telling-stop = { $text }.
telling-quoted = “{ $words }”

telling-why = Por quê
telling-did = O que fiz
telling-words = Nas minhas palavras
telling-turns = Pontos de virada
telling-helped = O que ajudou
telling-noticed = O que notei
telling-beside = Ao lado de { $period }
telling-beside-before = Ao lado do período anterior
telling-planned = O que eu tinha planejado
telling-decided = O que decidi
telling-interests = Interesses
telling-all-helped = Tudo o que ajudou
telling-learned = O que aprendi
telling-thankful = O que agradeço
telling-next = O que vem a seguir
telling-to-close = Para encerrar
telling-also = Também

telling-into = No centro: { $names }.
telling-into-nothing = Nenhum interesse citado.
telling-nothing-named = nenhum interesse citado
telling-no-reason = Nenhum motivo anotado.
telling-without-reason = nenhum motivo anotado
telling-nothing = Nada foi escrito neste tempo.
telling-then-now = Antes { $before }, agora { $now }.
telling-new = O que é novo
telling-still = O que continua
telling-no-longer = O que saiu de cena
telling-then = depois
telling-not-taken-up = sem menção neste tempo.
telling-not-since = sem menção desde então.
telling-decision = { $kind ->
    [explore] explorar { $name }
    [pursue] seguir com { $name }
    [pause] pausar { $name }
    [drop] largar { $name }
    [pivot] passar para outra coisa depois de { $name }
   *[finish] concluir { $name }
}
telling-decision-to = passar de { $name } para { $to }
telling-course = { $course ->
    [new] novo
    [rising] em alta
    [steady] constante
    [fading] em baixa
    [returning] de volta
   *[quiet] em silêncio
}
telling-back-after = { $count ->
    [one] de volta depois de { $count } dia
   *[other] de volta depois de { $count } dias
}
telling-status = { $status ->
    [exploring] explorando
    [pursuing] em andamento
    [paused] em pausa
    [dropped] largado
    [pivoted] virou outra coisa
    [done] concluído
   *[quiet] em silêncio
}
telling-deep = a fundo
telling-also-called = também { $names }
telling-first = Primeiro
telling-last = No fim
telling-also-mentioned = Também houve

telling-footer = Contado a partir de { general-entries }. Cada citação é do dia que a acompanha.
telling-footer-thin = Contado a partir de { general-entries }: é pouco. Cada citação é do dia que a acompanha.
telling-page = Página { $page } de { $pages } · { $text }
telling-goes-on = { $text }, continuação
telling-and-more = … e mais { $count }
telling-compared = { $now } ao lado de { $before }
telling-changed = O que mudou
telling-had-planned = O que estava planejado
telling-previously = Antes
telling-next-issue = Depois

telling-skip = Pular para o texto
telling-eras-list = Fases
telling-unnamed = sem nome
telling-picture = Uma imagem de { $date }
telling-unseen = { $count ->
    [one] Mais { $count } imagem está guardada e não aparece aqui, porque a página ficaria grande demais para enviar.
   *[other] Mais { $count } imagens estão guardadas e não aparecem aqui, porque a página ficaria grande demais para enviar.
}
telling-colophon = Contado pelo upto a partir de { general-entries }, nas minhas próprias palavras. As datas são as de { $zone }.

telling-chart = Gráfico: interesses, { $days }. { $counts }.
telling-chart-of = Gráfico: { $name } por semana, { $days }. { general-entries }. Por mês: { $months }.
telling-stands-for = { $text } é { $name }
telling-numbered = interesse { $count }
telling-one-more = mais um
telling-not-drawn = em uma escrita que falta aqui
telling-bar = Cada barra: uma entrada na semana
telling-bars = Barras mais altas: mais entradas na semana
telling-lanes-hidden = { $count ->
    [one] mais { $count } interesse fora do desenho
   *[other] mais { $count } interesses fora do desenho
}
telling-moved-on = mudança de rumo
telling-back = de volta
