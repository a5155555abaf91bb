details-filed = -# Abgelegt unter { $names }
details-nameless = -# Abgelegt, und ich weiß keinen Namen für das, worum es geht
details-fix = Berichtigen
details-undo = Rückgängig

details-mended = -# Eintrag { $entry } ist berichtigt.
details-renamed = { $from } heißt von jetzt an { $to }, auch rückwirkend; `/interests undo` nimmt das zurück.
details-renamed-too = So ist es auch mit { $count ->
    [one] { $count } weiteren Namen
   *[other] { $count } weiteren Namen
}.
details-undone = -# Rückgängig gemacht: Eintrag { $entry } ist gelöscht. Deine Nachricht, falls es eine war, steht noch hier; lösche sie hier, wenn du magst.

details-form-title = Berichtigen
details-names-label = Abgelegt unter, ein Name pro Zeile
details-names-grey = Zum Beispiel: Klettern
details-text-label = Was du geschrieben hast
details-links-label = Links, die geholfen haben
details-links-grey = Einer pro Zeile.
details-about-label = Die Tage, um die es geht
details-about-grey = yesterday, 2026-03, march 3 to 20
details-also = Auch { $name }
