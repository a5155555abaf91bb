//! What is said about a person's data.

use super::count;

/// What a person types to have everything deleted.
pub const CONFIRMATION: &str = "delete everything";

/// Said with the export; `interests` tells whether there is a second file.
pub fn export(entries: usize, interests: bool) -> String {
    let second = if interests {
        " `interests.jsonl` has what you decided and put right about your interests and eras, and what you keep out of public editions."
    } else {
        ""
    };
    format!(
        "Here is everything you wrote: {}, oldest first, one JSON object a line. \
         `upto import` and `upto preview` read `journal.jsonl` as it is.{second}",
        count(entries, "entry", "entries")
    )
}

/// The title of the form that asks for confirmation.
pub const DELETE_TITLE: &str = "Delete everything?";

/// The label of its only field; at most 45 characters.
pub fn delete_label() -> String {
    format!("Type: {CONFIRMATION}")
}

/// Said when everything is gone.
pub fn deleted(entries: usize) -> String {
    format!(
        "Everything of yours is deleted: {}, your schedule and your zone. \
         Our direct messages are still with Discord; delete yours there if you like. Type `/start` to begin anew.",
        count(entries, "entry", "entries")
    )
}

/// Said at `/data privacy`.
pub const PRIVACY: &str = "**What I keep:** your Discord id, your time zone and schedule, which questions I sent and which buttons you pressed, \
     every answer you gave, what you decided and put right about your interests and eras, what you never want to be reminded of, where you show them, what you keep out of public editions and which ones you handed out, your latest hundred lists with pages, and which periods you had told, \
     until you delete it. Nothing else of your messages, and nothing from servers.\n\
     **Where:** in one SQLite file on the machine of whoever runs this bot. They could read it; nobody else can.\n\
     **Who sees it:** only you; and in a server where you typed `/now publish: on`, that card; and whoever sees a public edition that you posted. I never send your words to anyone else, never open your links, and never use an outside service.\n\
     **Your say:** edit or delete a message and the entry follows; `/data export` gives you everything; \
     `/data delete` removes everything.";
