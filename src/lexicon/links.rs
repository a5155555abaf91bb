//! Links to resources: an address without what tracks, and a title in the person's words.

use std::ops::Range;

use url::Url;

use super::text::{Link, Parsed};
use crate::domain::resource::Resource;

/// Query keys that only tell who sent whom.
const TRACKING: [&str; 16] = [
    "fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "igsh", "si", "ref_src",
    "ref_url", "yclid", "_hsenc", "_hsmi", "vero_id", "spm",
];

/// A sentence longer than this many characters is no title.
const TITLE: usize = 90;

/// A sentence with more links than this lists them, and is no title of one.
const LISTED: usize = 32;
/// More links inside each other than so many are not looked for.
const NESTED: usize = 6;

/// The address without its tracking parameters, and without the name and password of who opens it;
/// the text itself where it is no address.
pub(super) fn clean(address: &str) -> String {
    let authority = address.split_once("://").map_or("", |(_, rest)| rest);
    let authority = authority.split(['/', '?', '#']).next().unwrap_or_default();
    let signs_in = authority.contains('@');
    if !signs_in && !address.contains('?') {
        return address.to_owned();
    }
    let Ok(mut url) = Url::parse(address) else { return address.to_owned() };
    if signs_in {
        // An address that cannot have a user has none.
        let _ = url.set_username("").and_then(|()| url.set_password(None));
    }
    let tracks = |key: &str| key.starts_with("utm_") || TRACKING.contains(&key);
    if !url.query_pairs().any(|(key, _)| tracks(&key)) {
        return if signs_in { url.into() } else { address.to_owned() };
    }
    let kept: Vec<&str> = url
        .query()
        .unwrap_or_default()
        .split('&')
        .filter(|pair| !tracks(pair.split('=').next().unwrap_or_default()))
        .collect();
    let kept = kept.join("&");
    url.set_query((!kept.is_empty()).then_some(kept.as_str()));
    url.into()
}

/// Whether an address leads to a page that can be opened.
pub(super) fn opens(address: &str) -> bool {
    let scheme = address.split("://").next().unwrap_or_default();
    address.contains("://")
        && matches!(scheme.to_ascii_lowercase().as_str(), "http" | "https" | "gemini" | "ftp")
}

/// The host of an address without `www.`, in lower case.
pub(super) fn host(address: &str) -> Option<String> {
    let rest = address.split_once("://")?.1;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?.split(':').next()?.to_lowercase();
    Some(host.strip_prefix("www.").unwrap_or(&host).to_owned())
}

/// The resource that `link` names: titled by its words, by its sentence, or by its address.
pub(super) fn resource(
    text: &str,
    parsed: &Parsed,
    link: &Link,
    sentence: Option<Range<usize>>,
) -> Resource {
    let anchor = bare(&text[link.anchor.clone()]);
    let says_something = anchor.chars().filter(|c| c.is_alphanumeric()).count() > 2
        && !matches!(
            anchor.to_lowercase().as_str(),
            "here" | "this" | "link" | "hier" | "aquí" | "ici" | "aqui"
        );
    let title = if says_something {
        anchor
    } else {
        let said = sentence.and_then(|s| around(text, parsed, s, link));
        match said {
            // A line with the address in its course is about it; a bare address behind a full
            // stop may as well be known by its own words.
            Some((words, in_course)) if in_course || !tells(&link.url) => words,
            _ => readable(&link.url),
        }
    };
    Resource { url: clean(&link.url), title }
}

/// A resource given as an address of its own.
pub(super) fn given(address: &str) -> Resource {
    Resource { url: clean(address), title: readable(address) }
}

/// Somebody's message, by its address: titled by the note with which it was saved, as far as that is
/// a title.
pub(super) fn saved(address: &str, note: &str) -> Resource {
    let line = note.lines().map(bare).find(|line| line.chars().any(char::is_alphanumeric));
    let host = || host(address).unwrap_or_else(|| readable(address));
    Resource { url: clean(address), title: line.map_or_else(host, |line| titled(&line)) }
}

/// A line as a title: its first words where it is too long for one.
fn titled(line: &str) -> String {
    if line.chars().count() <= TITLE {
        return line.to_owned();
    }
    let mut title = String::new();
    let mut length = 0;
    for word in line.split(' ') {
        length += word.chars().count() + 1;
        if length > TITLE {
            break;
        }
        title.push_str(word);
        title.push(' ');
    }
    if title.is_empty() {
        title = line.chars().take(TITLE - 1).collect();
    }
    format!("{}…", title.trim_end())
}

