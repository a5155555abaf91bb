//! What a sentence may be told, as it is told it: with dates, lists and cadences in its own tongue.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use fluent_bundle::{FluentArgs, FluentValue};
use upto::domain::period::Period;
use upto::domain::quiet::Quiet;
use upto::domain::span::Span;
use upto::domain::statement::Months;
use upto::domain::tongue::Hearer;
use upto::tongues::{commands, dates, spoken};
use upto::voice::{self, Questions};

/// Something that a sentence is told.
pub type Sample = FluentValue<'static>;

/// Makes one in the tongue of a hearer; several are told in turn.
type Make = fn(Hearer) -> Vec<Sample>;

/// What is told under each name.
pub const NAMES: &[(&str, Make)] = &[
    ("added", |_| number(3)),
    ("address", |_| text("https://discord.com/channels/1/2/3")),
    ("addresses", |_| {
        text("https://discord.com/channels/1/2/3 https://discord.com/channels/1/4/5")
    }),
    ("asked", |to| text(voice::prompt::in_short(&question(to, 0)))),
    ("because", |_| text(": My finger needs rest.")),
    ("cadence", |to| text(voice::welcome::cadence_label(to, "every 2 weeks on sunday"))),
    ("column", |_| number(12)),
    ("channel", |_| text("<#42>")),
    ("choice", |to| {
        text(commands::choice(to.commands, STATUS, "paused").unwrap_or("paused".into()))
    }),
    ("count", |_| number(5)),
    ("counts", |to| text(say(to, "telling-recurring", &[("count", 3.into())]))),
    ("date", |to| text(dates::date(to, day("2026-03-06")))),
    ("dates", |to| {
        text(series(to, [1, 15].map(|day| say(to, "cadence-date", &[("day", day.into())]))))
    }),
    ("day", |_| number(13)),
    ("days", |to| text(dates::days(to, span()))),
    ("entry", |_| text("12")),
    ("every", |_| number(3)),
    ("example", |_| text("every friday 17:00")),
    ("files", |_| text("`journal.jsonl`")),
    ("first", |_| number(3)),
    ("firsts", |_| text("`Europe/Berlin`, `Europe/Bern`")),
    ("from", |to| text(dates::date(to, day("2026-03-06")))),
    ("hint", |_| text("…")),
    ("hours", |to| text(dates::hours(to, Quiet::of_minutes(22 * 60, 7 * 60).unwrap()))),
    ("id", |_| text("3f2a91")),
    ("interest", |_| text("climbing")),
    ("key", |_| text("written_at")),
    ("keys", |_| text("`written_at`, `text`")),
    ("label", |_| text("2026-Q3")),
    ("last", |_| text("`Europe/Berne`")),
    ("late", |_| number(5)),
    ("length", |to| text(say(to, "general-length-days", &[("count", 3.into())]))),
    ("likely", |_| text("`Europe/Berlin`")),
    ("line", |_| number(3)),
    ("moment", |_| text("<t:1772787600:f> (<t:1772787600:R>)")),
    ("month", |_| number(3)),
    ("months", |to| {
        text(dates::list(to, &["2026-01-01", "2026-04-01"].map(|first| quarter(to, first))))
    }),
    ("most", |_| text("8 MB")),
    ("name", |_| text("climbing")),
    ("names", |to| text(dates::list(to, &["climbing", "guitar", "Rust"].map(str::to_owned)))),
    ("now", |_| text("2026-Q3")),
    ("nth", |_| number(5)),
    ("on", |to| text(dates::on_date(to, day("2026-03-06")))),
    ("origin", |_| text("dm")),
    ("page", |_| number(2)),
    ("pages", |_| number(5)),
    ("parts", |_| number(3)),
    ("period", |_| text("2026-Q3")),
    ("rest", |_| text("climbing, guitar")),
    ("reason", |_| text("…")),
    ("save", |to| text(commands::menu(to.commands))),
    ("sent", |_| number(3)),
    ("shown", |_| number(10)),
    ("site", |_| text("Hugo")),
    ("smallest", |to| text(say(to, "general-length-hours", &[("count", 1.into())]))),
    ("spacing", |to| text(say(to, "general-length-minutes", &[("count", 5.into())]))),
    ("spot", |to| {
        [5, 7]
            .into_iter()
            .flat_map(|day| text(say(to, "cadence-last", &[("weekday", day.into())])))
            .collect()
    }),
    ("tenths", |_| number(5)),
    ("text", |_| text("climbing")),
    ("time", |_| text("09:30")),
    ("times", |to| text(series(to, ["09:30", "18:00"].map(str::to_owned)))),
    ("title", |to| text(say(to, "recall-found", &[("count", 25.into())]))),
    ("to", |to| text(dates::date(to, day("2026-05-17")))),
    ("total", |_| number(7)),
    ("turned", |_| text("2026-03-01..2026-08-31")),
    ("typed", |_| text("foo")),
    ("until", |_| text("<t:1772787600:f> (<t:1772787600:R>)")),
    ("weekday", |_| number(5)),
    ("weekdays", |to| {
        text(series(to, [1, 5].map(|day| say(to, "calendar-weekday", &[("weekday", day.into())]))))
    }),
    ("when", |to| text(voice::cadence::cadence(to, &"every friday 9:30".parse().unwrap()))),
    ("whole", |_| number(8)),
    ("word", |_| text("*Nora*")),
    ("words", |_| text("It clears my head.")),
    ("year", |_| number(2026)),
    ("zone", |_| text("Europe/Berlin")),
];

