//! What is said about a person's data.

use std::fmt::Write as _;

use super::count;
use crate::domain::schedule::Schedule;

/// What a person types to have everything deleted.
pub const CONFIRMATION: &str = "delete everything";

/// Said with the export; of its `parts`, each an archive, so many were `sent`.
pub fn export(entries: usize, pictures: usize, parts: usize, sent: usize) -> String {
    let with = match pictures {
        0 => String::new(),
        some => format!(" with {}", count(some, "picture", "pictures")),
    };
    let mut text = format!(
        "Here is everything of yours: {}{with}, what you decided and put right, and your settings. \
         `journal.md` in it is for you to read; `/data import` takes it back as it is.",
        count(entries, "entry", "entries"),
    );
    if parts > 1 {
        let _ = write!(
            text,
            " The pictures come in {parts} archives, since one would be too large for Discord; import them one by one."
        );
    }
    if parts > sent {
        let _ = write!(
            text,
            " More than {sent} can't be sent: ask whoever runs me for the rest, which `upto export` writes as one file."
        );
    }
    text
}

/// What a file brought.
#[derive(Debug, Clone, Copy)]
pub struct Brought<'a> {
    /// How many entries it had.
    pub entries: usize,
    /// How many of them are new.
    pub added: usize,
    /// How many decisions and corrections are new.
    pub stated: usize,
    /// How many pictures are new.
    pub pictures: usize,
    /// How many pictures its entries name that are neither in it nor here.
    pub missing: usize,
    /// The schedule that it brought, where that is another than before.
    pub schedule: Option<&'a Schedule>,
    /// Why its schedule was not taken.
    pub refused: Option<&'a str>,
}

/// Said when a file was taken in; `left_out` says why pictures were left out, where some were.
pub fn imported(brought: &Brought<'_>, left_out: Option<&str>) -> String {
    let Brought { entries, added, stated, pictures, missing, schedule, refused } = *brought;
    let mut text = format!(
        "Imported: {added} of {} {} new, and so {} {} and {}.",
        count(entries, "entry", "entries"),
        if added == 1 { "is" } else { "are" },
        if stated == 1 { "is" } else { "are" },
        count(stated, "decision or correction", "decisions and corrections"),
        count(pictures, "picture", "pictures"),
    );
    if missing > 0 {
        let _ = write!(
            text,
            " {} {} not in the file: if the export came in several archives, import the others as well.",
            count(missing, "picture that it names", "pictures that it names"),
            if missing == 1 { "is" } else { "are" },
        );
    }
    if let Some(sentence) = left_out {
        let _ = write!(text, " {sentence}");
    }
    if let Some(schedule) = schedule {
        let _ = write!(text, " Your schedule is the one in the file: {schedule}.");
    }
    if let Some(sentence) = refused {
        let _ = write!(text, " Your schedule stays as it is. {sentence}");
    }
    text
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
        "Everything of yours is deleted: {}, your pictures, your schedule and your zone. \
         Our direct messages are still with Discord; delete yours there if you like. Type `/start` to begin anew.",
        count(entries, "entry", "entries")
    )
}

/// Said at `/data privacy`.
pub const PRIVACY: &str = "**What I keep:** your Discord id, your time zone and schedule, which questions I sent and which buttons you pressed, \
     every answer you gave and the pictures you sent with it, links to the messages you saved with your notes on them, what you decided and put right about your interests and eras, \
     what you never want to be reminded of, where you show them, what you keep out of public editions and which ones you handed out, your latest hundred lists with pages, and which periods you had told, until you delete it. \
     Nothing else of your messages, and nothing from servers: of a message you save, its address and never its words.\n\
     **Where:** in one SQLite file, and beside it a folder with the pictures, on the machine of whoever runs this bot.\n\
     **Who can read it:** you, and whoever runs this bot: this version does not encrypt the file. \
     In a server where you typed `/now publish: on`, everybody there sees that card; in a channel to which you posted a public edition, whoever reads there sees that. \
     I never send your words to anyone else, never open your links, fetch pictures from Discord alone, and never use an outside service. Pictures are in no public edition.\n\
     **Your say:** edit or delete a message and the entry follows, with its pictures; `/data export` gives you everything and `/data import` takes it back; \
     `/data delete` removes everything, pictures too.";

#[cfg(test)]
mod tests {
    #[test]
    fn what_is_said_about_privacy_fits_one_message() {
        assert!(super::PRIVACY.chars().count() <= crate::voice::MESSAGE_LIMIT);
    }
}
