//! A stretch of an entry around what was searched for.

use unicode_segmentation::UnicodeSegmentation as _;

use super::{clean, escape};
use crate::domain::entry::Entry;
use crate::domain::lookup::{Term, forms, is_unspaced};
use crate::domain::tongue::Hearer;
use crate::tongues::say;

/// How many characters stand before the first word that was found.
const BEFORE: usize = 40;
/// How many characters are shown.
const LENGTH: usize = 120;
/// So many words stand in bold at most: ten such lines fit a card, whatever their signs.
const BOLD: usize = 8;

/// The stretch of an entry around the first of the terms, those that stand in it in bold, in
/// Discord's Markdown; where none is found as it was typed, how the entry begins.
pub fn excerpt(to: Hearer, entry: &Entry, terms: &[Term]) -> String {
    let answer = &entry.answer;
    let lists = [answer.links.join(" "), answer.interests.join(", ")];
    let fields = answer.fields().map(|(_, text)| clean::line(text));
    let texts: Vec<Text> =
        fields.chain(lists).filter(|text| !text.is_empty()).map(|text| Text::of(&text)).collect();
    let wanted: Vec<Wanted> = terms.iter().flat_map(Wanted::of).collect();
    let found = texts.iter().find_map(|text| {
        let first = (0..text.signs.len()).find(|&at| text.length(at, &wanted).is_some())?;
        Some((text, first))
    });
    let Some((whole, first)) = found.or_else(|| texts.first().map(|text| (text, 0))) else {
        // What says nothing came as a picture alone.
        return say!(to, "cards-picture");
    };
    let text = &whole.signs;
    let from = start(text, first);
    let end = whole.edge(from, from + LENGTH);
    let mut out = String::from(if from > 0 { "… " } else { "" });
    let mut plain = String::new();
    let (mut at, mut bold) = (from, 0);
    while at < end {
        match whole.length(at, &wanted) {
            Some(length) if bold < BOLD && !in_address(text, at) => {
                bold += 1;
                out.push_str(&escape::discord_part(&plain));
                plain.clear();
                let after = (at + length).min(text.len());
                let word: String = text[at..after].iter().collect();
                out.extend(["**", &escape::discord_part(&word), "**"]);
                at = after;
            }
            _ => {
                plain.push(text[at]);
                at += 1;
            }
        }
    }
    out.push_str(&escape::discord_part(&plain));
    if end < text.len() {
        out.push('…');
    }
    out
}

/// Where a stretch begins: at a word, some way before what was found.
fn start(text: &[char], first: usize) -> usize {
    let from = first.saturating_sub(BEFORE);
    if from == 0 {
        return 0;
    }
    (from..first).find(|&at| text[at - 1].is_whitespace()).unwrap_or(first)
}

/// Whether a place lies in an address, which marks within would break.
fn in_address(text: &[char], at: usize) -> bool {
    let blank = |c: &char| c.is_whitespace();
    let from = text[..at].iter().rposition(blank).map_or(0, |blank| blank + 1);
    let to = text[at..].iter().position(blank).map_or(text.len(), |length| at + length);
    text[from..to].windows(3).any(|signs| signs == [':', '/', '/'])
}

/// A run of letters to look for.
struct Wanted {
    letters: Vec<char>,
    /// Whether more letters may follow.
    open: bool,
}

impl Wanted {
    fn of(term: &Term) -> Vec<Self> {
        let lower = |text: &str| text.chars().flat_map(char::to_lowercase).collect();
        match term {
            Term::Word(word) => {
                forms(word).iter().map(|form| Self { letters: lower(form), open: false }).collect()
            }
            Term::Phrase(words) => vec![Self { letters: lower(words), open: false }],
            Term::Prefix(word) => vec![Self { letters: lower(word), open: true }],
        }
    }
}

/// A text that is looked into, character by character.
struct Text {
    signs: Vec<char>,
    /// Each in lower case, or the first sign of it.
    lower: Vec<char>,
    /// Whether a grapheme ends before each of them, and at the end.
    edges: Vec<bool>,
}

