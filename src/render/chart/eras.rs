//! Eras over the lanes: each named above its own stretch where all the names fit, else numbered
//! there and told by a key.
//!
//! ```text
//! Jan – Mar      Apr – Jul                      1   2         3
//! Kubernetes     Machine learning,             ——— ————————— ————
//! ————————————   Bayesian ML                    1  Jan – Mar  Kubernetes, Kubeflow
//!                ———————————————————            2  Apr – Jul  Machine learning
//! ```

use super::ink::Paint;
use super::label;
use super::names::Names;
use super::pen::{Anchor, Pen, Type};
use super::scale::Scale;
use crate::domain::digest::{Digest, Era};
use crate::render::phrases;
use crate::tongues::dates;

const MONTHS: Type = Type { size: 15.0, bold: true, paint: Paint::Text };
const NAMES: Type = Type { size: 14.0, bold: false, paint: Paint::Muted };
const NUMBER: Type = Type { size: 13.5, bold: true, paint: Paint::Ground };
const LINE: f32 = 18.0;
/// Free room between the names of neighbours.
const GAP: f32 = 8.0;

/// The lines above one era.
struct Head {
    months: Vec<String>,
    names: Vec<String>,
}

/// Draws the names of all eras from `top` down; returns where the rules over the bands lie.
pub fn draw(pen: &mut Pen, names: Names, scale: &Scale, top: f32) -> f32 {
    let digest = names.digest;
    let room = |era: &Era| (scale.x(era.to) - scale.x(era.from) - GAP) / names.slack();
    let heads = |short| -> Option<Vec<Head>> {
        digest.eras.iter().map(|era| head(names, era, room(era), short)).collect()
    };
    let heads = heads(false).or_else(|| heads(true));
    let foot = match heads {
        Some(heads) => above(pen, digest, scale, top, &heads),
        None => key(pen, names, scale, top),
    };
    for era in &digest.eras {
        let (left, right) = (scale.x(era.from) + 1.5, scale.x(era.to) - 1.5);
        if right > left {
            pen.line(left, foot - 1.5, right - left, 3.0, Paint::Rule);
        }
    }
    foot
}

/// What to write above an era; `None` where there is no room for it.
fn head(names: Names, era: &Era, room: f32, short: bool) -> Option<Head> {
    let (to, year) = (names.to, names.digest.span().only_year());
    let months = if short {
        phrases::capital(&dates::short_months(to, era.months, year))
    } else {
        phrases::months(to, era, year)
    };
    let months = label::wrap(&months, room, MONTHS.size, true)?;
    if months.len() > if short { 2 } else { 1 } {
        return None;
    }
    let names = label::names(&names.era(era), room, NAMES.size, 3)?;
    Some(Head { months, names })
}

fn above(pen: &mut Pen, digest: &Digest, scale: &Scale, top: f32, heads: &[Head]) -> f32 {
    let lines = heads.iter().map(|head| head.months.len() + head.names.len()).max().unwrap_or(0);
    let mut foot = top;
    for (era, head) in digest.eras.iter().zip(heads) {
        let x = scale.x(era.from) + 1.5;
        let months = head.months.iter().map(|line| (line, MONTHS));
        let names = head.names.iter().map(|line| (line, NAMES));
        let mut y = top + 14.0;
        for (line, look) in months.chain(names) {
            pen.text(line, x, y, look, Anchor::Start);
            y += LINE;
        }
    }
    for _ in 0..lines {
        foot += LINE;
    }
    foot + 8.0
}

fn key(pen: &mut Pen, names: Names, scale: &Scale, top: f32) -> f32 {
    let digest = names.digest;
    let left = scale.x(digest.period.from);
    let room = (scale.x(digest.period.to) - left - 32.0) / names.slack();
    let mut y = top + 15.0;
    let year = digest.span().only_year();
    for (n, era) in digest.eras.iter().enumerate() {
        numbered(pen, n, left + 11.0, y - 5.0);
        let months = phrases::months(names.to, era, year);
        let months = label::elide(&months, room, MONTHS.size, true);
        pen.text(&months, left + 32.0, y, MONTHS, Anchor::Start);
        let interests = names.era(era).join(", ");
        if !interests.is_empty() {
            for line in label::fold(&interests, room, NAMES.size, false, 2) {
                y += LINE;
                pen.text(&line, left + 32.0, y, NAMES, Anchor::Start);
            }
        }
        y += LINE + 10.0;
    }
    y += 8.0;
    for (n, era) in digest.eras.iter().enumerate() {
        let middle = f32::midpoint(scale.x(era.from), scale.x(era.to));
        numbered(pen, n, middle, y - 5.0);
    }
    y + 13.0
}

/// An era's number in a dot.
fn numbered(pen: &mut Pen, n: usize, x: f32, y: f32) {
    pen.dot(x, y, 10.5, Paint::Rule);
    pen.text(&(n + 1).to_string(), x, y + 4.8, NUMBER, Anchor::Middle);
}
