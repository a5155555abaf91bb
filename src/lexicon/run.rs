//! A run of words as it is looked up: by the hashes of its words.

use super::hash;
use super::shipped::words;

/// What is known of a run of words by itself.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Run {
    /// The hash of all of it.
    pub key: u64,
    /// The hash of its first word.
    pub first: u64,
    /// How many words it has.
    pub count: u8,
    /// How many bytes they have.
    pub letters: usize,
}

impl Run {
    /// The run of the words of `text`, cut as a text is.
    pub fn of(text: &str) -> Self {
        let mut run = Self::default();
        for word in words(text) {
            let hash = hash::word(word);
            if run.count == 0 {
                run.first = hash;
            }
            run.key = hash::join(run.key, hash);
            run.count = run.count.saturating_add(1);
            run.letters += word.len();
        }
        run
    }

    /// The hash of its only word, where it has but one.
    pub fn lone(&self) -> Option<u64> {
        (self.count == 1).then_some(self.first)
    }
}
