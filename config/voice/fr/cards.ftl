cards-picture = (une image)
cards-picture-alone = (Une image, sans mots.)
cards-entry = Entrée { $entry } · { $days }
cards-text = Quoi
cards-why = Pourquoi
cards-did = Fait
cards-next = Ensuite
cards-links = Liens
cards-interests = Intérêts
cards-written = Écrit : { $moment } · { $origin }
cards-private = en privé

cards-since = { $status ->
    [exploring] en exploration depuis le { $date }
    [pursuing] en cours depuis le { $date }
    [paused] en pause depuis le { $date }
    [dropped] abandonné le { $date }
    [pivoted] devenu autre chose le { $date }
    [done] terminé le { $date }
   *[quiet] silencieux depuis le { $date }
}
cards-on-since = actif depuis le { $date }
cards-last-seen = vu en dernier le { $date }
cards-first-seen = Vu pour la première fois le { $date }.
cards-first-called = Appelé ainsi pour la première fois : { $names }.
cards-first = D’abord
cards-lately = Dernièrement
cards-you-did = Ce que tu as fait
cards-words-changed = Comment tes mots ont changé
cards-your-words = Dans tes mots
cards-you-decided = Ce que tu as décidé
cards-decided = { $kind ->
    [explore] en exploration
    [pursue] en cours
    [pause] en pause
    [drop] abandonné
    [pivot] changement de cap
   *[finish] terminé
}
cards-turned-into = { $name } est devenu { $to }

cards-now = depuis le { $date } · { general-entries }
cards-nothing-leads = Rien de particulier ne domine ces semaines.
cards-before = Ce qui est venu avant
cards-was-decided = Ce qui a été décidé

cards-era = à partir du { $date } · { general-entries }
