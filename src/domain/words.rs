//! A person's own words, kept out of every log by their type.

use serde::{Deserialize, Serialize};

/// Text that a person wrote. Law: its `Debug` tells the length and never the text.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Words(String);

impl Words {
    /// The text itself, for filing, reading and showing to the one who wrote it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text, given away.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl<T: Into<String>> From<T> for Words {
    fn from(text: T) -> Self {
        Self(text.into())
    }
}

impl std::ops::Deref for Words {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({} characters)", self.0.chars().count())
    }
}

/// Gives types that hold what a person wrote, or names that come from it, a `Debug` of their name
/// alone. Law: no `Debug` shows a person's words, whatever it is printed for.
macro_rules! unshown {
    ($name:ident $(<$lifetime:lifetime>)?) => {
        impl std::fmt::Debug for $name $(<$lifetime>)? {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    };
}
pub(crate) use unshown;

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn debug_output_never_shows_what_was_written() {
        assert_eq!(format!("{:?}", Words::from("my secret")), "Words(9 characters)");
    }
}
