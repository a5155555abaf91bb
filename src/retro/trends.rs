//! What was noticed over a period, with the numbers it rests on.

use super::calendar::{day, only_year};
use super::quotes::within;
use crate::domain::digest::{Compared, Course, Thread};
use crate::domain::history::History;
use crate::domain::span::Span;

/// More sentences than this nobody reads.
const MOST: usize = 10;

/// Statements of change, leading interests first. Law: every number recomputes from the threads.
pub fn trends(
    history: &History,
    period: Span,
    threads: &[Thread],
    compared: Option<&Compared>,
) -> Vec<String> {
    let current = only_year(period);
    let mut trends = Vec::new();
    if let Some(before) = compared {
        let now = within(history, period).len();
        trends.push(format!(
            "{} now, {} in {}.",
            answers(now),
            before.entries,
            before.before.label
        ));
    }
    for thread in threads {
        let name = &thread.name;
        if let Some(date) = thread.picked_up {
            trends.push(format!(
                "{name} was picked up on {}: {} in all.",
                day(date, current),
                answers(thread.mentions)
            ));
        }
        if let Some(date) = thread.dropped {
            let since = Span::new(date + chrono::Days::new(1), period.to);
            let others = since.map_or(0, |since| within(history, since).len());
            let after = if thread.last > date { "hardly" } else { "not" };
            trends.push(format!(
                "{name} was {after} mentioned after {}, in {}.",
                day(date, current),
                answers(others)
            ));
        }
        if let Some(days) = thread.gap_days {
            trends.push(format!("{name} came back after {days} days without a mention."));
        }
        match thread.course {
            Course::Rising => trends.push(format!("{name} was mentioned more and more.")),
            Course::Fading => trends.push(format!("{name} was mentioned less and less.")),
            _ => {}
        }
    }
    trends.truncate(MOST);
    trends
}

/// "1 answer", "7 answers".
pub fn answers(count: usize) -> String {
    if count == 1 { "1 answer".to_owned() } else { format!("{count} answers") }
}
