//! Pictures that people give with what they write.

use std::fmt;

use chrono::NaiveDate;
use sha2::{Digest as _, Sha256};

use super::id::{AttachmentId, EntryId, PictureId};
use super::words::Words;

/// What kind of picture it is. Law: told by its bytes, never by a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names of the formats")]
pub enum Kind {
    Png,
    Jpeg,
    Gif,
    Webp,
}

impl Kind {
    /// How many bytes tell the kind.
    pub const SIGNATURE: usize = 12;

    /// All of them.
    pub const ALL: [Self; 4] = [Self::Png, Self::Jpeg, Self::Gif, Self::Webp];

    /// The kind of a picture that begins so; `None` for everything else. Sources: PNG 1.2 section
    /// 3.1, JPEG (T.81) annex B, `GIF89a` section 17, the WebP container specification.
    pub fn of(start: &[u8]) -> Option<Self> {
        match start {
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some(Self::Png),
            [0xff, 0xd8, 0xff, ..] => Some(Self::Jpeg),
            [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some(Self::Gif),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Self::Webp),
            _ => None,
        }
    }

    /// How such a file's name ends, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpeg",
            Self::Gif => "gif",
            Self::Webp => "webp",
        }
    }

    /// Its media type (RFC 2046).
    pub fn mime(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Gif => "image/gif",
            Self::Webp => "image/webp",
        }
    }
}

/// A picture: bytes of a known kind. Law: its `Debug` tells how many, and never which.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    kind: Kind,
    bytes: Vec<u8>,
}

impl Picture {
    /// The picture that these bytes are; `None` where they are none.
    pub fn of(bytes: Vec<u8>) -> Option<Self> {
        Some(Self { kind: Kind::of(&bytes)?, bytes })
    }

    /// What kind it is.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The file as it came.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The SHA-256 of its bytes, in hex: the same picture has the same.
    pub fn print(&self) -> String {
        use fmt::Write as _;
        Sha256::digest(&self.bytes).iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Picture({:?}, {} bytes)", self.kind, self.bytes.len())
    }
}

/// A file that Discord holds and that may be a picture.
#[derive(Clone, PartialEq, Eq)]
pub struct Offer {
    /// Its id.
    pub id: AttachmentId,
    /// Where it lies, as Discord says: never an address from a text.
    pub url: String,
    /// How large it is in bytes, as Discord says.
    pub size: u64,
}

impl fmt::Debug for Offer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Offer({}, {} bytes)", self.id, self.size)
    }
}

/// A picture as it is kept, without its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pictured {
    /// Its number.
    pub id: PictureId,
    /// The entry it came with.
    pub entry: EntryId,
    /// What kind it is.
    pub kind: Kind,
    /// How large it is in bytes.
    pub size: u64,
    /// The SHA-256 of its bytes, in hex.
    pub print: String,
}

/// What of the pictures given with one reply was not kept, by reason.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Larger than one picture may be.
    pub too_large: usize,
    /// No picture of a kind that is known.
    pub unknown: usize,
    /// Could not be fetched from Discord.
    pub lost: usize,
    /// Beyond what is kept of one person.
    pub full: usize,
    /// Pictures are not kept here at all.
    pub off: usize,
}

impl LeftOut {
    /// Whether everything was kept.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

/// How much room pictures get.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// Whether pictures are kept at all.
    pub keep: bool,
    /// The largest picture, in bytes.
    pub each: u64,
    /// How many bytes all pictures of one person may take.
    pub person: u64,
}

/// A picture in a digest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The first local date that its entry is about.
    pub date: NaiveDate,
    /// What its entry says.
    pub words: Words,
    /// The picture.
    pub picture: Picture,
}

/// The pictures of a period, as far as a page has room for them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Album {
    /// By date.
    pub pictures: Vec<Shown>,
    /// How many there are besides.
    pub left_out: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_known_by_its_bytes() {
        for (start, kind) in [
            (&b"\x89PNG\r\n\x1a\n...."[..], Some(Kind::Png)),
            (b"\xff\xd8\xff\xe0", Some(Kind::Jpeg)),
            (b"GIF87a", Some(Kind::Gif)),
            (b"GIF89a...", Some(Kind::Gif)),
            (b"RIFF\x01\x02\x03\x04WEBPVP8 ", Some(Kind::Webp)),
            (b"RIFF\x01\x02\x03\x04WAVE", None),
            (b"GIF88a", None),
            (b"\x89PNG\n", None),
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>", None),
            (b"PK\x03\x04", None),
            (b"", None),
        ] {
            assert_eq!(Kind::of(start), kind, "{start:?}");
            assert_eq!(Picture::of(start.to_vec()).map(|picture| picture.kind()), kind);
        }
    }

    #[test]
    fn debug_output_never_shows_a_picture_or_where_it_lies() {
        let picture = Picture::of(b"GIF89a secret".to_vec()).expect("a picture");
        assert_eq!(format!("{picture:?}"), "Picture(Gif, 13 bytes)");
        let offer = Offer { id: AttachmentId(7), url: "https://secret".into(), size: 9 };
        assert_eq!(format!("{offer:?}"), "Offer(7, 9 bytes)");
    }
}
