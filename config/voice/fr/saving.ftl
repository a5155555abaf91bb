saving-title = Garder ce message
saving-label = Que veux-tu en retenir ?
saving-grey = Tes propres mots. Je les garde avec un lien vers le message, pas le message.
saving-saved = Gardé comme entrée { $entry } : ta note, et un lien vers le message. Ce que dit le message reste où il est. Regarde-la avec `/entries show`.
