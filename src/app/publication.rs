//! What may be public of a life.

mod gone;
mod reader;

use std::collections::HashSet;

use self::gone::Gone;
use self::reader::Reader;
use crate::domain::correction::{Correction, Names, correct, hidden, published, withheld};
use crate::domain::entry::Entry;
use crate::domain::history::{History, Kept};
use crate::domain::id::InterestId;
use crate::domain::interest::{Interest, Trust, name_key};
use crate::domain::omitted::Omitted;
use crate::domain::span::Span;
use crate::domain::words::Words;
use crate::lexicon::{self, People};

/// What may be public of what is kept of somebody, and how much of a stretch of time was left out.
///
/// ```text
/// kept      entries ──── private ones, and all that only they know, are gone before anything is read
/// read      interests ── hidden, left out, called by somebody's name
///           sentences ── that name any of these, or somebody, or hold an unlisted link
///           links ────── unlisted
/// blanked   of each entry only the sentences are left that may be told
/// ```
///
/// Law: whatever is told of this history is public. No sentence is rewritten: it is there whole or
/// not at all.
pub fn publication(kept: Kept, told: Span) -> (History, Omitted) {
    let secret = secret_names(&kept);
    let texts = texts(&kept);
    let Kept { mut entries, decisions, mut corrections, recuts, unlisted, hushed } = kept;
    let private = entries.extract_if(.., |entry| entry.private);
    let private = private.filter(|entry| told.contains(entry.about.from)).count();
    let mut omitted = Omitted { entries: private, ..Omitted::default() };
    let (interests, readings) = lexicon::read_knowing(&entries, &Names::of(&corrections));
    let mut history = History { entries, readings, interests, decisions, recuts };
    let kept_out = [hidden(&corrections), withheld(&corrections)].concat();
    let published = published(&corrections);
    // Hidden only later, so that what is left out can be counted.
    corrections.retain(|c| !matches!(c, Correction::Hide(_) | Correction::Show(_)));
    correct(&mut history, &corrections);

    let hushed = Gone::words(hushed.iter().map(Words::as_str));
    let exempt = names_of(&history, &published);
    let people = people(&history, &texts, &exempt);
    let find = |name: &String| history.find(name);
    let published: HashSet<InterestId> = published.iter().filter_map(find).collect();
    let out: HashSet<InterestId> = kept_out.iter().filter_map(find).collect();
    let secret_keys: HashSet<String> = secret.iter().map(|name| name_key(name)).collect();
    let mut hides = kept_out.clone();
    let mut spoken = kept_out;
    let mut named: Vec<String> = Vec::new();
    for (place, interest) in (0..).zip(&history.interests) {
        let id = InterestId(place);
        let counts = usize::from(is_told(&history, id, told));
        if out.contains(&id) || secret_keys.contains(&name_key(&interest.name)) {
            omitted.interests += counts;
            spoken.extend(interest.names().map(str::to_owned));
            hides.push(interest.name.clone());
        } else if hushed.stands_in(&interest.name)
            || !published.contains(&id) && is_somebodys_name(&history, id, &people)
        {
            omitted.named += counts;
            named.push(interest.name.clone());
        }
    }
    omitted.about += hide(&mut history, hides, told, &mut omitted);
    let spoken = Gone::names(&spoken);
    let secret = Gone::names(&secret);
    let reader = Reader { people, spoken, secret, hushed, unlisted, exempt, told };
    reader.clear_readings(&mut history, &mut omitted);
    omitted.people += hide(&mut history, named, told, &mut omitted);
    let unsaid = unsaid(&history);
    omitted.named += unsaid.iter().filter(|id| is_told(&history, **id, told)).count();
    let unsaid = unsaid.iter().filter_map(|id| history.interest(*id));
    let unsaid: Vec<String> = unsaid.map(|interest| interest.name.clone()).collect();
    omitted.people += hide(&mut history, unsaid, told, &mut omitted);
    reader.clear_the_rest(&mut history, &mut omitted);
    (history, omitted)
}

/// Hides interests; counts what belonged to them, and returns how many sentences did.
fn hide(history: &mut History, names: Vec<String>, told: Span, omitted: &mut Omitted) -> usize {
    let before = Told::of(history, told);
    let hides: Vec<Correction> = names.into_iter().map(Correction::Hide).collect();
    correct(history, &hides);
    let after = Told::of(history, told);
    omitted.resources += before.resources - after.resources;
    omitted.decisions += before.decisions - after.decisions;
    before.sentences - after.sentences
}

