//! Where one stretch of a life ends and the next begins.

use std::collections::BTreeSet;
use std::ops::Range;

use chrono::{Datelike, NaiveDate, TimeDelta};

use super::calendar::{week_start, year};
use super::evidence::supported;
use super::likeness::likeness;
use super::quotes::within;
use super::recuts::{Tile, room, tiles};
use super::tally::leading;
use super::vectors::{Features, Week, features, weeks};
use crate::domain::history::History;
use crate::domain::id::InterestId;
use crate::domain::span::Span;
use crate::domain::words::Words;

/// An era is at least so many weeks long: a shorter one is a mood.
const WEEKS_AN_ERA: usize = 4;
const LEAST: TimeDelta = TimeDelta::weeks(4);
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
const RUN_UP: TimeDelta = TimeDelta::weeks(26);
/// A stretch is named by at most so many interests.
const NAMES: usize = 3;
/// From so many entries on the calendar's quarters are worth telling apart.
const ENOUGH_FOR_QUARTERS: usize = 8;

/// How a period was cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Eras {
    /// In order. Law: they tile the period.
    pub stretches: Vec<Stretch>,
    /// Whether some part had too few entries, so that the calendar was followed there.
    pub by_calendar: bool,
}

/// Where an era lies, and what can be put right about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// Its days within the period.
    pub span: Span,
    /// The day by which it is known: where it begins as we cut it.
    pub era: NaiveDate,
    /// The day on which it begins; `None` where that is only the first of the years.
    pub begins: Option<NaiveDate>,
    /// Between which days its beginning can be moved, with no other era passed over or left shorter
    /// than a week; `None` where there are none.
    pub room: Option<Span>,
    /// What the person calls it.
    pub title: Option<Words>,
}

/// Cuts a period into eras, where the leading interests change.
///
/// ```text
/// weeks   1  2  3  4  5  6  7  8
/// said    c  c  c  .  c  g  g  g     c climbing, g guitar
/// eras    [climbing     ][guitar ]   one silent week does not end an era
/// ```
///
/// Law: borders are found for whole calendar years of the history, put right as the person said,
/// and then clipped to the period, so a quarter and its year agree.
pub fn eras(history: &History, period: Span) -> Eras {
    let mut by_calendar = false;
    let mut borders: Vec<NaiveDate> = Vec::new();
    let years = period.from.year()..=period.last().year();
    let told = Told::new(history, *years.start(), *years.end());
    let mut before: Option<NaiveDate> = None;
    for this in years.clone() {
        let mut found = told.borders_of(this);
        by_calendar |= found.by_calendar;
        let last = found.dates.last().copied();
        let early = |date: &NaiveDate| year(this).is_some_and(|year| *date < year.from + LEAST);
        if this == *years.start() && found.dates.first().is_some_and(early) {
            before = Told::new(history, this - 1, this - 1).borders_of(this - 1).dates.pop();
        }
        // Each year is cut alone: a border right behind the year before's last is the same one.
        found.dates.retain(|&date| before.is_none_or(|before| date >= before + LEAST));
        borders.extend(found.dates);
        before = last;
    }
    let whole = |this: i32| year(this).unwrap_or(period);
    let years = Span { from: whole(*years.start()).from, to: whole(*years.end()).to };
    let tiles = tiles(years, &borders, &history.recuts);
    Eras { stretches: lived_in(history, clipped(&tiles, years, period)), by_calendar }
}

/// The parts of the tiles that lie in a period.
fn clipped(tiles: &[Tile], years: Span, period: Span) -> Vec<Stretch> {
    let ends = tiles.iter().skip(1).map(|tile| tile.from).chain([years.to]);
    let parts = tiles.iter().zip(ends).enumerate();
    parts
        .filter_map(|(place, (tile, to))| {
            Some(Stretch {
                span: Span::new(tile.from, to)?.clip(&period)?,
                era: tile.era,
                begins: tile.at_border.then_some(tile.from),
                room: room(tiles, years, place),
                title: tile.title.clone(),
            })
        })
        .collect()
}

