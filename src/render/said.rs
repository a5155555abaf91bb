//! A digest as it is said to somebody: in English the public JSON contract, in their own tongue what
//! the templates of the documents are filled with.

use chrono::NaiveDate;
use serde::Serialize;

use super::phrases;
use super::statements::state;
use crate::domain::decision::Decision;
use crate::domain::digest::{
    Compared, Digest, Era, Planned, Quote, Shelved, Thread, Timeline, Told,
};
use crate::domain::id::EntryId;
use crate::domain::tongue::Hearer;
use crate::domain::words::{Words, unshown};
use crate::domain::zone::Zone;
use crate::tongues::dates;

/// How many interests stand in an era's title.
const TITLED: usize = 3;

/// A digest with its statements, titles and months said. Law: the keys of the contract, each of
/// which is explained at the [`Digest`]'s own; keys are added, never changed.
#[derive(Serialize)]
pub struct Said<'a> {
    schema: u32,
    period: &'a Told,
    zone: &'a Zone,
    entries: usize,
    /// "What was I up to in 2020?"
    pub title: String,
    pub summary: Vec<String>,
    eras: Vec<SaidEra<'a>>,
    interests: &'a [Thread],
    decisions: &'a [Decision],
    resources: &'a [Shelved],
    lessons: &'a [Quote],
    gratitude: &'a [Quote],
    next: &'a [Quote],
    pub trends: Vec<String>,
    trend_entries: &'a [Vec<EntryId>],
    timeline: &'a Timeline,
    complete: bool,
    thin: Option<String>,
    compared: &'a Option<Compared>,
    planned: &'a [Planned],
}

unshown!(Said<'_>);

#[derive(Serialize)]
struct SaidEra<'a> {
    /// Its months, and what the person calls it or else its leading interests: "April – July:
    /// machine learning".
    title: String,
    name: &'a Option<Words>,
    months: String,
    from: NaiveDate,
    to: NaiveDate,
    entries: usize,
    interests: &'a [String],
    why: &'a [Quote],
    did: &'a [Quote],
    highlights: &'a [Quote],
    resources: &'a [Shelved],
    turning_points: &'a [Quote],
}

unshown!(SaidEra<'_>);

impl<'a> Said<'a> {
    /// Says all of a digest.
    pub fn new(to: Hearer, digest: &'a Digest) -> Self {
        let known = digest.span().only_year();
        let say = |statement| state(to, statement, known);
        Self {
            schema: digest.schema,
            period: &digest.period,
            zone: &digest.zone,
            entries: digest.entries,
            title: phrases::title(to, digest),
            summary: digest.summary.iter().map(say).collect(),
            eras: digest.eras.iter().map(|era| SaidEra::new(to, era, known)).collect(),
            interests: &digest.interests,
            decisions: &digest.decisions,
            resources: &digest.resources,
            lessons: &digest.lessons,
            gratitude: &digest.gratitude,
            next: &digest.next,
            trends: digest.trends.iter().map(say).collect(),
            trend_entries: &digest.trend_entries,
            timeline: &digest.timeline,
            complete: digest.complete,
            thin: digest.thin.as_ref().map(say),
            compared: &digest.compared,
            planned: &digest.planned,
        }
    }
}

impl<'a> SaidEra<'a> {
    fn new(to: Hearer, era: &'a Era, known: Option<i32>) -> Self {
        let leading = era.interests.iter().take(TITLED).cloned().collect::<Vec<_>>().join(", ");
        let called = era.name.as_ref().map_or(leading.as_str(), |name| name.as_str());
        let months = phrases::months(to, era, known);
        let title = match called {
            "" => months.clone(),
            called => format!("{} {called}", phrases::colon(to, &months)),
        };
        Self {
            title,
            name: &era.name,
            months: dates::months(to, era.months, known),
            from: era.from,
            to: era.to,
            entries: era.entries,
            interests: &era.interests,
            why: &era.why,
            did: &era.did,
            highlights: &era.highlights,
            resources: &era.resources,
            turning_points: &era.turning_points,
        }
    }
}
