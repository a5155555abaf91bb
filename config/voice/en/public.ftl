# Labels of buttons: at most 80 characters.
public-show = Public edition
public-read = Read all that is public
public-take = Take the document
public-post = Post to a channel
public-links = Leave out links
public-words = Leave out names and words
public-send = Post it now
public-which-links = Which links are left out?
public-which-channel = Which channel?
public-which-site = For which program is the document?
# The form: title and label at most 45 characters.
public-words-title = What is never in a public edition
public-words-label = Names and words, one a line

public-preview = This is exactly what others would see. Nothing is public until you take the document or post it.
public-nothing-left-out = Nothing had to be left out.
public-left-out = Left out: { $words }.
public-preview-hint = -# I leave out private entries, hidden interests, sentences that name somebody as far as I know the name, and unlisted links. Read it before you hand it out, and give me each name that I missed.
# What is left out, in one list.
public-out-entries = { $count ->
    [one] { $count } private entry
   *[other] { $count } private entries
}
public-out-interests = { $count ->
    [one] { $count } interest that you keep back
   *[other] { $count } interests that you keep back
}
public-out-named = { $count ->
    [one] { $count } interest with a name that is left out
   *[other] { $count } interests with names that are left out
}
public-out-people = { $count ->
    [one] { $count } sentence that names somebody
   *[other] { $count } sentences that name somebody
}
public-out-about = { $count ->
    [one] { $count } sentence about an interest that is left out
   *[other] { $count } sentences about interests that are left out
}
public-out-hushed = { $count ->
    [one] { $count } sentence with a word of your list
   *[other] { $count } sentences with words of your list
}
public-out-linked = { $count ->
    [one] { $count } sentence with a link that is left out
   *[other] { $count } sentences with links that are left out
}
public-out-resources = { $count ->
    [one] { $count } link or work
   *[other] { $count } links or works
}
public-out-titles = { $count ->
    [one] { $count } title of a link
   *[other] { $count } titles of links
}
public-out-decisions = { $count ->
    [one] { $count } decision
   *[other] { $count } decisions
}
public-out-reasons = { $count ->
    [one] { $count } reason of a decision
   *[other] { $count } reasons of decisions
}
public-out-eras = { $count ->
    [one] { $count } title of an era
   *[other] { $count } titles of eras
}

public-document = **{ $name }**, as a document for { $site }. I write the next ones so, too, and they will point at this one.
# How a program takes it: at most 100 characters.
public-site-hugo = YAML on top, neighbours by relref
public-site-zola = TOML on top, neighbours by their pages' addresses
public-site-jekyll = YAML on top, a name with the date, neighbours by post_url
public-site-obsidian = properties on top, neighbours as [[links]]

public-choose-links = { $count ->
    [one] Choose the links that no public edition shows: { $count } of { $total } in this period is left out. With a link goes each sentence that it stands in. I keep to it in every public edition from then on.
   *[other] Choose the links that no public edition shows: { $count } of { $total } in this period are left out. With a link goes each sentence that it stands in. I keep to it in every public edition from then on.
}
public-no-links = You named no links and no works in this period, so there are none to leave out. Press *{ public-show }* to see the rest.
public-more-links = { $count ->
    [one] { $count } more does not fit here: tell a shorter period to choose among them.
   *[other] { $count } more do not fit here: tell a shorter period to choose among them.
}
public-nothing-hushed = Your list is empty now: no words of yours are kept out of public editions. Press *{ public-show }* to see what others would.
public-hushed = { $count ->
    [one] Noted: no public edition, and no card that others see, has a sentence, a name or a link with { $count } line of your list in it from now on. Press *{ public-show }* to see what is left.
   *[other] Noted: no public edition, and no card that others see, has a sentence, a name or a link with { $count } lines of your list in it from now on. Press *{ public-show }* to see what is left.
}
public-choose-channel = Choose the channel to post it to. Before anything is posted I show you the message once more.
public-ready = This is the message for { $channel }. It is posted when you press *{ public-send }*; anybody there sees it then.
public-changed = It has changed since I showed it to you, so it is not posted yet. This is the message for { $channel } now. If it may be seen as it is, press *{ public-send }* once more.
# Stands above the card in the channel.
public-heading = **{ $name }** tells what they were up to.
public-posted = Posted: { $address }
public-unpost = It is my message: to take it back, ask whoever runs the server to delete it there.
# The button under it takes it down.
public-back = To take it back, press *{ public-take-down }*, now or months from now; `/data posts` lists what you posted.

# Labels of buttons; a number stands before each post.
public-take-down = Take it down
public-down-number = Take down { $count }

public-posts = { $count ->
    [one] { $count } public edition of yours stands in a channel
   *[other] { $count } public editions of yours stand in channels
}
public-no-posts = No public edition of yours stands in a channel, as far as I know. `/digest` with `(digest) edition: public` shows you one before you post it.
public-standing = **{ $period }** in { $channel }, since { $date }: { $address }
public-stands = It stands in { $channel } already, since { $date }: { $address }
public-down = **{ $period }** is taken down from { $channel }. Whoever saw it before may have kept it.
public-down-by-hand = **{ $period }** does not stand in { $channel } any more: somebody deleted it there, or the channel is gone. It is off your list.
public-down-before = **{ $period }** was taken down from { $channel } before, so there is nothing left to take down. `/data posts` lists what still stands.
