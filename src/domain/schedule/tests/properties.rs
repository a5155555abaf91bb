use chrono::{DateTime, NaiveDate, NaiveTime, Utc, Weekday};
use proptest::collection::{btree_set, vec};
use proptest::prelude::*;

use super::super::rule::{Days, Rule, Spot, WEEK, Weekdays};
use super::{Cadence, Schedule};
use crate::domain::zone::Zone;

fn weekday() -> impl Strategy<Value = Weekday> {
    (0..7_usize).prop_map(|day| WEEK[day])
}

fn weekdays() -> impl Strategy<Value = Weekdays> {
    vec(weekday(), 1..7)
        .prop_map(Weekdays::from_iter)
        .prop_filter("not daily", |on| *on != Weekdays::ALL)
}

fn from() -> impl Strategy<Value = Option<NaiveDate>> {
    proptest::option::of((2020..2090_i32, 1..=366_u32))
        .prop_map(|date| date.and_then(|(year, day)| NaiveDate::from_yo_opt(year, day)))
}

fn spot() -> impl Strategy<Value = Spot> {
    prop_oneof![
        btree_set(1..=28_u32, 1..5).prop_map(|days| Spot::Dates(days.into_iter().collect())),
        Just(Spot::LastDay),
        (1..=4_u32, weekday()).prop_map(|(nth, day)| Spot::Nth(nth, day)),
        weekday().prop_map(Spot::Last),
    ]
}

fn days() -> impl Strategy<Value = Days> {
    prop_oneof![
        Just(Days::Each { every: 1, from: None }),
        (2..=365_u32, from()).prop_map(|(every, from)| Days::Each { every, from }),
        weekdays().prop_map(|on| Days::Weeks { every: 1, on, from: None }),
        (2..=52_u32, weekdays(), from()).prop_map(|(every, on, from)| Days::Weeks {
            every,
            on,
            from
        }),
        (prop::sample::select(vec![1_u32, 2, 3, 4, 6, 12]), spot())
            .prop_map(|(every, on)| Days::Months { every, on }),
    ]
}

fn rule() -> impl Strategy<Value = Rule> {
    let times = btree_set((0..24_u32, 0..60_u32), 1..5).prop_map(|times| {
        times.into_iter().filter_map(|(h, m)| NaiveTime::from_hms_opt(h, m, 0)).collect::<Vec<_>>()
    });
    prop_oneof![
        8 => (days(), times).prop_map(|(days, times)| Rule::At { days, times }),
        1 => prop::sample::select(vec![1_u32, 2, 3, 4, 6, 8, 12]).prop_map(Rule::Hours),
        2 => cron_line().prop_map(|line| Rule::Crontab(line.parse().unwrap())),
    ]
}

/// A field of a cron line: everything, a value, a range or a list, with a step or none.
fn field(least: u32, most: u32) -> impl Strategy<Value = String> {
    let range = move || {
        (least..=most, least..=most).prop_map(|(a, b)| format!("{}-{}", a.min(b), a.max(b)))
    };
    prop_oneof![
        Just("*".to_owned()),
        (least..=most).prop_map(|value| value.to_string()),
        range(),
        (range(), 1..=(most - least)).prop_map(|(range, step)| format!("{range}/{step}")),
        (1..=(most - least)).prop_map(|step| format!("*/{step}")),
        vec(least..=most, 1..4).prop_map(|list| list
            .iter()
            .map(u32::to_string)
            .collect::<Vec<_>>()
            .join(",")),
    ]
}

fn cron_line() -> impl Strategy<Value = String> {
    // Days up to the 28th, so that no line names only dates that never come.
    let day =
        prop_oneof![(field(1, 28), Just("*".to_owned())), (Just("*".to_owned()), field(0, 7)),];
    (field(0, 59), field(0, 23), day, field(1, 12)).prop_map(
        |(minute, hour, (day, week), month)| format!("{minute} {hour} {day} {month} {week}"),
    )
}

