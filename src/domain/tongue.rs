//! The languages the bot speaks, and how one person is spoken to.

/// A language that the bot speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Tongue {
    /// The one for whoever speaks none of the others.
    #[default]
    English,
    /// Deutsch.
    German,
    /// Español.
    Spanish,
    /// Français.
    French,
    /// हिन्दी.
    Hindi,
    /// Português.
    Portuguese,
}

impl Tongue {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::English, Self::German, Self::Spanish, Self::French, Self::Hindi, Self::Portuguese];

    /// Its code of two letters, by which it is kept and its files are found.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Hindi => "hi",
            Self::Portuguese => "pt",
        }
    }

    /// The tongue that has this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tongue| tongue.code() == code)
    }

    /// The tongue for one of Discord's locales, such as `pt-BR`; English where it is none of ours.
    pub fn from_discord(locale: &str) -> Self {
        Self::of_discord(locale).unwrap_or_default()
    }

    /// The same, and `None` where it is none of ours.
    pub fn of_discord(locale: &str) -> Option<Self> {
        Self::from_code(locale.split('-').next().unwrap_or_default())
    }

    /// The locales of Discord's that it is spoken in.
    /// Source: <https://discord.com/developers/docs/reference#locales>.
    pub fn discord_locales(self) -> &'static [&'static str] {
        match self {
            Self::English => &["en-US", "en-GB"],
            Self::German => &["de"],
            Self::Spanish => &["es-ES", "es-419"],
            Self::French => &["fr"],
            Self::Hindi => &["hi"],
            Self::Portuguese => &["pt-BR"],
        }
    }
}

/// How somebody is spoken to.
///
/// The two differ for whoever chose another tongue than that of their Discord: there the commands
/// keep the names that they see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Hearer {
    /// What they are told is in this tongue.
    pub tongue: Tongue,
    /// The commands have the names that they have in this one.
    pub commands: Tongue,
}

impl Hearer {
    /// Whoever is spoken to in English, as on the command line.
    pub const ENGLISH: Self = Self { tongue: Tongue::English, commands: Tongue::English };

    /// Somebody with a Discord in this tongue, who may have chosen another.
    pub fn new(discord: Tongue, chosen: Option<Tongue>) -> Self {
        Self { tongue: chosen.unwrap_or(discord), commands: discord }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_locale_of_a_tongue_leads_to_it() {
        for tongue in Tongue::ALL {
            assert_eq!(Tongue::from_code(tongue.code()), Some(tongue));
            for locale in tongue.discord_locales() {
                assert_eq!(Tongue::from_discord(locale), tongue, "{locale}");
            }
        }
        for locale in ["ja", "no", "zh-CN", "zh-TW", "sv-SE", ""] {
            assert_eq!(Tongue::from_discord(locale), Tongue::English, "{locale}");
        }
    }
}
