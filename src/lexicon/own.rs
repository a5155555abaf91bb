//! The person's own words for what they are into: names they gave, and `#tags`.

use std::collections::HashMap;

use super::hash::{self, ByHash};
use super::shipped::{self, LEXICON, number};
use super::signs::tag_length;
use crate::domain::correction::Names;
use crate::domain::entry::Entry;
use crate::domain::interest::Trust;

/// Something that a history may be about: a shipped topic by its number, then the person's own
/// names, then phrases.
pub(super) type Subject = u32;

/// However settled a person's names are, something new may come.
const LEAST_NEWS: f64 = 0.1;

/// The most names that are taken from one entry, those given in the form first: whoever gives more
/// has written a list.
const NAMES: usize = 256;

/// What the person named, anywhere in the history.
pub(super) struct Own {
    /// The names by their normal form.
    subjects: HashMap<String, Subject>,
    /// The words of names as they may stand in a text.
    pub forms: ByHash<Subject>,
    /// With which words names begin, and how many words such a name has at most.
    pub opens: ByHash<u8>,
    /// How each subject was written, with how often, in the order first seen.
    pub written: HashMap<Subject, Vec<(String, usize)>>,
    /// What each entry names, in order.
    pub named: Vec<Vec<(Subject, Trust)>>,
    /// The part of their namings that are new: 1 without any.
    news: f64,
    /// The first number that is free for phrases.
    pub next: Subject,
}

impl Own {
    /// Collects the names of a whole history, and those that were given elsewhere.
    pub fn collect(entries: &[Entry], given: &Names) -> Self {
        let mut own = Self {
            subjects: HashMap::new(),
            forms: ByHash::default(),
            opens: ByHash::default(),
            written: HashMap::new(),
            named: Vec::with_capacity(entries.len()),
            news: 1.0,
            next: number(LEXICON.topics.len()),
        };
        // Those that stand apart first, before their words are taken for something else.
        let apart = given.apart.iter().map(|name| (name, true));
        for (name, apart) in apart.chain(given.known.iter().map(|name| (name, false))) {
            if let Some(subject) = own.place(name, apart) {
                own.written.entry(subject).or_insert_with(|| vec![(name.clone(), 0)]);
            }
        }
        for entry in entries {
            let mut named: Vec<(Subject, Trust)> = Vec::new();
            let given = entry
                .answer
                .interests
                .iter()
                .map(|n| (n.trim().trim_start_matches('#'), Trust::Named));
            let tags =
                entry.answer.fields().flat_map(|(_, text)| tags(text)).map(|t| (t, Trust::Tagged));
            for (name, trust) in given.chain(tags).take(NAMES) {
                if let Some(subject) = own.subject(name)
                    && named.iter().all(|&(s, _)| s != subject)
                {
                    named.push((subject, trust));
                }
            }
            own.named.push(named);
        }
        own.news = own.news();
        own
    }

    /// Whether the person ever named it.
    pub fn knows(&self, subject: Subject) -> bool {
        self.written.contains_key(&subject)
    }

    /// How far to believe that an unnamed entry is about `subject`, against one that the person
    /// named: by how often they come up with a name that they had not given before.
    pub fn belief(&self, subject: Subject) -> f64 {
        if self.knows(subject) { 1.0 } else { self.news }
    }

    /// Good and Turing's guess of what is still unseen.
    fn news(&self) -> f64 {
        let counts = || self.written.values().map(|w| w.iter().map(|(_, n)| n).sum::<usize>());
        let all: usize = counts().sum();
        let once = counts().filter(|&n| n == 1).count();
        #[expect(clippy::cast_precision_loss, reason = "a number of entries")]
        let news = (once as f64 + 1.0) / (all as f64 + 1.0);
        news.max(LEAST_NEWS)
    }

    /// The subject of a name that stands in an entry.
    fn subject(&mut self, name: &str) -> Option<Subject> {
        let subject = self.place(name, false)?;
        let written = self.written.entry(subject).or_default();
        match written.iter_mut().find(|(w, _)| w == name) {
            Some((_, count)) => *count += 1,
            None => written.push((name.to_owned(), 1)),
        }
        Some(subject)
    }

    /// The subject of a name; one that stands `apart` is no shipped topic's.
    fn place(&mut self, name: &str, apart: bool) -> Option<Subject> {
        let normal = normal(name);
        if normal.is_empty() {
            return None;
        }
        let known = self.subjects.get(&normal).copied();
        let subject = known.unwrap_or_else(|| {
            // A second name for the same topic is a distinction that the person makes.
            let topic = LEXICON.named(name).filter(|t| !apart && !self.written.contains_key(t));
            topic.unwrap_or_else(|| {
                self.next += 1;
                self.next - 1
            })
        });
        if known.is_none() {
            self.subjects.insert(normal, subject);
            let hashes: Vec<u64> = shipped::words(name).map(hash::word).collect();
            if let Some(first) = hashes.first() {
                let key = hashes.iter().fold(0, |key, &h| hash::join(key, h));
                self.forms.entry(key).or_insert(subject);
                let most = self.opens.entry(*first).or_insert(0);
                *most = (*most).max(u8::try_from(hashes.len()).unwrap_or(u8::MAX));
            }
        }
        Some(subject)
    }
}

/// A name without what does not tell names apart: case, punctuation, spaces.
fn normal(name: &str) -> String {
    shipped::words(name).flat_map(str::chars).flat_map(char::to_lowercase).collect()
}

/// The `#tags` of a text, outside code, without the sign.
fn tags(text: &str) -> Vec<&str> {
    let mut tags = Vec::new();
    if !text.as_bytes().contains(&b'#') {
        return tags;
    }
    let mut code = false;
    let mut before = ' ';
    for (i, c) in text.char_indices() {
        code ^= c == '`';
        let opens = c == '#' && !code && (before.is_whitespace() || before == '(');
        before = c;
        if opens && text[i + 1..].chars().next().is_some_and(char::is_alphabetic) {
            tags.push(&text[i + 1..i + 1 + tag_length(&text[i + 1..])]);
        }
    }
    tags
}

#[cfg(test)]
mod tests {
    #[test]
    fn tags_are_words_after_a_sign_outside_code() {
        assert_eq!(
            super::tags("#trail-running and `#inject` in C# (#क्रिकेट), issue #12, a#b"),
            ["trail-running", "क्रिकेट"]
        );
    }
}