fn moment() -> impl Strategy<Value = DateTime<Utc>> {
    // 2020 to 2050.
    (1_577_836_800..2_524_608_000_i64)
        .prop_filter_map("in range", |s| DateTime::from_timestamp(s, 0))
}

proptest! {
    #[test]
    fn what_is_printed_reads_back_as_the_same(rule in rule()) {
        let cadence = Cadence::new(rule).unwrap();
        prop_assert_eq!(cadence.to_string().parse::<Cadence>().unwrap(), cadence);
    }

    #[test]
    fn a_word_too_many_is_always_refused(rule in rule(), word in "[a-z]{4,12}x") {
        let phrase = format!("{} {word}", Cadence::new(rule).unwrap());
        prop_assert!(phrase.parse::<Cadence>().is_err());
    }

    #[test]
    fn any_text_is_read_or_refused_in_one_sentence(text in "\\PC{0,80}") {
        if let Err(refusal) = text.parse::<Cadence>() {
            prop_assert!(refusal.to_string().ends_with('.'));
        }
    }

    #[test]
    fn words_of_the_trade_in_any_order_do_no_harm(
        words in vec(prop::sample::select(vec![
            "every", "each", "other", "2", "3", "second", "last", "the", "1st", "15th", "31st", "of",
            "month", "day", "days", "week", "weeks", "hour", "hours", "on", "at", "7pm", "19:30", "9",
            "noon", "and", ",", "mon", "sunday", "weekdays", "evening", "in", "from", "2026-11-27", "to",
            "*", "0", "*/2", "hourly", "daily", "monthly", "am",
        ]), 0..9),
        now in moment(),
    ) {
        if let Ok(schedule) = Schedule::parse(&words.join(" "), Zone::UTC, now) {
            let printed = schedule.cadence().to_string();
            prop_assert_eq!(&printed.parse::<Cadence>().unwrap(), schedule.cadence());
            prop_assert!(schedule.next_after(now).is_some_and(|due| due.at > now), "{}", printed);
        }
    }

    #[test]
    fn cron_lines_agree_with_another_reader_of_cron(line in cron_line(), now in moment()) {
        let ours = Schedule::parse(&line, Zone::UTC, now).unwrap();
        let theirs: croner::Cron = line.parse().unwrap();
        let theirs: Vec<_> = theirs.iter_after(now).take(5).collect();
        let ours: Vec<_> = ours.upcoming(now, 5).iter().map(|due| due.at).collect();
        prop_assert_eq!(ours, theirs);
    }
}

#[test]
fn a_spacing_that_comes_only_every_few_years_counts() {
    let cadence: Cadence = "0 0 1 1 *".parse().unwrap();
    let days = |n: i64| chrono::TimeDelta::days(n).to_std().ok();
    assert_eq!(cadence.min_spacing(), days(365));
    let rule = Rule::At {
        days: Days::Months { every: 3, on: Spot::Nth(1, Weekday::Fri) },
        times: std::iter::once(NaiveTime::MIN).collect(),
    };
    assert_eq!(Cadence::new(rule).unwrap().min_spacing(), days(12 * 7));
}

proptest! {
    // A spacing is measured over 28 years: a few dozen of them are enough.
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn moments_follow_one_another_and_keep_the_spacing(rule in rule(), now in moment()) {
        let cadence = Cadence::new(rule).unwrap();
        let schedule = Schedule::new(cadence, Zone::UTC, now);
        let upcoming = schedule.upcoming(now, 8);
        prop_assert!(upcoming.iter().all(|due| due.at > now));
        let spacing = schedule.min_spacing();
        for pair in upcoming.windows(2) {
            let apart = (pair[1].at - pair[0].at).to_std().unwrap();
            prop_assert!(Some(apart) >= spacing, "{} {:?} {:?}", schedule, apart, spacing);
        }
    }
}
