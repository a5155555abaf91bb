# Each is a whole sentence that ends with the next step. $typed is what somebody typed, shortened.
refusals-half-quiet = Say when your quiet hours begin and when they end, such as `(schedule quiet) from: 22:00` and `(schedule quiet) to: 7:00`, or `(schedule quiet) from: off` for none.
refusals-quiet-all-day = Quiet hours need a beginning and another end, such as 22:00 and 7:00. To be asked nothing at all, type `/schedule pause`.
refusals-not-enrolled = You haven't started yet, so there is nothing here. Type `/start` to be asked what you are into.
refusals-zone-too = Say where you are in the same go: type `/start` with both `(start) zone:` and `(start) when:`.
refusals-direct-messages-closed = I can't send you direct messages. Allow them (your profile's settings, *Privacy*, *Direct Messages*), then type `/start` again.
refusals-nothing-to-tell = You have no entries in { $period }. Try another period, or type `/checkin` to write the first.
refusals-no-such-entry = You have no entry { $entry }. Type `/entries list` to see yours with their numbers.
refusals-no-such-prompt = I don't have that question any more. Type `/checkin` to write all the same.
refusals-empty-answer = That answer was empty, so nothing was filed. Type `/checkin` again and fill in at least one field.
refusals-not-confirmed = Nothing was deleted. To delete everything, type `/data delete` again and write `{ data-confirmation }` as it stands.
refusals-emptied-entry = An entry needs at least a word, so it stays as it was. Type `/entries delete` if you want it gone.
refusals-form-forgotten = That form is too old: I don't know any more which entry it was for, so nothing was changed. Type `/entries edit` to open it again.
refusals-too-long-for-a-form = Entry { $entry } is longer than a form can hold. If it is a message of yours, edit the message, and the entry follows.
refusals-not-a-date = `{ $typed }` is not a date. Write it as `2026-03-31`, or leave it out.
refusals-no-such-interest = You have no interest called `{ $typed }`. Type `/interests list` to see yours.
refusals-not-hidden = `{ $typed }` is not hidden. Type `/interests list status: hidden` to see what is.
refusals-same-name = `{ $typed }` has that name already. Give another one, or leave it as it is.
refusals-not-said = None of your entries speaks of `{ $typed }`. Write it as it stands in an entry.
refusals-not-a-name = `{ $typed }` can't be a name. Write at least one letter or digit, and at most 60 characters.
refusals-pivot-into-what = Say what it turned into as well: `(interests set) to` takes the name.
refusals-only-a-pivot-turns = Only what is pivoted turns into something. Choose `(interests set) status: pivoted`, or leave `(interests set) to` out.
refusals-nothing-to-undo = There is nothing to take back. Type `/interests list` to see how things stand.
refusals-search-for-what = Say what to look for: `(entries search) words`, or `(entries search) from`, `(entries search) to`, `(entries search) interest` or `(entries search) source`.
refusals-nothing-to-search = `{ $typed }` has no letter or digit to look for. Give `(entries search) words` at least one.
refusals-search-ends-before = `(entries search) to` is before `(entries search) from`, so nothing can lie between. Swap the two, or leave one out.
refusals-only-in-a-server = That can be done in a server only. Type it again in a channel of the server you mean.
refusals-not-published = They don't show what they are into in this server. They can, by typing `/now publish: on` here.
refusals-person-or-publish = Give either `(now) person`, to see somebody's, or `(now) publish`, to show yours; not both.
refusals-nothing-may-come-up = What there is speaks of something that is hidden or never to come up: `/entries never` and `/interests list status: hidden` say what that is. `/entries list` has all your entries.
refusals-nothing-written = { entries-none }
refusals-nothing-public = There is nothing that may be shown: every entry so far is private, or there is none yet. Try again later.
refusals-list-forgotten = That list is too old to turn its pages. Type the command again to see it anew.
refusals-too-fast = { $count ->
    [one] That was a lot at once. Wait { $count } second, then try it again.
   *[other] That was a lot at once. Wait { $count } seconds, then try it again.
}
refusals-form-too-old = That form was open for too long, so nothing was filed. Open it again.
refusals-no-pictures = Whoever runs me has switched pictures off. Leave `(checkin) picture` out, and I'll keep your words.
refusals-picture-too-large = That picture is larger than the { $most } MB that one may be. Give a smaller copy, or leave `(checkin) picture` out.
refusals-too-large-to-send = Your journal is larger than Discord lets me send. Ask whoever runs me for it: `upto export` writes it whole.
refusals-too-large-to-bring = That file is larger than { $most } MB, so nothing was imported. Bring it in parts, as an export comes.
refusals-not-fetched = I could not fetch that file from Discord, so nothing was imported. Try again in a minute.
# $reason is a sentence on what is wrong with the file, in English in every tongue.
refusals-not-imported = { $reason } Nothing was imported.
