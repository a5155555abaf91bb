//! Books, courses, films and the like that are named without a link.
//!
//! ```text
//! Rereading *Piranesi* by Susanna Clarke.        in marks, beside a word for works
//! The podcast In Our Time on the way to work.    a kind of work, then capitals
//! Reading Middlemarch by George Eliot.           what one does with a work, capitals, whose it is
//! ```

use std::ops::Range;

use super::shipped::LEXICON;
use super::tokens::{Marks, Token};
use super::vocabulary::{Kinds, Vocabulary};

/// What a word says of works.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct OfWorks {
    /// It is a kind of work: a book, a course.
    pub kind: bool,
    /// It is what one does with a work: read, watch.
    pub takes: bool,
    /// An author follows it.
    pub by: bool,
}

/// How far marks alone show a title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shows {
    /// They are for titles.
    Surely,
    /// Stress or a title: capitals tell.
    ByCapitals,
    /// Speech or a title: the words around tell.
    ByCompany,
}

/// The marks that titles are put in: what opens one, what closes it.
const MARKS: [(&str, &str, Shows); 11] = [
    ("**", "**", Shows::ByCompany),
    ("*", "*", Shows::ByCapitals),
    ("_", "_", Shows::ByCapitals),
    ("“", "”", Shows::ByCompany),
    ("„", "“", Shows::ByCompany),
    ("«", "»", Shows::ByCompany),
    ("»", "«", Shows::ByCompany),
    ("\"", "\"", Shows::ByCompany),
    ("'", "'", Shows::ByCompany),
    ("『", "』", Shows::Surely),
    ("《", "》", Shows::Surely),
];
/// A longer title, in words, is a quotation.
const LONGEST: usize = 12;
/// Small words that may stand between the capitals of a title.
const INSIDE: [&str; 22] = [
    "of", "the", "and", "in", "to", "a", "an", "for", "on", "with", "der", "die", "das", "und",
    "de", "la", "el", "los", "du", "des", "do", "da",
];

/// The titles in one sentence, by their bytes in its field; `own` are its tokens.
pub(super) fn find(
    text: &str,
    sentence: &Range<usize>,
    own: &[Token],
    words: &Vocabulary<'_>,
) -> Vec<Range<usize>> {
    let says = |t: &Token| words.word(t.word).of_works;
    let mut found = Vec::new();
    let telling = |t: &&Token| says(t).kind || says(t).takes;
    let first_telling = own.iter().find(telling).map(|t| t.start as usize);
    let last_telling = own.iter().rfind(telling).map(|t| t.start as usize);
    let told = first_telling.is_some();
    let mut at = if may_open(&text[sentence.clone()]) { sentence.start } else { sentence.end };
    let mut lone = [false; MARKS.len()];
    while let Some((opens, inner)) = next_marked(text, at..sentence.end, &mut lone) {
        at = inner.end;
        let (.., shows) = MARKS[opens];
        let behind = own.get(own.partition_point(|t| (t.start as usize) < inner.end));
        let before = own.partition_point(|t| t.end as usize <= inner.start);
        let before = before.checked_sub(1).map(|place| &own[place]);
        let told_outside = first_telling.is_some_and(|start| start < inner.start)
            || last_telling.is_some_and(|start| inner.end <= start);
        // "ELBOWS" is a cry.
        let shouted = is_shouted(&text[inner.clone()]);
        let company = || {
            behind.is_some_and(|t| says(t).by)
                || before.is_some_and(|t| t.kinds.has(Kinds::OWNER) && t.marks.has(Marks::CAPITAL))
                || !shouted && told_outside
        };
        let alone = match shows {
            Shows::Surely => true,
            Shows::ByCapitals => capitals(&text[inner.clone()]) > 1,
            Shows::ByCompany => false,
        };
        if is_title(&text[inner.clone()]) && (alone || company()) {
            found.push(inner);
        }
    }
    if found.is_empty() && told {
        found.extend(unmarked(text, own, words));
    }
    found
}

/// Whether some mark may open a title here: a look at each byte, since most sentences have none.
fn may_open(part: &str) -> bool {
    let mut before = b' ';
    // First without a way out, so that many bytes are compared at once.
    let may = part.bytes().fold(false, |may, byte| may | may_begin(byte));
    may && part.bytes().any(|byte| {
        let inside = before.is_ascii_alphanumeric();
        before = byte;
        may_begin(byte) && !inside
    })
}

/// Whether a mark may begin with this byte.
fn may_begin(byte: u8) -> bool {
    !byte.is_ascii() || matches!(byte, b'*' | b'_' | b'"' | b'\'')
}

