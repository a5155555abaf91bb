followups-new = D’où t’est venu cet intérêt : { $interest } ?
followups-new-because = Je demande parce que tu en as parlé pour la première fois { $on }.
followups-effort = Qu’est-ce qui a aidé pour { $interest } ? Un lien, un livre, quelqu’un ?
followups-effort-because = Je demande parce que tu as écrit { $on } ce que tu as fait, et que je ne connais pas encore de lien.
followups-quiet = Tu es toujours sur { $interest } ?
followups-quiet-because = Tu as mentionné { $interest } pour la dernière fois { $on }.
followups-plan = Est-ce que ça s’est fait ?
followups-plan-because = Tu l’avais prévu { $on }.
followups-write = Réponds, tout simplement, aussi souvent que tu veux.

followups-pursue = J’y suis toujours
followups-pause = En pause
followups-drop = Abandonné
followups-pivot = Devenu autre chose
followups-form-title = Où ça en est ?
followups-reason-label = Pourquoi ? Une ligne suffit.
followups-reason-grey = Tu peux laisser ceci vide.
followups-became-label = C’est devenu quoi ?
followups-became-grey = Par exemple : bloc

followups-decided-pursue = -# Noté. Tu es toujours sur { $interest }{ $because }
followups-decided-pause = -# Noté. { $interest } est en pause{ $because }
followups-decided-drop = -# Noté. { $interest } est abandonné{ $because }
followups-decided-pivot = -# Noté. { $interest } est devenu autre chose{ $because }
followups-decided-pivot-to = -# Noté. { $interest } est devenu { $to }{ $because }
followups-decided-undo = -# `/interests undo` l’annule, `/interests set` le change.
