use chrono::{NaiveDate, Weekday};

use super::rule::WEEK;

/// A phrase cut into words, read from left to right.
pub(super) struct Reader {
    words: Vec<String>,
    at: usize,
}

impl Reader {
    /// Cuts a phrase at blanks; commas become words, a dash between names becomes `to`.
    pub fn new(phrase: &str) -> Self {
        let chars: Vec<char> = phrase.to_lowercase().chars().collect();
        let mut spaced = String::with_capacity(chars.len());
        for (i, c) in chars.iter().enumerate() {
            let before = i.checked_sub(1).and_then(|i| chars.get(i)).copied().unwrap_or(' ');
            let after = chars.get(i + 1).copied().unwrap_or(' ');
            match c {
                ',' | ';' => spaced.push_str(" , "),
                '&' | '/' => spaced.push_str(" and "),
                '@' => spaced.push_str(" at "),
                '-' | '–' | '—' if !before.is_ascii_digit() && !after.is_ascii_digit() => {
                    spaced.push_str(" to ");
                }
                '.' if before.is_ascii_digit() && after.is_ascii_digit() => spaced.push(':'),
                '.' | '!' | '\'' | '’' => {}
                _ => spaced.push(*c),
            }
        }
        let spaced = spaced.trim_end_matches([' ', ',']);
        Self { words: spaced.split_whitespace().map(str::to_owned).collect(), at: 0 }
    }

    pub fn is_done(&self) -> bool {
        self.at >= self.words.len()
    }

    /// The next word; empty at the end.
    pub fn peek(&self) -> &str {
        self.words.get(self.at).map_or("", String::as_str)
    }

    /// All the words that are left.
    pub fn rest(&self) -> &[String] {
        self.words.get(self.at..).unwrap_or_default()
    }

    /// Where reading stands, to come back to with [`Self::back_to`].
    pub fn mark(&self) -> usize {
        self.at
    }

    pub fn back_to(&mut self, mark: usize) {
        self.at = mark;
    }

    pub fn skip(&mut self) {
        self.at += 1;
    }

    /// Takes the next word if it is one of these.
    pub fn take(&mut self, words: &[&str]) -> bool {
        let found = words.contains(&self.peek());
        self.at += usize::from(found);
        found
    }

    /// Takes the next word if it means something.
    pub fn take_as<T>(&mut self, meaning: impl Fn(&str) -> Option<T>) -> Option<T> {
        let found = meaning(self.peek());
        self.at += usize::from(found.is_some());
        found
    }

    /// Takes what stands between two items of a list: a comma, `and`, or both.
    pub fn take_separator(&mut self) -> bool {
        let comma = self.take(&[","]);
        self.take(&["and"]) || comma
    }

    /// Runs a reader, and comes back to where it began if it finds nothing.
    pub fn try_read<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let mark = self.mark();
        let found = read(self);
        if found.is_none() {
            self.back_to(mark);
        }
        found
    }
}

/// A weekday's name, its plural or its abbreviation, in lower case.
pub(in crate::domain) fn weekday(word: &str) -> Option<Weekday> {
    let word = word.strip_suffix('s').filter(|one| one.ends_with("day")).unwrap_or(word);
    let position = match word {
        "mon" | "monday" => 0,
        "tue" | "tues" | "tuesday" => 1,
        "wed" | "weds" | "wednesday" => 2,
        "thu" | "thur" | "thurs" | "thursday" => 3,
        "fri" | "friday" => 4,
        "sat" | "saturday" => 5,
        "sun" | "sunday" => 6,
        _ => return None,
    };
    Some(WEEK[position])
}

/// A count in digits or in letters up to twelve.
pub(in crate::domain) fn count(word: &str) -> Option<u32> {
    const WORDS: [&str; 13] = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ];
    let spelled = (0..).zip(WORDS).find(|(_, name)| *name == word).map(|(number, _)| number);
    spelled
        .or_else(|| word.chars().all(|c| c.is_ascii_digit()).then(|| word.parse().ok()).flatten())
}

/// `first` to `fifth`, or digits with `st`, `nd`, `rd`, `th`.
pub(in crate::domain) fn ordinal(word: &str) -> Option<u32> {
    const WORDS: [&str; 5] = ["first", "second", "third", "fourth", "fifth"];
    let spelled = (1..).zip(WORDS).find(|(_, name)| *name == word).map(|(number, _)| number);
    spelled.or_else(|| {
        let digits =
            ["st", "nd", "rd", "th"].iter().find_map(|ending| word.strip_suffix(ending))?;
        digits.chars().all(|c| c.is_ascii_digit()).then(|| digits.parse().ok()).flatten()
    })
}

/// A date as ISO 8601 has it, in years that a schedule can reach.
pub(super) fn date(word: &str) -> Option<NaiveDate> {
    let date: NaiveDate = (word.len() == 10).then(|| word.parse().ok()).flatten()?;
    let years = NaiveDate::from_ymd_opt(1970, 1, 1)?..NaiveDate::from_ymd_opt(2099, 1, 1)?;
    years.contains(&date).then_some(date)
}
