now-title = Ce qui t’occupe en ce moment
now-title-of = Ce qui occupe { $name } en ce moment
now-footer = Raconté d’après { general-entries }, { $from } – { $to }.
now-published = À partir de maintenant, quiconque tape `/now person:` avec ton nom dans ce serveur voit une carte comme celle-ci, au fil de ce que tu écris : les noms de ce qui t’occupe, des dates, et une phrase chacun sur le pourquoi. Les entrées privées, les intérêts masqués, les phrases qui nomment quelqu’un et les liens non listés n’y entrent jamais, et personne ne voit la raison que tu as donnée pour une décision. Tape ici `/now publish: off` pour arrêter.
now-unpublished = Plus personne dans ce serveur ne voit ce qui t’occupe. Tape `/now publish: on` pour le montrer de nouveau.
now-not-published = Ce n’était pas montré dans ce serveur. Tape `/now publish: on` si tu veux que ça le soit.
now-unpublished-everywhere = Plus aucun serveur ne voit ce qui t’occupe. Tape `/now publish: on` dans l’un d’eux pour l’y montrer de nouveau.
now-published-nowhere = Ce n’était montré dans aucun serveur. Tape `/now publish: on` dans l’un d’eux si tu veux que ça le soit.
