//! What an interest is called: the person's commonest form of it, and its other names.

use std::collections::{BTreeMap, HashMap};

use super::hash::{self, ByHash};
use super::language::Language;
use super::own::{Own, Subject};
use super::phrases::{self, Phrase};
use super::shipped::{self, FormKind, LEXICON};
use crate::domain::interest::{Interest, stands_in};

/// The most other names that are kept.
const ALIASES: usize = 10;

/// How each subject is written in the texts: the forms, the commonest first.
pub(super) type Written<'a> = HashMap<Subject, Vec<(&'a str, usize)>>;

/// Sorts the forms by subject.
pub(super) fn gather(counts: &ByHash<(Subject, String, usize)>) -> Written<'_> {
    let mut written: Written = HashMap::new();
    for (subject, words, count) in counts.values() {
        written.entry(*subject).or_default().push((words, *count));
    }
    for forms in written.values_mut() {
        forms.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    }
    written
}

/// Whether a form names the topic only where something else agrees, and is not written as a name.
fn is_common_word(form: &str, subject: Subject) -> bool {
    let guarded = |f: shipped::Form| f.topic == subject && f.kind == FormKind::Guarded;
    form.starts_with(char::is_lowercase) && LEXICON.meanings(shipped::key(form)).any(guarded)
}

/// The words that stand for a longer name which the person uses, by their key as a phrase. A word
/// of two such names stands for neither.
pub(super) fn parts(written: &Written) -> ByHash<Subject> {
    let mut parts: ByHash<Option<Subject>> = ByHash::default();
    for (&subject, forms) in written {
        for words in forms.iter().map(|(form, _)| shipped::words(form).collect::<Vec<_>>()) {
            for word in words.iter().filter(|_| words.len() > 1) {
                let key = phrases::key(std::iter::once(hash::word(word)));
                let known = parts.entry(key).or_insert(Some(subject));
                if *known != Some(subject) {
                    *known = None;
                }
            }
        }
    }
    parts.into_iter().filter_map(|(key, subject)| Some((key, subject?))).collect()
}

/// The interest that `subject` is, for a person who writes in `language`.
pub(super) fn interest(
    subject: Subject,
    own: &Own,
    written: &Written,
    phrases: &[Phrase],
    first: Subject,
    language: Option<Language>,
) -> Interest {
    if let Some(phrase) = subject.checked_sub(first) {
        return Interest { name: phrases[phrase as usize].name.clone(), aliases: Vec::new() };
    }
    let mut names: Vec<String> = Vec::new();
    let mut given = own.written.get(&subject).cloned().unwrap_or_default();
    given.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    names.extend(given.into_iter().map(|(name, _)| name));
    let topic = LEXICON.topics.get(subject as usize);
    // Forms that differ in case only are one form; the lexicon's own spelling speaks for it.
    let mut forms: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for (form, count) in written.get(&subject).into_iter().flatten() {
        let spelled = topic
            .and_then(|t| t.aliases.iter().chain([&t.name]).find(|a| a.eq_ignore_ascii_case(form)))
            .map_or(*form, |a| *a);
        let entry = forms.entry(form.to_lowercase()).or_insert((0, spelled.to_owned()));
        entry.0 += count;
    }
    let mut forms: Vec<(usize, String)> = forms.into_values().collect();
    forms.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    // A narrower name or a compound means the interest, and is not what it is called; nor is a
    // common word that means other things too: "paint" for Painting.
    let is_part = |form: &str| {
        if is_common_word(form, subject) {
            return true;
        }
        let same = |name: &str| {
            let (name, form) = (name.to_lowercase(), form.to_lowercase());
            name == form || form.strip_suffix('s') == Some(&name)
        };
        topic.is_some_and(|t| {
            let tongues = t.tongues.iter().map(|(_, name)| name);
            !t.aliases.iter().chain([&t.name]).chain(tongues).any(|name| same(name))
        })
    };
    let (mut parts, wholes): (Vec<_>, Vec<_>) =
        forms.into_iter().partition(|(_, form)| is_part(form));
    names.extend(wholes.into_iter().map(|(_, form)| form));
    // One part that most is about, while the whole is never named, is what the person is into:
    // tango, of dancing; but not half of a name: Bayesian, of Bayesian statistics.
    let all: usize = parts.iter().map(|(count, _)| count).sum();
    let is_narrower = |form: &str| {
        topic.is_some_and(|t| t.narrower.iter().any(|n| n.to_lowercase() == form.to_lowercase()))
            && !is_common_word(form, subject)
            && !topic.is_some_and(|t| stands_in(&form.to_lowercase(), &t.name.to_lowercase()))
    };
    if names.is_empty() && parts.first().is_some_and(|(n, form)| n * 2 > all && is_narrower(form)) {
        names.push(parts.remove(0).1);
    }
    let native = topic.into_iter().flat_map(|t| &t.tongues).find(|t| Some(t.0) == language);
    names.extend(native.map(|t| t.1.to_owned()));
    names.extend(topic.map(|t| t.name.to_owned()));
    names.extend(parts.into_iter().map(|(_, form)| form));
    names.extend(topic.into_iter().flat_map(|t| &t.aliases).map(|&a| a.to_owned()));
    let mut seen: Vec<String> = Vec::new();
    names.retain(|name| {
        let lower = name.to_lowercase();
        let fresh = !seen.contains(&lower);
        if fresh {
            seen.push(lower);
        }
        fresh
    });
    let mut names = names.into_iter();
    let name = names.next().unwrap_or_default();
    Interest { name, aliases: names.take(ALIASES).collect() }
}
