entries-none = Du hast noch keine Einträge. Schreib mir eine Direktnachricht, oder tippe `/checkin`.
entries-no-page = Eine Seite { $page } gibt es nicht. Tippe `/entries list` für die neuesten.
entries-deleted = Eintrag { $entry } ist gelöscht. Deine Nachricht, falls es eine war, steht noch in unseren Direktnachrichten; lösche sie dort, wenn du magst.
