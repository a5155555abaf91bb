//! What a sentence seems to say, told by the phrases that people use for it.
//!
//! A cue selects a sentence to quote; it asserts nothing. So silence is the better mistake: a
//! phrase counts where the writer speaks of themself, and neither denies, supposes nor asks it.
//!
//! ```text
//! I took up the cello because my grandfather played it.      the subject is "I": a reason
//! My cousin took up the cello because of a film.             somebody else's: no cue
//! Rebuilt the parser because I never trusted those regexes.  left out in a report: the writer
//! ```

use super::heard::Heard;
use super::language::{Guess, Language};
use super::patterns::{Needs, Patterns, Says};
use super::shipped::{LEXICON, number};
use super::text::Parsed;
use super::tokens::{Marks, Token};
use super::vocabulary::{Kinds, Vocabulary};
use crate::domain::entry::Field;
use crate::domain::reading::{Cues, Sentence};

/// How far before a cue a "not" still denies it.
const DENIED: usize = 3;
/// A longer sentence, in words, is heard in parts: who speaks in it is sought all the way back, and
/// nobody follows a sentence so far.
const PART: usize = 128;

impl Heard<'_> {
    /// Its cues, and whether it leans on the sentence before.
    pub fn read(&self, patterns: &Patterns) -> (Cues, bool) {
        let mut cues = Cues::default();
        let mut leans = false;
        let title = |t: &Token| t.marks.has(Marks::HEAD) && t.marks.has(Marks::LOUD);
        if self.tokens.first().is_some_and(title) {
            self.label(patterns, &mut cues);
            return (cues, leans);
        }
        let (mut denied_until, mut covered) = (0, 0);
        let (mut supposed, mut unreal, mut elsewhere) = (false, false, false);
        for (i, token) in self.tokens.iter().enumerate() {
            if !token.kinds.has(Kinds::CUE) || token.marks.has(Marks::CODE.with(Marks::SAID)) {
                continue;
            }
            self.patterns(patterns, i).for_each(|pattern| {
                let Some(end) = self.end(pattern, i) else { return };
                if !self.allows(pattern, i, cues) {
                    return;
                }
                let read = || i >= covered && !self.asks && !self.runs_on(patterns, i..end);
                let denied = || i < denied_until || self.denies(i..end);
                let sure = || !supposed && (pattern.denying || !denied()) && read();
                let meant = || sure() && !self.is_errand(pattern, i..end);
                match pattern.says {
                    Says::Nothing => covered = covered.max(end),
                    Says::Not => denied_until = denied_until.max(end + DENIED),
                    Says::If => supposed = true,
                    Says::Unreal => unreal = true,
                    Says::Elsewhere => elsewhere = true,
                    Says::Dangling => leans |= i == 0,
                    Says::First => cues.first_person = true,
                    // A reason for what is not done, or would be, is none for what is.
                    Says::Why => {
                        let so = !unreal && (pattern.denying || !self.is_for_naught(i..end));
                        cues.why |= so && read() && !self.runs_errand(end);
                    }
                    Says::Progress => {
                        cues.progress |= !supposed && read() && !self.is_errand(pattern, i..end);
                    }
                    Says::Gratitude => cues.gratitude |= sure(),
                    // One may learn that something is not so.
                    Says::Lesson => cues.lesson |= !supposed && i >= denied_until && read(),
                    Says::Did => cues.did |= meant(),
                    Says::Next => cues.next |= meant(),
                    // What is taken up later is a plan.
                    Says::Start => cues.turn |= !cues.next && meant(),
                    Says::Stop if meant() => (cues.turn, cues.stop) = (true, true),
                    Says::Stop => {}
                }
            });
        }
        if elsewhere {
            let (why, gratitude, first_person) = (cues.why, cues.gratitude, cues.first_person);
            cues = Cues { why, gratitude, first_person, ..Cues::default() };
        }
        self.label(patterns, &mut cues);
        (cues, leans)
    }

    /// Adds what the sentence is labelled with, as by one who writes the form by hand: `Why: …`.
    fn label(&self, patterns: &Patterns, cues: &mut Cues) {
        let Some(first) = self.tokens.first().filter(|t| !t.marks.has(Marks::SAID)) else { return };
        for (says, rest) in patterns.labels(self.words.word(first.word).hash) {
            let Some(labelled) = self.tokens.get(1..=rest.len()) else { continue };
            let fits = labelled.iter().zip(rest).all(|(t, hash)| {
                !t.marks.has(Marks::APART) && self.words.word(t.word).hash == *hash
            });
            let end = self.tokens[rest.len()].end as usize;
            let after = self.text.get(end..).unwrap_or_default();
            let after = after.trim_start_matches(['*', '_']).trim_start();
            // A label alone says nothing that could be quoted.
            if fits && after.starts_with([':', '：']) && self.tokens.len() > rest.len() + 1 {
                match says {
                    Says::Why => cues.why = true,
                    Says::Did => cues.did = true,
                    Says::Next => cues.next = true,
                    Says::Lesson => cues.lesson = true,
                    Says::Gratitude => cues.gratitude = true,
                    _ => {}
                }
            }
        }
    }
}

