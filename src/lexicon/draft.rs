//! One entry, read by itself: its sentences, resources, and what its words point at.

use super::asides;
use super::cues;
use super::hash::{self, ByHash};
use super::language::{Guess, Language};
use super::own::{Own, Subject};
use super::phrases::Phrases;
use super::sentences;
use super::shelf;
use super::spots::{self, Spot, SpotKind};
use super::text::{self, Block, Parsed};
use super::tokens::{self, Marks, Token};
use super::vocabulary::{Kinds, Vocabulary};
use crate::domain::entry::{Entry, Field};
use crate::domain::reading::Sentence;
use crate::domain::resource::Resource;

/// What one entry says, before it is known what the whole history is about.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub sentences: Vec<Sentence>,
    /// Each with its sentence, where it stands in one.
    pub resources: Vec<(Resource, Option<usize>)>,
    pub pointers: Vec<Pointer>,
    /// Candidate phrases: which, how much, in which sentence.
    pub phrases: Vec<(u32, f32, u32)>,
    /// The words that may tell what it is about, each once.
    pub features: Vec<u32>,
}

impl Draft {
    /// Gives back the room that was kept for more: a long history has many drafts.
    fn settle(&mut self) {
        self.sentences.shrink_to_fit();
        self.pointers.shrink_to_fit();
        self.phrases.shrink_to_fit();
        self.features.shrink_to_fit();
    }
}

/// One place that points at one subject, weighed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pointer {
    pub subject: Subject,
    pub kind: SpotKind,
    pub strength: f32,
    pub sentence: u32,
    /// Its first byte in the field; `u32::MAX` for what is no word.
    pub at: u32,
}

/// How much a title says about what an entry is about, a plain word being 1.
const HEAD: f32 = 2.2;
/// The same of the first sentence.
const OPENING: f32 = 1.3;
/// The same of words in code and of the words of a link.
const ASIDE: f32 = 0.8;
/// A first block longer than this many words is no title.
const TITLE: usize = 14;
/// What reading shares from entry to entry.
pub(super) struct Desk<'a> {
    pub own: &'a Own,
    pub words: Vocabulary<'a>,
    pub phrases: Phrases,
    /// How each subject is written: by the hash of the exact words, with the words and how often.
    pub written: ByHash<(Subject, String, usize)>,
    /// The languages of the entries.
    pub languages: Guess,
    tokens: Vec<Token>,
    taken: Vec<bool>,
}

impl<'a> Desk<'a> {
    pub fn new(own: &'a Own) -> Self {
        Self {
            own,
            words: Vocabulary::new(&own.opens),
            phrases: Phrases::default(),
            written: ByHash::default(),
            languages: Guess::default(),
            tokens: Vec::new(),
            taken: Vec::new(),
        }
    }

    /// Takes in what was read in later entries, whose drafts then speak of words and phrases by
    /// their places here.
    ///
    /// Law: all is as if one desk had read them all, in order.
    pub fn join(&mut self, later: Desk<'a>, drafts: &mut [Draft]) {
        let words = self.words.join(later.words);
        let phrases = self.phrases.join(later.phrases);
        for draft in drafts {
            for word in &mut draft.features {
                *word = words[*word as usize];
            }
            draft.features.sort_unstable();
            for (phrase, ..) in &mut draft.phrases {
                *phrase = phrases[*phrase as usize];
            }
        }
        for (key, (subject, form, times)) in later.written {
            self.written.entry(key).or_insert((subject, form, 0)).2 += times;
        }
        self.languages.add(&later.languages);
    }

