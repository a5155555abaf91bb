wishes-nudges-on = Ligado: se uma pergunta fica { $length } sem resposta, pergunto mais uma vez, se a próxima não vier antes, e depois deixo você em paz. Para eu esperar mais ou menos, digite `/schedule nudges after:`. Para desligar, digite `/schedule nudges` e escolha `(schedule nudges switch) off`.
wishes-nudges-off = Desligado: faço cada pergunta uma vez só. Para ligar, digite `/schedule nudges` e escolha `(schedule nudges switch) on`.
wishes-followups-on = Ligado: de vez em quando pergunto sobre algo que você escreveu, e digo por quê. Para desligar, digite `/schedule followups` e escolha `(schedule followups switch) off`.
wishes-followups-off = Desligado: faço só as minhas próprias perguntas, e nunca sobre o que você escreveu. Para ligar, digite `/schedule followups` e escolha `(schedule followups switch) on`.
wishes-details-on = Ligado: uma linha discreta embaixo de cada resposta diz onde a guardei, com um botão para corrigir e outro para desfazer. Para desligar, digite `/schedule details` e escolha `(schedule details switch) off`.
wishes-details-off = Desligado: um emoji embaixo da sua mensagem diz que ela está guardada. Para ligar, digite `/schedule details` e escolha `(schedule details switch) on`.
wishes-memories-on = Ligado: de vez em quando mostro ao lado de uma pergunta o que você escreveu há um ano; `/entries never` deixa palavras e nomes fora disso. Para desligar, digite `/schedule memories` e escolha `(schedule memories switch) off`.
wishes-memories-off = Desligado: nunca trago à tona o que você escreveu há muito tempo. Para ligar, digite `/schedule memories` e escolha `(schedule memories switch) on`.
wishes-retrospective-on = Ligado: na primeira manhã depois de um trimestre ou ano, eu me ofereço para contá-lo. Para desligar, digite `/schedule retrospective` e escolha `(schedule retrospective switch) off`.
wishes-retrospective-off = Desligado: não conto nada por conta própria; `/digest` está aí a qualquer hora. Para ligar, digite `/schedule retrospective` e escolha `(schedule retrospective switch) on`.

wishes-language = A partir de agora falo português com você, seja qual for o idioma do seu Discord.
wishes-language-discord = A partir de agora falo com você no idioma do seu Discord, se eu souber; senão, em inglês.
wishes-language-is = Falo português com você, como você escolheu. Para mudar, escolha outro idioma com `/schedule language`.
wishes-language-is-discord = Falo português com você, pelo idioma do seu Discord. Para mudar, escolha outro com `/schedule language`.
