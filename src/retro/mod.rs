//! Readings told back: from a person's [`History`] to a [`Digest`].
//!
//! One walk, [`retrospect`]: cut the period into [`eras`](fn@eras), follow each interest as a [`threads`]
//! thread, choose what is quoted ([`highlights`]), shelve the resources, state the facts.
//! Everything is pure: the same history tells the same digest.

mod calendar;
mod chapters;
mod compare;
mod course;
mod decisions;
mod eras;
mod evidence;
mod footing;
mod highlights;
mod likeness;
mod now;
mod openings;
mod quotes;
mod recuts;
mod segment;
mod shelf;
mod story;
mod summary;
pub mod tally;
mod terms;
mod threads;
mod timeline;
mod trends;
mod vectors;
mod voices;

pub use eras::{Eras, Stretch, eras};
pub use footing::footings;
pub use now::now;
pub use openings::openings;
pub use recuts::LEAST as LEAST_ERA;
pub use story::{mentioning, shelf_of, story};

use chrono::NaiveDate;

use crate::domain::digest::{Digest, SCHEMA, Thread, Told};
use crate::domain::history::History;
use crate::domain::period::Period;
use crate::domain::zone::Zone;

/// Tells a period of a history, seen from `today`.
///
/// Law: pure and deterministic; every quote is a part of its entry, every number recomputes from
/// the period's entries.
pub fn retrospect(history: &History, period: &Period, zone: &Zone, today: NaiveDate) -> Digest {
    let span = period.span();
    let complete = period.is_over(today);
    let entries = quotes::within(history, span).len();
    // What takes long needs nothing of each other.
    let ((mut threads, lessons, gratitude, next), cut) = std::thread::scope(|scope| {
        let said = scope.spawn(|| {
            let threads = threads::threads(history, span);
            let (lessons, gratitude) =
                (voices::lessons(history, span), voices::gratitude(history, span));
            (threads, lessons, gratitude, voices::next(history, span))
        });
        let cut = eras::eras(history, span);
        (said.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), cut)
    });
    let whole = tally::leading(history, &span).iter().map(|s| (s.interest, s.score)).collect();
    let told = cut.stretches.iter();
    let eras: Vec<_> = told.map(|era| chapters::chapter(history, &whole, era)).collect();
    let compared = compare::compared(history, period);
    let echoes = tally::echoes(history, &span);
    for (id, thread) in &mut threads {
        thread.echo = echoes.contains(id);
    }
    // What only echoes another interest stands in the list, and nothing is said of it.
    let apart = threads.iter().map(|(_, thread)| thread).filter(|thread| !thread.echo);
    let said_of: Vec<Thread> = apart.cloned().collect();
    let thin = summary::thin(entries, complete);
    let trends = trends::trends(history, span, &said_of, compared.as_ref());
    let (trends, trend_entries) = trends.into_iter().unzip();
    Digest {
        schema: SCHEMA,
        period: Told { label: period.label.clone(), from: period.from, to: period.to },
        zone: zone.clone(),
        entries,
        name: None,
        summary: summary::summary(history, span, &cut, &eras, &said_of, complete),
        decisions: decisions::decisions(history, span),
        resources: shelf::shelf(history, span),
        lessons,
        gratitude,
        next,
        trends,
        trend_entries,
        timeline: timeline::timeline(history, span),
        planned: compare::planned(history, period),
        eras,
        interests: threads.into_iter().map(|(_, thread)| thread).collect(),
        complete,
        thin,
        compared,
    }
}
