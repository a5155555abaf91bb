general-broken = Bei mir ist etwas kaputtgegangen, und ich habe es unter `{ $id }` notiert. Nichts von dem, was du bisher geschrieben hast, ist verloren. Bitte versuch es in einer Minute noch einmal.
general-given-back = Was du geschrieben hast, steht in der Datei darunter, damit du es noch einmal schicken kannst.
general-unreadable = Diese Angabe kann ich nicht lesen. Tippe `/help`, um zu sehen, was jeder Befehl annimmt.
general-outdated = Discord zeigt von diesem Befehl noch eine ältere Fassung. Versuch es in einer Minute noch einmal.

# Ein Titel mit seiner Seite, wo es mehr als eine gibt.
general-paged = { $title }, Seite { $page } von { $pages }

general-entries = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
general-interests = { $count ->
    [one] { $count } Interesse
   *[other] { $count } Interessen
}
general-links = { $count ->
    [one] { $count } Link
   *[other] { $count } Links
}
general-pictures = { $pictures ->
    [one] { $pictures } Bild
   *[other] { $pictures } Bilder
}

general-megabytes = { $whole } MB
general-megabytes-tenths = { $whole },{ $tenths } MB

general-length-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
general-length-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
general-length-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
general-length-seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}
