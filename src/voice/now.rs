//! What is said about what somebody is into now.

use chrono::NaiveDate;

/// The title of a person's own card.
pub const TITLE: &str = "What you are into now";

/// The title of somebody else's; `name` comes fit to stand in a sentence.
pub fn title_of(name: &str) -> String {
    format!("What {name} is into now")
}

/// The small print: what it rests on.
pub fn footer(entries: usize, from: NaiveDate, last: NaiveDate) -> String {
    let entries = super::count(entries, "entry", "entries");
    let day = |date: NaiveDate| date.format("%-d %B %Y").to_string();
    format!("Told from {entries}, {} – {}.", day(from), day(last))
}

/// Said with the card when it is published.
pub const PUBLISHED: &str = "From now on anybody in this server who types `/now person:` with your name sees a card like this one, \
     as you write on: the names of what you are into, dates, and one sentence each of why. \
     Private entries, hidden interests, sentences that name somebody and unlisted links never feed it, and nobody sees a reason that you gave for a decision. \
     Type `/now publish: off` here to stop it.";

/// Said when it is published no more.
pub const UNPUBLISHED: &str = "Nobody in this server sees what you are into any more. Type `/now publish: on` to show it again.";

/// Said when it was not published.
pub const NOT_PUBLISHED: &str =
    "It was not shown in this server. Type `/now publish: on` if you would like it to be.";
