saving-title = Diese Nachricht merken
saving-label = Was willst du dir dazu merken?
saving-grey = Deine eigenen Worte. Ich behalte sie mit einem Link zur Nachricht, nicht die Nachricht.
saving-saved = Gemerkt als Eintrag { $entry }: deine Notiz und ein Link zur Nachricht. Was in der Nachricht steht, bleibt, wo es ist. Sieh ihn dir mit `/entries show` an.
