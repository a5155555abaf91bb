//! What was decided and put right, read back.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Deserialize;

use crate::domain::belongings::Dated;
use crate::domain::correction::Correction;
use crate::domain::decision::{Decision, DecisionKind};
use crate::domain::interest::name_key;
use crate::domain::recut::{Recut, tidy_title};
use crate::domain::unread::StatementError;
use crate::domain::words::Words;

/// What a file states, each part in the order of its lines.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stated {
    /// What was decided.
    pub decisions: Vec<Dated<Decision>>,
    /// What was put right.
    pub corrections: Vec<Dated<Correction>>,
    /// What was put right about eras.
    pub recuts: Vec<Dated<Recut>>,
}

/// A line as it may be written.
#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum Object {
    Decision {
        decided: DecisionKind,
        interest: String,
        date: NaiveDate,
        reason: Option<Words>,
        to: Option<String>,
        at: Option<DateTime<Utc>>,
    },
    Rename {
        rename: String,
        to: String,
        at: Option<DateTime<Utc>>,
    },
    Merge {
        merge: String,
        into: String,
        at: Option<DateTime<Utc>>,
    },
    Split {
        split: String,
        off: String,
        at: Option<DateTime<Utc>>,
    },
    Hide {
        hide: String,
        at: Option<DateTime<Utc>>,
    },
    Show {
        show: String,
        at: Option<DateTime<Utc>>,
    },
    Publish {
        interest: String,
        publish: bool,
        at: Option<DateTime<Utc>>,
    },
    Era {
        era: NaiveDate,
        title: Option<String>,
        begins: Option<NaiveDate>,
        at: Option<DateTime<Utc>>,
    },
}

/// Reads one statement a line. Blank lines count but say nothing.
pub fn read(text: &str) -> Result<Stated, StatementError> {
    let mut stated = Stated::default();
    for (index, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let object = serde_json::from_str(line).map_err(|_| StatementError(index + 1))?;
        stated.take(object).ok_or(StatementError(index + 1))?;
    }
    Ok(stated)
}

impl Stated {
    /// Takes in what a line states; `None` for a name without a letter, or what no pivot turns into.
    fn take(&mut self, object: Object) -> Option<()> {
        let (correction, at) = match object {
            Object::Decision { decided: kind, interest, date, reason, to, at } => {
                let turns = to.is_none() || kind == DecisionKind::Pivot;
                let interest = named(interest).filter(|_| turns)?;
                let to = match to {
                    Some(to) => Some(named(to)?),
                    None => None,
                };
                let what = Decision { interest, kind, date, reason, to };
                self.decisions.push(Dated { what, at });
                return Some(());
            }
            Object::Rename { rename, to, at } => {
                (Correction::Rename { from: named(rename)?, to: named(to)? }, at)
            }
            Object::Merge { merge, into, at } => {
                (Correction::Merge { from: named(merge)?, into: named(into)? }, at)
            }
            Object::Split { split, off, at } => {
                (Correction::Split { off: named(split)?, from: named(off)? }, at)
            }
            Object::Hide { hide, at } => (Correction::Hide(named(hide)?), at),
            Object::Show { show, at } => (Correction::Show(named(show)?), at),
            Object::Publish { interest, publish: true, at } => {
                (Correction::Publish(named(interest)?), at)
            }
            Object::Publish { interest, publish: false, at } => {
                (Correction::Withhold(named(interest)?), at)
            }
            Object::Era { era, title, begins, at } => {
                let titled = title.as_deref().map(tidy_title);
                let title = match titled {
                    Some(title) => Some(title?),
                    None => None,
                };
                self.recuts.push(Dated { what: Recut { era, title, begins }, at });
                return Some(());
            }
        };
        self.corrections.push(Dated { what: correction, at });
        Some(())
    }
}

/// A name, if it has a letter or a digit by which it can be told from others.
fn named(name: String) -> Option<String> {
    (!name_key(&name).is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_states_nothing_is_refused_with_its_line() {
        for wrong in [
            "no json",
            "[]",
            "{}",
            r#"{"hide":""}"#,
            r##"{"hide":"#"}"##,
            r#"{"hide":"!?"}"#,
            r#"{"rename":"chess","to":"…"}"#,
            r#"{"decided":"pivot","interest":"chess","date":"2026-03-06","to":" "}"#,
            r#"{"hide":"chess","why":"secret"}"#,
            r#"{"hide":"chess","at":"yesterday"}"#,
            r#"{"rename":"chess"}"#,
            r#"{"interest":"chess","publish":"yes"}"#,
            r#"{"era":"spring","title":null,"begins":null}"#,
            r#"{"era":"2026-03-30","title":"","begins":null}"#,
            r#"{"decided":"forget","interest":"chess","date":"2026-03-06"}"#,
            r#"{"decided":"pause","interest":"chess","date":"soon"}"#,
            r#"{"decided":"pause","interest":"chess","date":"2026-03-06","to":"go"}"#,
        ] {
            let text = format!("{{\"hide\":\"go\"}}\n\n{wrong}\n");
            let error = read(&text).expect_err(wrong);
            assert_eq!(error, StatementError(3), "{wrong}");
        }
    }
}
