//! What an answer of Discord's means for a delivery.

use chrono::TimeDelta;
use serenity::http::HttpError;

use crate::domain::delivery::{Delivery, Undeliverable};

/// A request without the answer that was hoped for.
pub(super) enum Failure {
    /// Discord, or the way to it, said no.
    Answered(serenity::Error),
    /// Nothing came in time.
    Silent,
    /// Nothing was sent: Discord said no too often, and so long is to be waited.
    Held(TimeDelta),
}

/// How long to wait after a 429 that tells no time.
const AFTER_LIMIT: TimeDelta = TimeDelta::seconds(30);

/// How long to wait before opening channels again after 40003.
const AFTER_OPENING_TOO_FAST: TimeDelta = TimeDelta::minutes(10);

/// What became of the message. Source: Discord's reference on JSON error codes.
pub(super) fn delivery(failure: &Failure) -> Delivery {
    if let Failure::Held(wait) = failure {
        return Delivery::Deferred { wait: *wait };
    }
    let Failure::Answered(serenity::Error::Http(HttpError::UnsuccessfulRequest(answer))) = failure
    else {
        return Delivery::Unknown;
    };
    let status = answer.status_code.as_u16();
    match (status, answer.error.code) {
        (_, 50_007 | 50_278) => Delivery::Undeliverable(Undeliverable::Closed),
        (_, 40_003) => Delivery::Deferred { wait: AFTER_OPENING_TOO_FAST },
        (429, _) => Delivery::Deferred { wait: AFTER_LIMIT },
        (_, 10_003 | 50_001) | (404, _) => Delivery::Undeliverable(Undeliverable::NoChannel),
        // The token is refused: the prompt is not at fault, and will be sent when it is mended.
        (401, _) => Delivery::Unknown,
        (400..=499, _) => Delivery::Undeliverable(Undeliverable::Refused),
        _ => Delivery::Unknown,
    }
}

/// Whether the message that was asked for is there no more (10008).
pub(super) fn is_gone(failure: &Failure) -> bool {
    matches!(failure, Failure::Answered(serenity::Error::Http(HttpError::UnsuccessfulRequest(answer)))
        if answer.error.code == 10_008)
}
