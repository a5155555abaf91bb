# Labels of the buttons that turn pages.
recall-back = Back
recall-more = More

recall-resources = { $count ->
    [one] { $count } thing that helped
   *[other] { $count } things that helped
}
recall-resources-with = { $count ->
    [one] { $count } thing that helped with { $interest }
   *[other] { $count } things that helped with { $interest }
}
recall-no-resources = You have noted no links, books or courses there yet. Put a link into a message to me, or into the form behind `/checkin`, and I'll keep it under what it served.
recall-no-such-page = That page is not there any more. Type the command again to see the list as it is now.
recall-found = { general-entries } found
recall-not-found = I found no such entry. Try fewer words, the beginning of one with a `*` as in `clim*`, or a wider range of dates.
recall-on-this-day = On { $day } in other years: { general-entries }
recall-latest-on-this-day = On { $day } in other years: the latest { $shown } of { general-entries }
recall-nothing-on-this-day = You wrote nothing about { $day } in other years. Type `/entries random` for any entry of yours.
