//! Writes SVG: grounds beneath, lines on them, marks above, numbers short.

use std::fmt::Write;

use super::fonts;
use super::ink::{Ink, Paint};
use crate::render::escape;

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
#[derive(Debug)]
pub struct Pen {
    ink: Ink,
    grounds: String,
    lines: String,
    marks: String,
}

impl Pen {
    /// An empty drawing in one ink.
    pub fn new(ink: Ink) -> Self {
        let (grounds, lines) = (String::new(), String::new());
        Self { ink, grounds, lines, marks: String::with_capacity(8192) }
    }

    /// A ground.
    pub fn ground(&mut self, x: f32, y: f32, w: f32, h: f32, paint: Paint) {
        let fill = self.ink.of(paint);
        let (x, y, w, h) = (short(x), short(y), short(w), short(h));
        let _ = writeln!(
            self.grounds,
            r#"<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="{fill}"/>"#
        );
    }

    /// Straight lines, each from one point to another, beneath the marks.
    pub fn lines(&mut self, lines: &[[f32; 4]], thick: f32, paint: Paint) {
        let mut path = String::new();
        for [x1, y1, x2, y2] in lines {
            let _ = write!(path, "M{} {}L{} {}", short(*x1), short(*y1), short(*x2), short(*y2));
        }
        let stroke = self.ink.of(paint);
        let _ = writeln!(
            self.lines,
            r#"<path d="{path}" stroke="{stroke}" stroke-width="{thick}" fill="none"/>"#
        );
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
        let fill = self.ink.of(look.paint);
        let anchor = match anchor {
            Anchor::Start => "",
            Anchor::Middle => r#" text-anchor="middle""#,
            Anchor::End => r#" text-anchor="end""#,
        };
        let face = match (self.ink, look.bold) {
            (Ink::Page, false) | (Ink::Light, false) => String::new(),
            (Ink::Page, true) => r#" font-weight="600""#.to_owned(),
            (Ink::Light, true) => format!(r#" font-family="{}""#, fonts::BOLD),
        };
        let (x, y, text) = (short(x), short(y), escape::html(text));
        let _ = writeln!(
            self.marks,
            r#"<text x="{x}" y="{y}" font-size="{}" fill="{fill}"{face}{anchor}>{text}</text>"#,
            look.size
        );
    }

    /// The drawing, grounds first.
    pub fn finish(self) -> String {
        self.grounds + &self.lines + &self.marks
    }
}

/// A number with one decimal at most.
fn short(n: f32) -> String {
    let text = format!("{n:.1}");
    text.strip_suffix(".0").map_or_else(|| text.clone(), str::to_owned)
}
