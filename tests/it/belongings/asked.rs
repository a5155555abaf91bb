//! What somebody was asked goes along with them, and comes back as something to be told.

use chrono::{DateTime, TimeDelta};
use sqlx::{AssertSqlSafe, ConnectOptions as _};
use upto::domain::asks::Asks;
use upto::domain::id::PersonId;
use upto::domain::opening::Opening;
use upto::store::Store;

use super::{ADA, bring, enrolled, now};
use crate::support::archive::zipped;
use crate::support::dice::Dice;
use crate::support::place::{connection, place};

/// Questions that came to an end here, each in another way, as the tick and the buttons leave them.
pub async fn is_asked(store: &Store, ada: PersonId, dice: &mut Dice) {
    let entry = store.entries(ada).await.unwrap().first().map(|entry| entry.id);
    let mut other = connection(store.path()).connect().await.unwrap();
    for number in 0..dice.below(8) {
        let due = dice.moment().timestamp_millis() + i64::try_from(number).unwrap();
        let state = *dice.pick(&["sent", "sent", "sent", "missed", "unreachable", "skipped"]);
        let sent = state == "sent";
        let response = dice.pick(&[None, Some("nothing"), Some("skipped"), Some("snoozed")]);
        let response = response.filter(|_| sent);
        let asks = match dice.below(4) {
            0 => None,
            1 => Some(Asks::QUESTION),
            2 => Some(Asks::Light),
            _ => {
                let opening = Opening::Quiet { interest: dice.text(), last: dice.day() };
                Some(Asks::FollowUp { opening })
            }
        };
        let asked = sqlx::query_scalar::<_, i64>(
            "insert into prompts (person_id, due_at, sequence, state, attempt, fence, not_before,
                 first_claimed_at, message_id, settled_at, response, responded_at, moved_to, round,
                 asks, kind)
             values (?1, ?2, ?3, ?4, 1, 1, ?2, ?2, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 'question')
             returning id",
        )
        .bind(ada.0)
        .bind(due)
        .bind(i64::try_from(dice.below(40)).unwrap())
        .bind(state)
        .bind(sent.then_some(due))
        .bind(due + 250)
        .bind(response)
        .bind(response.map(|_| due + 60_001))
        .bind(response.filter(|word| *word == "snoozed").map(|_| due + 3_600_000))
        .bind(i64::try_from(dice.below(3)).unwrap())
        .bind(asks.map(|asks| serde_json::to_string(&asks).unwrap()))
        .fetch_one(&mut other)
        .await
        .unwrap();
        if let Some(entry) = entry.filter(|_| sent && dice.one_in(3)) {
            sqlx::query("update entries set prompt_id = ? where id = ?")
                .bind(asked)
                .bind(entry.0)
                .execute(&mut other)
                .await
                .unwrap();
        }
    }
}

#[tokio::test]
async fn questions_that_were_made_up_are_told_again_and_asked_of_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(place(folder.path().join("upto.db"))).await.unwrap();
    let schedule = Dice(5).schedule(now());
    let ada = enrolled(&store, &schedule).await;
    store.ask_now(ada.id, now(), TimeDelta::minutes(1)).await.unwrap();
    let kept = async |table: &str| {
        let mut other = connection(store.path()).connect().await.unwrap();
        let query = format!("select count(*), max(due_at) from {table}");
        sqlx::query_as::<_, (i64, Option<i64>)>(AssertSqlSafe(query))
            .fetch_one(&mut other)
            .await
            .unwrap()
    };
    let (before, wake) = (kept("prompts").await, store.next_wake(now()).await.unwrap());
    let soon = (now() + TimeDelta::seconds(1)).to_rfc3339();
    let past = (now() - TimeDelta::days(900)).to_rfc3339();
    let lines = [&soon, &past].map(|due| {
        format!(
            "{{\"due\":\"{due}\",\"kind\":\"followup\",\"question\":\"<@1> @everyone\",\
             \"became\":\"snoozed\",\"settled\":\"{past}\",\"pressed\":\"{soon}\",\
             \"until\":\"{soon}\",\"again\":4000000000}}\n"
        )
    });
    // The same moment twice, and one at which something was due here.
    let here = before.1.and_then(DateTime::from_timestamp_millis).unwrap().to_rfc3339();
    let text =
        format!("{}{}{}{}", lines[0], lines[1], lines[0], lines[1].replacen(&past, &here, 1));
    let forged = zipped(&[("asked.jsonl", text.as_bytes())]);
    for _ in 0..2 {
        bring(&store, &forged).await;
        assert_eq!(kept("prompts").await, before, "no prompt is made of it");
        assert_eq!(store.next_wake(now()).await.unwrap(), wake, "nothing is due because of it");
        assert_eq!(kept("past_prompts").await.0, 2);
    }
    let person = store.person(ADA).await.unwrap().unwrap();
    assert_eq!((person.unanswered, person.heard_at), (ada.unanswered, ada.heard_at));
    assert_eq!(store.asked_before(ada.id, now()).await.unwrap(), [], "no choice looks at it");
}
