//! Interests as lanes: a name where it begins, and a bar for each week, taller for more entries.

use super::fonts;
use super::ink::Paint;
use super::label;
use super::names::Names;
use super::pen::{Anchor, GAP, Pen, Type};
use super::scale::{Column, Scale};
use crate::domain::digest::{Course, Lane, Status, Thread};
use crate::domain::tongue::Hearer;
use crate::render::phrases;
use crate::tongues::say;

/// More lanes than this are no picture any more; the rest is counted below it.
pub const MOST: usize = 12;
/// From one lane to the next.
const PITCH: f32 = 62.0;
/// The tallest bar.
const TALLEST: f32 = 28.0;
/// The share of the tallest bar that a single entry gets, so that it is seen.
const LEAST: f32 = 0.34;
/// So many entries at least make the tallest bar: one a week is no feast.
const FULL: u32 = 2;
/// The widest bar: a quarter has few weeks, and blocks are no bars.
const WIDEST: f32 = 22.0;
const NAME: Type = Type { size: 16.0, bold: true, paint: Paint::Text };
const NOTE: Type = Type { size: 14.0, bold: false, paint: Paint::Muted };

/// Draws the lanes from `top` down between the scale's ends; returns where they end.
pub fn draw(pen: &mut Pen, names: Names, scale: &Scale, top: f32) -> f32 {
    let digest = names.digest;
    let columns = scale.columns(&digest.timeline.weeks);
    let lanes = &digest.timeline.lanes[..digest.timeline.lanes.len().min(MOST)];
    let most = lanes.iter().flat_map(|lane| columns.iter().map(|c| tally(lane, c))).max();
    let (left, right) = (scale.x(digest.period.from), scale.x(digest.period.to));
    let mut y = top;
    for (n, lane) in lanes.iter().enumerate() {
        let foot = y + PITCH - 12.0;
        pen.line(left, foot, right - left, 1.0, Paint::Hair);
        pen.bars(&bars(lane, &columns, most.unwrap_or(0).max(FULL)), foot, Paint::Lane(n));
        let first = columns.iter().find(|column| tally(lane, column) > 0);
        let start = first.map_or(left, |column| column.x + (column.width - bar(column)) / 2.0);
        let name = names.interest(&lane.interest);
        let pieces = [(name.as_str(), NAME), (&note(names, lane), NOTE)];
        named(pen, pieces, start, y + 15.0, [left + 3.0, right - 3.0], names.slack());
        y += PITCH;
    }
    y
}

/// A name and its note, moved left where they would run out of the picture.
fn named(
    pen: &mut Pen,
    [(name, name_look), (note, note_look)]: [(&str, Type); 2],
    start: f32,
    y: f32,
    [left, right]: [f32; 2],
    slack: f32,
) {
    let note_room = fonts::width(note, note_look.size, false) * slack + GAP;
    let room = (right - left - note_room) / slack;
    let name = label::elide(name, room, name_look.size, true);
    let name_room = fonts::width(&name, name_look.size, true) * slack;
    let pieces = [(name.as_str(), name_look), (note, note_look)];
    if start + name_room + note_room <= right {
        pen.texts(&pieces, start.max(left), y, Anchor::Start);
    } else {
        pen.texts(&pieces, right, y, Anchor::End);
    }
}

/// "12 · paused": how often, and what became of it.
fn note(names: Names, lane: &Lane) -> String {
    let mentions: u32 = lane.counts.iter().sum();
    let thread = names.digest.interests.iter().find(|thread| thread.name == lane.interest);
    let count = thread.map_or(mentions.to_string(), |thread| thread.mentions.to_string());
    match thread.and_then(|thread| became(names.to, thread)) {
        Some(word) => format!("{count} · {word}"),
        None => count,
    }
}

/// The one word worth saying about a thread.
fn became(to: Hearer, thread: &Thread) -> Option<String> {
    match (thread.status, thread.course) {
        (status @ (Status::Paused | Status::Dropped), _) => {
            Some(phrases::status(to, &status.to_string()))
        }
        (Status::Pivoted, _) => Some(say!(to, "telling-moved-on")),
        (_, Course::New) => Some(phrases::course(to, &Course::New.to_string(), None)),
        (_, Course::Returning) => Some(say!(to, "telling-back")),
        _ => None,
    }
}

fn tally(lane: &Lane, column: &Column) -> u32 {
    lane.counts.get(column.weeks.clone()).map_or(0, |counts| counts.iter().sum())
}

/// How wide a column's bar is.
fn bar(column: &Column) -> f32 {
    (column.width * 0.8).min(WIDEST)
}

fn bars(lane: &Lane, columns: &[Column], most: u32) -> Vec<[f32; 3]> {
    let one = |column: &Column| {
        let count = tally(lane, column);
        let share = f64::from(count) / f64::from(most);
        #[expect(clippy::cast_possible_truncation, reason = "a share lies between 0 and 1")]
        let height = TALLEST * (LEAST + (1.0 - LEAST) * share as f32);
        let x = column.x + (column.width - bar(column)) / 2.0;
        (count > 0).then_some([x, bar(column), height])
    };
    columns.iter().filter_map(one).collect()
}
