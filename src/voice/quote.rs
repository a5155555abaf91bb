//! A person's own words within a sentence of ours: as text, whatever signs are in it.

use unicode_segmentation::UnicodeSegmentation as _;

use crate::domain::unseen::turns_direction;

/// The longest stretch of somebody's words in a prompt, in characters: about four lines.
const LONGEST: usize = 280;

/// Somebody's words on one line, fit to stand in a message: every sign that Discord could act on is
/// escaped, addresses stay as they are, and what is long is cut between words.
pub fn quote(words: &str) -> String {
    let mut quoted = String::new();
    let words = words.split(|c: char| c.is_whitespace() || c.is_control());
    for word in words.filter(|word| !word.is_empty()) {
        let shown: String = if is_address(word) {
            word.to_owned()
        } else {
            word.chars().filter(|c| !turns_direction(*c)).flat_map(escaped).collect()
        };
        if quoted.chars().count() + shown.chars().count() > LONGEST {
            quoted.push_str(if quoted.is_empty() { "…" } else { " …" });
            break;
        }
        if !quoted.is_empty() {
            quoted.push(' ');
        }
        quoted.push_str(&shown);
    }
    quoted
}

/// Somebody's words on the label of a button, where nothing is escaped: cut to `room` characters
/// between graphemes.
pub fn label(words: &str, room: usize) -> String {
    let shown: String = words.chars().filter(|&c| !c.is_control() && !turns_direction(c)).collect();
    if shown.chars().count() <= room {
        return shown;
    }
    let mut cut = String::new();
    for grapheme in shown.graphemes(true) {
        if cut.chars().count() + grapheme.chars().count() >= room {
            break;
        }
        cut.push_str(grapheme);
    }
    cut + "…"
}

/// An address that Discord shows as one, and that ends nothing around it.
fn is_address(word: &str) -> bool {
    let rest = word.strip_prefix("https://").or_else(|| word.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        rest.chars().next().is_some_and(char::is_alphanumeric)
            && rest.chars().all(|c| c.is_ascii_graphic() && !"<>|\\`*\"".contains(c))
    })
}

fn escaped(c: char) -> impl Iterator<Item = char> {
    let acts = "\\*_~`|<>[]()#:@-".contains(c);
    acts.then_some('\\').into_iter().chain([c])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_words() {
        assert_eq!(quote("C# *and*\n`code` <@123>"), "C\\# \\*and\\* \\`code\\` \\<\\@123\\>");
        assert_eq!(quote("see https://a.example/x_y_z ok"), "see https://a.example/x_y_z ok");
        assert_eq!(quote("https://a.example/||x"), "https\\://a.example/\\|\\|x");
        assert_eq!(quote("a\u{202e}b\u{0}c\u{61c}d"), "ab cd");
    }

    #[test]
    fn a_label_fits_and_ends_between_graphemes() {
        assert_eq!(label("C# *and*\u{202e}", 80), "C# *and*");
        let family = "👩‍👩‍👧";
        let cut = label(&family.repeat(9), 12);
        assert_eq!(cut, format!("{family}{family}…"));
    }

    #[test]
    fn what_is_long_is_cut_between_words() {
        let long = quote(&"word ".repeat(200));
        assert!(long.ends_with("word …") && long.chars().count() <= LONGEST + 3, "{long}");
        assert_eq!(quote(&"x".repeat(5_000)), "…");
        // Even if every sign is escaped it is short.
        assert!(quote(&"* ".repeat(5_000)).chars().count() <= LONGEST + 3);
    }
}
