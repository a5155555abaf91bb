//! What somebody was asked, in words.

use crate::domain::asks::Asks;
use crate::domain::belongings::Belongings;
use crate::domain::opening::Opening;
use crate::domain::past::{PastPrompt, Question};
use crate::domain::tongue::Hearer;
use crate::domain::zone::Zone;
use crate::voice::{Questions, followups};

/// Puts what was asked here into words, in the tongue in which its person is spoken to.
///
/// Law: no entry's words stand in it, which would outlive the entry: of a question that repeated some
/// only the question is told.
pub(super) fn in_words(belongings: &mut Belongings, questions: &Questions) {
    let to = Hearer::new(belongings.spoken, None);
    let zone = belongings.settings.schedule.zone().clone();
    for past in &mut belongings.asked {
        let words = match &past.question {
            Question::Told(_) => continue,
            Question::Asked(asks, sequence) => {
                said(to, past, asks.as_ref(), *sequence, &zone, questions)
            }
        };
        past.question = Question::Told(Some(words.into()));
    }
}

fn said(
    to: Hearer,
    past: &PastPrompt,
    asks: Option<&Asks>,
    sequence: u32,
    zone: &Zone,
    questions: &Questions,
) -> String {
    let today = zone.date_of(past.due);
    match asks {
        None | Some(Asks::Question { .. }) => questions.at(to.tongue, sequence).ask.clone(),
        Some(Asks::Light) => questions.light(to.tongue, sequence).ask.clone(),
        Some(Asks::Retrospective { period }) => period.clone(),
        Some(Asks::FollowUp { opening }) => {
            let followup = match opening {
                Opening::New { interest, since } => followups::new(to, interest, *since, today),
                Opening::Effort { interest, on } => followups::effort(to, interest, *on, today),
                Opening::Quiet { interest, last } => followups::quiet(to, interest, *last, today),
                // The plan itself goes along with its entry, or was withdrawn.
                Opening::Plan { on, .. } => followups::plan(to, "", *on, today),
            };
            followup.ask().to_owned()
        }
    }
}
