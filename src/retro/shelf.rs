//! Everything that helped, under the interest it served.

use std::collections::HashSet;

use super::quotes::within;
use crate::domain::digest::Shelved;
use crate::domain::history::History;
use crate::domain::span::Span;

/// The resources of a stretch, each once, by the date of the entry that names it first.
///
/// One whose interest the reading does not tell goes under what its entry is most about.
pub fn shelf(history: &History, span: Span) -> Vec<Shelved> {
    let mut seen = HashSet::new();
    let mut shelf = Vec::new();
    for i in within(history, span) {
        let (entry, reading) = (&history.entries[i], &history.readings[i]);
        let subject = reading.mentions.first().map(|mention| mention.interest);
        for (resource, served) in &reading.resources {
            let title = || resource.title.to_lowercase();
            let key = if resource.url.is_empty() { title() } else { resource.url.clone() };
            if seen.insert(key) {
                let interest =
                    served.or(subject).and_then(|id| history.interests.get(id.0 as usize));
                shelf.push(Shelved {
                    url: resource.url.clone(),
                    title: resource.title.clone(),
                    interest: interest.map(|interest| interest.name.clone()),
                    date: entry.about.from,
                    entry: entry.id,
                });
            }
        }
    }
    shelf
}
