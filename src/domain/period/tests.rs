use chrono::NaiveDate;
use proptest::prelude::*;

use super::{Period, PeriodKind};

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A day in the fourth quarter.
fn today() -> NaiveDate {
    date("2026-11-23")
}

fn period(text: &str) -> Period {
    Period::parse(text, today()).unwrap_or_else(|refusal| panic!("{text}: {refusal}"))
}

fn refusal(text: &str) -> String {
    match Period::parse(text, today()) {
        Ok(period) => panic!("`{text}` was read as `{period}`"),
        Err(refusal) => refusal.to_string(),
    }
}

#[test]
fn people_name_periods_in_many_ways() {
    for (text, label, from, to) in [
        ("2026", "2026", "2026-01-01", "2027-01-01"),
        (" 2026 ", "2026", "2026-01-01", "2027-01-01"),
        ("this year", "2026", "2026-01-01", "2027-01-01"),
        ("Last Year", "2025", "2025-01-01", "2026-01-01"),
        ("2026-Q3", "2026-Q3", "2026-07-01", "2026-10-01"),
        ("q3 2026", "2026-Q3", "2026-07-01", "2026-10-01"),
        ("2026 q3", "2026-Q3", "2026-07-01", "2026-10-01"),
        ("2026q3", "2026-Q3", "2026-07-01", "2026-10-01"),
        ("Q3/2026", "2026-Q3", "2026-07-01", "2026-10-01"),
        ("the third quarter of 2026", "2026-Q3", "2026-07-01", "2026-10-01"),
        ("quarter 3 2026", "2026-Q3", "2026-07-01", "2026-10-01"),
        ("Q3", "2026-Q3", "2026-07-01", "2026-10-01"),
        ("q4", "2026-Q4", "2026-10-01", "2027-01-01"),
        ("this quarter", "2026-Q4", "2026-10-01", "2027-01-01"),
        ("last quarter", "2026-Q3", "2026-07-01", "2026-10-01"),
        ("2026-03", "2026-03", "2026-03-01", "2026-04-01"),
        ("2026/3", "2026-03", "2026-03-01", "2026-04-01"),
        ("march 2026", "2026-03", "2026-03-01", "2026-04-01"),
        ("Mar. 2026", "2026-03", "2026-03-01", "2026-04-01"),
        ("2026 march", "2026-03", "2026-03-01", "2026-04-01"),
        ("december", "2025-12", "2025-12-01", "2026-01-01"),
        ("november", "2026-11", "2026-11-01", "2026-12-01"),
        ("last month", "2026-10", "2026-10-01", "2026-11-01"),
        ("2026-03-01..2026-08-31", "2026-03-01..2026-08-31", "2026-03-01", "2026-09-01"),
        ("2026-03-01 to 2026-08-31", "2026-03-01..2026-08-31", "2026-03-01", "2026-09-01"),
        ("2026-03-01 – 2026-08-31", "2026-03-01..2026-08-31", "2026-03-01", "2026-09-01"),
        ("2026-03..2026-08", "2026-03-01..2026-08-31", "2026-03-01", "2026-09-01"),
        ("march 2026 to august 2026", "2026-03-01..2026-08-31", "2026-03-01", "2026-09-01"),
        ("2024..2026", "2024-01-01..2026-12-31", "2024-01-01", "2027-01-01"),
        ("2026-07-01..2026-09-30", "2026-Q3", "2026-07-01", "2026-10-01"),
        ("2026-03-05", "2026-03-05..2026-03-05", "2026-03-05", "2026-03-06"),
        ("last 90 days", "2026-08-26..2026-11-23", "2026-08-26", "2026-11-24"),
        ("past 2 weeks", "2026-11-10..2026-11-23", "2026-11-10", "2026-11-24"),
        ("last 6 months", "2026-05-24..2026-11-23", "2026-05-24", "2026-11-24"),
        ("last 1 year", "2025-11-24..2026-11-23", "2025-11-24", "2026-11-24"),
    ] {
        let read = period(text);
        assert_eq!(
            (read.label.as_str(), read.from, read.to),
            (label, date(from), date(to)),
            "{text}"
        );
        assert_eq!(Period::parse(label, date("1999-01-01")).unwrap(), read, "{text}");
    }
}

#[test]
fn a_quarter_or_month_without_its_year_is_the_latest_that_has_begun() {
    let named = |text: &str, day: &str| Period::parse(text, date(day)).unwrap().label;
    assert_eq!(named("Q3", "2026-06-30"), "2025-Q3");
    assert_eq!(named("Q3", "2026-07-01"), "2026-Q3");
    assert_eq!(named("last quarter", "2026-01-01"), "2025-Q4");
    assert_eq!(named("last month", "2026-01-31"), "2025-12");
    assert_eq!(named("last month", "2026-03-31"), "2026-02");
}

