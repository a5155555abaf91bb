telling-title-year = Was hat mich { $year } beschäftigt?
telling-title-quarter = Was hat mich im { $quarter ->
    [1] ersten Quartal { $year }
    [2] zweiten Quartal { $year }
    [3] dritten Quartal { $year }
   *[4] vierten Quartal { $year }
} beschäftigt?
telling-title-month = Was hat mich im { calendar-month-of } beschäftigt?
telling-title-day = Was hat mich am { $date } beschäftigt?
telling-title-range = Was hat mich vom { $from } bis zum { $to } beschäftigt?
telling-title-other = Was hat mich in { $period } beschäftigt?
telling-series = Was hat mich beschäftigt?

telling-answers = { $count ->
    [one] { $count } Antwort
   *[other] { $count } Antworten
}
telling-counted = { $name } ({ telling-answers })
telling-others = { $count } weitere

telling-written = { telling-answers } in { $weeks ->
    [one] { $weeks } Woche
   *[other] { $weeks } Wochen
}, vom { $from } bis zum { $to }.
telling-written-so-far = Bisher: { telling-answers } in { $weeks ->
    [one] { $weeks } Woche
   *[other] { $weeks } Wochen
}, vom { $from } bis zum { $to }.
telling-silent = In diesem Zeitraum wurde nichts geschrieben.
telling-silent-so-far = In diesem Zeitraum wurde bisher nichts geschrieben.
telling-thin = { $count ->
    [one] Nur { $count } Antwort liegt in diesem Zeitraum: Das sagt wenig.
   *[other] Nur { $count } Antworten liegen in diesem Zeitraum: Das sagt wenig.
}
telling-thin-so-far = { $count ->
    [one] Nur { $count } Antwort liegt bisher in diesem Zeitraum: Das sagt wenig.
   *[other] Nur { $count } Antworten liegen bisher in diesem Zeitraum: Das sagt wenig.
}
telling-most = Am meisten: { $names }.
telling-uncut = Die Antworten liegen in zu wenigen Wochen, um zu zeigen, wo ein Abschnitt endet und der nächste beginnt.
telling-calendar = Die Antworten liegen in zu wenigen Wochen, um zu zeigen, wo ein Abschnitt endet und der nächste beginnt; darum folgen die Abschnitte dem Kalender: { $months }.
telling-stretches = Die Zeit zerfiel in { $count } Abschnitte: { $months }.
telling-unexplained = Kein Grund ist vermerkt für { $names }.

telling-more-or-less = { telling-answers } jetzt, { $before } in { $period }.
telling-came-and-went = { $name }: am { $from } begonnen und nach dem { $to } { $after ->
    [hardly] kaum noch
   *[not] nicht mehr
} erwähnt, in insgesamt { telling-answers }.
telling-came-back = { $count ->
    [one] { $name } kehrte nach { $count } Tag ohne Erwähnung zurück.
   *[other] { $name } kehrte nach { $count } Tagen ohne Erwähnung zurück.
}
telling-picked-up = { $name }: am { $date } begonnen, seither { telling-answers }.
telling-left = { $name } wurde nach dem { $date } { $after ->
    [hardly] kaum noch
   *[not] nicht mehr
} erwähnt, in { telling-answers }.
telling-rising = { $name } kam immer öfter vor: { telling-answers } in der ersten Hälfte, { $late } in der zweiten.
telling-fading = { $name } kam immer seltener vor: { telling-answers } in der ersten Hälfte, { $late } in der zweiten.
telling-throughout = { $name } zog sich durch alles: erwähnt in { $months } von { $count } Monaten.
telling-depths = { $count ->
    [one] In die Tiefe: { $names }. An der Oberfläche: { $count } weiteres.
   *[other] In die Tiefe: { $names }. An der Oberfläche: { $count } weitere.
}

telling-recurring = { $count ->
    [one] { $count } wiederkehrendes Interesse
   *[other] { $count } wiederkehrende Interessen
}
telling-eras = { $count ->
    [one] { $count } Abschnitt
   *[other] { $count } Abschnitte
}
telling-so-far = bisher
telling-period-so-far = { $period }, bisher

telling-colon = { $text }:
telling-stop = { $text }.
telling-quoted = „{ $words }“

