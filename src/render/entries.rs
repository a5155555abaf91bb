//! Entries as cards: what a person wrote, shown to them.

use super::message::{COLOUR, Card, block, cut, shorten, units};
use super::{clean, escape};
use crate::domain::entry::{Entry, Field};
use crate::domain::tongue::Hearer;
use crate::domain::zone::Zone;
use crate::tongues::{dates, say};

/// How much of an entry a list shows: about two lines.
const GLIMPSE: usize = 140;

/// Discord's limits for a card's description and for a whole card, less the title and the footer.
const DESCRIPTION: usize = 4096;
const CARD: usize = 5400;
/// Discord's limit for all cards of a message together.
const MESSAGE: usize = 6000;
/// How much of one part of the form is shown: five of them leave the text its place.
const FIELD: usize = 600;

/// A page of entries, a line each: number, day, first words.
pub fn list(to: Hearer, entries: &[Entry], title: &str) -> Card {
    card(title, cut(&lines(to, entries).join("\n"), DESCRIPTION), Vec::new(), "")
}

/// Entries, a line each, as far as they fit into a message beside another card.
pub fn beneath(to: Hearer, above: &Card, entries: &[Entry], title: &str) -> Card {
    let parts = [&above.title, &above.description, &above.footer];
    let fields = above.fields.iter().map(|(name, value)| units(name) + units(value));
    let taken = parts.into_iter().map(|part| units(part)).chain(fields).sum::<usize>();
    let room = MESSAGE.saturating_sub(taken + units(title));
    card(title, block(to, &lines(to, entries), room.min(DESCRIPTION)), Vec::new(), "")
}

fn lines(to: Hearer, entries: &[Entry]) -> Vec<String> {
    let line = |entry: &Entry| {
        let words = entry.answer.fields().next().map_or("", |(_, text)| text);
        let words = match words {
            // What says nothing came as a picture alone.
            "" if entry.answer.is_empty() => say!(to, "cards-picture"),
            "" => entry.answer.links.join(" "),
            words => clean::line(words),
        };
        let words = escape::discord(&shorten(&words, GLIMPSE));
        format!("`{}` **{}** {words}", entry.id, days(to, entry))
    };
    entries.iter().map(line).collect()
}

/// One entry, whole.
pub fn one(to: Hearer, entry: &Entry, zone: &Zone) -> Card {
    let answer = &entry.answer;
    let mut fields: Vec<(String, String)> = answer
        .fields()
        .filter(|(field, _)| *field != Field::Text)
        .map(|(field, text)| (label(to, field), cut(&escape::discord_lines(text), FIELD)))
        .collect();
    for (name, items) in
        [(say!(to, "cards-links"), &answer.links), (say!(to, "cards-interests"), &answer.interests)]
    {
        if !items.is_empty() {
            let lines: Vec<String> = items.iter().map(|item| escape::discord(item)).collect();
            fields.push((name, cut(&lines.join("\n"), FIELD)));
        }
    }
    // What says nothing that can be seen has no place of its own: Discord refuses an empty one.
    fields.retain(|(_, value)| !value.trim().is_empty());
    let moment = dates::moment(to, zone.to_local(entry.written_at));
    let mut footer =
        say!(to, "cards-written", moment = moment, origin = clean::line(&entry.origin));
    if entry.private {
        footer = format!("{footer} · {}", say!(to, "cards-private"));
    }
    let taken: usize = fields.iter().map(|(name, value)| units(name) + units(value)).sum();
    let room = CARD.saturating_sub(taken).min(DESCRIPTION);
    card(
        &say!(to, "cards-entry", entry = entry.id.to_string(), days = days(to, entry)),
        if answer.is_empty() {
            say!(to, "cards-picture-alone")
        } else {
            cut(&escape::discord_lines(&answer.text), room)
        },
        fields,
        &footer,
    )
}

fn card(title: &str, description: String, fields: Vec<(String, String)>, footer: &str) -> Card {
    Card {
        title: cut(title, 256),
        description,
        fields,
        footer: cut(footer, 256),
        colour: COLOUR,
        alt: String::new(),
    }
}

/// The days that an entry is about.
fn days(to: Hearer, entry: &Entry) -> String {
    dates::days(to, entry.about)
}

fn label(to: Hearer, field: Field) -> String {
    match field {
        Field::Text => say!(to, "cards-text"),
        Field::Why => say!(to, "cards-why"),
        Field::Did => say!(to, "cards-did"),
        Field::Next => say!(to, "cards-next"),
    }
}
