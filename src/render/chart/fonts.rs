//! The picture's fonts: what they can draw, and how wide.

use std::sync::{Arc, LazyLock};

use resvg::usvg::fontdb::Database;
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};
use unicode_segmentation::UnicodeSegmentation;

/// The family for text.
pub const TEXT: &str = "Upto Sans";
/// The family of the one script here whose letters join.
pub const JOINING: &str = "Upto Devanagari";

/// Each face is a family of its own, because a weight alone would not be matched.
type Face = (&'static str, &'static [u8]);

const TEXT_FACE: Face = (TEXT, include_bytes!("../../../config/fonts/text.otf"));
const BOLD_FACE: Face = ("Upto Sans Bold", include_bytes!("../../../config/fonts/bold.otf"));

/// Faces that step in where the text face has no glyph, in this order.
const FALLBACKS: &[Face] = &[
    (JOINING, include_bytes!("../../../config/fonts/devanagari.ttf")),
    ("Upto Emoji", include_bytes!("../../../config/fonts/emoji.ttf")),
    #[cfg(feature = "cjk-font")]
    ("Droid Sans Fallback", include_bytes!("../../../config/fonts/cjk.ttf")),
];

/// A face, ready to be asked.
struct Parsed {
    family: &'static str,
    font: FontRef<'static>,
}

static DATABASE: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut database = Database::new();
    for (_, face) in [TEXT_FACE, BOLD_FACE].iter().chain(FALLBACKS) {
        database.load_font_data(face.to_vec());
    }
    Arc::new(database)
});

static TEXT_FONTS: LazyLock<Vec<Parsed>> = LazyLock::new(|| parsed(TEXT_FACE));
static BOLD_FONTS: LazyLock<Vec<Parsed>> = LazyLock::new(|| parsed(BOLD_FACE));

fn parsed(first: Face) -> Vec<Parsed> {
    let faces = [first].into_iter().chain(FALLBACKS.iter().copied());
    let parse = |(family, face)| Some(Parsed { family, font: FontRef::new(face).ok()? });
    faces.filter_map(parse).collect()
}

/// The faces for a weight, the text face first.
fn faces(bold: bool) -> &'static [Parsed] {
    if bold { &BOLD_FONTS } else { &TEXT_FONTS }
}

/// All faces, loaded once.
pub fn database() -> Arc<Database> {
    Arc::clone(&DATABASE)
}

/// Whether every character of one grapheme has a glyph in one face.
pub fn draws(grapheme: &str) -> bool {
    face_for(faces(false), grapheme).is_some()
}

/// The text in stretches of one face each, with the face's family.
pub fn runs(text: &str, bold: bool) -> Vec<(&'static str, &str)> {
    let mut runs: Vec<(&'static str, std::ops::Range<usize>)> = Vec::new();
    for (at, grapheme) in text.grapheme_indices(true) {
        let end = at + grapheme.len();
        let face = face_for(faces(bold), grapheme).map_or(TEXT, |face| face.family);
        match runs.last_mut() {
            // A space goes with what is before it, so that a script's words stay together.
            Some((family, run)) if *family == face || grapheme == " " => run.end = end,
            _ => runs.push((face, at..end)),
        }
    }
    runs.into_iter().map(|(family, run)| (family, &text[run])).collect()
}

/// The width of a text in pixels at a font size, without kerning, which only narrows it. What no
/// face draws counts as wide as it is high: a browser draws it from a font of its own.
pub fn width(text: &str, size: f32, bold: bool) -> f32 {
    text.graphemes(true).map(|grapheme| grapheme_width(grapheme, size, bold)).sum()
}

fn grapheme_width(grapheme: &str, size: f32, bold: bool) -> f32 {
    let Some(Parsed { font, .. }) = face_for(faces(bold), grapheme) else { return size };
    let metrics = font.glyph_metrics(Size::new(size), LocationRef::default());
    let map = font.charmap();
    let glyphs = grapheme.chars().filter(|&c| !invisible(c)).filter_map(|c| map.map(c));
    glyphs.filter_map(|glyph| metrics.advance_width(glyph)).sum()
}

fn face_for(faces: &'static [Parsed], grapheme: &str) -> Option<&'static Parsed> {
    faces.iter().find(|face| {
        let map = face.font.charmap();
        grapheme.chars().all(|c| invisible(c) || map.map(c).is_some())
    })
}

/// Joiners and variation selectors shape their neighbours and have no picture of their own.
fn invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FE00}'..='\u{FE0F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_drawn_is_known_beforehand() {
        for drawn in ["a", "ß", "Ж", "ή", "ệ", "प्र", "🍞", "…", "☁\u{FE0F}"] {
            assert!(draws(drawn), "{drawn}");
        }
        for missing in ["ش", "ไ", "\u{1F9FF}"] {
            assert!(!draws(missing), "{missing}");
        }
        assert_eq!(draws("囲"), cfg!(feature = "cjk-font"));
        assert_eq!(database().len(), 2 + FALLBACKS.len());
    }

    #[test]
    fn bold_is_wider_and_size_scales() {
        assert!(width("Kubernetes", 16.0, true) > width("Kubernetes", 16.0, false));
        let (one, two) = (width("Ελληνική", 16.0, false), width("Ελληνική", 32.0, false));
        assert!((two - 2.0 * one).abs() < 0.01);
    }
}
