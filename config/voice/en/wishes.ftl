wishes-nudges-on = On: if a question stays unanswered for { $length }, I ask it once more, unless the next one comes first, and then leave you in peace. To have me wait longer or shorter, type `/schedule nudges after:`. To switch that off, type `/schedule nudges` and choose `(schedule nudges switch) off`.
wishes-nudges-off = Off: I ask each question once, and no more. To switch that on, type `/schedule nudges` and choose `(schedule nudges switch) on`.
wishes-followups-on = On: every now and then I ask about something you wrote, and say why. To switch that off, type `/schedule followups` and choose `(schedule followups switch) off`.
wishes-followups-off = Off: I ask my own questions only, and never about what you wrote. To switch that on, type `/schedule followups` and choose `(schedule followups switch) on`.
wishes-details-on = On: a quiet line under each answer says what I filed it under, with a button to fix that and one to undo it. To switch that off, type `/schedule details` and choose `(schedule details switch) off`.
wishes-details-off = Off: an emoji under your message says that it is filed. To switch that on, type `/schedule details` and choose `(schedule details switch) on`.
wishes-memories-on = On: now and then I show you beside a question what you wrote a year ago; `/entries never` keeps words and names out of that. To switch that off, type `/schedule memories` and choose `(schedule memories switch) off`.
wishes-memories-off = Off: I never bring up what you wrote long ago. To switch that on, type `/schedule memories` and choose `(schedule memories switch) on`.
wishes-retrospective-on = On: on the first morning after a quarter or a year I offer to tell it to you. To switch that off, type `/schedule retrospective` and choose `(schedule retrospective switch) off`.
wishes-retrospective-off = Off: I tell you nothing of my own accord; `/digest` is there any time. To switch that on, type `/schedule retrospective` and choose `(schedule retrospective switch) on`.

wishes-language = From now on I speak English with you, whatever the language of your Discord.
wishes-language-discord = From now on I speak the language of your Discord with you, where I can; else English.
wishes-language-is = I speak English with you, as you chose. To change that, choose another with `/schedule language`.
wishes-language-is-discord = I speak English with you, by the language of your Discord. To change that, choose another with `/schedule language`.
