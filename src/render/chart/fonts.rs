//! The picture's fonts: what they can draw, and how wide.

use std::sync::{Arc, LazyLock};

use harfrust::{ShapeOptions, ShaperData, UnicodeBuffer};
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
    /// How wide each sign of ASCII is, in ems; `None` where there is no glyph.
    ascii: [Option<f32>; 128],
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

/// The face whose letters join, ready to shape.
static JOINED: LazyLock<Option<(FontRef<'static>, ShaperData)>> = LazyLock::new(|| {
    let (_, face) = FALLBACKS.iter().find(|(family, _)| *family == JOINING)?;
    let font = FontRef::new(face).ok()?;
    let data = ShaperData::new(&font);
    Some((font, data))
});

fn parsed(first: Face) -> Vec<Parsed> {
    let faces = [first].into_iter().chain(FALLBACKS.iter().copied());
    let parse = |(family, face)| {
        let font = FontRef::new(face).ok()?;
        Some(Parsed { family, ascii: ascii(&font), font })
    };
    faces.filter_map(parse).collect()
}

fn ascii(font: &FontRef<'static>) -> [Option<f32>; 128] {
    let (map, metrics) =
        (font.charmap(), font.glyph_metrics(Size::new(1.0), LocationRef::default()));
    let mut signs = 0..128_u8;
    std::array::from_fn(|_| metrics.advance_width(map.map(char::from(signs.next()?))?))
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
    let apart = |text: &str| -> f32 {
        text.graphemes(true).map(|grapheme| grapheme_width(grapheme, size, bold)).sum()
    };
    if !text.chars().any(joins) {
        return apart(text);
    }
    let words = |run: &str| -> f32 {
        let spaces = apart(" ") * run.matches(' ').fold(0.0, |count, _| count + 1.0);
        spaces + run.split(' ').map(|word| joined_width(word, size)).sum::<f32>()
    };
    let runs = runs(text, bold).into_iter();
    runs.map(|(family, run)| if family == JOINING { words(run) } else { apart(run) }).sum()
}

/// Whether a sign belongs to the script whose letters join.
fn joins(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{97f}')
}

/// The width of a word of joined letters, most of which are narrower than they are apart.
fn joined_width(word: &str, size: f32) -> f32 {
    let Some((font, data)) = JOINED.as_ref() else { return 0.0 };
    let shaper = data.shaper(font).build();
    let mut letters = UnicodeBuffer::new();
    letters.push_str(word);
    letters.guess_segment_properties();
    let glyphs = shaper.shape(letters, ShapeOptions::new());
    let units: i32 = glyphs.glyph_positions().iter().map(|glyph| glyph.x_advance).sum();
    #[expect(clippy::cast_precision_loss, reason = "a word is far below 2^24 units wide")]
    let ems = units as f32 / shaper.units_per_em().max(1) as f32;
    ems * size
}

fn grapheme_width(grapheme: &str, size: f32, bold: bool) -> f32 {
    let Some(Parsed { font, ascii, .. }) = face_for(faces(bold), grapheme) else { return size };
    if let [sign @ 0..128] = grapheme.as_bytes() {
        return ascii[usize::from(*sign)].unwrap_or_default() * size;
    }
    let metrics = font.glyph_metrics(Size::new(size), LocationRef::default());
    let map = font.charmap();
    let glyphs = grapheme.chars().filter(|&c| !invisible(c)).filter_map(|c| map.map(c));
    glyphs.filter_map(|glyph| metrics.advance_width(glyph)).sum()
}

fn face_for(faces: &'static [Parsed], grapheme: &str) -> Option<&'static Parsed> {
    if let [sign @ 0..128] = grapheme.as_bytes() {
        return faces.iter().find(|face| face.ascii[usize::from(*sign)].is_some());
    }
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
    use crate::domain::tongue::Tongue;
    use crate::tongues::files;

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
    fn whatever_is_said_in_a_picture_can_be_drawn() {
        for tongue in Tongue::ALL {
            let files = files(tongue).iter();
            let said = files.filter(|(file, _)| ["calendar", "telling", "general"].contains(file));
            for grapheme in said.flat_map(|(_, text)| text.graphemes(true)) {
                assert!(draws(grapheme) || grapheme == "\n", "{tongue:?}: {grapheme}");
            }
        }
    }

    #[test]
    fn joined_letters_are_narrower_than_apart() {
        let apart: f32 = "प्रविष्टियाँ".chars().map(|c| width(&c.to_string(), 16.0, false)).sum();
        let joined = width("प्रविष्टियाँ", 16.0, false);
        assert!(joined > 16.0 && joined < apart - 8.0, "{joined} of {apart}");
        let (two, space) = (width("मई मई", 16.0, false), width(" ", 16.0, false));
        assert!((two - space - 2.0 * width("मई", 16.0, false)).abs() < 0.01);
    }

    #[test]
    fn bold_is_wider_and_size_scales() {
        assert!(width("Kubernetes", 16.0, true) > width("Kubernetes", 16.0, false));
        let (one, two) = (width("Ελληνική", 16.0, false), width("Ελληνική", 32.0, false));
        assert!((two - 2.0 * one).abs() < 0.01);
    }
}
