//! The Fluent files: none lacks a sentence, none has one too many, all ask for the same.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey,
};
use fluent_syntax::parser::parse;
use upto::domain::tongue::Tongue;
use upto::tongues::files;

/// What a sentence needs to know, and the others that stand in it.
#[derive(Debug, Default)]
pub struct Needs {
    pub variables: BTreeSet<String>,
    pub sentences: BTreeSet<String>,
    /// What it is said by otherwise, with the keys between which that chooses.
    pub choices: BTreeMap<String, BTreeSet<String>>,
}

/// The sentences of a tongue, by name.
pub type Sentences = BTreeMap<String, Needs>;

impl Needs {
    fn look(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                if let InlineExpression::VariableReference { id } = selector {
                    let keys = variants.iter().map(|variant| match variant.key {
                        VariantKey::Identifier { name } => name.to_owned(),
                        VariantKey::NumberLiteral { value } => value.to_owned(),
                    });
                    self.choices.entry(id.name.to_owned()).or_default().extend(keys);
                }
                for Variant { value, .. } in variants {
                    self.look(value);
                }
                assert!(variants.iter().any(|variant| variant.default));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.sentences.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }
}

fn read(source: &str) -> Resource<&str> {
    parse(source).unwrap_or_else(|(_, errors)| panic!("{errors:?}"))
}

/// The sentences of a tongue, by name; those of commands are looked at where commands are.
pub fn sentences(tongue: Tongue) -> Sentences {
    let mut found = BTreeMap::new();
    for (file, source) in files(tongue).iter().filter(|(file, _)| *file != "commands") {
        for entry in read(source).body {
            let (name, needs) = match entry {
                Entry::Message(message) => {
                    let mut needs = Needs::default();
                    needs.look(message.value.as_ref().expect("a sentence"));
                    (message.id.name.to_owned(), needs)
                }
                Entry::Comment(_) => continue,
                other => panic!("{file}: {other:?}"),
            };
            assert!(name.starts_with(&format!("{file}-")), "{name} stands in {file}");
            assert!(found.insert(name.clone(), needs).is_none(), "{name} stands there twice");
        }
    }
    found
}

/// What a sentence needs with all that stands in it.
pub fn all_needs(name: &str, sentences: &Sentences) -> BTreeSet<String> {
    let needs = sentences.get(name).unwrap_or_else(|| panic!("{name} is nowhere"));
    let within = needs.sentences.iter().flat_map(|other| all_needs(other, sentences));
    needs.variables.iter().cloned().chain(within).collect()
}

#[test]
fn every_tongue_has_the_same_sentences_and_each_asks_for_the_same() {
    let english = sentences(Tongue::English);
    let german = sentences(Tongue::German);
    for tongue in Tongue::ALL {
        let own = sentences(tongue);
        for name in english.keys() {
            assert_eq!(all_needs(name, &own), all_needs(name, &english), "{tongue:?}: {name}");
        }
        // What errors say of themselves in English.
        let others = |of: &Sentences| {
            let more = of.keys().filter(|name| !english.contains_key(*name));
            more.map(|name| (name.clone(), all_needs(name, of))).collect::<Vec<_>>()
        };
        if tongue != Tongue::English {
            assert_eq!(others(&own), others(&german), "{tongue:?}");
        }
    }
}

/// The code of the house, without its tests' own files.
fn code(folder: &Path, all: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            code(&path, all);
        } else if path.extension().is_some_and(|end| end == "rs") {
            all.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn what_is_said_stands_in_the_files_and_what_stands_there_is_said() {
    let mut all = String::new();
    code(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut all);
    let said: BTreeSet<&str> = all
        .match_indices("say!(")
        .filter_map(|(at, _)| all[at..].split('"').nth(1))
        .filter(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
        .filter(|name| *name != "name")
        .collect();
    assert!(said.len() > 250, "the scan sees the house: {}", said.len());
    let known = sentences(Tongue::German);
    let within: BTreeSet<&str> =
        known.values().flat_map(|needs| &needs.sentences).map(String::as_str).collect();
    for name in &said {
        assert!(known.contains_key(*name), "{name} is said and stands nowhere");
    }
    for name in known.keys() {
        let used = said.contains(name.as_str()) || within.contains(name.as_str());
        assert!(used, "{name} is never said");
    }
}

#[test]
fn every_mark_around_a_command_is_closed_on_its_line() {
    for tongue in Tongue::ALL {
        for (file, source) in files(tongue) {
            for line in source.lines() {
                let marks = line.matches('`').count();
                assert!(marks.is_multiple_of(2), "{tongue:?} {file}: {line}");
            }
        }
    }
}
