//! What the house ships about words, loaded once: topics, ordinary language, stop words, cues.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::cues::Patterns;
use super::hash::{self, ByHash};
use super::language::Language;
use super::tokens::elision;

/// Everything shipped, from `config/lexicon/`.
pub(super) static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::load);

/// The places that ordinary English gives to words.
const RANKS: &str = include_str!("../../config/lexicon/ranks.txt");
/// Words that say nothing by themselves, by language, and words that are never an interest.
const STOPS: &str = include_str!("../../config/lexicon/stops.txt");
/// Topics, widest trust first: a form keeps the meaning that it was given first.
const TOPICS: [&str; 4] = [
    include_str!("../../config/lexicon/software.txt"),
    include_str!("../../config/lexicon/life.txt"),
    include_str!("../../config/lexicon/names.txt"),
    include_str!("../../config/lexicon/belongings.txt"),
];

/// What topics are called in other languages.
const TONGUES: &str = include_str!("../../config/lexicon/tongues.txt");

/// A software name commoner than this in ordinary English (Grab, Go, Make) needs support.
const COMMON: u16 = 6000;
/// The bit of words that are never an interest in any language.
pub(super) const NEVER: u8 = 1 << 7;

/// A word's place in ordinary English, the commonest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rank {
    /// From 1; [`Rank::RARE`] has the place after the last.
    pub place: u16,
    /// Whether it is used as a noun at least as often as otherwise.
    pub noun: bool,
}

impl Rank {
    /// Not among the words that are known.
    pub const RARE: Self = Self { place: 30_001, noun: true };
}

/// One topic that people are into.
#[derive(Debug)]
pub(super) struct Topic {
    /// As it is written.
    pub name: &'static str,
    /// Its other names.
    pub aliases: Vec<&'static str>,
    /// Names of what is part of it: they mean it, and are not what it is called.
    pub narrower: Vec<&'static str>,
    /// What it is called in other languages.
    pub tongues: Vec<(Language, &'static str)>,
    /// The wider topics that it belongs to.
    pub parents: Vec<u32>,
}

/// What a run of words points at.
#[derive(Debug, Clone, Copy)]
pub(super) struct Form {
    /// Which topic.
    pub topic: u32,
    /// How.
    pub kind: FormKind,
    /// The languages in which it needs no support, one bit each.
    pub at_home: u8,
    /// Another meaning of the same words; `u32::MAX` for none.
    pub next: u32,
}

/// How a form points at its topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FormKind {
    /// It names it.
    Name,
    /// It names it, when something else in the entry agrees.
    Guarded,
    /// It belongs to it.
    Clue,
    /// It belongs to it, for a person who is into it anyway.
    Hint,
    /// It is a turn of phrase, and about nothing it names.
    Nothing,
}

impl FormKind {
    /// Whether the form is a name of its topic.
    pub fn names(self) -> bool {
        matches!(self, Self::Name | Self::Guarded)
    }
}

/// The tables, each found by hash.
pub(super) struct Lexicon {
    pub topics: Vec<Topic>,
    pub chain: Vec<Form>,
    pub forms: ByHash<u32>,
    pub opens: ByHash<u8>,
    pub hosts: ByHash<u32>,
    pub ranks: ByHash<Rank>,
    pub stops: ByHash<u8>,
    pub cues: Patterns,
}

impl Lexicon {
    fn load() -> Self {
        let mut lexicon = Self {
            topics: Vec::new(),
            chain: Vec::new(),
            forms: ByHash::default(),
            opens: ByHash::default(),
            hosts: ByHash::default(),
            ranks: ranks(),
            stops: stops(),
            cues: Patterns::shipped(),
        };
        let mut families = Vec::new();
        for file in TOPICS {
            lexicon.topics(file, &mut families);
        }
        lexicon.relate(families);
        lexicon.tongues();
        lexicon
    }

    /// The meanings of the run of words that hashes to `key`.
    pub fn meanings(&self, key: u64) -> impl Iterator<Item = Form> + '_ {
        let mut at = self.forms.get(&key).copied();
        std::iter::from_fn(move || {
            let form = self.chain[at? as usize];
            at = (form.next != u32::MAX).then_some(form.next);
            Some(form)
        })
    }

    /// The topic that the form of words `text` names, whatever else would have to agree.
    pub fn named(&self, text: &str) -> Option<u32> {
        self.meanings(key(text)).find(|f| f.kind.names()).map(|f| f.topic)
    }

    /// Reads lines of `Name = alias, ~guarded | clue, host.example > Parent`.
    fn topics(&mut self, file: &'static str, families: &mut Vec<(u32, &'static str)>) {
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

    /// Reads lines of `Topic | de Name: word, word | es Name`.
    fn tongues(&mut self) {
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

    fn relate(&mut self, families: Vec<(u32, &'static str)>) {
        let names: HashMap<&str, u32> =
            self.topics.iter().enumerate().rev().map(|(i, t)| (t.name, number(i))).collect();
        for (child, parent) in families {
            if let Some(&parent) = names.get(parent).filter(|&&p| p != child) {
                self.topics[child as usize].parents.push(parent);
            }
        }
    }
}

/// The hash of a run of words.
pub(super) fn key(text: &str) -> u64 {
    words(text).fold(0, |key, word| hash::join(key, hash::word(word)))
}

/// The words of a name, cut as the text is.
pub(super) fn words(name: &str) -> impl Iterator<Item = &str> {
    let sign = |c: char| matches!(c, '+' | '#' | '\'');
    name.split(move |c: char| {
        c.is_ascii_punctuation() && !sign(c) || c.is_whitespace() || matches!(c, '’' | '·')
    })
    .map(|w| w.trim_matches('\''))
    .filter(|w| !w.is_empty())
}

pub(super) fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn list(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.split(", ").map(str::trim).filter(|t| !t.is_empty())
}

/// Whether a name is marked as one that needs support, and the name.
fn marked(name: &'static str) -> (bool, &'static str) {
    name.trim().strip_prefix('~').map_or((false, name.trim()), |n| (true, n))
}

fn ranks() -> ByHash<Rank> {
    let mut ranks = ByHash::default();
    ranks.reserve(30_000);
    for (place, line) in RANKS.lines().enumerate() {
        let word = line.strip_suffix('-');
        let place = u16::try_from(place + 1).unwrap_or(u16::MAX);
        ranks.insert(hash::word(word.unwrap_or(line)), Rank { place, noun: word.is_none() });
    }
    ranks
}

fn stops() -> ByHash<u8> {
    let mut stops = ByHash::default();
    let mut bit = 0;
    for line in STOPS.lines().filter(|l| !l.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[') {
            let name = name.trim_end_matches(']');
            bit = Language::from_code(name).map_or(NEVER, Language::bit);
            continue;
        }
        for word in line.split_whitespace() {
            // `d'abord` is read as two words.
            let word = &word[elision(word).unwrap_or(0)..];
            *stops.entry(hash::word(word)).or_insert(0) |= bit;
        }
    }
    stops
}
