//! Rate limits, in real time: off unless asked for.

use std::collections::HashMap;
use std::time::Duration;

use tokio::time::Instant;

/// Limits as Discord keeps them: so many requests in a window.
#[derive(Clone, Copy, Debug)]
pub struct RateLimits {
    /// Requests that one bucket (route and channel) takes in a window.
    pub per_bucket: u32,
    /// The window of a bucket.
    pub window: Duration,
    /// Requests a second for the whole token; interactions and webhooks do not count.
    pub global: u32,
}

impl Default for RateLimits {
    /// About what Discord allows: 5 in 5 s a channel, 50 a second together.
    fn default() -> Self {
        Self { per_bucket: 5, window: Duration::from_secs(5), global: 50 }
    }
}

/// The counters behind the limits.
#[derive(Debug, Default)]
pub(super) struct Pace {
    pub limits: Option<RateLimits>,
    windows: HashMap<String, (Instant, u32)>,
}

/// What the rate-limit headers of an answer say.
#[derive(Clone, Copy, Debug)]
pub(super) struct Allowance {
    pub limit: u32,
    pub remaining: u32,
    pub reset_after: Duration,
}

/// Too fast: wait so long.
#[derive(Clone, Copy, Debug)]
pub(super) struct TooFast {
    pub retry_after: Duration,
    pub global: bool,
}

impl Pace {
    /// Counts one request.
    pub fn count(&mut self, bucket: &str, counts_globally: bool) -> Result<Allowance, TooFast> {
        let Some(limits) = self.limits else {
            let reset_after = Duration::from_secs(1);
            return Ok(Allowance { limit: 1000, remaining: 999, reset_after });
        };
        if counts_globally {
            self.take("global", limits.global, Duration::from_secs(1))
                .map_err(|retry_after| TooFast { retry_after, global: true })?;
        }
        self.take(bucket, limits.per_bucket, limits.window)
            .map_err(|retry_after| TooFast { retry_after, global: false })
    }

    fn take(&mut self, name: &str, limit: u32, window: Duration) -> Result<Allowance, Duration> {
        let now = Instant::now();
        let (start, used) = self.windows.entry(name.to_owned()).or_insert((now, 0));
        if now.duration_since(*start) >= window {
            (*start, *used) = (now, 0);
        }
        let reset_after = window.saturating_sub(now.duration_since(*start));
        if *used >= limit {
            return Err(reset_after);
        }
        *used += 1;
        Ok(Allowance { limit, remaining: limit - *used, reset_after })
    }
}
