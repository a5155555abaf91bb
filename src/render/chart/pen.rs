//! Writes SVG: grounds beneath, lines on them, marks above, numbers short.

use std::borrow::Cow;
use std::fmt::Write;

use super::fonts;
use super::ink::{Ink, Paint};
use crate::domain::words::unshown;
use crate::render::escape;

/// The free room between the pieces of a line of text.
pub const GAP: f32 = 8.0;

/// Where a text stands by its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// It starts there.
    Start,
    /// Its middle is there.
    Middle,
    /// It ends there.
    End,
}

/// How a text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Type {
    /// Its size in pixels.
    pub size: f32,
    /// Whether it is bold.
    pub bold: bool,
    /// Its colour.
    pub paint: Paint,
}

/// A drawing in the making. Law: a ground covers nothing, a line covers no bar.
pub struct Pen {
    ink: Ink,
    grounds: String,
    lines: String,
    marks: String,
}

unshown!(Pen);

impl Pen {
    /// An empty drawing in one ink.
    pub fn new(ink: Ink) -> Self {
        let (grounds, lines) = (String::new(), String::new());
        Self { ink, grounds, lines, marks: String::with_capacity(8192) }
    }

    /// A ground.
    pub fn ground(&mut self, x: f32, y: f32, w: f32, h: f32, paint: Paint) {
        let rect = rect(x, y, w, h, &self.ink.of(paint));
        self.grounds.push_str(&rect);
    }

    /// A line that is a thin ground: sharp, and far quicker to paint than a stroke.
    pub fn line(&mut self, x: f32, y: f32, w: f32, h: f32, paint: Paint) {
        let rect = rect(x, y, w, h, &self.ink.of(paint));
        self.lines.push_str(&rect);
    }

    /// Bars standing on a line, each with its left edge, width and height, as one mark.
    pub fn bars(&mut self, bars: &[[f32; 3]], foot: f32, paint: Paint) {
        let mut path = String::new();
        for &[x, w, h] in bars {
            let r = (w / 2.0).min(h / 2.0).min(3.0);
            let _ = write!(
                path,
                "M{} {}v{}q0 {} {} {}h{}q{} 0 {} {}v{}z",
                short(x),
                short(foot),
                short(r - h),
                short(-r),
                short(r),
                short(-r),
                short(w - 2.0 * r),
                short(r),
                short(r),
                short(r),
                short(h - r),
            );
        }
        let fill = self.ink.of(paint);
        let _ = writeln!(self.marks, r#"<path d="{path}" fill="{fill}"/>"#);
    }

    /// A dot.
    pub fn dot(&mut self, x: f32, y: f32, r: f32, paint: Paint) {
        let fill = self.ink.of(paint);
        let (x, y) = (short(x), short(y));
        let _ = writeln!(self.marks, r#"<circle cx="{x}" cy="{y}" r="{r}" fill="{fill}"/>"#);
    }

    /// A line of text on its baseline.
    pub fn text(&mut self, text: &str, x: f32, y: f32, look: Type, anchor: Anchor) {
        self.texts(&[(text, look)], x, y, anchor);
    }

    /// Pieces of text on one baseline, [`GAP`] apart: placed by whoever draws them, so that they
    /// never run into each other in a font of another width.
    pub fn texts(&mut self, pieces: &[(&str, Type)], x: f32, y: f32, anchor: Anchor) {
        let (x, anchor) = match (self.ink, anchor) {
            (_, Anchor::Start) => (x, ""),
            (Ink::Page, Anchor::Middle) => (x, r#" text-anchor="middle""#),
            (Ink::Page, Anchor::End) => (x, r#" text-anchor="end""#),
            (Ink::Light, Anchor::Middle) => (x - room(pieces) / 2.0, ""),
            (Ink::Light, Anchor::End) => (x - room(pieces), ""),
        };
        let _ = write!(self.marks, r#"<text x="{}" y="{}"{anchor}>"#, short(x), short(y));
        for (n, (text, look)) in pieces.iter().enumerate() {
            let gap = if n == 0 { String::new() } else { format!(r#" dx="{GAP}""#) };
            let (size, fill) = (look.size, self.ink.of(look.paint));
            let _ = write!(self.marks, r#"<tspan font-size="{size}" fill="{fill}"{gap}"#);
            match (self.ink, look.bold) {
                (Ink::Page, true) => {
                    let text = escape::html(&isolated(text));
                    let _ = write!(self.marks, r#" font-weight="600">{text}"#);
                }
                (Ink::Page, false) => {
                    let _ = write!(self.marks, ">{}", escape::html(&isolated(text)));
                }
                (Ink::Light, _) => {
                    self.marks.push('>');
                    let gap = if n == 0 { 0.0 } else { GAP };
                    self.faces(text, x + room(&pieces[..n]) + gap, *look);
                }
            }
            self.marks.push_str("</tspan>");
        }
        self.marks.push_str("</text>\n");
    }

    /// A text face by face. A script that joins its letters starts a place of its own: shaped on
    /// from another script it would come out in pieces.
    fn faces(&mut self, text: &str, x: f32, look: Type) {
        let mut at = x;
        for (n, (family, run)) in fonts::runs(text, look.bold).into_iter().enumerate() {
            let place = if n > 0 && family == fonts::JOINING {
                format!(r#" x="{}""#, short(at))
            } else {
                String::new()
            };
            at += fonts::width(run, look.size, look.bold);
            let run = escape::html(run);
            let _ = write!(self.marks, r#"<tspan font-family="{family}"{place}>{run}</tspan>"#);
        }
    }

    /// The drawing, grounds first.
    pub fn finish(self) -> String {
        self.grounds + &self.lines + &self.marks
    }
}

/// A text that is written from right to left, kept from turning what stands beside it.
fn isolated(text: &str) -> Cow<'_, str> {
    let turns =
        |c| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}');
    if text.contains(turns) { format!("\u{2068}{text}\u{2069}").into() } else { text.into() }
}

/// How wide pieces of text are together.
fn room(pieces: &[(&str, Type)]) -> f32 {
    let width = |(text, look): &(&str, Type)| fonts::width(text, look.size, look.bold) + GAP;
    pieces.iter().map(width).sum::<f32>() - if pieces.is_empty() { 0.0 } else { GAP }
}

fn rect(x: f32, y: f32, w: f32, h: f32, fill: &str) -> String {
    let (x, y, w, h) = (short(x), short(y), short(w), short(h));
    format!(
        "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" fill=\"{fill}\" \
         shape-rendering=\"crispEdges\"/>\n"
    )
}

/// A number with one decimal at most.
fn short(n: f32) -> String {
    let text = format!("{n:.1}");
    text.strip_suffix(".0").map_or_else(|| text.clone(), str::to_owned)
}
