errors-or = { $firsts } ou { $last }
errors-zone = `{ $typed }` não é um fuso horário que eu conheça. Tente um nome como `Europe/Berlin`, ou digite sua cidade e escolha na lista.
errors-zone-likely = `{ $typed }` não é um fuso horário que eu conheça. Tente { $likely }, ou digite sua cidade e escolha na lista.

errors-schedule-empty = Diga em inglês quando quer que eu pergunte, como `every sunday at 7pm`, `weekdays 18:30` ou `0 19 * * Sun`.
errors-schedule-too-long = `{ $typed }` é longo demais para uma agenda. Tente algo curto como `every sunday at 7pm`.
errors-schedule-unread = Não entendo `{ $typed }`. Tente em inglês algo como `{ $example }`.
errors-schedule-unread-within = Não entendo `{ $word }` em `{ $typed }`. Tente em inglês algo como `{ $example }`.
errors-schedule-unfinished = `{ $typed }` para no meio. Tente algo como `{ $example }`.
errors-schedule-no-days = `{ $typed }` não diz em que dias. Tente algo como `{ $example }`.
errors-schedule-clash = `{ $typed }` diz duas coisas que não combinam. Tente algo como `{ $example }`.
errors-schedule-not-a-time = `{ $typed }` não é um horário. Escreva como `19:00` ou `7pm`.
errors-schedule-not-in-part = `{ $time }` não é um horário { $part ->
    [morning] da manhã
    [afternoon] da tarde
    [evening] do começo da noite
   *[night] da noite
}. Escreva só o horário, como `19:00` ou `7pm`.
errors-schedule-not-in-every-month = Nem todo mês tem um dia { $day }. Escolha um dia de 1 a 28, ou tente `last day of the month 20:00`.
errors-schedule-not-so-many = Nem todo mês tem { cadence-nth }. Escolha do primeiro ao quarto, ou tente `last day of the month 20:00`.
errors-schedule-which-one = Um mês tem mais de um desses dias ({ calendar-weekday }). Diga qual, como `first { $typed } of the month 18:00`, ou tente `every { $typed } 18:00`.
errors-schedule-which-nth = Não dá para saber qual dia ({ calendar-weekday }) você quer dizer. Tente `first { $typed } of the month 18:00` ou `every 3 weeks on { $typed } 18:00`.
errors-schedule-step = { $unit ->
    [hour] Não consigo perguntar a cada { $every } horas. Escolha 1, 2, 3, 4, 6, 8 ou 12 horas, ou tente `{ $example }`.
    [day] Não consigo perguntar a cada { $every } dias. Escolha de 1 a 365 dias, ou tente `{ $example }`.
    [week] Não consigo perguntar a cada { $every } semanas. Escolha de 1 a 52 semanas, ou tente `{ $example }`.
   *[month] Não consigo perguntar a cada { $every } meses. Escolha 1, 2, 3, 4, 6 ou 12 meses, ou tente `{ $example }`.
}
errors-schedule-nothing-to-count = Uma primeira data só combina com passos de dias ou semanas. Deixe-a de fora, ou tente `every 2 weeks on friday 17:00 from { $date }`.
errors-schedule-never = `{ $typed }` diz uma data que nunca chega. Tente uma que exista, como `0 10 1 * *`.
errors-schedule-too-dense = Entre duas dessas perguntas haveria só { $spacing }, e precisa haver pelo menos { $smallest }. Tente `{ $example }`.

errors-cron-fields = Uma linha cron tem cinco campos (minuto, hora, dia do mês, mês, dia da semana), e esta tem { $count }. Tente `0 19 * * Sun`.
errors-cron-value = { $field ->
    [minute] `{ $typed }` não serve como minuto de uma linha cron, que vai de 0 a 59, como em `0,30` ou `*/15`. Tente `0 19 * * Sun`.
    [hour] `{ $typed }` não serve como hora de uma linha cron, que vai de 0 a 23, como em `9-17` ou `*/6`. Tente `0 19 * * Sun`.
    [day] `{ $typed }` não serve como dia do mês de uma linha cron, que vai de 1 a 31, como em `1,15`. Tente `0 19 * * Sun`.
    [month] `{ $typed }` não serve como mês de uma linha cron, que vai de 1 a 12 ou tem nome, como em `1-6` ou `Jan,Jul`. Tente `0 19 * * Sun`.
   *[weekday] `{ $typed }` não serve como dia da semana de uma linha cron, que vai de 0 a 7 (0 e 7 são domingo) ou tem nome, como em `Mon-Fri`. Tente `0 19 * * Sun`.
}
errors-cron-day-and-weekday = Aqui uma linha cron pode dizer um dia do mês ou um dia da semana, não os dois. Ponha `*` num deles, como em `0 19 1 * *` ou `0 19 * * Sun`.
errors-cron-sign = `{ $typed }` usa um sinal que as linhas cron não conhecem aqui. Diga com palavras em inglês: `last friday of the month 18:00` ou `last day of the month 20:00`.

