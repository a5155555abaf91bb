//! What a person decided and put right about their interests and eras, and how they publish, as a file.

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::correction::Correction;
use crate::domain::decision::DecisionKind;
use crate::domain::history::Kept;
use crate::domain::issue::Issue;
use crate::domain::words::Words;

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
    Unlisted {
        unlisted: &'a str,
    },
    Hushed {
        hushed: &'a Words,
    },
    Issued {
        issued: &'a str,
        dated: NaiveDate,
        #[serde(skip_serializing_if = "Option::is_none")]
        message: Option<String>,
    },
}

/// Writes one JSON object a line: decisions by date, then corrections, recuts, what is left out of
/// public editions, and which of those were handed out, as it was done.
pub fn write(kept: &Kept, issues: &[Issue]) -> String {
    let decided = kept.decisions.iter().map(|decision| Object::Decision {
        decided: decision.kind,
        interest: &decision.interest,
        date: decision.date,
        reason: decision.reason.as_ref(),
        to: decision.to.as_deref(),
    });
    let put_right = kept.corrections.iter().map(|correction| match correction {
        Correction::Rename { from, to } => Object::Rename { rename: from, to },
        Correction::Merge { from, into } => Object::Merge { merge: from, into },
        Correction::Split { off, from } => Object::Split { split: off, off: from },
        Correction::Hide(name) => Object::Hide { hide: name },
        Correction::Show(name) => Object::Show { show: name },
        Correction::Withhold(name) => Object::Publish { interest: name, publish: false },
        Correction::Publish(name) => Object::Publish { interest: name, publish: true },
    });
    let recut = kept.recuts.iter().map(|recut| Object::Era {
        era: recut.era,
        title: recut.title.as_ref(),
        begins: recut.begins,
    });
    let unlisted = kept.unlisted.iter().map(|key| Object::Unlisted { unlisted: key });
    let hushed = kept.hushed.iter().map(|words| Object::Hushed { hushed: words });
    let handed_out = issues.iter().map(|issue| Object::Issued {
        issued: &issue.period,
        dated: issue.dated,
        message: issue.post.map(|post| post.address()),
    });
    // An object has only string keys, so that this cannot fail.
    let line = |object| serde_json::to_string(&object).unwrap_or_default() + "\n";
    let chosen = decided.chain(put_right).chain(recut);
    chosen.chain(unlisted).chain(hushed).chain(handed_out).map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::decision::Decision;
    use crate::domain::id::{ChannelId, MessageId, ServerId};
    use crate::domain::issue::{Post, Spot};
    use crate::domain::recut::Recut;

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
        let era = "2026-03-30".parse().expect("a date");
        let recuts = [
            Recut { era, title: Some("snow \"melts\"".into()), begins: None },
            Recut { era, title: None, begins: era.succ_opt() },
        ];
        let spot = Spot { server: ServerId(1), channel: ChannelId(2) };
        let post = Post { spot, message: MessageId(3) };
        let issue = Issue { period: "2026".into(), dated: era, post: None };
        let issues = [issue.clone(), Issue { post: Some(post), ..issue }];
        let kept = Kept {
            decisions: vec![decision, bare],
            corrections: corrections.to_vec(),
            recuts: recuts.to_vec(),
            unlisted: vec!["example.org/path".into()],
            hushed: vec!["the \"old\" mill".into()],
            ..Kept::default()
        };
        assert_eq!(
            write(&kept, &issues),
            r#"{"decided":"pivot","interest":"climbing","date":"2026-03-06","reason":"my \"finger\"","to":"yoga"}
{"decided":"finish","interest":"climbing","date":"2026-03-06"}
{"rename":"a","to":"b"}
{"merge":"c","into":"b"}
{"split":"d","off":"b"}
{"hide":"e"}
{"show":"e"}
{"interest":"f","publish":false}
{"interest":"f","publish":true}
{"era":"2026-03-30","title":"snow \"melts\"","begins":null}
{"era":"2026-03-30","title":null,"begins":"2026-03-31"}
{"unlisted":"example.org/path"}
{"hushed":"the \"old\" mill"}
{"issued":"2026","dated":"2026-03-30"}
{"issued":"2026","dated":"2026-03-30","message":"https://discord.com/channels/1/2/3"}
"#
        );
    }
}
