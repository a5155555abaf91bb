public-show = Öffentliche Ausgabe
public-read = Alles Öffentliche lesen
public-take = Dokument mitnehmen
public-post = In einen Kanal posten
public-links = Links weglassen
public-words = Namen und Worte weglassen
public-send = Jetzt posten
public-which-links = Welche Links fehlen?
public-which-channel = Welcher Kanal?
public-which-site = Für welches Programm ist das Dokument?
public-words-title = Was nie in einer öffentlichen Ausgabe steht
public-words-label = Namen und Worte, eines pro Zeile

public-preview = Genau das würden andere sehen. Nichts ist öffentlich, bis du das Dokument mitnimmst oder es postest.
public-nothing-left-out = Es musste nichts weggelassen werden.
public-left-out = Weggelassen: { $words }.
public-preview-hint = -# Ich lasse private Einträge weg, verborgene Interessen, Sätze, die jemanden nennen, soweit ich den Namen kenne, und nicht gelistete Links. Lies es, bevor du es weitergibst, und nenn mir jeden Namen, den ich übersehen habe.
public-out-entries = { $count ->
    [one] { $count } privater Eintrag
   *[other] { $count } private Einträge
}
public-out-interests = { $count ->
    [one] { $count } Interesse, das du zurückhältst
   *[other] { $count } Interessen, die du zurückhältst
}
public-out-named = { $count ->
    [one] { $count } Interesse mit einem weggelassenen Namen
   *[other] { $count } Interessen mit weggelassenen Namen
}
public-out-people = { $count ->
    [one] { $count } Satz, der jemanden nennt
   *[other] { $count } Sätze, die jemanden nennen
}
public-out-about = { $count ->
    [one] { $count } Satz über ein weggelassenes Interesse
   *[other] { $count } Sätze über weggelassene Interessen
}
public-out-hushed = { $count ->
    [one] { $count } Satz mit einem Wort deiner Liste
   *[other] { $count } Sätze mit Worten deiner Liste
}
public-out-linked = { $count ->
    [one] { $count } Satz mit einem weggelassenen Link
   *[other] { $count } Sätze mit weggelassenen Links
}
public-out-resources = { $count ->
    [one] { $count } Link oder Werk
   *[other] { $count } Links oder Werke
}
public-out-titles = { $count ->
    [one] { $count } Titel eines Links
   *[other] { $count } Titel von Links
}
public-out-decisions = { $count ->
    [one] { $count } Entscheidung
   *[other] { $count } Entscheidungen
}
public-out-reasons = { $count ->
    [one] { $count } Grund einer Entscheidung
   *[other] { $count } Gründe von Entscheidungen
}
public-out-eras = { $count ->
    [one] { $count } Titel eines Abschnitts
   *[other] { $count } Titel von Abschnitten
}

public-document = **{ $name }**, als Dokument für { $site }. So schreibe ich auch die nächsten, und sie werden auf dieses hier zeigen.
public-site-hugo = YAML obenauf, Nachbarn über relref
public-site-zola = TOML obenauf, Nachbarn über die Adressen ihrer Seiten
public-site-jekyll = YAML obenauf, ein Name mit dem Datum, Nachbarn über post_url
public-site-obsidian = Eigenschaften obenauf, Nachbarn als [[Links]]

public-choose-links = { $count ->
    [one] Wähle die Links, die keine öffentliche Ausgabe zeigt: { $count } von { $total } in diesem Zeitraum ist weggelassen. Mit einem Link geht jeder Satz, in dem er steht. Daran halte ich mich dann in jeder öffentlichen Ausgabe.
   *[other] Wähle die Links, die keine öffentliche Ausgabe zeigt: { $count } von { $total } in diesem Zeitraum sind weggelassen. Mit einem Link geht jeder Satz, in dem er steht. Daran halte ich mich dann in jeder öffentlichen Ausgabe.
}
public-no-links = In diesem Zeitraum hast du keine Links und keine Werke genannt, also gibt es keine wegzulassen. Drück *{ public-show }*, um den Rest zu sehen.
public-more-links = { $count ->
    [one] { $count } weiterer passt nicht hierher: Lass einen kürzeren Zeitraum erzählen, um unter ihnen zu wählen.
   *[other] { $count } weitere passen nicht hierher: Lass einen kürzeren Zeitraum erzählen, um unter ihnen zu wählen.
}
public-nothing-hushed = Deine Liste ist jetzt leer: Keine Worte von dir werden aus öffentlichen Ausgaben herausgehalten. Drück *{ public-show }*, um zu sehen, was andere sähen.
public-hushed = { $count ->
    [one] Notiert: Keine öffentliche Ausgabe und keine Karte, die andere sehen, hat von jetzt an einen Satz, einen Namen oder einen Link mit { $count } Zeile deiner Liste darin. Drück *{ public-show }*, um zu sehen, was bleibt.
   *[other] Notiert: Keine öffentliche Ausgabe und keine Karte, die andere sehen, hat von jetzt an einen Satz, einen Namen oder einen Link mit { $count } Zeilen deiner Liste darin. Drück *{ public-show }*, um zu sehen, was bleibt.
}
public-choose-channel = Wähle den Kanal, in den es soll. Bevor etwas gepostet wird, zeige ich dir die Nachricht noch einmal.
public-ready = Das ist die Nachricht für { $channel }. Gepostet wird sie, wenn du *{ public-send }* drückst; dann können alle dort sie lesen.
public-changed = Sie hat sich geändert, seit ich sie dir gezeigt habe, darum ist sie noch nicht gepostet. Das ist jetzt die Nachricht für { $channel }. Darf sie so gesehen werden, dann drück noch einmal *{ public-send }*.
public-heading = **{ $name }** erzählt, was los war.
public-posted = Gepostet: { $address }
public-unpost = Es ist meine Nachricht: Um sie zurückzunehmen, bitte den Betreiber des Servers, sie dort zu löschen.
public-back = Um sie zurückzunehmen, drück *{ public-take-down }*, jetzt oder in Monaten; `/data posts` zählt auf, was du gepostet hast.

public-take-down = Zurücknehmen
public-down-number = { $count } zurücknehmen

public-posts = { $count ->
    [one] { $count } öffentliche Ausgabe von dir steht in einem Kanal
   *[other] { $count } öffentliche Ausgaben von dir stehen in Kanälen
}
public-no-posts = Soweit ich weiß, steht keine öffentliche Ausgabe von dir in einem Kanal. `/digest` mit `(digest) edition: public` zeigt dir eine, bevor du sie postest.
public-standing = **{ $period }** in { $channel }, seit { $date }: { $address }
public-stands = Sie steht schon in { $channel }, seit { $date }: { $address }
public-down = **{ $period }** steht nicht mehr in { $channel }. Wer sie vorher gesehen hat, kann sie behalten haben.
public-down-by-hand = **{ $period }** stand nicht mehr in { $channel }: Jemand hat sie dort gelöscht, oder den Kanal gibt es nicht mehr. Sie ist von deiner Liste.
public-down-before = **{ $period }** war schon aus { $channel } zurückgenommen, da ist nichts mehr zurückzunehmen. `/data posts` zählt auf, was noch steht.
