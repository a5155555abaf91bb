//! What a person typed, within a sentence that says no to it.

use unicode_segmentation::UnicodeSegmentation as _;

use super::unseen::turns_direction;
use super::words::Words;

/// The longest stretch of a person's words that a refusal repeats, in characters.
const LONGEST: usize = 60;

/// What a person typed, fit to stand between backticks in a sentence.
///
/// One line, no backticks, nothing that is not seen, at most 60 characters, cut between graphemes;
/// what leaves nothing to see is shown as a space, because Discord draws nothing for two adjacent
/// backticks.
pub fn echo(typed: &str) -> Words {
    let plain: String = typed
        .trim()
        .chars()
        .map(|c| if c.is_control() || c.is_whitespace() { ' ' } else { c })
        .filter(|c| *c != '`' && !turns_direction(*c))
        .collect();
    if plain.trim().is_empty() {
        return " ".into();
    }
    let (mut shown, mut length) = (String::new(), 0);
    for grapheme in plain.graphemes(true) {
        length += grapheme.chars().count();
        if length > LONGEST {
            return (shown + "…").into();
        }
        shown.push_str(grapheme);
    }
    shown.into()
}

/// The candidate that reads most like what was typed, by as much of it as a refusal repeats; the
/// first wins a tie.
pub(super) fn nearest<'a>(typed: &str, candidates: &[&'a str]) -> &'a str {
    let typed = typed.chars().take(LONGEST).collect::<String>().to_lowercase();
    let likeness = |c: &str| strsim::sorensen_dice(&typed, &c.to_lowercase());
    let mut best = candidates.first().copied().unwrap_or_default();
    for candidate in candidates {
        if likeness(candidate) > likeness(best) {
            best = candidate;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation as _;

    use super::super::unseen::turns_direction;
    use super::{LONGEST, echo, nearest};

    #[test]
    fn an_echo_is_one_short_line_without_backticks() {
        assert_eq!(echo(" a`b\nc ").as_str(), "ab c");
        assert_eq!(echo("").as_str(), " ");
        assert_eq!(echo("`\u{202e} `").as_str(), " ");
        assert_eq!(echo("daily\u{202e}9\u{2028}am").as_str(), "daily9 am");
        assert_eq!(echo(&"x".repeat(5_000)).chars().count(), LONGEST + 1);
    }

    #[test]
    fn an_echo_is_cut_between_graphemes() {
        let family = "👩\u{200d}👩\u{200d}👧";
        assert_eq!(echo(&family.repeat(30)).as_str(), family.repeat(12) + "…");
        // One letter with marks without end is none that could be shown.
        assert_eq!(echo(&format!("a{}", "\u{301}".repeat(500))).as_str(), "…");
    }

    #[test]
    fn the_nearest_is_the_most_alike() {
        assert_eq!(
            nearest("evry sunday", &["hourly", "every sunday at 7pm"]),
            "every sunday at 7pm"
        );
        assert_eq!(nearest("", &["hourly", "daily"]), "hourly");
    }

    proptest! {
        #[test]
        fn whatever_was_typed_an_echo_stays_between_its_backticks(
            typed in "([a-z `*_]|[\u{1F1E6}-\u{1F1FF}]|\u{200d}|\u{301}|👩|[\u{202a}-\u{202e}\u{2066}-\u{2069}]|\n|\\PC){0,100}"
        ) {
            let echoed = echo(&typed).into_string();
            prop_assert!(!echoed.is_empty() && echoed.chars().count() <= LONGEST + 1);
            prop_assert!(!echoed.contains(['`', '\n']) && !echoed.contains(turns_direction));
            // What it leaves out begins with a whole grapheme.
            let bare: String = typed
                .trim()
                .chars()
                .map(|c| if c.is_control() || c.is_whitespace() { ' ' } else { c })
                .filter(|c| *c != '`' && !turns_direction(*c))
                .collect();
            if echoed != bare && !bare.trim().is_empty() {
                let cut = echoed.strip_suffix('…').expect("it says that it is cut");
                let ends = bare.grapheme_indices(true).any(|(at, _)| at == cut.len());
                prop_assert!(bare.starts_with(cut) && ends, "{cut}");
            }
        }
    }
}
