//! Reads `config/lexicon/cues.txt`, where phrases are written as its own head explains.
//!
//! ```text
//! [en did]                       what the phrases below say, in which language
//! ^built, ^<ran> … <far>         `^` where a clause of the writer's begins; `<…>` a word of a class
//! ```

use std::collections::HashMap;

use super::classes::Class;
use super::hash;
use super::language::Language;
use super::patterns::{Needs, Part, Pattern, Patterns, Says};
use super::signs::elision;

const SHIPPED: &str = include_str!("../../config/lexicon/cues.txt");

/// How many words `…` and `..` stand for at most.
const GAPS: [(&str, usize); 2] = [("…", 8), ("..", 2)];

impl Patterns {
    /// The patterns of `config/lexicon/cues.txt`.
    pub fn shipped() -> Self {
        let mut patterns = Self::default();
        let mut classes = Classes::default();
        // Phrases may use a class that is listed further down.
        for (head, phrase) in lines() {
            patterns.classify(head, phrase, &mut classes);
        }
        for (head, phrase) in lines() {
            let Some((language, section)) = section(head) else { continue };
            if let Some(says) = section.strip_prefix("label ").and_then(Says::named) {
                patterns.label(says, phrase);
            } else if let Some(says) = Says::named(section) {
                let (interest, phrase) =
                    phrase.strip_suffix('@').map_or((false, phrase), |p| (true, p));
                for phrase in spellings(phrase) {
                    patterns.add(language, says, interest, &phrase, &classes);
                }
            }
        }
        patterns
    }

    /// Notes the class of a word that a section lists; a word may tell only how it ends: `*ei`.
    fn classify(&mut self, head: &'static str, word: &'static str, classes: &mut Classes) {
        let Some((language, section)) = section(head) else { return };
        let (sign, word) = word.split_at(word.find(|c| !"^~".contains(c)).unwrap_or(0));
        let class = match section.strip_prefix('<').and_then(|s| s.strip_suffix('>')) {
            Some(name) => Some(classes.named(language, name)),
            None => Class::built_in(section, sign),
        };
        let Some(class) = class.filter(|_| !word.contains([' ', '-'])) else { return };
        if let Some(ending) = word.strip_prefix('*') {
            let last = ending.as_bytes().last().copied().unwrap_or_default();
            self.endings.entry(last).or_default().push((language, class, ending));
            return;
        }
        let hash = hash::word(word);
        self.signals.entry(hash).or_default().add(class, language);
        classes.words.entry((language as usize, class.0)).or_default().push(hash);
    }

    /// Adds what people write before a colon.
    fn label(&mut self, says: Says, phrase: &str) {
        let mut words = phrase.split_whitespace().flat_map(parted).map(hash::word);
        let Some(first) = words.next() else { return };
        self.labels.entry(first).or_default().push((says, words.collect()));
    }

    /// Adds one phrase, its choices made.
    fn add(
        &mut self,
        language: Language,
        says: Says,
        interest: bool,
        mut phrase: &str,
        classes: &Classes,
    ) {
        let mut sign = |sign: char| {
            let rest = phrase.strip_prefix(sign);
            phrase = rest.unwrap_or(phrase);
            rest.is_some()
        };
        let (start, writer, alone) = (sign('^'), sign('+'), sign('~'));
        let mut parts = phrase.split_whitespace().flat_map(parted).map(|word| {
            let class = |name: &str| classes.find(language, name);
            let inside = |from, to| word.strip_prefix(from).and_then(|w| w.strip_suffix(to));
            if let Some((_, most)) = GAPS.iter().find(|(sign, _)| *sign == word) {
                Some(Part::Gap(*most))
            } else if let Some(name) = inside('<', '>') {
                class(name).map(Part::Class)
            } else if let Some(name) = inside('(', ')') {
                class(name).map(Part::Maybe)
            } else if word == "*ing" {
                Some(Part::Gerund)
            } else if word == "*Name" {
                Some(Part::Name)
            } else if word == "|" {
                Some(Part::Clause)
            } else {
                Some(Part::Word(hash::word(word)))
            }
        });
        let first = parts.next().flatten();
        let Some(rest) = parts.collect::<Option<Box<[Part]>>>() else { return };
        let denies = |hash| self.signals.get(hash).is_some_and(|s| s.has(Class::NOT, language));
        let denying =
            first.iter().chain(&rest).any(|part| matches!(part, Part::Word(h) if denies(h)));
        let mut needs = Needs::default();
        for part in &rest {
            match *part {
                Part::Word(hash) => needs.add(Some(hash), 0),
                Part::Class(class) => needs.add(None, class.bit()),
                _ => {}
            }
        }
        let pattern = Pattern { says, start, writer, alone, interest, denying, rest, needs };
        let tongue = &mut self.tongues[language as usize];
        let mut put = |first, pattern: Pattern| {
            let alike = tongue.entry(first).or_default();
            match pattern.rest.first() {
                Some(&Part::Word(next)) => {
                    tongue.entry(hash::join(first, next)).or_default().push(pattern);
                }
                _ => alike.push(pattern),
            }
        };
        match first {
            Some(Part::Word(hash)) => put(hash, pattern),
            Some(Part::Class(class)) => {
                let words = classes.words.get(&(language as usize, class.0));
                for &hash in words.into_iter().flatten() {
                    put(hash, pattern.clone());
                }
                let mut endings = self.endings.values().flatten();
                if endings.any(|&(of, ends, _)| (of, ends) == (language, class)) {
                    self.by_ending[language as usize].push(class, pattern);
                }
            }
            _ => {}
        }
    }
}

