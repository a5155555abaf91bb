//! What interests and eras are called in the chart.

use super::label;
use crate::domain::digest::{Digest, Era};
use crate::domain::tongue::Hearer;
use crate::render::clean;
use crate::tongues::say;

/// How much wider than ours a reader's own font may be: `DejaVu Sans` is, by an eighth.
const PAGE_SLACK: f32 = 1.12;

/// Names as the place of the chart can show them: a page in the reader's fonts, which draw every
/// script; a picture in ours, which draw the scripts they have.
#[derive(Debug, Clone, Copy)]
pub struct Names<'a> {
    /// Who sees it.
    pub to: Hearer,
    /// What is drawn.
    pub digest: &'a Digest,
    /// Whether it is drawn in a page.
    pub page: bool,
}

impl Names<'_> {
    /// How many times as wide as measured a text may come out.
    pub fn slack(&self) -> f32 {
        if self.page { PAGE_SLACK } else { 1.0 }
    }

    /// An interest's name.
    pub fn interest(&self, name: &str) -> String {
        let shown = label::within_reach(name);
        if self.page {
            return clean::line(shown);
        }
        label::drawable(shown, &stand_in(self.to, self.digest, name))
    }

    /// What stands for an era: the person's own name for it, else its leading interests.
    pub fn era(&self, era: &Era) -> Vec<String> {
        match &era.name {
            Some(name) if self.page => vec![clean::line(label::within_reach(name))],
            Some(name) => {
                let stand_in = say!(self.to, "telling-not-drawn");
                vec![label::drawable(label::within_reach(name), &stand_in)]
            }
            None => era.interests.iter().map(|name| self.interest(name)).collect(),
        }
    }
}

/// What is written where an interest's name cannot be drawn: its place in the digest's list. The
/// alternative text resolves it.
pub fn stand_in(to: Hearer, digest: &Digest, interest: &str) -> String {
    let place = digest.interests.iter().position(|thread| thread.name == interest);
    match place {
        None => say!(to, "telling-one-more"),
        Some(n) => say!(to, "telling-numbered", count = n + 1),
    }
}
