followups-new = O que atraiu você para { $interest }?
followups-new-because = Pergunto porque você falou disso pela primeira vez { $on }.
followups-effort = O que ajudou você com { $interest }? Um link, um livro, uma pessoa?
followups-effort-because = Pergunto porque você escreveu { $on } o que fez, e ainda não conheço nenhum link.
followups-quiet = Você continua com { $interest }?
followups-quiet-because = A última vez que você falou de { $interest } foi { $on }.
followups-plan = Aconteceu?
followups-plan-because = Você planejou isso { $on }.
followups-write = É só responder, quantas vezes quiser.

followups-pursue = Continuo
followups-pause = Em pausa
followups-drop = Larguei
followups-pivot = Virou outra coisa
followups-form-title = Como está isso?
followups-reason-label = Por quê? Uma linha basta.
followups-reason-grey = Você pode deixar isto em branco.
followups-became-label = No que se transformou?
followups-became-grey = Por exemplo: boulder

followups-decided-pursue = -# Anotado. Você continua com { $interest }{ $because }
followups-decided-pause = -# Anotado. { $interest } está em pausa{ $because }
followups-decided-drop = -# Anotado. Você largou { $interest }{ $because }
followups-decided-pivot = -# Anotado. { $interest } virou outra coisa{ $because }
followups-decided-pivot-to = -# Anotado. { $interest } virou { $to }{ $because }
followups-decided-undo = -# `/interests undo` desfaz, `/interests set` muda.
