use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};

use super::{Zone, guess_from_locale, suggest};

fn zone(name: &str) -> Zone {
    name.parse().unwrap()
}

fn local(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn winter() -> DateTime<Utc> {
    at("2026-01-15T12:00:00Z")
}

/// The best names for a query, in order.
fn best(query: &str) -> Vec<String> {
    suggest(query, winter()).into_iter().map(|found| found.name).collect()
}

#[test]
fn names_are_read_in_any_case_and_brought_up_to_date() {
    assert_eq!(zone("europe/berlin").name(), "Europe/Berlin");
    assert_eq!(zone("Asia/Calcutta").name(), "Asia/Kolkata");
    assert_eq!(zone("US/Pacific").name(), "America/Los_Angeles");
    assert_eq!(zone("Europe/Kiev").name(), "Europe/Kyiv");
    assert_eq!(zone("Europe/Copenhagen").name(), "Europe/Copenhagen");
    assert_eq!(zone(" utc "), Zone::UTC);
    assert_eq!(zone("Etc/UTC"), Zone::UTC);
}

#[test]
fn a_zone_is_its_name_in_json() {
    let json = serde_json::to_string(&zone("Asia/Tokyo")).unwrap();
    assert_eq!(json, "\"Asia/Tokyo\"");
    assert_eq!(serde_json::from_str::<Zone>(&json).unwrap(), zone("Asia/Tokyo"));
    assert!(serde_json::from_str::<Zone>("\"Mars/Olympus\"").is_err());
}

#[test]
fn an_unknown_name_is_answered_with_the_nearest() {
    let refusal = |typed: &str| typed.parse::<Zone>().unwrap_err().to_string();
    assert_eq!(
        refusal("Europe/Berln"),
        "`Europe/Berln` is not a time zone I know. Try `Europe/Berlin`, or type your city and pick from the list."
    );
    assert!(refusal("Japan").contains("Try `Asia/Tokyo`,"));
    assert!(refusal("EST").contains("Try `America/New_York`"));
    assert!(refusal("bombay").contains("Try `Asia/Kolkata`,"));
    assert!(refusal("xyzzyq").contains("Try a name like `Europe/Berlin`,"));
    assert!(refusal(&"x`".repeat(3_000)).chars().count() < 200);
}

#[test]
fn a_time_in_a_gap_is_the_first_moment_after_it() {
    // Berlin's clocks jump from 02:00 to 03:00, Lord Howe's by half an hour, Troll's by two hours.
    for (name, asked, given) in [
        ("Europe/Berlin", "2026-03-29T02:30:00", "2026-03-29T03:00:00"),
        ("Europe/Berlin", "2026-03-29T02:00:00", "2026-03-29T03:00:00"),
        ("America/New_York", "2026-03-08T02:59:59", "2026-03-08T03:00:00"),
        ("Australia/Lord_Howe", "2026-10-04T02:10:00", "2026-10-04T02:30:00"),
        ("Antarctica/Troll", "2026-03-29T01:30:00", "2026-03-29T03:00:00"),
        ("Africa/Cairo", "2026-04-24T00:30:00", "2026-04-24T01:00:00"),
        ("Asia/Beirut", "2026-03-29T00:00:00", "2026-03-29T01:00:00"),
        ("America/Santiago", "2026-09-06T00:15:00", "2026-09-06T01:00:00"),
        ("Pacific/Apia", "2011-12-30T20:00:00", "2011-12-31T00:00:00"),
    ] {
        let zone = zone(name);
        let resolved = zone.resolve(local(asked));
        assert_eq!(zone.to_local(resolved), local(given), "{name} {asked}");
        let before = zone.to_local(resolved - TimeDelta::seconds(1));
        assert!(before < local(asked), "{name}: {before} was already on the clock");
    }
}

#[test]
fn a_time_that_comes_twice_is_the_first() {
    for (name, asked, given) in [
        ("Europe/Berlin", "2026-10-25T02:30:00", "2026-10-25T00:30:00Z"),
        ("America/New_York", "2026-11-01T01:30:00", "2026-11-01T05:30:00Z"),
        ("Australia/Lord_Howe", "2026-04-05T01:45:00", "2026-04-04T14:45:00Z"),
        ("Antarctica/Troll", "2026-10-25T01:30:00", "2026-10-24T23:30:00Z"),
        ("Africa/Cairo", "2026-10-29T23:30:00", "2026-10-29T20:30:00Z"),
    ] {
        assert_eq!(zone(name).resolve(local(asked)), at(given), "{name} {asked}");
    }
}

#[test]
fn around_every_change_of_every_zone_later_walls_are_never_earlier_instants() {
    let year = jiff::Timestamp::from_second(winter().timestamp()).unwrap();
    for zone in Zone::all() {
        for change in zone.rules.following(year).take(4) {
            let change = DateTime::from_timestamp(change.timestamp().as_second(), 0).unwrap();
            let mut last = change - TimeDelta::hours(8);
            let mut wall = zone.to_local(change - TimeDelta::hours(5));
            while wall < zone.to_local(change + TimeDelta::hours(5)) {
                let resolved = zone.resolve(wall);
                assert!(resolved >= last, "{zone} {wall}");
                assert!(zone.to_local(resolved) >= wall, "{zone} {wall}");
                let just_before = zone.to_local(resolved - TimeDelta::seconds(1));
                assert!(just_before < wall, "{zone} {wall}: {just_before} was shown before");
                last = resolved;
                wall += TimeDelta::minutes(10);
            }
        }
    }
}

#[test]
fn the_bundled_rules_are_newer_than_the_changes_of_2026() {
    assert!(super::DATA >= "2026a", "{}", super::DATA);
    // British Columbia stays on summer time from November 2026 on.
    let december = at("2026-12-15T12:00:00Z");
    assert_eq!(zone("America/Vancouver").offset_label(december), "UTC-07:00");
}

#[test]
fn offsets_dates_and_noons_are_local() {
    assert_eq!(zone("Asia/Kolkata").offset_label(winter()), "UTC+05:30");
    assert_eq!(zone("America/St_Johns").offset_label(winter()), "UTC-03:30");
    assert_eq!(Zone::UTC.offset_label(winter()), "UTC+00:00");
    let tokyo = zone("Asia/Tokyo");
    assert_eq!(tokyo.date_of(at("2026-01-01T20:00:00Z")).to_string(), "2026-01-02");
    assert_eq!(tokyo.noon("2026-01-02".parse().unwrap()), at("2026-01-02T03:00:00Z"));
    assert_eq!(tokyo.start_of("2026-01-02".parse().unwrap()), at("2026-01-01T15:00:00Z"));
}

#[test]
fn the_ends_of_time_do_not_panic() {
    for zone in [zone("Europe/Berlin"), zone("Pacific/Apia"), Zone::UTC] {
        for instant in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
            let _ = zone.to_local(instant);
            let _ = zone.offset_label(instant);
        }
        let _ = (zone.resolve(NaiveDateTime::MIN), zone.resolve(NaiveDateTime::MAX));
    }
}

