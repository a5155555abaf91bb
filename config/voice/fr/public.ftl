public-show = Édition publique
public-read = Lire tout ce qui est public
public-take = Prendre le document
public-post = Publier dans un salon
public-links = Laisser des liens de côté
public-words = Laisser des noms et des mots de côté
public-send = Publier maintenant
public-which-links = Quels liens sont laissés de côté ?
public-which-channel = Quel salon ?
public-which-site = Pour quel programme est le document ?
public-words-title = Jamais dans une édition publique
public-words-label = Noms et mots, un par ligne

public-preview = C’est exactement ce que les autres verraient. Rien n’est public tant que tu ne prends pas le document ou ne le publies pas.
public-nothing-left-out = Il n’y avait rien à laisser de côté.
public-left-out = Laissé de côté : { $words }.
public-preview-hint = -# Je laisse de côté les entrées privées, les intérêts masqués, les phrases qui nomment quelqu’un si je connais le nom, et les liens non listés. Lis-la avant de la donner, et dis-moi chaque nom qui m’a échappé.
public-out-entries = { $count ->
    [one] { $count } entrée privée
   *[other] { $count } entrées privées
}
public-out-interests = { $count ->
    [one] { $count } intérêt que tu gardes pour toi
   *[other] { $count } intérêts que tu gardes pour toi
}
public-out-named = { $count ->
    [one] { $count } intérêt avec un nom laissé de côté
   *[other] { $count } intérêts avec des noms laissés de côté
}
public-out-people = { $count ->
    [one] { $count } phrase qui nomme quelqu’un
   *[other] { $count } phrases qui nomment quelqu’un
}
public-out-about = { $count ->
    [one] { $count } phrase sur un intérêt laissé de côté
   *[other] { $count } phrases sur des intérêts laissés de côté
}
public-out-hushed = { $count ->
    [one] { $count } phrase avec un mot de ta liste
   *[other] { $count } phrases avec des mots de ta liste
}
public-out-linked = { $count ->
    [one] { $count } phrase avec un lien laissé de côté
   *[other] { $count } phrases avec des liens laissés de côté
}
public-out-resources = { $count ->
    [one] { $count } lien ou œuvre
   *[other] { $count } liens ou œuvres
}
public-out-titles = { $count ->
    [one] { $count } titre d’un lien
   *[other] { $count } titres de liens
}
public-out-decisions = { $count ->
    [one] { $count } décision
   *[other] { $count } décisions
}
public-out-reasons = { $count ->
    [one] { $count } raison d’une décision
   *[other] { $count } raisons de décisions
}
public-out-eras = { $count ->
    [one] { $count } titre d’une époque
   *[other] { $count } titres d’époques
}

public-document = **{ $name }**, en document pour { $site }. J’écris aussi les suivants ainsi, et ils renverront à celui-ci.
public-site-hugo = YAML en tête, voisins par relref
public-site-zola = TOML en tête, voisins par les adresses de leurs pages
public-site-jekyll = YAML en tête, un nom avec la date, voisins par post_url
public-site-obsidian = propriétés en tête, voisins en [[liens]]

public-choose-links = { $count ->
    [one] Choisis les liens qu’aucune édition publique ne montre : { $count } sur { $total } dans cette période est laissé de côté. Avec un lien part chaque phrase où il se trouve. Je m’y tiens ensuite dans chaque édition publique.
   *[other] Choisis les liens qu’aucune édition publique ne montre : { $count } sur { $total } dans cette période sont laissés de côté. Avec un lien part chaque phrase où il se trouve. Je m’y tiens ensuite dans chaque édition publique.
}
public-no-links = Tu n’as nommé ni lien ni œuvre dans cette période, donc il n’y en a pas à laisser de côté. Appuie sur *{ public-show }* pour voir le reste.
public-more-links = { $count ->
    [one] { $count } de plus ne tient pas ici : fais raconter une période plus courte pour choisir parmi eux.
   *[other] { $count } de plus ne tiennent pas ici : fais raconter une période plus courte pour choisir parmi eux.
}
public-nothing-hushed = Ta liste est vide maintenant : aucun de tes mots n’est tenu à l’écart des éditions publiques. Appuie sur *{ public-show }* pour voir ce que les autres verraient.
public-hushed = { $count ->
    [one] Noté : désormais aucune édition publique, et aucune carte que d’autres voient, ne contient une phrase, un nom ou un lien avec { $count } ligne de ta liste. Appuie sur *{ public-show }* pour voir ce qui reste.
   *[other] Noté : désormais aucune édition publique, et aucune carte que d’autres voient, ne contient une phrase, un nom ou un lien avec { $count } lignes de ta liste. Appuie sur *{ public-show }* pour voir ce qui reste.
}
public-choose-channel = Choisis le salon où la publier. Avant de publier quoi que ce soit, je te montre le message une fois encore.
public-ready = Voici le message pour { $channel }. Il est publié quand tu appuies sur *{ public-send }* ; tout le monde là-bas le voit alors.
public-changed = Il a changé depuis que je te l’ai montré, il n’est donc pas encore publié. Voici maintenant le message pour { $channel }. S’il peut être vu ainsi, appuie encore une fois sur *{ public-send }*.
public-heading = **{ $name }** raconte ce qui l’occupait.
public-posted = Publié : { $address }
public-unpost = C’est mon message : pour le retirer, demande à qui gère le serveur de l’y supprimer.
public-back = Pour la retirer, appuie sur *{ public-take-down }*, maintenant ou dans des mois ; `/data posts` énumère ce que tu as publié.

public-take-down = La retirer
public-down-number = Retirer la { $count }

public-posts = { $count ->
    [one] { $count } édition publique à toi est dans un salon
   *[other] { $count } éditions publiques à toi sont dans des salons
}
public-no-posts = Que je sache, aucune édition publique à toi n’est dans un salon. `/digest` avec `(digest) edition: public` t’en montre une avant que tu la publies.
public-standing = **{ $period }** dans { $channel }, depuis le { $date } : { $address }
public-stands = Elle est déjà dans { $channel }, depuis le { $date } : { $address }
public-down = **{ $period }** n’est plus dans { $channel }. Qui l’a vue avant peut l’avoir gardée.
public-down-by-hand = **{ $period }** n’était plus dans { $channel } : quelqu’un l’y a supprimée, ou le salon n’existe plus. Elle n’est plus dans ta liste.
public-down-before = **{ $period }** avait déjà été retirée de { $channel }, il n’y a donc plus rien à retirer. `/data posts` énumère ce qui reste.
