//! What a person decided and put right about their interests and eras, as a file.

mod read;

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use serde::Serialize;

use crate::domain::belongings::Dated;
use crate::domain::correction::Correction;
use crate::domain::decision::{Decision, DecisionKind};
use crate::domain::recut::Recut;
use crate::domain::words::Words;

pub use read::{Stated, read};

/// A line: what was stated, and when.
#[derive(Serialize)]
struct Line<'a> {
    #[serde(flatten)]
    object: Object<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<String>,
}

/// One object of the file: a decision, or a correction with the names as they were given.
#[derive(Serialize)]
#[serde(untagged)]
enum Object<'a> {
    Decision {
        decided: DecisionKind,
        interest: &'a str,
        date: NaiveDate,
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<&'a Words>,
        #[serde(skip_serializing_if = "Option::is_none")]
        to: Option<&'a str>,
    },
    Rename {
        rename: &'a str,
        to: &'a str,
    },
    Merge {
        merge: &'a str,
        into: &'a str,
    },
    Split {
        split: &'a str,
        off: &'a str,
    },
    Hide {
        hide: &'a str,
    },
    Show {
        show: &'a str,
    },
    Publish {
        interest: &'a str,
        publish: bool,
    },
    Era {
        era: NaiveDate,
        title: Option<&'a Words>,
        begins: Option<NaiveDate>,
    },
}

/// Writes one JSON object a line: decisions by date, then corrections and recuts as they were made.
pub fn write(
    decisions: &[Dated<Decision>],
    corrections: &[Dated<Correction>],
    recuts: &[Dated<Recut>],
) -> String {
    let decided = decisions.iter().map(|Dated { what: decision, at }| {
        let object = Object::Decision {
            decided: decision.kind,
            interest: &decision.interest,
            date: decision.date,
            reason: decision.reason.as_ref(),
            to: decision.to.as_deref(),
        };
        Line { object, at: at.map(moment) }
    });
    let put_right = corrections
        .iter()
        .map(|Dated { what, at }| Line { object: corrected(what), at: at.map(moment) });
    let recut = recuts.iter().map(|Dated { what: Recut { era, title, begins }, at }| {
        let object = Object::Era { era: *era, title: title.as_ref(), begins: *begins };
        Line { object, at: at.map(moment) }
    });
    // An object has only string keys, so that this cannot fail.
    let line = |object| serde_json::to_string(&object).unwrap_or_default() + "\n";
    decided.chain(put_right).chain(recut).map(line).collect()
}

fn corrected(correction: &Correction) -> Object<'_> {
    match correction {
        Correction::Rename { from, to } => Object::Rename { rename: from, to },
        Correction::Merge { from, into } => Object::Merge { merge: from, into },
        Correction::Split { off, from } => Object::Split { split: off, off: from },
        Correction::Hide(name) => Object::Hide { hide: name },
        Correction::Show(name) => Object::Show { show: name },
        Correction::Withhold(name) => Object::Publish { interest: name, publish: false },
        Correction::Publish(name) => Object::Publish { interest: name, publish: true },
    }
}

fn moment(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_says_what_was_done_in_the_words_that_were_given() {
        let decision = Decision {
            interest: "climbing".into(),
            kind: DecisionKind::Pivot,
            date: "2026-03-06".parse().expect("a date"),
            reason: Some("my \"finger\"".into()),
            to: Some("yoga".into()),
        };
        let bare =
            Decision { kind: DecisionKind::Finish, reason: None, to: None, ..decision.clone() };
        let corrections = [
            Correction::Rename { from: "a".into(), to: "b".into() },
            Correction::Merge { from: "c".into(), into: "b".into() },
            Correction::Split { off: "d".into(), from: "b".into() },
            Correction::Hide("e".into()),
            Correction::Show("e".into()),
            Correction::Withhold("f".into()),
            Correction::Publish("f".into()),
        ];
        let at = "2026-03-06T08:00:00.250Z".parse().ok();
        let decisions = [Dated { what: decision, at }, Dated { what: bare, at: None }];
        let corrections = corrections.map(|what| Dated { what, at: None });
        let era = "2026-03-30".parse().expect("a date");
        let recuts = [
            Recut { era, title: Some("snow \"melts\"".into()), begins: None },
            Recut { era, title: None, begins: era.succ_opt() },
        ];
        let recuts = recuts.map(|what| Dated { what, at });
        let written = write(&decisions, &corrections, &recuts);
        let read = read(&written).expect("it reads what it wrote");
        assert_eq!(
            (&read.decisions[..], &read.corrections[..], &read.recuts[..]),
            (&decisions[..], &corrections[..], &recuts[..])
        );
        assert_eq!(
            written,
            r#"{"decided":"pivot","interest":"climbing","date":"2026-03-06","reason":"my \"finger\"","to":"yoga","at":"2026-03-06T08:00:00.250Z"}
{"decided":"finish","interest":"climbing","date":"2026-03-06"}
{"rename":"a","to":"b"}
{"merge":"c","into":"b"}
{"split":"d","off":"b"}
{"hide":"e"}
{"show":"e"}
{"interest":"f","publish":false}
{"interest":"f","publish":true}
{"era":"2026-03-30","title":"snow \"melts\"","begins":null,"at":"2026-03-06T08:00:00.250Z"}
{"era":"2026-03-30","title":null,"begins":"2026-03-31","at":"2026-03-06T08:00:00.250Z"}
"#
        );
    }
}
