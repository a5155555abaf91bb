//! Words as numbers: a word is known by the hash of its lower case, so no text is copied to read.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A map whose keys are hashes already.
pub(super) type ByHash<V> = HashMap<u64, V, BuildHasherDefault<Already>>;

const SEED: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

/// Hashes what is one word: case does not count.
#[derive(Clone, Copy)]
pub(super) struct Folding(u64);

impl Folding {
    pub(super) fn new() -> Self {
        Self(SEED)
    }

    pub(super) fn byte(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(PRIME);
    }

    /// Takes in one letter. The nukta and the chandrabindu of Devanagari do not count: people leave
    /// them out.
    pub(super) fn char(&mut self, c: char) {
        const BARE: [char; 8] = ['क', 'ख', 'ग', 'ज', 'ड', 'ढ', 'फ', 'य'];
        let c = match c {
            '\u{93c}' => return,
            '\u{901}' => '\u{902}',
            '\u{958}'..='\u{95f}' => BARE[c as usize - 0x958],
            c => c,
        };
        for lower in c.to_lowercase() {
            for byte in lower.encode_utf8(&mut [0; 4]).bytes() {
                self.byte(byte);
            }
        }
    }

    /// FNV-1a leaves the high bits poor; one multiplication mends them.
    pub(super) fn finish(self) -> u64 {
        let mixed = (self.0 ^ (self.0 >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        mixed ^ (mixed >> 29)
    }
}

/// The hash of one word.
pub(super) fn word(text: &str) -> u64 {
    let mut folding = Folding::new();
    if text.is_ascii() {
        text.bytes().for_each(|b| folding.byte(b));
    } else {
        text.chars().for_each(|c| folding.char(c));
    }
    folding.finish()
}

/// The hash of words exactly as they are written.
pub(super) fn exact(text: &str) -> u64 {
    text.bytes().fold(SEED, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}

/// The hash of a run of words, given theirs in order. Law: `join(join(0, a), b)` names "a b".
pub(super) fn join(before: u64, word: u64) -> u64 {
    (before.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// Passes a hash through: hashing it twice would buy nothing.
#[derive(Default)]
pub(super) struct Already(u64);

impl Hasher for Already {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(PRIME);
        }
    }

    fn write_u64(&mut self, n: u64) {
        self.0 = n;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_does_not_tell_words_apart_in_any_script() {
        assert_eq!(word("Kubernetes"), word("kubernetes"));
        assert_eq!(word("ÜBUNG"), word("übung"));
        assert_ne!(word("übung"), word("ubung"));
    }

    #[test]
    fn hindi_words_are_known_without_their_dots() {
        assert_eq!(word("ख़त्म"), word("खत्म"));
        assert_eq!(word("पढ\u{93c}ा"), word("प\u{95d}ा"));
        assert_eq!(word("हूँ"), word("हूं"));
    }
}
