//! What somebody was asked, as a file: one JSON object a line.

use chrono::{DateTime, Datelike as _, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};

use crate::domain::past::{Became, PastKind, PastPrompt, Question};
use crate::domain::unread::AskedError;
use crate::domain::words::Words;

/// The longest question that is read: as long as a message may be.
const LONGEST: usize = 2_000;

/// A line.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    due: String,
    kind: PastKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    question: Option<Words>,
    became: Became,
    settled: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pressed: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    until: Option<String>,
    #[serde(default, skip_serializing_if = "is_zero")]
    again: u32,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde asks")]
fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// Writes one line for each, in their order.
pub fn write(asked: &[PastPrompt]) -> String {
    let line = |past: &PastPrompt| {
        let question = match &past.question {
            Question::Told(words) => words.clone(),
            Question::Asked(..) => None,
        };
        let line = Line {
            due: printed(past.due),
            kind: past.kind,
            question,
            became: past.became,
            settled: printed(past.settled),
            pressed: past.pressed.map(printed),
            until: past.until.map(printed),
            again: past.again,
        };
        // An object has only string keys, so that this cannot fail.
        serde_json::to_string(&line).unwrap_or_default() + "\n"
    };
    asked.iter().map(line).collect()
}

/// Reads one a line. Blank lines count but say nothing.
pub fn read(text: &str) -> Result<Vec<PastPrompt>, AskedError> {
    let lines = text.trim_start_matches('\u{feff}').lines().enumerate();
    let said = lines.filter(|(_, line)| !line.trim().is_empty());
    said.map(|(index, line)| one(line).ok_or(AskedError(index + 1))).collect()
}

fn one(line: &str) -> Option<PastPrompt> {
    let line: Line = serde_json::from_str(line).ok()?;
    let fits = |words: &Words| (1..=LONGEST).contains(&words.chars().count());
    if !line.question.as_ref().is_none_or(fits) {
        return None;
    }
    let maybe = |text: Option<String>| text.map(|text| moment(&text).ok_or(())).transpose().ok();
    Some(PastPrompt {
        due: moment(&line.due)?,
        kind: line.kind,
        question: Question::Told(line.question),
        became: line.became,
        settled: moment(&line.settled)?,
        pressed: maybe(line.pressed)?,
        until: maybe(line.until)?,
        again: line.again,
    })
}

fn printed(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// A moment of the centuries in which anybody was asked: others would not read back.
fn moment(text: &str) -> Option<DateTime<Utc>> {
    let at = DateTime::parse_from_rfc3339(text).ok()?.with_timezone(&Utc);
    (1970..2200).contains(&at.year()).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str = r#"{"due":"2026-03-06T08:30:00Z","kind":"followup","question":"Still \"on\" it?","became":"snoozed","settled":"2026-03-06T08:30:00.250Z","pressed":"2026-03-06T09:00:00Z","until":"2026-03-07T08:30:00Z","again":1}"#;

    #[test]
    fn what_was_asked_reads_back_as_it_was_written() {
        let bare = r#"{"due":"2026-03-06T08:30:00Z","kind":"question","became":"missed","settled":"2026-03-06T15:00:00Z"}"#;
        let text = format!("{LINE}\n{bare}\n");
        let read = read(&text).expect("it reads what it wrote");
        assert_eq!((read.len(), read[0].again, &read[1].question), (2, 1, &Question::Told(None)));
        assert_eq!(write(&read), text);
    }

    #[test]
    fn what_tells_of_nothing_is_refused_with_its_line() {
        let long = "x".repeat(2_001);
        for (from, to) in [
            ("2026-03-06T08:30:00Z", "soon"),
            ("2026-03-07T08:30:00Z", "later"),
            ("2026-03-07T08:30:00Z", "9999-12-31T23:59:59-23:59"),
            ("2026-03-07T08:30:00Z", "1969-12-31T23:59:59Z"),
            ("followup", "riddle"),
            ("snoozed", "eaten"),
            ("Still \\\"on\\\" it?", ""),
            ("Still \\\"on\\\" it?", &long),
            ("\"again\":1", "\"again\":-1"),
            ("\"again\"", "\"secret\""),
            ("{", "["),
        ] {
            assert!(LINE.contains(from), "{from}");
            let text = format!("{LINE}\n\n{}\n", LINE.replace(from, to));
            assert_eq!(read(&text), Err(AskedError(3)), "{to}");
        }
    }
}
