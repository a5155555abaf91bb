pictures-kept = Dein Bild ist dabei und wird in `/digest` als HTML gezeigt.
pictures-rest-filed = Der Rest ist abgelegt.
pictures-nothing-filed = Nichts wurde abgelegt.

pictures-too-large = { $count ->
    [one] { $count } Datei habe ich weggelassen, sie ist größer als die erlaubten { $most }: Schick sie noch einmal, kleiner.
   *[other] { $count } Dateien habe ich weggelassen, sie sind größer als die erlaubten { $most }: Schick sie noch einmal, kleiner.
}
pictures-unknown = { $count ->
    [one] { $count } Datei habe ich weggelassen: Sie ist kein Bild, das ich kenne; das sind PNG, JPEG, GIF und WebP.
   *[other] { $count } Dateien habe ich weggelassen: Sie sind keine Bilder, die ich kenne; das sind PNG, JPEG, GIF und WebP.
}
pictures-lost = { $count ->
    [one] { $count } Bild konnte ich nicht von Discord holen, darum ist es nicht dabei: Schick es in einer Minute noch einmal.
   *[other] { $count } Bilder konnte ich nicht von Discord holen, darum sind sie nicht dabei: Schick sie in einer Minute noch einmal.
}
pictures-full = { $count ->
    [one] { $count } Bild habe ich weggelassen, weil alle deine zusammen { $most } einnehmen dürfen: Lösche einen Eintrag mit einem Bild, dann schick es noch einmal.
   *[other] { $count } Bilder habe ich weggelassen, weil alle deine zusammen { $most } einnehmen dürfen: Lösche einen Eintrag mit einem Bild, dann schick sie noch einmal.
}
pictures-off = { $count ->
    [one] { $count } Datei habe ich weggelassen, weil mein Betreiber Bilder ausgeschaltet hat.
   *[other] { $count } Dateien habe ich weggelassen, weil mein Betreiber Bilder ausgeschaltet hat.
}
pictures-more = { $count ->
    [one] { $count } Bild dieses Eintrags passt nicht in eine Nachricht. `/data export` enthält alle.
   *[other] { $count } Bilder dieses Eintrags passen nicht in eine Nachricht. `/data export` enthält alle.
}
