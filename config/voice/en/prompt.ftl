# The quiet line under a question: its hint, and what to do.
prompt-hint = -# { $hint } { followups-write }
prompt-nudge = -# In case this got buried; no hurry, and *{ buttons-nothing-new }* is an answer too.
prompt-retrospective = **Your retrospective of { $period } is ready.**
prompt-retrospective-hint = -# In your own words, from what you wrote to me. Any other time: `/digest period: { $label }`.
prompt-retrospectives-stopped = -# I won't offer these any more. `/digest` is there any time, and `/schedule retrospective` brings the offers back.

# The form: title and labels at most 45 characters, grey words at most 100.
prompt-form-title = What are you up to?
prompt-text-label = What are you into?
prompt-text-grey = Anything that has your attention, in your own words.
prompt-why-label = Why?
prompt-why-grey = What drew you to it, or what it is good for.
prompt-did-label = What did you do?
prompt-did-grey = Read, built, watched, practised, finished …
prompt-links-label = Links that helped
prompt-links-grey = One a line.
prompt-next-label = What next: pursue, pause, drop or pivot?
prompt-next-grey = For example: pause climbing, because of my finger

prompt-filed = Filed as entry { $entry }. See it with `/entries show`, or all of them with `/entries list`.
prompt-filed-about = Filed as entry { $entry }, about { $days }. See it with `/entries show`.
prompt-amended = Entry { $entry } is changed. It is about { $days }; when you wrote it stays as it was.
prompt-filed-before = That form was filed already, as entry { $entry }.

prompt-pointer = Hello! I ask people what they are into, and tell their year back to them. I haven't kept what you just wrote. Type `/start` if you would like to be asked, or `/help` to see what I do.
prompt-wordless = There is nothing in that message that I can keep, so it was not filed. Write a line about it, and I'll keep that.
prompt-flooded = You write faster than I file. Nothing is lost: I take one message after the other.