    /// Reads one entry, the `number`th.
    pub fn read(&mut self, entry: &Entry, number: u32) -> Draft {
        let mut draft = Draft::default();
        let fields: Vec<(Field, &str, Parsed)> =
            entry.answer.fields().map(|(field, text)| (field, text, text::parse(text))).collect();
        let mut tokens = std::mem::take(&mut self.tokens);
        tokens.clear();
        let mut ends = Vec::with_capacity(fields.len());
        let mut parsed = fields;
        for (field, text, parsed) in &mut parsed {
            title(text, *field, &mut parsed.blocks);
            let mut ranges = Vec::new();
            for block in &parsed.blocks {
                ranges.clear();
                let asides = asides::find(text, block);
                sentences::split(text, block, &asides, &mut ranges);
                let numbered = (&ranges[..], draft.sentences.len());
                tokens::read(text, block, &asides, numbered, &mut self.words, &mut tokens);
                draft.sentences.extend(ranges.iter().map(|range| Sentence {
                    field: *field,
                    range: range.clone(),
                    cues: crate::domain::reading::Cues::default(),
                    interests: Vec::new(),
                    words: 0,
                    stands_alone: true,
                }));
            }
            ends.push(tokens.len());
        }
        tokens::mark_loud(&mut tokens);
        let mut guess = Guess::default();
        for token in &tokens {
            guess.count(token.stops);
        }
        let language = guess.language();
        self.languages.count(language.map_or(0, Language::bit));
        draft.features = features(&tokens);
        let mut taken = std::mem::take(&mut self.taken);
        let mut start = 0;
        for ((field, text, parsed), &end) in parsed.iter().zip(&ends) {
            let own = &tokens[start..end];
            let spots = spots::find(own, &self.words, self.own, language, &mut taken);
            self.point(text, *field, own, &spots, &mut draft);
            for (phrase, at) in self.phrases.count(text, own, &taken, &self.words, language, number)
            {
                let first = &own[at as usize];
                draft.phrases.push((phrase, place(*field, first), first.sentence));
            }
            shelf::links(text, *field, parsed, &mut draft);
            start = end;
        }
        shelf::given(entry, &mut draft);
        let named = draft.pointers.iter().filter(|p| p.kind < SpotKind::Doubtful);
        let named = named.map(|p| (p.sentence, p.at));
        cues::hear(&parsed, &tokens, &self.words, &guess, named, &mut draft.sentences);
        shelf::works(&parsed, &tokens, &self.words, &mut draft);
        self.tokens = tokens;
        self.taken = taken;
        draft.settle();
        draft
    }

    fn point(
        &mut self,
        text: &str,
        field: Field,
        tokens: &[Token],
        spots: &[Spot],
        draft: &mut Draft,
    ) {
        for spot in spots {
            let token = &tokens[spot.from as usize];
            draft.pointers.push(Pointer {
                subject: spot.subject,
                kind: spot.kind,
                strength: place(field, token),
                sentence: token.sentence,
                at: token.start,
            });
            if spot.kind < SpotKind::Clue && !token.marks.has(Marks::HEAD) {
                let end = tokens[spot.to as usize - 1].end as usize;
                let words = &text[token.start as usize..end];
                let key = hash::join(hash::exact(words), u64::from(spot.subject));
                let form = self.written.entry(key);
                form.or_insert_with(|| (spot.subject, words.to_owned(), 0)).2 += 1;
            }
        }
    }
}

/// The words that may tell what an entry is about, each once.
fn features(tokens: &[Token]) -> Vec<u32> {
    let tells =
        |t: &&Token| t.stops == 0 && t.kinds.has(Kinds::ALPHABETIC) && t.kinds.has(Kinds::LETTERS);
    let mut features: Vec<u32> = tokens.iter().filter(tells).map(|t| t.word.0).collect();
    features.sort_unstable();
    features.dedup();
    features
}

/// Marks the first block as a heading where it is a title: short, unfinished, and followed by more.
fn title(text: &str, field: Field, blocks: &mut [Block]) {
    if field != Field::Text || blocks.len() < 2 {
        return;
    }
    let block = &mut blocks[0];
    let words = &text[block.range.clone()];
    let short = words.split_whitespace().count() <= TITLE;
    block.heading |= short && !words.ends_with(['.', '!', ':', ',', '…']);
}

/// How much a word says by where it stands.
fn place(field: Field, token: &Token) -> f32 {
    let field = match field {
        Field::Text => 1.0,
        Field::Did => 0.8,
        Field::Why | Field::Next => 0.5,
    };
    let place = if token.marks.has(Marks::HEAD) {
        HEAD
    } else if token.marks.has(Marks::CODE) || token.marks.has(Marks::ANCHOR) {
        ASIDE
    } else if token.sentence == 0 {
        OPENING
    } else {
        1.0
    };
    field * place
}
