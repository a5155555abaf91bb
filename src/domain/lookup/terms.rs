//! What a person typed to search for, taken apart.

use super::super::words::unshown;

/// One thing that an entry has to say.
#[derive(Clone, PartialEq, Eq)]
pub enum Term {
    /// A word, in any of its English forms.
    Word(String),
    /// Words in this order, as they stand: `"over the wall"`.
    Phrase(String),
    /// What begins so: `climb*`.
    Prefix(String),
}

unshown!(Term);

/// Marks that people put around what they mean exactly.
const QUOTES: [char; 7] = ['"', '“', '”', '„', '«', '»', '＂'];

/// The most terms of one search: each is looked for in all its forms, and nobody remembers more words
/// of an entry than this.
const MOST: usize = 32;
/// The longest term, in characters: of a longer one only the beginning is looked for.
const LONGEST: usize = 100;

/// Takes apart what was typed: words, phrases in quotes, prefixes with a `*`. What has no letter or
/// digit says nothing. A quote that is not closed ends with the text. Only the first 32 terms count.
pub fn terms(typed: &str) -> Vec<Term> {
    let mut terms = Vec::new();
    for (place, part) in typed.split(QUOTES).enumerate() {
        let says = |text: &&str| text.chars().any(char::is_alphanumeric);
        let room = MOST - terms.len();
        if place % 2 == 1 {
            let phrase = Some(part.trim()).filter(says).map(phrase);
            terms.extend(phrase.into_iter().take(room));
            continue;
        }
        terms.extend(part.split_whitespace().filter(says).take(room).map(word));
    }
    terms
}

fn word(word: &str) -> Term {
    let start = beginning(word);
    match word.strip_suffix('*') {
        Some(whole) if start.len() == word.len() => Term::Prefix(whole.to_owned()),
        None if start.len() == word.len() => Term::Word(word.to_owned()),
        _ => Term::Prefix(start.to_owned()),
    }
}

/// A phrase; of a long one as many whole words as there is room for.
fn phrase(words: &str) -> Term {
    let start = beginning(words);
    let whole = || start.rsplit_once(char::is_whitespace).map_or(start, |(whole, _)| whole.trim());
    Term::Phrase(if start.len() == words.len() { start } else { whole() }.to_owned())
}

fn beginning(text: &str) -> &str {
    text.char_indices().nth(LONGEST).map_or(text, |(end, _)| &text[..end])
}

/// The forms of an English word, itself first: `climbs` finds `climb`, `climbed` and `climbing`.
/// A word of another language has at most a form that is no word: it finds nothing more.
pub fn forms(word: &str) -> Vec<String> {
    let lower = word.to_lowercase();
    let mut forms = vec![lower.clone()];
    if lower.len() < 3 || !lower.chars().all(|c| c.is_ascii_lowercase()) {
        return forms;
    }
    let mut stems = vec![lower.clone()];
    for end in ["ing", "ed", "ies", "es", "s", "e"] {
        let Some(stem) = lower.strip_suffix(end).filter(|stem| stem.len() >= 3) else { continue };
        stems.push(if end == "ies" { format!("{stem}y") } else { stem.to_owned() });
        // `running` has the stem `run`.
        let mut letters = stem.chars().rev();
        if let (Some(last), Some(before)) = (letters.next(), letters.next())
            && matches!(end, "ing" | "ed")
            && last == before
        {
            stems.push(stem[..stem.len() - 1].to_owned());
        }
    }
    for stem in stems {
        let last = stem.chars().next_back().unwrap_or_default();
        let doubled = !matches!(last, 'a' | 'e' | 'i' | 'o' | 'u' | 'w' | 'x' | 'y');
        for end in ["", "s", "es", "e", "ed", "ing"] {
            forms.push(format!("{stem}{end}"));
        }
        if doubled {
            forms.extend(["ed", "ing"].map(|end| format!("{stem}{last}{end}")));
        }
        if let Some(stem) = stem.strip_suffix('y') {
            forms.extend(["ies", "ied"].map(|end| format!("{stem}{end}")));
        }
    }
    let mut seen = std::collections::HashSet::new();
    forms.retain(|form| seen.insert(form.clone()));
    forms
}

/// Whether a letter belongs to Chinese, Japanese or Korean, where words stand without spaces or with
/// endings that no list knows.
pub fn is_unspaced(letter: char) -> bool {
    matches!(letter,
        '\u{1100}'..='\u{11FF}' | '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30FF}'
        | '\u{3130}'..='\u{318F}' | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}'
        | '\u{FF66}'..='\u{FF9F}' | '\u{20000}'..='\u{323AF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_phrases_and_prefixes_are_told_apart() {
        let expected = [
            Term::Word("c++".into()),
            Term::Phrase("over the wall".into()),
            Term::Prefix("clim".into()),
            Term::Word("NEAR(a".into()),
            Term::Phrase("open end".into()),
        ];
        assert_eq!(terms(" c++ “over the wall” clim* ! - NEAR(a \"open end"), expected);
        assert_eq!(terms("\"\" * ** ' «»"), []);
    }

    #[test]
    fn only_so_many_terms_count_and_so_much_of_each() {
        let flood = |one: &str| terms(&one.repeat(2_000));
        assert_eq!(flood("word ").len(), MOST);
        assert_eq!(flood("\"two words\" ").len(), MOST);
        assert_eq!(flood("a"), [Term::Prefix("a".repeat(LONGEST))]);
        let whole = "ab ".repeat(LONGEST / 3);
        assert_eq!(terms(&format!("\"{}", "ab ".repeat(500))), [Term::Phrase(whole.trim().into())]);
    }

    #[test]
    fn a_word_is_found_in_its_other_forms() {
        for (typed, found) in [
            ("climbing", ["climb", "climbs", "climbed"]),
            ("run", ["runs", "running", "runned"]),
            ("Running", ["run", "runs", "running"]),
            ("baked", ["bake", "bakes", "baking"]),
            ("study", ["studies", "studied", "studying"]),
            ("hobbies", ["hobby", "hobbies", "hobbied"]),
            ("boxes", ["box", "boxes", "boxing"]),
        ] {
            let forms = forms(typed);
            assert_eq!(forms[0], typed.to_lowercase());
            for form in found {
                assert!(forms.iter().any(|f| f == form), "{typed}: {form} in {forms:?}");
            }
        }
        assert_eq!(forms("c++"), ["c++"]);
        assert_eq!(forms("Bücher"), ["bücher"]);
    }
}
