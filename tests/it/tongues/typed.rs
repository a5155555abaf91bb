//! What people type where a time, a zone, days or a period belongs, and is none; and files that they
//! bring and that can't be taken in.

use std::collections::BTreeSet;
use std::time::Duration;

use chrono::NaiveDate;
use upto::domain::days::{self, DaysError};
use upto::domain::period::{Period, PeriodError};
use upto::domain::refusal::Refusal;
use upto::domain::schedule::{Cadence, ScheduleError};
use upto::domain::tongue::Hearer;
use upto::domain::unread::{
    ArchiveError, AskedError, BroughtError, JournalError, Kind, LineError, SettingsError,
    StatementError,
};
use upto::domain::words::Words;
use upto::domain::zone::Zone;
use upto::voice::{errors, refusals};

/// No schedules, each for another reason.
const SCHEDULES: &[&str] = &[
    "",
    "every second sunday of the month at seven in the evening if there is anything new to tell, \
     else on the monday after it, but never before breakfast, and in summer only where it rains, \
     since I am outside all day then",
    "whenever",
    "every friday at teatime",
    "every",
    "9:30",
    "daily weekly",
    "daily 25:00",
    "daily at 23:00 in the morning",
    "monthly on the 31st 9:00",
    "fifth friday of the month 9:00",
    "monthly on saturday 18:00",
    "every third friday 18:00",
    "every 7 hours",
    "every 400 days 9:00",
    "every 60 weeks on friday 9:00",
    "every 5 months on the 1st 9:00",
    "monthly on the 1st 9:00 from 2026-03-06",
    "0 9 30 2 *",
    "*/5 * * * *",
    "0 19 * *",
    "61 9 * * *",
    "0 25 * * *",
    "0 9 32 * *",
    "0 9 * 13 *",
    "0 9 * * 8",
    "0 9 1 * Mon",
    "0 9 L * *",
];

/// No days that an entry can be about.
const DAYS: &[&str] = &["soonish", "2026-02-30", "march 20 to 3", "tomorrow", "2500-01"];

const PERIODS: &[&str] = &["sometime", "2026-02-30..2026-03-01", "2026-08-31..2026-03-01", "3000"];

const ZONES: &[&str] = &["Berln", "Nowhere at all"];

/// Each of them, with what is said to whoever typed it.
pub fn refused(to: Hearer) -> Vec<(&'static str, String)> {
    let today: NaiveDate = "2026-03-06".parse().unwrap();
    let mut kinds = BTreeSet::new();
    let mut all = Vec::new();
    for typed in SCHEDULES {
        let read = typed.parse::<Cadence>();
        let read = read.and_then(|read| read.refuse_if_denser_than(Duration::from_hours(1)));
        let error = read.expect_err(typed);
        kinds.insert(kind(&error));
        all.push((*typed, errors::schedule(to, &error)));
    }
    assert!((0..KINDS).all(|kind| kinds.contains(&kind)), "some are wanting: {kinds:?}");
    let mut spans: Vec<(&str, DaysError)> =
        DAYS.iter().map(|typed| (*typed, days::about(typed, today).expect_err(typed))).collect();
    spans.push(("2026-03-01", days::until("2026-03-01", today).expect_err("is over")));
    let kinds: BTreeSet<u8> = spans.iter().map(|(_, error)| kind_of_days(error)).collect();
    assert_eq!(kinds.len(), 6);
    all.extend(spans.iter().map(|(typed, error)| (*typed, errors::days(to, error))));
    let periods: Vec<_> = PERIODS
        .iter()
        .map(|typed| (*typed, Period::parse(typed, today).expect_err(typed)))
        .collect();
    let kinds: BTreeSet<u8> = periods.iter().map(|(_, error)| kind_of_period(error)).collect();
    assert_eq!(kinds.len(), 4);
    all.extend(periods.iter().map(|(typed, error)| (*typed, errors::period(to, error))));
    all.extend(ZONES.iter().map(|typed| {
        let error = typed.parse::<Zone>().expect_err(typed);
        (*typed, errors::zone(to, &error))
    }));
    all
}

/// How many kinds there are: whoever adds one is told by the compiler, and adds what is typed.
const KINDS: u8 = 21;

