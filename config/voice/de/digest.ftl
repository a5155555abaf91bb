digest-read = Alles lesen
digest-markdown = Markdown
digest-html = HTML
digest-compare = Mit dem Zeitraum davor vergleichen
digest-eras = Abschnitte benennen / Grenzen verschieben
digest-undo = Rückgängig
digest-previous = Zurück
digest-next = Weiter

digest-what-there-is = Was es gibt
digest-choose-era = Wähle einen Abschnitt, um ihm einen Titel zu geben oder zu sagen, an welchem Tag er beginnt. So erzähle ich ihn dann in jedem Rückblick, in jedem Format, bis du es änderst oder rückgängig machst.
digest-which-era = Welcher Abschnitt?
digest-era-title = Ein Abschnitt, wie du ihn siehst
digest-name-label = Wie nennst du ihn? (leer: so wie ich)
digest-begins-label = Sein erster Tag (leer: wo ich ihn schneide)

digest-recut-both = Notiert: Der Abschnitt heißt **{ $name }** und beginnt am { $date }. So erzählt ihn von jetzt an jeder Rückblick; drück *{ digest-undo }*, um es zurückzunehmen.
digest-recut-name = Notiert: Der Abschnitt heißt **{ $name }** und beginnt, wo ich ihn schneide. So erzählt ihn von jetzt an jeder Rückblick; drück *{ digest-undo }*, um es zurückzunehmen.
digest-recut-date = Notiert: Der Abschnitt beginnt am { $date } und heißt nach dem, was in ihm führt. So erzählt ihn von jetzt an jeder Rückblick; drück *{ digest-undo }*, um es zurückzunehmen.
digest-recut-none = Notiert: Der Abschnitt wird wieder so erzählt, wie ich ihn schneide und nenne. So erzählt ihn von jetzt an jeder Rückblick; drück *{ digest-undo }*, um es zurückzunehmen.
digest-era-undone = Zurückgenommen: Der Abschnitt wird erzählt wie zuvor. Tippe `/digest`, um ihn zu sehen.
digest-nothing-before = Im Zeitraum vor { $period } hast du nichts geschrieben, es gibt also nichts zum Danebenlegen. Tippe `/digest` mit einem späteren Zeitraum, um zwei zu vergleichen, in denen du geschrieben hast.
