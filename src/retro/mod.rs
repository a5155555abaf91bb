//! Readings to a digest: eras, threads, highlights, the period as a whole.
use chrono::NaiveDate;

use crate::domain::digest::{Digest, SCHEMA, Timeline, Told};
use crate::domain::history::History;
use crate::domain::period::Period;
use crate::domain::zone::Zone;

/// Tells a period of a history, seen from `today`.
pub fn retrospect(history: &History, period: &Period, zone: &Zone, today: NaiveDate) -> Digest {
    let within = |date: NaiveDate| period.from <= date && date < period.to;
    Digest {
        schema: SCHEMA,
        period: Told { label: period.label.clone(), from: period.from, to: period.to },
        zone: zone.clone(),
        entries: history.entries.iter().filter(|entry| within(entry.about.from)).count(),
        title: format!("What was I up to in {}?", period.label),
        summary: Vec::new(),
        eras: Vec::new(),
        interests: Vec::new(),
        decisions: Vec::new(),
        resources: Vec::new(),
        gratitude: Vec::new(),
        next: Vec::new(),
        trends: Vec::new(),
        timeline: Timeline::default(),
        complete: period.to <= today,
    }
}
