general-broken = Algo quebrou do meu lado, e anotei como `{ $id }`. Nada do que você escreveu antes se perdeu. Tente de novo em um minuto, por favor.
general-given-back = O que você escreveu está no arquivo abaixo, para que possa enviar de novo.
general-unreadable = Não consigo ler esse valor. Digite `/help` para ver o que cada comando aceita.
general-outdated = O Discord ainda mostra uma versão antiga desse comando. Tente de novo em um minuto.

# Um título com a página, quando há mais de uma.
general-paged = { $title }, página { $page } de { $pages }

general-entries = { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}
general-interests = { $count ->
    [one] { $count } interesse
   *[other] { $count } interesses
}
general-links = { $count ->
    [one] { $count } link
   *[other] { $count } links
}
general-pictures = { $pictures ->
    [one] { $pictures } imagem
   *[other] { $pictures } imagens
}

general-megabytes = { $whole } MB
general-megabytes-tenths = { $whole },{ $tenths } MB

general-length-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
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
