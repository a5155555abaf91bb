entries-none = Você ainda não tem entradas. Escreva uma mensagem direta para mim, ou digite `/checkin`.
entries-no-page = Não existe página { $page }. Digite `/entries list` para ver as mais recentes.
entries-deleted = A entrada { $entry } foi apagada. Sua mensagem, se era uma, ainda está nas nossas mensagens diretas; apague-a por lá, se quiser.

entries-never-publish = Nunca publicar
entries-may-publish = Pode ser publicada
entries-private = A entrada { $entry } nunca entra numa edição pública. Você ainda a vê; `/entries private number: { $entry } state: off` deixa entrar de novo.
entries-not-private = A entrada { $entry } pode entrar em edições públicas. `/entries private number: { $entry }` deixa de fora de novo.
