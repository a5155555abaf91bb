//! What is said about public editions.

use chrono::NaiveDate;

use crate::domain::issue::{Posted, Site};
use crate::domain::omitted::Omitted;
use crate::domain::tongue::Hearer;
use crate::tongues::dates::date;
use crate::tongues::say;

/// The button that shows the public edition.
pub fn public(to: Hearer) -> String {
    say!(to, "public-show")
}

/// The button that opens its whole text.
pub fn read(to: Hearer) -> String {
    say!(to, "public-read")
}

/// The button that gives the document.
pub fn take(to: Hearer) -> String {
    say!(to, "public-take")
}

/// The button that shows where to post it.
pub fn post(to: Hearer) -> String {
    say!(to, "public-post")
}

/// The button that shows the links, to leave some out.
pub fn links(to: Hearer) -> String {
    say!(to, "public-links")
}

/// The button that opens the form for words.
pub fn words(to: Hearer) -> String {
    say!(to, "public-words")
}

/// The button that posts it.
pub fn send(to: Hearer) -> String {
    say!(to, "public-send")
}

/// In the menu of links while nothing is chosen.
pub fn which_links(to: Hearer) -> String {
    say!(to, "public-which-links")
}

/// In the menu of channels while nothing is chosen.
pub fn which_channel(to: Hearer) -> String {
    say!(to, "public-which-channel")
}

/// In the menu of programs while nothing is chosen.
pub fn which_site(to: Hearer) -> String {
    say!(to, "public-which-site")
}

/// The title of the form for words.
pub fn words_form(to: Hearer) -> String {
    say!(to, "public-words-title")
}

/// The label of its field.
pub fn words_label(to: Hearer) -> String {
    say!(to, "public-words-label")
}

/// Above the preview of the public edition.
pub fn preview(to: Hearer, omitted: &Omitted) -> String {
    let left_out = omissions(to, omitted);
    let (exactly, hint) = (say!(to, "public-preview"), say!(to, "public-preview-hint"));
    format!("{exactly}\n{left_out}\n{hint}")
}

/// What is left out, with how many of each kind.
pub fn omissions(to: Hearer, omitted: &Omitted) -> String {
    let all = left_out(to, omitted);
    if all.is_empty() {
        say!(to, "public-nothing-left-out")
    } else {
        say!(to, "public-left-out", words = all.join(", "))
    }
}

/// Each kind of what is left out, with how many.
fn left_out(to: Hearer, omitted: &Omitted) -> Vec<String> {
    let Omitted { entries, interests, named, people, about, hushed, .. } = *omitted;
    let Omitted { linked, resources, titles, decisions, reasons, eras, .. } = *omitted;
    [
        (entries, say!(to, "public-out-entries", count = entries)),
        (interests, say!(to, "public-out-interests", count = interests)),
        (named, say!(to, "public-out-named", count = named)),
        (people, say!(to, "public-out-people", count = people)),
        (about, say!(to, "public-out-about", count = about)),
        (hushed, say!(to, "public-out-hushed", count = hushed)),
        (linked, say!(to, "public-out-linked", count = linked)),
        (resources, say!(to, "public-out-resources", count = resources)),
        (titles, say!(to, "public-out-titles", count = titles)),
        (decisions, say!(to, "public-out-decisions", count = decisions)),
        (reasons, say!(to, "public-out-reasons", count = reasons)),
        (eras, say!(to, "public-out-eras", count = eras)),
    ]
    .into_iter()
    .filter(|(number, _)| *number > 0)
    .map(|(_, said)| said)
    .collect()
}

