//! The bot's own clock may be wrong.

use chrono::{DateTime, TimeDelta, Utc};
use upto::discord_twin::{Discord, Message};
use upto::store::State;

use crate::support::world::{Someone, World, days};

/// How often Discord was asked what time it is, or where its gateway is.
fn asked(discord: &Discord) -> usize {
    discord.requests().filter(|request| request.route == "/gateway").count()
}

/// When the questions came.
fn moments(person: &Someone) -> Vec<DateTime<Utc>> {
    person.inbox().iter().filter(|message| !message.by_webhook).map(Message::written).collect()
}

#[tokio::test]
async fn nothing_is_sent_by_a_clock_that_is_plainly_wrong_and_no_slot_is_passed_over() {
    let start: DateTime<Utc> = "2026-03-06T08:00:00Z".parse().unwrap();
    let half_an_hour = TimeDelta::minutes(30);
    for (wrong, behind) in [
        (start + TimeDelta::hours(2), false),
        (start + days(1), false),
        (start + days(400), false),
        (start - days(1), true),
        (DateTime::UNIX_EPOCH + TimeDelta::hours(8), true),
    ] {
        let world = World::at("2026-03-06T08:00:00Z").await;
        let ada = world.person("ada");
        ada.started("daily 8:30", "UTC").await;
        world.until_settled(&ada).await;
        let looked = world.twin.look(asked);
        world.set_the_bots_clock(wrong);
        if behind {
            // Then something is due that never was.
            ada.asks("schedule resume", &[]).await;
            world.set_the_bots_clock(wrong + half_an_hour);
        }
        let again = |discord: &Discord| (asked(discord) > looked).then_some(());
        world.twin.until("a look at Discord's clock", again).await.unwrap();
        ada.writes("Words go on.").await;
        let before = ada.inbox().len();
        assert_eq!(moments(&ada), [start], "by a clock that says {wrong}");

        world.set_the_bots_clock(start);
        world.move_to(start + half_an_hour);
        ada.nth_message(before + 1).await;
        world.until_last_prompt(&ada, State::Sent).await;
        assert_eq!(moments(&ada), [start, start + half_an_hour], "after {wrong}");
    }
}
