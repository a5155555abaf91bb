//! Signs that show nothing themselves, and change how what stands around them is read.

/// Whether a sign only turns the reading direction of its neighbours, or marks the order of bytes.
///
/// Law: none reaches anybody in a sentence, on a label or as a choice: text that somebody typed
/// could stand there mirrored, or turn what we say after it. Sources: Unicode Standard Annex #9,
/// "Explicit Directional Formatting Characters", "Implicit Directional Marks" (and the deprecated
/// formatting characters beside them).
pub fn turns_direction(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}')
        || matches!(c, '\u{2066}'..='\u{206F}' | '\u{FEFF}' | '\u{E0001}')
}

/// The text on one line, its white space folded and nothing in it that is not seen.
///
/// Joiners stay: scripts and emoji need them.
pub fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_whitespace() {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        } else if !c.is_control() && !turns_direction(c) {
            out.push(c);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn a_line_is_one_line_and_reads_in_its_own_direction() {
        assert_eq!(line("  a\n\tb\u{202E}c\u{7}  "), "a bc");
        assert_eq!(line("👩\u{200D}🍳 क\u{94D}\u{200D}ष"), "👩\u{200D}🍳 क\u{94D}\u{200D}ष");
    }
}
