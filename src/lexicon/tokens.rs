//! Blocks to words: where each stands, and how it is written.

use std::ops::Range;
use std::sync::LazyLock;

use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;

use super::hash::Folding;
use super::text::{Block, Kind};
use super::vocabulary::{Vocabulary, WordId};

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
}

/// How a word is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Marks(u8);

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

    pub fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

static SEGMENTER: LazyLock<icu_segmenter::WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_auto(WordBreakInvariantOptions::default()));

/// Reads the words of `block`, whose sentences are `sentences` (the first being number `first`).
pub(super) fn read(
    text: &str,
    block: &Block,
    sentences: &[Range<usize>],
    first: usize,
    words: &mut Vocabulary,
    out: &mut Vec<Token>,
) {
    let mut scan = Scan {
        text,
        sentences,
        first,
        at: 0,
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

struct Scan<'a> {
    text: &'a str,
    sentences: &'a [Range<usize>],
    first: usize,
    at: usize,
    words: &'a mut Vocabulary,
    out: &'a mut Vec<Token>,
    last_end: usize,
    last_sentence: u32,
}

impl Scan<'_> {
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
                if b == b'#' && base == Marks::default() && opens_tag(text, i, range.end) {
                    tag_until = i + 1 + tag_length(&text[i + 1..range.end]);
                }
                i += skip.unwrap_or(1);
                continue;
            }
            let Some(c) = text[i..].chars().next() else { break };
            if !is_word(c) {
                i += c.len_utf8();
                continue;
            }
            let marks = if i < tag_until { base.with(Marks::TAG) } else { base };
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

    fn word(&mut self, range: Range<usize>, marks: Marks) {
        while self.sentences.get(self.at).is_some_and(|s| s.end <= range.start) {
            self.at += 1;
        }
        if self.sentences.get(self.at).is_none_or(|s| range.start < s.start) {
            return;
        }
        let word = &self.text[range.clone()];
        let mut folding = Folding::new();
        let mut capital = false;
        if word.is_ascii() {
            for b in word.bytes() {
                capital |= b.is_ascii_uppercase();
                folding.byte(b);
            }
        } else {
            for c in word.chars() {
                capital |= c.is_uppercase();
                folding.char(if c == '’' { '\'' } else { c });
            }
        }
        let sentence = u32::try_from(self.first + self.at).unwrap_or(u32::MAX);
        let mut marks = marks;
        if capital {
            marks = marks.with(Marks::CAPITAL);
        }
        if sentence != self.last_sentence {
            marks = marks.with(Marks::FIRST);
        } else if self.last_end < range.start
            && !self.text[self.last_end..range.start].chars().all(joins)
        {
            marks = marks.with(Marks::APART);
        }
        self.last_end = range.end;
        self.last_sentence = sentence;
        self.out.push(Token {
            word: self.words.id(folding.finish(), word),
            start: u32::try_from(range.start).unwrap_or(u32::MAX),
            end: u32::try_from(range.end).unwrap_or(u32::MAX),
            sentence,
            marks,
        });
    }
}

/// Whether `c` may stand between the words of one phrase.
fn joins(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '_' | '/' | '.' | '‑' | '*' | '`' | '\'' | '’')
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

/// Where a small word that leans on the next ends, apostrophe included: `d'escalade`, `j'arrête`.
/// English contractions (`I've`, `don't`) are words of their own.
pub(super) fn elision(word: &str) -> Option<usize> {
    let at = word.find(['\'', '’'])?;
    let after = at + word[at..].chars().next().map_or(1, char::len_utf8);
    let lean = matches!(
        word[..at].to_lowercase().as_str(),
        "c" | "d"
            | "j"
            | "l"
            | "m"
            | "n"
            | "s"
            | "t"
            | "qu"
            | "jusqu"
            | "lorsqu"
            | "puisqu"
            | "dell"
            | "all"
            | "un"
    );
    (lean
        && !matches!(
            word[after..].to_lowercase().as_str(),
            "t" | "s" | "m" | "d" | "ll" | "ve" | "re"
        ))
    .then_some(after)
}

/// Whether the text begins with one of the names that end in signs: `C++`, `C#`, `F#`.
fn sharp(text: &str) -> bool {
    let b = text.as_bytes();
    let one = matches!(b.first(), Some(b'C' | b'c' | b'F' | b'f' | b'g' | b'J'));
    let signs = b.get(1) == Some(&b'#') || (b.get(1) == Some(&b'+') && b.get(2) == Some(&b'+'));
    let end = if b.get(1) == Some(&b'#') { 2 } else { 3 };
    one && signs && !b.get(end).is_some_and(u8::is_ascii_alphanumeric)
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(
            c,
            '\u{300}'..='\u{36f}' | '\u{93c}' | '\u{94d}' | '\u{9bc}' | '\u{9cd}' | '\u{200d}'
        )
}

/// Whether words of this script are written without spaces.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{2ffff}' | '\u{e00}'..='\u{eff}' | '\u{3005}')
}

/// Length of a Discord mention or custom emoji that `text` begins with.
fn mention(text: &str) -> Option<usize> {
    let second = text.as_bytes().get(1)?;
    matches!(second, b'@' | b'#' | b':' | b'a' | b't' | b'/').then_some(())?;
    let end = text.bytes().take(80).position(|b| b == b'>')?;
    text[..end].bytes().all(|b| b.is_ascii_graphic()).then_some(end + 1)
}

/// Length of an emoji's code, as `:smile:`, that `text` begins with.
fn emoji(text: &str) -> Option<usize> {
    let code = &text[1..];
    let end = code
        .bytes()
        .take(40)
        .position(|b| !(b.is_ascii_alphanumeric() || matches!(b, b'_' | b'+' | b'-')))?;
    (end > 1 && code.as_bytes()[end] == b':').then_some(end + 2)
}

fn opens_tag(text: &str, at: usize, limit: usize) -> bool {
    text[..at].chars().next_back().is_none_or(|c| c.is_whitespace() || c == '(')
        && text[at + 1..limit].chars().next().is_some_and(char::is_alphabetic)
}

/// Length of the tag's name that `text` begins with.
pub(super) fn tag_length(text: &str) -> usize {
    let end = text.find(|c: char| !(is_word(c) || matches!(c, '-' | '_'))).unwrap_or(text.len());
    text[..end].trim_end_matches(['-', '_']).len()
}
