//! Public editions that were handed out.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, NaiveDate, Utc};

use super::call::Consent;
use super::id::{ChannelId, MessageId, PostId, ServerId};
use super::period::Period;
use super::words::{Words, unshown};

/// A public edition of a period, as it was handed out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// What it tells: a period's label.
    pub period: String,
    /// The local date that it bears.
    pub dated: NaiveDate,
    /// Where it stands, if it was posted; a document otherwise.
    pub post: Option<Post>,
}

/// A message in a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Post {
    /// The server and the channel.
    pub spot: Spot,
    /// The message.
    pub message: MessageId,
}

impl Post {
    /// The message's address.
    pub fn address(&self) -> String {
        let Self { spot: Spot { server, channel }, message } = self;
        format!("https://discord.com/channels/{server}/{channel}/{message}")
    }
}

/// A public edition that this bot itself posted to a channel.
///
/// Law: nothing that was brought along is one, since its message may be deleted for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posted {
    /// Its number.
    pub id: PostId,
    /// What it tells: a period's label.
    pub period: String,
    /// Where it stands, or stood.
    pub post: Post,
    /// When it was posted.
    pub at: DateTime<Utc>,
    /// Whether it stands there, as far as is known.
    pub stands: bool,
}

/// A channel of a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Spot {
    /// The server.
    pub server: ServerId,
    /// The channel.
    pub channel: ChannelId,
}

/// How a person publishes, as they chose it last.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Habit {
    /// For which program documents are written.
    pub site: Site,
    /// Where they posted last.
    pub spot: Option<Spot>,
}

/// The most words that a person can keep out of public editions, each a word or a few.
pub const MOST_HUSHED: usize = 200;

/// The longest of them, in characters.
pub const LONGEST_HUSHED: usize = 100;

/// What a person keeps out of public editions, and how they hand these out.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Publishing {
    /// The keys of links and works, of [`resource_key`](super::resource::resource_key).
    pub unlisted: Vec<String>,
    /// Words, each a word or a few.
    pub hushed: Vec<Words>,
    /// How they do it.
    pub habit: Habit,
    /// What they handed out, as they did it.
    pub issues: Vec<Issue>,
    /// To which digests of servers they said yes, as they did it.
    pub consents: Vec<Consent>,
}

unshown!(Publishing);

/// A program that makes pages of Markdown; each wants its own opening and its own links.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Site {
    /// <https://gohugo.io>
    #[default]
    Hugo,
    /// <https://www.getzola.org>
    Zola,
    /// <https://jekyllrb.com>
    Jekyll,
    /// <https://obsidian.md>
    Obsidian,
}

impl Site {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Hugo, Self::Zola, Self::Jekyll, Self::Obsidian];
}

impl fmt::Display for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Hugo => "hugo",
            Self::Zola => "zola",
            Self::Jekyll => "jekyll",
            Self::Obsidian => "obsidian",
        })
    }
}

/// A word that names no program for which documents are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownSite;

impl FromStr for Site {
    type Err = UnknownSite;

    fn from_str(word: &str) -> Result<Self, UnknownSite> {
        Self::ALL.into_iter().find(|site| site.to_string() == word).ok_or(UnknownSite)
    }
}

/// The neighbours of an issue in its series.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Series {
    /// The latest one before it.
    pub before: Option<Issue>,
    /// The first one after it.
    pub after: Option<Issue>,
}

impl Series {
    /// The neighbours of a period among what was issued.
    ///
    /// Law: a year stands beside years, a quarter beside quarters, and only what was issued in this
    /// place is pointed at: a site with links to pages that never were is not built.
    pub fn around(period: &Period, place: Option<Spot>, issues: Vec<Issue>) -> Self {
        let here = |issue: &Issue| issue.post.map(|post| post.spot) == place;
        let mut kin: Vec<(NaiveDate, Issue)> = issues
            .into_iter()
            .filter(here)
            .filter_map(|issue| Some((Period::parse(&issue.period, issue.dated).ok()?, issue)))
            .filter(|(other, _)| other.kind == period.kind)
            .map(|(other, issue)| (other.from, issue))
            .collect();
        kin.sort_by_key(|(from, _)| *from);
        let later = kin.iter().find(|(from, _)| *from > period.from);
        let earlier = kin.iter().rfind(|(from, _)| *from < period.from);
        let issue = |found: Option<&(NaiveDate, Issue)>| found.map(|(_, issue)| issue.clone());
        Self { before: issue(earlier), after: issue(later) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn issue(period: &str, channel: Option<u64>) -> Issue {
        let spot = |channel| Spot { server: ServerId(1), channel: ChannelId(channel) };
        let post = |channel| Post { spot: spot(channel), message: MessageId(7) };
        let dated = NaiveDate::default();
        Issue { period: period.to_owned(), dated, post: channel.map(post) }
    }

    /// The neighbours of a period among issues.
    fn around(period: &str, place: Option<u64>, issues: &[Issue]) -> [Option<String>; 2] {
        let period = Period::parse(period, NaiveDate::default()).expect("a period");
        let place = issue("2026", place).post.map(|post| post.spot);
        let series = Series::around(&period, place, issues.to_vec());
        [series.before, series.after].map(|issue| issue.map(|issue| issue.period))
    }

    #[test]
    fn the_neighbours_are_the_nearest_of_the_same_kind_in_the_same_place() {
        let periods = ["2026-Q2", "2025", "2025-Q4", "2026-Q1", "2027-Q1", "2026-04"];
        let mut issues: Vec<Issue> = periods.iter().map(|period| issue(period, None)).collect();
        issues.push(issue("2026-Q3", Some(5)));
        let some = |label: &str| Some(label.to_owned());
        assert_eq!(around("2026-Q2", None, &issues), [some("2026-Q1"), some("2027-Q1")]);
        assert_eq!(around("2026-Q4", Some(5), &issues), [some("2026-Q3"), None]);
        assert_eq!(around("2026-Q4", Some(6), &issues), [None, None]);
        assert_eq!(around("2026", None, &issues), [some("2025"), None]);
    }

    #[test]
    fn a_site_is_called_by_its_name() {
        for site in Site::ALL {
            assert_eq!(site.to_string().parse(), Ok(site));
        }
        assert_eq!("wordpress".parse::<Site>(), Err(UnknownSite));
    }
}
