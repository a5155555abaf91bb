# Said with the export: a sentence on the journal, and one on the second file where there is one.
data-export = Here is everything you wrote: { general-entries }, oldest first, one JSON object a line. `upto import` and `upto preview` read `journal.jsonl` as it is.
data-export-interests = `interests.jsonl` has what you decided and put right about your interests.

# What somebody types to have everything deleted; in small letters.
data-confirmation = delete everything
# Title and label of the form: at most 45 characters each.
data-delete-title = Delete everything?
data-delete-label = Type: { data-confirmation }
data-deleted = Everything of yours is deleted: { general-entries }, your schedule and your zone. Our direct messages are still with Discord; delete yours there if you like. Type `/start` to begin anew.

# Said at /data privacy, in four paragraphs.
data-privacy-kept = **What I keep:** your Discord id, your time zone and schedule, which questions I sent and which buttons you pressed, every answer you gave, what you decided and put right about your interests, what you never want to be reminded of, where you show them, and your latest hundred lists with pages, until you delete it. Nothing else of your messages, and nothing from servers.
data-privacy-where = **Where:** in one SQLite file on the machine of whoever runs this bot. They could read it; nobody else can.
data-privacy-who = **Who sees it:** only you; and in a server where you typed `/now publish: on`, that card. I never send your words to anyone, never open your links, and never use an outside service.
data-privacy-say = **Your say:** edit or delete a message and the entry follows; `/data export` gives you everything; `/data delete` removes everything.
