//! The lines of `config/lexicon/` that tell of topics, read into the tables.

use std::collections::HashMap;

use super::hash;
use super::language::Language;
use super::shipped::{COMMON, Form, FormKind, Lexicon, TONGUES, Topic, key, number, words};

impl Lexicon {
    /// Reads lines of `Name = alias, ~guarded | clue, host.example > Parent`.
    pub(super) fn topics(&mut self, file: &'static str, families: &mut Vec<(u32, &'static str)>) {
        let (mut guard, mut hints, mut nothing) = (false, false, false);
        for line in file.lines().map(str::trim) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if line.starts_with('[') {
                guard = line == "[software]";
                hints = line == "[hints]";
                nothing = line == "[nothing]";
                continue;
            }
            let (line, parents) = line.split_once(" > ").unwrap_or((line, ""));
            let (names, clues) = line.split_once(" | ").unwrap_or((line, ""));
            let (names, narrower) = names.split_once(" ; ").unwrap_or((names, ""));
            let (name, aliases) = names.split_once(" = ").unwrap_or((names, ""));
            let id = number(self.topics.len());
            let (own, name) = marked(name);
            if nothing {
                for phrase in list(line) {
                    self.put(phrase, u32::MAX, FormKind::Nothing, 0);
                }
                continue;
            }
            if hints {
                // These lines only add to topics that others told.
                let known = self.topics.iter().position(|t| t.name == name);
                for clue in list(clues).filter(|_| known.is_some()) {
                    self.form(known.map_or(0, number), clue, true, true, 0);
                }
                continue;
            }
            let mut topic = Topic {
                name,
                aliases: Vec::new(),
                narrower: Vec::new(),
                parents: Vec::new(),
                tongues: Vec::new(),
            };
            self.form(id, name, own || (guard && self.is_common(name)), false, 0);
            for (place, (sure, alias)) in
                list(aliases).map(|a| (0, marked(a))).chain(list(narrower).map(|n| (1, marked(n))))
            {
                let names = if place == 0 { &mut topic.aliases } else { &mut topic.narrower };
                names.push(alias);
                self.form(id, alias, sure || (guard && self.is_common(alias)), false, 0);
            }
            for clue in list(clues) {
                if clue.contains('.') && !clue.contains(' ') {
                    self.hosts.entry(hash::word(clue)).or_insert(id);
                } else if !self.says_nothing(clue) {
                    self.form(id, clue, self.is_common(clue), true, 0);
                }
            }
            families.extend(list(parents).map(|p| (id, p)));
            self.topics.push(topic);
        }
    }

    /// Reads lines of `Topic | clue, ~hint`.
    pub(super) fn clues(&mut self, file: &'static str) {
        for (topic, hint, clue) in belonging(self, file) {
            if !self.says_nothing(clue) {
                self.form(topic, clue, hint || self.is_common(clue), true, 0);
            }
        }
    }

    /// Reads lines of `Topic | de Name: word, word | es Name`.
    pub(super) fn tongues(&mut self) {
        for line in TONGUES.lines().filter(|l| !l.starts_with('#')) {
            let mut parts = line.split(" | ");
            let name = parts.next().unwrap_or_default();
            let Some(id) = self.meanings(key(marked(name).1)).next().map(|f| f.topic) else {
                continue;
            };
            for part in parts {
                let (tongue, words) = part.split_once(':').unwrap_or((part, ""));
                let Some((code, name)) = tongue.split_once(' ') else { continue };
                let Some(language) = Language::from_code(code) else { continue };
                let (guarded, name) = marked(name);
                let guarded = guarded || self.is_common(name);
                self.topics[id as usize].tongues.push((language, name));
                self.form(id, name, guarded, false, language.bit());
                for word in list(words) {
                    self.form(id, word, self.is_common(word), true, language.bit());
                }
            }
        }
    }

    fn form(&mut self, topic: u32, text: &str, guarded: bool, clue: bool, at_home: u8) {
        let kind = match (clue, guarded) {
            (true, false) => FormKind::Clue,
            (true, true) => FormKind::Hint,
            (_, true) => FormKind::Guarded,
            _ => FormKind::Name,
        };
        self.put(text, topic, kind, at_home);
    }

    fn put(&mut self, text: &str, topic: u32, kind: FormKind, at_home: u8) {
        let (mut key, mut count, mut first) = (0, 0_u8, 0);
        for word in words(text) {
            let hash = hash::word(word);
            if count == 0 {
                first = hash;
            }
            key = hash::join(key, hash);
            count += 1;
        }
        if count == 0 {
            return;
        }
        let place = number(self.chain.len());
        let mut form = Form { topic, kind, at_home, next: u32::MAX };
        if let Some(&head) = self.forms.get(&key) {
            // A form that names one topic is no name of another; clues may be shared.
            let known = &mut self.chain[head as usize];
            if known.topic == topic {
                known.at_home |= at_home;
            }
            if known.kind.names() || known.topic == topic {
                return;
            }
            form.next = head;
        }
        self.chain.push(form);
        self.forms.insert(key, place);
        let most = self.opens.entry(first).or_insert(0);
        *most = (*most).max(count);
    }

    fn is_common(&self, name: &str) -> bool {
        let mut all = words(name);
        let (Some(word), None) = (all.next(), all.next()) else { return false };
        let hash = hash::word(word);
        self.ranks.get(&hash).is_some_and(|r| r.place < COMMON) || self.stops.contains_key(&hash)
    }

    /// Whether a clue is a small word, of which every text is full.
    fn says_nothing(&self, clue: &str) -> bool {
        let mut all = words(clue);
        let (Some(word), None) = (all.next(), all.next()) else { return false };
        self.stops.contains_key(&hash::word(word))
    }

    /// The topic that is called exactly so.
    fn topic(&self, name: &str) -> Option<u32> {
        let named = self.meanings(key(name)).find(|f| self.topics[f.topic as usize].name == name);
        named.map(|form| form.topic)
    }

    pub(super) fn relate(&mut self, families: Vec<(u32, &'static str)>) {
        let names: HashMap<&str, u32> =
            self.topics.iter().enumerate().rev().map(|(i, t)| (t.name, number(i))).collect();
        for (child, parent) in families {
            if let Some(&parent) = names.get(parent).filter(|&&p| p != child) {
                self.topics[child as usize].parents.push(parent);
            }
        }
    }
}

/// The words that belong to a topic, from lines of `Topic | clue, ~hint`: with the topic, and
/// whether one alone says little. A topic that nothing else tells of is left out.
pub(super) fn belonging(
    lexicon: &Lexicon,
    file: &'static str,
) -> Vec<(u32, bool, &'static str)> {
    let lines = file.lines().filter(|l| !l.starts_with('#'));
    let told = lines.filter_map(|line| line.split_once(" | "));
    let known = told.filter_map(|(name, words)| Some((lexicon.topic(name)?, words)));
    known
        .flat_map(|(topic, words)| {
            list(words).map(marked).map(move |(hint, clue)| (topic, hint, clue))
        })
        .collect()
}

fn list(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.split(',').map(str::trim).filter(|t| !t.is_empty())
}

/// Whether a name is marked as one that needs support, and the name.
fn marked(name: &'static str) -> (bool, &'static str) {
    name.trim().strip_prefix('~').map_or((false, name.trim()), |n| (true, n))
}
