//! What templates can do with a digest beyond the template language itself.
//!
//! | filter | gives |
//! |---|---|
//! | `words` | a person's words with their links and emphasis, everything else escaped |
//! | `day` | "16 February", with the year where it is not the period's only one |
//! | `span(last)` | "1 January – 31 March", from a first and a last day |
//! | `link(url)` | a title as a link where the address may be followed, else as text |
//! | `shelves` | resources as a list of `{interest, items}`, those without an interest last |
//! | `lane` | the colour number of an interest's lane; `none` where it has none |
//! | `course` | which way an interest went: "rising", "back after 120 days" |
//! | `decided` | a decision as a sentence's start: "put down" |
//! | `yaml` | a string for front matter |

use chrono::NaiveDate;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, Value, context};

use super::chart::ink;
use super::{clean, dates, escape, phrases, words};
use crate::domain::decision::DecisionKind;

/// The name of Markdown's own way of escaping.
pub const MARKDOWN: &str = "markdown";

/// Makes the filters known.
pub fn add(environment: &mut Environment<'static>) {
    environment.add_filter("words", own_words);
    environment.add_filter("day", day);
    environment.add_filter("span", span);
    environment.add_filter("link", link);
    environment.add_filter("shelves", shelves);
    environment.add_filter("lane", lane);
    environment.add_filter("decided", decided);
    environment.add_filter("course", course);
    environment.add_filter("yaml", yaml);
}

/// Writes a value into a document, escaped for its format.
pub fn write(out: &mut Output, state: &mut State, value: &Value) -> Result<(), Error> {
    let text = value.to_string();
    let written = if value.is_safe() {
        out.write_str(&text)
    } else if is_html(state) {
        out.write_str(&escape::html(&clean::visible(&text)))
    } else {
        out.write_str(&escape::markdown(&text))
    };
    written.map_err(Error::from)
}

fn is_html(state: &State) -> bool {
    matches!(state.auto_escape(), AutoEscape::Html)
}

fn own_words(state: &State, text: &str) -> Value {
    let runs = words::read(text);
    Value::from_safe_string(if is_html(state) {
        escape::html_runs(&runs)
    } else {
        escape::markdown_runs(&runs)
    })
}

fn date(text: &str) -> Result<NaiveDate, Error> {
    let wrong = |_| Error::new(ErrorKind::InvalidOperation, format!("`{text}` is not a date"));
    text.parse().map_err(wrong)
}

/// The period's only year, if it has one.
fn known_year(state: &State) -> Option<i32> {
    let year = state.lookup("page")?.get_attr("year").ok()?;
    i32::try_from(year).ok()
}

fn day(state: &State, text: &str) -> Result<String, Error> {
    Ok(dates::day_in(date(text)?, known_year(state)))
}

fn span(state: &State, first: &str, last: &str) -> Result<String, Error> {
    let (first, last) = (date(first)?, date(last)?);
    let year = known_year(state);
    let (from, to) = (dates::day_in(first, year), dates::day_in(last, year));
    Ok(if from == to { from } else { format!("{from} – {to}") })
}

fn link(state: &State, title: &str, url: &str) -> Value {
    let title = clean::line(title);
    let title = if title.is_empty() { name_of(url) } else { title };
    let html = is_html(state);
    let text = if html { escape::html(&title) } else { escape::markdown(&title) };
    Value::from_safe_string(match clean::href(url) {
        Some(url) if html => escape::html_link(&url, &text),
        Some(url) => escape::markdown_link(&url, &text),
        None => text,
    })
}

fn name_of(url: &str) -> String {
    let name = clean::address_name(url);
    if name.is_empty() { "without a name".to_owned() } else { name }
}

fn shelves(resources: &Value) -> Result<Vec<Value>, Error> {
    let served = |resource: Value| {
        Ok((resource.get_attr("interest")?.as_str().map(str::to_owned), resource))
    };
    let served: Vec<_> = resources.try_iter()?.map(served).collect::<Result<_, Error>>()?;
    let shelves = phrases::shelves(served.into_iter()).into_iter();
    Ok(shelves.map(|(interest, items)| context! { interest, items }).collect())
}

fn lane(state: &State, interest: &str) -> Result<Option<usize>, Error> {
    let Some(timeline) = state.lookup("timeline") else { return Ok(None) };
    for (n, lane) in timeline.get_attr("lanes")?.try_iter()?.enumerate() {
        if lane.get_attr("interest")?.as_str() == Some(interest) {
            return Ok(Some(n % ink::LANES));
        }
    }
    Ok(None)
}

fn decided(kind: &str) -> Result<&'static str, Error> {
    let wrong = || Error::new(ErrorKind::InvalidOperation, format!("`{kind}` is no decision"));
    DecisionKind::named(kind).map(phrases::decided).ok_or_else(wrong)
}

fn course(interest: &Value) -> Result<String, Error> {
    let course = interest.get_attr("course")?.to_string();
    Ok(phrases::course(&course, interest.get_attr("gap_days")?.as_i64()))
}

fn yaml(text: &str) -> Value {
    Value::from_safe_string(quoted(text))
}

/// A text as a string of YAML's, and of TOML's, on one line.
pub fn quoted(text: &str) -> String {
    // A JSON string is one of theirs, once the line breaks that only YAML knows are escaped.
    let quoted = serde_json::to_string(&clean::line(text)).unwrap_or_default();
    let quoted = quoted.replace('\u{85}', "\\u0085").replace('\u{2028}', "\\u2028");
    quoted.replace('\u{2029}', "\\u2029").replace('\u{7f}', "\\u007f")
}
