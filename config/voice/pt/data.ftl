data-export = Aqui está tudo o que é seu: { general-entries }, o que você decidiu e corrigiu, o que perguntei e no que deu, e suas configurações.
data-export-pictures = Aqui está tudo o que é seu: { general-entries } com { general-pictures }, o que você decidiu e corrigiu, o que perguntei e no que deu, e suas configurações.
data-export-journal = Dentro, `journal.md` é para você ler; `/data import` traz tudo de volta como está.
data-export-parts = As imagens vêm em { $parts } arquivos, porque um só seria grande demais para o Discord; importe um por um.
data-export-rest = Não dá para enviar mais de { $sent }: peça o resto a quem me mantém; `upto export` grava tudo num arquivo só.

data-imported = Importado: de { general-entries }, { $added ->
    [0] nenhuma é nova
    [one] { $added } é nova
   *[other] { $added } são novas
}; também { $stated ->
    [0] nenhuma decisão ou correção
    [one] { $stated } decisão ou correção
   *[other] { $stated } decisões e correções
} e { general-pictures }.
data-imported-missing = { $count ->
    [one] Falta no arquivo { $count } imagem que ele menciona: se a exportação veio em vários arquivos, importe os outros também.
   *[other] Faltam no arquivo { $count } imagens que ele menciona: se a exportação veio em vários arquivos, importe os outros também.
}
data-imported-shown = { $count ->
    [one] { $count } servidor volta a ver o que ocupa você agora, como quando o arquivo foi feito: para parar, digite `/now publish: off` lá.
   *[other] { $count } servidores voltam a ver o que ocupa você agora, como quando o arquivo foi feito: para parar, digite `/now publish: off` em cada um.
}
data-imported-schedule = Sua agenda é a do arquivo: { $when } ({ $zone }).
data-imported-refused = Sua agenda fica como está.

data-confirmation = apagar tudo
data-delete-title = Apagar tudo?
data-delete-label = Digite: { data-confirmation }
data-deleted = Tudo o que é seu foi apagado: { general-entries }, suas imagens, sua agenda e seu fuso horário. Nossas mensagens diretas continuam no Discord; apague as suas por lá, se quiser. Digite `/start` para começar de novo.
data-deleted-standing = { $count ->
    [one] { $count } parte sua continua no resumo de um servidor, porque o Discord não me deixou tirá-la: peça a quem cuida do servidor que apague essa mensagem.
   *[other] { $count } partes suas continuam em resumos de servidores, porque o Discord não me deixou tirá-las: peça a quem cuida dos servidores que apague essas mensagens.
}
data-deleted-posts = Estas eu não consegui apagar, então continuam lá; peça a quem cuida do servidor: { $addresses }

data-privacy-kept = **O que eu guardo:** seu id do Discord, seu fuso horário, seu idioma e sua agenda, quais perguntas enviei e quais botões você apertou, cada resposta que você deu e as imagens que enviou com ela, links para as mensagens que você guardou com suas notas, o que decidiu e corrigiu sobre seus interesses e fases, o que nunca quer que eu lembre, onde você os mostra, o que deixa de fora das edições públicas e quais entregou, a quais resumos de servidores você disse sim, suas últimas cem listas com páginas, por um tempo para que eram os formulários que você abriu (entrada, dias, nomes, endereço de uma imagem ou mensagem), e quais períodos pediu, até você apagar. Nada mais das suas mensagens, e nada dos servidores: de uma mensagem guardada, o endereço e nunca as palavras.
data-privacy-where = **Onde:** num arquivo SQLite, e ao lado uma pasta com as imagens, na máquina de quem mantém este bot.
data-privacy-who = **Quem pode ler:** você, e quem mantém este bot: { $encrypted ->
    [yes] o arquivo e as imagens são criptografados, e essa pessoa tem a chave
   *[no] o arquivo não é criptografado
}. Num servidor em que você digitou `/now publish: on`, todos lá veem aquele cartão; num canal em que você publicou uma edição pública, quem lê lá a vê; no resumo de um servidor, a sua parte se você disse sim a ela. Nunca envio suas palavras a mais ninguém, nunca abro seus links, busco imagens só no Discord e nunca uso um serviço de fora. As imagens não estão em nenhuma edição pública.
data-privacy-say = **Você decide:** edite ou apague uma mensagem e a entrada acompanha, com as imagens; `/data export` dá tudo a você e `/data import` traz de volta; `/data delete` remove tudo, as imagens também.
