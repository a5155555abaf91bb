calls-see = Ver minha parte
calls-publish = Publicar
calls-off = Cancelar
calls-end = Cancelar para todos
calls-yes = Sim, pode incluir
calls-no = Não, me deixe de fora
calls-back = Retirar meu sim
calls-post = Publicar agora
calls-out = Tirar minha parte

calls-asked = **Um resumo deste servidor, { $period }:** o que ocupou quem de vocês quiser estar nele.
calls-how = Nada seu aparece nele sem o seu sim. Aperte *{ calls-see }*: só você vê o que apareceria de você, palavra por palavra, e então decide. O seu sim vale só para este resumo.
calls-no-yes = Ninguém disse sim até agora.
calls-yeses = { $count ->
    [one] { $count } pessoa disse sim até agora.
   *[other] { $count } pessoas disseram sim até agora.
}
calls-until = Aberto até { $until }. Quem gerencia o servidor publica até lá, senão ele expira.
calls-is-off = O resumo deste servidor ({ $period }) foi cancelado. Nada de ninguém foi publicado.
calls-is-published = O resumo deste servidor ({ $period }) está publicado: { $address }
calls-made = Perguntei aqui: { $address }
    Quando gente suficiente tiver dito sim, aperte *{ calls-publish }* embaixo. Até lá ninguém vê nada de ninguém, nem você.

calls-would-stand = É exatamente isto que apareceria de você, com o seu nome. Nada disto é publicado sem o seu sim.
calls-will-stand = Você disse sim: exatamente isto vai aparecer, com o seu nome, quando o resumo for publicado. Se você escrever, mudar ou apagar algo e com isso mudar o que apareceria, o seu sim não conta mais, e você pode olhar de novo.
calls-has-changed = O que apareceria de você mudou desde que você olhou. Agora é isto, e nada disto é publicado sem o seu sim a isto.
calls-thin = Você escreveu pouco neste período, então há pouco para contar.
calls-hint = -# É feito da sua edição pública: `/entries private`, `/interests publish` e os botões embaixo de *{ public-show }* deixam coisas de fora.
calls-stays-out = Você ficou de fora: nada seu aparece neste resumo. Aperte *{ calls-see }* de novo se mudar de ideia enquanto ele estiver aberto.
calls-stands = Sua parte está aqui: { $address } *{ calls-out }* a remove; ninguém é avisado.
calls-taken-out = Sua parte saiu deste resumo. Quem leu antes, leu; na mensagem não resta nada dela.

calls-ready = { $count ->
    [one] { $count } parte está pronta para ser publicada neste canal, para todos nele lerem. Você vai vê-la quando os outros a virem.
   *[other] { $count } partes estão prontas para ser publicadas neste canal, para todos nele lerem. Você vai vê-las quando os outros as virem.
}
calls-begun = { $count ->
    [one] Isto foi começado antes e não terminou: { $count } parte já está lá e não é publicada de novo.
   *[other] Isto foi começado antes e não terminou: { $count } partes já estão lá e não são publicadas de novo.
}
calls-outdated = { $count ->
    [one] { $count } pessoa disse sim a algo que agora seria diferente, e fica de fora se não olhar de novo.
   *[other] { $count } pessoas disseram sim a algo que agora seria diferente, e ficam de fora se não olharem de novo.
}
calls-gone = { $count ->
    [one] { $count } pessoa que disse sim saiu do servidor, e fica de fora.
   *[other] { $count } pessoas que disseram sim saíram do servidor, e ficam de fora.
}
calls-posted = Publicado: { $address }
calls-sure = Cancelar encerra este resumo para todos: nada de ninguém é publicado, e nenhum sim conta mais. Não dá para desfazer; `/server digest` pergunta de novo.
calls-off-done = Foi cancelado, e nada de ninguém foi publicado. Digite `/server digest` para perguntar de novo.

calls-heading = **O que ocupou algumas pessoas deste servidor: { $period }**
calls-only = -# Aqui só aparece quem disse sim, com o que cada um viu antes. *{ calls-out }* remove a sua própria parte, quando você quiser.
calls-emptied = -# Quem aparecia aqui tirou a sua parte.
