digest-read = Ler tudo
digest-markdown = Markdown
digest-html = HTML
digest-compare = Comparar com o período anterior
digest-eras = Renomear fases / mover limites
digest-undo = Desfazer
digest-previous = Anterior
digest-next = Próxima

digest-what-there-is = O que há
digest-choose-era = Escolha uma fase para lhe dar um título, ou para dizer em que dia ela começa. Daí em diante conto assim em cada resumo, em todo formato, até você mudar ou desfazer.
digest-which-era = Qual fase?
digest-era-title = Uma fase, como você a vê
digest-name-label = Como você a chama? (vazio: como eu)
digest-begins-label = O primeiro dia (vazio: onde eu corto)

digest-recut-both = Anotado: a fase se chama **{ $name }** e começa em { $date }. Todo resumo conta assim a partir de agora; aperte *{ digest-undo }* para voltar atrás.
digest-recut-name = Anotado: a fase se chama **{ $name }** e começa onde eu corto. Todo resumo conta assim a partir de agora; aperte *{ digest-undo }* para voltar atrás.
digest-recut-date = Anotado: a fase começa em { $date } e leva o nome do que mais pesa nela. Todo resumo conta assim a partir de agora; aperte *{ digest-undo }* para voltar atrás.
digest-recut-none = Anotado: a fase volta a ser contada como eu corto e chamo. Todo resumo conta assim a partir de agora; aperte *{ digest-undo }* para voltar atrás.
digest-era-undone = Desfeito: a fase é contada como antes. Digite `/digest` para ver.
digest-nothing-before = No período antes de { $period } você não escreveu nada, então não há o que pôr ao lado. Digite `/digest` com um período posterior para comparar dois em que você escreveu.