telling-why = Warum
telling-did = Was ich getan habe
telling-words = In meinen Worten
telling-turns = Wendepunkte
telling-helped = Was geholfen hat
telling-noticed = Was mir auffällt
telling-beside = Neben { $period }
telling-beside-before = Neben dem Zeitraum davor
telling-planned = Was ich vorhatte
telling-decided = Was ich entschieden habe
telling-interests = Interessen
telling-all-helped = Alles, was geholfen hat
telling-learned = Was ich gelernt habe
telling-thankful = Wofür ich dankbar bin
telling-next = Was als Nächstes kommt
telling-to-close = Zum Schluss
telling-also = Außerdem

telling-into = Im Mittelpunkt: { $names }.
telling-into-nothing = Kein Interesse genannt.
telling-nothing-named = kein Interesse genannt
telling-no-reason = Kein Grund vermerkt.
telling-without-reason = kein Grund vermerkt
telling-nothing = In dieser Zeit wurde nichts geschrieben.
telling-then-now = Damals { $before }, jetzt { $now }.
telling-new = Neu
telling-still = Immer noch
telling-no-longer = Nicht mehr
telling-then = dann
telling-not-taken-up = in dieser Zeit nicht erwähnt.
telling-not-since = seither nicht erwähnt.
telling-decision = { $kind ->
    [explore] { $name } erkundet
    [pursue] { $name } weiterverfolgt
    [pause] { $name } pausiert
    [drop] { $name } aufgegeben
    [pivot] von { $name } weitergezogen
   *[finish] { $name } abgeschlossen
}
telling-decision-to = von { $name } zu { $to } gewechselt
telling-course = { $course ->
    [new] neu
    [rising] zunehmend
    [steady] gleichbleibend
    [fading] nachlassend
    [returning] wieder da
   *[quiet] still geworden
}
telling-back-after = { $count ->
    [one] wieder da nach { $count } Tag
   *[other] wieder da nach { $count } Tagen
}
telling-status = { $status ->
    [exploring] wird erkundet
    [pursuing] wird verfolgt
    [paused] pausiert
    [dropped] aufgegeben
    [pivoted] etwas anderes geworden
    [done] fertig
   *[quiet] still geworden
}
telling-deep = in die Tiefe
telling-also-called = auch { $names }
telling-first = Zuerst
telling-last = Zuletzt
telling-also-mentioned = Auch erwähnt

telling-footer = Erzählt aus: { general-entries }. Jedes Zitat ist von dem Tag, der dabeisteht.
telling-footer-thin = Erzählt aus: { general-entries }, wenig Stoff. Jedes Zitat ist von dem Tag, der dabeisteht.
telling-page = Seite { $page } von { $pages } · { $text }
telling-goes-on = { $text }, Fortsetzung
telling-and-more = … und { $count } weitere
telling-compared = { $now } neben { $before }
telling-changed = Was anders ist
telling-had-planned = Was geplant war
telling-previously = Zuvor
telling-next-issue = Danach

telling-skip = Zum Text springen
telling-eras-list = Abschnitte
telling-unnamed = ohne Namen
telling-picture = Ein Bild vom { $date }
telling-unseen = { $count ->
    [one] { $count } weiteres Bild ist aufbewahrt und steht nicht hier, weil die Seite sonst zu groß zum Verschicken würde.
   *[other] { $count } weitere Bilder sind aufbewahrt und stehen nicht hier, weil die Seite sonst zu groß zum Verschicken würde.
}
telling-colophon = Von upto erzählt, in meinen eigenen Worten, aus: { general-entries }. Die Daten gelten in { $zone }.

telling-chart = Diagramm: Interessen, { $days }. { $counts }.
telling-chart-of = Diagramm: { $name } nach Wochen, { $days }. { general-entries }. Nach Monaten: { $months }.
telling-stands-for = { $text } ist { $name }
telling-numbered = Interesse { $count }
telling-one-more = noch eines
telling-not-drawn = in einer Schrift, die hier fehlt
telling-bar = Jeder Balken: ein Eintrag in der Woche
telling-bars = Höhere Balken: mehr Einträge in der Woche
telling-lanes-hidden = { $count ->
    [one] { $count } weiteres Interesse nicht gezeichnet
   *[other] { $count } weitere Interessen nicht gezeichnet
}
telling-moved-on = weitergezogen
telling-back = wieder da
