prompt-hint = -# { $hint } { followups-write }
prompt-nudge = -# Au cas où ceci se serait perdu ; rien ne presse, et *{ buttons-nothing-new }* est aussi une réponse.
prompt-retrospective = **Ta rétrospective est prête : { $period }.**
prompt-retrospective-hint = -# Avec tes propres mots, d’après ce que tu m’as écrit. À tout autre moment : `/digest period: { $label }`.
prompt-retrospectives-stopped = -# Je n’en proposerai plus. `/digest` est là à tout moment, et `/schedule retrospective` fait revenir les propositions.

prompt-form-title = Qu’est-ce qui t’occupe ?
prompt-text-label = Qu’est-ce qui t’occupe en ce moment ?
prompt-text-grey = Tout ce qui retient ton attention, avec tes propres mots.
prompt-why-label = Pourquoi ?
prompt-why-grey = Ce qui t’en a donné envie, ou à quoi ça sert.
prompt-did-label = Qu’as-tu fait ?
prompt-did-grey = Lu, construit, regardé, pratiqué, terminé …
prompt-links-label = Liens qui ont aidé
prompt-links-grey = Un par ligne.
prompt-next-label = Et après : continuer, pause, arrêt, autre ?
prompt-next-grey = Par exemple : pause pour l’escalade, à cause de mon doigt

prompt-filed = Classé comme entrée { $entry }. Regarde-la avec `/entries show`, ou toutes avec `/entries list`.
prompt-filed-about = Classé comme entrée { $entry }, au sujet de : { $days }. Regarde-la avec `/entries show`.
prompt-amended = L’entrée { $entry } est modifiée. Elle parle de : { $days } ; le moment où tu l’as écrite reste le même.
prompt-filed-before = Ce formulaire était déjà classé, comme entrée { $entry }.

prompt-pointer = Bonjour ! Je demande aux gens ce qui les occupe, et je leur raconte leur année. Je n’ai pas gardé ce que tu viens d’écrire. Tape `/start` si tu veux que je te pose des questions, ou `/help` pour voir ce que je fais.
prompt-wordless = Il n’y a rien dans ce message que je puisse garder, donc il n’a pas été classé. Écris une ligne à ce sujet, et je la garderai.
prompt-flooded = Tu écris plus vite que je ne classe. Rien n’est perdu : je prends un message après l’autre.
