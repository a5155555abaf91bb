//! Text to readings: interests, resources, sentences and what they seem to say.
//!
//! An entry is taken apart once ([`draft`]); then the whole history decides how much each entry
//! is about what it points at ([`shares`]). Deterministic, offline, no clock.
//!
//! | step | room |
//! |---|---|
//! | Markdown to blocks | `text` |
//! | blocks to sentences and words | `asides`, `sentences`, `tokens`, `vocabulary` |
//! | words to topics | `spots` over `shipped` and `own`, `phrases`, `repeated` |
//! | what a sentence seems to say | `cues` and `heard` over `patterns`, `phrasebook`, `classes` |
//! | addresses and titles to resources | `shelf` over `links`, `works` |
//! | whether somebody is named | `people` |

mod asides;
mod classes;
mod company;
mod cues;
mod customs;
mod draft;
mod found;
mod habits;
mod hash;
mod heard;
mod language;
mod links;
mod names;
mod own;
mod patterns;
mod people;
mod phrasebook;
mod phrases;
mod reading_room;
mod repeated;
mod run;
mod sentences;
mod shares;
mod shelf;
mod shipped;
mod signs;
mod spots;
mod text;
mod tokens;
mod tongue;
mod topics;
mod vocabulary;
mod works;

use std::collections::HashMap;

pub use people::People;

use draft::Draft;
use own::{Own, Subject};
use shares::Share;
use shipped::number;

use crate::domain::correction::Names;
use crate::domain::entry::Entry;
use crate::domain::id::InterestId;
use crate::domain::interest::{Interest, Trust};
use crate::domain::reading::{Mention, Reading};
use crate::domain::resource::Resource;

/// What a sentence names is in passing where the entry is more than so many times as much about
/// something else.
const PASSING: f64 = 1.0 / 3.0;

/// Up to this place among the commonest English words a word means too much to be a name.
const ORDINARY: u16 = 1000;

/// More suggestions than this are no help.
const SUGGESTIONS: usize = 4;
/// An entry that is less than so much about something the person never named need not be asked.
const LIKELY: f64 = 0.3;

/// The addresses in a text, each as the resource made of it has it.
pub fn addresses(text: &str) -> Vec<String> {
    text::parse(text).links.iter().map(|link| links::clean(&link.url)).collect()
}

/// What to call an address that nobody gave a title.
pub fn title_of_address(address: &str) -> String {
    links::given(address).title
}

/// Whether a name is one word that people use for much else: `go`, `running`.
pub fn is_ordinary(name: &str) -> bool {
    let hash = hash::word(name);
    let one = !name.contains(|c: char| !signs::is_word(c));
    let rank = shipped::LEXICON.ranks.get(&hash);
    one && (shipped::LEXICON.stops.contains_key(&hash)
        || rank.is_some_and(|rank| rank.place < ORDINARY))
}

/// Whether the shipped lists have a topic of this name.
pub fn is_topic(name: &str) -> bool {
    shipped::LEXICON.named(name).is_some()
}

/// Reads a whole history.
///
/// Law: `readings[i]` reads `entries[i]`; an `InterestId` is a place in the interests; the same
/// entries give the same answer.
pub fn read(entries: &[Entry]) -> (Vec<Interest>, Vec<Reading>) {
    read_knowing(entries, &Names::default())
}

/// Reads a whole history of someone who gave names elsewhere, too: as [`read`], and each such name
/// is one of theirs wherever it stands.
pub fn read_knowing(entries: &[Entry], names: &Names) -> (Vec<Interest>, Vec<Reading>) {
    let own = Own::collect(entries, names);
    let (mut desk, mut drafts) = reading_room::read(entries, &own);
    repeated::add(entries, &mut drafts, &mut desk);
    desk.phrases.nest();
    let first = own.next;
    let written = names::gather(&desk.written);
    let meant = desk.phrases.meant(&names::parts(&written), first);
    let shares = shares::shares(&drafts, &own, &desk.phrases.all, &meant, desk.words.len());
    let mut places: HashMap<Subject, InterestId> = HashMap::new();
    let mut subjects = Vec::new();
    for share in shares.iter().flatten() {
        places.entry(share.subject).or_insert_with(|| {
            subjects.push(share.subject);
            InterestId(number(subjects.len() - 1))
        });
    }
    let language = desk.languages.language();
    let interests = subjects
        .iter()
        .map(|&s| names::interest(s, &own, &written, &desk.phrases.all, first, language))
        .collect();
    let readings = entries
        .iter()
        .zip(&mut drafts)
        .zip(&shares)
        .map(|((entry, draft), shares)| {
            reading(entry, std::mem::take(draft), shares, &places, &meant)
        })
        .collect();
    (interests, readings)
}

/// The interests that an entry probably serves without naming them itself, likeliest first: to be
/// confirmed with a tap. The person's own names, once given, come first.
pub fn suggested(reading: &Reading) -> Vec<InterestId> {
    let unnamed = |m: &&Mention| !matches!(m.trust, Trust::Named | Trust::Tagged);
    let likely = |m: &&Mention| m.trust == Trust::Known || m.weight >= LIKELY;
    let mut suggested: Vec<&Mention> =
        reading.mentions.iter().filter(unnamed).filter(likely).take(SUGGESTIONS).collect();
    suggested.sort_by_key(|m| m.trust != Trust::Known);
    suggested.iter().map(|m| m.interest).collect()
}

fn reading(
    entry: &Entry,
    mut draft: Draft,
    shares: &[Share],
    places: &HashMap<Subject, InterestId>,
    meant: &[Subject],
) -> Reading {
    let is_shared = |subject: Subject| shares.iter().any(|s| s.subject == subject);
    let phrases = draft.phrases.iter().map(|&(id, _, sentence)| (meant[id as usize], sentence));
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
        let first = mentions.first()?;
        // What the sentence names, unless it names it in passing: "lectures with tea".
        let best = mentions.iter().find(|m| near.contains(&m.interest));
        Some(best.filter(|m| m.weight >= first.weight * PASSING).unwrap_or(first).interest)
    };
    let resources: Vec<(Resource, Option<InterestId>)> =
        draft.resources.iter().map(|(r, at)| (r.clone(), served(*at))).collect();
    Reading { entry: entry.id, mentions, resources, sentences: draft.sentences }
}
