wishes-nudges-on = An: Bleibt eine Frage { $length } unbeantwortet, frage ich noch ein Mal, falls nicht vorher die nächste kommt, und lasse dich dann in Ruhe. Damit ich länger oder kürzer warte, tippe `/schedule nudges after:`. Um das auszuschalten, tippe `/schedule nudges` und wähle `(schedule nudges switch) off`.
wishes-nudges-off = Aus: Ich stelle jede Frage nur ein Mal. Um das einzuschalten, tippe `/schedule nudges` und wähle `(schedule nudges switch) on`.
wishes-followups-on = An: Ab und zu frage ich nach etwas, das du geschrieben hast, und sage, warum. Um das auszuschalten, tippe `/schedule followups` und wähle `(schedule followups switch) off`.
wishes-followups-off = Aus: Ich stelle nur meine eigenen Fragen und frage nie nach dem, was du geschrieben hast. Um das einzuschalten, tippe `/schedule followups` und wähle `(schedule followups switch) on`.
wishes-details-on = An: Eine leise Zeile unter jeder Antwort sagt, worunter ich sie abgelegt habe, mit einem Knopf, um das zu berichtigen, und einem, um es rückgängig zu machen. Um das auszuschalten, tippe `/schedule details` und wähle `(schedule details switch) off`.
wishes-details-off = Aus: Ein Emoji unter deiner Nachricht sagt, dass sie abgelegt ist. Um das einzuschalten, tippe `/schedule details` und wähle `(schedule details switch) on`.
wishes-memories-on = An: Ab und zu zeige ich dir neben einer Frage, was du vor einem Jahr geschrieben hast; `/entries never` hält Worte und Namen da heraus. Um das auszuschalten, tippe `/schedule memories` und wähle `(schedule memories switch) off`.
wishes-memories-off = Aus: Was du vor langer Zeit geschrieben hast, spreche ich nie an. Um das einzuschalten, tippe `/schedule memories` und wähle `(schedule memories switch) on`.
wishes-retrospective-on = An: Am ersten Morgen nach einem Quartal oder Jahr biete ich an, es dir zu erzählen. Um das auszuschalten, tippe `/schedule retrospective` und wähle `(schedule retrospective switch) off`.
wishes-retrospective-off = Aus: Von mir aus erzähle ich dir nichts; `/digest` gibt es jederzeit. Um das einzuschalten, tippe `/schedule retrospective` und wähle `(schedule retrospective switch) on`.

wishes-language = Von jetzt an spreche ich Deutsch mit dir, was auch immer die Sprache deines Discord ist.
wishes-language-discord = Von jetzt an spreche ich mit dir die Sprache deines Discord, wo ich sie kann; sonst Englisch.
wishes-language-is = Ich spreche Deutsch mit dir, wie du es gewählt hast. Um das zu ändern, wähle mit `/schedule language` eine andere Sprache.
wishes-language-is-discord = Ich spreche Deutsch mit dir, nach der Sprache deines Discord. Um das zu ändern, wähle mit `/schedule language` eine andere.
