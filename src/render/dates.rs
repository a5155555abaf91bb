//! Dates as a person says them.

use chrono::{Datelike, NaiveDate};

use crate::domain::digest::{Digest, Era};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A month's English name.
pub fn month(date: NaiveDate) -> &'static str {
    MONTHS[date.month0() as usize]
}

/// "16 February 2020".
pub fn day(date: NaiveDate) -> String {
    format!("{} {} {}", date.day(), month(date), date.year())
}

/// "16 February" in a year that the reader knows, else with the year.
pub fn day_in(date: NaiveDate, known: Option<i32>) -> String {
    if known == Some(date.year()) { format!("{} {}", date.day(), month(date)) } else { day(date) }
}

/// The one year in which a period lies, if it is one.
pub fn only_year(from: NaiveDate, to: NaiveDate) -> Option<i32> {
    let last = to.pred_opt().unwrap_or(to);
    (from.year() == last.year()).then(|| from.year())
}

/// "1 January – 31 March 2020", from a first day and the day after the last.
pub fn days(from: NaiveDate, to: NaiveDate) -> String {
    let last = to.pred_opt().unwrap_or(to);
    if from >= last {
        day(from)
    } else if (from.year(), from.month()) == (last.year(), last.month()) {
        format!("{}–{}", from.day(), day(last))
    } else {
        format!("{} – {}", day_in(from, only_year(from, to)), day(last))
    }
}

/// Month names cut to three letters, for narrow places: "Jan – Mar".
pub fn short_months(text: &str) -> String {
    MONTHS.iter().fold(text.to_owned(), |text, name| text.replace(name, &name[..3]))
}

/// An era's heading: its months, and the name that the person gave it.
pub fn heading(era: &Era) -> String {
    match &era.name {
        Some(name) => format!("{}: {}", era.months, name.as_str()),
        None => era.months.clone(),
    }
}

/// "36 entries · 9 interests · 4 eras · so far": the period in one line of counts.
pub fn counts(digest: &Digest) -> String {
    let mut parts = vec![count(digest.entries, "entry", "entries")];
    let recurring = digest.interests.iter().filter(|interest| interest.mentions > 1).count();
    if recurring > 0 {
        parts.push(count(recurring, "recurring interest", "recurring interests"));
    }
    if !digest.eras.is_empty() {
        parts.push(count(digest.eras.len(), "era", "eras"));
    }
    if !digest.complete {
        parts.push("so far".to_owned());
    }
    parts.join(" · ")
}

/// "1 entry", "3 entries".
pub fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_span_says_its_last_day_and_no_year_twice() {
        assert_eq!(days(date("2020-01-01"), date("2020-04-01")), "1 January – 31 March 2020");
        assert_eq!(days(date("2020-03-02"), date("2020-03-09")), "2–8 March 2020");
        assert_eq!(
            days(date("2019-12-30"), date("2020-01-06")),
            "30 December 2019 – 5 January 2020"
        );
        assert_eq!(days(date("2020-01-01"), date("2020-01-02")), "1 January 2020");
        assert_eq!(short_months("January – March"), "Jan – Mar");
    }
}
