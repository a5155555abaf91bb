# Labels of buttons: at most 80 characters.
calls-see = See my part
calls-publish = Publish
calls-off = Call off
calls-end = Call it off for everybody
calls-yes = Yes, put it in
calls-no = No, leave me out
calls-back = Take my yes back
calls-post = Post it now
calls-out = Take my part out

# The message in a channel in which people are asked. $period stands within a sentence.
calls-asked = **A digest of this server for { $period }:** what those of you who want to be in it were up to.
calls-how = Nothing of yours stands in it unless you say yes. Press *{ calls-see }*: you alone see what would stand there of you, word for word, and decide then. Your yes is for this digest alone.
calls-no-yes = Nobody has said yes so far.
calls-yeses = { $count ->
    [one] { $count } person has said yes so far.
   *[other] { $count } people have said yes so far.
}
calls-until = Open until { $until }. Whoever manages the server publishes it by then, or it lapses.
calls-is-off = The digest of this server for { $period } was called off. Nothing of anybody was posted.
calls-is-published = The digest of this server for { $period } is published: { $address }
calls-made = I have asked here: { $address }
    When enough people have said yes, press *{ calls-publish }* under it. Until then nobody sees anything of anybody, you neither.

# Above what would stand there of somebody, which they alone see.
calls-would-stand = This is exactly what would stand there of you, with your name. Nothing of it is posted unless you say yes.
calls-will-stand = You have said yes: exactly this stands there, with your name, when the digest is published. If you write, change or delete something so that it would be another, your yes does not count any more, and you can look again.
calls-has-changed = What would stand there of you has changed since you looked. This is it now, and nothing of it is posted unless you say yes to this.
calls-thin = You wrote little in this period, so there is little to tell.
calls-hint = -# It is made of your public edition: `/entries private`, `/interests publish` and the buttons under *{ public-show }* leave things out of it.
calls-stays-out = You are left out: nothing of yours stands in this digest. Press *{ calls-see }* again if you change your mind while it is open.
calls-stands = Your part stands here: { $address } *{ calls-out }* removes it; nobody is told.
calls-taken-out = Your part is out of this digest. Who read it before has read it; nothing of it is left in the message.

# Before it is posted, and after: numbers alone.
calls-ready = { $count ->
    [one] { $count } part is ready to be posted in this channel, for everybody in it to read. You see it when they do.
   *[other] { $count } parts are ready to be posted in this channel, for everybody in it to read. You see them when they do.
}
calls-begun = { $count ->
    [one] It was begun before and not finished: { $count } part stands there already and is not posted again.
   *[other] It was begun before and not finished: { $count } parts stand there already and are not posted again.
}
calls-outdated = { $count ->
    [one] { $count } person said yes to something that would be another now, and is left out unless they look again.
   *[other] { $count } people said yes to something that would be another now, and are left out unless they look again.
}
calls-gone = { $count ->
    [one] { $count } person who said yes has left the server, and is left out.
   *[other] { $count } people who said yes have left the server, and are left out.
}
calls-posted = Published: { $address }
calls-sure = Calling it off ends this digest for everybody: nothing of anybody is posted, and no yes counts any more. That can't be taken back; `/server digest` asks anew.
calls-off-done = It is called off, and nothing of anybody was posted. Type `/server digest` to ask anew.

# In the channel, above the parts.
calls-heading = **What some of this server were up to in { $period }**
calls-only = -# Here stand only those who said yes, with what each of them saw before. *{ calls-out }* removes your own part, at any time.
calls-emptied = -# Who stood here has taken their part out.
