use chrono::{Datelike as _, Days, Months, NaiveDate, Weekday};

use super::point::{Odd, Point};
use super::tokens::{Token, Unit, cut};
use super::{DaysError, Look, unread};
use crate::domain::echo::echo;
use crate::domain::period::Period;
use crate::domain::span::Span;

/// Reads a day or a stretch of days.
pub(super) fn span(typed: &str, today: NaiveDate, look: Look) -> Result<Span, DaysError> {
    let odd = |odd: Odd| match odd {
        Odd::Unread => unread(typed, look),
        Odd::NotADate => DaysError::NotADate(echo(typed)),
        Odd::TooFar => DaysError::TooFar(echo(typed)),
    };
    let words = cut(typed).ok_or_else(|| unread(typed, look))?;
    let words: Vec<Token> = words.into_iter().filter(|token| *token != Token::Filler).collect();
    let mut ends = words.splitn(2, |token| *token == Token::To);
    let first = point(ends.next().unwrap_or_default(), today, look).map_err(odd)?;
    let span = match ends.next() {
        None => first.settle(today, look).map_err(odd)?,
        Some(last) => {
            let last = point(last, today, look).map_err(odd)?;
            let (first, last) = first.stretch(last, today, look).map_err(odd)?;
            let span = Span::new(first.from, last.to).filter(|_| first.from <= last.from);
            span.ok_or_else(|| DaysError::Reversed(echo(typed)))?
        }
    };
    Period::spanning(span.from, span.to).map(|_| span).ok_or_else(|| odd(Odd::TooFar))
}

/// Reads one end of a stretch, or all there is. Law: every word counts.
fn point(words: &[Token], today: NaiveDate, look: Look) -> Result<Point, Odd> {
    use Token::{Ago, Date, FromToday, In, Month, MonthOf, Number, Quarter, Weekday, Which};
    let days = |span: Option<Span>| span.map(Point::Days).ok_or(Odd::TooFar);
    let named = |period: Option<Period>| days(period.map(|period| period.span()));
    let moved = |by: i64, unit| days(shift(today, by, unit).map(Span::day));
    Ok(match *words {
        [In, ref rest @ ..] if !matches!(rest, [Number(_), Token::Unit(_)]) => {
            return point(rest, today, look);
        }
        [FromToday(by)] => return moved(by, Unit::Day),
        [Date(date)] => Point::Days(Span::day(date.ok_or(Odd::NotADate)?)),
        [MonthOf(year, month)] => return named(Period::month(year, month)),
        [Quarter(Some(year), quarter)] => return named(Period::quarter(year, quarter)),
        [Quarter(None, quarter), Number(of)] => {
            return named(Period::quarter(year(of).ok_or(Odd::Unread)?, quarter));
        }
        [Quarter(None, quarter)] => {
            Point::Month { year: None, month: quarter * 3 - 2, day: None, months: 3 }
        }
        [Number(number)] if year(number).is_some() => {
            return named(year(number).and_then(Period::year));
        }
        [Number(number)] if number > 9999 => return Err(Odd::TooFar),
        [Weekday(weekday)] => Point::Weekday(weekday),
        [Which(which), Weekday(weekday)] => return days(by_weekday(which, weekday, today, look)),
        [Which(which), Token::Unit(unit)] => return days(calendar(which, unit, today)),
        [Which(which), Month(month)] => return days(by_month(which, month, today)),
        [Which(-1), Number(count), Token::Unit(unit)] => {
            let to = Span::day(today).to;
            let from = shift(to, -i64::from(count), unit).ok_or(Odd::TooFar)?;
            return days(Span::new(from, to));
        }
        [Number(count), Token::Unit(unit), Ago] => return moved(-i64::from(count), unit),
        [In | Which(1), Number(count), Token::Unit(unit)] => return moved(count.into(), unit),
        [Number(count), Token::Unit(unit)] if look == Look::Ahead => {
            return moved(count.into(), unit);
        }
        ref other => return day_of_month(other),
    })
}

