//! What was asked for again, as cards: resources and entries.

use super::excerpt::excerpt;
use super::interests::{card, name, resource};
use super::message::{Card, block};
use crate::domain::digest::Shelved;
use crate::domain::entry::Entry;
use crate::domain::lookup::{Search, terms};
use crate::domain::tongue::Hearer;
use crate::tongues::{dates, say};

/// Discord's limit for a card's description.
const DESCRIPTION: usize = 4096;

/// What helped, a line each under the interest it served: the title as a link, and the day.
pub fn resources(to: Hearer, shelf: &[Shelved], title: &str) -> Card {
    let mut lines: Vec<String> = Vec::new();
    let mut above: Option<Option<&str>> = None;
    for shelved in shelf {
        let interest = shelved.interest.as_deref();
        if above != Some(interest) {
            lines.push(format!("**{}**", interest.map_or_else(|| say!(to, "telling-also"), name)));
            above = Some(interest);
        }
        lines.push(format!("• {} · {}", resource(shelved), dates::date(to, shelved.date)));
    }
    card(title, block(to, &lines, DESCRIPTION))
}

/// Entries that were found, a line each: number, day, the words around what was searched for.
pub fn found(to: Hearer, entries: &[Entry], search: &Search, title: &str) -> Card {
    let terms = terms(&search.words);
    let lines: Vec<String> = entries
        .iter()
        .map(|entry| {
            let days = dates::days(to, entry.about);
            format!("`{}` **{days}** {}", entry.id, excerpt(to, entry, &terms))
        })
        .collect();
    card(title, block(to, &lines, DESCRIPTION))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::digest::Status;
    use crate::domain::entry::Answer;
    use crate::domain::footing::Footing;
    use crate::domain::id::EntryId;
    use crate::domain::span::Span;
    use crate::render::interests;

    /// As long as it gets, of signs that are all escaped.
    fn long() -> String {
        "*_".repeat(200)
    }

    #[test]
    fn a_full_page_shows_every_line_whatever_was_written() {
        let date = "2026-09-30".parse().expect("a date");
        let shelf: Vec<Shelved> = (0..8)
            .map(|n| Shelved {
                url: format!("https://example.com/{n}{}", "a".repeat(179)),
                title: long(),
                interest: Some(format!("{n}{}", long())),
                date,
                entry: EntryId(n),
            })
            .collect();
        let card = resources(Hearer::ENGLISH, &shelf, &long());
        assert_eq!(card.description.lines().count(), 16);
        assert!(
            card.description.matches("https://").count() == 8 && !card.description.contains("more")
        );
        let written = "a* ".repeat(500);
        let entry = Entry {
            id: EntryId(12_345_678),
            written_at: chrono::DateTime::UNIX_EPOCH,
            about: Span { from: date, to: "2027-01-31".parse().expect("a date") },
            answer: Answer::plain(written),
            private: false,
            origin: "dm".into(),
        };
        let search = Search { words: "a".into(), ..Search::default() };
        let card = found(Hearer::ENGLISH, &vec![entry; 10], &search, &long());
        assert_eq!(card.description.lines().filter(|line| line.starts_with("`123")).count(), 10);
        let footing = Footing {
            name: long(),
            aliases: Vec::new(),
            status: Status::Exploring,
            decided: Some(date),
            since: date,
            first: date,
            last: date,
            entries: 100_000,
            lately: 1.0,
        };
        let card = interests::list(Hearer::ENGLISH, &vec![footing; 15], &long());
        assert_eq!(card.description.lines().filter(|line| line.ends_with("entries")).count(), 15);
    }
}
