//! Where one stretch of a life ends and the next begins.

use chrono::{Datelike, NaiveDate, TimeDelta};

use super::calendar::{week_start, year};
use super::evidence::supported;
use super::segment::Gram;
use super::vectors::{Week, weeks};
use crate::domain::history::History;
use crate::domain::span::Span;

/// An era is at least so many weeks long: a shorter one is a mood.
const WEEKS_AN_ERA: usize = 4;
/// At most so many eras a year: more cannot be told.
const ERAS_A_YEAR: usize = 6;
/// A year is told in up to so many eras without further proof.
const USUAL_ERAS_A_YEAR: usize = 4;
/// Fewer active weeks than this make no era, however long they lie apart.
const ACTIVE_WEEKS_AN_ERA: usize = 3;
/// Below these numbers shifts cannot be told from chance.
const ENOUGH_WEEKS: usize = 16;
const ENOUGH_ENTRIES: usize = 20;
/// How far before the year the entries are looked at, so that an era may begin in December.
const RUN_UP_WEEKS: i64 = 26;
/// From so many entries on the calendar's quarters are worth telling apart.
const ENOUGH_FOR_QUARTERS: usize = 8;

/// How a period was cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Eras {
    /// In order. Law: they tile the period.
    pub spans: Vec<Span>,
    /// Whether some part had too few entries, so that the calendar was followed there.
    pub by_calendar: bool,
}

/// Cuts a period into eras, where the leading interests change.
///
/// ```text
/// weeks   1  2  3  4  5  6  7  8
/// said    c  c  c  .  c  g  g  g     c climbing, g guitar
/// eras    [climbing     ][guitar ]   one silent week does not end an era
/// ```
///
/// Law: borders are found for whole calendar years of the history, then clipped to the period, so a
/// quarter and its year agree.
pub fn eras(history: &History, period: Span) -> Eras {
    let mut by_calendar = false;
    let mut borders = Vec::new();
    for this in period.from.year()..=period.last().year() {
        let found = borders_of(history, this);
        by_calendar |= found.by_calendar;
        borders.extend(found.dates);
    }
    borders.retain(|&border| period.from < border && border < period.to);
    let starts = std::iter::once(period.from).chain(borders.iter().copied());
    let ends = borders.iter().copied().chain(std::iter::once(period.to));
    let spans = starts.zip(ends).filter_map(|(from, to)| Span::new(from, to)).collect();
    Eras { spans, by_calendar }
}

struct Borders {
    dates: Vec<NaiveDate>,
    by_calendar: bool,
}

/// The borders of one calendar year, less those too close behind the year before's last.
fn borders_of(history: &History, this: i32) -> Borders {
    let least = TimeDelta::weeks(i64::try_from(WEEKS_AN_ERA).unwrap_or(0));
    let mut found = borders_alone(history, this);
    let early = |date: &NaiveDate| year(this).is_some_and(|y| *date < y.from + least);
    if found.dates.iter().any(early)
        && let Some(last) = borders_alone(history, this - 1).dates.last()
    {
        found.dates.retain(|date| *date >= *last + least);
    }
    found
}

fn borders_alone(history: &History, this: i32) -> Borders {
    let Some(year) = year(this) else {
        return Borders { dates: Vec::new(), by_calendar: true };
    };
    let from = year.from - TimeDelta::weeks(RUN_UP_WEEKS);
    let first = history.entries.partition_point(|entry| entry.about.from < from);
    let last = history.entries.partition_point(|entry| entry.about.from < year.to);
    let entries = &history.entries[first..last];
    let Some(origin) = entries.first().map(|entry| entry.about.from) else {
        return Borders { dates: Vec::new(), by_calendar: true };
    };
    let weeks = weeks(origin, entries, &history.readings[first..last]);
    if weeks.len() < ENOUGH_WEEKS || entries.len() < ENOUGH_ENTRIES {
        return Borders { dates: quarters(history, year), by_calendar: true };
    }
    let mut dates = cut(origin, &weeks);
    dates.retain(|date| year.contains(*date) && *date > year.from);
    Borders { dates, by_calendar: false }
}

/// Where the weeks fall into eras, as dates.
fn cut(origin: NaiveDate, weeks: &[Week]) -> Vec<NaiveDate> {
    let gram = Gram::new(weeks.len(), |i, j| alike(&weeks[i].features, &weeks[j].features));
    let end = weeks.last().map_or(0, |week| week.at + 1);
    let begins = |i: usize| weeks.get(i).map_or(end, |week| week.at);
    let years = |eras: usize| ((eras * end + 26) / 52).max(1);
    let (usual, most) = (years(USUAL_ERAS_A_YEAR), years(ERAS_A_YEAR));
    let long_enough =
        |i: usize, j: usize| j - i >= ACTIVE_WEEKS_AN_ERA && begins(j) - begins(i) >= WEEKS_AN_ERA;
    supported(&gram, usual, most, long_enough)
        .into_iter()
        // Silence between two eras is shared; the odd week goes to the one before.
        .map(|start| week_start(origin, (weeks[start - 1].at + 2).midpoint(weeks[start].at)))
        .collect()
}

fn alike(a: &[(u32, f64)], b: &[(u32, f64)]) -> f64 {
    let (mut i, mut j, mut sum) = (0, 0, 0.0);
    while i < a.len() && j < b.len() {
        match a[i].0.cmp(&b[j].0) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                sum += a[i].1 * b[j].1;
                i += 1;
                j += 1;
            }
        }
    }
    sum
}

/// The quarters of a year between which both sides were written about, where there is enough.
fn quarters(history: &History, year: Span) -> Vec<NaiveDate> {
    let dates = || history.entries.iter().map(|entry| entry.about.from);
    if dates().filter(|date| year.contains(*date)).count() < ENOUGH_FOR_QUARTERS {
        return Vec::new();
    }
    let mut since = year.from;
    let mut borders = Vec::new();
    for month in [4, 7, 10] {
        let Some(border) = year.from.with_month(month) else { continue };
        let written = |from, to| dates().any(|date| from <= date && date < to);
        let next = border.checked_add_months(chrono::Months::new(3)).unwrap_or(year.to);
        if written(since, border) && written(border, next) {
            borders.push(border);
            since = border;
        }
    }
    borders
}
