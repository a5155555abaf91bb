# What stands for an entry that has no words.
cards-picture = (a picture)
cards-picture-alone = (A picture, without words.)
cards-entry = Entry { $entry } · { $days }
cards-text = What
cards-why = Why
cards-did = Did
cards-next = Next
cards-links = Links
cards-interests = Interests
cards-written = Written { $moment } · { $origin }
cards-private = private

# Where an interest stands; $status is one of the choices of /interests list.
cards-since = { $status ->
    [exploring] exploring since { $date }
    [pursuing] pursuing since { $date }
    [paused] paused since { $date }
    [dropped] dropped since { $date }
    [pivoted] pivoted since { $date }
    [done] done since { $date }
   *[quiet] quiet since { $date }
}
cards-on-since = on since { $date }
cards-last-seen = last seen { $date }
cards-first-seen = First seen { $date }.
cards-first-called = First called: { $names }.
cards-first = First
cards-lately = Lately
cards-you-did = What you did
cards-words-changed = How your words changed
cards-your-words = In your words
cards-you-decided = What you decided
# A decision; $kind is explore, pursue, pause, drop, pivot or finish.
cards-decided = { $kind ->
    [explore] exploring
    [pursue] pursuing
    [pause] paused
    [drop] dropped
    [pivot] moved on
   *[finish] done
}
cards-turned-into = { $name } turned into { $to }

# Behind the name of what somebody is into now.
cards-now = since { $date } · { general-entries }
cards-nothing-leads = Nothing in particular leads these weeks.
cards-before = What came before
cards-was-decided = What was decided

# An era in a menu.
cards-era = from { $date } · { general-entries }
