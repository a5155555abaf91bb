# The quiet line under an answer.
details-filed = -# Filed under { $names }
details-nameless = -# Filed, and I know no name for what it is about
# Labels of its buttons.
details-fix = Fix
details-undo = Undo

details-mended = -# Entry { $entry } is put right.
details-renamed = { $from } is called { $to } from now on, and for the past as well; `/interests undo` takes that back.
details-renamed-too = So it is with { $count ->
    [one] { $count } other name
   *[other] { $count } other names
}.
details-undone = -# Undone: entry { $entry } is deleted. Your message, if it was one, still stands here; delete it there if you like.

# The form: title and labels at most 45 characters, grey words at most 100.
details-form-title = Put it right
details-names-label = Filed under, a name a line
details-names-grey = For example: climbing
details-text-label = What you wrote
details-links-label = Links that helped
details-links-grey = One a line.
details-about-label = The days it is about
details-about-grey = yesterday, 2026-03, march 3 to 20
# Files it under one name more; the label of a button.
details-also = Also { $name }
