welcome-arrived = Willkommen! Deine erste Frage steht jetzt in deinen Direktnachrichten.
welcome-again = Dein Zeitplan ist geändert, und eine Frage steht jetzt in deinen Direktnachrichten.
welcome-slow = Willkommen! Discord braucht lange für deine erste Frage; ich versuche weiter, sie zu schicken.
welcome-again-slow = Dein Zeitplan ist geändert. Discord ist gerade langsam; ich versuche weiter, dir eine Frage zu schicken.
welcome-asking = Ich frage dich **{ $when }** ({ $zone }). Die nächsten Male:
welcome-how = Antworte mit einem Wort oder einer Seite, ändere oder lösche deine Nachricht jederzeit, und tippe `/digest`, um erzählt zu bekommen, was bei dir los war.
welcome-kept = -# Was du schreibst, bewahrt der Betreiber dieses Bots auf, für dich allein. `/schedule pause` hält die Fragen an, `/data delete` entfernt alles.

welcome-unreachable = -# Meine Fragen erreichen dich seit { $moment } nicht. Erlaube Direktnachrichten (in deinen Einstellungen unter *Privatsphäre*, *Direktnachrichten*), dann schreib mir eine Zeile, oder tippe noch einmal `/start`.

welcome-zone-menu = Deine Zeitzone
welcome-cadence-menu = Wie oft
welcome-time-menu = Um wie viel Uhr
welcome-guess = Meine Vermutung, nach der Sprache deines Discord
welcome-your-zone = Wo du bisher warst
welcome-daily = Jeden Tag
welcome-working-days = Montag bis Freitag
welcome-sundays = Jeden Sonntag
welcome-fridays = Jeden Freitag
welcome-fortnightly = Jeden zweiten Sonntag
welcome-monthly = Am ersten Tag des Monats
welcome-last-day = Am letzten Tag des Monats

welcome-what = Ich frage dich, wann du willst, was dich gerade beschäftigt, und erzähle dir dein Quartal oder Jahr in deinen eigenen Worten zurück.
welcome-where = **Zuerst: Wo bist du?** Von hier aus kann ich es nicht erkennen. Wähle unten. Ein anderer Ort: Tippe `/start zone:` und deine Stadt.
welcome-where-likely = **Zuerst: Wo bist du?** Ist es bei dir { $time } Uhr, wie in { $zone }? Wähle unten. Ein anderer Ort: Tippe `/start zone:` und deine Stadt.
welcome-how-often = { $zone }, wo es jetzt { $time } Uhr ist. **Wie oft soll ich dich fragen?** Wähle unten. Etwas anderes: Tippe `/start zone: { $zone } when:` und sag es auf Englisch in deinen Worten, etwa `every 3 days at 20:00`.
welcome-at-what-time = { $cadence } ({ $zone }). **Um wie viel Uhr?** Wähle unten, und deine erste Frage kommt sofort, damit du siehst, wie es ist.
