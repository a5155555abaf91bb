//! What stands in brackets and in quotation marks, by its bytes.
//!
//! ```text
//! I knit (it is loud here. Really loud.) and sing.     an aside: no sentence ends inside it
//! "I play because I love losing," said Karpov.         speech: another's words
//! ```

use std::ops::Range;

use super::text::{Block, Kind};

/// A longer stretch, in bytes, is no aside: its mark was never closed, or it is a text of its own.
const LONGEST: usize = 600;

/// A stretch in brackets or quotation marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Aside {
    /// Its bytes in the field, marks included.
    pub range: Range<usize>,
    /// Whether it is in quotation marks.
    pub speech: bool,
    /// Whether both its marks are there.
    pub closed: bool,
}

/// The asides of a block, in order; of those inside each other, the outermost.
pub(super) fn find(text: &str, block: &Block) -> Vec<Aside> {
    let mut found: Vec<Aside> = Vec::new();
    let part = &text[block.range.clone()];
    // First without a way out, so that many bytes are compared at once.
    let may = part.bytes().fold(false, |may, b| {
        let opens = matches!(b, b'(' | b'[' | b'"' | 0xc2 | 0xe2 | 0xe3);
        may | opens
    });
    if !may {
        return found;
    }
    let mut open: Vec<(char, usize)> = Vec::new();
    for piece in &block.pieces {
        if !matches!(piece.kind, Kind::Plain | Kind::Anchor) {
            continue;
        }
        let mut before = text[..piece.range.start].chars().next_back().unwrap_or(' ');
        let mut chars = text[piece.range.clone()].char_indices().peekable();
        while let Some((i, c)) = chars.next() {
            let at = piece.range.start + i;
            let after = chars.peek().map_or(' ', |&(_, c)| c);
            let waits = may_close(c).then(|| open.iter().rposition(|&(close, _)| closes(close, c)));
            if let Some(place) = waits.flatten() {
                let (_, from) = open[place];
                if c != '"' || !before.is_whitespace() {
                    open.truncate(place);
                    add(&mut found, from..at + c.len_utf8(), !matches!(c, ')' | ']'), true);
                    before = c;
                    continue;
                }
            }
            if let Some(close) = opens(before, c, after) {
                open.drain(..open.partition_point(|&(_, from)| at - from > LONGEST));
                open.push((close, at));
            } else if matches!(c, '"' | '”') && ends_speech(before, after) {
                // Speech whose first mark was left out: "I sing," goes the hymn. What begins further
                // back is too long to be an aside.
                let end = (at - before.len_utf8()).max(block.range.start);
                let near = text.floor_char_boundary(end.saturating_sub(LONGEST));
                let near = near.max(block.range.start);
                let from = text[near..end].rfind(['.', '!', '?', '\n']).map_or(0, |i| i + 1);
                add(&mut found, near + from..at + c.len_utf8(), true, false);
            }
            before = c;
        }
    }
    found
}

fn add(found: &mut Vec<Aside>, range: Range<usize>, speech: bool, closed: bool) {
    if range.len() > LONGEST {
        return;
    }
    while found.last().is_some_and(|inner| inner.range.start >= range.start) {
        found.pop();
    }
    if found.last().is_none_or(|before| before.range.end <= range.start) {
        found.push(Aside { range, speech, closed });
    }
}

/// What closes the aside that `c` opens, between these two letters.
fn opens(before: char, c: char, after: char) -> Option<char> {
    let free = before.is_whitespace()
        || matches!(before, '(' | '[' | '—' | '–' | '-' | '*' | '_' | '"' | '“' | '„' | '«' | ':');
    let close = match c {
        '(' if before.is_whitespace() => ')',
        '[' if before.is_whitespace() => ']',
        '"' if free && !after.is_whitespace() => '"',
        '“' => '”',
        '„' => '“',
        '«' if free => '»',
        '»' if free && !after.is_whitespace() => '«',
        '「' => '」',
        '『' => '』',
        _ => return None,
    };
    Some(close)
}

/// Whether `c` closes anything.
fn may_close(c: char) -> bool {
    matches!(c, ')' | ']' | '"' | '”' | '“' | '»' | '«' | '」' | '』')
}

/// Whether `c` closes what waits for `close`; German and English marks are mixed up by many.
fn closes(close: char, c: char) -> bool {
    c == close || close == '“' && matches!(c, '”' | '"')
}

/// Whether a quotation mark between these two letters ends speech.
fn ends_speech(before: char, after: char) -> bool {
    matches!(before, ',' | '.' | '!' | '?') && after.is_whitespace()
}