impl Text {
    fn of(text: &str) -> Self {
        let signs: Vec<char> = text.chars().collect();
        let mut edges = vec![false; signs.len() + 1];
        let mut at = 0;
        edges[0] = true;
        for grapheme in text.graphemes(true) {
            at += grapheme.chars().count();
            edges[at] = true;
        }
        let lower = |c: &char| c.to_lowercase().next().unwrap_or(*c);
        Self { lower: signs.iter().map(lower).collect(), signs, edges }
    }

    /// The last place up to `most` where a grapheme ends; that of the first where it is longer.
    fn edge(&self, from: usize, most: usize) -> usize {
        let last = self.signs.len();
        let before = (from + 1..=most.min(last)).rev().find(|&at| self.edges[at]);
        before.or_else(|| (from + 1..=last).find(|&at| self.edges[at])).unwrap_or(last)
    }

    /// How many characters of the longest that stands at a place; `None` where none does.
    fn length(&self, at: usize, wanted: &[Wanted]) -> Option<usize> {
        let Self { signs: text, lower, edges } = self;
        let in_word =
            |place: Option<&char>| place.is_some_and(|c| c.is_alphanumeric() && !is_unspaced(*c));
        if !edges[at] || at > 0 && in_word(text.get(at)) && in_word(text.get(at - 1)) {
            return None;
        }
        let stands = |wanted: &&Wanted| {
            let end = at + wanted.letters.len();
            let here = lower.get(at..end).is_some_and(|run| run == wanted.letters);
            let ends = wanted.open || !(in_word(text.get(end)) && in_word(text.get(end - 1)));
            here && !wanted.letters.is_empty() && ends && edges[end]
        };
        wanted.iter().filter(stands).map(|wanted| wanted.letters.len()).max()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::entry::Answer;
    use crate::domain::id::EntryId;
    use crate::domain::lookup::terms;
    use crate::domain::span::Span;

    fn shown(text: &str, typed: &str) -> String {
        let date: chrono::NaiveDate = "2026-03-06".parse().expect("a date");
        let entry = Entry {
            id: EntryId(1),
            written_at: date.and_time(chrono::NaiveTime::MIN).and_utc(),
            about: Span::day(date),
            answer: Answer::plain(text),
            private: false,
            origin: "dm".into(),
        };
        excerpt(Hearer::ENGLISH, &entry, &terms(typed))
    }

    #[test]
    fn what_was_found_stands_in_bold_wherever_it_is() {
        assert_eq!(
            shown("Climbed the wall. Walls!", "climb wall"),
            "**Climbed** the **wall**. **Walls**!"
        );
        assert_eq!(shown("wallet, wall*", "wall"), "wallet, **wall**\\*");
        assert_eq!(shown("wallet", "wall*"), "**wall**et");
        assert_eq!(shown("Über die Mauer", "über \"die mauer\""), "**Über** **die Mauer**");
        assert_eq!(
            shown("wall: https://wall.example/wall", "wall"),
            "**wall**: https://wall.example/wall"
        );
        assert_eq!(shown("Café", "cafe"), "Café", "not the first letters of it");
        assert_eq!(shown("Cafe\u{301}", "cafe"), "Cafe\u{301}", "nor a letter without its accent");
        assert_eq!(shown("東京都へ", "京都"), "東**京都**へ");
        assert_eq!(shown("# no _title_", "café"), "\\# no \\_title\\_");
        assert_eq!(shown("", "x"), "(a picture)", "what has no words came as a picture");
    }

    #[test]
    fn no_grapheme_is_cut() {
        let family = "👩\u{200d}👩\u{200d}👧";
        assert_eq!(shown(&family.repeat(40), "x"), family.repeat(24) + "…");
    }

    #[test]
    fn a_long_entry_is_cut_around_the_first_word_found() {
        let long = format!("{} needle {}", "hay ".repeat(100), "straw ".repeat(100));
        let shown = shown(&long, "needle");
        assert!(shown.starts_with("… hay ") && shown.ends_with('…'), "{shown}");
        assert!(shown.contains("hay **needle** straw") && shown.chars().count() < 160, "{shown}");
    }
}
