prompt-hint = -# { $hint } { followups-write }
prompt-nudge = -# Caso isto tenha se perdido; sem pressa, e *{ buttons-nothing-new }* também é uma resposta.
prompt-retrospective = **Sua retrospectiva está pronta: { $period }.**
prompt-retrospective-hint = -# Com as suas próprias palavras, do que você me escreveu. Em qualquer outra hora: `/digest period: { $label }`.
prompt-retrospectives-stopped = -# Não vou mais oferecer essas. `/digest` está aí a qualquer hora, e `/schedule retrospective` traz as ofertas de volta.

prompt-form-title = O que anda ocupando você?
prompt-text-label = O que ocupa você agora?
prompt-text-grey = Tudo o que tem a sua atenção, com as suas próprias palavras.
prompt-why-label = Por quê?
prompt-why-grey = O que atraiu você, ou para que serve.
prompt-did-label = O que você fez?
prompt-did-grey = Li, construí, assisti, pratiquei, terminei …
prompt-links-label = Links que ajudaram
prompt-links-grey = Um por linha.
prompt-next-label = E agora: seguir, pausar, largar ou mudar?
prompt-next-grey = Por exemplo: pausar a escalada, por causa do dedo

prompt-filed = Guardado como entrada { $entry }. Veja com `/entries show`, ou todas com `/entries list`.
prompt-filed-about = Guardado como entrada { $entry }, sobre { $days }. Veja com `/entries show`.
prompt-amended = A entrada { $entry } foi alterada. Ela é sobre { $days }; quando você a escreveu continua como era.
prompt-filed-before = Esse formulário já estava guardado, como entrada { $entry }.

prompt-pointer = Olá! Eu pergunto às pessoas o que anda ocupando cada uma, e depois conto a cada uma o seu ano. Não guardei o que você acabou de escrever. Digite `/start` se quiser que eu pergunte, ou `/help` para ver o que faço.
prompt-wordless = Não há nada nessa mensagem que eu possa guardar, então ela não foi guardada. Escreva uma linha sobre isso, e eu guardo.
prompt-flooded = Você escreve mais rápido do que eu guardo. Nada se perde: pego uma mensagem depois da outra.
