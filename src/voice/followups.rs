//! Questions about what a person wrote, each with the reason for it in one clause.

use chrono::NaiveDate;

use super::prompt::in_short;
use super::quote::quote;
use crate::domain::decision::{Decision, DecisionKind};
use crate::domain::tongue::Hearer;
use crate::domain::words::unshown;
use crate::tongues::dates::on;
use crate::tongues::say;

/// A question about what somebody wrote.
#[derive(Clone, PartialEq, Eq)]
pub struct FollowUp {
    ask: String,
    /// What it is about, where that needs their own words.
    quoted: Option<String>,
    because: String,
}

unshown!(FollowUp);

impl FollowUp {
    /// The question alone.
    pub fn ask(&self) -> &str {
        &self.ask
    }

    /// What a prompt says that asks it.
    pub fn text(&self, to: Hearer) -> String {
        let quoted = self.quoted.as_ref().map_or(String::new(), |words| format!("> {words}\n"));
        let write = say!(to, "followups-write");
        format!("**{}**\n{quoted}-# {} {write}", self.ask, self.because)
    }

    /// The same on one line, without quoting.
    pub fn in_short(&self) -> String {
        let ask = in_short(&self.ask);
        if self.quoted.is_none() { ask } else { format!("{ask} {}", self.because) }
    }
}

/// Asked of an interest that is new.
pub fn new(to: Hearer, interest: &str, since: NaiveDate, today: NaiveDate) -> FollowUp {
    FollowUp {
        ask: say!(to, "followups-new", interest = quote(interest)),
        quoted: None,
        because: say!(to, "followups-new-because", on = on(to, since, today)),
    }
}

/// Asked of an effort without anything that is known to have helped.
pub fn effort(to: Hearer, interest: &str, done: NaiveDate, today: NaiveDate) -> FollowUp {
    FollowUp {
        ask: say!(to, "followups-effort", interest = quote(interest)),
        quoted: None,
        because: say!(to, "followups-effort-because", on = on(to, done, today)),
    }
}

/// Asked of an interest that is not mentioned any more; the answers are buttons.
pub fn quiet(to: Hearer, interest: &str, last: NaiveDate, today: NaiveDate) -> FollowUp {
    let (name, on) = (quote(interest), on(to, last, today));
    FollowUp {
        ask: say!(to, "followups-quiet", interest = name.as_str()),
        quoted: None,
        because: say!(to, "followups-quiet-because", interest = name.as_str(), on = on),
    }
}

/// Asked of a plan.
pub fn plan(to: Hearer, plan: &str, written: NaiveDate, today: NaiveDate) -> FollowUp {
    FollowUp {
        ask: say!(to, "followups-plan"),
        quoted: Some(quote(plan)),
        because: say!(to, "followups-plan-because", on = on(to, written, today)),
    }
}

/// The button that says so how an interest stands, and the title of the form that asks why.
pub fn stand(to: Hearer, kind: DecisionKind) -> String {
    match kind {
        DecisionKind::Pursue => say!(to, "followups-pursue"),
        DecisionKind::Pause => say!(to, "followups-pause"),
        DecisionKind::Drop => say!(to, "followups-drop"),
        DecisionKind::Pivot => say!(to, "followups-pivot"),
        DecisionKind::Explore | DecisionKind::Finish => say!(to, "followups-form-title"),
    }
}

/// The form's one line for the reason: its label and the grey words in it.
pub fn reason(to: Hearer) -> (String, String) {
    (say!(to, "followups-reason-label"), say!(to, "followups-reason-grey"))
}

/// The form's line for what it turned into.
pub fn became(to: Hearer) -> (String, String) {
    (say!(to, "followups-became-label"), say!(to, "followups-became-grey"))
}

/// What stands under the question once it was decided.
pub fn decided(to: Hearer, decision: &Decision) -> String {
    let interest = quote(&decision.interest);
    let because =
        decision.reason.as_ref().map_or(String::new(), |reason| format!(": {}", quote(reason)));
    let what = match (decision.kind, &decision.to) {
        (DecisionKind::Pause, _) => {
            say!(to, "followups-decided-pause", interest = interest, because = because)
        }
        (DecisionKind::Drop, _) => {
            say!(to, "followups-decided-drop", interest = interest, because = because)
        }
        (DecisionKind::Pivot, Some(other)) => {
            let other = quote(other);
            say!(
                to,
                "followups-decided-pivot-to",
                interest = interest,
                to = other,
                because = because
            )
        }
        (DecisionKind::Pivot, None) => {
            say!(to, "followups-decided-pivot", interest = interest, because = because)
        }
        _ => say!(to, "followups-decided-pursue", interest = interest, because = because),
    };
    format!("{what}\n{}", say!(to, "followups-decided-undo"))
}
