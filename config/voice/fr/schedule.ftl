schedule-zone-quiet = { $zone }, silence de { $hours }
schedule-show = Je te demande **{ $when }** ({ $zone }). Les prochaines fois :
schedule-changed = C’est fait. Désormais je te demande **{ $when }** ({ $zone }). Les prochaines fois :
schedule-resumed = Ça fait plaisir de te revoir. Je te demande **{ $when }** ({ $zone }). Les prochaines fois :
schedule-seldom = -# C’était silencieux, alors pour l’instant je ne demande qu’une fois sur { $stride ->
    [2] deux
   *[4] quatre
}. Écris-moi un mot, et je demande comme tu l’as choisi.

schedule-paused = Je me tais jusqu’à ce que tu tapes `/schedule resume` ; ensuite je te demande **{ $when }** ({ $zone }). Tu peux m’écrire quand même.
schedule-paused-until = Je me tais jusqu’au { $moment } ; ensuite je te demande **{ $when }** ({ $zone }). Tu peux m’écrire quand même.
schedule-done = C’est fait.

schedule-quiet = Tes heures de silence vont de { $hours } : ce qui tombe à ce moment-là arrive à leur fin.
schedule-no-quiet = Tu n’as pas d’heures de silence. Pour en avoir, tape `/schedule quiet` avec `(schedule quiet) from: 22:00` et `(schedule quiet) to: 7:00`.

schedule-preview = Ce que je te demanderai ensuite :
schedule-preview-paused = Je me tais jusqu’à ce que tu tapes `/schedule resume`. Si tu reprenais maintenant, je demanderais :
schedule-preview-paused-until = Je me tais jusqu’au { $moment }. Ce que je te demanderai alors :
schedule-as-it-stands = -# C’est l’état d’aujourd’hui : ce que tu écris d’ici là peut le changer.
schedule-nudged = -# Ce qui reste { $length } sans réponse, je le redemande une fois, sauf si la question suivante vient avant.