errors-days-unread = Não entendo `{ $typed }` como um dia. Tente em inglês algo como `{ $example }`.
errors-days-not-a-date = `{ $typed }` diz um dia que nenhum calendário tem. Escreva como `2026-03-31` ou `march 31`.
errors-days-reversed = `{ $typed }` termina antes de começar. Escreva primeiro o dia que vem antes, como em `march 3 to 20`.
errors-days-not-yet = `{ $typed }` ainda não chegou, e uma entrada trata de dias que já vieram. Tente `yesterday`, ou deixe de fora para hoje.
errors-days-already-over = Uma pausa não pode terminar em { $date }, que já passou. Dê um dia mais adiante, ou deixe de fora para pausar até você retomar.
errors-days-too-far = `{ $typed }` fica longe demais. Escolha anos de 1900 a 2199, como `2026-03`.

errors-period-unknown = `{ $typed }` não é um período. Tente `2026-Q3`, `2026` ou `last quarter`.
errors-period-not-a-date = `{ $typed }` não é uma data. Escreva como `2026-03-31`, como em `2026-03-01..2026-08-31`.
errors-period-reversed = `{ $typed }` termina antes de começar. Tente `{ $turned }`.
errors-period-too-far = `{ $typed }` fica longe demais. Escolha anos de 1900 a 2199, como `2026-Q3` ou `last year`.

# Por que um arquivo não foi importado.
errors-file-neither = Esse arquivo não é nem um zip nem texto em UTF-8: traga uma exportação, ou um diário JSONL.
errors-file-empty = Não há nada nesse arquivo: traga uma exportação, ou um diário JSONL.
errors-file-statement = A linha { $line } de `interests.jsonl` não é uma decisão nem uma correção: escreva-a como uma exportação faz.
errors-file-asked = A linha { $line } de `asked.jsonl` não é uma pergunta que foi feita: escreva-a como uma exportação faz, ou deixe esse arquivo de fora.
errors-file-settings = Não dá para ler `settings.json`: deixe-o de fora, e ajuste sua agenda com `/schedule set`.
errors-archive-damaged = Esse arquivo está danificado, ou não é um zip: exporte de novo.
errors-archive-method = Esse arquivo está compactado de um jeito que não consigo ler: compacte-o como um zip comum (deflate).
errors-archive-locked = Esse arquivo está protegido por senha: compacte-o sem ela.
errors-archive-too-many = Esse arquivo contém mais de { $most } itens: traga-o em várias partes.
errors-archive-too-large = Esse arquivo passa de { $most } MB quando descompactado: traga-o em várias partes.
errors-archive-bomb = `{ $typed }`, nesse arquivo, fica mais de { $most } vezes maior quando descompactado, o que nenhum diário faz: exporte de novo.
errors-archive-outside = `{ $typed }`, nesse arquivo, leva para fora dele: tire esse item.
errors-archive-link = `{ $typed }`, nesse arquivo, é um link para outro arquivo: tire-o.
errors-archive-twice = Dois itens desse arquivo têm o mesmo nome: tire um deles.
errors-archive-stranger = `{ $typed }`, nesse arquivo, não faz parte de uma exportação: tire-o, para que só haja { $files }.
errors-archive-not-text = `{ $typed }`, nesse arquivo, não é texto em UTF-8: salve-o assim.
errors-archive-no-picture = `{ $typed }`, nesse arquivo, não é uma imagem PNG, JPEG, GIF ou WebP: tire-o.
errors-line-no-object = A linha { $line } não é um objeto JSON (lida até a coluna { $column }): escreva um objeto em cada linha, como `{ $example }`.
errors-line-unknown-key = A linha { $line } tem a chave desconhecida `{ $typed }`: tire-a, ou use uma destas: { $keys }.
errors-line-missing = Falta `{ $key }` na linha { $line }: acrescente.
errors-line-wrong-kind = Na linha { $line } não dá para ler `{ $key }`. { $value ->
    [text] Precisa ser um texto entre aspas.
    [texts] Precisa ser uma lista de textos entre aspas, como `["…", "…"]`.
    [days] Precisa ser uma data `YYYY-MM-DD` ou um intervalo `YYYY-MM-DD..YYYY-MM-DD`.
    [switch] Precisa ser `true` ou `false`.
   *[moment] Precisa ser um momento como `2026-03-01T19:00:00+01:00` ou uma data como `2026-03-01`.
}
errors-line-empty = A linha { $line } não diz nada: dê a ela um `text`, ou um dos campos `why`, `did`, `links`, `next`.