/// Adds to each sentence of an entry what it seems to say. `named` are the places that name an
/// interest: the sentence and the byte.
pub(super) fn hear(
    fields: &[(Field, &str, Parsed)],
    tokens: &[Token],
    words: &Vocabulary,
    guess: &Guess,
    named: impl Iterator<Item = (u32, u32)>,
    sentences: &mut [Sentence],
) {
    let language = language(guess, tokens, words);
    // Where each sentence first names an interest.
    let mut interests: Vec<Option<u32>> = vec![None; sentences.len()];
    for (sentence, at) in named {
        if let Some(first) = interests.get_mut(sentence as usize) {
            *first = Some(first.map_or(at, |first| first.min(at)));
        }
    }
    let mut at = 0;
    for (i, sentence) in sentences.iter_mut().enumerate() {
        let from = at;
        while tokens.get(at).is_some_and(|t| t.sentence == number(i)) {
            at += 1;
        }
        let text = fields.iter().find(|f| f.0 == sentence.field).map_or("", |f| f.1);
        let own = &text[sentence.range.clone()];
        let asks = own.trim_end_matches(['"', ')', '*', ' ']).ends_with(['?', '？', '؟']);
        let tokens = &tokens[from..at];
        let (mut cues, mut leans) = (Cues::default(), false);
        for (part, tokens) in tokens.chunks(PART).enumerate() {
            let mut has = Needs::default();
            for token in tokens {
                let word = words.word(token.word);
                has.add(Some(word.hash), word.says.of(language));
            }
            let heard = Heard { text, tokens, words, language, asks, interest: interests[i], has };
            let (more, leaning) = heard.read(&LEXICON.cues);
            cues = cues.or(more);
            leans |= part == 0 && leaning;
        }
        of_field(sentence.field, &mut cues);
        sentence.cues = cues;
        sentence.words = tokens.len();
        // What another says does not stand for the writer.
        let said = tokens.iter().all(|t| t.marks.has(Marks::SAID));
        sentence.stands_alone = !leans && !said && !own.ends_with(':');
    }
}

/// The language to hear an entry in: of those with the most small words, as a short one leaves
/// several, the one whose phrases know most of its words.
fn language(guess: &Guess, tokens: &[Token], words: &Vocabulary) -> Language {
    let mut best = (Language::English, 0);
    let mut likely = guess.likely().peekable();
    let first = likely.next().unwrap_or(best.0);
    if likely.peek().is_none() {
        return first;
    }
    for language in std::iter::once(first).chain(likely) {
        let known = |t: &&Token| {
            let word = words.word(t.word);
            word.says.of(language) != 0 || LEXICON.cues.begins(language, word.hash)
        };
        let count = tokens.iter().filter(known).count();
        if best.1 < count || language == first {
            best = (language, count);
        }
    }
    best.0
}

/// Adds what the part of the form itself says.
fn of_field(field: Field, cues: &mut Cues) {
    match field {
        Field::Text => {}
        Field::Why => cues.why = true,
        Field::Did => cues.did = true,
        Field::Next => cues.next = true,
    }
}
