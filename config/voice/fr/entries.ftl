entries-none = Tu n’as pas encore d’entrées. Écris-moi un message privé, ou tape `/checkin`.
entries-no-page = Il n’y a pas de page { $page }. Tape `/entries list` pour les plus récentes.
entries-deleted = L’entrée { $entry } est supprimée. Ton message, si c’en était un, est encore dans nos messages privés ; supprime-le là-bas si tu veux.

entries-never-publish = Ne jamais publier
entries-may-publish = Peut être publiée
entries-private = L’entrée { $entry } n’est jamais dans une édition publique. Toi, tu la vois encore ; `/entries private number: { $entry } state: off` la laisse entrer de nouveau.
entries-not-private = L’entrée { $entry } peut être dans des éditions publiques. `/entries private number: { $entry }` la tient de nouveau à l’écart.
