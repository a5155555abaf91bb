//! Blocks to sentences, by their bytes.

use std::ops::Range;

use super::asides::Aside;
use super::text::{Block, Kind, Marked, trim};

/// Words before a full stop that does not end a sentence, lower case.
const SHORT: [&str; 45] = [
    "e.g",
    "i.e",
    "etc",
    "vs",
    "mr",
    "mrs",
    "ms",
    "mx",
    "dr",
    "prof",
    "st",
    "ste",
    "eds",
    "blvd",
    "dept",
    "inc",
    "ltd",
    "corp",
    "capt",
    "lt",
    "sgt",
    "gov",
    "usw",
    "bzw",
    "evtl",
    "ggf",
    "vgl",
    "inkl",
    "zzgl",
    "tel",
    "ej",
    "sr",
    "sra",
    "srta",
    "dra",
    "uds",
    "mme",
    "mlle",
    "c.-à-d",
    "aka",
    "cf",
    "jr",
    "डॉ",
    "प्रो",
    "श्री",
];

/// Words before a full stop that does not end a sentence where a number follows, lower case: many
/// are names, too.
const BEFORE_NUMBERS: [&str; 44] = [
    "no", "nos", "fig", "figs", "ch", "chap", "pp", "pg", "vol", "op", "approx", "min", "max",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "okt", "nov", "dec",
    "dez", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "nr", "bd", "abb", "núm",
    "pág", "págs", "ca", "p", "s",
];

/// No listed word has more bytes.
const SHORTEST_WHOLE: usize = 24;

/// Words before a number with a full stop that counts something: "der 2. Versuch".
const BEFORE_ORDINALS: [&str; 26] = [
    "der", "die", "das", "dem", "den", "des", "am", "im", "zum", "zur", "beim", "vom", "vorm",
    "ein", "eine", "einen", "einem", "einer", "mein", "meine", "meinen", "meinem", "meiner",
    "unser", "unsere", "jeder",
];

/// A line shorter than this that is followed by a capital was ended by the person, not by a
/// program that wraps lines at 72 or 80 columns.
const WRAPPED: usize = 56;

/// More marks inside each other than so many are no emphasis.
const NESTED: usize = 6;

/// The sentences of a block, in order; none ends inside one of the block's `asides` or of what
/// stands in marks. Law: none overlap; all lie within the block and its marks.
pub(super) fn split(text: &str, block: &Block, asides: &[Aside], out: &mut Vec<Range<usize>>) {
    let held = held(block, asides);
    let first = out.len();
    let mut start = block.range.start;
    let mut line = block.range.start;
    for piece in &block.pieces {
        match piece.kind {
            Kind::Break => {
                let next = text[piece.range.end..block.range.end].chars().next();
                let own = piece.range.start.saturating_sub(line) < WRAPPED
                    && next.is_some_and(|c| !c.is_lowercase());
                if own && !is_held(&held, piece.range.start) {
                    push(text, start..piece.range.start, out);
                    start = piece.range.end;
                }
                line = piece.range.end;
            }
            Kind::Plain | Kind::Anchor => {
                let mut from = piece.range.start;
                while let Some(end) = next_end(text, from..piece.range.end, block.range.end) {
                    if !is_held(&held, end) {
                        push(text, start..end, out);
                        start = end;
                    }
                    from = end.max(from + 1);
                    if from >= piece.range.end {
                        break;
                    }
                }
            }
            Kind::Code | Kind::Address => {}
        }
    }
    push(text, start..block.range.end, out);
    if !block.marked.is_empty() {
        dress(block, &mut out[first..]);
    }
}

/// The stretches in which no sentence ends, in order, apart from each other. What holds the whole
/// block holds nothing.
fn held(block: &Block, asides: &[Aside]) -> Vec<Range<usize>> {
    let asides = asides.iter().filter(|aside| aside.closed).map(|aside| &aside.range);
    let all = asides.chain(block.marked.iter().map(|marked| &marked.whole));
    let whole = |r: &&Range<usize>| r.start <= block.range.start && block.range.end <= r.end;
    let mut all: Vec<Range<usize>> = all.filter(|r| !whole(r)).cloned().collect();
    all.sort_by_key(|r| r.start);
    all.dedup_by(|next, before| {
        let overlap = next.start < before.end;
        before.end = if overlap { before.end.max(next.end) } else { before.end };
        overlap
    });
    all
}

/// Whether `at` lies inside of a stretch.
fn is_held(held: &[Range<usize>], at: usize) -> bool {
    let next = held.partition_point(|r| r.end <= at);
    held.get(next).is_some_and(|r| r.start < at)
}

