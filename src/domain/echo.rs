/// The longest stretch of a person's words that a refusal repeats.
const LONGEST: usize = 60;

/// What a person typed, fit to stand between backticks in a sentence.
///
/// One line, no backticks or control characters, at most 60 characters; an empty text is shown as a
/// space, because Discord draws nothing for two adjacent backticks.
pub(super) fn echo(typed: &str) -> String {
    let plain: Vec<char> = typed
        .trim()
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .filter(|c| *c != '`')
        .take(LONGEST + 1)
        .collect();
    match plain.len() {
        0 => " ".to_owned(),
        n if n > LONGEST => plain[..LONGEST].iter().chain(['…'].iter()).collect(),
        _ => plain.into_iter().collect(),
    }
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
    use super::{LONGEST, echo, nearest};

    #[test]
    fn an_echo_is_one_short_line_without_backticks() {
        assert_eq!(echo(" a`b\nc "), "ab c");
        assert_eq!(echo(""), " ");
        assert_eq!(echo(&"x".repeat(5_000)).chars().count(), LONGEST + 1);
    }

    #[test]
    fn the_nearest_is_the_most_alike() {
        assert_eq!(
            nearest("evry sunday", &["hourly", "every sunday at 7pm"]),
            "every sunday at 7pm"
        );
        assert_eq!(nearest("", &["hourly", "daily"]), "hourly");
    }
}
