entries-none = Du hast noch keine Einträge. Schreib mir eine Direktnachricht, oder tippe `/checkin`.
entries-no-page = Eine Seite { $page } gibt es nicht. Tippe `/entries list` für die neuesten.
entries-deleted = Eintrag { $entry } ist gelöscht. Deine Nachricht, falls es eine war, steht noch in unseren Direktnachrichten; lösche sie dort, wenn du magst.

entries-never-publish = Nie veröffentlichen
entries-may-publish = Darf veröffentlicht werden
entries-private = Eintrag { $entry } steht nie in einer öffentlichen Ausgabe. Du selbst siehst ihn noch; `/entries private number: { $entry } state: off` lässt ihn wieder hinein.
entries-not-private = Eintrag { $entry } darf in öffentlichen Ausgaben stehen. `/entries private number: { $entry }` hält ihn wieder heraus.
