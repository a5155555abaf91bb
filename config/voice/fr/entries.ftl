entries-none = Tu n’as pas encore d’entrées. Écris-moi un message privé, ou tape `/checkin`.
entries-no-page = Il n’y a pas de page { $page }. Tape `/entries list` pour les plus récentes.
entries-deleted = L’entrée { $entry } est supprimée. Ton message, si c’en était un, est encore dans nos messages privés ; supprime-le là-bas si tu veux.