/// With the document.
pub fn document(to: Hearer, title: &str, site: Site) -> String {
    say!(to, "public-document", name = title, site = site_name(site))
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
pub fn site_detail(to: Hearer, site: Site) -> String {
    match site {
        Site::Hugo => say!(to, "public-site-hugo"),
        Site::Zola => say!(to, "public-site-zola"),
        Site::Jekyll => say!(to, "public-site-jekyll"),
        Site::Obsidian => say!(to, "public-site-obsidian"),
    }
}

/// Above the menus of links.
pub fn choose_links(to: Hearer, unlisted: usize, total: usize) -> String {
    say!(to, "public-choose-links", count = unlisted, total = total)
}

/// Said when a period has no links.
pub fn no_links(to: Hearer) -> String {
    say!(to, "public-no-links")
}

/// Under that where there are more links than the menus hold.
pub fn more_links(to: Hearer, rest: usize) -> String {
    say!(to, "public-more-links", count = rest)
}

/// Said when words are kept out.
pub fn hushed(to: Hearer, number: usize) -> String {
    if number == 0 {
        say!(to, "public-nothing-hushed")
    } else {
        say!(to, "public-hushed", count = number)
    }
}

/// Above the menu of channels.
pub fn choose_channel(to: Hearer) -> String {
    say!(to, "public-choose-channel")
}

/// Above the message that is about to be posted to a channel, which is said first.
pub fn ready(to: Hearer, channel: u64, heading: &str) -> String {
    let ready = say!(to, "public-ready", channel = format!("<#{channel}>"));
    format!("{ready}\n\n{heading}")
}

/// Said above the message for a channel, given by its number, that is no more what was shown.
pub fn changed(to: Hearer, channel: u64, heading: &str) -> String {
    let changed = say!(to, "public-changed", channel = format!("<#{channel}>"));
    format!("{changed}\n\n{heading}")
}

/// The words above the card that is posted; the name comes fit to stand in a sentence.
pub fn heading(to: Hearer, name: &str, neighbours: &str) -> String {
    let heading = say!(to, "public-heading", name = name);
    if neighbours.is_empty() { heading } else { format!("{heading}\n{neighbours}") }
}

/// Said when it is posted, over the button that takes it down.
pub fn posted(to: Hearer, address: &str) -> String {
    let (posted, back) = (say!(to, "public-posted", address = address), say!(to, "public-back"));
    format!("{posted}\n{back}")
}

/// Said when it is posted, and that could not be kept.
pub fn posted_unkept(to: Hearer, address: &str) -> String {
    let (posted, back) = (say!(to, "public-posted", address = address), say!(to, "public-unpost"));
    format!("{posted}\n{back}")
}

/// The button that takes it down.
pub fn take_down(to: Hearer) -> String {
    say!(to, "public-take-down")
}

/// The same, where it is one of several.
pub fn down_number(to: Hearer, number: usize) -> String {
    say!(to, "public-down-number", count = number)
}

/// Over a page, from 1, of what stands in channels.
pub fn posts(to: Hearer, total: usize, page: u32, pages: u32) -> String {
    super::paged(to, say!(to, "public-posts", count = total), page, pages)
}

/// Said when nothing does.
pub fn no_posts(to: Hearer) -> String {
    say!(to, "public-no-posts")
}

/// A post in a list, since which day.
pub fn standing(to: Hearer, posted: &Posted, since: NaiveDate) -> String {
    let (date, address) = (date(to, since), posted.post.address());
    let (period, channel) = (posted.period.as_str(), channel(posted));
    say!(to, "public-standing", period = period, channel = channel, date = date, address = address)
}

/// Under a preview of what stands in a channel, since which day.
pub fn stands(to: Hearer, posted: &Posted, since: NaiveDate) -> String {
    let (date, address) = (date(to, since), posted.post.address());
    say!(to, "public-stands", channel = channel(posted), date = date, address = address)
}

/// Said when a post was taken down.
pub fn down(to: Hearer, posted: &Posted) -> String {
    let (period, channel) = (posted.period.as_str(), channel(posted));
    say!(to, "public-down", period = period, channel = channel)
}

/// Said when it was gone, though nobody took it down here.
pub fn down_by_hand(to: Hearer, posted: &Posted) -> String {
    let (period, channel) = (posted.period.as_str(), channel(posted));
    say!(to, "public-down-by-hand", period = period, channel = channel)
}

/// Said when it had been taken down.
pub fn down_before(to: Hearer, posted: &Posted) -> String {
    let (period, channel) = (posted.period.as_str(), channel(posted));
    say!(to, "public-down-before", period = period, channel = channel)
}

fn channel(posted: &Posted) -> String {
    format!("<#{}>", posted.post.spot.channel)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tongue::Tongue;
    use crate::voice::MESSAGE_LIMIT;

    #[test]
    fn the_preview_counts_each_kind_and_fits_one_message() {
        let n = 1_000_000;
        let all = Omitted::of_each(n);
        for tongue in Tongue::ALL {
            let said = preview(Hearer::new(tongue, None), &all);
            assert!(said.chars().count() <= MESSAGE_LIMIT, "{tongue:?}");
            assert_eq!(said.matches("1000000").count(), 12);
        }
        let to = Hearer::ENGLISH;
        let some = Omitted { entries: 1, people: 2, ..Omitted::default() };
        assert!(
            preview(to, &some)
                .contains("Left out: 1 private entry, 2 sentences that name somebody.")
        );
        assert!(preview(to, &Omitted::default()).contains("Nothing had to be left out."));
    }
}
