recall-back = Voltar
recall-more = Mais

recall-resources = { $count ->
    [one] { $count } coisa que ajudou
   *[other] { $count } coisas que ajudaram
}
recall-resources-with = { $count ->
    [one] { $count } coisa que ajudou com { $interest }
   *[other] { $count } coisas que ajudaram com { $interest }
}
recall-no-resources = Você ainda não anotou links, livros ou cursos aí. Ponha um link numa mensagem para mim, ou no formulário do `/checkin`, e eu guardo junto do que ele ajudou.
recall-no-such-page = Essa página não existe mais. Digite o comando de novo para ver a lista como está agora.
recall-found = Encontrado: { general-entries }
recall-not-found = Não encontrei nenhuma entrada assim. Tente menos palavras, o começo de uma com um `*` como em `clim*`, ou um intervalo de datas maior.
recall-on-this-day = Em { $day } de outros anos: { general-entries }
recall-latest-on-this-day = Em { $day } de outros anos: as { $shown } últimas de { general-entries }
recall-nothing-on-this-day = Em outros anos você não escreveu nada sobre { $day }. Digite `/entries random` para ver qualquer entrada sua.
