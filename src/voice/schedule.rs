//! What is said about when a person is asked.

use chrono::{DateTime, NaiveDateTime, Utc};

use super::moment;
use crate::domain::quiet::Quiet;

/// A time to come: in the person's zone, and as an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Next {
    /// On the person's wall clock.
    pub local: NaiveDateTime,
    /// In the world's time.
    pub at: DateTime<Utc>,
}

/// The next times, a line each: in the person's zone, and in the reader's own clock.
pub fn times(next: &[Next]) -> String {
    next.iter().map(|next| format!("- {}", time(next))).collect::<Vec<_>>().join("\n")
}

fn time(next: &Next) -> String {
    format!("{} · {}", next.local.format("%a %-d %b %Y, %H:%M"), moment(next.at))
}

/// Said at `/schedule show`.
pub fn show(when: &str, zone: &str, next: &[Next]) -> String {
    format!("I ask you **{when}** ({zone}). The next times:\n{}", times(next))
}

/// The quiet line under `/schedule show` while somebody who is silent is asked less often: at every
/// `stride`-th time.
pub fn seldom(stride: usize) -> String {
    let times = if stride == 2 { "second" } else { "fourth" };
    format!(
        "-# It has been quiet, so for now I ask only every {times} time. Write me a word, and I ask as you chose."
    )
}

/// Said at `/schedule show` while nothing is asked.
pub fn paused(when: &str, zone: &str, until: Option<DateTime<Utc>>) -> String {
    format!(
        "{}; then I ask you **{when}** ({zone}). You can write to me all the same.",
        silent(until)
    )
}

/// Said at `/schedule set` while nothing is asked.
pub fn changed_in_pause(when: &str, zone: &str, until: Option<DateTime<Utc>>) -> String {
    format!("Done. {}", paused(when, zone, until))
}

fn silent(until: Option<DateTime<Utc>>) -> String {
    match until {
        Some(until) => format!("I'm quiet until {}", moment(until)),
        None => "I'm quiet until you type `/schedule resume`".to_owned(),
    }
}

/// Said at `/schedule set`.
pub fn changed(when: &str, zone: &str, next: &[Next]) -> String {
    format!("Done. From now on I ask you **{when}** ({zone}). The next times:\n{}", times(next))
}

/// Said at `/schedule resume`.
pub fn resumed(when: &str, zone: &str, next: &[Next]) -> String {
    format!(
        "Good to have you back. I ask you **{when}** ({zone}). The next times:\n{}",
        times(next)
    )
}

/// Said at `/schedule quiet`; without `next` while nothing is asked.
pub fn quiet(quiet: Option<Quiet>, when: &str, zone: &str, next: &[Next]) -> String {
    let hours = match quiet {
        Some(quiet) => format!("Your quiet hours are {quiet}: what is due then comes at their end."),
        None => "You have no quiet hours. To have some, type `/schedule quiet` with `from: 22:00` and `to: 7:00`."
            .to_owned(),
    };
    if next.is_empty() {
        return hours;
    }
    format!("{hours} I ask you **{when}** ({zone}). The next times:\n{}", times(next))
}

/// Said at `/schedule preview`: the next times with their questions.
pub fn preview(coming: &[(Next, &str)]) -> String {
    format!("What I'll ask you next:\n{}", questions(coming))
}

/// The quiet line under a preview for whoever is asked about what they wrote, or reminded of it.
pub const AS_IT_STANDS: &str = "-# As things stand today: what you write until then may change it.";

/// Said at `/schedule preview` while nothing is asked.
pub fn preview_in_pause(until: Option<DateTime<Utc>>, coming: &[(Next, &str)]) -> String {
    let then =
        if until.is_some() { "What I'll ask you then" } else { "If you resumed now, I'd ask" };
    format!("{}. {then}:\n{}", silent(until), questions(coming))
}

fn questions(coming: &[(Next, &str)]) -> String {
    let lines: Vec<String> =
        coming.iter().map(|(next, question)| format!("- {}\n  {question}", time(next))).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::voice::{MESSAGE_LIMIT, Questions, followups, memories, prompt};

    #[test]
    fn a_preview_fits_one_message_whatever_somebody_is_into() {
        let (day, name) = (NaiveDate::MAX, "* ".repeat(500));
        let (local, at) = (NaiveDateTime::MAX, DateTime::<Utc>::MAX_UTC);
        let questions = Questions::shipped().expect("reads");
        let longest = (0..100).map(|n| &questions.at(n).ask).max_by_key(|ask| ask.len());
        let open = memories::in_short(&prompt::in_short(longest.expect("one")), day);
        // No follow-up comes right after another.
        let follow_up = followups::effort(&name, day, NaiveDate::MIN).in_short();
        let coming = [&follow_up, &open, &follow_up, &open, &follow_up]
            .map(|question| (Next { local, at }, question.as_str()));
        let text = format!("{}\n{AS_IT_STANDS}", preview_in_pause(Some(at), &coming));
        assert!(text.chars().count() <= MESSAGE_LIMIT, "{}", text.chars().count());
    }
}
