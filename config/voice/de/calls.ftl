calls-see = Meinen Teil ansehen
calls-publish = Veröffentlichen
calls-off = Absagen
calls-end = Für alle absagen
calls-yes = Ja, nimm ihn auf
calls-no = Nein, lass mich weg
calls-back = Mein Ja zurücknehmen
calls-post = Jetzt posten
calls-out = Meinen Teil herausnehmen

calls-asked = **Ein Rückblick dieses Servers auf { $period }:** was diejenigen von euch beschäftigt hat, die dabei sein wollen.
calls-how = Nichts von dir steht darin, wenn du nicht Ja sagst. Drück *{ calls-see }*: Nur du siehst, was Wort für Wort von dir darin stünde, und entscheidest dann. Dein Ja gilt nur für diesen einen Rückblick.
calls-no-yes = Noch hat niemand Ja gesagt.
calls-yeses = { $count ->
    [one] Bisher hat { $count } Person Ja gesagt.
   *[other] Bisher haben { $count } Personen Ja gesagt.
}
calls-until = Offen bis { $until }. Wer den Server verwaltet, veröffentlicht ihn bis dahin; sonst verfällt er.
calls-is-off = Der Rückblick dieses Servers auf { $period } wurde abgesagt. Von niemandem wurde etwas gepostet.
calls-is-published = Der Rückblick dieses Servers auf { $period } ist veröffentlicht: { $address }
calls-made = Hier habe ich gefragt: { $address }
    Wenn genug Leute Ja gesagt haben, drück darunter *{ calls-publish }*. Bis dahin sieht niemand etwas von jemandem, auch du nicht.

calls-would-stand = Genau das stünde von dir darin, mit deinem Namen. Nichts davon wird gepostet, wenn du nicht Ja sagst.
calls-will-stand = Du hast Ja gesagt: Genau das steht mit deinem Namen darin, sobald der Rückblick veröffentlicht wird. Schreibst, änderst oder löschst du etwas, sodass er anders wäre, zählt dein Ja nicht mehr, und du kannst noch einmal schauen.
calls-has-changed = Was von dir darin stünde, ist anders, seit du es angesehen hast. Das ist es jetzt, und nichts davon wird gepostet, wenn du nicht dazu Ja sagst.
calls-thin = Du hast in diesem Zeitraum wenig geschrieben, darum gibt es wenig zu erzählen.
calls-hint = -# Es ist aus deiner öffentlichen Ausgabe gemacht: `/entries private`, `/interests publish` und die Knöpfe unter *{ public-show }* lassen darin etwas weg.
calls-stays-out = Du bist nicht dabei: Nichts von dir steht in diesem Rückblick. Drück noch einmal *{ calls-see }*, falls du es dir anders überlegst, solange er offen ist.
calls-stands = Dein Teil steht hier: { $address } *{ calls-out }* entfernt ihn; niemand erfährt davon.
calls-taken-out = Dein Teil ist aus diesem Rückblick heraus. Wer ihn vorher gelesen hat, hat ihn gelesen; in der Nachricht steht nichts mehr davon.

calls-ready = { $count ->
    [one] { $count } Teil ist bereit, in diesem Kanal gepostet zu werden, für alle darin. Du siehst ihn, wenn sie ihn sehen.
   *[other] { $count } Teile sind bereit, in diesem Kanal gepostet zu werden, für alle darin. Du siehst sie, wenn die anderen sie sehen.
}
calls-begun = { $count ->
    [one] Es wurde schon begonnen und nicht beendet: { $count } Teil steht bereits da und wird nicht noch einmal gepostet.
   *[other] Es wurde schon begonnen und nicht beendet: { $count } Teile stehen bereits da und werden nicht noch einmal gepostet.
}
calls-outdated = { $count ->
    [one] { $count } Person hat zu etwas Ja gesagt, das jetzt anders wäre, und fehlt, wenn sie nicht noch einmal schaut.
   *[other] { $count } Personen haben zu etwas Ja gesagt, das jetzt anders wäre, und fehlen, wenn sie nicht noch einmal schauen.
}
calls-gone = { $count ->
    [one] { $count } Person, die Ja gesagt hat, hat den Server verlassen und fehlt.
   *[other] { $count } Personen, die Ja gesagt haben, haben den Server verlassen und fehlen.
}
calls-posted = Veröffentlicht: { $address }
calls-sure = Die Absage beendet diesen Rückblick für alle: Von niemandem wird etwas gepostet, und kein Ja zählt mehr. Das lässt sich nicht zurücknehmen; `/server digest` fragt neu.
calls-off-done = Er ist abgesagt, und von niemandem wurde etwas gepostet. Tippe `/server digest`, um neu zu fragen.

calls-heading = **Was einige aus diesem Server beschäftigt hat: { $period }**
calls-only = -# Hier stehen nur, die Ja gesagt haben, mit dem, was sie vorher gesehen haben. *{ calls-out }* entfernt jederzeit deinen eigenen Teil.
calls-emptied = -# Wer hier stand, hat den eigenen Teil herausgenommen.
