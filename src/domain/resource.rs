//! What helped.

use super::words::unshown;
use serde::{Deserialize, Serialize};

/// A link, or a work named as such, that a person noted.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Resource {
    /// Where it is, without tracking parameters. Law: never fetched. Empty for a work without a link.
    pub url: String,
    /// In the person's words where they gave any, else from the address itself.
    pub title: String,
}

unshown!(Resource);

impl Resource {
    /// What tells it from others: [`resource_key`].
    pub fn key(&self) -> String {
        resource_key(&self.url, &self.title)
    }
}

/// What tells resources apart: the address without what only decorates it, or the title of a work
/// without one, in lower case.
pub fn resource_key(url: &str, title: &str) -> String {
    let bare = url.split('#').next().unwrap_or_default().trim();
    let bare = bare.split_once("://").map_or(bare, |(_, rest)| rest).to_lowercase();
    let bare = bare.strip_prefix("www.").unwrap_or(&bare).trim_end_matches(['/', '?']);
    if bare.is_empty() { title.trim().to_lowercase() } else { bare.to_owned() }
}

/// A resource's key as sixteen signs, so that it can be spoken of without a word of it: its mark.
pub fn mark(key: &str) -> String {
    format!("{:016x}", super::mark::mark(key.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::{mark, resource_key};

    #[test]
    fn an_address_is_known_however_it_is_dressed() {
        let key = resource_key("https://www.Example.com/Path/#part", "any");
        assert_eq!(key, "example.com/path");
        assert_eq!(key, resource_key("http://example.com/path?", ""));
        assert_ne!(key, resource_key("https://example.com/path?page=2", ""));
        assert_eq!(mark(&key).len(), 16);
        assert_eq!(mark("a"), "af63dc4c8601ec8c", "for good");
        assert_ne!(mark(&key), mark("example.com/path/2"));
        assert_eq!(resource_key("", " Deep Learning "), "deep learning");
    }
}
