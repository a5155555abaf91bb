digest-read = Tout lire
digest-markdown = Markdown
digest-html = HTML
digest-compare = Comparer avec la période d’avant
digest-eras = Renommer les époques / déplacer les bornes
digest-undo = Annuler
digest-previous = Précédente
digest-next = Suivante

digest-what-there-is = Ce qu’il y a
digest-choose-era = Choisis une époque pour lui donner un titre, ou pour dire quel jour elle commence. Je la raconte ainsi dans chaque bilan, dans tous les formats, jusqu’à ce que tu le changes ou l’annules.
digest-which-era = Quelle époque ?
digest-era-title = Une époque, comme tu la vois
digest-name-label = Comment l’appelles-tu ? (vide : comme moi)
digest-begins-label = Son premier jour (vide : là où je coupe)

digest-recut-both = Noté : l’époque s’appelle **{ $name }** et commence le { $date }. Chaque bilan la raconte ainsi désormais ; appuie sur *{ digest-undo }* pour revenir en arrière.
digest-recut-name = Noté : l’époque s’appelle **{ $name }** et commence là où je coupe. Chaque bilan la raconte ainsi désormais ; appuie sur *{ digest-undo }* pour revenir en arrière.
digest-recut-date = Noté : l’époque commence le { $date } et s’appelle d’après ce qui y domine. Chaque bilan la raconte ainsi désormais ; appuie sur *{ digest-undo }* pour revenir en arrière.
digest-recut-none = Noté : l’époque est de nouveau racontée comme je la coupe et l’appelle. Chaque bilan la raconte ainsi désormais ; appuie sur *{ digest-undo }* pour revenir en arrière.
digest-era-undone = Annulé : l’époque est racontée comme avant. Tape `/digest` pour la voir.
digest-nothing-before = Tu n’as rien écrit dans la période d’avant { $period }, donc il n’y a rien à mettre à côté. Tape `/digest` avec une période plus tardive pour en comparer deux où tu as écrit.
