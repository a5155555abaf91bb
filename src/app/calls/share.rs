//! Of a public edition, what is told at a glance.

use crate::domain::decision::Decision;
use crate::domain::digest::{Digest, Era, Quote, Thread};
use crate::domain::share::{Brief, Share};
use crate::lexicon;

/// As many of each as are read among those of others.
const INTERESTS: usize = 5;
const ERAS: usize = 4;
const LED: usize = 3;
const QUOTES: usize = 2;
const DECISIONS: usize = 3;

/// What stands of a person in a server's digest, of their public edition.
///
/// Laws: what has a link in it is left out, since whoever follows it leaves a trace. So is what is
/// only the umbrella of another interest, as music is the guitar's: it would be said twice.
pub fn share(digest: &Digest) -> Share {
    Share {
        interests: bare(own(digest).map(|thread| &thread.name), INTERESTS),
        eras: eras(digest),
        quotes: quotes(digest),
        decisions: decisions(digest),
        thin: digest.thin.is_some(),
    }
}

/// What is not only the umbrella of another.
fn own(digest: &Digest) -> impl Iterator<Item = &Thread> {
    digest.interests.iter().filter(|thread| !is_umbrella(thread))
}

/// Whether an interest is no more than what another is a part of: not said by itself, and never but
/// with that one, as music is with the guitar.
fn is_umbrella(thread: &Thread) -> bool {
    thread.unsaid && thread.echo
}

/// The eras in which something led. A single one without a title says no more than the interests
/// do.
fn eras(digest: &Digest) -> Vec<Brief> {
    let umbrellas = digest.interests.iter().filter(|thread| is_umbrella(thread));
    let umbrellas: Vec<&String> = umbrellas.map(|thread| &thread.name).collect();
    let brief = |era: &Era| Brief {
        from: era.from,
        to: era.to,
        name: era.name.clone().filter(|name| has_no_link(name)),
        interests: bare(era.interests.iter().filter(|name| !umbrellas.contains(name)), LED),
    };
    let mut eras: Vec<Brief> = digest.eras.iter().map(brief).collect();
    eras.retain(|era| era.name.is_some() || !era.interests.is_empty());
    if let [only] = eras.as_slice()
        && only.name.is_none()
    {
        eras.clear();
    }
    eras.truncate(ERAS);
    eras
}

/// Why the leading interests were taken up, then what carries the eras, and what was learned.
fn quotes(digest: &Digest) -> Vec<Quote> {
    let why = own(digest).filter_map(|thread| thread.why.as_ref());
    let of_eras = digest.eras.iter().flat_map(|era| era.did.iter().chain(&era.highlights));
    let mut chosen: Vec<&Quote> = Vec::new();
    for quote in why.chain(of_eras).chain(&digest.lessons) {
        let known = chosen.iter().any(|other| other.text == quote.text);
        if chosen.len() < QUOTES && !known && has_no_link(&quote.text) {
            chosen.push(quote);
        }
    }
    chosen.into_iter().cloned().collect()
}

/// The first decisions, without their reasons.
fn decisions(digest: &Digest) -> Vec<Decision> {
    let bare = |decision: &&Decision| {
        has_no_link(&decision.interest) && decision.to.iter().all(|to| has_no_link(to))
    };
    let without_reason = |decision: &Decision| Decision { reason: None, ..decision.clone() };
    digest.decisions.iter().filter(bare).take(DECISIONS).map(without_reason).collect()
}

/// The first of some names that have no link in them.
fn bare<'a>(names: impl Iterator<Item = &'a String>, most: usize) -> Vec<String> {
    names.filter(|name| has_no_link(name)).take(most).cloned().collect()
}

fn has_no_link(text: &str) -> bool {
    !text.contains("://") && lexicon::addresses(text).is_empty()
}