#[test]
fn people_find_their_zone_by_city_country_abbreviation_or_offset() {
    for (query, name) in [
        ("NYC", "America/New_York"),
        ("new york", "America/New_York"),
        ("germany", "Europe/Berlin"),
        ("deutschland", "Europe/Berlin"),
        ("munchen", "Europe/Berlin"),
        ("Bombay", "Asia/Kolkata"),
        ("IST", "Asia/Kolkata"),
        ("PST", "America/Los_Angeles"),
        ("CET", "Europe/Berlin"),
        ("sao paulo", "America/Sao_Paulo"),
        ("São", "America/Sao_Paulo"),
        ("istanbul", "Europe/Istanbul"),
        ("turkey", "Europe/Istanbul"),
        ("UK", "Europe/London"),
        ("香港", "Asia/Hong_Kong"),
        ("москва", "Europe/Moscow"),
        ("norway", "Europe/Oslo"),
        ("Europe/Be", "Europe/Berlin"),
        ("san fran", "America/Los_Angeles"),
        ("tokio", "Asia/Tokyo"),
        ("melborne", "Australia/Melbourne"),
        ("utc", "UTC"),
        ("utc+5:45", "Asia/Kathmandu"),
        ("GMT-3", "America/Sao_Paulo"),
    ] {
        assert_eq!(best(query).first().map(String::as_str), Some(name), "{query}");
    }
    assert!(best("IST").contains(&"Europe/Dublin".to_owned()));
    assert!(best("IST").contains(&"Asia/Jerusalem".to_owned()));
    assert!(best("zzzzzz").is_empty());
}

#[test]
fn suggestions_fit_discord_and_show_the_offset_of_the_day() {
    let summer = at("2026-07-15T12:00:00Z");
    assert_eq!(suggest("berlin", winter())[0].label, "Europe/Berlin · Germany · UTC+01:00");
    assert_eq!(suggest("berlin", summer)[0].label, "Europe/Berlin · Germany · UTC+02:00");
    assert_eq!(suggest("", winter()).len(), 25);
    for query in ["", "a", "america", "utc+1", "st", "/", "%", "é"] {
        let found = suggest(query, winter());
        assert!(found.len() <= 25, "{query}");
        for suggestion in found {
            assert!(suggestion.label.chars().count() <= 100, "{}", suggestion.label);
            assert!(suggestion.name.parse::<Zone>().is_ok(), "{}", suggestion.name);
        }
    }
}

#[test]
fn each_language_of_discord_has_a_guess_or_none() {
    assert_eq!(guess_from_locale("de"), Some(zone("Europe/Berlin")));
    assert_eq!(guess_from_locale("es-419"), Some(zone("America/Mexico_City")));
    assert_eq!(guess_from_locale("tlh"), None);
}
