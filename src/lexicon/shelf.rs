//! What an entry names that can be opened or read: links, and works without one.

use std::collections::HashSet;

use super::draft::{Draft, Pointer};
use super::hash;
use super::links;
use super::shipped::{LEXICON, number};
use super::spots::SpotKind;
use super::text::Parsed;
use super::tokens::Token;
use super::vocabulary::Vocabulary;
use super::works;
use crate::domain::entry::{Entry, Field, SAVED};
use crate::domain::resource::Resource;

/// How much a link's host says about what an entry is about, a plain word being 1.
const HOST: f32 = 0.6;
/// The most works that are looked for in one entry: a catalogue is no diary, and each is compared
/// with all before it.
const WORKS: usize = 256;
/// The longest name of a host. Source: RFC 1035, section 2.3.4.
const HOST_NAME: usize = 253;

/// Adds what the addresses in a field lead to.
pub(super) fn links(text: &str, field: Field, parsed: &Parsed, draft: &mut Draft) {
    let first = draft.sentences.partition_point(|s| s.field < field);
    let last = draft.sentences.partition_point(|s| s.field <= field);
    let mut known: HashSet<String> = draft.resources.iter().map(|(r, _)| r.url.clone()).collect();
    for link in parsed.links.iter().filter(|l| links::opens(&l.url)) {
        let here = &draft.sentences[first..last];
        let at = here.partition_point(|s| s.range.end <= link.range.start);
        let at = here.get(at).is_some_and(|s| s.range.start < link.range.end).then_some(first + at);
        host(&link.url, at, draft);
        let sentence = at.map(|i| draft.sentences[i].range.clone());
        let resource = links::resource(text, parsed, link, sentence);
        if known.insert(resource.url.clone()) {
            draft.resources.push((resource, at));
        }
    }
}

/// Adds the addresses that were given apart, that of a saved message by the note on it.
pub(super) fn given(entry: &Entry, draft: &mut Draft) {
    let mut known: HashSet<String> = draft.resources.iter().map(|(r, _)| r.url.clone()).collect();
    for link in &entry.answer.links {
        if links::opens(link) && known.insert(links::clean(link)) {
            host(link, None, draft);
            let resource = if entry.origin == SAVED {
                links::saved(link, &entry.answer.text)
            } else {
                links::given(link)
            };
            draft.resources.push((resource, None));
        }
    }
}

/// Adds the works that are named without a link, sentence by sentence.
pub(super) fn works(
    fields: &[(Field, &str, Parsed)],
    tokens: &[Token],
    words: &Vocabulary<'_>,
    draft: &mut Draft,
) {
    // All titles so far, as the words of links have them, too; a line each.
    let mut told = String::new();
    for (resource, _) in &draft.resources {
        tell(&mut told, &resource.title);
    }
    let (mut at, mut found) = (0, 0);
    for (i, sentence) in draft.sentences.iter().enumerate() {
        let from = at;
        while tokens.get(at).is_some_and(|t| t.sentence == number(i)) {
            at += 1;
        }
        let text = fields.iter().find(|f| f.0 == sentence.field).map_or("", |f| f.1);
        for title in works::find(text, &sentence.range, &tokens[from..at], words) {
            found += 1;
            if found > WORKS {
                return;
            }
            let title = links::bare(&text[title]);
            if !told.contains(&title.to_lowercase()) {
                tell(&mut told, &title);
                draft.resources.push((Resource { url: String::new(), title }, Some(i)));
            }
        }
    }
}

/// Adds a title to those that were told.
fn tell(told: &mut String, title: &str) {
    told.push_str(&title.to_lowercase());
    told.push('\n');
}

/// Points at the topic whose home the address is.
fn host(address: &str, sentence: Option<usize>, draft: &mut Draft) {
    let Some(host) = links::host(address).filter(|host| host.len() <= HOST_NAME) else { return };
    let mut part = host.as_str();
    loop {
        if let Some(&topic) = LEXICON.hosts.get(&hash::word(part)) {
            let sentence = sentence.map_or(u32::MAX, number);
            draft.pointers.push(Pointer {
                subject: topic,
                kind: SpotKind::Clue,
                strength: HOST,
                sentence,
                at: u32::MAX,
            });
            return;
        }
        match part.split_once('.') {
            Some((_, rest)) if rest.contains('.') => part = rest,
            _ => return,
        }
    }
}
