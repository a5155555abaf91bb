//! What the house ships about words, loaded once: topics, ordinary language, stop words, cues.

use std::sync::{LazyLock, OnceLock};

use super::hash::{self, ByHash};
use super::language::Language;
use super::patterns::Patterns;
use super::run::Run;
use super::signs::elision;
use super::tongue::Tongue;
use super::works::OfWorks;

/// Everything shipped, from `config/lexicon/`.
pub(super) static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::load);

/// The places that ordinary English gives to words.
const RANKS: &str = include_str!("../../config/lexicon/ranks.txt");
/// Everyday words that are no interest alone, by language.
const PLAIN: &str = include_str!("../../config/lexicon/plain.txt");
/// First names, and words that introduce a person.
const PEOPLE: &str = include_str!("../../config/lexicon/people.txt");
/// Words that say nothing by themselves, by language, and words that are never an interest.
const STOPS: &str = include_str!("../../config/lexicon/stops.txt");
/// Topics, widest trust first: a form keeps the meaning that it was given first.
const TOPICS: [&str; 4] = [
    include_str!("../../config/lexicon/software.txt"),
    include_str!("../../config/lexicon/life.txt"),
    include_str!("../../config/lexicon/names.txt"),
    include_str!("../../config/lexicon/belongings.txt"),
];

/// Everyday words that names are made of, too.
const EVERYDAY: &str = include_str!("../../config/lexicon/everyday.txt");
/// Words by which works are named.
const WORKS: &str = include_str!("../../config/lexicon/works.txt");
/// What belongs to the topics, in English.
const ENGLISH: &str = include_str!("../../config/lexicon/clues/en.txt");

/// What topics are called in other languages.
pub(super) const TONGUES: &str = include_str!("../../config/lexicon/tongues.txt");

/// A software name commoner than this in ordinary English (Grab, Go, Make) needs support.
pub(super) const COMMON: u16 = 6000;
/// About how many forms all topics have together.
const FORMS: usize = 56_000;
/// The bit of words that are never an interest in any language.
pub(super) const NEVER: u8 = 1 << 7;

/// A word's place in ordinary English, the commonest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rank {
    /// From 1; [`Rank::RARE`] is the place after the last.
    pub place: u16,
    /// Whether it is used as a noun at least as often as otherwise.
    pub noun: bool,
}

impl Rank {
    /// The place of what is not among the known words.
    pub const RARE: u16 = 30_001;

    /// Of a word that is not among the known ones, in lower case: a noun unless its ending says
    /// otherwise.
    pub fn unknown(lower: &str) -> Self {
        Self { place: Self::RARE, noun: !lower.ends_with("ed") && !lower.ends_with("ly") }
    }
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
    pub plain: ByHash<u8>,
    pub everyday: ByHash<u8>,
    pub people: ByHash<Whom>,
    pub works: ByHash<OfWorks>,
    pub cues: Patterns,
    /// What belongs to the topics in other languages, read when an entry is in one.
    tongues: [OnceLock<Tongue>; Language::COUNT],
}

/// What a word says of people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whom {
    /// It is a first name.
    Name,
    /// A name follows: `Frau`, `doña`, `coach`.
    Title,
}

impl Lexicon {
    /// Reads the shipped files. The phrases of cues know nothing of the topics: a thread each.
    fn load() -> Self {
        std::thread::scope(|scope| {
            let cues = scope.spawn(Patterns::shipped);
            let mut lexicon = Self::without_cues();
            lexicon.cues = cues.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            lexicon
        })
    }

    fn without_cues() -> Self {
        let mut lexicon = Self {
            topics: Vec::new(),
            chain: Vec::new(),
            forms: ByHash::default(),
            opens: ByHash::default(),
            hosts: ByHash::default(),
            ranks: ranks(),
            stops: by_language(STOPS),
            plain: by_language(PLAIN),
            everyday: by_language(EVERYDAY),
            people: people(),
            works: works(),
            cues: Patterns::default(),
            tongues: std::array::from_fn(|_| OnceLock::new()),
        };
        // As many as there are, so that no table is ever moved.
        lexicon.forms.reserve(FORMS);
        lexicon.chain.reserve(FORMS);
        lexicon.opens.reserve(FORMS / 2);
        let mut families = Vec::new();
        for file in TOPICS {
            lexicon.topics(file, &mut families);
        }
        lexicon.clues(ENGLISH);
        lexicon.relate(families);
        lexicon.tongues();
        lexicon
    }

    /// What belongs to the topics in a language other than English, whose words are always known.
    pub fn tongue(&self, language: Option<Language>) -> Option<&Tongue> {
        let language = language.filter(|&language| language != Language::English)?;
        Some(self.tongues[language as usize].get_or_init(|| Tongue::read(self, language)))
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

    /// Whether the word of this hash alone names a topic or belongs to one.
    pub fn is_listed(&self, hash: u64) -> bool {
        self.forms.contains_key(&hash::join(0, hash))
    }

    /// The topic that the form of words `text` names, whatever else would have to agree.
    pub fn named(&self, text: &str) -> Option<u32> {
        self.meanings(key(text)).find(|f| f.kind.names()).map(|f| f.topic)
    }
}

/// The hash of a run of words.
pub(super) fn key(text: &str) -> u64 {
    Run::of(text).key
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

/// Words by the languages of the sections they stand in.
fn by_language(file: &str) -> ByHash<u8> {
    let mut words = ByHash::default();
    let mut bit = 0;
    for line in file.lines().filter(|l| !l.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[') {
            let name = name.trim_end_matches(']');
            bit = Language::from_code(name).map_or(NEVER, Language::bit);
            continue;
        }
        for word in line.split_whitespace() {
            // `d'abord` is read as two words.
            let word = &word[elision(word).unwrap_or(0)..];
            *words.entry(hash::word(word)).or_insert(0) |= bit;
        }
    }
    words
}

fn people() -> ByHash<Whom> {
    let mut people = ByHash::default();
    let mut whom = Whom::Name;
    for line in PEOPLE.lines().filter(|l| !l.starts_with('#')) {
        match line {
            "[names]" => whom = Whom::Name,
            "[titles]" => whom = Whom::Title,
            line => people.extend(line.split_whitespace().map(|word| (hash::word(word), whom))),
        }
    }
    people
}

fn works() -> ByHash<OfWorks> {
    let mut works: ByHash<OfWorks> = ByHash::default();
    let mut section = "";
    for line in WORKS.lines().filter(|l| !l.starts_with('#')) {
        if line.starts_with('[') {
            section = line;
            continue;
        }
        for word in line.split_whitespace() {
            let word = works.entry(hash::word(word)).or_default();
            match section {
                "[kinds]" => word.kind = true,
                "[takes]" => word.takes = true,
                _ => word.by = true,
            }
        }
    }
    works
}
