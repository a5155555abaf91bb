interests-open = En qué andas: { general-interests }
interests-standing = { general-interests }: { $status ->
    [exploring] explorando
    [pursuing] en marcha
    [paused] en pausa
    [dropped] { $count ->
        [one] dejado
       *[other] dejados
    }
    [pivoted] { $count ->
        [one] convertido en otra cosa
       *[other] convertidos en otra cosa
    }
    [done] { $count ->
        [one] terminado
       *[other] terminados
    }
   *[quiet] en silencio
}
interests-hidden = Oculto: { general-interests }
interests-all = Todo: { general-interests }

interests-none = Todavía no hay nada que mostrar. Escríbeme una línea sobre en qué andas, o escribe `/checkin`.
interests-none-hidden = No has ocultado nada. `/interests hide` deja un interés fuera de todo lo que cuento.
interests-none-quiet = Nada ha quedado en silencio. Escribe `/interests list` para ver lo que está abierto ahora.
interests-none-standing = Ninguno de tus intereses está marcado como `{ $choice }`. Escribe `/interests list` para ver lo que está abierto ahora, o `/interests set` para decir cómo va algo.

interests-undo = Escribe `/interests undo` para deshacerlo.
interests-renamed = **{ $from }** se llama ahora **{ $name }**, también hacia atrás: { general-entries }.
interests-joined = Ya había algo con ese nombre; ahora los dos son uno.
interests-merged = **{ $from }** y **{ $name }** son ahora uno, llamado **{ $name }**: { general-entries }.
interests-split = **{ $name }** es ahora un interés propio, aparte de **{ $from }**: { general-entries }.
interests-hide = **{ $name }** está oculto: no lo cuento, ni tampoco ninguna frase que lo nombre. Sus entradas se quedan, y `/interests unhide` lo trae de vuelta.
interests-unhide = **{ $name }** vuelve a contarse. Escribe `/interests hide` para ocultarlo otra vez.

interests-decided = Anotado: { $kind ->
    [explore] exploras **{ $name }** desde el { $date }
    [pursue] sigues con **{ $name }** desde el { $date }
    [pause] **{ $name }** está en pausa desde el { $date }
    [drop] dejas **{ $name }** a partir del { $date }
    [pivot] cambias **{ $name }** por otra cosa a partir del { $date }
   *[finish] das **{ $name }** por terminado a partir del { $date }
}. Así lo cuento hasta que digas otra cosa.
interests-decided-pivot = Anotado: **{ $name }** se convirtió en **{ $to }** el { $date }. Así lo cuento hasta que digas otra cosa.

interests-undone-rename = Deshecho: **{ $from }** ya no se llama **{ $to }**.
interests-undone-merge = Deshecho: **{ $from }** y **{ $to }** vuelven a ser dos cosas.
interests-undone-split = Deshecho: **{ $from }** ya no va aparte de **{ $to }**.
interests-undone-hide = Deshecho: **{ $name }** vuelve a contarse.
interests-undone-unhide = Deshecho: **{ $name }** vuelve a estar oculto.
interests-undone-decision = Deshecho: he olvidado que { $kind ->
    [explore] explorabas **{ $name }** desde el { $date }
    [pursue] seguías con **{ $name }** desde el { $date }
    [pause] **{ $name }** estaba en pausa desde el { $date }
    [drop] habías dejado **{ $name }** el { $date }
    [pivot] habías cambiado **{ $name }** por otra cosa el { $date }
   *[finish] habías dado **{ $name }** por terminado el { $date }
}.
interests-undone-list = Escribe `/interests list` para ver cómo va todo.

interests-withheld = **{ $name }** queda fuera de toda edición pública desde ahora, con cada frase que lo nombre. Tú lo sigues viendo.
interests-published = **{ $name }** puede ir en ediciones públicas, en la medida en que puedan sus entradas.
interests-undone-publish = Deshecho: las ediciones públicas tratan **{ $name }** como antes.

interests-undone-fix = Deshecho: *{ details-fix }* de la entrada { $entry }.
interests-unfixed = **{ $from }** ya no se llama **{ $to }**.
interests-unfixed-too = Lo mismo con { $count ->
    [one] { $count } nombre más
   *[other] { $count } nombres más
}.
interests-unfixed-names = La entrada nombra otra vez lo que nombraba antes.
interests-unfixed-changed = La entrada ha cambiado desde entonces, así que los nombres que da se quedan.
interests-unfixed-rest = Sus palabras, enlaces y días se quedan como los pusiste: `/entries edit number: { $entry }` los cambia.
