telling-title-year = ¿En qué anduve en { $year }?
telling-title-quarter = ¿En qué anduve en { calendar-quarter }?
telling-title-month = ¿En qué anduve en { calendar-month-of }?
telling-title-day = ¿En qué anduve el { $date }?
telling-title-range = ¿En qué anduve del { $from } al { $to }?
telling-title-other = ¿En qué anduve en { $period }?
telling-series = ¿En qué anduve?

telling-answers = { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
}
telling-counted = { $name } ({ telling-answers })
telling-others = { $count } más

telling-written = { telling-answers } en { $weeks ->
    [one] { $weeks } semana
   *[other] { $weeks } semanas
}, del { $from } al { $to }.
telling-written-so-far = Hasta ahora: { telling-answers } en { $weeks ->
    [one] { $weeks } semana
   *[other] { $weeks } semanas
}, del { $from } al { $to }.
telling-silent = En este período no se escribió nada.
telling-silent-so-far = En este período no se ha escrito nada hasta ahora.
telling-thin = { $count ->
    [one] En este período hay solo { $count } respuesta: dice poco.
   *[other] En este período hay solo { $count } respuestas: dicen poco.
}
telling-thin-so-far = { $count ->
    [one] En este período hay hasta ahora solo { $count } respuesta: dice poco.
   *[other] En este período hay hasta ahora solo { $count } respuestas: dicen poco.
}
telling-most = Sobre todo: { $names }.
telling-uncut = Las respuestas caen en muy pocas semanas como para mostrar dónde acaba una etapa y empieza la siguiente.
telling-calendar = Las respuestas caen en muy pocas semanas como para mostrar dónde acaba una etapa y empieza la siguiente, así que las etapas siguen el calendario: { $months }.
telling-stretches = Hubo { $count } etapas: { $months }.
telling-unexplained = No quedó anotado ningún motivo para { $names }.

telling-more-or-less = { telling-answers } ahora, { $before } en { $period }.
telling-came-and-went = { $name } empezó el { $from } y después del { $to } { $after ->
    [hardly] apenas se mencionó
   *[not] no se mencionó
} más: { telling-answers } en total.
telling-came-back = { $count ->
    [one] { $name } volvió tras { $count } día sin mención.
   *[other] { $name } volvió tras { $count } días sin mención.
}
telling-picked-up = { $name } empezó el { $date }: { telling-answers } desde entonces.
telling-left = { $name } { $after ->
    [hardly] apenas se mencionó
   *[not] no se mencionó
} después del { $date }, en { telling-answers }.
telling-rising = { $name } se mencionó cada vez más: { telling-answers } en la primera mitad, { $late } en la segunda.
telling-fading = { $name } se mencionó cada vez menos: { telling-answers } en la primera mitad, { $late } en la segunda.
telling-throughout = { $name } estuvo en todo: con mención en { $months } de { $count } meses.
telling-depths = { $count ->
    [one] A fondo: { $names }. Por encima: { $count } más.
   *[other] A fondo: { $names }. Por encima: { $count } más.
}

telling-recurring = { $count ->
    [one] { $count } interés recurrente
   *[other] { $count } intereses recurrentes
}
telling-eras = { $count ->
    [one] { $count } etapa
   *[other] { $count } etapas
}
telling-so-far = hasta ahora
telling-period-so-far = { $period }, hasta ahora

telling-colon = { $text }:
telling-stop = { $text }.
telling-quoted = «{ $words }»

telling-why = Por qué
telling-did = Lo que hice
telling-words = En mis palabras
telling-turns = Puntos de inflexión
telling-helped = Lo que ayudó
telling-noticed = Lo que noté
telling-beside = Al lado de { $period }
telling-beside-before = Al lado del período anterior
telling-planned = Lo que tenía planeado
telling-decided = Lo que decidí
telling-interests = Intereses
telling-all-helped = Todo lo que ayudó
telling-learned = Lo que aprendí
telling-thankful = Lo que agradezco
telling-next = Lo que sigue
telling-to-close = Para terminar
telling-also = También

telling-into = En el centro: { $names }.
telling-into-nothing = Ningún interés nombrado.
telling-nothing-named = ningún interés nombrado
telling-no-reason = Ningún motivo anotado.
telling-without-reason = ningún motivo anotado
telling-nothing = En este tiempo no se escribió nada.
telling-then-now = Entonces { $before }, ahora { $now }.
telling-new = Lo nuevo
telling-still = Lo que continúa
telling-no-longer = Lo que ya no está
telling-then = después
telling-not-taken-up = sin mención en este tiempo.
telling-not-since = sin mención desde entonces.
telling-decision = { $kind ->
    [explore] explorar { $name }
    [pursue] seguir con { $name }
    [pause] poner en pausa { $name }
    [drop] dejar { $name }
    [pivot] pasar a otra cosa después de { $name }
   *[finish] terminar { $name }
}
telling-decision-to = pasar de { $name } a { $to }
telling-course = { $course ->
    [new] nuevo
    [rising] en aumento
    [steady] constante
    [fading] en descenso
    [returning] de vuelta
   *[quiet] en silencio
}
telling-back-after = { $count ->
    [one] de vuelta tras { $count } día
   *[other] de vuelta tras { $count } días
}
telling-status = { $status ->
    [exploring] explorando
    [pursuing] en marcha
    [paused] en pausa
    [dropped] dejado
    [pivoted] convertido en otra cosa
    [done] terminado
   *[quiet] en silencio
}
telling-deep = a fondo
telling-also-called = también { $names }
telling-first = Primero
telling-last = Al final
telling-also-mentioned = También se mencionó

telling-footer = Contado a partir de { general-entries }. Cada cita es del día que lleva al lado.
telling-footer-thin = Contado a partir de { general-entries }: es poco. Cada cita es del día que lleva al lado.
telling-page = Página { $page } de { $pages } · { $text }
telling-goes-on = { $text }, continuación
telling-and-more = … y { $count } más
telling-compared = { $now } al lado de { $before }
telling-changed = Lo que cambió
telling-had-planned = Lo que estaba planeado
telling-previously = Antes
telling-next-issue = Después

telling-skip = Saltar al relato
telling-eras-list = Etapas
telling-unnamed = sin nombre
telling-picture = Una imagen del { $date }
telling-unseen = { $count ->
    [one] Se guarda { $count } imagen más que no se muestra aquí, porque la página sería demasiado grande para enviarla.
   *[other] Se guardan { $count } imágenes más que no se muestran aquí, porque la página sería demasiado grande para enviarla.
}
telling-colophon = Contado por upto a partir de { general-entries }, en mis propias palabras. Las fechas son las de { $zone }.

telling-chart = Gráfico: intereses, { $days }. { $counts }.
telling-chart-of = Gráfico: { $name } por semanas, { $days }. { general-entries }. Por meses: { $months }.
telling-stands-for = { $text } es { $name }
telling-numbered = interés { $count }
telling-one-more = uno más
telling-not-drawn = en una escritura que aquí falta
telling-bar = Cada barra: una entrada esa semana
telling-bars = Barras más altas: más entradas esa semana
telling-lanes-hidden = { $count ->
    [one] { $count } interés más sin dibujar
   *[other] { $count } intereses más sin dibujar
}
telling-moved-on = cambio de rumbo
telling-back = de vuelta
