# Labels of the buttons under a digest: at most 80 characters.
digest-read = Read it all
digest-markdown = Markdown
digest-html = HTML
digest-compare = Compare with the period before
digest-eras = Rename eras / move borders
digest-undo = Undo
digest-previous = Previous
digest-next = Next

digest-what-there-is = What there is
digest-choose-era = Choose an era to give it a title, or to say on which day it begins. I tell it so in every digest from then on, in every format, until you change or undo it.
digest-which-era = Which era?
# The form: title and labels at most 45 characters.
digest-era-title = An era, as you see it
digest-name-label = What do you call it? (empty: as I do)
digest-begins-label = Its first day (empty: where I cut it)

digest-recut-both = Noted: the era is called **{ $name }** and begins on { $date }. Every digest tells it so from now on; press *{ digest-undo }* to take it back.
digest-recut-name = Noted: the era is called **{ $name }** and begins where I cut it. Every digest tells it so from now on; press *{ digest-undo }* to take it back.
digest-recut-date = Noted: the era begins on { $date } and is called by what leads in it. Every digest tells it so from now on; press *{ digest-undo }* to take it back.
digest-recut-none = Noted: the era is told again as I cut and call it. Every digest tells it so from now on; press *{ digest-undo }* to take it back.
digest-era-undone = Taken back: the era is told as it was before. Type `/digest` to see it.
digest-nothing-before = You wrote nothing in the period before { $period }, so there is nothing to lay beside it. Type `/digest` with a later period to compare two that you wrote in.
