//! What a person types into an argument, and what Discord hands back of ours.

use chrono::{DateTime, NaiveDate, Utc};
use upto::domain::button::Button;
use upto::domain::call::Act;
use upto::domain::days;
use upto::domain::digest::Quote;
use upto::domain::entry::{Answer, Entry};
use upto::domain::footing::Which;
use upto::domain::id::EntryId;
use upto::domain::interest::{name_key, name_mark, stands_in, tidy_name};
use upto::domain::issue::Site;
use upto::domain::lookup::{Search, forms, terms};
use upto::domain::period::Period;
use upto::domain::recut::tidy_title;
use upto::domain::schedule::{Schedule, time_of_day};
use upto::domain::share::Share;
use upto::domain::span::Span;
use upto::domain::told::Part;
use upto::domain::tongue::Hearer;
use upto::domain::zone::{Zone, suggest};
use upto::render::Format;
use upto::{lexicon, render, voice};

use super::{refused, sampled, text};

fn now() -> DateTime<Utc> {
    "2026-03-06T09:00:00Z".parse().expect("a moment")
}

fn today() -> NaiveDate {
    now().date_naive()
}

pub fn schedule(bytes: &[u8]) -> usize {
    let typed = text(bytes);
    let zone: Zone = "Europe/Berlin".parse().expect("a zone");
    let hour = match time_of_day(&typed) {
        Ok(_) => 8,
        Err(error) => refused(&error),
    };
    let read = match Schedule::parse(&typed, zone.clone(), now()) {
        Ok(schedule) => {
            let printed = schedule.cadence().to_string();
            let again = Schedule::parse(&printed, zone, now()).expect("it reads what it printed");
            assert_eq!(again, schedule, "{printed}");
            let due = schedule.upcoming(now(), 3);
            assert!(due.iter().all(|due| due.at > now()) && due.is_sorted_by_key(|due| due.at));
            printed.len() + due.len()
        }
        Err(error) => refused(&error),
    };
    hour + read
}

pub fn days(bytes: &[u8]) -> usize {
    let typed = text(bytes);
    let back = match days::about(&typed, today()) {
        Ok(span) => {
            assert!(span.from < span.to && span.last() <= today());
            8
        }
        Err(error) => refused(&error),
    };
    let ahead = match days::until(&typed, today()) {
        Ok(days::Until::Day(day)) => {
            assert!(day > today());
            4
        }
        Ok(days::Until::Return) => 0,
        Err(error) => refused(&error),
    };
    back + ahead
}

pub fn period(bytes: &[u8]) -> usize {
    match Period::parse(&text(bytes), today()) {
        Ok(period) => {
            assert!(period.from < period.to);
            period.label.len()
        }
        Err(error) => refused(&error),
    }
}

pub fn zone(bytes: &[u8]) -> usize {
    let typed = text(bytes);
    let offered = suggest(&typed, now());
    assert!(offered.len() <= 25);
    let labels = offered.iter().map(|offer| {
        assert!(offer.label.chars().count() <= 100 && offer.name.parse::<Zone>().is_ok());
        offer.label.len()
    });
    let read = match typed.parse::<Zone>() {
        Ok(zone) => zone.name().len(),
        Err(error) => refused(&error),
    };
    labels.sum::<usize>() + read
}

pub fn custom_id(bytes: &[u8]) -> usize {
    let typed = text(bytes);
    let _ = typed.parse::<Part>();
    let _ = typed.parse::<Act>();
    let _ = typed.parse::<Site>();
    let _ = typed.parse::<Which>();
    let format = typed.parse::<Format>().map_or_else(|error| error.to_string().len(), |_| 0);
    let Ok(button) = typed.parse::<Button>() else { return format };
    let printed = button.to_string();
    assert!(printed.len() <= 100);
    assert_eq!(printed.parse(), Ok(button));
    format + printed.len()
}

/// The first line is searched for in the rest.
pub fn search(bytes: &[u8]) -> usize {
    let typed = text(bytes);
    let (typed, written) = typed.split_once('\n').unwrap_or((&typed, &typed));
    let forms = |word: &str| forms(word).iter().map(String::len).sum::<usize>();
    let made: usize = typed.split_whitespace().take(64).map(forms).sum();
    assert!(terms(typed).len() <= 64);
    let entry = Entry {
        id: EntryId(1),
        written_at: now(),
        about: Span::day(today()),
        answer: Answer::plain(written),
        private: false,
        origin: "dm".to_owned(),
    };
    let search = Search { words: typed.into(), ..Search::default() };
    let card = render::recall::found(Hearer::ENGLISH, &[entry], &search, "Found");
    made + card.to_string().len()
}

pub fn names(bytes: &[u8]) -> usize {
    let typed = text(bytes);
    let kept = tidy_name(&typed).map_or(0, |name| name.len());
    let titled = tidy_title(&typed).map_or(0, |title| title.len());
    let (first, rest) = typed.split_once('\n').unwrap_or((&typed, ""));
    let _ = (name_mark(&typed), stands_in(first, rest), lexicon::is_ordinary(&typed));
    let _ = lexicon::is_topic(&typed);
    let (label, detail) = render::links::option(first, rest);
    let said = voice::interests::renamed(Hearer::ENGLISH, first, rest, 2, false);
    let quote = Quote { text: typed.as_ref().into(), date: today(), entry: EntryId(1) };
    let interests = vec![typed.clone().into_owned()];
    let share = Share { interests, quotes: vec![quote], ..Share::default() };
    let shared = render::share::share(Hearer::ENGLISH, &share).concat();
    let made = [label, detail, said, shared, name_key(&typed)];
    kept + titled + made.iter().map(String::len).sum::<usize>()
}

pub fn schedules() -> Vec<Vec<u8>> {
    sampled(&[
        "every sunday at 7pm",
        "mon, wed and fri 8am",
        "every 2 weeks on friday 17:00 from 2026-11-27",
        "monthly on the 1st and 15th at 10:00",
        "last friday of the month 18:00",
        "daily at 9:00 and 21:00",
        "every evening at 8",
        "30 9 * * Mon-Fri",
        "0 0/6 1-15 jan,feb *",
        "@weekly",
    ])
}

pub fn phrases() -> Vec<Vec<u8>> {
    sampled(&[
        "yesterday",
        "last 2 weeks",
        "march 3 to 20",
        "2026-03-03..2026-03-20",
        "3rd of march 2026",
        "q1 2026",
        "next monday",
        "until my return",
        "last 90 days",
        "2026-Q3",
        "third quarter of 2026",
        "january – march 2025",
    ])
}

pub fn zones() -> Vec<Vec<u8>> {
    sampled(&[
        "Europe/Berlin",
        "utc+5:30",
        "gmt 3",
        "São Paulo",
        "new yrok",
        "America/",
        "CEST",
        "東京",
    ])
}

pub fn custom_ids() -> Vec<Vec<u8>> {
    sampled(&[
        "1.answer.42",
        "1.snooze.hour.7",
        "1.page.3.2",
        "1.told.4.leaf.2",
        "1.also.3.99",
        "1.checkin",
    ])
}
