//! What belongs to the topics in one language, beside what the lexicon knows in all.

use super::hash::ByHash;
use super::language::Language;
use super::run::Run;
use super::shipped::Lexicon;
use super::topics::belonging;

/// The words of one language that belong to topics.
#[derive(Debug, Default)]
pub(super) struct Tongue {
    /// By the hash of a run of words: which topics it belongs to.
    forms: ByHash<Vec<Belongs>>,
    /// With which words such runs begin, and how many words they have at most.
    opens: ByHash<u8>,
}

/// One topic that a run of words belongs to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Belongs {
    /// Which.
    pub topic: u32,
    /// Whether it says little alone.
    pub hint: bool,
}

impl Tongue {
    /// The shipped words of a language.
    pub fn read(lexicon: &Lexicon, language: Language) -> Self {
        let mut tongue = Self::default();
        for (topic, hint, clue) in belonging(lexicon, file(language)) {
            let everyday = Run::of(clue).lone().and_then(|word| lexicon.everyday.get(&word));
            let hint = hint || everyday.is_some_and(|bits| bits & language.bit() != 0);
            tongue.put(clue, Belongs { topic, hint });
        }
        tongue
    }

    fn put(&mut self, clue: &str, belongs: Belongs) {
        let Run { key, first, count, .. } = Run::of(clue);
        if count == 0 {
            return;
        }
        let known = self.forms.entry(key).or_default();
        if known.iter().all(|other| other.topic != belongs.topic) {
            known.push(belongs);
        }
        let most = self.opens.entry(first).or_insert(0);
        *most = (*most).max(count);
    }

    /// The most words of a run that begins with the word of this hash; 0 for none.
    pub fn opens(&self, hash: u64) -> u8 {
        self.opens.get(&hash).copied().unwrap_or(0)
    }

    /// The topics that the run of words with this hash belongs to.
    pub fn meanings(&self, key: u64) -> &[Belongs] {
        self.forms.get(&key).map_or(&[], Vec::as_slice)
    }
}

/// The shipped words of a language; English has its own among the topics.
fn file(language: Language) -> &'static str {
    match language {
        Language::English => "",
        Language::German => include_str!("../../config/lexicon/clues/de.txt"),
        Language::Spanish => include_str!("../../config/lexicon/clues/es.txt"),
        Language::French => include_str!("../../config/lexicon/clues/fr.txt"),
        Language::Portuguese => include_str!("../../config/lexicon/clues/pt.txt"),
        Language::Hindi => include_str!("../../config/lexicon/clues/hi.txt"),
    }
}
