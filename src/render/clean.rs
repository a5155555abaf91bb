//! What a text is stripped of, and what a link must be, before it is shown anywhere.

use std::fmt::Write;

/// The text on one line: white space folded, control characters and the marks that turn
/// the reading direction dropped. Joiners stay: scripts and emoji need them.
pub fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_whitespace() {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        } else if !c.is_control() && !turns_direction(c) {
            out.push(c);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// The text without control characters and direction marks, its white space as it stands.
pub fn visible(text: &str) -> String {
    let blank = |c: char| if c.is_control() && c.is_whitespace() { ' ' } else { c };
    let shown = |c: &char| !c.is_control() && !turns_direction(*c);
    text.chars().map(blank).filter(shown).collect()
}

/// Whether a character only changes the direction of its neighbours (or is a byte order mark).
fn turns_direction(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}')
        || matches!(c, '\u{2066}'..='\u{206F}' | '\u{FEFF}' | '\u{E0001}')
}

/// The address as it may stand in a link, with what could end it early percent-encoded.
/// `None` for everything that is not http, https or mailto.
pub fn href(address: &str) -> Option<String> {
    let address = address.trim();
    let parsed = url::Url::parse(address).ok()?;
    if !matches!(parsed.scheme(), "http" | "https" | "mailto") {
        return None;
    }
    let mut out = String::with_capacity(address.len());
    for c in address.chars() {
        if c.is_whitespace() || c.is_control() || turns_direction(c) || "<>\"'`\\{}|^".contains(c) {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                let _ = write!(out, "%{byte:02X}");
            }
        } else {
            out.push(c);
        }
    }
    Some(out)
}

/// What to call an address that has no title: the host and the path, without the ceremony.
pub fn address_name(address: &str) -> String {
    let bare = address.trim().split(['?', '#']).next().unwrap_or_default();
    let bare = bare.split_once("://").map_or(bare, |(_, rest)| rest);
    let bare = bare.strip_prefix("www.").unwrap_or(bare);
    line(bare.trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_line_and_reads_in_its_own_direction() {
        assert_eq!(line("  a\n\tb\u{202E}c\u{7}  "), "a bc");
        assert_eq!(line("👩\u{200D}🍳 क\u{94D}\u{200D}ष"), "👩\u{200D}🍳 क\u{94D}\u{200D}ष");
    }

    #[test]
    fn only_addresses_a_reader_may_follow_become_links() {
        for bad in ["javascript:alert(1)", "data:text/html,x", "//x.org", "x.org", "file:///etc"] {
            assert_eq!(href(bad), None, "{bad}");
        }
        assert_eq!(href("https://x.org/a b\"").as_deref(), Some("https://x.org/a%20b%22"));
        assert_eq!(href("https://x.org/a_(b)").as_deref(), Some("https://x.org/a_(b)"));
        assert_eq!(address_name("https://www.x.org/a/?q=1"), "x.org/a");
    }
}
