//! What a person searches for, in the index's own language.

use crate::domain::id::PersonId;
use crate::domain::lookup::{Term, forms, is_unspaced};

/// The columns that hold what a person wrote.
const WORDS: &str = "{text why did next links interests pairs}";

/// The expression that finds a person's entries in which all terms stand; `None` without a term.
///
/// Law: whatever was typed is quoted, so that nothing of it is taken for an operator.
pub(super) fn matching(person: PersonId, terms: &[Term]) -> Option<String> {
    let all: Vec<String> = terms.iter().filter_map(term).collect();
    let all = (!all.is_empty()).then(|| all.join(" AND "))?;
    Some(format!("person_id : {} AND {WORDS} : ({all})", quoted(&person.to_string())))
}

fn term(term: &Term) -> Option<String> {
    let (text, prefix) = match term {
        Term::Word(text) | Term::Phrase(text) => (text, false),
        Term::Prefix(text) => (text, true),
    };
    if text.chars().any(is_unspaced) {
        let parts: Vec<String> = runs(text).iter().map(|run| in_pairs(run)).collect();
        return (!parts.is_empty()).then(|| format!("({})", parts.join(" AND ")));
    }
    Some(match term {
        Term::Word(text) => {
            let forms: Vec<String> = forms(text).iter().map(|form| quoted(form)).collect();
            format!("({})", forms.join(" OR "))
        }
        _ if prefix => format!("{} *", quoted(text)),
        _ => quoted(text),
    })
}

/// A run of letters as it is found among the pairs.
fn in_pairs(run: &str) -> String {
    let letters: Vec<char> = run.chars().collect();
    match letters.as_slice() {
        [letter] if is_unspaced(*letter) => format!("{} *", quoted(run)),
        [letter, ..] if is_unspaced(*letter) => {
            let pairs: Vec<String> = letters.windows(2).map(|pair| pair.iter().collect()).collect();
            quoted(&pairs.join(" "))
        }
        _ => quoted(run),
    }
}

/// What is written without spaces, as overlapping pairs of letters, with the last letter alone; and
/// the words that stand close to it. Empty for a text without any.
pub(super) fn pairs<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let mut pairs: Vec<String> = Vec::new();
    for text in texts.filter(|text| text.chars().any(is_unspaced)) {
        let words = text.split(|c: char| !c.is_alphanumeric());
        for run in words.filter(|word| word.chars().any(is_unspaced)).flat_map(runs) {
            let letters: Vec<char> = run.chars().collect();
            if letters.first().is_some_and(|letter| is_unspaced(*letter)) {
                pairs.extend(letters.windows(2).map(|pair| pair.iter().collect()));
                pairs.extend(letters.last().map(char::to_string));
            } else {
                pairs.push(run);
            }
        }
    }
    pairs.join(" ")
}

/// The runs of letters of one kind: with spaces between words in their script, or without.
fn runs(text: &str) -> Vec<String> {
    let mut runs: Vec<String> = Vec::new();
    let mut before = None;
    for letter in text.chars() {
        let kind = letter.is_alphanumeric().then(|| is_unspaced(letter));
        match runs.last_mut() {
            Some(run) if kind == before && kind.is_some() => run.push(letter),
            _ if kind.is_some() => runs.push(letter.to_string()),
            _ => {}
        }
        before = kind;
    }
    runs
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\"").replace('\0', " "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lookup::terms;

    #[test]
    fn what_has_no_spaces_is_cut_into_pairs() {
        assert_eq!(
            pairs(["東京都へ。Rust入門", "plain words"].into_iter()),
            "東京 京都 都へ へ Rust 入門 門"
        );
        assert_eq!(pairs(["plain", "wörds"].into_iter()), "");
    }

    #[test]
    fn nothing_that_is_typed_is_an_operator() {
        let typed = "c++ AND \"a\"\"b\" NEAR(x* 東京 犬 Rust入門";
        let found = matching(PersonId(7), &terms(typed)).unwrap();
        assert!(found.starts_with("person_id : \"7\" AND {text "), "{found}");
        for part in [
            "\"c++\"",
            "\"and\"",
            "\"NEAR(x\" *",
            "\"東京\"",
            "\"犬\" *",
            "(\"Rust\" AND \"入門\")",
        ] {
            assert!(found.contains(part), "{part} in {found}");
        }
        assert_eq!(matching(PersonId(7), &[]), None);
    }
}
