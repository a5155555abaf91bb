general-broken = Quelque chose a cassé de mon côté, et je l’ai noté sous `{ $id }`. Rien de ce que tu as écrit avant n’est perdu. Réessaie dans une minute, s’il te plaît.
general-given-back = Ce que tu as écrit est dans le fichier ci-dessous, pour que tu puisses le renvoyer.
general-unreadable = Je n’arrive pas à lire cette valeur. Tape `/help` pour voir ce qu’accepte chaque commande.
general-outdated = Discord affiche encore une ancienne version de cette commande. Réessaie dans une minute.

# Un titre avec sa page, quand il y en a plus d’une.
general-paged = { $title }, page { $page } sur { $pages }

general-entries = { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}
general-interests = { $count ->
    [one] { $count } intérêt
   *[other] { $count } intérêts
}
general-links = { $count ->
    [one] { $count } lien
   *[other] { $count } liens
}
general-pictures = { $pictures ->
    [one] { $pictures } image
   *[other] { $pictures } images
}

general-megabytes = { $whole } Mo
general-megabytes-tenths = { $whole },{ $tenths } Mo

general-length-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
general-length-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
general-length-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
general-length-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
}
