# The digest. "I" is whoever it tells of. In statements $name and $names are interests, $from, $to and
# $date are dates, $months are stretches of months.
telling-title-year = What was I up to in { $year }?
telling-title-quarter = What was I up to in { calendar-quarter }?
telling-title-month = What was I up to in { calendar-month-of }?
telling-title-day = What was I up to on { $date }?
telling-title-range = What was I up to from { $from } to { $to }?
telling-title-other = What was I up to in { $period }?
# What all digests of a person's are called together.
telling-series = What was I up to?

telling-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
# An interest with its answers, in a list.
telling-counted = { $name } ({ telling-answers })
# The last of a list that is too long.
telling-others = { $count } more

telling-written = { telling-answers } in { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}, from { $from } to { $to }.
telling-written-so-far = So far: { telling-answers } in { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}, from { $from } to { $to }.
telling-silent = Nothing was written in this period.
telling-silent-so-far = Nothing was written in this period so far.
telling-thin = { $count ->
    [one] Only { $count } answer lies in this period: it tells little.
   *[other] Only { $count } answers lie in this period: they tell little.
}
telling-thin-so-far = { $count ->
    [one] Only { $count } answer lies in this period so far: it tells little.
   *[other] Only { $count } answers lie in this period so far: they tell little.
}
telling-most = Most of all: { $names }.
telling-uncut = The answers lie in too few weeks to show where one stretch ends and the next begins.
telling-calendar = The answers lie in too few weeks to show where one stretch ends and the next begins, so they follow the calendar: { $months }.
telling-stretches = It fell into { $count } stretches: { $months }.
telling-unexplained = No reason was recorded for { $names }.

telling-more-or-less = { telling-answers } now, { $before } in { $period }.
telling-came-and-went = { $name } was picked up on { $from } and { $after ->
    [hardly] hardly
   *[not] not
} mentioned after { $to }: { telling-answers } in all.
telling-came-back = { $count ->
    [one] { $name } came back after { $count } day without a mention.
   *[other] { $name } came back after { $count } days without a mention.
}
telling-picked-up = { $name } was picked up on { $date }: { telling-answers } since.
telling-left = { $name } was { $after ->
    [hardly] hardly
   *[not] not
} mentioned after { $date }, in { telling-answers }.
# $count answers in the first half, $late in the second.
telling-rising = { $name } was mentioned more and more: { telling-answers } in the first half, { $late } in the second.
telling-fading = { $name } was mentioned less and less: { telling-answers } in the first half, { $late } in the second.
telling-throughout = { $name } ran through it all: mentioned in { $months } of { $count } months.
telling-depths = { $count ->
    [one] Deep dives: { $names }. On the surface: { $count } other.
   *[other] Deep dives: { $names }. On the surface: { $count } others.
}

# The period in one line of counts.
telling-recurring = { $count ->
    [one] { $count } recurring interest
   *[other] { $count } recurring interests
}
telling-eras = { $count ->
    [one] { $count } era
   *[other] { $count } eras
}
telling-so-far = so far
telling-period-so-far = { $period }, so far

# What stands behind a text, and around somebody's words.
telling-colon = { $text }:
telling-stop = { $text }.
telling-quoted = “{ $words }”

# Headings.
telling-why = Why
telling-did = What I did
telling-words = In my words
telling-turns = Turning points
telling-helped = What helped
telling-noticed = What I noticed
telling-beside = Beside { $period }
telling-beside-before = Beside the period before
telling-planned = What I had planned
telling-decided = What I decided
telling-interests = Interests
telling-all-helped = Everything that helped
telling-learned = What I learned
telling-thankful = Thankful for
telling-next = What is next
telling-to-close = To close with
# Above what helped with nothing in particular.
telling-also = Also

telling-into = Into { $names }.
telling-into-nothing = No interest named.
telling-nothing-named = no interest named
telling-no-reason = No reason recorded.
telling-without-reason = no reason recorded
telling-nothing = Nothing was written in this time.
telling-then-now = { $before } then, { $now } now.
telling-new = New
telling-still = Still
telling-no-longer = No longer
# Before what became of a plan.
telling-then = then
telling-not-taken-up = not mentioned in this time.
telling-not-since = not mentioned since.
# A decision, as an entry of a list; $kind is explore, pursue, pause, drop, pivot or finish.
telling-decision = { $kind ->
    [explore] looked around in { $name }
    [pursue] went on with { $name }
    [pause] paused { $name }
    [drop] put down { $name }
    [pivot] moved on from { $name }
   *[finish] was done with { $name }
}
telling-decision-to = moved on from { $name } to { $to }
# What is said of an interest, between commas.
telling-course = { $course ->
    [new] new
    [rising] rising
    [steady] steady
    [fading] fading
    [returning] returning
   *[quiet] quiet
}
telling-back-after = { $count ->
    [one] back after { $count } day
   *[other] back after { $count } days
}
telling-status = { $status ->
    [exploring] exploring
    [pursuing] pursuing
    [paused] paused
    [dropped] dropped
    [pivoted] pivoted
    [done] done
   *[quiet] quiet
}
telling-deep = a deep dive
telling-also-called = also { $names }
telling-first = First
telling-last = Last
telling-also-mentioned = Also mentioned

telling-footer = Told from { general-entries }. Every quote is from the day it names.
telling-footer-thin = Told from { general-entries }: a thin record. Every quote is from the day it names.
telling-page = Page { $page } of { $pages } · { $text }
telling-goes-on = { $text }, continued
# The rest of a list that is too long for its place.
telling-and-more = … and { $count } more
telling-compared = { $now } beside { $before }
telling-changed = What changed
telling-had-planned = What had been planned
# The neighbours of a public edition.
telling-previously = Previously
telling-next-issue = Next

# The page.
telling-skip = Skip to the story
telling-eras-list = Eras
telling-unnamed = without a name
telling-picture = A picture of { $date }
telling-unseen = { $count ->
    [one] { $count } more picture is kept and not shown here, since the page would grow too large to be sent.
   *[other] { $count } more pictures are kept and not shown here, since the page would grow too large to be sent.
}
telling-colophon = Told by upto from { general-entries }, in my own words. Dates are those of { $zone }.

# The chart, and what it shows for those who do not see it.
telling-chart = Chart: interests over { $days }. { $counts }.
telling-chart-of = Chart: { $name } by the week, { $days }. { general-entries }. By month: { $months }.
telling-stands-for = { $text } is { $name }
telling-numbered = interest { $count }
telling-one-more = one more
telling-not-drawn = in a script not drawn here
telling-bar = Each bar: an entry that week
telling-bars = Taller bars: more entries that week
telling-lanes-hidden = { $count ->
    [one] { $count } more interest not drawn
   *[other] { $count } more interests not drawn
}
telling-moved-on = moved on
telling-back = back
