use chrono::{DateTime, TimeDelta, Utc};

use super::Zone;
use super::atlas::{PLACES, Place};
use super::fold::fold;

/// The most choices that Discord shows under an argument.
const MOST: usize = 25;

/// A zone to pick while typing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The IANA name: what is sent when the person picks it.
    pub name: String,
    /// What the person reads, such as `Europe/Berlin · Germany · UTC+01:00`; at most 100 characters.
    pub label: String,
}

/// How well a place fits the words; smaller is better.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// One of its keys is exactly what was typed.
    Whole,
    /// Its clocks have the offset or the abbreviation that was typed.
    Clock,
    /// One of its keys begins with what was typed.
    Start,
    /// Each word that was typed begins a word of its keys or region.
    Words,
    /// What was typed stands inside one of its keys.
    Inside,
    /// One of its keys is a slip of the finger away; the number of slips.
    Slip(usize),
}

/// The best 25 zones for what a person has typed so far: a city, a country, an abbreviation, an
/// offset such as `UTC+2`, or a part of one of them.
///
/// Of equally good ones those where most people live come first. Nothing typed gives zones from
/// around the world, west to east.
pub fn suggest(query: &str, now: DateTime<Utc>) -> Vec<Suggestion> {
    let query: String = fold(&query.chars().take(100).collect::<String>());
    let mut places: Vec<&Place> = if query.is_empty() {
        PLACES.iter().take(MOST).collect()
    } else {
        search(&query, Some(now))
    };
    if query.is_empty() {
        places.sort_by_key(|place| place.zone.offset_at(now).seconds());
    }
    places.into_iter().take(MOST).map(|place| labelled(place, now)).collect()
}

/// Up to three names to offer instead of one that does not exist.
pub(super) fn likely(typed: &str) -> Vec<String> {
    let typed: String = typed.chars().take(100).collect();
    let mut places = search(&fold(&typed), None);
    if let Some((_, city)) = typed.rsplit_once('/')
        && places.is_empty()
    {
        places = search(&fold(city), None);
    }
    places.into_iter().take(3).map(|place| place.zone.name().to_owned()).collect()
}

fn search(query: &str, now: Option<DateTime<Utc>>) -> Vec<&'static Place> {
    let mut found: Vec<(Fit, &Place)> = PLACES
        .iter()
        .filter_map(|place| {
            let by_clock = now.is_some_and(|now| clock_shows(place, query, now));
            let fit = if by_clock { Some(Fit::Clock) } else { None };
            Some((by_words(place, query).into_iter().chain(fit).min()?, place))
        })
        .collect();
    if found.iter().any(|(fit, _)| !matches!(fit, Fit::Slip(_))) {
        found.retain(|(fit, _)| !matches!(fit, Fit::Slip(_)));
    }
    found.sort_by_key(|(fit, _)| *fit);
    found.into_iter().map(|(_, place)| place).collect()
}

fn by_words(place: &Place, query: &str) -> Option<Fit> {
    let any = |test: &dyn Fn(&str) -> bool| place.keys.iter().any(|key| test(key));
    let begins_a_word = |word: &str| {
        let begins = |text: &str| text.split(' ').any(|of_text| of_text.starts_with(word));
        any(&|key| begins(key)) || begins(&place.region)
    };
    if query.is_empty() {
        None
    } else if any(&|key| key == query) {
        Some(Fit::Whole)
    } else if any(&|key| key.starts_with(query)) {
        Some(Fit::Start)
    } else if query.split(' ').all(begins_a_word) {
        Some(Fit::Words)
    } else if query.chars().count() > 2 && any(&|key| key.contains(query)) {
        Some(Fit::Inside)
    } else {
        slips(place, query)
    }
}

/// One slip for every four letters, at most three.
fn slips(place: &Place, query: &str) -> Option<Fit> {
    let allowed = (query.chars().count() / 4).min(3);
    let nearest = place.keys.iter().map(|key| strsim::damerau_levenshtein(key, query)).min()?;
    (nearest <= allowed).then_some(Fit::Slip(nearest))
}

/// Whether the zone's clocks have the abbreviation or offset asked for, now or half a year on.
fn clock_shows(place: &Place, query: &str, now: DateTime<Utc>) -> bool {
    if let Some(seconds) = offset(query) {
        return place.zone.offset_at(now).seconds() == seconds;
    }
    // Abbreviations are Latin letters, and the shortest (`EAT`) have three.
    let looks_short = (3..=5).contains(&query.len()) && query.is_ascii();
    looks_short
        && [now, now + TimeDelta::days(182)]
            .into_iter()
            .any(|at| place.zone.abbreviation(at).eq_ignore_ascii_case(query))
}

/// Reads `utc+2`, `gmt 3`, `+5:30`: seconds east of UTC. Folding turned a minus into a space.
fn offset(query: &str) -> Option<i32> {
    let named = query.strip_prefix("utc").or_else(|| query.strip_prefix("gmt"));
    let (sign, number) = match (named.unwrap_or(query), named.is_some()) {
        (rest, _) if rest.starts_with('+') => (1, &rest[1..]),
        (rest, true) if rest.starts_with(' ') => (-1, &rest[1..]),
        _ => return None,
    };
    let (hours, minutes) = number.split_once(':').unwrap_or((number, "0"));
    let (hours, minutes) = (hours.parse::<i32>().ok()?, minutes.parse::<i32>().ok()?);
    ((0..=14).contains(&hours) && (0..60).contains(&minutes))
        .then_some(sign * (hours * 3_600 + minutes * 60))
}

fn labelled(place: &Place, now: DateTime<Utc>) -> Suggestion {
    let name = place.zone.name().to_owned();
    let offset = place.zone.offset_label(now);
    let label = match place.country {
        "" => format!("{name} · {offset}"),
        country => format!("{name} · {country} · {offset}"),
    };
    Suggestion { name, label }
}

/// The likeliest zone of someone whose Discord speaks this language, to offer first.
///
/// `None` where the language says too little about the place.
pub fn guess_from_locale(locale: &str) -> Option<Zone> {
    let name = match locale {
        "bg" => "Europe/Sofia",
        "cs" => "Europe/Prague",
        "da" => "Europe/Copenhagen",
        "de" => "Europe/Berlin",
        "el" => "Europe/Athens",
        "en-GB" => "Europe/London",
        "en-US" => "America/New_York",
        "es-419" => "America/Mexico_City",
        "es-ES" => "Europe/Madrid",
        "fi" => "Europe/Helsinki",
        "fr" => "Europe/Paris",
        "hi" => "Asia/Kolkata",
        "hr" => "Europe/Zagreb",
        "hu" => "Europe/Budapest",
        "id" => "Asia/Jakarta",
        "it" => "Europe/Rome",
        "ja" => "Asia/Tokyo",
        "ko" => "Asia/Seoul",
        "lt" => "Europe/Vilnius",
        "nl" => "Europe/Amsterdam",
        "no" => "Europe/Oslo",
        "pl" => "Europe/Warsaw",
        "pt-BR" => "America/Sao_Paulo",
        "ro" => "Europe/Bucharest",
        "ru" => "Europe/Moscow",
        "sv-SE" => "Europe/Stockholm",
        "th" => "Asia/Bangkok",
        "tr" => "Europe/Istanbul",
        "uk" => "Europe/Kyiv",
        "vi" => "Asia/Ho_Chi_Minh",
        "zh-CN" => "Asia/Shanghai",
        "zh-TW" => "Asia/Taipei",
        _ => return None,
    };
    name.parse().ok()
}
