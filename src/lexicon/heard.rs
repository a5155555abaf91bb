//! One sentence as it is heard: who speaks in it, and whether a phrase stands at a word.
//!
//! ```text
//! He read the map, and I built a raft.     "built": the nearest subject is "I"
//! Gestern hat er einen Zaun gebaut.        "gebaut": its clause has "er", so somebody else did
//! I started the dishwasher.                "started": the thing it is about is an errand's
//! ```

use std::ops::Range;

use super::classes::Class;
use super::language::Language;
use super::patterns::{Needs, Part, Pattern, Patterns, Says};
use super::tokens::{Marks, Token};
use super::vocabulary::Vocabulary;
use crate::domain::reading::Cues;

/// How many small words may stand between a cue and the thing it is about.
const SMALL: usize = 3;
/// A headline has at most so many words.
const HEADLINE: usize = 7;
/// How far after a cue a "not" still denies it.
const DENIED: usize = 2;

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
    /// All its words and their classes.
    pub has: Needs,
}

impl Heard<'_> {
    /// Whether the pattern's conditions hold at word `i`.
    pub fn allows(&self, pattern: &Pattern, i: usize, so_far: Cues) -> bool {
        let reported = so_far.did || so_far.turn || so_far.progress || so_far.next;
        let by_writer = |i| self.is_writers(i, reported);
        let named = match pattern.says {
            // A reason is for what was told before it.
            Says::Why => reported || self.interest.is_some_and(|at| at < self.tokens[i].start),
            _ => self.interest.is_some(),
        };
        (!pattern.interest || named)
            && (!pattern.start || self.is_start(pattern, i, by_writer))
            && (!pattern.writer || by_writer(i) || pattern.says == Says::Why && self.headlined(i))
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

    /// Whether nothing but an interest, as in a headline, stands before the reason at word `i`:
    /// "Fourier transforms in the evenings, because …".
    fn headlined(&self, i: usize) -> bool {
        let opens = self.tokens.first().is_some_and(|t| Some(t.start) == self.interest);
        let acts = |k: usize| {
            let Token { start, end, .. } = self.tokens[k];
            self.is(k, Class::OTHER) || self.text[start as usize..end as usize].ends_with("ed")
        };
        opens && self.is_apart(i) && i <= HEADLINE && !(1..i).any(acts)
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
        !has(Class::OTHER) && (has(Class::WRITER) || !has(Class::THEIRS))
    }

    /// The patterns that may begin at word `i`.
    pub fn patterns<'b>(
        &'b self,
        patterns: &'b Patterns,
        i: usize,
    ) -> impl Iterator<Item = &'b Pattern> {
        let word = self.words.word(self.tokens[i].word);
        let next = self.tokens.get(i + 1).map(|t| self.words.word(t.word).hash);
        patterns.of(self.language, (word.hash, &word.says), next)
    }

    /// Whether words that only look like a cue begin inside the match and go on behind it.
    pub fn runs_on(&self, patterns: &Patterns, range: Range<usize>) -> bool {
        range.clone().skip(1).any(|k| {
            let mut nothing = self.patterns(patterns, k).filter(|p| p.says == Says::Nothing);
            nothing.any(|p| {
                self.end(p, k).is_some_and(|end| end > range.end)
                    && self.allows(p, k, Cues::default())
            })
        })
    }

    /// Whether a "not" stands inside the match or right after it.
    pub fn denies(&self, range: Range<usize>) -> bool {
        let after = (range.end..self.tokens.len()).take(DENIED);
        let near = after.take_while(|&k| !self.is_apart(k));
        range.chain(near).any(|k| self.is(k, Class::NOT))
    }

    /// Whether what the reason at these words is for is denied: a "not" stands in the clause before
    /// it, or in what leads to it.
    pub fn is_for_naught(&self, range: Range<usize>) -> bool {
        let mut at = range.start;
        while at > 0 && self.is(at - 1, Class::LEAD) {
            at -= 1;
        }
        let clause = (0..at).rev().find(|&k| self.is_apart(k) || self.is(k, Class::AND));
        (clause.unwrap_or(0)..range.end).any(|k| self.is(k, Class::NOT))
    }

    /// Whether what the match is about is an errand's: something in its gaps, the thing right after
    /// it, or one before a verb that closes its clause.
    pub fn is_errand(&self, pattern: &Pattern, range: Range<usize>) -> bool {
        let inside = |k: &usize| *k < self.tokens.len() && !self.is_apart(*k);
        let small = (range.end..).take(SMALL).take_while(inside);
        let small = small.take_while(|&k| self.is(k, Class::SMALL)).count();
        // "the form", or "the customs form".
        let after = (range.end + small..).take(2).take_while(inside);
        let from = (1..=range.start).rev().find(|&k| self.is_apart(k)).unwrap_or(0);
        let before = if pattern.alone { from..range.start } else { 0..0 };
        let mut before = before.filter(|&k| !self.is_beside(k));
        before.any(|k| self.names_errand(k)) || after.chain(range).any(|k| self.names_errand(k))
    }

    /// Whether word `k` is an errand's. As a name it would be written with a capital.
    fn names_errand(&self, k: usize) -> bool {
        let name = || self.language != Language::German && self.tokens[k].marks.has(Marks::CAPITAL);
        self.is(k, Class::ERRAND) && (k == 0 || !name())
    }

    /// Whether word `k` only tells where or how: "im Zug", "ट्रेन में".
    fn is_beside(&self, k: usize) -> bool {
        let beside = |k: usize| self.tokens.get(k).is_some() && self.is(k, Class::BESIDE);
        if self.language == Language::Hindi {
            return beside(k + 1);
        }
        k > 0 && beside(k - 1) || k > 1 && self.is(k - 1, Class::SMALL) && beside(k - 2)
    }

    /// Whether what is said before word `i`, such as what a reason is for, is an errand and nothing
    /// more.
    pub fn runs_errand(&self, i: usize) -> bool {
        self.interest.is_none() && (0..i).any(|k| self.names_errand(k))
    }

    /// Whether something other than a space stands before word `k`.
    fn is_apart(&self, k: usize) -> bool {
        self.tokens[k].marks.has(Marks::APART)
    }

    /// Whether word `k` is of this class.
    fn is(&self, k: usize, class: Class) -> bool {
        self.words.word(self.tokens[k].word).says.has(class, self.language)
    }

    /// The place after the pattern's match that begins at word `i`. A match lies within one clause,
    /// unless the pattern tells where another may begin.
    pub fn end(&self, pattern: &Pattern, i: usize) -> Option<usize> {
        if !pattern.needs.met_by(self.has) {
            return None;
        }
        let fits = |part: Part, k: usize| match part {
            Part::Word(hash) => self.words.word(self.tokens[k].word).hash == hash,
            Part::Gerund => self.words.word(self.tokens[k].word).gerund,
            Part::Name => {
                self.tokens[k].marks.has(Marks::CAPITAL) && !self.tokens[k].marks.has(Marks::LOUD)
            }
            Part::Class(class) | Part::Maybe(class) => self.is(k, class),
            Part::Gap(_) | Part::Clause => false,
        };
        let mut at = i + 1;
        let (mut gap, mut crosses) = (0, 0_u8);
        for &part in &pattern.rest {
            match part {
                Part::Gap(most) => gap = most,
                Part::Clause => crosses += 1,
                Part::Maybe(_) => {
                    let more = (at..self.tokens.len()).take(2);
                    at += more.take_while(|&k| !self.is_apart(k) && fits(part, k)).count();
                }
                _ => {
                    let near = (at..self.tokens.len()).take(gap + 1);
                    let mut near = near.take_while(|&k| {
                        let leaves = self.is_apart(k);
                        let may = !leaves || crosses > 0;
                        crosses -= u8::from(leaves && may);
                        may
                    });
                    at = near.find(|&k| fits(part, k))? + 1;
                    (gap, crosses) = (0, 0);
                }
            }
        }
        Some(at)
    }
}
