//! What was asked for again, as cards: resources and entries.

use super::dates;
use super::interests::{card, name, resource};
use super::message::{Card, block};
use crate::domain::digest::Shelved;

/// Discord's limit for a card's description.
const DESCRIPTION: usize = 4096;

/// What helped, a line each under the interest it served: the title as a link, and the day.
pub fn resources(shelf: &[Shelved], title: &str) -> Card {
    let mut lines: Vec<String> = Vec::new();
    let mut above: Option<Option<&str>> = None;
    for shelved in shelf {
        let interest = shelved.interest.as_deref();
        if above != Some(interest) {
            lines.push(format!("**{}**", interest.map_or("Also".to_owned(), name)));
            above = Some(interest);
        }
        lines.push(format!("• {} · {}", resource(shelved), dates::day(shelved.date)));
    }
    card(title, block(&lines, DESCRIPTION))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::digest::Status;
    use crate::domain::footing::Footing;
    use crate::domain::id::EntryId;
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
        let card = resources(&shelf, &long());
        assert_eq!(card.description.lines().count(), 16);
        assert!(
            card.description.matches("https://").count() == 8 && !card.description.contains("more")
        );
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
        let card = interests::list(&vec![footing; 15], &long());
        assert_eq!(card.description.lines().filter(|line| line.ends_with("entries")).count(), 15);
    }
}
