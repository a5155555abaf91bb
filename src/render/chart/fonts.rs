//! The picture's fonts: what they can draw, and how wide.

use std::sync::{Arc, LazyLock};

use resvg::usvg::fontdb::Database;
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};
use unicode_segmentation::UnicodeSegmentation;

/// The family for text.
pub const TEXT: &str = "Upto Sans";
/// The family for headings: its own name, because a weight alone would not be matched.
pub const BOLD: &str = "Upto Sans Bold";

const TEXT_FACE: &[u8] = include_bytes!("../../../config/fonts/text.otf");
const BOLD_FACE: &[u8] = include_bytes!("../../../config/fonts/bold.otf");

/// Faces that step in where the text face has no glyph, in this order.
const FALLBACKS: &[&[u8]] = &[
    include_bytes!("../../../config/fonts/devanagari.ttf"),
    include_bytes!("../../../config/fonts/emoji.ttf"),
    #[cfg(feature = "cjk-font")]
    include_bytes!("../../../config/fonts/cjk.ttf"),
];

static DATABASE: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut database = Database::new();
    for face in [TEXT_FACE, BOLD_FACE].iter().chain(FALLBACKS) {
        database.load_font_data(face.to_vec());
    }
    Arc::new(database)
});

static TEXT_FONTS: LazyLock<Vec<FontRef<'static>>> = LazyLock::new(|| parsed(TEXT_FACE));
static BOLD_FONTS: LazyLock<Vec<FontRef<'static>>> = LazyLock::new(|| parsed(BOLD_FACE));

fn parsed(first: &'static [u8]) -> Vec<FontRef<'static>> {
    let faces = [first].into_iter().chain(FALLBACKS.iter().copied());
    faces.filter_map(|face| FontRef::new(face).ok()).collect()
}

/// All faces, loaded once.
pub fn database() -> Arc<Database> {
    Arc::clone(&DATABASE)
}

/// Whether every character of one grapheme has a glyph in one face.
pub fn draws(grapheme: &str) -> bool {
    face_for(&TEXT_FONTS, grapheme).is_some()
}

/// The width of a text in pixels at a font size, without kerning, which only narrows it. What no
/// face draws counts as wide as it is high: a browser draws it from a font of its own.
pub fn width(text: &str, size: f32, bold: bool) -> f32 {
    let fonts = if bold { &BOLD_FONTS } else { &TEXT_FONTS };
    text.graphemes(true).map(|grapheme| grapheme_width(fonts, grapheme, size)).sum()
}

fn grapheme_width(fonts: &[FontRef<'static>], grapheme: &str, size: f32) -> f32 {
    let Some(font) = face_for(fonts, grapheme) else { return size };
    let metrics = font.glyph_metrics(Size::new(size), LocationRef::default());
    let map = font.charmap();
    let glyphs = grapheme.chars().filter(|&c| !invisible(c)).filter_map(|c| map.map(c));
    glyphs.filter_map(|glyph| metrics.advance_width(glyph)).sum()
}

fn face_for<'a>(fonts: &'a [FontRef<'static>], grapheme: &str) -> Option<&'a FontRef<'static>> {
    fonts.iter().find(|font| {
        let map = font.charmap();
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
