//! One person's flood leaves everyone else in peace, and loses none of their own words.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use serenity::all::InteractionId;

use crate::domain::id::DiscordId;
use crate::domain::pace::Pace;
use crate::domain::refusal::Refusal;

/// With so many messages in line, their writer is told that they are taken one by one.
const MANY: usize = 20;
/// With more people than this in memory, those who are idle are forgotten.
const PEOPLE: usize = 1_000;

/// How fast each person goes. Kept in memory alone.
#[derive(Default)]
pub struct Floods {
    paces: Mutex<HashMap<DiscordId, (Pace, InteractionId)>>,
    lines: Mutex<HashMap<DiscordId, Arc<Line>>>,
}

/// One person's messages, in the order in which they came.
#[derive(Default)]
struct Line {
    length: AtomicUsize,
    /// Whether the person was told since it was last empty.
    told: AtomicBool,
    turn: Arc<tokio::sync::Mutex<()>>,
}

/// A message's place in its writer's line.
pub struct Place(Arc<Line>);

impl Floods {
    /// Lets a command or a press through, or says how long to wait. One that is let through stays
    /// so: poise asks again for each level of a command. What is suggested while somebody types is no
    /// command, and does not come here.
    pub fn press(
        &self,
        person: DiscordId,
        press: InteractionId,
        now: DateTime<Utc>,
    ) -> Result<(), Refusal> {
        let mut paces = lock(&self.paces);
        if paces.len() >= PEOPLE {
            paces.retain(|_, (pace, _)| !pace.is_idle(now));
        }
        let (pace, latest) = paces.entry(person).or_default();
        if *latest == press {
            return Ok(());
        }
        pace.take(now).map_err(|wait| {
            // Whole seconds, rounded up.
            Refusal::TooFast(wait.num_seconds() + i64::from(wait.subsec_nanos() > 0))
        })?;
        *latest = press;
        Ok(())
    }

    /// Puts a message in line. No message is ever refused.
    pub fn line_up(&self, person: DiscordId) -> Place {
        let mut lines = lock(&self.lines);
        if lines.len() >= PEOPLE {
            lines.retain(|_, line| line.length.load(Ordering::Relaxed) > 0);
        }
        let line = Arc::clone(lines.entry(person).or_default());
        line.length.fetch_add(1, Ordering::Relaxed);
        Place(line)
    }
}

impl Place {
    /// Whether the line has become so long that the person should be told; once for each flood.
    pub fn is_flood(&self) -> bool {
        self.0.length.load(Ordering::Relaxed) > MANY && !self.0.told.swap(true, Ordering::Relaxed)
    }

    /// Waits until the messages before it are taken; those behind wait until this is dropped.
    pub async fn turn(&self) -> tokio::sync::OwnedMutexGuard<()> {
        Arc::clone(&self.0.turn).lock_owned().await
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if self.0.length.fetch_sub(1, Ordering::Relaxed) == 1 {
            self.0.told.store(false, Ordering::Relaxed);
        }
    }
}

fn lock<T>(map: &Mutex<T>) -> MutexGuard<'_, T> {
    map.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flood_is_one_from_the_twenty_first_message_on_until_all_are_taken() {
        let floods = Floods::default();
        let (ada, bob) = (DiscordId(1), DiscordId(2));
        for _ in 0..2 {
            let mut line: Vec<Place> = (0..20).map(|_| floods.line_up(ada)).collect();
            assert!(!line.iter().any(Place::is_flood), "twenty are none");
            assert!(!floods.line_up(bob).is_flood(), "nor what others write");
            line.push(floods.line_up(ada));
            assert!(line[20].is_flood());
            line.push(floods.line_up(ada));
            assert!(!line[21].is_flood(), "told once");
            line.truncate(1);
            line.extend((0..21).map(|_| floods.line_up(ada)));
            assert!(!line.iter().any(Place::is_flood), "told before, and never empty since");
        }
    }
}
