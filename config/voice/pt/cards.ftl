cards-picture = (uma imagem)
cards-picture-alone = (Uma imagem, sem palavras.)
cards-entry = Entrada { $entry } · { $days }
cards-text = O quê
cards-why = Por quê
cards-did = Feito
cards-next = A seguir
cards-links = Links
cards-interests = Interesses
cards-written = Escrito: { $moment } · { $origin }
cards-private = em particular

cards-since = { $status ->
    [exploring] explorando desde { $date }
    [pursuing] em andamento desde { $date }
    [paused] em pausa desde { $date }
    [dropped] largado em { $date }
    [pivoted] virou outra coisa em { $date }
    [done] concluído em { $date }
   *[quiet] em silêncio desde { $date }
}
cards-on-since = ativo desde { $date }
cards-last-seen = última vez em { $date }
cards-first-seen = Primeira vez: { $date }.
cards-first-called = Chamado assim pela primeira vez: { $names }.
cards-first = Primeiro
cards-lately = Ultimamente
cards-you-did = O que você fez
cards-words-changed = Como suas palavras mudaram
cards-your-words = Nas suas palavras
cards-you-decided = O que você decidiu
cards-decided = { $kind ->
    [explore] explorando
    [pursue] em andamento
    [pause] em pausa
    [drop] largado
    [pivot] mudança de rumo
   *[finish] concluído
}
cards-turned-into = { $name } virou { $to }

cards-now = desde { $date } · { general-entries }
cards-nothing-leads = Nada em particular domina estas semanas.
cards-before = O que veio antes
cards-was-decided = O que foi decidido

cards-era = desde { $date } · { general-entries }
