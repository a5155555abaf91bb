entries-none = You have no entries yet. Write me a direct message, or type `/checkin`.
entries-no-page = There is no page { $page }. Type `/entries list` for the newest.
entries-deleted = Entry { $entry } is deleted. Your message, if it was one, still stands in our direct messages; delete it there if you like.
