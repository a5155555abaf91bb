recall-back = Retour
recall-more = Suite

recall-resources = { $count ->
    [one] { $count } chose qui a aidé
   *[other] { $count } choses qui ont aidé
}
recall-resources-with = { $count ->
    [one] { $count } chose qui a aidé pour { $interest }
   *[other] { $count } choses qui ont aidé pour { $interest }
}
recall-no-resources = Tu n’y as encore noté ni lien, ni livre, ni cours. Mets un lien dans un message pour moi, ou dans le formulaire de `/checkin`, et je le garderai avec ce à quoi il a servi.
recall-no-such-page = Cette page n’existe plus. Retape la commande pour voir la liste telle qu’elle est maintenant.
recall-found = Trouvé : { general-entries }
recall-not-found = Je n’ai trouvé aucune entrée de ce genre. Essaie avec moins de mots, le début de l’un d’eux et un `*` comme dans `clim*`, ou des dates plus larges.
recall-on-this-day = Le { $day } d’autres années : { general-entries }
recall-latest-on-this-day = Le { $day } d’autres années : les { $shown } dernières de { general-entries }
recall-nothing-on-this-day = Les autres années, tu n’as rien écrit au sujet du { $day }. Tape `/entries random` pour n’importe laquelle de tes entrées.
