interests-open = Ce qui t’occupe : { general-interests }
interests-standing = { general-interests } : { $status ->
    [exploring] en exploration
    [pursuing] en cours
    [paused] en pause
    [dropped] { $count ->
        [one] abandonné
       *[other] abandonnés
    }
    [pivoted] { $count ->
        [one] devenu autre chose
       *[other] devenus autre chose
    }
    [done] { $count ->
        [one] terminé
       *[other] terminés
    }
   *[quiet] silencieux
}
interests-hidden = Masqué : { general-interests }
interests-all = En tout : { general-interests }

interests-none = Il n’y a encore rien à lister. Écris-moi une ligne sur ce qui t’occupe, ou tape `/checkin`.
interests-none-hidden = Tu n’as rien masqué. `/interests hide` tient un intérêt à l’écart de tout ce que je raconte.
interests-none-quiet = Rien n’est devenu silencieux. Tape `/interests list` pour ce qui est ouvert maintenant.
interests-none-standing = Aucun de tes intérêts n’est marqué `{ $choice }`. Tape `/interests list` pour ce qui est ouvert maintenant, ou `/interests set` pour dire où en est quelque chose.

interests-undo = Tape `/interests undo` pour l’annuler.
interests-renamed = **{ $from }** s’appelle maintenant **{ $name }**, y compris dans le passé : { general-entries }.
interests-joined = Quelque chose portait déjà ce nom ; les deux ne font plus qu’un.
interests-merged = **{ $from }** et **{ $name }** ne font plus qu’un, appelé **{ $name }** : { general-entries }.
interests-split = **{ $name }** est maintenant un intérêt à part entière, distinct de **{ $from }** : { general-entries }.
interests-hide = **{ $name }** est masqué : je ne le raconte pas, ni aucune phrase qui le nomme. Ses entrées restent, et `/interests unhide` le fait revenir.
interests-unhide = **{ $name }** est de nouveau raconté. Tape `/interests hide` pour le masquer encore.

interests-decided = Noté : { $kind ->
    [explore] tu explores **{ $name }** à partir du { $date }
    [pursue] tu poursuis **{ $name }** à partir du { $date }
    [pause] **{ $name }** est en pause à partir du { $date }
    [drop] **{ $name }** est abandonné à partir du { $date }
    [pivot] **{ $name }** laisse place à autre chose à partir du { $date }
   *[finish] **{ $name }** est terminé à partir du { $date }
}. Je le raconte ainsi jusqu’à ce que tu dises autre chose.
interests-decided-pivot = Noté : **{ $name }** est devenu **{ $to }** le { $date }. Je le raconte ainsi jusqu’à ce que tu dises autre chose.

interests-undone-rename = Annulé : **{ $from }** ne s’appelle plus **{ $to }**.
interests-undone-merge = Annulé : **{ $from }** et **{ $to }** sont de nouveau deux choses.
interests-undone-split = Annulé : **{ $from }** n’est plus séparé de **{ $to }**.
interests-undone-hide = Annulé : **{ $name }** est de nouveau raconté.
interests-undone-unhide = Annulé : **{ $name }** est de nouveau masqué.
interests-undone-decision = Annulé : j’ai oublié que { $kind ->
    [explore] tu explorais **{ $name }** depuis le { $date }
    [pursue] tu poursuivais **{ $name }** depuis le { $date }
    [pause] **{ $name }** était en pause depuis le { $date }
    [drop] **{ $name }** était abandonné depuis le { $date }
    [pivot] **{ $name }** laissait place à autre chose depuis le { $date }
   *[finish] **{ $name }** était terminé depuis le { $date }
}.
interests-undone-list = Tape `/interests list` pour voir où tout en est.

interests-withheld = **{ $name }** est laissé de côté dans chaque édition publique désormais, avec chaque phrase qui le nomme. Toi, tu le vois encore.
interests-published = **{ $name }** peut être dans des éditions publiques, autant que ses entrées le peuvent.
interests-undone-publish = Annulé : les éditions publiques traitent **{ $name }** comme avant.

interests-undone-fix = Annulé : *{ details-fix }* de l’entrée { $entry }.
interests-unfixed = **{ $from }** ne s’appelle plus **{ $to }**.
interests-unfixed-too = De même pour { $count ->
    [one] { $count } autre nom
   *[other] { $count } autres noms
}.
interests-unfixed-names = L’entrée nomme de nouveau ce qu’elle nommait avant.
interests-unfixed-changed = L’entrée a changé depuis, les noms qu’elle donne restent donc.
interests-unfixed-rest = Ses mots, ses liens et ses jours restent comme tu les as mis : `/entries edit number: { $entry }` les change.
