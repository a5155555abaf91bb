pictures-kept = Your picture is kept with it, and shown in `/digest` as HTML.
pictures-rest-filed = The rest is filed.
pictures-nothing-filed = Nothing was filed.

# Why some were left out, and what to do about it. $most is a size, as in 8 MB.
pictures-too-large = { $count ->
    [one] I left out { $count } file, larger than the { $most } that one may be: send it again as a smaller copy.
   *[other] I left out { $count } files, larger than the { $most } that one may be: send them again as smaller copies.
}
pictures-unknown = { $count ->
    [one] I left out { $count } file: it is no picture that I know; I know PNG, JPEG, GIF and WebP.
   *[other] I left out { $count } files: they are no pictures that I know; I know PNG, JPEG, GIF and WebP.
}
pictures-lost = { $count ->
    [one] I could not fetch { $count } picture from Discord, so it is not kept: send it again in a minute.
   *[other] I could not fetch { $count } pictures from Discord, so they are not kept: send them again in a minute.
}
pictures-full = { $count ->
    [one] I left out { $count } picture, since all of yours together may take { $most }: delete an entry that has one, then send it again.
   *[other] I left out { $count } pictures, since all of yours together may take { $most }: delete an entry that has one, then send them again.
}
pictures-off = { $count ->
    [one] I left out { $count } file, since whoever runs me has switched pictures off.
   *[other] I left out { $count } files, since whoever runs me has switched pictures off.
}

# Over an entry.
pictures-more = { $count ->
    [one] { $count } picture of this entry does not fit into a message. `/data export` has them all.
   *[other] { $count } pictures of this entry do not fit into a message. `/data export` has them all.
}
