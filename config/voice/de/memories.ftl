memories-beside = -# { $years ->
    [1] Vor einem Jahr, { $on }, hast du geschrieben:
   *[other] Vor { $years } Jahren, { $on }, hast du geschrieben:
}
memories-in-short = { $asked } Daneben: was du { $on } geschrieben hast.

memories-never = { $word } spreche ich nicht mehr an: Kein Eintrag damit kommt neben eine Frage, an seinem Jahrestag oder durch Zufall, und ich frage nicht danach. Du findest es, wo du danach suchst. `/entries never allow:` nimmt das zurück.
memories-never-already = { $word } gehört schon zu den Worten, die ich nicht anspreche.
memories-allowed = { $word } darf wieder zur Sprache kommen.
memories-not-among = { $word } gehört nicht zu den Worten, die ich nicht anspreche. Tippe `/entries never`, um sie zu sehen.
memories-words = Was ich nicht anspreche: { $words }. `/entries never allow:` nimmt eines davon zurück.
memories-more = { $words } und { $count ->
    [one] { $count } weiteres
   *[other] { $count } weitere
}
memories-no-words = Es gibt nichts, was ich nicht anspreche. Tippe `/entries never word:` mit einem Wort oder einem Namen.
