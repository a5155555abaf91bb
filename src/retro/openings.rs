//! What a history gives occasion to ask.

use chrono::{Datelike as _, NaiveDate, TimeDelta};

use super::compare::planned;
use super::decisions::decides;
use super::footing::footings;
use super::quotes::said;
use super::story::story;
use super::tally::echoes;
use super::threads::subjects;
use crate::domain::digest::{Planned, Status};
use crate::domain::entry::Field;
use crate::domain::footing::Footing;
use crate::domain::history::History;
use crate::domain::id::InterestId;
use crate::domain::opening::Opening;
use crate::domain::period::Period;
use crate::domain::span::Span;

/// A first mention is news for so long.
const NEW: TimeDelta = TimeDelta::days(28);
/// So many entries show that it was no passing word.
const NOT_IN_PASSING: usize = 2;
/// What was done is fresh for so long.
const FRESH: TimeDelta = TimeDelta::days(28);
/// So many entries make an interest whose silence means something.
const MISSED: usize = 4;
/// A longer silence is not asked about: it was noticed long ago.
const FORGOTTEN: TimeDelta = TimeDelta::days(240);
/// More interests than this nobody wants to be asked about.
const LOOKED_AT: usize = 12;

/// What a history gives occasion to ask on a day, the most telling first: interests gone quiet, a
/// plan of the quarter before, interests without a reason, efforts without anything that helped.
///
/// ```text
/// entries   a a a a . . . . . . . . . n n |     a has gone quiet, n is new
///                   [eight weeks and more]
/// ```
///
/// Law: pure. What the person decided about is not asked about, nor what only echoes another
/// interest.
pub fn openings(history: &History, today: NaiveDate) -> Vec<Opening> {
    let ever = Span { from: NaiveDate::MIN, to: NaiveDate::MAX };
    let echoes = echoes(history, &ever);
    let mut footings = footings(history, today);
    footings.retain(|footing| {
        let id = history.find(&footing.name);
        footing.decided.is_none() && id.is_some_and(|id| !echoes.contains(&id))
    });
    let mut quiet: Vec<&Footing> = footings.iter().filter(|f| has_gone_quiet(f, today)).collect();
    quiet.sort_by_key(|footing| std::cmp::Reverse(footing.entries));
    let quiet =
        quiet.into_iter().map(|f| Opening::Quiet { interest: f.name.clone(), last: f.last });
    let mut found: Vec<Opening> = quiet.take(LOOKED_AT).collect();
    found.extend(plan(history, today));
    let open = footings.iter().filter(|footing| footing.status == Status::Exploring);
    let (mut new, mut efforts) = (Vec::new(), Vec::new());
    for footing in open.filter(|f| f.entries >= NOT_IN_PASSING).take(LOOKED_AT) {
        let Some(id) = history.find(&footing.name) else { continue };
        let Some(story) = story(history, id, today) else { continue };
        if today - footing.first <= NEW && story.why.is_none() {
            new.push(Opening::New { interest: footing.name.clone(), since: footing.first });
        }
        if let Some(on) = effort(history, id, today)
            && story.resources.is_empty()
        {
            efforts.push(Opening::Effort { interest: footing.name.clone(), on });
        }
    }
    found.extend(new);
    found.extend(efforts);
    found
}

/// The last day on which something was done for an interest, while that is fresh.
fn effort(history: &History, id: InterestId, today: NaiveDate) -> Option<NaiveDate> {
    let fresh = Span { from: today - FRESH, to: Span::day(today).to };
    let done = said(history, fresh).filter(|said| {
        let done = said.sentence.field == Field::Did || said.sentence.cues.did;
        done && subjects(said).contains(&id)
    });
    done.map(|said| said.entry.about.from).max()
}

fn has_gone_quiet(footing: &Footing, today: NaiveDate) -> bool {
    footing.status == Status::Quiet
        && footing.entries >= MISSED
        && today - footing.last <= FORGOTTEN
}

/// The latest answer to *What next?* of the quarter before that this one has not taken up. A
/// decision is none.
fn plan(history: &History, today: NaiveDate) -> Option<Opening> {
    let quarter = Period::quarter(today.year(), today.month0() / 3 + 1)?;
    planned(history, &quarter).into_iter().rev().find_map(|Planned { plan, taken_up }| {
        let first = plan.text.split_whitespace().next();
        if taken_up.is_some() || first.and_then(decides).is_some() {
            return None;
        }
        let entry = history.entries.iter().find(|entry| entry.id == plan.entry)?;
        // A plan that was said in passing stands elsewhere.
        let from = entry.answer.field(Field::Next).find(plan.text.as_str())?;
        let to = from + plan.text.len();
        Some(Opening::Plan { entry: plan.entry, from, to, on: plan.date })
    })
}
