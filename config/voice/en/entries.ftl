entries-none = You have no entries yet. Write me a direct message, or type `/checkin`.
entries-no-page = There is no page { $page }. Type `/entries list` for the newest.
entries-deleted = Entry { $entry } is deleted. Your message, if it was one, still stands in our direct messages; delete it there if you like.

# Labels of the button under an entry.
entries-never-publish = Never publish
entries-may-publish = May be published
entries-private = Entry { $entry } never stands in a public edition. You still see it yourself; `/entries private number: { $entry } state: off` lets it in again.
entries-not-private = Entry { $entry } may stand in public editions. `/entries private number: { $entry }` keeps it out again.
