//! What a text is stripped of, and what a link must be, before it is shown anywhere.

use std::fmt::Write;

use crate::domain::unseen::turns_direction;

pub use crate::domain::unseen::line;

/// The text without control characters and direction marks, its white space as it stands.
pub fn visible(text: &str) -> String {
    let blank = |c: char| if c.is_control() && c.is_whitespace() { ' ' } else { c };
    let shown = |c: &char| !c.is_control() && !turns_direction(*c);
    text.chars().map(blank).filter(shown).collect()
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
    fn only_addresses_a_reader_may_follow_become_links() {
        for bad in ["javascript:alert(1)", "data:text/html,x", "//x.org", "x.org", "file:///etc"] {
            assert_eq!(href(bad), None, "{bad}");
        }
        assert_eq!(href("https://x.org/a b\"").as_deref(), Some("https://x.org/a%20b%22"));
        assert_eq!(href("https://x.org/a_(b)").as_deref(), Some("https://x.org/a_(b)"));
        assert_eq!(address_name("https://www.x.org/a/?q=1"), "x.org/a");
    }
}
