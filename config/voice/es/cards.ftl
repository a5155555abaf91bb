cards-picture = (una imagen)
cards-picture-alone = (Una imagen, sin palabras.)
cards-entry = Entrada { $entry } · { $days }
cards-text = Qué
cards-why = Por qué
cards-did = Hecho
cards-next = Lo que sigue
cards-links = Enlaces
cards-interests = Intereses
cards-written = Escrito: { $moment } · { $origin }
cards-private = en privado

cards-since = { $status ->
    [exploring] explorando desde el { $date }
    [pursuing] en marcha desde el { $date }
    [paused] en pausa desde el { $date }
    [dropped] dejado el { $date }
    [pivoted] convertido en otra cosa el { $date }
    [done] terminado el { $date }
   *[quiet] en silencio desde el { $date }
}
cards-on-since = activo desde el { $date }
cards-last-seen = última vez el { $date }
cards-first-seen = Primera vez: { $date }.
cards-first-called = Llamado así por primera vez: { $names }.
cards-first = Primero
cards-lately = Últimamente
cards-you-did = Lo que hiciste
cards-words-changed = Cómo cambiaron tus palabras
cards-your-words = En tus palabras
cards-you-decided = Lo que decidiste
cards-decided = { $kind ->
    [explore] explorando
    [pursue] en marcha
    [pause] en pausa
    [drop] dejado
    [pivot] cambio de rumbo
   *[finish] terminado
}
cards-turned-into = { $name } se convirtió en { $to }

cards-now = desde el { $date } · { general-entries }
cards-nothing-leads = Nada en particular domina estas semanas.
cards-before = Lo que vino antes
cards-was-decided = Lo que se decidió

cards-era = desde el { $date } · { general-entries }
