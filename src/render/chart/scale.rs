//! Days to pixels.

use chrono::{Datelike, Months, NaiveDate};
use unicode_segmentation::UnicodeSegmentation;

use super::fonts;
use crate::domain::digest::Digest;
use crate::domain::tongue::Hearer;
use crate::domain::words::unshown;
use crate::render::phrases;
use crate::tongues::dates;

/// The narrowest column in which a bar can still be told from its neighbour.
const NARROWEST: f32 = 5.2;

/// A stretch of the picture's width that stands for the period.
#[derive(Debug, Clone, Copy)]
pub struct Scale {
    from: NaiveDate,
    to: NaiveDate,
    left: f32,
    width: f32,
}

/// One column: the weeks it holds, and where it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// The weeks, by their place in the timeline.
    pub weeks: std::ops::Range<usize>,
    /// Its left edge.
    pub x: f32,
    /// Its width.
    pub width: f32,
}

/// A name on the axis, and where its stretch lies.
#[derive(Clone, PartialEq)]
pub struct Tick {
    /// What to write; empty where there is no room.
    pub name: String,
    /// The left edge.
    pub from: f32,
    /// The right edge.
    pub to: f32,
}

unshown!(Tick);

impl Scale {
    /// The digest's period over `width` pixels from `left` on.
    pub fn new(digest: &Digest, left: f32, width: f32) -> Self {
        Self { from: digest.period.from, to: digest.period.to, left, width }
    }

    /// Where a day begins.
    pub fn x(&self, date: NaiveDate) -> f32 {
        let all = pixels((self.to - self.from).num_days().max(1));
        let passed = pixels((date.clamp(self.from, self.to) - self.from).num_days());
        self.left + self.width * passed / all
    }

    /// The timeline's weeks as columns; several weeks to a column where they would get too narrow.
    pub fn columns(&self, weeks: &[NaiveDate]) -> Vec<Column> {
        let fit = (self.width / NARROWEST).max(1.0);
        let together =
            (1..=weeks.len()).find(|n| pixels_of(weeks.len()) / pixels_of(*n) <= fit).unwrap_or(1);
        let starts = (0..weeks.len()).step_by(together);
        let column = |start: usize| {
            let end = (start + together).min(weeks.len());
            let x = self.x(weeks[start]);
            let right = weeks.get(end).map_or(self.left + self.width, |&week| self.x(week));
            Column { weeks: start..end, x, width: right - x }
        };
        starts.map(column).collect()
    }

    /// Months along the axis, in the longest form that fits all of them; years for a long period.
    pub fn ticks(&self, to: Hearer, size: f32) -> Vec<Tick> {
        let month = self.stretches(1);
        let narrowest = month.iter().map(|(_, a, b)| b - a).filter(|w| *w > 12.0);
        let typical = narrowest.fold(f32::INFINITY, f32::min);
        if !typical.is_finite() || month.len() > 24 {
            let name = |date: NaiveDate| date.year().to_string();
            return fitting(&self.stretches(12), size, name);
        }
        for name in [dates::month, dates::short_month] {
            let ticks = fitting(&month, size, |date| name(to, date));
            let full = month.iter().filter(|(_, a, b)| b - a >= typical - 0.1).count();
            if ticks.iter().filter(|tick| !tick.name.is_empty()).count() >= full.min(month.len()) {
                return ticks;
            }
        }
        fitting(&month, size, |date| {
            let name = phrases::capital(&dates::month(to, date));
            name.graphemes(true).take(1).collect()
        })
    }

    /// The calendar's stretches of so many months (1 or 12) that the period touches.
    fn stretches(&self, months: u32) -> Vec<(NaiveDate, f32, f32)> {
        let first = self.from.with_day(1).unwrap_or(self.from);
        let first = if months == 12 { first.with_month(1).unwrap_or(first) } else { first };
        let mut out = Vec::new();
        let mut start = first;
        while start < self.to {
            let Some(end) = start.checked_add_months(Months::new(months)) else { break };
            out.push((start, self.x(start), self.x(end)));
            start = end;
        }
        out
    }
}

/// The stretches named, those too narrow for their name left without one.
fn fitting(
    stretches: &[(NaiveDate, f32, f32)],
    size: f32,
    name: impl Fn(NaiveDate) -> String,
) -> Vec<Tick> {
    let tick = |&(date, from, to): &(NaiveDate, f32, f32)| {
        let name = name(date);
        let fits = fonts::width(&name, size, false) + 3.0 <= to - from;
        Tick { name: if fits { name } else { String::new() }, from, to }
    };
    stretches.iter().map(tick).collect()
}

#[expect(clippy::cast_precision_loss, reason = "days of a life are far below 2^24")]
fn pixels(n: i64) -> f32 {
    n as f32
}

#[expect(clippy::cast_precision_loss, reason = "weeks of a life are far below 2^24")]
fn pixels_of(n: usize) -> f32 {
    n as f32
}
