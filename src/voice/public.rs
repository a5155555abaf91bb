//! What is said about public editions.

use super::count;
use crate::domain::issue::Site;
use crate::domain::omitted::Omitted;

/// The button that shows the public edition.
pub const PUBLIC: &str = "Public edition";
/// The button that opens its whole text.
pub const READ: &str = "Read all that is public";
/// The button that gives the document.
pub const DOCUMENT: &str = "Take the document";
/// The button that shows where to post it.
pub const POST: &str = "Post to a channel";
/// The button that shows the links, to leave some out.
pub const LINKS: &str = "Leave out links";
/// The button that opens the form for words.
pub const WORDS: &str = "Leave out names and words";
/// The button that posts it.
pub const SEND: &str = "Post it now";
/// In the menu of links while nothing is chosen.
pub const WHICH_LINKS: &str = "Which links are left out?";
/// In the menu of channels while nothing is chosen.
pub const WHICH_CHANNEL: &str = "Which channel?";
/// In the menu of programs while nothing is chosen.
pub const WHICH_SITE: &str = "For which program is the document?";

/// The title of the form for words; at most 45 characters.
pub const WORDS_FORM: &str = "What is never in a public edition";
/// The label of its field; at most 45 characters.
pub const WORDS_LABEL: &str = "Names and words, one a line";

/// Above the preview of the public edition.
pub fn preview(omitted: &Omitted) -> String {
    let all = left_out(omitted);
    let left_out = if all.is_empty() {
        "Nothing had to be left out.".to_owned()
    } else {
        format!("Left out: {}.", all.join(", "))
    };
    format!(
        "This is exactly what others would see. Nothing is public until you take the document or \
         post it.\n{left_out}\n-# I leave out private entries, hidden interests, sentences that \
         name somebody as far as I know the name, and unlisted links. Read it before you hand it \
         out, and give me each name that I missed."
    )
}

/// Each kind of what is left out, with how many.
fn left_out(omitted: &Omitted) -> Vec<String> {
    let Omitted { entries, interests, named, people, about, hushed, .. } = *omitted;
    let Omitted { linked, resources, titles, decisions, reasons, eras, .. } = *omitted;
    [
        (entries, "private entry", "private entries"),
        (interests, "interest that you keep back", "interests that you keep back"),
        (named, "interest with a name that is left out", "interests with names that are left out"),
        (people, "sentence that names somebody", "sentences that name somebody"),
        (
            about,
            "sentence about an interest that is left out",
            "sentences about interests that are left out",
        ),
        (hushed, "sentence with a word of your list", "sentences with words of your list"),
        (linked, "sentence with a link that is left out", "sentences with links that are left out"),
        (resources, "link or work", "links or works"),
        (titles, "title of a link", "titles of links"),
        (decisions, "decision", "decisions"),
        (reasons, "reason of a decision", "reasons of decisions"),
        (eras, "title of an era", "titles of eras"),
    ]
    .into_iter()
    .filter(|(number, ..)| *number > 0)
    .map(|(number, one, several)| count(number, one, several))
    .collect()
}

/// With the document.
pub fn document(title: &str, site: Site) -> String {
    format!(
        "**{title}**, as a document for {}. I write the next ones so, too, and they will point at \
         this one.",
        site_name(site)
    )
}

/// What a program is called.
pub fn site_name(site: Site) -> &'static str {
    match site {
        Site::Hugo => "Hugo",
        Site::Zola => "Zola",
        Site::Jekyll => "Jekyll",
        Site::Obsidian => "Obsidian",
    }
}

/// How a program takes it, in a few words; at most 100 characters.
pub fn site_detail(site: Site) -> &'static str {
    match site {
        Site::Hugo => "YAML on top, neighbours by relref",
        Site::Zola => "TOML on top, neighbours by their pages' addresses",
        Site::Jekyll => "YAML on top, a name with the date, neighbours by post_url",
        Site::Obsidian => "properties on top, neighbours as [[links]]",
    }
}

/// Above the menus of links.
pub fn choose_links(unlisted: usize, total: usize) -> String {
    format!(
        "Choose the links that no public edition shows: {unlisted} of {} in this period {} left \
         out. With a link goes each sentence that it stands in. I keep to it in every public \
         edition from then on.",
        total,
        if unlisted == 1 { "is" } else { "are" }
    )
}

/// Said when a period has no links.
pub const NO_LINKS: &str = "You named no links and no works in this period, so there are none to leave out. \
     Press *Public edition* to see the rest.";

/// Under the menus where there are more links than they hold.
pub fn more_links(rest: usize) -> String {
    format!(
        "\n{} more {} not fit here: tell a shorter period to choose among them.",
        rest,
        if rest == 1 { "does" } else { "do" }
    )
}

/// Said when words are kept out.
pub fn hushed(number: usize) -> String {
    if number == 0 {
        return "Your list is empty now: no words of yours are kept out of public editions. Press \
                *Public edition* to see what others would."
            .to_owned();
    }
    format!(
        "Noted: no public edition, and no card that others see, has a sentence, a name or a link \
         with {} of your list in it from now on. Press *Public edition* to see what is left.",
        count(number, "line", "lines")
    )
}

/// Above the menu of channels.
pub const CHOOSE_CHANNEL: &str =
    "Choose the channel to post it to. Before anything is posted I show you the message once more.";

/// Above the message that is about to be posted to a channel, which is said first.
pub fn ready(channel: u64, heading: &str) -> String {
    format!(
        "This is the message for <#{channel}>. It is posted when you press *Post it now*; anybody \
         there sees it then.\n\n{heading}"
    )
}

/// The words above the card that is posted; the name comes fit to stand in a sentence.
pub fn heading(name: &str, neighbours: &str) -> String {
    let heading = format!("**{name}** tells what they were up to.");
    if neighbours.is_empty() { heading } else { format!("{heading}\n{neighbours}") }
}

/// Said when it is posted.
pub fn posted(address: &str) -> String {
    format!(
        "Posted: {address}\nTo take it back, delete the message there, or ask whoever runs the \
         server to."
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::voice::MESSAGE_LIMIT;

    #[test]
    fn the_preview_counts_each_kind_and_fits_one_message() {
        let n = 1_000_000;
        let all = Omitted {
            entries: n,
            interests: n,
            named: n,
            people: n,
            about: n,
            hushed: n,
            linked: n,
            resources: n,
            titles: n,
            decisions: n,
            reasons: n,
            eras: n,
        };
        assert!(preview(&all).chars().count() <= MESSAGE_LIMIT);
        assert_eq!(preview(&all).matches("1000000").count(), 12);
        let some = Omitted { entries: 1, people: 2, ..Omitted::default() };
        assert!(
            preview(&some).contains("Left out: 1 private entry, 2 sentences that name somebody.")
        );
        assert!(preview(&Omitted::default()).contains("Nothing had to be left out."));
    }

    #[test]
    fn labels_fit_where_discord_puts_them() {
        for label in [WORDS_FORM, WORDS_LABEL] {
            assert!(label.len() <= 45, "{label}");
        }
        for site in Site::ALL {
            assert!(site_detail(site).len() <= 100);
        }
    }
}