/// The classes by their names, and their words, while the file is read.
#[derive(Default)]
struct Classes {
    names: HashMap<(usize, &'static str), Class>,
    words: HashMap<(usize, u8), Vec<u64>>,
}

impl Classes {
    /// The class of this name, or the one that a section of this name lists.
    fn find(&self, language: Language, name: &str) -> Option<Class> {
        let named = self.names.get(&(language as usize, name)).copied();
        named.or_else(|| Class::built_in(name, ""))
    }

    fn named(&mut self, language: Language, name: &'static str) -> Class {
        let language = language as usize;
        let known = self.names.keys().filter(|(of, _)| *of == language).count();
        let next = Class(Class::NAMED + u8::try_from(known).unwrap_or(u8::MAX - Class::NAMED));
        *self.names.entry((language, name)).or_insert(next)
    }
}

/// Every phrase of the file with the head of its section.
fn lines() -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut head = "";
    SHIPPED
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .flat_map(move |line| {
            let opens = line.strip_prefix('[').and_then(|l| l.strip_suffix(']'));
            head = opens.unwrap_or(head);
            let phrases = if opens.is_some() { "" } else { line };
            phrases.split(',').map(str::trim).filter(|p| !p.is_empty()).map(move |p| (head, p))
        })
}

fn section(head: &'static str) -> Option<(Language, &'static str)> {
    let (code, section) = head.split_once(' ')?;
    Some((Language::from_code(code)?, section))
}

/// A phrase with each choice of `this/that` made.
fn spellings(phrase: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    for word in phrase.split_whitespace() {
        let (signs, choices) = word.split_at(word.find(|c| !"^+~".contains(c)).unwrap_or(0));
        all = all
            .iter()
            .flat_map(|before| {
                let gap = if before.is_empty() { "" } else { " " };
                choices
                    .split('/')
                    .map(move |c| format!("{before}{gap}{signs}{}", c.replace('_', " ")))
            })
            .collect();
    }
    all
}

/// The parts of a written word that are read as words of their own: `j'ai`, `peut-être`.
fn parted(word: &str) -> impl Iterator<Item = &str> {
    let lean = elision(word).unwrap_or(0);
    let rest = word[lean..].split('-');
    std::iter::once(word[..lean].trim_end_matches('\'')).chain(rest).filter(|p| !p.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_section_and_class_of_the_shipped_file_is_known() {
        let mut classes = Classes::default();
        for (head, phrase) in lines() {
            Patterns::default().classify(head, phrase, &mut classes);
        }
        for (head, phrase) in lines() {
            let (language, section) = section(head).unwrap_or_else(|| panic!("[{head}]"));
            let known = section.starts_with('<')
                || Class::built_in(section, "").is_some()
                || Says::named(section.strip_prefix("label ").unwrap_or(section)).is_some();
            assert!(known, "[{head}]");
            let begins = phrase.trim_start_matches(['^', '+', '~']);
            let ending = section.starts_with('<') || section == "report";
            assert!(ending || !begins.starts_with(['(', '*', '.', '…', '|']), "[{head}] {phrase}");
            for word in phrase.split_whitespace() {
                let name = word.trim_start_matches(['^', '+', '~', '<', '(']);
                if name.ends_with(['>', ')']) {
                    let class = classes.find(language, name.trim_end_matches(['>', ')']));
                    assert!(class.is_some(), "[{head}] {phrase}");
                }
            }
        }
        assert!(
            classes.names.values().all(|class| u32::from(class.0) < u64::BITS),
            "{:?}",
            classes.names
        );
    }

    #[test]
    fn a_choice_is_a_phrase_each() {
        assert_eq!(spellings("^gave/handed it up/over").len(), 4);
        assert_eq!(spellings("^stop/give_up it")[1], "^give up it");
    }
}
