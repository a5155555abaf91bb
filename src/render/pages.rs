//! The whole digest as cards to be leafed through in Discord, era by era.

mod chapters;

use unicode_segmentation::UnicodeSegmentation;

use self::chapters::{Chapter, chapters};
use super::message::{COLOUR, Card, cut, units};
use super::{clean, escape, phrases};
use crate::domain::digest::Digest;
use crate::domain::tongue::Hearer;
use crate::tongues::say;

/// Discord's limit for a card's title, less what is said of a page that goes on.
const TITLE: usize = 240;
/// Below Discord's 4096, and as much as is read before the thumb gets tired.
const PAGE: usize = 3200;
const FOOTER: usize = 512;

/// The whole text, a card a page.
///
/// Law: nothing is cut; what does not fit goes on overleaf, and each card is within Discord's
/// limits. A chapter begins on a page of its own.
pub fn pages(to: Hearer, digest: &Digest) -> Vec<Card> {
    let leaves: Vec<(String, String)> =
        chapters(to, digest).into_iter().flat_map(|chapter| leaves(to, chapter)).collect();
    let (count, told) = (leaves.len(), clean::line(&phrases::title(to, digest)));
    let card = |(number, (title, description)): (usize, (String, String))| Card {
        title,
        description,
        fields: Vec::new(),
        footer: cut(
            &say!(to, "telling-page", page = number + 1, pages = count, text = told.as_str()),
            FOOTER,
        ),
        colour: COLOUR,
        alt: String::new(),
    };
    leaves.into_iter().enumerate().map(card).collect()
}

/// The title and the text of each page that a chapter takes.
fn leaves(to: Hearer, chapter: Chapter) -> Vec<(String, String)> {
    let title = cut(&escape::discord(&chapter.title), TITLE);
    let mut texts: Vec<String> = vec![String::new()];
    for (gap, line) in lines(chapter) {
        for piece in pieces(&line) {
            let last = texts.len() - 1;
            let joint = if texts[last].is_empty() { "" } else { gap };
            if units(&texts[last]) + units(joint) + units(&piece) <= PAGE {
                texts[last].push_str(joint);
                texts[last].push_str(&piece);
            } else {
                texts.push(piece);
            }
        }
    }
    let titled = |(number, text): (usize, String)| {
        let title = title.as_str();
        let later = || say!(to, "telling-goes-on", text = title);
        (if number == 0 { title.to_owned() } else { later() }, text)
    };
    texts.into_iter().enumerate().map(titled).collect()
}

/// The lines of a chapter, each with what stands before it; a heading stays with its first line.
fn lines(chapter: Chapter) -> Vec<(&'static str, String)> {
    let mut all = Vec::new();
    for block in chapter.blocks {
        let heading = block.heading.map(|heading| format!("**{heading}**\n"));
        for (number, line) in block.lines.into_iter().enumerate() {
            let line = match (&heading, number) {
                (Some(heading), 0) => format!("{heading}{line}"),
                _ => line,
            };
            all.push((if number == 0 { "\n\n" } else { "\n" }, line));
        }
    }
    all
}

/// A line in pieces that each fit a page; nearly always it is one.
fn pieces(line: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut taken = 0;
    for word in line.split_word_bounds().flat_map(|word| {
        // A word longer than a page is parted between its letters.
        if units(word) <= PAGE { vec![word] } else { word.graphemes(true).collect() }
    }) {
        let length = units(word);
        if taken > 0 && taken + length > PAGE {
            pieces.push(String::new());
            taken = 0;
        }
        taken += length;
        if let Some(last) = pieces.last_mut() {
            last.push_str(word);
        }
    }
    pieces
}
