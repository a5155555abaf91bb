//! Replies as they come, entries as they are kept.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::id::{EntryId, MessageId, PromptId};
use super::span::Span;
use super::words::{Words, unshown};

/// What a person wrote, in the parts that the form asks for; a plain DM fills only `text`.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// What are you into? May be empty when another part is given.
    pub text: Words,
    /// Why?
    pub why: Option<Words>,
    /// What did you do?
    pub did: Option<Words>,
    /// Links given as such, beside those inside the text.
    pub links: Vec<String>,
    /// What next: pursue, pause, drop or pivot?
    pub next: Option<Words>,
    /// Interests that the person named.
    pub interests: Vec<String>,
}

unshown!(Answer);

impl Answer {
    /// An answer of plain words.
    pub fn plain(text: impl Into<Words>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Whether nothing at all was said.
    pub fn is_empty(&self) -> bool {
        let blank = |words: &Option<Words>| words.as_ref().is_none_or(|w| w.trim().is_empty());
        self.text.trim().is_empty()
            && blank(&self.why)
            && blank(&self.did)
            && blank(&self.next)
            && self.links.is_empty()
            && self.interests.is_empty()
    }

    /// The parts that hold sentences, in the order in which they are read.
    pub fn fields(&self) -> impl Iterator<Item = (Field, &str)> {
        [
            (Field::Text, Some(&self.text)),
            (Field::Why, self.why.as_ref()),
            (Field::Did, self.did.as_ref()),
            (Field::Next, self.next.as_ref()),
        ]
        .into_iter()
        .filter_map(|(field, words)| words.map(|w| (field, w.as_str())))
        .filter(|(_, text)| !text.trim().is_empty())
    }

    /// The text of one part; empty when that part was not given.
    pub fn field(&self, field: Field) -> &str {
        let part = match field {
            Field::Text => Some(&self.text),
            Field::Why => self.why.as_ref(),
            Field::Did => self.did.as_ref(),
            Field::Next => self.next.as_ref(),
        };
        part.map_or("", Words::as_str)
    }
}

/// A part of an answer that holds sentences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Field {
    /// What are you into?
    Text,
    /// Why?
    Why,
    /// What did you do?
    Did,
    /// What next?
    Next,
}

/// An answer as it came, before it is filed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// What was said.
    pub answer: Answer,
    /// When it was written.
    pub written_at: DateTime<Utc>,
    /// How it came, with what makes it unique.
    pub source: Source,
    /// The prompt it answers, where that is known.
    pub prompt: Option<PromptId>,
}

/// The word for where a note on somebody's message came from.
pub const SAVED: &str = "saved";

/// How a reply came. Law: a person has at most one entry of each source.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Source {
    /// A direct message, unique by its id.
    Message(MessageId),
    /// The form, unique by the id of the interaction that submitted it.
    Form(u64),
    /// Somebody's message, saved by a form with a note on it; unique as the form is.
    Saved(u64),
    /// A line of a journal, unique by a fingerprint of what it says; with the name it carried.
    Import {
        /// A fingerprint of the line's content.
        fingerprint: String,
        /// The journal's own word for where the line came from.
        origin: Option<String>,
    },
}

unshown!(Source);

impl Source {
    /// One word for where a reply came from: `dm`, `form`, `saved`, or the word that its journal
    /// used, `import` where it used none.
    pub fn origin(&self) -> &str {
        match self {
            Self::Message(_) => "dm",
            Self::Form(_) => "form",
            Self::Saved(_) => SAVED,
            Self::Import { origin, .. } => origin.as_deref().unwrap_or("import"),
        }
    }
}

/// A filed reply: with imports and saved messages the only ground truth.
#[derive(Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its number.
    pub id: EntryId,
    /// When it was written.
    pub written_at: DateTime<Utc>,
    /// The local dates it is about: by default the day on which it was written.
    pub about: Span,
    /// What was said.
    pub answer: Answer,
    /// Never to appear in a public edition.
    pub private: bool,
    /// Where it came from: `dm`, `form`, `saved`, or the word that its journal used.
    pub origin: String,
}

unshown!(Entry);