/// What was taken for an interest only since the words stand out, and is named in no sentence that
/// is left: its name may be part of what was left out, such as an address.
fn unsaid(history: &History) -> Vec<InterestId> {
    let mut said: HashSet<InterestId> = HashSet::new();
    for reading in &history.readings {
        said.extend(reading.sentences.iter().flat_map(|sentence| &sentence.interests));
        let better = reading.mentions.iter().filter(|mention| mention.trust != Trust::Phrase);
        said.extend(better.map(|mention| mention.interest));
    }
    let all = (0..).zip(&history.interests).map(|(place, _)| InterestId(place));
    all.filter(|id| !said.contains(id)).collect()
}

/// How much of a stretch of time there is to tell.
struct Told {
    sentences: usize,
    resources: usize,
    decisions: usize,
}

impl Told {
    fn of(history: &History, told: Span) -> Self {
        let all = history.entries.iter().zip(&history.readings);
        let all = all.filter(|(entry, _)| told.contains(entry.about.from));
        let (sentences, resources) = all.fold((0, 0), |(sentences, resources), (_, reading)| {
            (sentences + reading.sentences.len(), resources + reading.resources.len())
        });
        let decided = history.decisions.iter().filter(|decision| told.contains(decision.date));
        Self { sentences, resources, decisions: decided.count() }
    }
}

/// All that somebody wrote, also in private: who is met anywhere is somebody everywhere.
fn texts(kept: &Kept) -> Vec<String> {
    let written = kept.entries.iter().flat_map(|entry| entry.answer.fields());
    let reasons = kept.decisions.iter().filter_map(|decision| decision.reason.as_deref());
    written.map(|(_, text)| text).chain(reasons).map(str::to_owned).collect()
}

/// The people somebody writes about. What is known for an interest is nobody.
fn people(history: &History, texts: &[String], exempt: &[String]) -> People {
    let known = |id: InterestId| {
        let mut mentions = history.readings.iter().flat_map(|reading| &reading.mentions);
        mentions.any(|mention| mention.interest == id && mention.trust != Trust::Phrase)
    };
    let interests = (0..).zip(&history.interests).filter(|(place, _)| known(InterestId(*place)));
    let one_word = |name: &&str| !name.contains(char::is_whitespace);
    let names = interests.flat_map(|(_, interest)| interest.names()).filter(one_word);
    let names: Vec<&str> = names.chain(exempt.iter().map(String::as_str)).collect();
    People::met(texts.iter().map(String::as_str), &names)
}

/// The names that only private entries know something by.
fn secret_names(kept: &Kept) -> Vec<String> {
    let open: Vec<Entry> = kept.entries.iter().filter(|entry| !entry.private).cloned().collect();
    if open.len() == kept.entries.len() {
        return Vec::new();
    }
    let names = Names::of(&kept.corrections);
    let (known, _) = lexicon::read_knowing(&open, &names);
    let known: HashSet<String> = known.iter().flat_map(Interest::names).map(name_key).collect();
    let (all, _) = lexicon::read_knowing(&kept.entries, &names);
    let secret = all.iter().filter(|interest| !known.contains(&name_key(&interest.name)));
    let names = secret.flat_map(Interest::names).filter(|name| !known.contains(&name_key(name)));
    names.map(str::to_owned).collect()
}

fn names_of(history: &History, names: &[String]) -> Vec<String> {
    let interests = names.iter().filter_map(|name| history.interest(history.find(name)?));
    interests.flat_map(Interest::names).map(str::to_owned).collect()
}

/// Whether an interest is called by a name of somebody's, and was not recognised as something else
/// of that name, as Julia is a language.
fn is_somebodys_name(history: &History, id: InterestId, people: &People) -> bool {
    let Some(interest) = history.interest(id) else { return false };
    let mentions = || history.readings.iter().flat_map(|reading| &reading.mentions);
    let something = || mentions().filter(|m| m.interest == id).all(|m| m.trust == Trust::Listed);
    people.stand_in(&interest.name, &[]) && !(lexicon::is_topic(&interest.name) && something())
}

fn is_told(history: &History, id: InterestId, told: Span) -> bool {
    let mut all = history.entries.iter().zip(&history.readings);
    all.any(|(entry, reading)| {
        told.contains(entry.about.from) && reading.mentions.iter().any(|m| m.interest == id)
    })
}
