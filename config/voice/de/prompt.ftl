prompt-hint = -# { $hint } { followups-write }
prompt-nudge = -# Falls das untergegangen ist; keine Eile, und *{ buttons-nothing-new }* ist auch eine Antwort.
prompt-retrospective = **Dein Rückblick ist fertig: { $period }.**
prompt-retrospective-hint = -# In deinen eigenen Worten, aus dem, was du mir geschrieben hast. Jederzeit sonst: `/digest period: { $label }`.
prompt-retrospectives-stopped = -# Das biete ich nicht mehr an. `/digest` gibt es jederzeit, und `/schedule retrospective` bringt die Angebote zurück.

prompt-form-title = Was beschäftigt dich?
prompt-text-label = Was beschäftigt dich gerade?
prompt-text-grey = Alles, was deine Aufmerksamkeit hat, in deinen eigenen Worten.
prompt-why-label = Warum?
prompt-why-grey = Was dich dazu gebracht hat, oder wozu es gut ist.
prompt-did-label = Was hast du gemacht?
prompt-did-grey = Gelesen, gebaut, gesehen, geübt, fertig gemacht …
prompt-links-label = Links, die geholfen haben
prompt-links-grey = Einer pro Zeile.
prompt-next-label = Und nun: weiter, Pause, Schluss oder anders?
prompt-next-grey = Zum Beispiel: Klettern pausieren, wegen meines Fingers

prompt-filed = Abgelegt als Eintrag { $entry }. Sieh ihn dir mit `/entries show` an, oder alle mit `/entries list`.
prompt-filed-about = Abgelegt als Eintrag { $entry }, über { $days }. Sieh ihn dir mit `/entries show` an.
prompt-amended = Eintrag { $entry } ist geändert. Es geht darin um { $days }; wann du ihn geschrieben hast, bleibt, wie es war.
prompt-filed-before = Dieses Formular ist schon abgelegt, als Eintrag { $entry }.

prompt-pointer = Hallo! Ich frage Leute, was sie beschäftigt, und erzähle ihnen ihr Jahr zurück. Was du gerade geschrieben hast, habe ich nicht behalten. Tippe `/start`, wenn du gefragt werden möchtest, oder `/help`, um zu sehen, was ich mache.
prompt-wordless = In dieser Nachricht ist nichts, was ich behalten kann, darum wurde sie nicht abgelegt. Schreib eine Zeile dazu, und ich behalte sie.
prompt-flooded = Du schreibst schneller, als ich ablege. Nichts geht verloren: Ich nehme eine Nachricht nach der anderen.
