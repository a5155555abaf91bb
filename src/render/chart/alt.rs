//! The picture in words, for those who do not see it.

use crate::domain::digest::Digest;
use crate::render::{clean, dates};

use super::{label, lanes};

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
        text.push_str(&format!(" {}: {names}.", clean::line(&dates::heading(era))));
    }
    for (n, lane) in digest.timeline.lanes.iter().enumerate() {
        let Some(thread) = digest.interests.iter().find(|t| t.name == lane.interest) else {
            continue;
        };
        let name = clean::line(&thread.name);
        let stand_in = lanes::stand_in(n);
        let drawn_as = label::drawable(&name, &stand_in);
        let shown = if drawn_as == stand_in { format!("{stand_in} is {name}") } else { name };
        let days = match thread.last.succ_opt() {
            Some(to) => dates::days(thread.first, to),
            None => dates::day(thread.first),
        };
        let entries = dates::count(thread.mentions, "entry", "entries");
        text.push_str(&format!(" {shown}: {entries}, {days}."));
    }
    text
}