/// Gives each sentence both marks of what it begins or ends with, or none where they are around
/// all of it.
fn dress(block: &Block, sentences: &mut [Range<usize>]) {
    let mut before = 0;
    for sentence in sentences {
        let opened = block.marked.partition_point(|m| m.whole.start < sentence.end);
        // Those inside others come later, and there are never many inside each other.
        let near = opened.saturating_sub(NESTED)..opened;
        for Marked { whole, inner } in &block.marked[near] {
            let begins = whole.start <= sentence.start && sentence.start <= inner.start;
            let ends = inner.end <= sentence.end && sentence.end <= whole.end;
            match (begins, ends) {
                (true, true) => *sentence = inner.clone(),
                (true, false) if inner.end < sentence.end => {
                    sentence.start = whole.start.max(before);
                }
                (true, false) => sentence.start = inner.start,
                (false, true) if sentence.start < whole.start => sentence.end = whole.end,
                (false, true) => sentence.end = inner.end,
                (false, false) => {}
            }
        }
        before = sentence.end;
    }
}

fn push(text: &str, range: Range<usize>, out: &mut Vec<Range<usize>>) {
    if text.get(range.clone()).is_none_or(|words| words.trim().is_empty()) {
        return;
    }
    let range = trim(text, range);
    if text[range.clone()].chars().any(char::is_alphanumeric) {
        out.push(range);
    } else if let Some(last) = out.last_mut() {
        // A lone emoji or bracket closes the sentence before it.
        if text[last.end..range.start].trim().is_empty() {
            last.end = range.end.max(last.end);
        }
    }
}

/// Where the first sentence that ends in `within` ends, closing marks included.
fn next_end(text: &str, within: Range<usize>, limit: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut i = within.start;
    while i < within.end {
        let b = bytes[i];
        if b < 0x80 {
            if matches!(b, b'.' | b'!' | b'?') {
                let end = closing(text, i + 1, limit);
                if ends(text, i, end, limit, b == b'.') {
                    return Some(end);
                }
                i = end.max(i + 1);
                continue;
            }
            i += 1;
            continue;
        }
        let c = text.get(i..).and_then(|rest| rest.chars().next())?;
        let after = i + c.len_utf8();
        match c {
            '。' | '！' | '？' | '।' | '॥' | '؟' => {
                return Some(closing(text, after, limit));
            }
            '…' => {
                let end = closing(text, after, limit);
                if ends(text, i, end, limit, true) {
                    return Some(end);
                }
                i = end;
            }
            _ => i = after,
        }
    }
    None
}

/// Past further stops, brackets, quotes and emphasis that belong to the sentence ending here.
fn closing(text: &str, from: usize, limit: usize) -> usize {
    let mut end = from;
    for c in text[from..limit].chars() {
        if !matches!(
            c,
            '.' | '!'
                | '?'
                | '…'
                | ')'
                | ']'
                | '"'
                | '\''
                | '”'
                | '’'
                | '»'
                | '*'
                | '_'
                | '」'
                | '』'
        ) {
            break;
        }
        end += c.len_utf8();
    }
    end
}

/// Whether the mark at `mark` ends a sentence, the text going on at `end`.
fn ends(text: &str, mark: usize, end: usize, limit: usize, stop: bool) -> bool {
    let rest = &text[end..limit];
    let Some(first) = rest.chars().next() else { return true };
    if !first.is_whitespace() {
        return false;
    }
    let next = rest.trim_start().chars().next();
    if next.is_some_and(char::is_lowercase) {
        return false;
    }
    if !stop {
        return true;
    }
    let before = &text[..mark];
    let word_start = before
        .rfind(|c: char| {
            c.is_whitespace()
                || matches!(c, '(' | '[' | '"' | '*' | '_' | '“' | '„' | '«' | '¿' | '¡' | '/')
        })
        .map_or(0, |p| p + before[p..].chars().next().map_or(1, char::len_utf8));
    let word = &before[word_start..];
    // A unit behind a number is whole: "at 2,500 m."
    let measured = before[..word_start].trim_end().ends_with(|c: char| c.is_ascii_digit());
    if !measured && is_short(word, next.is_some_and(char::is_numeric)) {
        return false;
    }
    let numbered = !word.is_empty()
        && word.len() <= 2
        && word.bytes().all(|b| b.is_ascii_digit())
        && next.is_some_and(char::is_alphabetic);
    let counts = || {
        let before = before[..word_start].trim_end();
        let word = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        BEFORE_ORDINALS.iter().any(|w| w.eq_ignore_ascii_case(word))
    };
    !(numbered && (is_german_date(rest) || counts()))
}

/// Whether a word before a full stop is cut short: listed, an initial, or initials: `U.S`.
fn is_short(word: &str, numbered: bool) -> bool {
    let mut parts = word.split('.').peekable();
    let initials = parts.peek().is_some() && {
        parts.all(|part| {
            let mut letters = part.chars();
            letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
        })
    };
    if initials {
        // "So do I."
        return word != "I" && word != "i";
    }
    word.len() <= SHORTEST_WHOLE && {
        let lower = word.to_lowercase();
        SHORT.contains(&lower.as_str()) || numbered && BEFORE_NUMBERS.contains(&lower.as_str())
    }
}

/// Whether `rest` goes on with a month's German name, as after "am 3."
fn is_german_date(rest: &str) -> bool {
    const MONTHS: [&str; 12] = [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ];
    MONTHS.iter().any(|m| rest.trim_start().starts_with(m))
}

#[cfg(test)]
mod tests;
