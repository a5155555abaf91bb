now-title = Was dich jetzt beschäftigt
now-title-of = Was { $name } jetzt beschäftigt
now-footer = Erzählt aus: { general-entries }, { $from } – { $to }.
now-published = Von jetzt an sieht jeder in diesem Server, der `/now person:` mit deinem Namen tippt, eine Karte wie diese, so wie du weiterschreibst: die Namen dessen, was dich beschäftigt, Daten und je einen Satz, warum. Private Einträge, verborgene Interessen, Sätze, die jemanden nennen, und nicht gelistete Links fließen nie ein, und niemand sieht einen Grund, den du für eine Entscheidung genannt hast. Tippe hier `/now publish: off`, um das zu beenden.
now-unpublished = Niemand in diesem Server sieht mehr, was dich beschäftigt. Tippe `/now publish: on`, um es wieder zu zeigen.
now-not-published = In diesem Server wurde es nicht gezeigt. Tippe `/now publish: on`, wenn du das möchtest.
now-unpublished-everywhere = Kein Server sieht mehr, was dich beschäftigt. Tippe `/now publish: on` in einem, um es dort wieder zu zeigen.
now-published-nowhere = Es wurde in keinem Server gezeigt. Tippe `/now publish: on` in einem, wenn du das möchtest.
