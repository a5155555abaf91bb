use chrono::NaiveDate;
use proptest::prelude::*;

use super::{DaysError, Until, about, until};

/// A Wednesday.
fn today() -> NaiveDate {
    day("2026-03-11")
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// First and last day, as a reader checks them.
fn told(typed: &str) -> String {
    match about(typed, today()) {
        Ok(span) if span.from == span.last() => span.from.to_string(),
        Ok(span) => format!("{}..{}", span.from, span.last()),
        Err(error) => error.to_string(),
    }
}

#[test]
fn what_an_entry_is_about_is_said_in_many_ways() {
    for (typed, days) in [
        ("today", "2026-03-11"),
        ("yesterday", "2026-03-10"),
        (" Last  Sunday ", "2026-03-08"),
        ("sunday", "2026-03-08"),
        ("on wednesday", "2026-03-11"),
        ("last wednesday", "2026-03-04"),
        ("this monday", "2026-03-09"),
        ("last week", "2026-03-02..2026-03-08"),
        ("this week", "2026-03-09..2026-03-11"),
        ("last weekend", "2026-03-07..2026-03-08"),
        ("the last weekend", "2026-03-07..2026-03-08"),
        ("last month", "2026-02-01..2026-02-28"),
        ("this quarter", "2026-01-01..2026-03-11"),
        ("last quarter", "2025-10-01..2025-12-31"),
        ("last year", "2025-01-01..2025-12-31"),
        ("3 days ago", "2026-03-08"),
        ("a week ago", "2026-03-04"),
        ("two months ago", "2026-01-11"),
        ("last 3 days", "2026-03-09..2026-03-11"),
        ("the past 2 weeks", "2026-02-26..2026-03-11"),
        ("2026-03", "2026-03-01..2026-03-11"),
        ("2025-12", "2025-12-01..2025-12-31"),
        ("2025", "2025-01-01..2025-12-31"),
        ("q1", "2026-01-01..2026-03-11"),
        ("Q4", "2025-10-01..2025-12-31"),
        ("2025-q2", "2025-04-01..2025-06-30"),
        ("q2 2025", "2025-04-01..2025-06-30"),
        ("february", "2026-02-01..2026-02-28"),
        ("in april", "2025-04-01..2025-04-30"),
        ("last march", "2025-03-01..2025-03-31"),
        ("Sept. 2025", "2025-09-01..2025-09-30"),
        ("march 3", "2026-03-03"),
        ("march 12", "2025-03-12"),
        ("the 3rd of march", "2026-03-03"),
        ("3 march 2024", "2024-03-03"),
        ("March 3rd, 2024", "2024-03-03"),
        ("february 29", "2024-02-29"),
        ("the 3rd", "2026-03-03"),
        ("the 31st", "2026-01-31"),
        ("2026-03-03", "2026-03-03"),
        ("2026/3/3", "2026-03-03"),
        ("feb 3 to 20", "2026-02-03..2026-02-20"),
        ("feb 3-20", "2026-02-03..2026-02-20"),
        ("3 to 20 february", "2026-02-03..2026-02-20"),
        ("february 3rd through 20th 2025", "2025-02-03..2025-02-20"),
        ("march 3 to 20", "2026-03-03..2026-03-11"),
        ("dec 28 to jan 3", "2025-12-28..2026-01-03"),
        ("dec 28 to jan 3 2024", "2023-12-28..2024-01-03"),
        ("february to march", "2026-02-01..2026-03-11"),
        ("february-march", "2026-02-01..2026-03-11"),
        ("monday to tuesday", "2026-03-09..2026-03-10"),
        ("thursday to monday", "2026-03-05..2026-03-09"),
        ("2026-02-03..2026-02-20", "2026-02-03..2026-02-20"),
        ("2026-02-03 – 2026-02-20", "2026-02-03..2026-02-20"),
        ("from 2026-02-03 to yesterday", "2026-02-03..2026-03-10"),
        ("2025-11..2026-01", "2025-11-01..2026-01-31"),
    ] {
        assert_eq!(told(typed), days, "{typed}");
    }
}

#[test]
fn every_word_counts_or_the_phrase_is_refused_with_one_like_it() {
    for (typed, example) in [
        ("yesterdy", "`yesterday`"),
        ("last sunday evening", "`last sunday`"),
        ("sunday last", "`last sunday`"),
        ("3 days", "`3 days ago`"),
        ("march 3 to", "`march 3 to 20`"),
        ("to 20 march", "`march 3 to 20`"),
        ("3 to 20", "`march 3 to 20`"),
        ("20", "`"),
        ("3/20", "`"),
        ("last last week", "`last week`"),
        ("", "`"),
        ("whenever", "`"),
        ("yesterday yesterday", "`yesterday`"),
        ("weekend ago", "`last weekend`"),
    ] {
        let told = told(typed);
        assert!(
            told.starts_with("I don't understand") && told.contains(example),
            "{typed}: {told}"
        );
    }
}

#[test]
fn what_is_no_day_or_not_yet_is_told_so() {
    for (typed, said) in [
        ("2026-02-30", "no calendar has"),
        ("2026-13", "no calendar has"),
        ("february 30", "no calendar has"),
        ("april 31 2025", "no calendar has"),
        ("march 0", "no calendar has"),
        ("tomorrow", "has not come yet"),
        ("next week", "has not come yet"),
        ("this weekend", "has not come yet"),
        ("2026-03-12", "has not come yet"),
        ("2026-03-20 to 2026-03-03", "ends before it begins"),
        ("february 20 to 3", "ends before it begins"),
        ("1234", "too far away"),
        ("20026", "too far away"),
        ("99999 weeks ago", "too far away"),
    ] {
        let told = told(typed);
        assert!(told.contains(said) && told.contains('`'), "{typed}: {told}");
    }
}

#[test]
fn a_pause_ends_on_a_day_to_come_or_when_its_person_returns() {
    for (typed, ends) in [
        ("tomorrow", "2026-03-12"),
        ("2 weeks", "2026-03-25"),
        ("for 2 weeks", "2026-03-25"),
        ("in a month", "2026-04-11"),
        ("three days", "2026-03-14"),
        ("next monday", "2026-03-16"),
        ("monday", "2026-03-16"),
        ("wednesday", "2026-03-18"),
        ("this friday", "2026-03-13"),
        ("next week", "2026-03-16"),
        ("next month", "2026-04-01"),
        ("next year", "2027-01-01"),
        ("september", "2026-09-01"),
        ("march", "2027-03-01"),
        ("september 15", "2026-09-15"),
        ("the 15th", "2026-03-15"),
        ("the 3rd", "2026-04-03"),
        ("q2", "2026-04-01"),
        ("2026-09", "2026-09-01"),
        ("2026-09-01", "2026-09-01"),
    ] {
        assert_eq!(until(typed, today()), Ok(Until::Day(day(ends))), "{typed}");
    }
    for typed in ["my return", "until I return", "I’m back", "further notice"] {
        assert_eq!(until(typed, today()), Ok(Until::Return), "{typed}");
    }
    for (typed, said) in [
        ("today", "come already"),
        ("yesterday", "come already"),
        ("2026-03-11", "come already"),
        ("last monday", "come already"),
        ("soon", "I don't understand `soon`"),
        ("2 weeks or so", "`2 weeks`"),
        ("2026-02-30", "no calendar has"),
    ] {
        let told = until(typed, today()).unwrap_err().to_string();
        assert!(told.contains(said) && told.contains(['`', '.']), "{typed}: {told}");
    }
}

#[test]
fn every_example_is_understood_on_any_day() {
    for days in 0..800 {
        let today = day("2023-12-30") + chrono::Days::new(days);
        for example in super::BACK {
            let told = about(example, today);
            assert!(
                told.is_ok() || matches!(told, Err(DaysError::NotYet(_))),
                "{example} on {today}"
            );
        }
        for example in super::AHEAD {
            let told = until(example, today);
            let past = matches!(told, Err(DaysError::AlreadyOver(_)));
            assert!(told.is_ok() || past, "{example} on {today}: {told:?}");
        }
    }
}

proptest! {
    #[test]
    fn nothing_that_is_typed_breaks_it_and_what_is_told_has_come(typed in "\\PC{0,40}", past in 0_u64..40_000) {
        let today = day("1970-01-01") + chrono::Days::new(past);
        if let Ok(span) = about(&typed, today) {
            prop_assert!(span.from < span.to && span.last() <= today);
        }
        if let Ok(Until::Day(date)) = until(&typed, today) {
            prop_assert!(date > today);
        }
    }

    #[test]
    fn words_of_the_table_in_any_order_break_nothing(
        words in prop::collection::vec(prop::sample::select(vec![
            "last", "next", "3", "20th", "march", "to", "2026", "2026-03", "weeks", "ago", "sunday",
            "the", "of", "99999", "q1", "in", "weekend", "..", "-", "feb-3",
        ]), 1..6),
    ) {
        let typed = words.join(" ");
        if let Ok(span) = about(&typed, today()) {
            prop_assert!(span.last() <= today(), "{typed}");
        }
        if let Ok(Until::Day(date)) = until(&typed, today()) {
            prop_assert!(date > today(), "{typed}");
        }
    }
}
