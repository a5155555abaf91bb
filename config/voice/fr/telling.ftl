telling-title-year = Qu’ai-je fait en { $year } ?
telling-title-quarter = Qu’ai-je fait au { $quarter ->
    [1] premier trimestre { $year }
    [2] deuxième trimestre { $year }
    [3] troisième trimestre { $year }
   *[4] quatrième trimestre { $year }
} ?
telling-title-month = Qu’ai-je fait en { calendar-month-of } ?
telling-title-day = Qu’ai-je fait le { $date } ?
telling-title-range = Qu’ai-je fait du { $from } au { $to } ?
telling-title-other = Qu’ai-je fait en { $period } ?
telling-series = Qu’ai-je fait ?

telling-answers = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}
telling-counted = { $name } ({ telling-answers })
telling-others = { $count } de plus

telling-written = { telling-answers } en { $weeks ->
    [one] { $weeks } semaine
   *[other] { $weeks } semaines
}, du { $from } au { $to }.
telling-written-so-far = Jusqu’ici : { telling-answers } en { $weeks ->
    [one] { $weeks } semaine
   *[other] { $weeks } semaines
}, du { $from } au { $to }.
telling-silent = Rien n’a été écrit dans cette période.
telling-silent-so-far = Rien n’a été écrit jusqu’ici dans cette période.
telling-thin = { $count ->
    [one] Il n’y a que { $count } réponse dans cette période : elle dit peu.
   *[other] Il n’y a que { $count } réponses dans cette période : elles disent peu.
}
telling-thin-so-far = { $count ->
    [one] Il n’y a jusqu’ici que { $count } réponse dans cette période : elle dit peu.
   *[other] Il n’y a jusqu’ici que { $count } réponses dans cette période : elles disent peu.
}
telling-most = Surtout : { $names }.
telling-uncut = Les réponses tombent dans trop peu de semaines pour montrer où une époque finit et où la suivante commence.
telling-calendar = Les réponses tombent dans trop peu de semaines pour montrer où une époque finit et où la suivante commence, alors les époques suivent le calendrier : { $months }.
telling-stretches = Il y a eu { $count } époques : { $months }.
telling-unexplained = Aucune raison n’est notée pour { $names }.

telling-more-or-less = { telling-answers } maintenant, { $before } en { $period }.
telling-came-and-went = { $name } : début le { $from }, et après le { $to } { $after ->
    [hardly] presque plus de mention
   *[not] plus de mention
}, { telling-answers } en tout.
telling-came-back = { $count ->
    [one] { $name } : retour après { $count } jour sans mention.
   *[other] { $name } : retour après { $count } jours sans mention.
}
telling-picked-up = { $name } : début le { $date }, { telling-answers } depuis.
telling-left = { $name } : { $after ->
    [hardly] presque plus de mention
   *[not] plus de mention
} après le { $date }, en { telling-answers }.
telling-rising = { $name }, de plus en plus : { telling-answers } dans la première moitié, { $late } dans la seconde.
telling-fading = { $name }, de moins en moins : { telling-answers } dans la première moitié, { $late } dans la seconde.
telling-throughout = { $name } d’un bout à l’autre : une mention dans { $months } mois sur { $count }.
telling-depths = { $count ->
    [one] En profondeur : { $names }. En surface : { $count } autre.
   *[other] En profondeur : { $names }. En surface : { $count } autres.
}

telling-recurring = { $count ->
    [one] { $count } intérêt récurrent
   *[other] { $count } intérêts récurrents
}
telling-eras = { $count ->
    [one] { $count } époque
   *[other] { $count } époques
}
telling-so-far = jusqu’ici
telling-period-so-far = { $period }, jusqu’ici

telling-colon = { $text } :
telling-stop = { $text }.
telling-quoted = « { $words } »

