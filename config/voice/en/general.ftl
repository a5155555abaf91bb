general-broken = Something broke on my side, and I have written it down as `{ $id }`. Nothing you wrote before is lost. Please try again in a minute.
general-given-back = What you wrote is in the file below, so that you can send it again.
general-unreadable = I can't read that argument. Type `/help` to see what each command takes.
general-outdated = Discord still shows an older version of that command. Try again in a minute.

# A title with its page, where there is more than one.
general-paged = { $title }, page { $page } of { $pages }

general-entries = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
general-interests = { $count ->
    [one] { $count } interest
   *[other] { $count } interests
}
general-links = { $count ->
    [one] { $count } link
   *[other] { $count } links
}
general-pictures = { $pictures ->
    [one] { $pictures } picture
   *[other] { $pictures } pictures
}

general-megabytes = { $whole } MB
general-megabytes-tenths = { $whole }.{ $tenths } MB

# How long something takes.
general-length-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
general-length-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
general-length-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
general-length-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
