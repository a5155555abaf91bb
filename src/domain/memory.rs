//! A past entry worth a second look.

use chrono::{Datelike as _, NaiveDate};

use super::entry::Entry;
use super::interest::stands_in;

/// How many days an entry may be off the day a year ago.
const OFF: i64 = 3;

/// The fewest words that are worth a second look.
const WORDS: usize = 4;

/// The entry of about this day, a year ago or the fewest years more, that may be shown to its writer
/// again; the nearest to the day.
///
/// Law: none of days that are not a year over.
pub fn of_this_day(entries: &[Entry], today: NaiveDate) -> Option<&Entry> {
    entries
        .iter()
        .filter_map(|entry| Some((years(entry.about.from, today)?, entry)))
        .filter(|(_, entry)| is_worth_it(entry))
        .min_by_key(|((years, off), entry)| (*years, *off, entry.id))
        .map(|(_, entry)| entry)
}

/// How many years ago something was, to the nearest.
pub fn years_ago(day: NaiveDate, today: NaiveDate) -> i64 {
    (((today - day).num_days() + 182) / 365).max(1)
}

/// Whether one of these words or names, in lower case, stands in an entry.
pub fn speaks_of(entry: &Entry, words: &[String]) -> bool {
    let answer = &entry.answer;
    let texts = answer.fields().map(|(_, text)| text);
    let named = answer.interests.iter().chain(&answer.links).map(String::as_str);
    texts.chain(named).any(|text| {
        let text = text.to_lowercase();
        words.iter().any(|word| stands_in(word, &text))
    })
}

/// How many years ago a day was, and how many days off; `None` for one of another time of the year.
fn years(day: NaiveDate, today: NaiveDate) -> Option<(i32, i64)> {
    // Around New Year the nearest day of the year may lie in the next.
    let near = |year| {
        let on = today.with_year(year).or_else(|| today.pred_opt()?.with_year(year))?;
        Some((today.year() - year, (day - on).num_days().abs()))
    };
    (day.year() - 1..=day.year() + 1)
        .filter_map(near)
        .find(|(years, off)| *years >= 1 && *off <= OFF)
}

fn is_worth_it(entry: &Entry) -> bool {
    entry.answer.text.split_whitespace().filter(|word| !word.contains("://")).count() >= WORDS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::entry::Answer;
    use crate::domain::id::EntryId;
    use crate::domain::span::Span;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn entry(id: i64, about: &str, text: &str) -> Entry {
        Entry {
            id: EntryId(id),
            written_at: day(about).and_hms_opt(9, 0, 0).expect("an hour").and_utc(),
            about: Span::day(day(about)),
            answer: Answer::plain(text),
            private: false,
            origin: "dm".into(),
        }
    }

    fn found(entries: &[Entry], today: &str) -> Option<i64> {
        of_this_day(entries, day(today)).map(|entry| entry.id.0)
    }

    #[test]
    fn it_is_the_nearest_of_the_latest_year() {
        let entries = [
            entry(1, "2023-03-06", "Three years ago, on the day."),
            entry(2, "2025-03-03", "Three days off the day."),
            entry(3, "2025-03-07", "One day off the day."),
            entry(4, "2025-03-06", "On the day."),
            entry(5, "2026-03-05", "Yesterday, which is no memory."),
        ];
        assert_eq!(found(&entries, "2026-03-06"), Some(3), "too short is not worth it");
        assert_eq!(found(&entries[..1], "2026-03-06"), Some(1));
        assert_eq!(found(&entries, "2026-06-06"), None);
        assert_eq!(found(&entries[4..], "2026-03-06"), None);
    }

    #[test]
    fn new_year_and_the_leap_day_have_their_days_a_year_ago() {
        let entries = [entry(1, "2024-12-31", "The last of the old year.")];
        assert_eq!(found(&entries, "2026-01-02"), Some(1));
        assert_eq!(found(&entries, "2025-12-29"), Some(1));
        let entries = [entry(1, "2023-02-28", "The day before the leap day.")];
        assert_eq!(found(&entries, "2024-02-29"), Some(1));
    }

    #[test]
    fn years_are_told_to_the_nearest() {
        for (then, now, years) in [
            ("2024-12-31", "2026-01-02", 1),
            ("2025-03-09", "2026-03-06", 1),
            ("2023-03-06", "2026-03-13", 3),
        ] {
            assert_eq!(years_ago(day(then), day(now)), years, "{then} to {now}");
        }
    }

    #[test]
    fn words_are_found_in_whatever_part_of_an_entry() {
        let mut named = entry(2, "2025-03-06", "Somebody I used to know.");
        named.answer.interests = vec!["Chess club".into()];
        named.answer.why = Some("Because of Ünal.".into());
        for word in ["chess club", "ünal", "somebody", "used to"] {
            assert!(speaks_of(&named, &[word.to_owned()]), "{word}");
        }
        let others = ["some", "club of"].map(str::to_owned);
        assert!(!speaks_of(&named, &others), "whole words");
    }
}
