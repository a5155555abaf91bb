memories-beside = -# { $years ->
    [1] Il y a un an, { $on }, tu as écrit :
   *[other] Il y a { $years } ans, { $on }, tu as écrit :
}
memories-in-short = { $asked } À côté : ce que tu as écrit { $on }.

memories-never = Je ne reparlerai pas de { $word } : aucune entrée qui le contient ne vient à côté d’une question, le jour anniversaire ou par hasard, et je ne pose pas de question à ce sujet. Tu le trouves là où tu le cherches. `/entries never allow:` l’annule.
memories-never-already = { $word } fait déjà partie des mots dont je ne reparle pas.
memories-allowed = { $word } peut de nouveau revenir.
memories-not-among = { $word } ne fait pas partie des mots dont je ne reparle pas. Tape `/entries never` pour les voir.
memories-words = Ce dont je ne reparle pas : { $words }. `/entries never allow:` en retire un.
memories-more = { $words } et { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
memories-no-words = Il n’y a rien dont j’évite de reparler. Tape `/entries never word:` avec un mot ou un nom.
