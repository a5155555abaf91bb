//! The period as a picture: interests as lanes over weeks, under their eras.
//!
//! Top to bottom: title and counts, the eras by name, a lane for each interest, the months. Sizes
//! are in pixels of a picture [`PICTURE`] wide; it is drawn at twice that, so that the smallest
//! text is still read when a phone shows the picture at a third.

mod alt;
mod eras;
mod fonts;
pub mod ink;
mod label;
mod lanes;
mod names;
mod pen;
mod png;
mod scale;

pub use alt::alt;
pub use png::{PngError, png};

use ink::{Ink, Paint};
use names::Names;
use pen::{Anchor, Pen, Type};
use scale::Scale;

use super::{escape, phrases};
use crate::domain::digest::Digest;
use crate::domain::tongue::Hearer;
use crate::tongues::say;

/// The picture's width in its own pixels.
pub const PICTURE: f32 = 600.0;
/// The free rim around the picture.
const RIM: f32 = 24.0;

const TITLE: Type = Type { size: 27.0, bold: true, paint: Paint::Text };
const UNDER: Type = Type { size: 15.0, bold: false, paint: Paint::Muted };
const AXIS: Type = Type { size: 14.0, bold: false, paint: Paint::Muted };

/// Where a chart goes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Place {
    /// It stands alone: title, white ground, our fonts.
    Alone,
    /// It stands in a page of a given width, in the page's fonts and colours.
    Page(f32),
}

/// The chart as a picture that stands alone, in SVG.
pub fn svg(to: Hearer, digest: &Digest) -> String {
    draw(to, digest, Place::Alone)
}

/// Draws the chart for a place.
pub fn draw(to: Hearer, digest: &Digest, place: Place) -> String {
    let (ink, width, rim) = match place {
        Place::Alone => (Ink::Light, PICTURE, RIM),
        Place::Page(width) => (Ink::Page, width, 0.0),
    };
    let names = Names { to, digest, page: ink == Ink::Page };
    let mut pen = Pen::new(ink);
    let scale = Scale::new(digest, rim, width - 2.0 * rim);
    let mut y = rim;
    if place == Place::Alone {
        y = title(&mut pen, names, y, width - 2.0 * rim);
    }
    let rules = eras::draw(&mut pen, names, &scale, y);
    let lanes = lanes::draw(&mut pen, names, &scale, rules + 10.0);
    grounds(&mut pen, digest, &scale, rules, lanes);
    let foot = axis(&mut pen, names, &scale, rules, lanes);
    let height = foot + rim;
    let mut paper = Pen::new(ink);
    if place == Place::Alone {
        paper.ground(0.0, 0.0, width, height, Paint::Ground);
    }
    root(to, digest, place, width, height, &(paper.finish() + &pen.finish()))
}

fn title(pen: &mut Pen, names: Names, top: f32, room: f32) -> f32 {
    let Names { to, digest, .. } = names;
    let title = label::drawable(&phrases::title(to, digest), &digest.period.label);
    let mut y = top + 22.0;
    for line in label::fold(&title, room, TITLE.size, true, 2) {
        pen.text(&line, RIM, y, TITLE, Anchor::Start);
        y += 32.0;
    }
    y -= 5.0;
    pen.text(&phrases::counts(to, digest), RIM, y, UNDER, Anchor::Start);
    y + 26.0
}

/// Bands under the eras.
fn grounds(pen: &mut Pen, digest: &Digest, scale: &Scale, top: f32, foot: f32) {
    for (n, era) in digest.eras.iter().enumerate() {
        let (left, right) = (scale.x(era.from), scale.x(era.to));
        let paint = if n % 2 == 0 { Paint::BandA } else { Paint::BandB };
        pen.ground(left, top, right - left, foot - top, paint);
    }
}

/// Months below, with their lines beneath the bars; returns where the picture ends.
fn axis(pen: &mut Pen, names: Names, scale: &Scale, top: f32, foot: f32) -> f32 {
    let Names { to, digest, .. } = names;
    let ticks = scale.ticks(to, AXIS.size);
    for tick in ticks.iter().skip(1) {
        pen.line(tick.from - 0.5, top + 1.5, 1.0, foot - top - 1.5, Paint::Hair);
    }
    for tick in &ticks {
        let middle = f32::midpoint(tick.from, tick.to);
        pen.text(&tick.name, middle, foot + 18.0, AXIS, Anchor::Middle);
    }
    let hidden = digest.timeline.lanes.len().saturating_sub(lanes::MOST);
    let counts = digest.timeline.lanes.iter().flat_map(|lane| &lane.counts);
    let mut legend = match counts.max() {
        None | Some(0) => String::new(),
        Some(1) => say!(to, "telling-bar"),
        Some(_) => say!(to, "telling-bars"),
    };
    if hidden > 0 {
        legend = format!("{legend} · {}", say!(to, "telling-lanes-hidden", count = hidden));
    }
    let right = scale.x(digest.period.to);
    pen.text(&legend, right, foot + 44.0, AXIS, Anchor::End);
    foot + 48.0
}

fn root(to: Hearer, digest: &Digest, place: Place, width: f32, height: f32, body: &str) -> String {
    let (font, class) = match place {
        Place::Alone => (format!(r#" font-family="{}""#, fonts::TEXT), String::new()),
        Place::Page(width) => (String::new(), format!(r#" class="w{width}""#)),
    };
    let (title, description) =
        (escape::html(&phrases::title(to, digest)), escape::html(&alt(to, digest)));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height:.0}\" \
         role=\"img\" aria-label=\"{description}\"{class}{font}>\n<title>{title}</title>\n\
         {body}</svg>\n"
    )
}
