//! Whatever is written comes back as it was.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use upto::domain::entry::{Answer, Entry, Reply, Source};
use upto::domain::id::{DiscordId, MessageId};
use upto::domain::span::Span;
use upto::store::Store;

use super::{at, enrolled, fresh, schedule};

/// Any text, with quotes, zero bytes and signs outside the basic plane in it.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[\\PC\u{0}'\"\\\\]{0,40}", Just(String::new())]
}

fn answer() -> impl Strategy<Value = Answer> {
    let part = || option::of(text().prop_map(Into::into));
    let parts = (text(), part(), part(), vec(text(), 0..4), part(), vec(text(), 0..4));
    parts.prop_map(|(text, why, did, links, next, interests)| Answer {
        text: text.into(),
        why,
        did,
        links,
        next,
        interests,
    })
}

fn source() -> impl Strategy<Value = Source> {
    prop_oneof![
        any::<u64>().prop_map(|id| Source::Message(MessageId(id))),
        any::<u64>().prop_map(Source::Form),
        any::<u64>().prop_map(Source::Saved),
        (text(), option::of(text()))
            .prop_map(|(fingerprint, origin)| Source::Import { fingerprint, origin }),
    ]
}

/// From the year 0 to 9999: what a date of four digits can say.
fn about() -> impl Strategy<Value = Span> {
    let first: NaiveDate = "0000-01-01".parse().expect("a date");
    (0_u64..3_650_000, 1_u64..2000).prop_filter_map("within four digits", move |(start, days)| {
        let from = first.checked_add_days(Days::new(start))?;
        let to = from.checked_add_days(Days::new(days))?;
        (to < "9999-12-31".parse().ok()?).then(|| Span::new(from, to))?
    })
}

fn written() -> impl Strategy<Value = DateTime<Utc>> {
    (-62_000_000_000_000_i64..253_000_000_000_000)
        .prop_map(|millis| DateTime::from_timestamp_millis(millis).expect("in range"))
}

#[test]
fn every_field_of_an_entry_comes_back() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (_folder, store) = runtime.block_on(fresh());
    let number = std::cell::Cell::new(0);
    let reply = (answer(), source(), about(), written(), any::<bool>());
    proptest!(crate::support::cases(200), |((answer, source, about, written_at, private) in reply)| {
        number.set(number.get() + 1);
        let reply = Reply { answer, written_at, source, prompt: None };
        runtime.block_on(comes_back(&store, number.get(), &reply, about, private))?;
    });
}

async fn comes_back(
    store: &Store,
    number: u64,
    reply: &Reply,
    about: Span,
    private: bool,
) -> Result<(), TestCaseError> {
    let now = at("2026-03-10T12:00:00Z");
    let person = enrolled(store, number, &schedule("0 9 * * *", "UTC"), now).await.id;
    if private {
        let added = store.import(person, &[(reply.clone(), about, true)], now).await.unwrap();
        prop_assert_eq!(added, 1);
    } else {
        prop_assert!(store.file(person, reply, about, now).await.unwrap().new);
    }
    let entries = store.entries(person).await.unwrap();
    let Entry { id, .. } = entries[0];
    let origin = match &reply.source {
        Source::Message(_) => "dm",
        Source::Form(_) => "form",
        Source::Saved(_) => "saved",
        Source::Import { origin, .. } => origin.as_deref().unwrap_or("import"),
    };
    let expected = Entry {
        id,
        written_at: reply.written_at,
        about,
        answer: reply.answer.clone(),
        private,
        origin: origin.to_owned(),
    };
    prop_assert_eq!(entries.as_slice(), std::slice::from_ref(&expected));
    prop_assert_eq!(store.entry(person, id).await.unwrap(), Some(expected));
    prop_assert_eq!(store.entry_dates(person).await.unwrap(), Some(about));
    prop_assert!(!store.file(person, reply, about, now).await.unwrap().new);
    Ok(())
}

#[tokio::test]
async fn every_cadence_comes_back_and_keeps_its_first_date() {
    let (_folder, store) = fresh().await;
    let now = at("2026-03-02T12:00:00Z");
    let cadences = [
        "every sunday at 7pm",
        "weekdays 18:30",
        "daily 9am",
        "every 2 weeks on friday 17:00",
        "monthly on the 1st at 10:00",
        "0 19 * * Sun",
    ];
    for (number, cadence) in (1..).zip(cadences) {
        for zone in ["Europe/Berlin", "America/St_Johns", "Pacific/Apia"] {
            let schedule = schedule(cadence, zone);
            enrolled(&store, number, &schedule, now).await;
            let person = store.person(DiscordId(number)).await.unwrap().unwrap();
            assert_eq!(person.schedule, schedule);
            let later = now + TimeDelta::days(100);
            assert_eq!(
                person.schedule.upcoming(later, 5),
                schedule.upcoming(later, 5),
                "{cadence}"
            );
        }
    }
}