#[test]
fn what_is_no_period_is_refused_with_what_to_type_instead() {
    assert_eq!(refusal("soon"), "`soon` is not a period. Try `2026-Q3`, `2026` or `last quarter`.");
    for (text, says) in [
        ("", "` ` is not a period"),
        ("Q5", "`Q5` is not a period"),
        ("2026-Q0", "is not a period"),
        ("2026-13", "is not a period"),
        ("26", "is not a period"),
        ("2026 2025", "is not a period"),
        ("last 0 days", "is not a period"),
        ("last quarter please", "is not a period"),
        ("2026-Q3-Q4", "is not a period"),
        ("2026-03-01..", "is not a period"),
        ("2026-02-30", "`2026-02-30` is not a date"),
        ("2026-02-30..2026-03-01", "`2026-02-30` is not a date"),
        ("2026-08-31..2026-03-01", "ends before it begins. Try `2026-03-01..2026-08-31`."),
        ("2026..2024", "ends before it begins. Try `2024-01-01..2026-12-31`."),
        ("1899", "is too far away"),
        ("99999", "is too far away"),
        ("2200-Q1", "is too far away"),
        ("0000-01-01", "is too far away"),
        ("last 99999 years", "is too far away"),
        ("last 4294967295 days", "is too far away"),
    ] {
        assert!(refusal(text).contains(says), "{text}: {}", refusal(text));
    }
}

#[test]
fn each_period_has_one_before_it_of_its_kind() {
    for (text, before) in [
        ("2026", "2025"),
        ("2026-Q1", "2025-Q4"),
        ("2026-03", "2026-02"),
        ("2026-03-11..2026-03-20", "2026-03-01..2026-03-10"),
    ] {
        assert_eq!(period(text).previous().unwrap().label, before);
    }
    assert_eq!(period("1900").previous(), None);
}

#[test]
fn a_period_holds_its_first_day_and_not_the_day_after_its_last() {
    let quarter = period("2026-Q3");
    assert_eq!(quarter.kind, PeriodKind::Quarter);
    assert!(quarter.contains(date("2026-07-01")) && quarter.contains(date("2026-09-30")));
    assert!(!quarter.contains(date("2026-06-30")) && !quarter.contains(date("2026-10-01")));
    assert!(!quarter.is_over(date("2026-09-30")) && quarter.is_over(date("2026-10-01")));
}

#[test]
fn months_are_those_it_shares_a_day_with() {
    let labels = |text: &str| -> Vec<String> {
        period(text).months().into_iter().map(|month| month.label).collect()
    };
    assert_eq!(labels("2026-Q3"), ["2026-07", "2026-08", "2026-09"]);
    assert_eq!(labels("2025-12-31..2026-01-01"), ["2025-12", "2026-01"]);
    assert_eq!(labels("2199").len(), 12);
}

#[test]
fn suggestions_are_years_and_quarters_with_entries_latest_first() {
    let labels = |first: &str, last: &str| -> Vec<String> {
        let found = Period::suggestions(date(first), date(last), today());
        found.into_iter().map(|period| period.label).collect()
    };
    assert_eq!(
        labels("2025-08-05", "2026-02-03"),
        ["2026", "2026-Q1", "2025", "2025-Q4", "2025-Q3"]
    );
    assert_eq!(labels("2026-11-23", "2026-12-31"), ["2026", "2026-Q4"]);
    assert!(labels("2027-01-01", "2027-01-02").is_empty());
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused_in_one_sentence(text in "\\PC{0,60}") {
        if let Err(refusal) = Period::parse(&text, today()) {
            prop_assert!(refusal.to_string().ends_with('.'));
        }
    }

    #[test]
    fn words_of_the_trade_in_any_order_do_no_harm(
        words in prop::collection::vec(prop::sample::select(vec![
            "last", "this", "past", "quarter", "year", "month", "days", "q3", "2026", "0000", "99999",
            "4294967296", "..", "-", "to", "march", "2026-03-01", "2026-02-31", "1", "90", "of", "é",
        ]), 0..6),
        glue in prop::sample::select(vec![" ", "", "-"]),
        day in -700_000..3_000_000_i32,
    ) {
        let today = NaiveDate::from_num_days_from_ce_opt(day).unwrap();
        if let Ok(period) = Period::parse(&words.join(glue), today) {
            prop_assert!(period.from < period.to);
            prop_assert_eq!(Period::parse(&period.label, today).unwrap(), period.clone());
            prop_assert!(period.previous().is_none_or(|before| before.to == period.from));
            prop_assert!(!period.months().is_empty());
        }
    }
}
