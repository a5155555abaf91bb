buttons-answer = Responder num formulário
buttons-nothing-new = Nada de novo
buttons-snooze = Mais tarde
buttons-skip = Pular
buttons-show-me = Quero ver
buttons-stop-these = Chega desses
buttons-hour = Em 1 hora
buttons-tonight = Hoje à noite
buttons-tomorrow = Amanhã
buttons-week = Semana que vem
buttons-back = Voltar

buttons-noted = -# Nada de novo, anotado. Se alguma coisa vier à cabeça, escreva quando quiser.
buttons-skipped = -# Pulada. Se no fim der vontade de responder, escreva quando quiser.
buttons-put-off = -# Adiada até { $moment }: aí eu pergunto de novo. Sua agenda fica como está.

buttons-fate-open = Essa pergunta ainda está aberta. Aperte um botão embaixo dela, ou simplesmente escreva.
buttons-fate-answered = Essa pergunta você já respondeu: é a entrada { $entry }. Veja com `/entries show`, ou acrescente algo escrevendo para mim.
buttons-fate-decided = Você já me disse como isso está. `/interests set` muda, `/interests undo` desfaz.
buttons-fate-nothing = Quando perguntei, você não tinha nada de novo. Se agora há algo, é só me escrever.
buttons-fate-skipped = Você pulou essa pergunta. Se quiser responder agora, é só me escrever.
buttons-fate-snoozed = Você adiou essa pergunta: ela volta em { $moment }. Se quiser responder agora, é só me escrever.
buttons-fate-again = Fiz essa pergunta de novo desde então. Use os botões da mensagem mais recente, ou é só me escrever.
buttons-fate-overtaken = Desde então perguntei outra coisa. Responda àquela, ou aperte *{ buttons-answer }* aqui para responder a esta.
buttons-fate-lapsed = Essa pergunta foi adiada e não voltou, porque você pausou ou eu estava fora. Se quiser responder agora, é só me escrever.
buttons-unknown = Esse botão é de outra versão minha. Digite `/help` para ver o que sei fazer agora.
