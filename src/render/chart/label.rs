//! Labels that fit: honest where a script cannot be drawn, cut whole where there is no room.

use unicode_segmentation::UnicodeSegmentation;

use super::fonts;
use crate::render::clean;

/// A name as the picture can draw it. Where a part has no glyph that part becomes `…` (an emoji
/// or a sign just goes); where nothing readable would be left, the stand-in is shown, and the
/// alternative text says what it stands for.
pub fn drawable(name: &str, stand_in: &str) -> String {
    let name = clean::line(name);
    let mut out = String::with_capacity(name.len());
    for grapheme in name.graphemes(true) {
        if grapheme == " " || fonts::draws(grapheme) {
            out.push_str(grapheme);
        } else if grapheme.chars().any(char::is_alphanumeric) && !out.ends_with('…') {
            out.push('…');
        }
    }
    let readable = out.chars().any(char::is_alphanumeric);
    let out = clean::line(&out);
    if readable || (out == name && !out.is_empty()) { out } else { stand_in.to_owned() }
}

/// More graphemes than this have room nowhere in the picture: they need not be measured.
const REACH: usize = 240;

/// As much of a name as could have room.
pub fn within_reach(name: &str) -> &str {
    let end = name.grapheme_indices(true).nth(REACH).map_or(name.len(), |(at, _)| at);
    &name[..end]
}

/// The text, cut between graphemes and ended by `…` where it is wider than there is room.
pub fn elide(text: &str, room: f32, size: f32, bold: bool) -> String {
    if fonts::width(text, size, bold) <= room {
        return text.to_owned();
    }
    let mut left = room - fonts::width("…", size, bold);
    let mut end = 0;
    for (at, grapheme) in text.grapheme_indices(true) {
        left -= fonts::width(grapheme, size, bold);
        if left < 0.0 {
            break;
        }
        end = at + grapheme.len();
    }
    format!("{}…", text[..end].trim_end_matches([' ', ',', '·', '–', ':']))
}

/// The words on lines no wider than the room; `None` when a word is wider than that.
pub fn wrap(text: &str, room: f32, size: f32, bold: bool) -> Option<Vec<String>> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        let longer = lines.last().map(|line| format!("{line} {word}"));
        match longer {
            Some(longer) if fonts::width(&longer, size, bold) <= room => {
                lines.pop();
                lines.push(longer);
            }
            _ if fonts::width(word, size, bold) > room => return None,
            _ => lines.push(word.to_owned()),
        }
    }
    Some(lines)
}

/// As [`wrap`], at most `most` lines, the last elided; a word too wide for a line is elided too.
pub fn fold(text: &str, room: f32, size: f32, bold: bool, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        let full = lines.len() >= most;
        match lines.last_mut() {
            // What will be elided need not be measured.
            Some(line) if full => line.extend([" ", word]),
            Some(line) if fonts::width(&format!("{line} {word}"), size, bold) <= room => {
                line.extend([" ", word]);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.iter().map(|line| elide(line, room, size, bold)).collect()
}

/// As many of the names as fit into so many lines, leading first; `None` if the first does not.
pub fn names(names: &[String], room: f32, size: f32, most: usize) -> Option<Vec<String>> {
    let fitting = |n: usize| {
        let lines = wrap(&names[..n].join(", "), room, size, false)?;
        (lines.len() <= most).then_some(lines)
    };
    if names.is_empty() {
        return Some(Vec::new());
    }
    (1..=names.len()).rev().find_map(fitting)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_cannot_be_drawn_is_not_drawn_as_nothing() {
        assert_eq!(drawable("Испанский язык", "interest 4"), "Испанский язык");
        assert_eq!(drawable("شعر", "interest 4"), "interest 4");
        assert_eq!(drawable("Poetry (شعر)", "interest 4"), "Poetry (…)");
        assert_eq!(drawable("Beads \u{1F9FF}", "interest 4"), "Beads");
        assert_eq!(drawable("🎻", "interest 4"), "🎻");
        assert_eq!(drawable("\u{1F9FF}", "interest 4"), "interest 4");
    }

    #[test]
    fn nothing_is_wider_than_its_room() {
        let long = "Probabilistic machine learning, Gaussian processes and 🧪 experiments";
        for room in [40.0, 90.0, 200.0] {
            assert!(fonts::width(&elide(long, room, 16.0, false), 16.0, false) <= room);
            for line in fold(long, room, 16.0, true, 3) {
                assert!(fonts::width(&line, 16.0, true) <= room, "{line}");
            }
        }
        assert_eq!(wrap("Kubernetes", 30.0, 16.0, false), None);
        let few = ["Go".to_owned(), "Generative art and shaders".to_owned()];
        assert_eq!(names(&few, 60.0, 14.0, 1), Some(vec!["Go".to_owned()]));
    }
}
