details-filed = -# Classé sous { $names }
details-nameless = -# Classé, et je ne sais pas quel nom donner à son sujet
details-fix = Corriger
details-undo = Annuler

details-mended = -# L’entrée { $entry } est corrigée.
details-renamed = { $from } s’appelle désormais { $to }, y compris dans le passé ; `/interests undo` l’annule.
details-renamed-too = Il en va de même pour { $count ->
    [one] { $count } autre nom
   *[other] { $count } autres noms
}.
details-undone = -# Annulé : l’entrée { $entry } est supprimée. Ton message, si c’en était un, est encore là ; supprime-le ici si tu veux.

details-form-title = Corriger
details-names-label = Classé sous, un nom par ligne
details-names-grey = Par exemple : escalade
details-text-label = Ce que tu as écrit
details-links-label = Liens qui ont aidé
details-links-grey = Un par ligne.
details-about-label = Les jours dont ça parle
details-about-grey = yesterday, 2026-03, march 3 to 20
details-also = Aussi { $name }
