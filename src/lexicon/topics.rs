//! The lines of `config/lexicon/` that tell of topics, read into the tables.

use std::collections::HashMap;

use super::hash;
use super::language::Language;
use super::run::Run;
use super::shipped::{COMMON, Form, FormKind, Lexicon, TONGUES, Topic, key, number};

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
                    self.put(&Run::of(phrase), u32::MAX, FormKind::Nothing, 0);
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
            self.form(id, name, own || (guard && self.is_common(&Run::of(name))), false, 0);
            for (place, (sure, alias)) in
                list(aliases).map(|a| (0, marked(a))).chain(list(narrower).map(|n| (1, marked(n))))
            {
                let names = if place == 0 { &mut topic.aliases } else { &mut topic.narrower };
                names.push(alias);
                self.form(id, alias, sure || (guard && self.is_common(&Run::of(alias))), false, 0);
            }
            for clue in list(clues) {
                if clue.contains('.') && !clue.contains(' ') {
                    self.hosts.entry(hash::word(clue)).or_insert(id);
                } else {
                    let (hint, clue) = marked(clue);
                    self.clue(id, clue, hint);
                }
            }
            families.extend(list(parents).map(|p| (id, p)));
            self.topics.push(topic);
        }
    }

    /// Reads lines of `Topic | clue, ~hint`.
    pub(super) fn clues(&mut self, file: &'static str) {
        for (topic, hint, clue) in belonging(self, file) {
            self.clue(topic, clue, hint);
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
                let guarded = guarded || self.is_common(&Run::of(name));
                self.topics[id as usize].tongues.push((language, name));
                self.form(id, name, guarded, false, language.bit());
                for word in list(words) {
                    let run = Run::of(word);
                    self.put(&run, id, kind(true, self.is_common(&run)), language.bit());
                }
            }
        }
    }

    fn form(&mut self, topic: u32, text: &str, guarded: bool, clue: bool, at_home: u8) {
        self.put(&Run::of(text), topic, kind(clue, guarded), at_home);
    }

    /// Adds an English word that belongs to a topic, unless it is a small word or a single letter,
    /// as of `:w`: every text is full of those.
    fn clue(&mut self, topic: u32, text: &str, hint: bool) {
        let run = Run::of(text);
        if run.letters > 1 && !run.lone().is_some_and(|word| self.stops.contains_key(&word)) {
            self.put(&run, topic, kind(true, hint || self.is_common(&run)), 0);
        }
    }

    fn put(&mut self, run: &Run, topic: u32, kind: FormKind, at_home: u8) {
        let Run { key, first, count, .. } = *run;
        if count == 0 {
            return;
        }
        // What is an everyday word in some languages needs support in those, unless it is listed
        // for one of them.
        let everyday = run.lone().and_then(|word| self.everyday.get(&word)).copied().unwrap_or(0);
        let (kind, at_home) = match kind {
            FormKind::Name if everyday & !at_home != 0 => (FormKind::Guarded, at_home | !everyday),
            FormKind::Clue if everyday & !at_home != 0 => (FormKind::Hint, at_home | !everyday),
            _ => (kind, at_home),
        };
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

    fn is_common(&self, run: &Run) -> bool {
        run.lone().is_some_and(|word| {
            self.ranks.get(&word).is_some_and(|r| r.place < COMMON)
                || self.stops.contains_key(&word)
        })
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
pub(super) fn belonging(lexicon: &Lexicon, file: &'static str) -> Vec<(u32, bool, &'static str)> {
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

/// How a form points at its topic: by belonging to it or by naming it, with support or without.
fn kind(clue: bool, guarded: bool) -> FormKind {
    match (clue, guarded) {
        (true, false) => FormKind::Clue,
        (true, true) => FormKind::Hint,
        (_, true) => FormKind::Guarded,
        _ => FormKind::Name,
    }
}

/// Whether a name is marked as one that needs support, and the name.
fn marked(name: &'static str) -> (bool, &'static str) {
    name.trim().strip_prefix('~').map_or((false, name.trim()), |n| (true, n))
}
