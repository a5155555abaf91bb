//! Blocks to sentences, by their bytes.

use std::ops::Range;

use super::text::{Block, Kind, trim};

/// Words before a full stop that does not end a sentence, lower case.
const SHORT: [&str; 34] = [
    "e.g", "i.e", "etc", "vs", "mr", "mrs", "ms", "dr", "prof", "st", "no", "fig", "ch", "pp",
    "approx", "z.b", "d.h", "u.a", "usw", "bzw", "ca", "nr", "evtl", "ggf", "p.ej", "sr", "sra",
    "ud", "c.-à-d", "p.ex", "aka", "cf", "al", "jr",
];

/// A line shorter than this that is followed by a capital was ended by the person, not by a
/// program that wraps lines at 72 or 80 columns.
const WRAPPED: usize = 56;

/// The sentences of a block, in order. Law: none overlap; all lie within the block.
pub(super) fn split(text: &str, block: &Block, out: &mut Vec<Range<usize>>) {
    let mut start = block.range.start;
    let mut line = block.range.start;
    for piece in &block.pieces {
        match piece.kind {
            Kind::Break => {
                let next = text[piece.range.end..block.range.end].chars().next();
                let own = piece.range.start.saturating_sub(line) < WRAPPED
                    && next.is_some_and(|c| !c.is_lowercase());
                if own {
                    push(text, start..piece.range.start, out);
                    start = piece.range.end;
                }
                line = piece.range.end;
            }
            Kind::Plain | Kind::Anchor => {
                let mut from = piece.range.start;
                while let Some(end) = next_end(text, from..piece.range.end, block.range.end) {
                    push(text, start..end, out);
                    start = end;
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
}

fn push(text: &str, range: Range<usize>, out: &mut Vec<Range<usize>>) {
    if range.start >= range.end {
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
        .rfind(|c: char| c.is_whitespace() || matches!(c, '(' | '[' | '"' | '*' | '_'))
        .map_or(0, |p| p + before[p..].chars().next().map_or(1, char::len_utf8));
    let word = &before[word_start..];
    let single = word.chars().count() == 1 && word.chars().all(char::is_uppercase) && word != "I";
    let numbered = !word.is_empty()
        && word.len() <= 2
        && word.bytes().all(|b| b.is_ascii_digit())
        && next.is_some_and(char::is_alphabetic)
        && is_german_date(rest);
    !(single || numbered || SHORT.iter().any(|s| word.eq_ignore_ascii_case(s)))
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
mod tests {
    use super::super::text::parse;

    fn cut(text: &str) -> Vec<&str> {
        let mut out = Vec::new();
        for block in &parse(text).blocks {
            super::split(text, block, &mut out);
        }
        out.into_iter().map(|r| &text[r]).collect()
    }

    #[test]
    fn a_stop_ends_a_sentence_only_where_one_ends() {
        assert_eq!(cut("Tried Next.js. It was fun!"), ["Tried Next.js.", "It was fun!"]);
        assert_eq!(
            cut("Baked bread, e.g. rye. Nice (really!)."),
            ["Baked bread, e.g. rye.", "Nice (really!)."]
        );
        assert_eq!(
            cut("Heute z.B. Gitarre geübt. Am 3. Mai geht es weiter."),
            ["Heute z.B. Gitarre geübt.", "Am 3. Mai geht es weiter."]
        );
        assert_eq!(cut("ギターを弾いた。楽しかった！"), ["ギターを弾いた。", "楽しかった！"]);
        assert_eq!(cut("आज गिटार बजाया। मज़ा आया।"), ["आज गिटार बजाया।", "मज़ा आया।"]);
    }

    #[test]
    fn lists_headings_and_lines_of_their_own_are_sentences() {
        assert_eq!(
            cut("# Trip\n\nWe went\nto the sea.\n- swam\n- read"),
            ["Trip", "We went\nto the sea.", "swam", "read"]
        );
        assert_eq!(cut("Guitar practice\nCooked dal"), ["Guitar practice", "Cooked dal"]);
    }

    #[test]
    fn code_and_addresses_are_never_cut() {
        assert_eq!(
            cut("Ran `a. B` twice. See https://a.example/x.html?y. Done."),
            ["Ran `a. B` twice.", "See https://a.example/x.html?y.", "Done."]
        );
    }
}
