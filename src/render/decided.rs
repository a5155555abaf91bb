//! What somebody decided, as it is said of the past.

use crate::domain::decision::DecisionKind;

/// "paused", with the interest's name to follow.
pub fn decided(kind: DecisionKind) -> &'static str {
    match kind {
        DecisionKind::Explore => "looked around in",
        DecisionKind::Pursue => "went on with",
        DecisionKind::Pause => "paused",
        DecisionKind::Drop => "put down",
        DecisionKind::Pivot => "moved on from",
        DecisionKind::Finish => "was done with",
    }
}
