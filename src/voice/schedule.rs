//! What is said about when a person is asked.

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};

use super::{cadence, length, moment};
use crate::domain::person::{Asking, Person};
use crate::domain::quiet::Quiet;
use crate::domain::tongue::Hearer;
use crate::tongues::dates::{hours, slot};
use crate::tongues::say;

/// A time to come: in the person's zone, and as an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Next {
    /// On the person's wall clock.
    pub local: NaiveDateTime,
    /// In the world's time.
    pub at: DateTime<Utc>,
}

/// The next times, a line each: in the person's zone, and in the reader's own clock.
pub fn times(to: Hearer, next: &[Next]) -> String {
    next.iter().map(|next| format!("- {}", time(to, next))).collect::<Vec<_>>().join("\n")
}

fn time(to: Hearer, next: &Next) -> String {
    format!("{} · {}", slot(to, next.local), moment(next.at))
}

/// How often somebody is asked, and the zone with the quiet hours.
fn when_and_zone(to: Hearer, person: &Person) -> (String, String) {
    let zone = person.schedule.zone().name();
    let zone = match person.quiet {
        Some(quiet) => say!(to, "schedule-zone-quiet", zone = zone, hours = hours(to, quiet)),
        None => zone.to_owned(),
    };
    (cadence::cadence(to, person.schedule.cadence()), zone)
}

/// Said at `/schedule show`.
pub fn show(to: Hearer, person: &Person, next: &[Next]) -> String {
    match person.asking {
        Asking::On => asking(to, person, next),
        Asking::Paused { until } => paused(to, person, until),
    }
}

fn asking(to: Hearer, person: &Person, next: &[Next]) -> String {
    let (when, zone) = when_and_zone(to, person);
    format!("{}\n{}", say!(to, "schedule-show", when = when, zone = zone), times(to, next))
}

/// The quiet line under `/schedule show` while somebody who is silent is asked less often: at every
/// `stride`-th time.
pub fn seldom(to: Hearer, stride: usize) -> String {
    say!(to, "schedule-seldom", stride = stride)
}

/// Said while nothing is asked.
pub fn paused(to: Hearer, person: &Person, until: Option<DateTime<Utc>>) -> String {
    let (when, zone) = when_and_zone(to, person);
    match until {
        Some(until) => {
            let moment = moment(until);
            say!(to, "schedule-paused-until", moment = moment, when = when, zone = zone)
        }
        None => say!(to, "schedule-paused", when = when, zone = zone),
    }
}

/// Said at `/schedule set`.
pub fn changed(to: Hearer, person: &Person, next: &[Next]) -> String {
    match person.asking {
        Asking::On => {
            let (when, zone) = when_and_zone(to, person);
            let changed = say!(to, "schedule-changed", when = when, zone = zone);
            format!("{changed}\n{}", times(to, next))
        }
        Asking::Paused { until } => {
            format!("{} {}", say!(to, "schedule-done"), paused(to, person, until))
        }
    }
}

/// Said at `/schedule resume`.
pub fn resumed(to: Hearer, person: &Person, next: &[Next]) -> String {
    let (when, zone) = when_and_zone(to, person);
    format!("{}\n{}", say!(to, "schedule-resumed", when = when, zone = zone), times(to, next))
}

/// Said at `/schedule quiet`.
pub fn quiet(to: Hearer, person: &Person, next: &[Next]) -> String {
    let said = quiet_hours(to, person.quiet);
    if person.asking == Asking::On && !next.is_empty() {
        format!("{said} {}", asking(to, person, next))
    } else {
        said
    }
}

fn quiet_hours(to: Hearer, quiet: Option<Quiet>) -> String {
    match quiet {
        Some(quiet) => say!(to, "schedule-quiet", hours = hours(to, quiet)),
        None => say!(to, "schedule-no-quiet"),
    }
}

/// Said at `/schedule preview`: the next times with their questions.
pub fn preview(to: Hearer, asking: Asking, coming: &[(Next, &str)]) -> String {
    let heading = match asking {
        Asking::On => say!(to, "schedule-preview"),
        Asking::Paused { until: None } => say!(to, "schedule-preview-paused"),
        Asking::Paused { until: Some(until) } => {
            say!(to, "schedule-preview-paused-until", moment = moment(until))
        }
    };
    let lines = coming
        .iter()
        .map(|(next, question)| format!("- {}\n  {question}", time(to, next)))
        .collect::<Vec<_>>();
    format!("{heading}\n{}", lines.join("\n"))
}

/// The quiet line under a preview for whoever is asked once more what they do not answer.
pub fn nudged(to: Hearer, after: TimeDelta) -> String {
    say!(to, "schedule-nudged", length = length(to, after))
}

/// The quiet line under a preview for whoever is asked about what they wrote, or reminded of it.
pub fn as_it_stands(to: Hearer) -> String {
    say!(to, "schedule-as-it-stands")
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::domain::tongue::Tongue;
    use crate::voice::{MESSAGE_LIMIT, Questions, followups, memories, prompt};

    #[test]
    fn a_preview_fits_one_message_whatever_somebody_is_into() {
        let (day, name) = (NaiveDate::MAX, "* ".repeat(500));
        let (local, at) = (NaiveDateTime::MAX, DateTime::<Utc>::MAX_UTC);
        let questions = Questions::shipped().expect("reads");
        for tongue in Tongue::ALL {
            let to = Hearer::new(tongue, None);
            let all = (0..100).map(|n| &questions.at(tongue, n).ask);
            let longest = all.max_by_key(|ask| ask.chars().count());
            let open = memories::in_short(to, &prompt::in_short(longest.expect("one")), day);
            // No follow-up comes right after another.
            let follow_up = followups::effort(to, &name, day, NaiveDate::MIN).in_short();
            let coming = [&follow_up, &open, &follow_up, &open, &follow_up]
                .map(|question| (Next { local, at }, question.as_str()));
            let text = preview(to, Asking::Paused { until: Some(at) }, &coming);
            let text = format!("{text}\n{}", as_it_stands(to));
            assert!(text.chars().count() <= MESSAGE_LIMIT, "{tongue:?}: {}", text.chars().count());
        }
    }
}
