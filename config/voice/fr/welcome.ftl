welcome-arrived = Bienvenue ! Ta première question est maintenant dans tes messages privés.
welcome-again = Ton planning est modifié, et une question est maintenant dans tes messages privés.
welcome-slow = Bienvenue ! Discord tarde à prendre ta première question ; je continue d’essayer de l’envoyer.
welcome-again-slow = Ton planning est modifié. Discord est lent en ce moment ; je continue d’essayer de t’envoyer une question.
welcome-asking = Je te demanderai **{ $when }** ({ $zone }). Les prochaines fois :
welcome-how = Réponds d’un mot ou d’une page, modifie ou supprime ton message quand tu veux, et tape `/digest` pour que je te raconte ce qui t’occupait.
welcome-kept = -# Ce que tu écris est gardé par qui fait tourner ce bot, pour toi seul. `/schedule pause` arrête les questions, `/data delete` enlève tout.

welcome-unreachable = -# Mes questions ne t’atteignent plus depuis { $moment }. Autorise les messages privés (paramètres de ton profil, *Confidentialité*, *Messages privés*), puis écris-moi une ligne, ou retape `/start`.

welcome-zone-menu = Ton fuseau horaire
welcome-cadence-menu = À quel rythme
welcome-time-menu = À quelle heure
welcome-guess = Je devine, d’après la langue de ton Discord
welcome-your-zone = Où tu étais jusqu’ici
welcome-daily = Tous les jours
welcome-working-days = Du lundi au vendredi
welcome-sundays = Chaque dimanche
welcome-fridays = Chaque vendredi
welcome-fortnightly = Un dimanche sur deux
welcome-monthly = Le premier jour du mois
welcome-last-day = Le dernier jour du mois

welcome-what = Je te demande, quand tu le choisis, ce qui t’occupe, et je te raconte ton trimestre ou ton année avec tes propres mots.
welcome-where = **D’abord : où es-tu ?** Je ne le vois pas d’ici. Choisis ci-dessous. Un autre endroit : tape `/start zone:` et ta ville.
welcome-where-likely = **D’abord : où es-tu ?** Est-il { $time } chez toi, comme dans { $zone } ? Choisis ci-dessous. Un autre endroit : tape `/start zone:` et ta ville.
welcome-how-often = { $zone }, où il est { $time } en ce moment. **À quel rythme veux-tu que je demande ?** Choisis ci-dessous. Autre chose : tape `/start zone: { $zone } when:` et dis-le en anglais à ta façon, par exemple `every 3 days at 20:00`.
welcome-at-what-time = { $cadence } ({ $zone }). **À quelle heure ?** Choisis ci-dessous, et ta première question vient tout de suite, pour que tu voies comment c’est.