/// `march`, `march 2026`, `3 march`, `march 3rd 2026`, `3rd`.
fn day_of_month(words: &[Token]) -> Result<Point, Odd> {
    let (said_year, rest) = match words {
        [rest @ .., Token::Number(number)] if year(*number).is_some() => (year(*number), rest),
        rest => (None, rest),
    };
    let (month, day) = match *rest {
        [Token::Month(month)] => (Some(month), None),
        [Token::Month(month), Token::Number(day) | Token::Ordinal(day)]
        | [Token::Number(day) | Token::Ordinal(day), Token::Month(month)] => {
            (Some(month), Some(day))
        }
        [Token::Number(day) | Token::Ordinal(day)] => (None, Some(day)),
        _ => return Err(Odd::Unread),
    };
    if day.is_some_and(|day| !(1..=31).contains(&day)) {
        return Err(Odd::NotADate);
    }
    Ok(match (month, day) {
        (Some(month), day) => Point::Month { year: said_year, month, day, months: 1 },
        (None, Some(day)) => {
            Point::DayOnly { day, year: said_year, as_one: matches!(rest, [Token::Ordinal(_)]) }
        }
        (None, None) => return Err(Odd::Unread),
    })
}

/// A number that can only be a year.
fn year(number: u32) -> Option<i32> {
    (1000..=9999).contains(&number).then(|| i32::try_from(number).ok()).flatten()
}

/// The day so many units later, or earlier.
fn shift(from: NaiveDate, by: i64, unit: Unit) -> Option<NaiveDate> {
    let days = |each: u64| {
        let days = Days::new(by.unsigned_abs().checked_mul(each)?);
        if by < 0 { from.checked_sub_days(days) } else { from.checked_add_days(days) }
    };
    let months = |each: u32| {
        let months = Months::new(u32::try_from(by.unsigned_abs()).ok()?.checked_mul(each)?);
        if by < 0 { from.checked_sub_months(months) } else { from.checked_add_months(months) }
    };
    match unit {
        Unit::Day => days(1),
        Unit::Week => days(7),
        Unit::Weekend => None,
        Unit::Month => months(1),
        Unit::Quarter => months(3),
        Unit::Year => months(12),
    }
}

/// `last week`, `this month`, `next year`.
///
/// ```text
/// Mo Tu We Th Fr Sa Su | Mo Tu We Th Fr Sa Su        said on the Thursday:
///                [last       ]           [this       weekend: that of the calendar's week
/// ```
fn calendar(which: i32, unit: Unit, today: NaiveDate) -> Option<Span> {
    let which = i64::from(which);
    let monday = today.week(Weekday::Mon).checked_first_day()?;
    let first = today.with_day(1)?;
    let (from, length) = match unit {
        Unit::Day => (today, Unit::Day),
        Unit::Week => (monday, Unit::Week),
        Unit::Weekend => {
            let saturday = shift(shift(monday, 5, Unit::Day)?, which, Unit::Week)?;
            return Span::new(saturday, shift(saturday, 2, Unit::Day)?);
        }
        Unit::Month => (first, Unit::Month),
        Unit::Quarter => (first.with_month(today.month0() / 3 * 3 + 1)?, Unit::Quarter),
        Unit::Year => (first.with_month(1)?, Unit::Year),
    };
    let from = shift(from, which, length)?;
    Span::new(from, shift(from, 1, length)?)
}

/// `last sunday` is before today, `next monday` after it, `this friday` the nearest that way.
fn by_weekday(which: i32, weekday: Weekday, today: NaiveDate, look: Look) -> Option<Span> {
    let point = Point::Weekday(weekday);
    match (which, look) {
        (-1, _) => point.at_or_before(today.pred_opt()?),
        (0, Look::Back) => point.at_or_before(today),
        (0, Look::Ahead) => point.at_or_after(today),
        _ => point.at_or_after(today.succ_opt()?),
    }
}

/// `last march` has ended, `next march` has not begun, `this march` is this year's.
fn by_month(which: i32, month: u32, today: NaiveDate) -> Option<Span> {
    let of = |year| Period::month(year, month).map(|period| period.span());
    let this = of(today.year())?;
    match which {
        -1 if this.to > today => of(today.year() - 1),
        1 if this.from <= today => of(today.year() + 1),
        _ => Some(this),
    }
}
