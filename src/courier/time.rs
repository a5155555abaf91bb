//! What time it is at Discord.

use backon::Retryable as _;
use chrono::{DateTime, Utc};
use serenity::http::{LightMethod, Request, Route};

use super::{AGAIN, Courier};

/// How often it is asked again: often enough for a hiccup. While Discord is down nothing is sent anyway.
const TIMES: usize = 2;

impl Courier {
    /// What time it is at Discord, to the second: the `Date` of an answer that costs it nothing.
    /// `None` where it does not answer.
    pub async fn time(&self) -> Option<DateTime<Utc>> {
        let ask = || async {
            let asked = Request::new(Route::Gateway, LightMethod::Get);
            self.patiently(self.http.request(asked)).await.map_err(drop)
        };
        let answer = ask.retry(AGAIN.with_max_times(TIMES)).await.ok()?;
        let date = answer.headers().get("date")?.to_str().ok()?;
        DateTime::parse_from_rfc2822(date).ok().map(|date| date.with_timezone(&Utc))
    }
}
