pictures-kept = Ton image est gardée avec elle, et montrée dans `/digest` en HTML.
pictures-rest-filed = Le reste est classé.
pictures-nothing-filed = Rien n’a été classé.

pictures-too-large = { $count ->
    [one] J’ai laissé de côté { $count } fichier, plus grand que les { $most } permis : renvoie-le en plus petit.
   *[other] J’ai laissé de côté { $count } fichiers, plus grands que les { $most } permis : renvoie-les en plus petit.
}
pictures-unknown = { $count ->
    [one] J’ai laissé de côté { $count } fichier : ce n’est pas une image que je connais, à savoir PNG, JPEG, GIF et WebP.
   *[other] J’ai laissé de côté { $count } fichiers : ce ne sont pas des images que je connais, à savoir PNG, JPEG, GIF et WebP.
}
pictures-lost = { $count ->
    [one] Je n’ai pas pu aller chercher { $count } image chez Discord, donc elle n’est pas gardée : renvoie-la dans une minute.
   *[other] Je n’ai pas pu aller chercher { $count } images chez Discord, donc elles ne sont pas gardées : renvoie-les dans une minute.
}
pictures-full = { $count ->
    [one] J’ai laissé de côté { $count } image, car toutes les tiennes ensemble peuvent prendre { $most } : supprime une entrée qui en a une, puis renvoie-la.
   *[other] J’ai laissé de côté { $count } images, car toutes les tiennes ensemble peuvent prendre { $most } : supprime une entrée qui en a une, puis renvoie-les.
}
pictures-off = { $count ->
    [one] J’ai laissé de côté { $count } fichier, car la personne qui me fait tourner a désactivé les images.
   *[other] J’ai laissé de côté { $count } fichiers, car la personne qui me fait tourner a désactivé les images.
}
pictures-more = { $count ->
    [one] { $count } image de cette entrée ne tient pas dans un message. `/data export` les a toutes.
   *[other] { $count } images de cette entrée ne tiennent pas dans un message. `/data export` les a toutes.
}