/// The sentence without the addresses in it, where it is short enough for a title, and whether the
/// link stands in its course.
fn around(
    text: &str,
    parsed: &Parsed,
    sentence: Range<usize>,
    link: &Link,
) -> Option<(String, bool)> {
    let mut words = String::new();
    let mut at = sentence.start;
    // In order, so that only those around here are looked at.
    let from = parsed.links.partition_point(|l| l.range.start < sentence.start);
    let to = parsed.links.partition_point(|l| l.range.start < sentence.end);
    if to - from > LISTED {
        return None;
    }
    let near = &parsed.links[from.saturating_sub(NESTED)..to];
    for link in near.iter().filter(|l| sentence.start < l.range.end) {
        words.push_str(text.get(at..link.range.start.max(at))?);
        if !link.picture {
            words.push_str(&text[link.anchor.clone()]);
        }
        at = link.range.end.clamp(at, sentence.end);
    }
    words.push_str(text.get(at..sentence.end)?);
    let words = bare(&words);
    let before = text.get(sentence.start..link.range.start.max(sentence.start))?.trim_end();
    let in_course = !before.ends_with(['.', '!', '?', '…', '。', '।']);
    let words = words.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, ':' | '-' | '–' | '—' | '.' | '(' | ')' | ',')
    });
    let letters = words.chars().filter(|c| c.is_alphanumeric()).count();
    (letters > 3 && words.chars().count() <= TITLE).then(|| (words.to_owned(), in_course))
}

/// Whether an address says in words what it leads to.
fn tells(address: &str) -> bool {
    let said = readable(address);
    said.split_once(" (").is_some_and(|(words, _)| {
        let plain =
            ["docs", "home", "index", "main", "concepts", "posts", "blog", "article", "watch"];
        !plain.contains(&words.to_lowercase().as_str())
    })
}

/// Words without Markdown's marks, their spaces made single.
pub(super) fn bare(words: &str) -> String {
    let plain: String =
        words.chars().filter(|c| !matches!(c, '*' | '`' | '<' | '>' | '|')).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An address as a person would say it: the host, and the last part that is words.
fn readable(address: &str) -> String {
    let Ok(url) = Url::parse(address) else { return address.to_owned() };
    let host = host(address).unwrap_or_default();
    let words = url.path_segments().into_iter().flatten().rev().find_map(|part| {
        let part = percent(part);
        let stem = part
            .rsplit_once('.')
            .map_or(part.as_str(), |(stem, end)| if end.len() <= 5 { stem } else { &part });
        let words = stem.replace(['-', '_', '+'], " ");
        let letters = words.chars().filter(|c| c.is_alphabetic()).count();
        let plain = letters >= 4 && letters * 10 >= words.chars().count() * 7 && stem != "index";
        plain.then(|| words.split_whitespace().collect::<Vec<_>>().join(" "))
    });
    match words {
        Some(words) => format!("{words} ({host})"),
        None if host.is_empty() => address.to_owned(),
        None => host,
    }
}

/// A path's part with its `%xx` read.
fn percent(part: &str) -> String {
    let mut bytes = Vec::with_capacity(part.len());
    let raw = part.as_bytes();
    let mut i = 0;
    while i < raw.len() {
        let code = (raw[i] == b'%').then(|| part.get(i + 1..i + 3)).flatten();
        if let Some(byte) = code.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            bytes.push(byte);
            i += 3;
        } else {
            bytes.push(raw[i]);
            i += 1;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_tracks_is_dropped_and_nothing_else() {
        assert_eq!(
            clean("https://a.example/x?utm_source=b&id=7#top"),
            "https://a.example/x?id=7#top"
        );
        assert_eq!(clean("https://a.example/x?fbclid=b"), "https://a.example/x");
        assert_eq!(clean("https://a.example/x?q=a%20b&v=1"), "https://a.example/x?q=a%20b&v=1");
        assert_eq!(clean("https://a.example/W_(x)"), "https://a.example/W_(x)");
        assert_eq!(clean("https://ada:secret@a.example/p?utm_source=1"), "https://a.example/p");
        assert_eq!(clean("https://ada:secret@a.example/p"), "https://a.example/p");
        assert_eq!(clean("https://a.example/@ada?x=1"), "https://a.example/@ada?x=1");
    }

    #[test]
    fn a_saved_message_is_titled_by_the_note_on_it() {
        let address = "https://discord.com/channels/@me/1/2";
        let title = |note: &str| saved(address, note).title;
        assert_eq!(title("Grips to *try* out.\nLater."), "Grips to try out.");
        assert_eq!(title(" \n…\nGrips"), "Grips");
        assert_eq!(title(""), "discord.com");
        let long = title(&"grip ".repeat(40));
        assert!(long.ends_with("grip…") && long.chars().count() <= TITLE, "{long}");
        assert!(title(&"g".repeat(200)).chars().count() <= TITLE);
    }

    #[test]
    fn an_address_reads_as_words() {
        assert_eq!(
            readable("https://www.a.example/2020/how-to_knit.html"),
            "how to knit (a.example)"
        );
        assert_eq!(readable("https://a.example/?x=1"), "a.example");
        assert_eq!(readable("https://ada:secret@a.example:8080/?x=1"), "a.example");
        assert_eq!(readable("https://de.a.example/B%C3%A4ume"), "Bäume (de.a.example)");
    }
}