/// What one sentence is told otherwise than the others are.
pub const APART: &[(&str, &str, Make)] = &[
    ("calls-asked", "period", periods),
    ("calls-heading", "period", periods),
    ("calls-is-off", "period", periods),
    ("calls-is-published", "period", periods),
    ("prompt-retrospective", "period", periods),
    ("cadence-at", "days", every_day),
    ("cadence-at-from", "days", every_day),
    ("cadence-at-from", "date", |_| text("2026-03-06")),
    ("errors-schedule-nothing-to-count", "date", |_| text("2026-03-06")),
    ("calendar-hours", "from", |_| text("22:00")),
    ("calendar-hours", "to", |_| text("07:00")),
    ("calendar-list", "last", |_| text("Rust")),
    ("cadence-and", "firsts", |_| text("09:30, 12:00")),
    ("cadence-and", "last", |_| text("18:00")),
    ("cards-turned-into", "to", boulder),
    ("cards-written", "moment", |to| {
        text(dates::moment(to, day("2026-03-06").and_hms_opt(9, 30, 0).unwrap()))
    }),
    ("details-renamed", "from", |_| text("k8s")),
    ("details-renamed", "to", |_| text("Kubernetes")),
    ("followups-decided-pivot-to", "to", boulder),
    ("interests-decided-pivot", "to", boulder),
    ("interests-merged", "from", boulder),
    ("interests-renamed", "from", boulder),
    ("interests-split", "from", boulder),
    ("interests-undone-merge", "from", |_| text("climbing")),
    ("interests-undone-merge", "to", boulder),
    ("interests-undone-rename", "from", |_| text("climbing")),
    ("interests-undone-rename", "to", boulder),
    ("interests-undone-split", "from", |_| text("climbing")),
    ("interests-undone-split", "to", boulder),
    ("interests-unfixed", "from", |_| text("climbing")),
    ("interests-unfixed", "to", boulder),
    ("public-document", "name", |_| text("upto-2026-Q3.md")),
    ("public-left-out", "words", |to| text(say(to, "public-out-entries", &[("count", 2.into())]))),
    ("memories-more", "words", |_| text("*Nora* · *Berlin*")),
    ("memories-words", "words", |_| text("*Nora* · *Berlin*")),
    ("recall-latest-on-this-day", "day", this_day),
    ("recall-nothing-on-this-day", "day", this_day),
    ("recall-on-this-day", "day", this_day),
    ("refusals-no-such-interest", "typed", boulder),
    ("errors-line-no-object", "example", |_| text("…")),
    ("errors-archive-bomb", "most", |_| number(200)),
    ("errors-archive-too-large", "most", |_| number(100)),
    ("errors-archive-too-many", "most", |_| number(5000)),
    ("refusals-picture-too-large", "most", |_| number(8)),
    ("refusals-too-large-to-bring", "most", |_| number(25)),
    ("refusals-too-many-words-brought", "most", |_| number(200)),
    ("telling-chart-of", "months", |to| text(dates::month_of(to, day("2026-03-06")))),
    ("telling-compared", "before", |_| text("2026-Q2")),
    ("telling-decision-to", "to", boulder),
    ("telling-more-or-less", "before", |_| number(3)),
    ("telling-stands-for", "text", |_| text("A")),
    ("telling-then-now", "before", |to| text(say(to, "general-entries", &[("count", 3.into())]))),
    ("telling-then-now", "now", |_| number(5)),
    ("telling-throughout", "months", |_| number(3)),
];

