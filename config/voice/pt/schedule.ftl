schedule-zone-quiet = { $zone }, silêncio das { $hours }
schedule-show = Eu pergunto **{ $when }** ({ $zone }). As próximas vezes:
schedule-changed = Pronto. A partir de agora eu pergunto **{ $when }** ({ $zone }). As próximas vezes:
schedule-resumed = Que bom ter você de volta. Eu pergunto **{ $when }** ({ $zone }). As próximas vezes:
schedule-seldom = -# Tem andado tudo quieto, então por enquanto pergunto só uma a cada { $stride ->
    [2] duas
   *[4] quatro
} vezes. Escreva uma palavra para mim, e eu pergunto como você escolheu.

schedule-paused = Fico em silêncio até você digitar `/schedule resume`; aí eu pergunto **{ $when }** ({ $zone }). Você pode me escrever mesmo assim.
schedule-paused-until = Fico em silêncio até { $moment }; aí eu pergunto **{ $when }** ({ $zone }). Você pode me escrever mesmo assim.
schedule-done = Pronto.

schedule-quiet = Seu horário de silêncio é das { $hours }: o que cair nele chega quando terminar.
schedule-no-quiet = Você não tem horário de silêncio. Para ter, digite `/schedule quiet` com `(schedule quiet) from: 22:00` e `(schedule quiet) to: 7:00`.

schedule-preview = O que vou perguntar a seguir:
schedule-preview-paused = Fico em silêncio até você digitar `/schedule resume`. Se você retomasse agora, eu perguntaria:
schedule-preview-paused-until = Fico em silêncio até { $moment }. O que vou perguntar então:
schedule-as-it-stands = -# É assim que está hoje: o que você escrever até lá pode mudar isso.
schedule-nudged = -# O que ficar { $length } sem resposta eu pergunto mais uma vez, se a próxima pergunta não vier antes.
