//! How a person publishes, as a part of the file.

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};

use crate::domain::call::Consent;
use crate::domain::id::{CallId, ChannelId, MessageId, ServerId};
use crate::domain::issue::{
    Habit, Issue, LONGEST_HUSHED, MOST_HUSHED, Post, Publishing, Site, Spot,
};
use crate::domain::unread::SettingsError;
use crate::domain::words::Words;

/// The part; ids are strings, since JavaScript would round them.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Object {
    /// Bare addresses, and titles of works.
    unlisted: Vec<String>,
    /// Words, each a word or a few.
    hushed: Vec<Words>,
    /// For which program documents are written.
    site: Option<String>,
    /// Where they posted last: the server and the channel.
    channel: Option<[String; 2]>,
    /// What they handed out.
    issues: Vec<Issued>,
    /// To which digests of servers they said yes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    server_digests: Vec<Said>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Issued {
    /// The period's label.
    period: String,
    dated: NaiveDate,
    /// The server, the channel and the message; none for a document.
    post: Option<[String; 3]>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    /// The digest's number, and the mark of what was said yes to.
    digest: String,
    mark: String,
    at: String,
    /// The server, the channel and the message; none while it is not posted.
    post: Option<[String; 3]>,
}

impl From<&Publishing> for Object {
    fn from(publishing: &Publishing) -> Self {
        let Publishing { unlisted, hushed, habit, issues, consents } = publishing;
        let issued = issues.iter().map(|issue| Issued {
            period: issue.period.clone(),
            dated: issue.dated,
            post: issue.post.map(numbers),
        });
        let said = consents.iter().map(|consent| Said {
            digest: consent.call.to_string(),
            mark: consent.mark.to_string(),
            at: consent.at.to_rfc3339_opts(SecondsFormat::AutoSi, true),
            post: consent.post.map(numbers),
        });
        Self {
            unlisted: unlisted.clone(),
            hushed: hushed.clone(),
            site: Some(habit.site.to_string()),
            channel: habit.spot.map(|spot| [spot.server.to_string(), spot.channel.to_string()]),
            issues: issued.collect(),
            server_digests: said.collect(),
        }
    }
}

impl Object {
    /// What it says.
    pub fn read(self) -> Result<Publishing, SettingsError> {
        let Self { unlisted, hushed, site, channel, issues, server_digests } = self;
        let fits = |words: &Words| (1..=LONGEST_HUSHED).contains(&words.chars().count());
        if unlisted.iter().any(String::is_empty)
            || hushed.len() > MOST_HUSHED
            || !hushed.iter().all(fits)
        {
            return Err(SettingsError);
        }
        let site = site.map(|word| word.parse::<Site>().map_err(|_| SettingsError)).transpose()?;
        let last = channel.map(|[server, channel]| spot(&server, &channel)).transpose()?;
        let issue = |Issued { period, dated, post }| {
            if period.is_empty() {
                return Err(SettingsError);
            }
            Ok(Issue { period, dated, post: posted(post)? })
        };
        let consent = |Said { digest, mark, at, post }| {
            let at: DateTime<Utc> = at.parse().map_err(|_| SettingsError)?;
            let (call, mark) = (CallId(number(&digest)?), number(&mark)?);
            Ok(Consent { call, mark, at, post: posted(post)? })
        };
        let consents = server_digests.into_iter().map(consent).collect::<Result<_, _>>()?;
        let issues = issues.into_iter().map(issue).collect::<Result<_, _>>()?;
        let habit = Habit { site: site.unwrap_or_default(), spot: last };
        Ok(Publishing { unlisted, hushed, habit, issues, consents })
    }
}

fn numbers(Post { spot: Spot { server, channel }, message }: Post) -> [String; 3] {
    [server.to_string(), channel.to_string(), message.to_string()]
}

fn posted(post: Option<[String; 3]>) -> Result<Option<Post>, SettingsError> {
    let Some([server, channel, message]) = post else { return Ok(None) };
    Ok(Some(Post { spot: spot(&server, &channel)?, message: MessageId(number(&message)?) }))
}

fn spot(server: &str, channel: &str) -> Result<Spot, SettingsError> {
    Ok(Spot { server: ServerId(number(server)?), channel: ChannelId(number(channel)?) })
}

fn number(text: &str) -> Result<u64, SettingsError> {
    text.parse().map_err(|_| SettingsError)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Something in each part, or nothing at all.
    pub fn some(full: bool) -> Publishing {
        if !full {
            return Publishing::default();
        }
        let spot = Spot { server: ServerId(u64::MAX), channel: ChannelId(7) };
        let dated = "2026-03-31".parse().expect("a date");
        let document = Issue { period: "2026-Q1".into(), dated, post: None };
        let post = Some(Post { spot, message: MessageId(u64::MAX - 1) });
        let at = "2026-04-01T08:00:00.001Z".parse().expect("a moment");
        let said = |post| Consent { call: CallId(u64::MAX), mark: u64::MAX - 2, at, post };
        Publishing {
            unlisted: vec!["example.org/a \"b\"".into()],
            hushed: vec!["the old mill".into()],
            habit: Habit { site: Site::Jekyll, spot: Some(spot) },
            issues: vec![document.clone(), Issue { post, ..document }],
            consents: [None, post].into_iter().map(said).collect(),
        }
    }

    #[test]
    fn what_is_none_of_ours_is_refused() {
        let read = |text: &str| serde_json::from_str::<Object>(text).ok().map(Object::read);
        assert_eq!(read("{}"), Some(Ok(Publishing::default())));
        for wrong in [
            r#"{"unlisted":[""]}"#,
            r#"{"hushed":[""]}"#,
            r#"{"site":"wordpress"}"#,
            r#"{"channel":["1","x"]}"#,
            r#"{"issues":[{"period":"","dated":"2026-03-31","post":null}]}"#,
            r#"{"issues":[{"period":"2026","dated":"2026-03-31","post":["1","2",""]}]}"#,
            r#"{"server_digests":[{"digest":"x","mark":"1","at":"2026-03-31T08:00:00Z","post":null}]}"#,
            r#"{"server_digests":[{"digest":"1","mark":"-1","at":"2026-03-31T08:00:00Z","post":null}]}"#,
            r#"{"server_digests":[{"digest":"1","mark":"1","at":"today","post":null}]}"#,
        ] {
            assert_eq!(read(wrong), Some(Err(SettingsError)), "{wrong}");
        }
        let lists = |lines: usize, length: usize| {
            let lines: Vec<_> = (0..lines).map(|n| format!("\"{n:0>length$}\"")).collect();
            format!("{{\"hushed\":[{}]}}", lines.join(","))
        };
        for (lines, length, fits) in [(200, 100, true), (201, 3, false), (1, 101, false)] {
            assert_eq!(read(&lists(lines, length)).is_some_and(|read| read.is_ok()), fits);
        }
        assert!(read(r#"{"issues":[{"period":"2026"}]}"#).is_none());
        assert!(read(r#"{"secret":1}"#).is_none());
    }
}
