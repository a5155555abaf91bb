//! Statements in words.

use crate::domain::statement::Statement;
use crate::domain::tongue::Hearer;
use crate::tongues::dates::{day_in, list, months};
use crate::tongues::say;

/// A statement as a sentence. Dates of the year that is `known` are said without it.
pub fn state(to: Hearer, statement: &Statement, known: Option<i32>) -> String {
    let day = |date| day_in(to, date, known);
    let after = |hardly| if hardly { "hardly" } else { "not" };
    match statement {
        Statement::Written { entries, weeks, from, to: end, so_far } => {
            let (count, weeks, from, end) = (*entries, *weeks, day(*from), day(*end));
            if *so_far {
                say!(
                    to,
                    "telling-written-so-far",
                    count = count,
                    weeks = weeks,
                    from = from,
                    to = end
                )
            } else {
                say!(to, "telling-written", count = count, weeks = weeks, from = from, to = end)
            }
        }
        Statement::Thin { entries: 0, so_far: true } => say!(to, "telling-silent-so-far"),
        Statement::Thin { entries: 0, so_far: false } => say!(to, "telling-silent"),
        Statement::Thin { entries, so_far: true } => {
            say!(to, "telling-thin-so-far", count = *entries)
        }
        Statement::Thin { entries, so_far: false } => say!(to, "telling-thin", count = *entries),
        Statement::Most(interests) => {
            let counted = |(name, count): &(String, usize)| {
                say!(to, "telling-counted", name = name.as_str(), count = *count)
            };
            let names: Vec<String> = interests.iter().map(counted).collect();
            say!(to, "telling-most", names = list(to, &names))
        }
        Statement::Uncut => say!(to, "telling-uncut"),
        Statement::ByCalendar(eras) | Statement::Stretches(eras) => {
            let count = eras.len();
            let eras: Vec<String> = eras.iter().map(|era| months(to, *era, known)).collect();
            let eras = list(to, &eras);
            match statement {
                Statement::ByCalendar(_) => say!(to, "telling-calendar", months = eras),
                _ => say!(to, "telling-stretches", count = count, months = eras),
            }
        }
        Statement::Unexplained(names) => {
            say!(to, "telling-unexplained", names = list(to, names))
        }
        Statement::MoreOrLess { now, then, before } => {
            say!(to, "telling-more-or-less", count = *now, before = *then, period = before.as_str())
        }
        Statement::CameAndWent { interest, from, to: end, hardly, entries } => say!(
            to,
            "telling-came-and-went",
            name = interest.as_str(),
            from = day(*from),
            to = day(*end),
            after = after(*hardly),
            count = *entries
        ),
        Statement::CameBack { interest, days } => {
            say!(to, "telling-came-back", name = interest.as_str(), count = *days)
        }
        Statement::PickedUp { interest, on, entries } => say!(
            to,
            "telling-picked-up",
            name = interest.as_str(),
            date = day(*on),
            count = *entries
        ),
        Statement::Left { interest, on, hardly, entries } => say!(
            to,
            "telling-left",
            name = interest.as_str(),
            date = day(*on),
            after = after(*hardly),
            count = *entries
        ),
        Statement::Rising { interest, halves: [early, late] } => {
            say!(to, "telling-rising", name = interest.as_str(), count = *early, late = *late)
        }
        Statement::Fading { interest, halves: [early, late] } => {
            say!(to, "telling-fading", name = interest.as_str(), count = *early, late = *late)
        }
        Statement::Throughout { interest, months, of } => {
            say!(to, "telling-throughout", name = interest.as_str(), months = *months, count = *of)
        }
        Statement::Depths { deep, more, touched } => {
            let mut names = deep.clone();
            names.extend((*more > 0).then(|| say!(to, "telling-others", count = *more)));
            say!(to, "telling-depths", names = list(to, &names), count = *touched)
        }
    }
}
