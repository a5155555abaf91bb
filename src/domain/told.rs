//! What can be done with a period that was told.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike as _, NaiveDate};

use super::id::{ChannelId, PostId};

/// What a button under a digest does.
///
/// Printed it is a word, with numbers behind it where there are several of its kind: `leaf.3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// Opens the whole text.
    Read,
    /// Turns to this page, from 1, of the whole text.
    Leaf(u32),
    /// Gives the document.
    Markdown,
    /// Gives the page for a browser.
    Html,
    /// Shows the period beside the one before.
    Compare,
    /// Shows the eras, to choose one that is to be put right.
    Eras,
    /// One is chosen from this menu; a long period has several.
    Choose(u32),
    /// The form for the era that begins on this day as we cut it; printed as a number of days.
    Era(NaiveDate),
    /// Shows the public edition.
    Public,
    /// Opens the whole text of the public edition.
    PublicRead,
    /// Turns to this page, from 1, of the public edition's text.
    PublicLeaf(u32),
    /// Gives the public edition as a document.
    Document,
    /// A program is chosen for which documents are written.
    Site,
    /// Shows the links, to choose those that are left out.
    Links,
    /// They are chosen from this menu; there may be several.
    Unlist(u32),
    /// The form for the words that are left out.
    Words,
    /// Shows the channels, to choose one to post to.
    Post,
    /// One is chosen.
    Channel,
    /// Posts the public edition to this channel, if it is still the one of this mark.
    Send(ChannelId, u64),
    /// Takes this post of the period down.
    Down(PostId),
}

/// The parts without a number, with the words that a custom id has for them.
const WORDS: [(Part, &str); 13] = [
    (Part::Read, "read"),
    (Part::Markdown, "markdown"),
    (Part::Html, "html"),
    (Part::Compare, "compare"),
    (Part::Eras, "eras"),
    (Part::Public, "public"),
    (Part::PublicRead, "publicread"),
    (Part::Document, "document"),
    (Part::Site, "site"),
    (Part::Links, "links"),
    (Part::Words, "words"),
    (Part::Post, "post"),
    (Part::Channel, "channel"),
];

/// A word that names no part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownPart;

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Leaf(page) => write!(f, "leaf.{page}"),
            Self::Choose(menu) => write!(f, "choose.{menu}"),
            Self::Era(day) => write!(f, "era.{}", day.num_days_from_ce()),
            Self::PublicLeaf(page) => write!(f, "publicleaf.{page}"),
            Self::Unlist(menu) => write!(f, "unlist.{menu}"),
            Self::Send(channel, mark) => write!(f, "send.{channel}.{mark}"),
            Self::Down(post) => write!(f, "down.{post}"),
            part => {
                let word = WORDS.iter().find(|(known, _)| known == part);
                f.write_str(word.map_or("", |(_, word)| word))
            }
        }
    }
}

impl FromStr for Part {
    type Err = UnknownPart;

    fn from_str(text: &str) -> Result<Self, UnknownPart> {
        let part = match text.split_once('.') {
            Some(("leaf", page)) => page.parse().ok().map(Self::Leaf),
            Some(("choose", menu)) => menu.parse().ok().map(Self::Choose),
            Some(("era", day)) => {
                let day = day.parse().ok().and_then(NaiveDate::from_num_days_from_ce_opt);
                day.map(Self::Era)
            }
            Some(("publicleaf", page)) => page.parse().ok().map(Self::PublicLeaf),
            Some(("unlist", menu)) => menu.parse().ok().map(Self::Unlist),
            Some(("down", post)) => post.parse().ok().map(|post| Self::Down(PostId(post))),
            Some(("send", rest)) => rest.split_once('.').and_then(|(channel, mark)| {
                let channel = channel.parse().ok().filter(|id| *id > 0)?;
                Some(Self::Send(ChannelId(channel), mark.parse().ok()?))
            }),
            Some(_) => None,
            None => WORDS.iter().find(|(_, word)| *word == text).map(|(part, _)| *part),
        };
        part.ok_or(UnknownPart)
    }
}

impl Part {
    /// One of each kind.
    #[cfg(test)]
    pub fn kinds() -> impl Iterator<Item = Self> {
        let numbered = [
            Self::Leaf(u32::MAX),
            Self::Choose(7),
            Self::Era(NaiveDate::MAX),
            Self::PublicLeaf(u32::MAX),
            Self::Unlist(4),
            Self::Send(ChannelId(u64::MAX), u64::MAX),
            Self::Down(PostId(i64::MAX)),
        ];
        WORDS.iter().map(|(part, _)| *part).chain(numbered)
    }
}
