# Titles of a page; $status is one of the choices of /interests list.
interests-open = What you are into: { general-interests }
interests-standing = { general-interests } { $status ->
    [exploring] exploring
    [pursuing] pursuing
    [paused] paused
    [dropped] dropped
    [pivoted] pivoted
    [done] done
   *[quiet] quiet
}
interests-hidden = { general-interests } hidden
interests-all = All together: { general-interests }

interests-none = There is nothing to list yet. Write me a line about what you are into, or type `/checkin`.
interests-none-hidden = You have hidden nothing. `/interests hide` keeps an interest out of everything I tell.
interests-none-quiet = Nothing has gone quiet. Type `/interests list` for what is open now.
interests-none-standing = None of your interests is marked `{ $choice }`. Type `/interests list` for what is open now, or `/interests set` to say how something stands.

# Follows whatever was changed.
interests-undo = Type `/interests undo` to take it back.
interests-renamed = **{ $from }** is called **{ $name }** now, for the past as well: { general-entries }.
interests-joined = Something had that name already; the two are one now.
interests-merged = **{ $from }** and **{ $name }** are one now, called **{ $name }**: { general-entries }.
interests-split = **{ $name }** is an interest of its own now, apart from **{ $from }**: { general-entries }.
interests-hide = **{ $name }** is hidden: I tell neither it nor any sentence that names it. Its entries stay, and `/interests unhide` brings it back.
interests-unhide = **{ $name }** is told again. Type `/interests hide` to hide it anew.

# A decision; $kind is explore, pursue, pause, drop, pivot or finish.
interests-decided = Noted: { $kind ->
    [explore] you are exploring **{ $name }** from { $date } on
    [pursue] you are pursuing **{ $name }** from { $date } on
    [pause] **{ $name }** is paused from { $date } on
    [drop] **{ $name }** is dropped from { $date } on
    [pivot] **{ $name }** is left for something else from { $date } on
   *[finish] **{ $name }** is done from { $date } on
}. I tell it so until you say otherwise.
interests-decided-pivot = Noted: **{ $name }** turned into **{ $to }** on { $date }. I tell it so until you say otherwise.

# What was taken back.
interests-undone-rename = Taken back: **{ $from }** is no longer called **{ $to }**.
interests-undone-merge = Taken back: **{ $from }** and **{ $to }** are two things again.
interests-undone-split = Taken back: **{ $from }** is no longer kept apart from **{ $to }**.
interests-undone-hide = Taken back: **{ $name }** is told again.
interests-undone-unhide = Taken back: **{ $name }** is hidden again.
interests-undone-decision = Taken back: I have forgotten that { $kind ->
    [explore] you were exploring **{ $name }** from { $date } on
    [pursue] you were pursuing **{ $name }** from { $date } on
    [pause] **{ $name }** was paused from { $date } on
    [drop] **{ $name }** was dropped from { $date } on
    [pivot] **{ $name }** was left for something else from { $date } on
   *[finish] **{ $name }** was done from { $date } on
}.
# Follows it.
interests-undone-list = Type `/interests list` to see how things stand.

interests-withheld = **{ $name }** is left out of every public edition from now on, with each sentence that names it. You still see it yourself.
interests-published = **{ $name }** may stand in public editions, as far as its entries may.
interests-undone-publish = Taken back: public editions treat **{ $name }** as they did before.

# What was put right in one go about an entry.
interests-undone-fix = Taken back: the *{ details-fix }* of entry { $entry }.
interests-unfixed = **{ $from }** is no longer called **{ $to }**.
interests-unfixed-too = So it is with { $count ->
    [one] { $count } other name
   *[other] { $count } other names
}.
interests-unfixed-names = The entry names the interests that it named before.
interests-unfixed-changed = The entry was changed since, so the names that it gives stay.
interests-unfixed-rest = Its words, links and days stay as you put them: `/entries edit number: { $entry }` changes those.
