# Labels: at most 80 characters, and shorter is better.
buttons-answer = Answer in a form
buttons-nothing-new = Nothing new
buttons-snooze = Snooze
buttons-skip = Skip
buttons-show-me = Show me
buttons-stop-these = Stop these
buttons-hour = In 1 hour
buttons-tonight = Tonight
buttons-tomorrow = Tomorrow
buttons-week = Next week
buttons-back = Back

# What stands under a question from then on.
buttons-noted = -# Nothing new, noted. If something comes to mind, write it any time.
buttons-skipped = -# Skipped. If you feel like answering after all, write it any time.
buttons-put-off = -# Put off until { $moment }: I'll ask again then. Your schedule stays as it is.

# What became of the question under which an old button was pressed.
buttons-fate-open = That question is still open. Press a button under it, or just write.
buttons-fate-answered = You have answered that question: it is entry { $entry }. See it with `/entries show`, or add to it by writing to me.
buttons-fate-decided = You have told me how that stands. `/interests set` changes it, `/interests undo` takes it back.
buttons-fate-nothing = You had nothing new when I asked that. If there is something now, just write to me.
buttons-fate-skipped = You skipped that question. If you'd like to answer it now, just write to me.
buttons-fate-snoozed = You put that question off: it comes again on { $moment }. If you'd like to answer it now, just write to me.
buttons-fate-again = I have asked that question again since. Use the buttons under the later message, or just write to me.
buttons-fate-overtaken = I have asked you something else since. Answer that one, or press *{ buttons-answer }* here to answer this one.
buttons-fate-lapsed = That question was put off and did not come again, because you paused or I was away. If you'd like to answer it now, just write to me.
buttons-unknown = That button is from another version of me. Type `/help` to see what I can do now.
