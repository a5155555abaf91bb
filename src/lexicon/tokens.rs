//! Blocks to words: where each stands, and how it is written.

use std::ops::Range;
use std::sync::LazyLock;

use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;

use super::asides::Aside;
use super::hash::Folding;
use super::signs::{
    elision, emoji, is_unspaced, is_word, joins, mention, opens_tag, sharp, tag_length,
};
use super::text::{Block, Kind};
use super::vocabulary::{Kinds, Vocabulary, WordId};

/// One word where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    /// Which word.
    pub word: WordId,
    /// Its first byte in the field.
    pub start: u32,
    /// The byte after its last.
    pub end: u32,
    /// The sentence it is in.
    pub sentence: u32,
    /// How it is written.
    pub marks: Marks,
    /// What it is.
    pub kinds: Kinds,
    /// The languages in which it says nothing by itself, one bit each.
    pub stops: u8,
}

/// How a word is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Marks(u16);

impl Marks {
    /// In a span of code.
    pub const CODE: Self = Self(1);
    /// In a title or heading.
    pub const HEAD: Self = Self(2);
    /// The first of its sentence.
    pub const FIRST: Self = Self(4);
    /// With a capital.
    pub const CAPITAL: Self = Self(8);
    /// The words of a link.
    pub const ANCHOR: Self = Self(16);
    /// Part of a `#tag`.
    pub const TAG: Self = Self(32);
    /// Something other than a space stands between this word and the one before.
    pub const APART: Self = Self(64);

    /// In a sentence where most words have a capital, so that none says anything.
    pub const LOUD: Self = Self(128);
    /// In a quotation: another's words.
    pub const SAID: Self = Self(256);

    pub fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

static SEGMENTER: LazyLock<icu_segmenter::WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()));

/// Reads the words of `block`, whose sentences are `sentences` (the first being number `first`).
pub(super) fn read(
    text: &str,
    block: &Block,
    asides: &[Aside],
    (sentences, first): (&[Range<usize>], usize),
    words: &mut Vocabulary,
    out: &mut Vec<Token>,
) {
    let mut scan = Scan {
        text,
        sentences,
        first,
        at: 0,
        asides,
        aside: 0,
        words,
        out,
        last_end: usize::MAX,
        last_sentence: u32::MAX,
    };
    for piece in &block.pieces {
        let base = match piece.kind {
            Kind::Plain => Marks::default(),
            Kind::Code => Marks::CODE,
            Kind::Anchor => Marks::ANCHOR,
            Kind::Address | Kind::Break => continue,
        };
        let base = if block.heading { base.with(Marks::HEAD) } else { base };
        let base = if block.quoted { base.with(Marks::SAID) } else { base };
        scan.piece(piece.range.clone(), base);
    }
}

/// Marks the sentences in which a capital says nothing.
pub(super) fn mark_loud(tokens: &mut [Token]) {
    for sentence in tokens.chunk_by_mut(|a, b| a.sentence == b.sentence) {
        let long = |t: &&Token| t.end - t.start > 3 && !t.marks.has(Marks::CODE);
        let words = sentence.iter().filter(long).count();
        let capitals = sentence.iter().filter(long).filter(|t| t.marks.has(Marks::CAPITAL)).count();
        if words < 2 || capitals * 2 > words {
            for token in sentence {
                token.marks = token.marks.with(Marks::LOUD);
            }
        }
    }
}

struct Scan<'a, 'v> {
    text: &'a str,
    sentences: &'a [Range<usize>],
    first: usize,
    at: usize,
    asides: &'a [Aside],
    /// The first aside that ends behind the words read so far.
    aside: usize,
    words: &'a mut Vocabulary<'v>,
    out: &'a mut Vec<Token>,
    last_end: usize,
    last_sentence: u32,
}

