now-title = O que ocupa você agora
now-title-of = O que ocupa { $name } agora
now-footer = Contado a partir de { general-entries }, { $from } – { $to }.
now-published = A partir de agora, quem digitar `/now person:` com o seu nome neste servidor vê um cartão como este, conforme você for escrevendo: os nomes do que ocupa você, datas e uma frase sobre o porquê de cada um. Entradas privadas, interesses ocultos, frases que citam alguém e links não listados nunca entram, e ninguém vê o motivo que você deu para uma decisão. Digite `/now publish: off` aqui para parar.
now-unpublished = Ninguém neste servidor vê mais o que ocupa você. Digite `/now publish: on` para mostrar de novo.
now-not-published = Não estava sendo mostrado neste servidor. Digite `/now publish: on` se quiser mostrar.
now-unpublished-everywhere = Nenhum servidor vê mais o que ocupa você. Digite `/now publish: on` em um deles para mostrar de novo.
now-published-nowhere = Não estava sendo mostrado em nenhum servidor. Digite `/now publish: on` em um deles se quiser mostrar.
