//! The words of a text, as numbers: enough to see that two weeks speak of the same.

use std::hash::Hasher;

/// Words longer than this are compared by their beginning, which takes most endings off in any
/// language without knowing which it is.
const STEM: usize = 7;

/// Hands out a fingerprint of each word of a text, folded to lower case.
///
/// Runs of letters and digits are words; where a script writes no spaces, pairs of characters are.
/// Law: the same word gives the same fingerprint on every machine; the highest bit is 0.
pub fn terms(text: &str, mut found: impl FnMut(u64)) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let plain = bytes[at..].iter().take_while(|b| b.is_ascii_alphanumeric()).count();
        let end = at + plain;
        if bytes.get(end).is_some_and(|b| !b.is_ascii()) {
            at += beyond_ascii(&text[at..], &mut found);
            continue;
        }
        let mut word = Word::default();
        for b in &bytes[at..end.min(at + STEM)] {
            word.push(char::from(b.to_ascii_lowercase()));
        }
        word.length = plain;
        word.finish(&mut found);
        at = end + 1;
    }
}

/// Reads the words that `text` begins with, up to where something parts words; gives its length.
fn beyond_ascii(text: &str, found: &mut impl FnMut(u64)) -> usize {
    let mut word = Word::default();
    let mut before: Option<char> = None;
    for (at, c) in text.char_indices() {
        if spaceless(c) {
            word.finish(found);
            if let Some(before) = before {
                found(fingerprint(fingerprint(BASIS, before), c) >> 1);
            }
            before = Some(c);
        } else if c.is_alphanumeric() {
            c.to_lowercase().for_each(|lower| word.push(lower));
            before = None;
        } else {
            word.finish(found);
            return at + c.len_utf8();
        }
    }
    word.finish(found);
    text.len()
}

/// A hash of what is a fingerprint already.
#[derive(Debug, Default)]
pub struct AsItIs(u64);

impl Hasher for AsItIs {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, fingerprint: u64) {
        self.0 = fingerprint;
    }

    fn finish(&self) -> u64 {
        // The table sorts by the highest bits too, which tell only words from interests.
        self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }
}

/// FNV-1a: short, stable, and good enough for tens of thousands of words.
const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0100_0000_01b3;

fn fingerprint(so_far: u64, c: char) -> u64 {
    (so_far ^ u64::from(u32::from(c))).wrapping_mul(PRIME)
}

struct Word {
    hash: u64,
    without_last: u64,
    last: char,
    length: usize,
}

impl Default for Word {
    fn default() -> Self {
        Self { hash: BASIS, without_last: BASIS, last: ' ', length: 0 }
    }
}

impl Word {
    fn push(&mut self, c: char) {
        self.length += 1;
        if self.length <= STEM {
            self.without_last = self.hash;
            self.hash = fingerprint(self.hash, c);
            self.last = c;
        }
    }

    /// Single letters tell nothing; a plural `s` is taken off.
    fn finish(&mut self, found: &mut impl FnMut(u64)) {
        if self.length == 0 {
            return;
        }
        if self.length >= 2 {
            let plural = self.last == 's' && (4..=STEM).contains(&self.length);
            found(if plural { self.without_last } else { self.hash } >> 1);
        }
        *self = Self::default();
    }
}

/// Whether a character belongs to a script that is written without spaces.
fn spaceless(c: char) -> bool {
    matches!(u32::from(c), 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3040..=0x30FF
        | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x2_0000..=0x3_FFFF)
}

#[cfg(test)]
mod tests {
    use super::terms;

    fn of(text: &str) -> Vec<u64> {
        let mut all = Vec::new();
        terms(text, |t| all.push(t));
        all
    }

    #[test]
    fn case_plural_and_long_endings_make_no_other_word() {
        assert_eq!(of("Guitars"), of("guitar"));
        assert_eq!(of("Kletterhalle"), of("klettern"));
        assert_ne!(of("bread"), of("break"));
    }

    #[test]
    fn a_script_without_spaces_is_read_in_pairs() {
        assert_eq!(of("日本語").len(), 2);
        assert_eq!(of("I am 日本").len(), 2);
    }
}