telling-why = Pourquoi
telling-did = Ce que j’ai fait
telling-words = Dans mes mots
telling-turns = Tournants
telling-helped = Ce qui a aidé
telling-noticed = Ce que j’ai remarqué
telling-beside = À côté de { $period }
telling-beside-before = À côté de la période d’avant
telling-planned = Ce que j’avais prévu
telling-decided = Ce que j’ai décidé
telling-interests = Intérêts
telling-all-helped = Tout ce qui a aidé
telling-learned = Ce que j’ai appris
telling-thankful = Mes mercis
telling-next = Ce qui vient ensuite
telling-to-close = Pour finir
telling-also = Aussi

telling-into = Au centre : { $names }.
telling-into-nothing = Aucun intérêt nommé.
telling-nothing-named = aucun intérêt nommé
telling-no-reason = Aucune raison notée.
telling-without-reason = aucune raison notée
telling-nothing = Rien n’a été écrit pendant cette période.
telling-then-now = Avant { $before }, maintenant { $now }.
telling-new = Nouveau
telling-still = Toujours là
telling-no-longer = Plus là
telling-then = puis
telling-not-taken-up = pas de mention pendant cette période.
telling-not-since = pas de mention depuis.
telling-decision = { $kind ->
    [explore] explorer { $name }
    [pursue] continuer avec { $name }
    [pause] mettre { $name } en pause
    [drop] abandonner { $name }
    [pivot] passer à autre chose après { $name }
   *[finish] terminer { $name }
}
telling-decision-to = passer de { $name } à { $to }
telling-course = { $course ->
    [new] nouveau
    [rising] en hausse
    [steady] constant
    [fading] en baisse
    [returning] de retour
   *[quiet] silencieux
}
telling-back-after = { $count ->
    [one] de retour après { $count } jour
   *[other] de retour après { $count } jours
}
telling-status = { $status ->
    [exploring] en exploration
    [pursuing] en cours
    [paused] en pause
    [dropped] abandonné
    [pivoted] devenu autre chose
    [done] terminé
   *[quiet] silencieux
}
telling-deep = en profondeur
telling-also-called = aussi { $names }
telling-first = D’abord
telling-last = À la fin
telling-also-mentioned = Il y a eu aussi

telling-footer = Raconté d’après { general-entries }. Chaque citation est du jour qu’elle porte.
telling-footer-thin = Raconté d’après { general-entries } : c’est peu. Chaque citation est du jour qu’elle porte.
telling-page = Page { $page } sur { $pages } · { $text }
telling-goes-on = { $text }, suite
telling-and-more = … et { $count } de plus
telling-compared = { $now } à côté de { $before }
telling-changed = Ce qui a changé
telling-had-planned = Ce qui était prévu
telling-previously = Avant
telling-next-issue = Après

telling-skip = Aller au récit
telling-eras-list = Époques
telling-unnamed = sans nom
telling-picture = Une image du { $date }
telling-unseen = { $count ->
    [one] { $count } image de plus est gardée sans être montrée ici, car la page serait trop grande pour être envoyée.
   *[other] { $count } images de plus sont gardées sans être montrées ici, car la page serait trop grande pour être envoyée.
}
telling-colophon = Raconté par upto d’après { general-entries }, dans mes propres mots. Les dates sont celles de { $zone }.

telling-chart = Graphique : intérêts, { $days }. { $counts }.
telling-chart-of = Graphique : { $name } par semaine, { $days }. { general-entries }. Par mois : { $months }.
telling-stands-for = { $text } est { $name }
telling-numbered = intérêt { $count }
telling-one-more = un de plus
telling-not-drawn = dans une écriture qui manque ici
telling-bar = Chaque barre : une entrée cette semaine-là
telling-bars = Barres plus hautes : plus d’entrées cette semaine-là
telling-lanes-hidden = { $count ->
    [one] { $count } intérêt de plus non dessiné
   *[other] { $count } intérêts de plus non dessinés
}
telling-moved-on = changement de cap
telling-back = de retour
