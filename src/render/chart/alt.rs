//! The picture in words, for those who do not see it.

use crate::domain::digest::Digest;
use crate::domain::span::Span;
use crate::domain::tongue::Hearer;
use crate::render::{clean, phrases};
use crate::tongues::{dates, say};

use super::{label, names};

/// What the picture shows: its counts, each era with its interests, each lane with its days. A
/// lane whose name could not be drawn is told by its stand-in too.
pub fn alt(to: Hearer, digest: &Digest) -> String {
    let (days, year) = (phrases::days(to, digest), digest.span().only_year());
    let counts = phrases::counts(to, digest).replace(" · ", ", ");
    let mut text = say!(to, "telling-chart", days = days, counts = counts);
    let mut tell = |what: &str, facts: &str| {
        text.push(' ');
        text.push_str(&phrases::stop(to, &format!("{} {facts}", phrases::colon(to, what))));
    };
    for era in &digest.eras {
        let names: Vec<_> = era.interests.iter().map(|name| clean::line(name)).collect();
        let names =
            if names.is_empty() { say!(to, "telling-nothing-named") } else { names.join(", ") };
        tell(&clean::line(&phrases::heading(to, era, year)), &names);
    }
    for lane in &digest.timeline.lanes {
        let Some(thread) = digest.interests.iter().find(|t| t.name == lane.interest) else {
            continue;
        };
        let name = clean::line(&thread.name);
        let stand_in = names::stand_in(to, digest, &lane.interest);
        let drawn_as = label::drawable(&name, &stand_in);
        let shown = if drawn_as == stand_in {
            say!(to, "telling-stands-for", text = stand_in, name = name)
        } else {
            name
        };
        let days = Span { from: thread.first, to: Span::day(thread.last).to };
        let days = dates::days(to, days);
        tell(&shown, &format!("{}, {days}", phrases::entries(to, thread.mentions)));
    }
    text
}
