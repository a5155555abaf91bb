# Said with the export, a sentence after the other.
data-export = Here is everything of yours: { general-entries }, what you decided and put right, what I asked and what became of it, and your settings.
data-export-pictures = Here is everything of yours: { general-entries } with { general-pictures }, what you decided and put right, what I asked and what became of it, and your settings.
data-export-journal = `journal.md` in it is for you to read; `/data import` takes it back as it is.
data-export-parts = The pictures come in { $parts } archives, since one would be too large for Discord; import them one by one.
data-export-rest = More than { $sent } can't be sent: ask whoever runs me for the rest, which `upto export` writes as one file.

# Said when a file was taken in, a sentence after the other.
data-imported = Imported, as new: { $added } of { general-entries }, { $stated ->
    [one] { $stated } decision or correction
   *[other] { $stated } decisions and corrections
} and { general-pictures }.
data-imported-missing = { $count ->
    [one] { $count } picture that it names is not in the file: if the export came in several archives, import the others as well.
   *[other] { $count } pictures that it names are not in the file: if the export came in several archives, import the others as well.
}
data-imported-shown = { $count ->
    [one] { $count } server sees again what you are into now, as it did when the file was written: to stop that, type `/now publish: off` there.
   *[other] { $count } servers see again what you are into now, as they did when the file was written: to stop that, type `/now publish: off` in each.
}
data-imported-schedule = Your schedule is the one in the file: { $when } ({ $zone }).
data-imported-refused = Your schedule stays as it is.

# What somebody types to have everything deleted; in small letters.
data-confirmation = delete everything
# Title and label of the form: at most 45 characters each.
data-delete-title = Delete everything?
data-delete-label = Type: { data-confirmation }
data-deleted = Everything of yours is deleted: { general-entries }, your pictures, your schedule and your zone. Our direct messages are still with Discord; delete yours there if you like. Type `/start` to begin anew.
data-deleted-standing = { $count ->
    [one] { $count } part of yours still stands in a server's digest, since Discord did not let me take it out: ask whoever runs the server to delete that message.
   *[other] { $count } parts of yours still stand in servers' digests, since Discord did not let me take them out: ask whoever runs the servers to delete those messages.
}
data-deleted-posts = These I could not delete, so they still stand; ask whoever runs the server to: { $addresses }

# Said at /data privacy, a paragraph each; all of them together at most 2000 characters.
data-privacy-kept = **What I keep:** your Discord id, your time zone, language and schedule, which questions I sent and which buttons you pressed, every answer you gave and the pictures you sent with it, links to the messages you saved with your notes on them, what you decided and put right about your interests and eras, what you never want to be reminded of, where you show them, what you keep out of public editions and which ones you handed out, to which server digests you said yes, your latest hundred lists with pages, for a while what the forms you opened were for (entry, days, names, the address of a picture or message), and which periods you had told, until you delete it. Nothing else of your messages, and nothing from servers: of a message you save, its address and never its words.
data-privacy-where = **Where:** in one SQLite file, and beside it a folder with the pictures, on the machine of whoever runs this bot.
data-privacy-who = **Who can read it:** you, and whoever runs this bot: { $encrypted ->
    [yes] file and pictures are encrypted, and they hold the key
   *[no] the file is not encrypted
}. In a server where you typed `/now publish: on`, everybody there sees that card; in a channel to which you posted a public edition, whoever reads there sees that; in a server's digest, your part if you said yes to it. I never send your words to anyone else, never open your links, fetch pictures from Discord alone, and never use an outside service. Pictures are in no public edition.
data-privacy-say = **Your say:** edit or delete a message and the entry follows, with its pictures; `/data export` gives you everything and `/data import` takes it back; `/data delete` removes everything, pictures too.
