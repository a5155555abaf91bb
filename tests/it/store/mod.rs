//! The store on a real SQLite file.

#![expect(clippy::unwrap_used, reason = "a test whose ground is missing has failed")]

// Of encrypted stores they are tried in `encrypted`.
#[cfg(not(feature = "encrypted"))]
mod backups;
mod corrections;
mod custody;
#[cfg(feature = "encrypted")]
mod encrypted;
mod filing;
mod identifies;
mod lookups;
pub mod migrations;
mod opening;
mod outage;
mod people;
mod pictures;
mod prompts;
mod publishing;
mod quiet;
mod realign;
mod recuts;
mod repeats;
mod retrospectives;
mod round_trip;
mod search;
mod silence;
mod snoozes;
mod tellings;
#[cfg(not(feature = "encrypted"))]
mod unencrypted;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use tempfile::TempDir;
use upto::domain::entry::{Answer, Reply, Source};
use upto::domain::id::{ChannelId, DiscordId, MessageId};
use upto::domain::person::Person;
use upto::domain::schedule::Schedule;
use upto::domain::span::Span;
use upto::store::Store;

use crate::support::place::{connection, place};

/// How late a prompt may be: the setting's default.
const GRACE: TimeDelta = TimeDelta::hours(6);
/// How long a claim holds.
const LEASE: TimeDelta = TimeDelta::minutes(2);
/// More than any test has people.
const ALL: u32 = 1000;

/// A store in a folder of its own, which goes with the answer.
async fn fresh() -> (TempDir, Store) {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(place(folder.path().join("upto.db"))).await.expect("a store");
    (folder, store)
}

fn at(moment: &str) -> DateTime<Utc> {
    moment.parse().expect("a moment")
}

fn day(date: &str) -> Span {
    Span::day(date.parse::<NaiveDate>().expect("a date"))
}

fn schedule(cadence: &str, zone: &str) -> Schedule {
    let zone = zone.parse().expect("a zone");
    Schedule::parse(cadence, zone, at("2026-03-02T12:00:00Z")).expect("a schedule")
}

/// Someone who enrolled at `now` and is first asked when the schedule says so.
async fn enrolled(store: &Store, number: u64, schedule: &Schedule, now: DateTime<Utc>) -> Person {
    let next_due = schedule.next_after(now).map(|due| due.at);
    store
        .enrol(
            DiscordId(number),
            Some(ChannelId(number + 1000)),
            schedule,
            next_due,
            MessageId(1),
            now,
        )
        .await
        .expect("enrolled")
}

/// Ada, asked on Fridays at half past nine in Berlin, enrolled on Monday 2 March 2026.
async fn ada(store: &Store) -> Person {
    enrolled(store, 1, &schedule("30 9 * * Fri", "Europe/Berlin"), at("2026-03-02T12:00:00Z")).await
}

/// A direct message as it came.
fn dm(id: u64, text: &str, written_at: &str) -> Reply {
    Reply {
        answer: Answer::plain(text),
        written_at: at(written_at),
        source: Source::Message(MessageId(id)),
        prompt: None,
    }
}

/// A line of a journal.
fn line(fingerprint: &str, text: &str, written_at: &str) -> Reply {
    let source = Source::Import { fingerprint: fingerprint.to_owned(), origin: None };
    Reply { source, ..dm(0, text, written_at) }
}

/// A connection of another program to the same file.
async fn other_program(store: &Store) -> sqlx::SqliteConnection {
    use sqlx::ConnectOptions;
    connection(store.path()).connect().await.expect("a connection")
}
