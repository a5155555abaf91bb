data-export = Aqui está tudo o que você escreveu: { general-entries }, da mais antiga à mais recente, um objeto JSON por linha. `upto import` e `upto preview` leem `journal.jsonl` como está.
data-export-interests = `interests.jsonl` tem o que você decidiu e corrigiu sobre seus interesses.

data-confirmation = apagar tudo
data-delete-title = Apagar tudo?
data-delete-label = Digite: { data-confirmation }
data-deleted = Tudo o que é seu foi apagado: { general-entries }, sua agenda e seu fuso horário. Nossas mensagens diretas continuam no Discord; apague as suas por lá, se quiser. Digite `/start` para começar de novo.

data-privacy-kept = **O que eu guardo:** seu id do Discord, seu fuso horário e sua agenda, o idioma em que falo com você, quais perguntas enviei e quais botões você apertou, cada resposta que você deu, o que decidiu e corrigiu sobre seus interesses, o que nunca quer que eu lembre, onde você os mostra, e suas últimas cem listas com páginas, até você apagar. Nada mais das suas mensagens, e nada dos servidores.
data-privacy-where = **Onde:** num único arquivo SQLite na máquina de quem mantém este bot. Essa pessoa poderia ler; mais ninguém.
data-privacy-who = **Quem vê:** só você; e num servidor em que você digitou `/now publish: on`, aquele cartão. Nunca envio suas palavras a ninguém, nunca abro seus links e nunca uso um serviço de fora.
data-privacy-say = **Você decide:** edite ou apague uma mensagem e a entrada acompanha; `/data export` dá tudo a você; `/data delete` remove tudo.
