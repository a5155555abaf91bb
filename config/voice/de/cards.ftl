cards-picture = (ein Bild)
cards-picture-alone = (Ein Bild, ohne Worte.)
cards-entry = Eintrag { $entry } · { $days }
cards-text = Was
cards-why = Warum
cards-did = Getan
cards-next = Als Nächstes
cards-links = Links
cards-interests = Interessen
cards-written = Geschrieben: { $moment } · { $origin }
cards-private = privat

cards-since = { $status ->
    [exploring] seit dem { $date } erkundet
    [pursuing] seit dem { $date } verfolgt
    [paused] seit dem { $date } pausiert
    [dropped] am { $date } aufgegeben
    [pivoted] am { $date } etwas anderes geworden
    [done] am { $date } abgeschlossen
   *[quiet] still seit dem { $date }
}
cards-on-since = dabei seit dem { $date }
cards-last-seen = zuletzt am { $date }
cards-first-seen = Zum ersten Mal am { $date }.
cards-first-called = Zuerst so genannt: { $names }.
cards-first = Zuerst
cards-lately = Zuletzt
cards-you-did = Was du getan hast
cards-words-changed = Wie sich deine Worte geändert haben
cards-your-words = In deinen Worten
cards-you-decided = Was du entschieden hast
cards-decided = { $kind ->
    [explore] wird erkundet
    [pursue] wird verfolgt
    [pause] pausiert
    [drop] aufgegeben
    [pivot] weitergezogen
   *[finish] fertig
}
cards-turned-into = aus { $name } wurde { $to }

cards-now = seit dem { $date } · { general-entries }
cards-nothing-leads = In diesen Wochen führt nichts Bestimmtes.
cards-before = Was davor kam
cards-was-decided = Was entschieden wurde

cards-era = ab { $date } · { general-entries }
