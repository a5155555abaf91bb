recall-back = Zurück
recall-more = Weiter

recall-resources = { $count ->
    [one] { $count } Sache, die geholfen hat
   *[other] { $count } Sachen, die geholfen haben
}
recall-resources-with = { $count ->
    [one] { $count } Sache, die bei { $interest } geholfen hat
   *[other] { $count } Sachen, die bei { $interest } geholfen haben
}
recall-no-resources = Dazu hast du noch keine Links, Bücher oder Kurse notiert. Schreib einen Link in eine Nachricht an mich oder in das Formular hinter `/checkin`, und ich lege ihn unter dem ab, wozu er gut war.
recall-no-such-page = Diese Seite gibt es nicht mehr. Tippe den Befehl noch einmal, um die Liste zu sehen, wie sie jetzt ist.
recall-found = { general-entries } gefunden
recall-not-found = Einen solchen Eintrag habe ich nicht gefunden. Versuch es mit weniger Worten, mit dem Anfang eines Wortes und einem `*` wie in `clim*`, oder mit einem größeren Zeitraum.
recall-on-this-day = Am { $day } in anderen Jahren: { general-entries }
recall-latest-on-this-day = Am { $day } in anderen Jahren: die letzten { $shown } von { general-entries }
recall-nothing-on-this-day = Über den { $day } hast du in anderen Jahren nichts geschrieben. Tippe `/entries random` für irgendeinen deiner Einträge.
