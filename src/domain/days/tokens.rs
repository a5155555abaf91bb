use std::str::FromStr as _;

use chrono::{NaiveDate, Weekday};

use crate::domain::schedule::reader::{count, ordinal, weekday};

/// The longest phrase that is read; the longest sensible one has a third of it.
const LONGEST: usize = 100;

/// One word of a phrase.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Token {
    /// So many days from today.
    FromToday(i64),
    /// Which of several: the one before this, this one, the one after.
    Which(i32),
    /// A length of the calendar.
    Unit(Unit),
    /// A day of the week.
    Weekday(Weekday),
    /// A month of the year, from 1.
    Month(u32),
    /// A number in digits or letters; it may be a day, a count or a year.
    Number(u32),
    /// A day of a month, said as one: `3rd`.
    Ordinal(u32),
    /// A date; none where the calendar has no such day.
    Date(Option<NaiveDate>),
    /// `2026-03`.
    MonthOf(i32, u32),
    /// `q1`, `2026-q1`.
    Quarter(Option<i32>, u32),
    /// Between the two ends of a stretch.
    To,
    /// Counts back.
    Ago,
    /// Counts ahead.
    In,
    /// Says nothing by itself.
    Filler,
}

/// A length of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Day,
    Week,
    Weekend,
    Month,
    Quarter,
    Year,
}

/// Every word that stands for itself, in lower case; the rest are numbers and names of the calendar.
const WORDS: [(&str, Token); 36] = [
    ("today", Token::FromToday(0)),
    ("yesterday", Token::FromToday(-1)),
    ("tomorrow", Token::FromToday(1)),
    ("last", Token::Which(-1)),
    ("past", Token::Which(-1)),
    ("previous", Token::Which(-1)),
    ("this", Token::Which(0)),
    ("current", Token::Which(0)),
    ("next", Token::Which(1)),
    ("coming", Token::Which(1)),
    ("day", Token::Unit(Unit::Day)),
    ("days", Token::Unit(Unit::Day)),
    ("week", Token::Unit(Unit::Week)),
    ("weeks", Token::Unit(Unit::Week)),
    ("weekend", Token::Unit(Unit::Weekend)),
    ("month", Token::Unit(Unit::Month)),
    ("months", Token::Unit(Unit::Month)),
    ("quarter", Token::Unit(Unit::Quarter)),
    ("quarters", Token::Unit(Unit::Quarter)),
    ("year", Token::Unit(Unit::Year)),
    ("years", Token::Unit(Unit::Year)),
    ("a", Token::Number(1)),
    ("an", Token::Number(1)),
    ("to", Token::To),
    ("until", Token::To),
    ("till", Token::To),
    ("through", Token::To),
    ("ago", Token::Ago),
    ("in", Token::In),
    ("for", Token::In),
    ("the", Token::Filler),
    ("of", Token::Filler),
    ("on", Token::Filler),
    ("from", Token::Filler),
    ("since", Token::Filler),
    ("about", Token::Filler),
];

/// Whether a phrase means: when I say so.
pub(super) fn is_return(typed: &str) -> bool {
    const RETURNS: [&str; 9] = [
        "my return",
        "i return",
        "i'm back",
        "im back",
        "i am back",
        "i come back",
        "i resume",
        "i say so",
        "further notice",
    ];
    let words = typed.to_lowercase().replace('’', "'");
    let words: Vec<&str> = words.split_whitespace().filter(|word| *word != "until").collect();
    RETURNS.contains(&words.join(" ").as_str())
}

/// Cuts a phrase into its words; `None` where one of them means nothing.
pub(super) fn cut(typed: &str) -> Option<Vec<Token>> {
    if typed.chars().count() > LONGEST {
        return None;
    }
    let spaced =
        typed.to_lowercase().replace("..", " to ").replace(['–', '—'], " to ").replace(',', " ");
    let mut tokens = Vec::new();
    for word in spaced.split_whitespace() {
        let word = word.trim_end_matches('.');
        if word == "-" {
            tokens.push(Token::To);
        } else if let Some(token) = token(word) {
            tokens.push(token);
        } else {
            // `3-20`, `march-april`: a stretch written without blanks.
            let (first, last) = word.split_once('-')?;
            tokens.extend([token(first)?, Token::To, token(last)?]);
        }
    }
    Some(tokens)
}

fn token(word: &str) -> Option<Token> {
    WORDS
        .iter()
        .find(|(known, _)| *known == word)
        .map(|(_, token)| *token)
        .or_else(|| calendar(word))
        .or_else(|| weekday(word).map(Token::Weekday))
        .or_else(|| month(word).map(Token::Month))
        .or_else(|| ordinal(word).map(Token::Ordinal))
        .or_else(|| count(word).filter(|_| !word.is_empty()).map(Token::Number))
}

/// What has digits and signs: `2026-03-31`, `2026-03`, `2026-q1`, `q1`.
fn calendar(word: &str) -> Option<Token> {
    let quarter = |text: &str| {
        let number = text.strip_prefix('q')?.parse().ok()?;
        (1..=4).contains(&number).then_some(number)
    };
    if let Some(number) = quarter(word) {
        return Some(Token::Quarter(None, number));
    }
    let parts: Vec<&str> = word.split(['-', '/']).collect();
    let year: i32 = parts[0].parse().ok().filter(|_| parts[0].len() == 4)?;
    let digits = |text: &str| {
        let plain = (1..=2).contains(&text.len()) && text.chars().all(|c| c.is_ascii_digit());
        plain.then(|| text.parse::<u32>().ok()).flatten()
    };
    match parts[1..] {
        [month, day] => {
            Some(Token::Date(NaiveDate::from_ymd_opt(year, digits(month)?, digits(day)?)))
        }
        [part] => match (quarter(part), digits(part)) {
            (Some(number), _) => Some(Token::Quarter(Some(year), number)),
            (None, Some(month)) if (1..=12).contains(&month) => Some(Token::MonthOf(year, month)),
            (None, Some(_)) => Some(Token::Date(None)),
            (None, None) => None,
        },
        _ => None,
    }
}

fn month(word: &str) -> Option<u32> {
    let word = if word == "sept" { "sep" } else { word };
    chrono::Month::from_str(word).ok().map(|month| month.number_from_month())
}
