//! Text to readings: interests, resources, sentences and what they seem to say.
//!
//! An entry is taken apart once ([`draft`]); then the whole history decides how much each entry
//! is about what it points at ([`shares`]). Deterministic, offline, no clock.
//!
//! | step | room |
//! |---|---|
//! | Markdown to blocks | `text` |
//! | blocks to sentences and words | `sentences`, `tokens`, `vocabulary` |
//! | words to topics | `spots` over `shipped` and `own`, `phrases` |
//! | what a sentence seems to say | `cues` and `heard` over `patterns`, `phrasebook`, `classes` |
//! | addresses to resources | `links` |

mod classes;
mod cues;
mod draft;
mod habits;
mod hash;
mod heard;
mod language;
mod links;
mod names;
mod own;
mod patterns;
mod phrasebook;
mod phrases;
mod reading_room;
mod sentences;
mod shares;
mod shipped;
mod signs;
mod spots;
mod text;
mod tokens;
mod tongue;
mod topics;
mod vocabulary;

use std::collections::HashMap;

use draft::Draft;
use own::{Own, Subject};
use shares::Share;
use shipped::number;

use crate::domain::entry::Entry;
use crate::domain::id::InterestId;
use crate::domain::interest::Interest;
use crate::domain::reading::{Mention, Reading};
use crate::domain::resource::Resource;

/// Reads a whole history.
///
/// Law: `readings[i]` reads `entries[i]`; an `InterestId` is a place in the interests; the same
/// entries give the same answer.
pub fn read(entries: &[Entry]) -> (Vec<Interest>, Vec<Reading>) {
    let own = Own::collect(entries);
    let (mut desk, mut drafts) = reading_room::read(entries, &own);
    desk.phrases.nest();
    let first = own.next;
    let shares = shares::shares(&drafts, &own, &desk.phrases.all, first, desk.words.len());
    let mut places: HashMap<Subject, InterestId> = HashMap::new();
    let mut subjects = Vec::new();
    for share in shares.iter().flatten() {
        places.entry(share.subject).or_insert_with(|| {
            subjects.push(share.subject);
            InterestId(number(subjects.len() - 1))
        });
    }
    let language = desk.languages.language();
    let written = names::gather(&desk.written);
    let interests = subjects
        .iter()
        .map(|&s| names::interest(s, &own, &written, &desk.phrases.all, first, language))
        .collect();
    let readings = entries
        .iter()
        .zip(&mut drafts)
        .zip(&shares)
        .map(|((entry, draft), shares)| {
            reading(entry, std::mem::take(draft), shares, &places, first)
        })
        .collect();
    (interests, readings)
}

fn reading(
    entry: &Entry,
    mut draft: Draft,
    shares: &[Share],
    places: &HashMap<Subject, InterestId>,
    first: Subject,
) -> Reading {
    let is_shared = |subject: Subject| shares.iter().any(|s| s.subject == subject);
    let phrases = draft.phrases.iter().map(|&(id, _, sentence)| (first + id, sentence));
    let pointed = draft.pointers.iter().map(|p| (p.subject, p.sentence));
    for (subject, sentence) in pointed.chain(phrases) {
        let (Some(sentence), true) =
            (draft.sentences.get_mut(sentence as usize), is_shared(subject))
        else {
            continue;
        };
        let id = places[&subject];
        if !sentence.interests.contains(&id) {
            sentence.interests.push(id);
        }
    }
    let mentions: Vec<Mention> = shares
        .iter()
        .map(|s| Mention { interest: places[&s.subject], weight: s.weight, trust: s.trust })
        .collect();
    let served = |at: Option<usize>| -> Option<InterestId> {
        let near = at.map_or(&[][..], |i| &draft.sentences[i].interests);
        let best = mentions.iter().find(|m| near.contains(&m.interest));
        best.or(mentions.first()).map(|m| m.interest)
    };
    let resources: Vec<(Resource, Option<InterestId>)> =
        draft.resources.iter().map(|(r, at)| (r.clone(), served(*at))).collect();
    Reading { entry: entry.id, mentions, resources, sentences: draft.sentences }
}
