schedule-zone-quiet = { $zone }, Ruhe { $hours }
schedule-show = Ich frage dich **{ $when }** ({ $zone }). Die nächsten Male:
schedule-changed = Erledigt. Von jetzt an frage ich dich **{ $when }** ({ $zone }). Die nächsten Male:
schedule-resumed = Schön, dass du wieder da bist. Ich frage dich **{ $when }** ({ $zone }). Die nächsten Male:
schedule-seldom = -# Es war still, darum frage ich vorerst nur jedes { $stride ->
    [2] zweite
   *[4] vierte
} Mal. Schreib mir ein Wort, und ich frage wieder, wie du es gewählt hast.

schedule-paused = Ich bin still, bis du `/schedule resume` tippst; dann frage ich dich **{ $when }** ({ $zone }). Schreiben kannst du mir trotzdem.
schedule-paused-until = Ich bin still bis { $moment }; dann frage ich dich **{ $when }** ({ $zone }). Schreiben kannst du mir trotzdem.
schedule-done = Erledigt.

schedule-quiet = Deine Ruhezeit ist { $hours }: Was dann fällig ist, kommt an ihrem Ende.
schedule-no-quiet = Du hast keine Ruhezeit. Um eine zu haben, tippe `/schedule quiet` mit `(schedule quiet) from: 22:00` und `(schedule quiet) to: 7:00`.

schedule-preview = Das frage ich dich als Nächstes:
schedule-preview-paused = Ich bin still, bis du `/schedule resume` tippst. Wenn du jetzt weitermachtest, würde ich fragen:
schedule-preview-paused-until = Ich bin still bis { $moment }. Das frage ich dich dann:
schedule-as-it-stands = -# So steht es heute: Was du bis dahin schreibst, kann es ändern.
schedule-nudged = -# Was { $length } unbeantwortet bleibt, frage ich noch ein Mal, falls nicht vorher die nächste Frage kommt.
