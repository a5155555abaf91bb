//! How we stand with Discord: whether it still takes us, and how often it had to say no.
//!
//! Discord locks out, for a while, an address that collects 10,000 answers of 401, 403 or 429 in ten
//! minutes. We stay below a hundredth of that: from [`MOST`] on nothing is sent until the oldest of
//! them is ten minutes old.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::TimeDelta;
use serenity::http::HttpError;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

/// So many answers of 401, 403 and 429 at most, with those under way that may still come. The rest
/// of a hundred is left to what answers people, which is not counted here.
const MOST: usize = 80;

/// In any stretch so long. Source: Discord's reference on rate limits.
const STRETCH: Duration = Duration::from_mins(10);

/// The standing that all couriers of one token share.
#[derive(Default)]
pub(super) struct Standing {
    /// Nothing is sent any more.
    silent: CancellationToken,
    /// The token was refused here.
    refused: CancellationToken,
    noes: Mutex<Noes>,
}

/// When Discord said no.
#[derive(Default)]
struct Noes {
    at: VecDeque<Instant>,
    /// That there are too many is in the log.
    told: bool,
}

impl Standing {
    /// Whether a request may go out now; else how long to wait, or `None` for ever.
    pub fn leave(&self) -> Result<(), Option<TimeDelta>> {
        if self.silent.is_cancelled() {
            return Err(None);
        }
        let now = Instant::now();
        let mut noes = self.noes();
        while noes.at.front().is_some_and(|no| now.duration_since(*no) >= STRETCH) {
            noes.at.pop_front();
        }
        let full = noes.at.len() >= MOST;
        if full && !noes.told {
            tracing::warn!("Discord said no too often; what is due waits for some minutes.");
        }
        noes.told = full;
        match noes.at.front() {
            Some(oldest) if full => {
                let left = STRETCH.saturating_sub(now.duration_since(*oldest));
                let second = TimeDelta::seconds(1); // of a fraction, none is left out
                Err(Some(TimeDelta::from_std(left).unwrap_or_default() + second))
            }
            _ => Ok(()),
        }
    }

    /// Notes what Discord answered.
    pub fn note(&self, error: &serenity::Error) {
        let serenity::Error::Http(HttpError::UnsuccessfulRequest(answer)) = error else { return };
        let status = answer.status_code.as_u16();
        // 50027 is an interaction's token that ran out, and says nothing about ours.
        if status == 401 && answer.error.code != 50_027 {
            self.fall_silent();
            self.refused.cancel();
        }
        if matches!(status, 401 | 403 | 429) {
            self.count();
        }
    }

    fn count(&self) {
        self.noes().at.push_back(Instant::now());
    }

    fn noes(&self) -> MutexGuard<'_, Noes> {
        self.noes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Nothing is sent any more.
    pub fn fall_silent(&self) {
        self.silent.cancel();
    }

    /// Waits until a request is refused for its token.
    pub async fn refused(&self) {
        self.refused.cancelled().await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn after_eighty_noes_nothing_is_sent_until_ten_minutes_have_passed() {
        let standing = Standing::default();
        for _ in 0..MOST {
            assert!(standing.leave().is_ok());
            standing.count();
            tokio::time::advance(Duration::from_secs(1)).await;
        }
        let Err(Some(wait)) = standing.leave() else { panic!("it is sent") };
        assert_eq!(wait, TimeDelta::seconds(600 - 80 + 1));
        tokio::time::advance(wait.to_std().unwrap()).await;
        assert!(standing.leave().is_ok());
    }
}
