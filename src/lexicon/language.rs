//! Which language an entry is in, told by the small words it uses.

/// A language whose small words and cues are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    English,
    German,
    Spanish,
    French,
    Portuguese,
    Hindi,
}

impl Language {
    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();

    pub const ALL: [Self; 6] =
        [Self::English, Self::German, Self::Spanish, Self::French, Self::Portuguese, Self::Hindi];

    /// The language with this two-letter code.
    pub fn from_code(code: &str) -> Option<Self> {
        Some(match code {
            "en" => Self::English,
            "de" => Self::German,
            "es" => Self::Spanish,
            "fr" => Self::French,
            "pt" => Self::Portuguese,
            "hi" => Self::Hindi,
            _ => return None,
        })
    }

    /// Its bit in a set of languages.
    pub fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// The languages' claims on one entry, a point for each small word.
#[derive(Debug, Default)]
pub(super) struct Guess([u32; 6]);

impl Guess {
    /// Counts one word's languages.
    pub fn count(&mut self, stops: u8) {
        if stops == 0 {
            return;
        }
        for (i, points) in self.0.iter_mut().enumerate() {
            *points += u32::from(stops >> i & 1);
        }
    }

    /// Adds the claims on other entries.
    pub fn add(&mut self, other: &Self) {
        for (points, more) in self.0.iter_mut().zip(other.0) {
            *points += more;
        }
    }

    /// The languages with the most small words: all of them where there are none at all.
    pub fn likely(&self) -> impl Iterator<Item = Language> {
        let most = self.0.iter().max().copied().unwrap_or_default();
        Language::ALL.into_iter().zip(self.0).filter(move |&(_, n)| n == most).map(|(of, _)| of)
    }

    /// The language with the most small words; `None` when there are none at all.
    pub fn language(&self) -> Option<Language> {
        let most = *self.0.iter().max()?;
        if most == 0 {
            return None;
        }
        let at = self.0.iter().position(|&n| n == most)?;
        Language::ALL.get(at).copied()
    }
}