/// Where the choices of how an interest stands are.
const STATUS: &[&str] = &["interests", "list", "status"];

/// What a sentence is told under a name that chooses nothing in it.
pub fn sample(to: Hearer, sentence: &str, name: &str) -> Vec<Sample> {
    let apart = APART.iter().find(|(of, told, _)| *of == sentence && *told == name);
    let make = apart.map(|(_, _, make)| make);
    let make = make.or_else(|| NAMES.iter().find(|(told, _)| *told == name).map(|(_, make)| make));
    make.unwrap_or_else(|| panic!("{sentence} is told `{name}`: give it a sample"))(to)
}

/// What is told under a name by which a sentence chooses between these keys: each of them, and one
/// and several where it is counted.
pub fn turns(name: &str, keys: &BTreeSet<String>) -> Vec<Sample> {
    if keys.contains("one") {
        // What was brought may be nothing.
        let brought = ["added", "stated"].contains(&name);
        return [Some(1), Some(5), brought.then_some(0)]
            .into_iter()
            .flatten()
            .map(Into::into)
            .collect();
    }
    let mut turns: Vec<i64> = keys.iter().filter_map(|key| key.parse().ok()).collect();
    if turns.is_empty() {
        return keys.iter().map(|key| key.clone().into()).collect();
    }
    turns.sort_unstable();
    turns.extend(keys.contains("other").then_some(5));
    turns.into_iter().map(Into::into).collect()
}

fn text(text: impl Into<String>) -> Vec<Sample> {
    vec![text.into().into()]
}

fn number(number: i64) -> Vec<Sample> {
    vec![number.into()]
}

fn say(to: Hearer, name: &str, told: &[(&'static str, Sample)]) -> String {
    let args: FluentArgs<'_> = told.iter().cloned().collect();
    // Errors have no words of their own in English.
    spoken(to, name, &args).unwrap_or_default()
}

fn series<const N: usize>(to: Hearer, items: [String; N]) -> String {
    voice::cadence::series(to, &Vec::from(items))
}

fn day(day: &str) -> NaiveDate {
    day.parse().unwrap()
}

fn span() -> Span {
    Span { from: day("2026-03-03"), to: day("2026-03-21") }
}

fn question(to: Hearer, number: u32) -> String {
    Questions::shipped().unwrap().at(to.tongue, number).ask.clone()
}

fn quarter(to: Hearer, first: &str) -> String {
    let first = day(first);
    dates::months(to, Months { first, last: first + chrono::Months::new(2) }, Some(2026))
}

/// Periods as they stand within a sentence.
fn periods(to: Hearer) -> Vec<Sample> {
    let labels = ["2026-Q3", "2026", "2026-03", "2026-03-01..2026-08-31"];
    let read = labels.map(|label| Period::parse(label, day("2026-11-01")).unwrap());
    read.iter().map(|period| dates::period(to, period).into()).collect()
}

fn every_day(to: Hearer) -> Vec<Sample> {
    text(say(to, "cadence-daily", &[]))
}

fn boulder(_: Hearer) -> Vec<Sample> {
    text("bouldering")
}

fn this_day(to: Hearer) -> Vec<Sample> {
    text(dates::day(to, day("2026-03-06")))
}