fn kind(error: &ScheduleError) -> u8 {
    match error {
        ScheduleError::Empty => 0,
        ScheduleError::TooLong(_) => 1,
        ScheduleError::Unread { word, phrase, .. } => 2 + u8::from(word == phrase),
        ScheduleError::Unfinished { .. } => 4,
        ScheduleError::NoDays { .. } => 5,
        ScheduleError::Clash { .. } => 6,
        ScheduleError::NotATime(_) => 7,
        ScheduleError::NotInPart { .. } => 8,
        ScheduleError::NotInEveryMonth { day, .. } => 9 + u8::from(day.is_some()),
        ScheduleError::WhichOne(_) => 11,
        ScheduleError::WhichNth(_) => 12,
        ScheduleError::Step { .. } => 13,
        ScheduleError::NothingToCount(_) => 14,
        ScheduleError::Never(_) => 15,
        ScheduleError::TooDense { .. } => 16,
        ScheduleError::CronFields(_) => 17,
        ScheduleError::CronValue { .. } => 18,
        ScheduleError::CronDayAndWeekday => 19,
        ScheduleError::CronSign(_) => 20,
    }
}

fn kind_of_days(error: &DaysError) -> u8 {
    match error {
        DaysError::Unread { .. } => 0,
        DaysError::NotADate(_) => 1,
        DaysError::Reversed(_) => 2,
        DaysError::NotYet(_) => 3,
        DaysError::AlreadyOver(_) => 4,
        DaysError::TooFar(_) => 5,
    }
}

fn kind_of_period(error: &PeriodError) -> u8 {
    match error {
        PeriodError::Unknown(_) => 0,
        PeriodError::NotADate(_) => 1,
        PeriodError::Reversed { .. } => 2,
        PeriodError::TooFar(_) => 3,
    }
}

/// Files that are not taken in, each for another reason.
pub fn brought(to: Hearer) -> Vec<(&'static str, String)> {
    let name = || Words::from("notes.txt");
    let line = |reason| BroughtError::Journal(JournalError { line: 3, reason });
    let kinds = [Kind::Text, Kind::Texts, Kind::Days, Kind::Switch, Kind::Moment];
    let mut errors = vec![
        BroughtError::Neither,
        BroughtError::Empty,
        BroughtError::Statement(StatementError(3)),
        BroughtError::Asked(AskedError(3)),
        BroughtError::Settings(SettingsError),
        line(LineError::NotAnObject(12)),
        line(LineError::UnknownKey("mood".into())),
        line(LineError::Missing("written_at")),
        line(LineError::Empty),
    ];
    errors.extend(kinds.map(|kind| line(LineError::WrongKind("about", kind))));
    errors.extend(
        [
            ArchiveError::Damaged,
            ArchiveError::Method,
            ArchiveError::Locked,
            ArchiveError::TooMany(5_000),
            ArchiveError::TooLarge(100_000_000),
            ArchiveError::Bomb(name()),
            ArchiveError::Outside(name()),
            ArchiveError::Link(name()),
            ArchiveError::Twice,
            ArchiveError::Stranger(name()),
            ArchiveError::NotText(name()),
            ArchiveError::NoPicture(name()),
        ]
        .map(BroughtError::Archive),
    );
    let kinds: BTreeSet<&str> = errors.iter().map(kind_of_file).collect();
    assert_eq!(kinds.len(), 22);
    let said = |error: BroughtError| {
        let kind = kind_of_file(&error);
        (kind, refusals::said(to, &Refusal::NotImported(error)))
    };
    errors.into_iter().map(said).collect()
}

/// What is wrong with a file: whoever adds a reason is told by the compiler.
fn kind_of_file(error: &BroughtError) -> &'static str {
    match error {
        BroughtError::Neither => "neither zip nor text",
        BroughtError::Empty => "nothing in it",
        BroughtError::Statement(_) => "no decision",
        BroughtError::Asked(_) => "no question",
        BroughtError::Settings(_) => "no settings",
        BroughtError::Journal(JournalError { reason, .. }) => match reason {
            LineError::NotAnObject(_) => "no object",
            LineError::UnknownKey(_) => "an unknown key",
            LineError::Missing(_) => "a key that is missing",
            LineError::WrongKind(..) => "a key of another kind",
            LineError::Empty => "an empty line",
        },
        BroughtError::Archive(error) => match error {
            ArchiveError::Damaged => "damaged",
            ArchiveError::Method => "packed otherwise",
            ArchiveError::Locked => "locked",
            ArchiveError::TooMany(_) => "too many files",
            ArchiveError::TooLarge(_) => "too large",
            ArchiveError::Bomb(_) => "a bomb",
            ArchiveError::Outside(_) => "leads out",
            ArchiveError::Link(_) => "a link",
            ArchiveError::Twice => "one name twice",
            ArchiveError::Stranger(_) => "none of ours",
            ArchiveError::NotText(_) => "no text",
            ArchiveError::NoPicture(_) => "no picture",
        },
    }
}
