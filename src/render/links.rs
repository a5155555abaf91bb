//! Links in Discord: in a text, and as options of a menu.

use super::message::shorten;
use super::{clean, escape};
use crate::domain::digest::Shelved;

/// Discord's limit for an option's label, and for its description.
const OPTION: usize = 100;

/// What stands for a link in a menu, and below it: its title and its address.
pub fn option(title: &str, url: &str) -> (String, String) {
    let (title, address) = (clean::line(title), clean::address_name(url));
    let title = if title.is_empty() { address.clone() } else { title };
    let title = if title.is_empty() { "…".to_owned() } else { title };
    (shorten(&title, OPTION), shorten(&address, OPTION))
}

/// What helped, as a link in Discord's Markdown. Where there is little room for the title and the
/// address, a longer title is cut and a longer address is no link.
pub(super) fn resource(shelved: &Shelved, room: Option<(usize, usize)>) -> String {
    let title = clean::line(&shelved.title);
    let title = if title.is_empty() { clean::address_name(&shelved.url) } else { title };
    let title = room.map_or(title.clone(), |(title_room, _)| shorten(&title, title_room));
    let title = escape::discord(&title);
    let fits = |url: &String| room.is_none_or(|(_, address)| url.len() <= address);
    match clean::href(&shelved.url).filter(fits) {
        Some(url) => escape::markdown_link(&url, &title),
        None => title,
    }
}

#[cfg(test)]
mod tests {
    use super::option;

    #[test]
    fn an_option_has_something_to_read_and_fits() {
        let (label, detail) = option("", "https://www.example.org/path/?q=1");
        assert_eq!((label.as_str(), detail.as_str()), ("example.org/path", "example.org/path"));
        let (label, _) = option(&"long ".repeat(60), "");
        assert!(label.encode_utf16().count() <= 100 && label.ends_with('…'));
        assert_eq!(option("\u{202E}", "").0, "…");
    }
}
