//! When a country changes its clocks, everybody keeps their wall time.

use chrono::TimeDelta;
use sqlx::AssertSqlSafe;
use upto::domain::id::DiscordId;

use super::{at, enrolled, fresh, other_program, schedule};

const NOW: &str = "2026-03-02T12:00:00Z";

#[tokio::test]
async fn whose_next_time_was_worked_out_by_older_rules_is_asked_at_the_same_wall_time() {
    let (_folder, store) = fresh().await;
    let mut other = other_program(&store).await;
    let whens = ["daily 9:30", "every friday at 23:45", "hourly", "monthly on the 1st 9:00"];
    for (by_hours, number) in [(-1, 1), (1, 10), (0, 20)] {
        let mut right = Vec::new();
        for (n, when) in (number..).zip(whens) {
            let person = enrolled(&store, n, &schedule(when, "Europe/Berlin"), at(NOW)).await;
            right.push((DiscordId(n), person.next_due));
        }
        // An hour is what an hourly question cannot be told from its neighbour by.
        let older = format!(
            "update people set next_due_at = next_due_at + {by_hours} * 3600000
             where cadence not like '%hour%';
             insert or replace into zone_data (id, release) values (1, '2001a')"
        );
        sqlx::raw_sql(AssertSqlSafe(older)).execute(&mut other).await.unwrap();
        store.realign(at(NOW)).await.unwrap();
        for (discord, due) in right {
            let found = store.person(discord).await.unwrap().unwrap().next_due;
            assert_eq!(found, due, "{by_hours} {discord:?}");
        }
    }
}

#[tokio::test]
async fn by_the_same_rules_nobody_is_moved_and_what_is_due_stays_due() {
    let (_folder, store) = fresh().await;
    let ada = enrolled(&store, 1, &schedule("daily 9:30", "Europe/Berlin"), at(NOW)).await;
    let due = ada.next_due.unwrap();
    // By other rules, but due already: late is better than tomorrow.
    store.realign(due + TimeDelta::minutes(5)).await.unwrap();
    assert_eq!(store.person(DiscordId(1)).await.unwrap().unwrap().next_due, Some(due));
    let mut other = other_program(&store).await;
    let off = "update people set next_due_at = next_due_at + 3600000";
    sqlx::query(off).execute(&mut other).await.unwrap();
    store.realign(at(NOW)).await.unwrap();
    let found = store.person(DiscordId(1)).await.unwrap().unwrap().next_due;
    assert_eq!(found, Some(due + TimeDelta::hours(1)), "these rules were seen before");
}