impl Scan<'_, '_> {
    fn piece(&mut self, range: Range<usize>, base: Marks) {
        let text = self.text;
        let bytes = text.as_bytes();
        let mut i = range.start;
        let mut tag_until = 0;
        while i < range.end {
            let b = bytes[i];
            if b < 0x80 && !b.is_ascii_alphanumeric() {
                let skip = match b {
                    b'<' => mention(&text[i..range.end]),
                    b':' => emoji(&text[i..range.end]),
                    _ => None,
                };
                if b == b'#'
                    && !base.has(Marks::CODE.with(Marks::ANCHOR).with(Marks::HEAD))
                    && opens_tag(text, i, range.end)
                {
                    tag_until = i + 1 + tag_length(&text[i + 1..range.end]);
                }
                i += skip.unwrap_or(1);
                continue;
            }
            let marks = if i < tag_until { base.with(Marks::TAG) } else { base };
            if let Some(end) = self.plain(i..range.end, marks) {
                i = end;
                continue;
            }
            let Some(c) = text[i..].chars().next() else { break };
            if !is_word(c) {
                i += c.len_utf8();
                continue;
            }
            if is_unspaced(c) {
                let run = text[i..range.end].find(|c| !is_unspaced(c)).map_or(range.end, |n| i + n);
                let mut from = i;
                for cut in SEGMENTER.segment_str(&text[i..run]) {
                    let to = i + cut;
                    if to > from {
                        self.word(from..to, marks);
                    }
                    from = to;
                }
                i = run;
                continue;
            }
            let end = word_end(text, i, range.end);
            if let Some(lean) = elision(&text[i..end]) {
                let mark = if text[..i + lean].ends_with('’') { '’'.len_utf8() } else { 1 };
                self.word(i..i + lean - mark, marks);
                i += lean;
            }
            self.word(i..end, marks);
            i = end;
        }
    }

    /// Reads the word that begins here where it is plain ASCII, as nearly all are; gives its end.
    fn plain(&mut self, range: Range<usize>, marks: Marks) -> Option<usize> {
        let mut folding = Folding::new();
        let mut capital = false;
        let bytes = &self.text.as_bytes()[range.clone()];
        let length = bytes.iter().position(|b| !b.is_ascii_alphanumeric()).unwrap_or(bytes.len());
        // Letters beyond ASCII, apostrophes and the signs of `C++` and `C#` take a closer look.
        if length == 0
            || bytes.get(length).is_some_and(|&b| b >= 0x80 || matches!(b, b'\'' | b'+' | b'#'))
        {
            return None;
        }
        for &b in &bytes[..length] {
            capital |= b.is_ascii_uppercase();
            folding.byte(b);
        }
        let end = range.start + length;
        self.place(range.start..end, folding, capital, marks);
        Some(end)
    }

    fn word(&mut self, range: Range<usize>, marks: Marks) {
        let word = &self.text[range.clone()];
        let mut folding = Folding::new();
        let mut capital = false;
        for c in word.chars() {
            capital |= c.is_uppercase();
            folding.char(if c == '’' { '\'' } else { c });
        }
        self.place(range, folding, capital, marks);
    }

    fn place(&mut self, range: Range<usize>, folding: Folding, capital: bool, marks: Marks) {
        while self.sentences.get(self.at).is_some_and(|s| s.end <= range.start) {
            self.at += 1;
        }
        if self.sentences.get(self.at).is_none_or(|s| range.start < s.start) {
            return;
        }
        let word = &self.text[range.clone()];
        let sentence = u32::try_from(self.first + self.at).unwrap_or(u32::MAX);
        let mut marks = marks;
        if capital {
            marks = marks.with(Marks::CAPITAL);
        }
        while self.asides.get(self.aside).is_some_and(|a| a.range.end <= range.start) {
            self.aside += 1;
        }
        let aside = self.asides.get(self.aside);
        if aside.is_some_and(|a| a.speech && a.range.start <= range.start) {
            marks = marks.with(Marks::SAID);
        }
        if sentence != self.last_sentence {
            marks = marks.with(Marks::FIRST);
        } else if self.last_end < range.start && !joined(&self.text[self.last_end..range.start]) {
            marks = marks.with(Marks::APART);
        }
        self.last_end = range.end;
        self.last_sentence = sentence;
        let id = self.words.id(folding.finish(), word);
        let known = self.words.word(id);
        self.out.push(Token {
            word: id,
            start: u32::try_from(range.start).unwrap_or(u32::MAX),
            end: u32::try_from(range.end).unwrap_or(u32::MAX),
            sentence,
            marks,
            kinds: known.kinds,
            stops: known.stops,
        });
    }
}

/// Whether what stands between two words lets them be parts of one name.
fn joined(between: &str) -> bool {
    between == " " || between.chars().all(joins)
}

/// Where the word that starts at `from` ends.
fn word_end(text: &str, from: usize, limit: usize) -> usize {
    let mut end = from;
    let mut letters = 0;
    let mut chars = text[from..limit].chars().peekable();
    while let Some(c) = chars.next() {
        let inside = is_word(c) && !is_unspaced(c)
            || (matches!(c, '\'' | '’')
                && letters > 0
                && chars.peek().is_some_and(|n| n.is_alphabetic()))
            || (matches!(c, '+' | '#') && (1..=3).contains(&letters) && sharp(&text[from..limit]));
        if !inside {
            break;
        }
        letters += 1;
        end += c.len_utf8();
    }
    end
}
