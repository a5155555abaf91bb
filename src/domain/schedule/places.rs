//! The days that a phrase names: weekdays, and places in a month.

use chrono::Weekday;

use super::error::ScheduleError;
use super::reader::{Reader, count, ordinal, weekday};
use super::rule::{Spot, WEEK, Weekdays};

/// A list of weekdays and ranges of them.
pub(super) fn weekdays(r: &mut Reader) -> Option<Weekdays> {
    let mut days = some_weekdays(r)?;
    while let Some(more) = r.try_read(|r| {
        let separated = r.take_separator();
        r.take(&["on", "every"]);
        if separated { some_weekdays(r) } else { None }
    }) {
        days = days.and(more);
    }
    Some(days)
}

fn some_weekdays(r: &mut Reader) -> Option<Weekdays> {
    if r.take(&["weekday", "weekdays", "workday", "workdays"]) {
        return Some(Weekdays::WORKING);
    }
    if r.take(&["weekend", "weekends"]) {
        return Some(Weekdays::WEEKEND);
    }
    let first = r.take_as(weekday)?;
    let last = r.try_read(|r| {
        if r.take(&["to", "through", "thru", "until", "till"]) { r.take_as(weekday) } else { None }
    });
    Some(range(first, last.unwrap_or(first)))
}

/// The weekdays from one to another, over the end of the week if need be.
fn range(first: Weekday, last: Weekday) -> Weekdays {
    let length = last.days_since(first) as usize;
    WEEK.into_iter().cycle().skip(first.num_days_from_monday() as usize).take(length + 1).collect()
}

/// A place in a month, and whether it was said to be one.
pub(super) fn spot(r: &mut Reader) -> Result<Option<(Spot, bool)>, ScheduleError> {
    r.take(&["the"]);
    let spot = if r.take(&["last"]) {
        match (r.take_as(weekday), r.take(&["day"])) {
            (Some(day), _) => Spot::Last(day),
            (None, true) => Spot::LastDay,
            (None, false) => return Ok(None),
        }
    } else if r.take(&["day"]) {
        let Some(day) = r.take_as(count) else { return Ok(None) };
        Spot::Dates(vec![day])
    } else {
        let Some(nth) = r.take_as(ordinal) else { return Ok(None) };
        match r.take_as(weekday) {
            Some(day) => Spot::Nth(nth, day),
            None => dates(r, nth),
        }
    };
    let of_month = r.try_read(|r| {
        let of = r.take(&["of", "in"]);
        r.take(&["the", "each", "every", "a"]);
        (of && r.take(&["month", "months"])).then_some(())
    });
    in_every_month(&spot)?;
    Ok(Some((spot, of_month.is_some())))
}

/// The first of some dates has been read; here come the others.
fn dates(r: &mut Reader, first: u32) -> Spot {
    r.take(&["day"]);
    let mut days = vec![first];
    while let Some(more) = r.try_read(|r| {
        let separated = r.take_separator();
        r.take(&["the"]);
        if separated { r.take_as(ordinal) } else { None }
    }) {
        days.push(more);
    }
    days.sort_unstable();
    days.dedup();
    Spot::Dates(days)
}

fn in_every_month(spot: &Spot) -> Result<(), ScheduleError> {
    match spot {
        Spot::Dates(days) => match days.iter().find(|day| !(1..=28).contains(*day)) {
            Some(day) => Err(ScheduleError::NotInEveryMonth { nth: *day, day: None }),
            None => Ok(()),
        },
        Spot::Nth(nth, day) if !(1..=4).contains(nth) => {
            Err(ScheduleError::NotInEveryMonth { nth: *nth, day: Some(*day) })
        }
        _ => Ok(()),
    }
}
