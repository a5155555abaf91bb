calls-see = Voir ma part
calls-publish = Publier
calls-off = Annuler
calls-end = Annuler pour tout le monde
calls-yes = Oui, mets-la
calls-no = Non, laisse-moi en dehors
calls-back = Retirer mon oui
calls-post = Publier maintenant
calls-out = Enlever ma part

calls-asked = **Un bilan de ce serveur, { $period } :** ce qui occupait celles et ceux d’entre vous qui veulent y être.
calls-how = Rien de toi n’y figure si tu ne dis pas oui. Appuie sur *{ calls-see }* : il n’y a que toi qui vois ce qui y figurerait de toi, mot pour mot, et tu décides ensuite. Ton oui ne vaut que pour ce bilan.
calls-no-yes = Personne n’a dit oui pour l’instant.
calls-yeses = { $count ->
    [one] { $count } personne a dit oui pour l’instant.
   *[other] { $count } personnes ont dit oui pour l’instant.
}
calls-until = Ouvert jusqu’au { $until }. Qui gère le serveur le publie d’ici là, sinon il expire.
calls-is-off = Le bilan de ce serveur ({ $period }) est annulé. Rien de personne n’a été publié.
calls-is-published = Le bilan de ce serveur ({ $period }) est publié : { $address }
calls-made = J’ai posé la question ici : { $address }
    Quand assez de personnes auront dit oui, appuie sur *{ calls-publish }* en dessous. D’ici là, personne ne voit rien de personne, toi non plus.

calls-would-stand = C’est exactement ce qui y figurerait de toi, avec ton nom. Rien n’en est publié si tu ne dis pas oui.
calls-will-stand = Tu as dit oui : exactement ceci y figurera, avec ton nom, quand le bilan sera publié. Si tu écris, modifies ou supprimes quelque chose et que cela y change quoi que ce soit, ton oui ne compte plus, et tu peux regarder de nouveau.
calls-has-changed = Ce qui y figurerait de toi a changé depuis que tu as regardé. Voici ce que c’est maintenant, et rien n’en est publié si tu ne dis pas oui à ceci.
calls-thin = Tu as peu écrit dans cette période, donc il y a peu à raconter.
calls-hint = -# C’est tiré de ton édition publique : `/entries private`, `/interests publish` et les boutons sous *{ public-show }* en écartent des choses.
calls-stays-out = Tu restes en dehors : rien de toi ne figure dans ce bilan. Appuie de nouveau sur *{ calls-see }* si tu changes d’avis tant qu’il est ouvert.
calls-stands = Ta part figure ici : { $address } *{ calls-out }* la retire ; personne n’en est informé.
calls-taken-out = Ta part n’est plus dans ce bilan. Qui l’a lue avant l’a lue ; il n’en reste rien dans le message.

calls-ready = { $count ->
    [one] { $count } part est prête à être publiée dans ce salon, pour tout le monde. Tu la verras en même temps que les autres.
   *[other] { $count } parts sont prêtes à être publiées dans ce salon, pour tout le monde. Tu les verras en même temps que les autres.
}
calls-begun = { $count ->
    [one] C’était commencé et pas fini : { $count } part y figure déjà et n’est pas publiée une deuxième fois.
   *[other] C’était commencé et pas fini : { $count } parts y figurent déjà et ne sont pas publiées une deuxième fois.
}
calls-outdated = { $count ->
    [one] { $count } personne a dit oui à quelque chose qui serait autre maintenant, et reste en dehors si elle ne regarde pas de nouveau.
   *[other] { $count } personnes ont dit oui à quelque chose qui serait autre maintenant, et restent en dehors si elles ne regardent pas de nouveau.
}
calls-gone = { $count ->
    [one] { $count } personne qui a dit oui a quitté le serveur, et reste en dehors.
   *[other] { $count } personnes qui ont dit oui ont quitté le serveur, et restent en dehors.
}
calls-posted = Publié : { $address }
calls-sure = L’annuler met fin à ce bilan pour tout le monde : rien de personne n’est publié, et plus aucun oui ne compte. C’est définitif ; `/server digest` pose la question de nouveau.
calls-off-done = C’est annulé, et rien de personne n’a été publié. Tape `/server digest` pour redemander.

calls-heading = **Ce qui occupait des gens de ce serveur : { $period }**
calls-only = -# Ici ne figurent que celles et ceux qui ont dit oui, avec ce que chacun a vu avant. *{ calls-out }* retire ta propre part, à tout moment.
calls-emptied = -# Celles et ceux qui figuraient ici ont enlevé leur part.
