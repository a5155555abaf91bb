buttons-answer = Répondre dans un formulaire
buttons-nothing-new = Rien de neuf
buttons-snooze = Plus tard
buttons-skip = Passer
buttons-show-me = Montre-moi
buttons-stop-these = Ne plus en recevoir
buttons-hour = Dans 1 heure
buttons-tonight = Ce soir
buttons-tomorrow = Demain
buttons-week = La semaine prochaine
buttons-back = Retour

buttons-noted = -# Rien de neuf, c’est noté. Si quelque chose te vient, écris-le quand tu veux.
buttons-skipped = -# Passée. Si tu as finalement envie de répondre, écris quand tu veux.
buttons-put-off = -# Remise au { $moment } : je redemanderai à ce moment-là. Ton planning reste comme il est.

buttons-fate-open = Cette question est toujours ouverte. Appuie sur un bouton en dessous, ou écris, tout simplement.
buttons-fate-answered = Tu as déjà répondu à cette question : c’est l’entrée { $entry }. Regarde-la avec `/entries show`, ou complète-la en m’écrivant.
buttons-fate-decided = Tu m’as dit où ça en est. `/interests set` le change, `/interests undo` l’annule.
buttons-fate-nothing = Tu n’avais rien de neuf quand je l’ai demandé. S’il y a quelque chose maintenant, écris-moi, tout simplement.
buttons-fate-skipped = Tu as passé cette question. Si tu veux y répondre maintenant, écris-moi, tout simplement.
buttons-fate-snoozed = Tu as remis cette question : elle revient le { $moment }. Si tu veux y répondre maintenant, écris-moi, tout simplement.
buttons-fate-again = J’ai reposé cette question depuis. Sers-toi des boutons sous le message plus récent, ou écris-moi, tout simplement.
buttons-fate-overtaken = Je t’ai demandé autre chose depuis. Réponds à cela, ou appuie ici sur *{ buttons-answer }* pour répondre à celle-ci.
buttons-fate-lapsed = Cette question avait été remise et n’est pas revenue, parce que tu étais en pause ou que j’étais absent. Si tu veux y répondre maintenant, écris-moi, tout simplement.
buttons-unknown = Ce bouton vient d’une autre version de moi. Tape `/help` pour voir ce que je sais faire maintenant.
