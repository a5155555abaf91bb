digest-read = Leerlo todo
digest-markdown = Markdown
digest-html = HTML
digest-compare = Comparar con el período anterior
digest-eras = Renombrar etapas / mover límites
digest-undo = Deshacer
digest-previous = Anterior
digest-next = Siguiente

digest-what-there-is = Lo que hay
digest-choose-era = Elige una etapa para darle un título, o para decir qué día empieza. Así la cuento desde entonces en cada resumen, en cualquier formato, hasta que lo cambies o lo deshagas.
digest-which-era = ¿Qué etapa?
digest-era-title = Una etapa, como tú la ves
digest-name-label = ¿Cómo la llamas? (vacío: como yo)
digest-begins-label = Su primer día (vacío: donde yo la corto)

digest-recut-both = Anotado: la etapa se llama **{ $name }** y empieza el { $date }. Así la cuenta cada resumen desde ahora; pulsa *{ digest-undo }* para deshacerlo.
digest-recut-name = Anotado: la etapa se llama **{ $name }** y empieza donde yo la corto. Así la cuenta cada resumen desde ahora; pulsa *{ digest-undo }* para deshacerlo.
digest-recut-date = Anotado: la etapa empieza el { $date } y se llama por lo que más pesa en ella. Así la cuenta cada resumen desde ahora; pulsa *{ digest-undo }* para deshacerlo.
digest-recut-none = Anotado: la etapa se cuenta otra vez como yo la corto y la llamo. Así la cuenta cada resumen desde ahora; pulsa *{ digest-undo }* para deshacerlo.
digest-era-undone = Deshecho: la etapa se cuenta como antes. Escribe `/digest` para verla.
digest-nothing-before = En el período anterior a { $period } no escribiste nada, así que no hay nada que poner al lado. Escribe `/digest` con un período posterior para comparar dos en los que escribiste.
