//! The formats in which a digest is given.

use std::fmt;
use std::str::FromStr;

use super::{RenderError, Templates, json, png, text};
use crate::domain::digest::Digest;
use crate::domain::picture::Album;
use crate::domain::tongue::Hearer;
use crate::domain::words::unshown;

/// A dress for a digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Format {
    /// A card in Discord, or its text in a terminal.
    #[default]
    Message,
    /// A document to post or keep.
    Markdown,
    /// One self-contained page.
    Html,
    /// The chart as a PNG.
    Image,
    /// The public contract.
    Json,
}

/// A word that names no format.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a format. Try `message`, `markdown`, `html`, `image` or `json`.")]
pub struct FormatError(pub String);

/// A digest in one format, ready to be written or attached.
#[derive(Clone, PartialEq, Eq)]
pub struct Dressed {
    /// A name for the file: `upto-2020-Q3.html`.
    pub name: String,
    /// The content.
    pub bytes: Vec<u8>,
}

unshown!(Dressed);

impl Format {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Message, Self::Markdown, Self::Html, Self::Image, Self::Json];

    /// Whether pictures have a place in it.
    pub fn shows_pictures(self) -> bool {
        self == Self::Html
    }

    /// How such a file's name ends, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Message => "txt",
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Image => "png",
            Self::Json => "json",
        }
    }

    /// Its media type (RFC 2046).
    pub fn mime(self) -> &'static str {
        match self {
            Self::Message => "text/plain; charset=utf-8",
            Self::Markdown => "text/markdown; charset=utf-8",
            Self::Html => "text/html; charset=utf-8",
            Self::Image => "image/png",
            Self::Json => "application/json",
        }
    }

    /// The digest in this format, without pictures. JSON is for programs, and in English for everyone.
    pub fn dress(
        self,
        to: Hearer,
        digest: &Digest,
        templates: &Templates,
    ) -> Result<Dressed, RenderError> {
        self.dress_with(to, digest, &Album::default(), templates)
    }

    /// The digest in this format, with pictures where it has a place for them.
    pub fn dress_with(
        self,
        to: Hearer,
        digest: &Digest,
        album: &Album,
        templates: &Templates,
    ) -> Result<Dressed, RenderError> {
        let bytes = match self {
            Self::Message => text(to, digest).into_bytes(),
            Self::Markdown => templates.markdown(to, digest)?.into_bytes(),
            Self::Html => templates.html_with(to, digest, album)?.into_bytes(),
            Self::Image => png(to, digest)?,
            Self::Json => json(digest).into_bytes(),
        };
        Ok(Dressed { name: self.file_name(digest), bytes })
    }

    /// A file name of letters, digits, dots and dashes only.
    fn file_name(self, digest: &Digest) -> String {
        let safe = |c: char| if c.is_ascii_alphanumeric() || "-.".contains(c) { c } else { '-' };
        let label: String = digest.period.label.chars().map(safe).collect();
        format!("upto-{label}.{}", self.extension())
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Message => "message",
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::Image => "image",
            Self::Json => "json",
        })
    }
}

impl FromStr for Format {
    type Err = FormatError;

    fn from_str(word: &str) -> Result<Self, FormatError> {
        match word.trim().to_ascii_lowercase().as_str() {
            "message" => Ok(Self::Message),
            "markdown" | "md" => Ok(Self::Markdown),
            "html" => Ok(Self::Html),
            "image" | "png" => Ok(Self::Image),
            "json" => Ok(Self::Json),
            _ => Err(FormatError(word.trim().to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_is_called_by_its_name_or_its_files() {
        for format in Format::ALL {
            assert_eq!(format.to_string().parse(), Ok(format));
        }
        assert_eq!("PNG".parse(), Ok(Format::Image));
        assert_eq!(
            "pdf".parse::<Format>().unwrap_err().to_string(),
            "`pdf` is not a format. Try `message`, `markdown`, `html`, `image` or `json`."
        );
    }
}
