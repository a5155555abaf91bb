//! The signs within and around words.

/// Whether `c` may stand between the words of one phrase.
pub(super) fn joins(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '_' | '/' | '.' | '‑' | '*' | '`' | '\'' | '’')
}

/// Where a small word that leans on the next ends, apostrophe included: `d'escalade`, `j'arrête`.
/// English contractions (`I've`, `don't`) are words of their own.
pub(super) fn elision(word: &str) -> Option<usize> {
    if !word.bytes().any(|b| b == b'\'' || b == 0xe2) {
        return None;
    }
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
pub(super) fn sharp(text: &str) -> bool {
    let b = text.as_bytes();
    let one = matches!(b.first(), Some(b'C' | b'c' | b'F' | b'f' | b'g' | b'J'));
    let signs = b.get(1) == Some(&b'#') || (b.get(1) == Some(&b'+') && b.get(2) == Some(&b'+'));
    let end = if b.get(1) == Some(&b'#') { 2 } else { 3 };
    one && signs && !b.get(end).is_some_and(u8::is_ascii_alphanumeric)
}

pub(super) fn is_word(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(
            c,
            '\u{300}'..='\u{36f}' | '\u{93c}' | '\u{94d}' | '\u{9bc}' | '\u{9cd}' | '\u{200d}'
        )
}

/// Whether words of this script are written without spaces.
pub(super) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{2ffff}' | '\u{e00}'..='\u{eff}' | '\u{3005}')
}

/// Length of a Discord mention or custom emoji that `text` begins with.
pub(super) fn mention(text: &str) -> Option<usize> {
    let second = text.as_bytes().get(1)?;
    matches!(second, b'@' | b'#' | b':' | b'a' | b't' | b'/').then_some(())?;
    let end = text.bytes().take(80).position(|b| b == b'>')?;
    text[..end].bytes().all(|b| b.is_ascii_graphic()).then_some(end + 1)
}

/// Length of an emoji's code, as `:smile:`, that `text` begins with.
pub(super) fn emoji(text: &str) -> Option<usize> {
    let code = &text[1..];
    let end = code
        .bytes()
        .take(40)
        .position(|b| !(b.is_ascii_alphanumeric() || matches!(b, b'_' | b'+' | b'-')))?;
    (end > 1 && code.as_bytes()[end] == b':').then_some(end + 2)
}

pub(super) fn opens_tag(text: &str, at: usize, limit: usize) -> bool {
    text[..at].chars().next_back().is_none_or(|c| c.is_whitespace() || c == '(')
        && text[at + 1..limit].chars().next().is_some_and(char::is_alphabetic)
}

/// Length of the tag's name that `text` begins with.
pub(super) fn tag_length(text: &str) -> usize {
    let end = text.find(|c: char| !(is_word(c) || matches!(c, '-' | '_'))).unwrap_or(text.len());
    text[..end].trim_end_matches(['-', '_']).len()
}
