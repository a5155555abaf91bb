use chrono::{Datelike, NaiveDate, TimeDelta};

use super::{at, next, schedule};
use crate::domain::zone::Zone;

#[test]
fn a_daily_time_in_the_spring_gap_comes_once_just_after_it() {
    for (zone, when, now, times) in [
        (
            "Europe/Berlin",
            "daily 02:30",
            "2026-03-27T12:00:00Z",
            ["Sat 2026-03-28 02:30", "Sun 2026-03-29 03:00", "Mon 2026-03-30 02:30"],
        ),
        (
            "America/New_York",
            "30 2 * * *",
            "2026-03-07T00:00:00Z",
            ["Sat 2026-03-07 02:30", "Sun 2026-03-08 03:00", "Mon 2026-03-09 02:30"],
        ),
        (
            "Australia/Lord_Howe",
            "daily 02:15",
            "2026-10-02T12:00:00Z",
            ["Sat 2026-10-03 02:15", "Sun 2026-10-04 02:30", "Mon 2026-10-05 02:15"],
        ),
        (
            "Antarctica/Troll",
            "daily 01:30",
            "2026-03-27T12:00:00Z",
            ["Sat 2026-03-28 01:30", "Sun 2026-03-29 03:00", "Mon 2026-03-30 01:30"],
        ),
        (
            "Africa/Cairo",
            "daily at midnight",
            "2026-04-22T12:00:00Z",
            ["Thu 2026-04-23 00:00", "Fri 2026-04-24 01:00", "Sat 2026-04-25 00:00"],
        ),
        (
            "Asia/Beirut",
            "daily 00:15",
            "2026-03-27T12:00:00Z",
            ["Sat 2026-03-28 00:15", "Sun 2026-03-29 01:00", "Mon 2026-03-30 00:15"],
        ),
        (
            "America/Santiago",
            "daily 00:30",
            "2026-09-04T12:00:00Z",
            ["Sat 2026-09-05 00:30", "Sun 2026-09-06 01:00", "Mon 2026-09-07 00:30"],
        ),
        (
            // The 30th never was, and has no question; the 31st has its own alone.
            "Pacific/Apia",
            "daily 20:00",
            "2011-12-30T00:00:00Z",
            ["Thu 2011-12-29 20:00", "Sat 2011-12-31 20:00", "Sun 2012-01-01 20:00"],
        ),
    ] {
        assert_eq!(next(&schedule(when, zone, now), now, 3), times, "{zone}");
    }
}

#[test]
fn a_daily_time_in_the_autumn_fold_comes_once_at_its_first_pass() {
    for (zone, when, now, instants) in [
        (
            "Europe/Berlin",
            "daily 02:30",
            "2026-10-24T12:00:00Z",
            ["2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z"],
        ),
        (
            "America/New_York",
            "daily 01:30",
            "2026-11-01T00:00:00Z",
            ["2026-11-01T05:30:00Z", "2026-11-02T06:30:00Z"],
        ),
        (
            "Australia/Lord_Howe",
            "daily 01:45",
            "2026-04-04T12:00:00Z",
            ["2026-04-04T14:45:00Z", "2026-04-05T15:15:00Z"],
        ),
        (
            "Antarctica/Troll",
            "daily 02:00",
            "2026-10-24T12:00:00Z",
            ["2026-10-25T00:00:00Z", "2026-10-26T02:00:00Z"],
        ),
        (
            "Africa/Cairo",
            "daily 23:30",
            "2026-10-29T12:00:00Z",
            ["2026-10-29T20:30:00Z", "2026-10-30T21:30:00Z"],
        ),
        (
            "Asia/Beirut",
            "daily 23:30",
            "2026-10-24T12:00:00Z",
            ["2026-10-24T20:30:00Z", "2026-10-25T21:30:00Z"],
        ),
        (
            "America/Santiago",
            "daily 23:30",
            "2026-04-04T12:00:00Z",
            ["2026-04-05T02:30:00Z", "2026-04-06T03:30:00Z"],
        ),
    ] {
        let schedule = schedule(when, zone, now);
        let due: Vec<_> = schedule.upcoming(at(now), 2).iter().map(|due| due.at).collect();
        assert_eq!(due, instants.map(at), "{zone}");
    }
}

#[test]
fn in_the_second_pass_of_an_hour_nothing_is_asked_again() {
    // 00:45Z is 02:45 for the first time, 01:15Z is 02:15 for the second.
    let half_hours = schedule("*/30 * * * *", "Europe/Berlin", "2026-10-25T00:00:00Z");
    assert_eq!(
        half_hours.next_after(at("2026-10-25T00:30:00Z")).unwrap().at,
        at("2026-10-25T02:00:00Z")
    );
    assert_eq!(
        half_hours.next_after(at("2026-10-25T01:15:00Z")).unwrap().at,
        at("2026-10-25T02:00:00Z")
    );
}

#[test]
fn hourly_in_the_gap_never_gives_one_instant_twice() {
    let hourly = schedule("hourly", "Europe/Berlin", "2026-03-29T00:00:00Z");
    let due: Vec<_> = hourly.upcoming(at("2026-03-28T23:30:00Z"), 4);
    let instants: Vec<_> = due.iter().map(|due| due.at.format("%H").to_string()).collect();
    assert_eq!(instants, ["00", "01", "02", "03"]);
}

#[test]
fn the_moment_itself_is_never_next() {
    let sunday = schedule("every sunday at 7pm", "Asia/Kolkata", "2026-03-04T00:00:00Z");
    let first = sunday.next_after(at("2026-03-04T00:00:00Z")).unwrap();
    assert_eq!(first.at, at("2026-03-08T13:30:00Z"));
    assert_eq!(sunday.next_after(first.at).unwrap().at, at("2026-03-15T13:30:00Z"));
    let just_before = first.at - TimeDelta::nanoseconds(1);
    assert_eq!(sunday.next_after(just_before), Some(first));
}

#[test]
fn schedules_end_with_the_century_without_a_panic() {
    let daily = schedule("daily 9am", "Pacific/Kiritimati", "2026-03-04T00:00:00Z");
    for now in ["2099-12-31T23:00:00Z", "2150-01-01T00:00:00Z"].map(at) {
        assert_eq!(daily.next_after(now), None);
    }
    let _ = daily.next_after(chrono::DateTime::<chrono::Utc>::MAX_UTC);
    let _ = daily.next_after(chrono::DateTime::<chrono::Utc>::MIN_UTC);
}

/// The hardest daily time, in every zone, over every change of the clocks: once a local date.
///
/// `UPTO_YEARS=20 cargo test every_zone` takes the long way; one year is enough to meet each rule
/// now in force.
#[test]
fn half_past_two_comes_once_on_each_local_date_in_every_zone() {
    let years: i32 = std::env::var("UPTO_YEARS").ok().and_then(|y| y.parse().ok()).unwrap_or(1);
    let start = at("2026-01-01T00:00:00Z");
    let end = NaiveDate::from_ymd_opt(2026 + years, 1, 2).unwrap();
    let mut wrong = vec![];
    for zone in Zone::all() {
        let schedule = schedule("daily 02:30", zone.name(), "2026-01-01T00:00:00Z");
        let mut due = schedule.next_after(start).unwrap();
        let mut date = due.local.date();
        while date < end {
            if due.local.date() != date {
                wrong.push(format!("{zone} {date}: {}", due.local));
                break;
            }
            let following = schedule.next_after(due.at).unwrap();
            assert!(following.at > due.at, "{zone} {date}");
            due = following;
            date = date.succ_opt().unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(end.year() > 2026);
}