/// The next stretch in marks: which marks, and what is inside. Those found to be never closed again
/// are noted as `lone`, so that nobody looks for their end twice.
fn next_marked(
    text: &str,
    within: Range<usize>,
    lone: &mut [bool; MARKS.len()],
) -> Option<(usize, Range<usize>)> {
    let part = &text[within.clone()];
    let marks = part.bytes().enumerate().filter(|&(_, byte)| may_begin(byte));
    { marks }.find_map(|(start, _)| {
        MARKS.iter().enumerate().find_map(|(place, (open, close, _))| {
            let begins = part.as_bytes()[start..].starts_with(open.as_bytes());
            if lone[place] || !begins || !opens(part, start, open) {
                return None;
            }
            let from = start + open.len();
            let ends = part[from..].match_indices(close).map(|(i, _)| from + i);
            let end = { ends }.find(|&end| closes(part, from, end, close));
            lone[place] = end.is_none();
            let end = end?;
            Some((place, within.start + from..within.start + end))
        })
    })
}

fn opens(part: &str, at: usize, mark: &str) -> bool {
    let before = part[..at].chars().next_back();
    let after = part[at + mark.len()..].chars().next();
    before.is_none_or(|c| !c.is_alphanumeric() && c != '*' && c != '_')
        && after.is_some_and(|c| c.is_alphanumeric() || c == '¿' || c == '¡')
}

fn closes(part: &str, from: usize, at: usize, mark: &str) -> bool {
    let after = part[at + mark.len()..].chars().next();
    at > from
        && part[from..at].chars().next_back().is_some_and(|c| !c.is_whitespace())
        && after.is_none_or(|c| !c.is_alphanumeric())
}

/// Whether words in marks can be a title: not too long, and beginning as one does.
fn is_title(words: &str) -> bool {
    let count = words.split_whitespace().count();
    let first = words.chars().find(|c| c.is_alphanumeric());
    let begins = first.is_some_and(|c| !c.is_lowercase());
    let speech = words.ends_with([',', ':']) || words.ends_with('.') && count > 2;
    (1..=LONGEST).contains(&count)
        && begins
        && !speech
        && !words.contains("://")
        && words.chars().filter(|c| c.is_alphabetic()).count() > 1
}

/// Whether all letters of a script that has capitals are capitals.
fn is_shouted(words: &str) -> bool {
    words.chars().any(char::is_uppercase) && !words.chars().any(char::is_lowercase)
}

/// How many words begin with a capital; none where all of them are shouted.
fn capitals(words: &str) -> usize {
    if is_shouted(words) {
        return 0;
    }
    words.split_whitespace().filter(|word| word.starts_with(char::is_uppercase)).count()
}

/// A title that stands in capitals alone, behind a kind of work or before its author.
fn unmarked(text: &str, own: &[Token], words: &Vocabulary<'_>) -> Option<Range<usize>> {
    let says = |t: &Token| words.word(t.word).of_works;
    let written = |t: &Token| &text[t.start as usize..t.end as usize];
    let capital = |t: &Token| {
        t.marks.has(Marks::CAPITAL)
            && !t.marks.has(Marks::FIRST)
            && !t.marks.has(Marks::LOUD)
            && !t.marks.has(Marks::CODE)
    };
    own.iter().enumerate().find_map(|(i, token)| {
        let (kind, takes) = (says(token).kind, says(token).takes);
        let first =
            own.get(i + 1).filter(|t| (kind || takes) && capital(t) && !apart(text, token, t))?;
        let mut end = i + 1;
        for (j, next) in own.iter().enumerate().skip(i + 2).take(LONGEST * 2) {
            if next.sentence != token.sentence || apart(text, &own[j - 1], next) {
                break;
            }
            if capital(next) {
                end = j;
            } else if !INSIDE.contains(&written(next)) {
                break;
            }
        }
        let author =
            own.get(end + 1).is_some_and(|t| says(t).by) && own.get(end + 2).is_some_and(capital);
        // "Record Aunt Bea's stories": hers they are, and nobody's title.
        if own[end].kinds.has(Kinds::OWNER) || first.kinds.has(Kinds::TITLE) {
            return None;
        }
        let long_enough = end > i + 1;
        // "Reading Berlin" is a place; "reading Dune by Herbert" and "the novel Dune" are works.
        let letters = (own[end].end - first.start) > 2;
        (letters
            && (author || kind && (long_enough || !LEXICON.is_listed(words.word(first.word).hash))))
        .then(|| first.start as usize..own[end].end as usize)
    })
}

/// Whether something other than a space or a hyphen parts two words.
fn apart(text: &str, before: &Token, after: &Token) -> bool {
    text[before.end as usize..after.start as usize]
        .chars()
        .any(|c| !c.is_whitespace() && !matches!(c, '-' | '’' | '\''))
}
