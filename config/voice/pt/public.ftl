public-show = Edição pública
public-read = Ler tudo o que é público
public-take = Levar o documento
public-post = Publicar num canal
public-links = Deixar links de fora
public-words = Deixar nomes e palavras de fora
public-send = Publicar agora
public-which-links = Quais links ficam de fora?
public-which-channel = Qual canal?
public-which-site = Para qual programa é o documento?
public-words-title = O que nunca entra numa edição pública
public-words-label = Nomes e palavras, um por linha

public-preview = É exatamente isto que os outros veriam. Nada é público até você levar o documento ou publicar.
public-nothing-left-out = Nada precisou ficar de fora.
public-left-out = Ficou de fora: { $words }.
public-preview-hint = -# Deixo de fora entradas privadas, interesses ocultos, frases que citam alguém até onde conheço o nome, e links não listados. Leia antes de passar adiante, e me diga cada nome que me escapou.
public-out-entries = { $count ->
    [one] { $count } entrada privada
   *[other] { $count } entradas privadas
}
public-out-interests = { $count ->
    [one] { $count } interesse que você guarda para si
   *[other] { $count } interesses que você guarda para si
}
public-out-named = { $count ->
    [one] { $count } interesse com um nome deixado de fora
   *[other] { $count } interesses com nomes deixados de fora
}
public-out-people = { $count ->
    [one] { $count } frase que cita alguém
   *[other] { $count } frases que citam alguém
}
public-out-about = { $count ->
    [one] { $count } frase sobre um interesse deixado de fora
   *[other] { $count } frases sobre interesses deixados de fora
}
public-out-hushed = { $count ->
    [one] { $count } frase com uma palavra da sua lista
   *[other] { $count } frases com palavras da sua lista
}
public-out-linked = { $count ->
    [one] { $count } frase com um link deixado de fora
   *[other] { $count } frases com links deixados de fora
}
public-out-resources = { $count ->
    [one] { $count } link ou obra
   *[other] { $count } links ou obras
}
public-out-titles = { $count ->
    [one] { $count } título de um link
   *[other] { $count } títulos de links
}
public-out-decisions = { $count ->
    [one] { $count } decisão
   *[other] { $count } decisões
}
public-out-reasons = { $count ->
    [one] { $count } motivo de uma decisão
   *[other] { $count } motivos de decisões
}
public-out-eras = { $count ->
    [one] { $count } título de uma fase
   *[other] { $count } títulos de fases
}

public-document = **{ $name }**, como documento para { $site }. Escrevo os próximos assim também, e eles vão apontar para este.
public-site-hugo = YAML no topo, vizinhos por relref
public-site-zola = TOML no topo, vizinhos pelos endereços das páginas
public-site-jekyll = YAML no topo, um nome com a data, vizinhos por post_url
public-site-obsidian = propriedades no topo, vizinhos como [[links]]

public-choose-links = { $count ->
    [one] Escolha os links que nenhuma edição pública mostra: { $count } de { $total } neste período fica de fora. Com um link sai cada frase em que ele está. Sigo isso em toda edição pública daí em diante.
   *[other] Escolha os links que nenhuma edição pública mostra: { $count } de { $total } neste período ficam de fora. Com um link sai cada frase em que ele está. Sigo isso em toda edição pública daí em diante.
}
public-no-links = Neste período você não citou links nem obras, então não há nenhum para deixar de fora. Aperte *{ public-show }* para ver o resto.
public-more-links = { $count ->
    [one] Mais { $count } não cabe aqui: peça um período mais curto para escolher entre eles.
   *[other] Mais { $count } não cabem aqui: peça um período mais curto para escolher entre eles.
}
public-nothing-hushed = Sua lista está vazia agora: nenhuma palavra sua fica de fora das edições públicas. Aperte *{ public-show }* para ver o que os outros veriam.
public-hushed = { $count ->
    [one] Anotado: a partir de agora nenhuma edição pública, e nenhum cartão que outros vejam, tem uma frase, um nome ou um link com { $count } linha da sua lista. Aperte *{ public-show }* para ver o que sobra.
   *[other] Anotado: a partir de agora nenhuma edição pública, e nenhum cartão que outros vejam, tem uma frase, um nome ou um link com { $count } linhas da sua lista. Aperte *{ public-show }* para ver o que sobra.
}
public-choose-channel = Escolha o canal em que publicar. Antes de publicar qualquer coisa, mostro a mensagem mais uma vez.
public-ready = Esta é a mensagem para { $channel }. Ela é publicada quando você apertar *{ public-send }*; aí qualquer um de lá vê.
public-changed = Ela mudou desde que a mostrei a você, por isso ainda não foi publicada. Esta é agora a mensagem para { $channel }. Se ela pode ser vista assim, aperte *{ public-send }* mais uma vez.
public-heading = **{ $name }** conta o que andou fazendo.
public-posted = Publicado: { $address }
public-unpost = É uma mensagem minha: para voltar atrás, peça a quem cuida do servidor que a apague por lá.
public-back = Para retirá-la, aperte *{ public-take-down }*, agora ou daqui a meses; `/data posts` lista o que você publicou.

public-take-down = Retirar
public-down-number = Retirar { $count }

public-posts = { $count ->
    [one] { $count } edição pública sua está num canal
   *[other] { $count } edições públicas suas estão em canais
}
public-no-posts = Que eu saiba, nenhuma edição pública sua está num canal. `/digest` com `(digest) edition: public` mostra uma antes de você publicar.
public-standing = **{ $period }** em { $channel }, desde { $date }: { $address }
public-stands = Ela já está em { $channel }, desde { $date }: { $address }
public-down = **{ $period }** não está mais em { $channel }. Quem viu antes pode ter guardado.
public-down-by-hand = **{ $period }** já não estava em { $channel }: alguém a apagou lá, ou o canal não existe mais. Ela saiu da sua lista.
public-down-before = **{ $period }** já tinha sido retirada de { $channel }, então não há mais nada a retirar. `/data posts` lista o que ainda está lá.
