//! The picture in words, for those who do not see it.

use std::fmt::Write;

use crate::domain::digest::Digest;
use crate::render::{clean, dates};

use super::{label, names};

/// What the picture shows: its counts, each era with its interests, each lane with its days. A
/// lane whose name could not be drawn is told by its stand-in too.
pub fn alt(digest: &Digest) -> String {
    let mut text = format!(
        "Chart: interests over {}. {}.",
        dates::days(digest.period.from, digest.period.to),
        dates::counts(digest).replace(" · ", ", "),
    );
    for era in &digest.eras {
        let names: Vec<_> = era.interests.iter().map(|name| clean::line(name)).collect();
        let names =
            if names.is_empty() { "no interest named".to_owned() } else { names.join(", ") };
        let _ = write!(text, " {}: {names}.", clean::line(&dates::heading(era)));
    }
    for lane in &digest.timeline.lanes {
        let Some(thread) = digest.interests.iter().find(|t| t.name == lane.interest) else {
            continue;
        };
        let name = clean::line(&thread.name);
        let stand_in = names::stand_in(digest, &lane.interest);
        let drawn_as = label::drawable(&name, &stand_in);
        let shown = if drawn_as == stand_in { format!("{stand_in} is {name}") } else { name };
        let days = match thread.last.succ_opt() {
            Some(to) => dates::days(thread.first, to),
            None => dates::day(thread.first),
        };
        let entries = dates::count(thread.mentions, "entry", "entries");
        let _ = write!(text, " {shown}: {entries}, {days}.");
    }
    text
}
