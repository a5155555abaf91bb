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

use std::ops::Range;

use super::language::{Guess, Language};
use super::patterns::{Class, Part, Pattern, Patterns, Says};
use super::shipped::LEXICON;
use super::tokens::{Marks, Token};
use super::vocabulary::{Kinds, Vocabulary};
use crate::domain::entry::Field;
use crate::domain::reading::Cues;

/// How far before a cue a "not" still denies it.
const DENIED: usize = 3;
/// How many small words may stand between a cue and the thing it is about.
const SMALL: usize = 3;

/// One sentence as it is heard.
pub(super) struct Heard<'a> {
    /// The field that it stands in.
    pub text: &'a str,
    /// Its words.
    pub tokens: &'a [Token],
    pub words: &'a Vocabulary<'a>,
    pub language: Language,
    /// Whether it ends as a question.
    pub asks: bool,
    /// Where it first names an interest, by its byte.
    pub interest: Option<u32>,
}

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
        let (mut supposed, mut elsewhere) = (false, false);
        for (i, token) in self.tokens.iter().enumerate() {
            if !token.kinds.has(Kinds::CUE) || token.marks.has(Marks::CODE) {
                continue;
            }
            let word = self.words.word(token.word);
            for pattern in patterns.of(self.language, word.hash, word.says) {
                let Some(end) = self.end(pattern, i) else { continue };
                if !self.allows(pattern, i, cues) {
                    continue;
                }
                let read = i >= covered && !self.asks;
                let denied = || i < denied_until || self.denies(i..end);
                let sure = || read && !supposed && (pattern.denying || !denied());
                let meant = || sure() && !self.is_errand(pattern, i..end);
                match pattern.says {
                    Says::Nothing => covered = covered.max(end),
                    Says::Not => denied_until = denied_until.max(end + DENIED),
                    Says::If => supposed = true,
                    Says::Elsewhere => elsewhere = true,
                    Says::Dangling => leans |= i == 0,
                    Says::First => cues.first_person = true,
                    Says::Why => cues.why |= read && !self.runs_errand(pattern, end),
                    Says::Progress => {
                        cues.progress |= read && !supposed && !self.is_errand(pattern, i..end)
                    }
                    Says::Gratitude => cues.gratitude |= sure(),
                    Says::Lesson => cues.lesson |= sure(),
                    Says::Did => cues.did |= meant(),
                    Says::Next => cues.next |= meant(),
                    Says::Start => cues.turn |= meant(),
                    Says::Stop if meant() => (cues.turn, cues.stop) = (true, true),
                    Says::Stop => {}
                }
            }
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
        let Some(first) = self.tokens.first() else { return };
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

    /// Whether the pattern's conditions hold at word `i`.
    fn allows(&self, pattern: &Pattern, i: usize, so_far: Cues) -> bool {
        let reported = so_far.did || so_far.turn || so_far.progress || so_far.next;
        let by_writer = |i| self.is_writers(i, reported);
        let named = match pattern.says {
            // A reason is for what was told before it.
            Says::Why => reported || self.interest.is_some_and(|at| at < self.tokens[i].start),
            _ => self.interest.is_some(),
        };
        (!pattern.interest || named)
            && (!pattern.start || self.is_start(pattern, i, by_writer))
            && (!pattern.writer || by_writer(i))
            && (!pattern.alone || self.is_alone(i))
    }

    /// Whether a clause of the writer's begins at word `i`: at the start, right after "I", or
    /// after "and" or a comma where the writer was the subject before.
    fn is_start(&self, pattern: &Pattern, i: usize, by_writer: impl Fn(usize) -> bool) -> bool {
        if pattern.says == Says::First {
            let leans = i > 0 && self.is(i - 1, Class::LEANS);
            return i == 0 || self.is_apart(i) || leans;
        }
        let mut at = i;
        while at > 0 && self.is(at - 1, Class::LEAD) {
            at -= 1;
        }
        if at == 0 || self.is(at - 1, Class::WRITER) {
            return true;
        }
        let joined = self.is(at - 1, Class::AND) || self.is_apart(at);
        joined && by_writer(at)
    }

    /// Whether the writer is the subject of what stands before word `i`: the nearest subject is
    /// "I", or none is said and the sentence begins as a report.
    fn is_writers(&self, i: usize, reported: bool) -> bool {
        for k in (0..i).rev() {
            if self.is(k, Class::WRITER) {
                return true;
            }
            if self.is(k, Class::OTHER) {
                return false;
            }
            let (noun, report) = (self.is(k, Class::NOUN), self.is(k, Class::REPORT));
            if (noun || report) && self.opens_clause(k) {
                return report;
            }
        }
        reported
    }

    /// Whether only words that may lead in stand between the beginning of a clause and word `k`.
    fn opens_clause(&self, k: usize) -> bool {
        let mut at = k;
        while at > 0 && !self.is_apart(at) && self.is(at - 1, Class::LEAD) {
            at -= 1;
        }
        at == 0 || self.is_apart(at) || self.is(at - 1, Class::AND)
    }

    /// Whether nobody but the writer is a subject in the clause around word `i`.
    fn is_alone(&self, i: usize) -> bool {
        let from = (1..=i).rev().find(|&k| self.is_apart(k)).unwrap_or(0);
        let to = (i + 1..self.tokens.len()).find(|&k| self.is_apart(k));
        let to = to.unwrap_or(self.tokens.len());
        let has = |class| (from..to).any(|k| self.is(k, class));
        let noun = || self.is(from, Class::NOUN) || has(Class::THEIRS);
        !has(Class::OTHER) && (has(Class::WRITER) || !noun())
    }

    /// Whether a "not" stands inside the match or right after it.
    fn denies(&self, range: Range<usize>) -> bool {
        let after = (range.end..self.tokens.len()).take(2);
        let near = after.take_while(|&k| !self.is_apart(k));
        range.chain(near).any(|k| self.is(k, Class::NOT))
    }

    /// Whether what the match is about is an errand's: something in its gaps, the thing right after
    /// it, or the one right before a verb that closes its clause.
    fn is_errand(&self, pattern: &Pattern, range: Range<usize>) -> bool {
        let errand = |k: usize| self.is(k, Class::ERRAND);
        let inside = |k: &usize| *k < self.tokens.len() && !self.is_apart(*k);
        let small = (range.end..).take(SMALL).take_while(inside);
        let small = small.take_while(|&k| self.is(k, Class::SMALL)).count();
        // "the form", or "the customs form".
        let mut thing = (range.end + small..).take(2).take_while(inside);
        let small = |k: &usize| !self.is_apart(*k) && self.is(*k - 1, Class::SMALL);
        let before = range.start - (1..=range.start).rev().take(SMALL).take_while(small).count();
        let before = pattern.alone && before > 0 && !self.is_apart(before) && errand(before - 1);
        before || thing.any(errand) || range.into_iter().any(errand)
    }

    /// Whether what the reason is for, said before word `i`, is an errand and nothing more.
    fn runs_errand(&self, pattern: &Pattern, i: usize) -> bool {
        let of_an_act = pattern.start || pattern.writer;
        of_an_act && self.interest.is_none() && (0..i).any(|k| self.is(k, Class::ERRAND))
    }

    /// Whether something other than a space stands before word `k`.
    fn is_apart(&self, k: usize) -> bool {
        self.tokens[k].marks.has(Marks::APART)
    }

    fn is(&self, k: usize, class: Class) -> bool {
        self.words.word(self.tokens[k].word).says.has(class, self.language)
    }

    /// The place after the pattern's match that begins at word `i`. A match lies within one clause,
    /// unless the pattern tells where another may begin.
    fn end(&self, pattern: &Pattern, i: usize) -> Option<usize> {
        let fits = |part: Part, k: usize| match part {
            Part::Word(hash) => self.words.word(self.tokens[k].word).hash == hash,
            Part::Gerund => self.words.word(self.tokens[k].word).gerund,
            Part::Class(class) | Part::Maybe(class) => self.is(k, class),
            Part::Gap(_) | Part::Clause => false,
        };
        let mut at = i + 1;
        let (mut gap, mut crosses) = (0, false);
        for &part in &pattern.rest {
            match part {
                Part::Gap(most) => gap = most,
                Part::Clause => crosses = true,
                Part::Maybe(_) => {
                    let more = (at..self.tokens.len()).take(2);
                    at += more.take_while(|&k| !self.is_apart(k) && fits(part, k)).count();
                }
                _ => {
                    let within = (at..self.tokens.len()).take(gap + 1);
                    let mut inside = |k: &usize| !self.is_apart(*k) || std::mem::take(&mut crosses);
                    at = within.take_while(|k| inside(k)).find(|&k| fits(part, k))? + 1;
                    (gap, crosses) = (0, false);
                }
            }
        }
        Some(at)
    }
}

/// The language to hear an entry in: of those with the most small words, as a short one leaves
/// several, the one whose phrases most of its words may begin.
pub(super) fn language(guess: &Guess, tokens: &[Token], words: &Vocabulary) -> Language {
    let mut best = (Language::English, 0);
    let mut likely = guess.likely().peekable();
    let first = likely.next().unwrap_or(best.0);
    if likely.peek().is_none() {
        return first;
    }
    for language in std::iter::once(first).chain(likely) {
        let opens = |t: &&Token| {
            let word = words.word(t.word);
            LEXICON.cues.of(language, word.hash, word.says).next().is_some()
        };
        let count = tokens.iter().filter(opens).count();
        if best.1 < count || language == first {
            best = (language, count);
        }
    }
    best.0
}

/// Adds what the part of the form itself says.
pub(super) fn of_field(field: Field, cues: &mut Cues) {
    match field {
        Field::Text => {}
        Field::Why => cues.why = true,
        Field::Did => cues.did = true,
        Field::Next => cues.next = true,
    }
}