/// Drops the borders of stretches in which nothing was written, as the rest of a year may be.
///
/// ```text
/// period   [~~~~~~~~~~~~~~~~~~~~~~~~]
/// borders       |        |     |         no entry behind the last: it is none
/// entries   x x  x  x  x  x  x
/// ```
fn lived_in(history: &History, stretches: Vec<Stretch>) -> Vec<Stretch> {
    let silent = |span: Span| within(history, span).is_empty();
    let mut lived: Vec<Stretch> = Vec::new();
    for stretch in stretches {
        match lived.last_mut().filter(|before| silent(before.span)) {
            Some(before) => {
                let from = before.span.from;
                *before = Stretch { span: Span { from, ..stretch.span }, ..stretch };
            }
            None => lived.push(stretch),
        }
    }
    while lived.len() > 1 && lived.last().is_some_and(|last| silent(last.span)) {
        let end = lived.pop().map(|last| last.span.to);
        if let (Some(last), Some(end)) = (lived.last_mut(), end) {
            last.span.to = end;
        }
    }
    lived
}

struct Borders {
    dates: Vec<NaiveDate>,
    by_calendar: bool,
}

/// What some years say, read once for all of them.
struct Told<'a> {
    history: &'a History,
    first: usize,
    said: Vec<Features>,
}

impl<'a> Told<'a> {
    fn new(history: &'a History, from: i32, to: i32) -> Self {
        let place = |this: i32| year(this).map(|year| places(history, year)).unwrap_or_default();
        let (first, last) = (place(from).start, place(to).end);
        let places = first..last.max(first);
        let said = features(&history.entries[places.clone()], &history.readings[places]);
        Self { history, first, said }
    }

    /// The borders of one calendar year, cut by itself with some run-up.
    fn borders_of(&self, this: i32) -> Borders {
        let none = Borders { dates: Vec::new(), by_calendar: true };
        let Some(year) = year(this) else { return none };
        let places = places(self.history, year);
        let entries = &self.history.entries[places.clone()];
        let Some(origin) = entries.first().map(|entry| entry.about.from) else { return none };
        let said = &self.said[places.start - self.first..places.end - self.first];
        let weeks = weeks(origin, entries, said);
        if weeks.len() < ENOUGH_WEEKS || entries.len() < ENOUGH_ENTRIES {
            return Borders { dates: quarters(self.history, year), by_calendar: true };
        }
        let mut dates = cut(origin, &weeks);
        tell_apart(self.history, origin, &mut dates, year.to);
        dates.retain(|date| year.contains(*date) && *date > year.from);
        Borders { dates, by_calendar: false }
    }
}

/// Drops the borders between stretches that one would name alike: what changes there is not what
/// the person was into.
fn tell_apart(history: &History, origin: NaiveDate, borders: &mut Vec<NaiveDate>, end: NaiveDate) {
    let mut at = 0;
    while at < borders.len() {
        let from = if at == 0 { origin } else { borders[at - 1] };
        let to = borders.get(at + 1).copied().unwrap_or(end);
        let (before, after) = (Span { from, to: borders[at] }, Span { from: borders[at], to });
        if leaders(history, before) == leaders(history, after) {
            borders.remove(at);
        } else {
            at += 1;
        }
    }
}

/// What a stretch would be named by, in no order.
fn leaders(history: &History, span: Span) -> BTreeSet<InterestId> {
    let standings = leading(history, &span);
    let most = standings.first().map_or(0.0, |standing| standing.score);
    let led = standings.iter().take(NAMES).filter(|standing| standing.score * 2.0 >= most);
    led.map(|standing| standing.interest).collect()
}

/// The places of the entries that a year's borders are found in.
fn places(history: &History, year: Span) -> Range<usize> {
    within(history, Span { from: year.from - RUN_UP, to: year.to })
}

/// Where the weeks fall into eras, as dates.
fn cut(origin: NaiveDate, weeks: &[Week]) -> Vec<NaiveDate> {
    let end = weeks.last().map_or(0, |week| week.at + 1);
    let begins = |i: usize| weeks.get(i).map_or(end, |week| week.at);
    let years = |eras: usize| ((eras * end + 26) / 52).max(1);
    let (usual, most) = (years(USUAL_ERAS_A_YEAR), years(ERAS_A_YEAR));
    let long_enough =
        |i: usize, j: usize| j - i >= ACTIVE_WEEKS_AN_ERA && begins(j) - begins(i) >= WEEKS_AN_ERA;
    supported(&likeness(weeks), usual, most, long_enough)
        .into_iter()
        // Silence between two eras is shared; the odd week goes to the one before.
        .map(|start| week_start(origin, (weeks[start - 1].at + 2).midpoint(weeks[start].at)))
        .collect()
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
