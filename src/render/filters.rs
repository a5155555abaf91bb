//! What templates can do with a digest beyond the template language itself, in the tongue of whoever
//! hears it. What they say of their own stands in `say` ([`headings`](super::headings)).
//!
//! | filter | gives |
//! |---|---|
//! | `words` | a person's words with their links and emphasis, everything else escaped |
//! | `day` | "16 February", with the year where it is not the period's only one |
//! | `span(last)` | "1 January – 31 March", from a first and a last day |
//! | `entries` | "3 entries", from their number |
//! | `link(url)` | a title as a link where the address may be followed, else as text |
//! | `shelves` | resources as a list of `{interest, items}`, those without an interest last |
//! | `lane` | the colour number of an interest's lane; `none` where it has none |
//! | `course` | which way an interest went: "rising", "back after 120 days" |
//! | `status` | where it stands, from the word of the JSON: "paused" |
//! | `also` | its other names: "also bouldering, climbing wall" |
//! | `into` | the names of interests in bold as a sentence: "Into **climbing**, **choir**." |
//! | `decided` | a decision: "put down climbing"; of its kind alone, "put down" |
//! | `colon` | a text as what comes after is announced: "Why:" |
//! | `stop` | a text as the end of a sentence |
//! | `capital` | a text with a capital as its first letter |
//! | `yaml` | a string for front matter |

use chrono::NaiveDate;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, Value, context};

use super::chart::ink;
use super::{clean, escape, phrases, words};
use crate::domain::decision::DecisionKind;
use crate::domain::span::Span;
use crate::domain::tongue::{Hearer, Tongue};
use crate::tongues::{dates, say};

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
    environment.add_filter("entries", entries);
    environment.add_filter("status", status);
    environment.add_filter("also", also);
    environment.add_filter("into", into);
    environment.add_filter("colon", |state: &State, text: &Value| {
        Value::from_safe_string(phrases::colon(hearer(state), &escaped(state, text)))
    });
    environment.add_filter("stop", |state: &State, text: &Value| {
        Value::from_safe_string(phrases::stop(hearer(state), &escaped(state, text)))
    });
    environment.add_filter("capital", capital);
    environment.add_filter("yaml", yaml);
}

/// Writes a value into a document, escaped for its format.
pub fn write(out: &mut Output, state: &mut State, value: &Value) -> Result<(), Error> {
    out.write_str(&escaped(state, value)).map_err(Error::from)
}

fn escaped(state: &State, value: &Value) -> String {
    let text = value.to_string();
    if value.is_safe() {
        text
    } else if is_html(state) {
        escape::html(&clean::visible(&text))
    } else {
        escape::markdown(&text)
    }
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

/// Whoever hears it.
fn hearer(state: &State) -> Hearer {
    let language = state.lookup("page").and_then(|page| page.get_attr("language").ok());
    let tongue = language.and_then(|code| Tongue::from_code(code.as_str()?));
    Hearer { tongue: tongue.unwrap_or_default(), ..Hearer::ENGLISH }
}

/// The text with a capital, as safe as it was.
fn capital(text: &Value) -> Value {
    let capital = phrases::capital(&text.to_string());
    if text.is_safe() { Value::from_safe_string(capital) } else { capital.into() }
}

fn day(state: &State, text: &str) -> Result<String, Error> {
    Ok(phrases::bound(&dates::day_in(hearer(state), date(text)?, known_year(state))))
}

fn span(state: &State, first: &str, last: &str) -> Result<String, Error> {
    let days = Span { from: date(first)?, to: Span::day(date(last)?).to };
    Ok(phrases::bound(&phrases::from_to(hearer(state), days, known_year(state))))
}

fn entries(state: &State, count: usize) -> String {
    phrases::entries(hearer(state), count)
}

fn status(state: &State, word: &str) -> String {
    phrases::status(hearer(state), word)
}

fn also(state: &State, names: &Value) -> Result<String, Error> {
    let names = strings(names)?.join(", ");
    Ok(say!(hearer(state), "telling-also-called", names = names))
}

fn into(state: &State, names: &Value) -> Result<Value, Error> {
    let bold: Vec<String> = strings(names)?.iter().map(|name| strong(state, name)).collect();
    Ok(Value::from_safe_string(say!(hearer(state), "telling-into", names = bold.join(", "))))
}

fn strings(list: &Value) -> Result<Vec<String>, Error> {
    Ok(list.try_iter()?.map(|item| item.to_string()).collect())
}

/// A name in bold.
fn strong(state: &State, name: &str) -> String {
    if is_html(state) {
        format!("<strong>{}</strong>", escape::html(&clean::visible(name)))
    } else {
        format!("**{}**", escape::markdown(name))
    }
}

fn link(state: &State, title: &str, url: &str) -> Value {
    let title = clean::line(title);
    let title = if title.is_empty() { name_of(state, url) } else { title };
    let html = is_html(state);
    let text = if html { escape::html(&title) } else { escape::markdown(&title) };
    Value::from_safe_string(match clean::href(url) {
        Some(url) if html => escape::html_link(&url, &text),
        Some(url) => escape::markdown_link(&url, &text),
        None => text,
    })
}

fn name_of(state: &State, url: &str) -> String {
    let name = clean::address_name(url);
    if name.is_empty() { say!(hearer(state), "telling-unnamed") } else { name }
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

/// Of a decision with its names, or of its kind alone.
fn decided(state: &State, decision: &Value) -> Result<Value, Error> {
    let of = |key| decision.get_attr(key).ok().and_then(|v| v.as_str().map(str::to_owned));
    let word = decision.as_str().map(str::to_owned).or_else(|| of("kind")).unwrap_or_default();
    let kind = DecisionKind::named(&word).ok_or_else(|| {
        Error::new(ErrorKind::InvalidOperation, format!("`{word}` is no decision"))
    })?;
    let write = |name: String| {
        if is_html(state) { strong(state, &name) } else { escape::markdown(&name) }
    };
    let name = of("interest").map(write).unwrap_or_default();
    let became = of("to").map(write);
    let said = phrases::decided(hearer(state), kind, &name, became.as_deref());
    Ok(Value::from_safe_string(said))
}

fn course(state: &State, interest: &Value) -> Result<String, Error> {
    let course = interest.get_attr("course")?.to_string();
    Ok(phrases::course(hearer(state), &course, interest.get_attr("gap_days")?.as_i64()))
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
