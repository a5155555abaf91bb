data-export = Voici tout ce que tu as écrit : { general-entries }, de la plus ancienne à la plus récente, un objet JSON par ligne. `upto import` et `upto preview` lisent `journal.jsonl` tel quel.
data-export-interests = `interests.jsonl` contient ce que tu as décidé et corrigé au sujet de tes intérêts.

data-confirmation = tout supprimer
data-delete-title = Tout supprimer ?
data-delete-label = Tape : { data-confirmation }
data-deleted = Tout ce qui est à toi est supprimé : { general-entries }, ton planning et ton fuseau horaire. Nos messages privés sont encore chez Discord ; supprime les tiens là-bas si tu veux. Tape `/start` pour recommencer.

data-privacy-kept = **Ce que je garde :** ton identifiant Discord, ton fuseau horaire et ton planning, la langue dans laquelle je te parle, quelles questions j’ai envoyées et quels boutons tu as pressés, chaque réponse que tu as donnée, ce que tu as décidé et corrigé au sujet de tes intérêts, ce que tu ne veux jamais te voir rappeler, où tu les montres, et tes cent dernières listes à pages, jusqu’à ce que tu le supprimes. Rien d’autre de tes messages, et rien des serveurs.
data-privacy-where = **Où :** dans un seul fichier SQLite sur la machine de qui fait tourner ce bot. Cette personne pourrait le lire ; personne d’autre.
data-privacy-who = **Qui le voit :** toi seul ; et dans un serveur où tu as tapé `/now publish: on`, cette carte. Je n’envoie jamais tes mots à personne, je n’ouvre jamais tes liens, et je n’utilise aucun service extérieur.
data-privacy-say = **À toi de décider :** modifie ou supprime un message et l’entrée suit ; `/data export` te donne tout ; `/data delete` enlève tout.
