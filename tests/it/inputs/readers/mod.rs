//! Every place where something foreign is read, each as one function of bytes.
//!
//! Shared by the tests beside it and by the targets under `fuzz/`; a law of what was read is
//! checked where it is read.

mod discord;
mod files;
mod lives;
mod typed;

/// One reader.
pub struct Reader {
    /// What it is called.
    pub name: &'static str,
    /// Reads bytes; gives how many bytes it made of them, all told.
    pub read: fn(&[u8]) -> usize,
    /// What it reads when nobody means ill.
    pub samples: fn() -> Vec<Vec<u8>>,
    /// Of how many inputs one is read where not this reader alone is tried: a picture takes long.
    pub of: usize,
}

/// All of them.
pub const READERS: [Reader; 18] = [
    Reader { name: "schedule", read: typed::schedule, samples: typed::schedules, of: 1 },
    Reader { name: "days", read: typed::days, samples: typed::phrases, of: 1 },
    Reader { name: "period", read: typed::period, samples: typed::phrases, of: 1 },
    Reader { name: "zone", read: typed::zone, samples: typed::zones, of: 16 },
    Reader { name: "custom-id", read: typed::custom_id, samples: typed::custom_ids, of: 1 },
    Reader { name: "search", read: typed::search, samples: lives::texts, of: 2 },
    Reader { name: "names", read: typed::names, samples: lives::texts, of: 1 },
    Reader { name: "lexicon", read: lives::lexicon, samples: lives::texts, of: 4 },
    Reader { name: "people", read: lives::people, samples: lives::texts, of: 1 },
    Reader { name: "cards", read: lives::cards, samples: lives::texts, of: 16 },
    Reader { name: "documents", read: lives::documents, samples: lives::texts, of: 32 },
    Reader { name: "public", read: lives::public, samples: lives::texts, of: 16 },
    Reader { name: "image", read: lives::image, samples: lives::texts, of: 128 },
    Reader { name: "journal", read: files::journal, samples: files::journals, of: 1 },
    Reader { name: "statements", read: files::statements, samples: files::journals, of: 1 },
    Reader { name: "archive", read: files::archive, samples: files::archives, of: 1 },
    Reader { name: "picture", read: files::picture, samples: files::pictures, of: 32 },
    Reader { name: "discord", read: discord::event, samples: discord::events, of: 1 },
];

/// The most bytes that a reader makes of so many: a page has a dress of its own, and a picture its
/// pixels; beyond them each byte may come back escaped, in each of the places where a digest tells
/// it.
pub fn most(bytes: usize) -> usize {
    2_000_000 + bytes * 64
}

/// Reads bytes with the reader of this name, and holds it to [`most`].
pub fn run(name: &str, bytes: &[u8]) {
    let reader = READERS.iter().find(|reader| reader.name == name).expect("a reader of this name");
    let made = (reader.read)(bytes);
    assert!(made <= most(bytes.len()), "{name} made {made} bytes of {}", bytes.len());
}

/// The bytes as text: what is none is replaced, as it would be before it came here.
fn text(bytes: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

/// Text as the bytes of a sample.
fn sampled(texts: &[&str]) -> Vec<Vec<u8>> {
    texts.iter().map(|text| text.as_bytes().to_vec()).collect()
}

/// A sentence that refuses something is a whole one, and repeats little of what was typed.
fn refused(error: &impl std::fmt::Display) -> usize {
    let sentence = error.to_string();
    assert!(sentence.ends_with(['.', '?']), "{sentence}");
    assert!(sentence.chars().count() < 600 && !sentence.contains('\n'), "{sentence}");
    sentence.len()
}
