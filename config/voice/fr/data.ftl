data-export = Voici tout ce qui est à toi : { general-entries }, ce que tu as décidé et corrigé, ce que j’ai demandé et ce qu’il en est advenu, et tes réglages.
data-export-pictures = Voici tout ce qui est à toi : { general-entries } avec { general-pictures }, ce que tu as décidé et corrigé, ce que j’ai demandé et ce qu’il en est advenu, et tes réglages.
data-export-journal = Dedans, `journal.md` est là pour que tu le lises ; `/data import` le reprend tel quel.
data-export-parts = Les images viennent en { $parts } archives, car une seule serait trop grande pour Discord ; importe-les une par une.
data-export-rest = Je ne peux pas en envoyer plus de { $sent } : demande le reste à la personne qui me fait tourner ; `upto export` l’écrit en un seul fichier.

data-imported = Importé : sur { general-entries }, { $added ->
    [0] aucune n’est nouvelle
    [one] { $added } est nouvelle
   *[other] { $added } sont nouvelles
} ; de même { $stated ->
    [0] aucune décision ni correction
    [one] { $stated } décision ou correction
   *[other] { $stated } décisions et corrections
} et { general-pictures }.
data-imported-missing = { $count ->
    [one] { $count } image qui y est nommée n’est pas dans le fichier : si l’export est venu en plusieurs archives, importe aussi les autres.
   *[other] { $count } images qui y sont nommées ne sont pas dans le fichier : si l’export est venu en plusieurs archives, importe aussi les autres.
}
data-imported-shown = { $count ->
    [one] { $count } serveur voit de nouveau ce qui t’occupe en ce moment, comme au jour où le fichier a été fait : pour l’arrêter, tape `/now publish: off` là-bas.
   *[other] { $count } serveurs voient de nouveau ce qui t’occupe en ce moment, comme au jour où le fichier a été fait : pour l’arrêter, tape `/now publish: off` dans chacun.
}
data-imported-schedule = Ton planning est celui du fichier : { $when } ({ $zone }).
data-imported-refused = Ton planning reste comme il est.

data-confirmation = tout supprimer
data-delete-title = Tout supprimer ?
data-delete-label = Tape : { data-confirmation }
data-deleted = Tout ce qui est à toi est supprimé : { general-entries }, tes images, ton planning et ton fuseau horaire. Nos messages privés sont encore chez Discord ; supprime les tiens là-bas si tu veux. Tape `/start` pour recommencer.
data-deleted-standing = { $count ->
    [one] { $count } part de toi figure encore dans le bilan d’un serveur, car Discord ne m’a pas laissé l’enlever : demande à qui gère le serveur de supprimer ce message.
   *[other] { $count } parts de toi figurent encore dans des bilans de serveurs, car Discord ne m’a pas laissé les enlever : demande à qui gère ces serveurs de supprimer ces messages.
}
data-deleted-posts = Celles-ci, je n’ai pas pu les supprimer, elles y figurent donc encore ; demande-le à qui gère le serveur : { $addresses }

data-privacy-kept = **Ce que je garde :** ton identifiant Discord, ton fuseau horaire, ta langue et ton planning, quelles questions j’ai envoyées et quels boutons tu as pressés, chaque réponse et les images envoyées avec, des liens vers les messages que tu as gardés avec tes notes, ce que tu as décidé et corrigé au sujet de tes intérêts et époques, ce que tu ne veux jamais te voir rappeler, où tu les montres, ce que tu tiens à l’écart des éditions publiques et celles que tu as données, à quels bilans de serveurs tu as dit oui, tes cent dernières listes à pages, pour un temps à quoi servaient les formulaires que tu as ouverts (entrée, jours, noms, adresse d’une image ou d’un message), et les périodes que tu as fait raconter, jusqu’à ce que tu le supprimes. Rien d’autre de tes messages, et rien des serveurs : d’un message gardé, son adresse et jamais ses mots.
data-privacy-where = **Où :** dans un fichier SQLite, et à côté un dossier avec les images, sur la machine de la personne qui fait tourner ce bot.
data-privacy-who = **Qui peut le lire :** toi, et la personne qui fait tourner ce bot : { $encrypted ->
    [yes] le fichier et les images sont chiffrés, et elle en a la clé
   *[no] le fichier n’est pas chiffré
}. Dans un serveur où tu as tapé `/now publish: on`, tout le monde y voit cette carte ; dans un salon où tu as publié une édition publique, qui y lit la voit ; dans le bilan d’un serveur, ta part si tu y as dit oui. Je n’envoie jamais tes mots à personne d’autre, n’ouvre jamais tes liens, ne prends d’images que chez Discord, et n’utilise aucun service extérieur. Les images ne sont dans aucune édition publique.
data-privacy-say = **À toi de décider :** modifie ou supprime un message et l’entrée suit, avec ses images ; `/data export` te donne tout et `/data import` le reprend ; `/data delete` enlève tout, les images aussi.
