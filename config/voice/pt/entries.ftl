entries-none = Você ainda não tem entradas. Escreva uma mensagem direta para mim, ou digite `/checkin`.
entries-no-page = Não existe página { $page }. Digite `/entries list` para ver as mais recentes.
entries-deleted = A entrada { $entry } foi apagada. Sua mensagem, se era uma, ainda está nas nossas mensagens diretas; apague-a por lá, se quiser.
