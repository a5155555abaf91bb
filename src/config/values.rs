//! Values that are written as people say them.

use chrono::TimeDelta;
use serde::{Deserialize as _, Deserializer};

/// A duration such as `90m`, `6h` or `1h 30m`, longer than nothing.
pub(super) fn duration<'de, D: Deserializer<'de>>(from: D) -> Result<TimeDelta, D::Error> {
    let text = String::deserialize(from)?;
    text.parse::<jiff::SignedDuration>()
        .ok()
        .and_then(|duration| TimeDelta::from_std(duration.try_into().ok()?).ok())
        .filter(|duration| *duration > TimeDelta::zero())
        .ok_or_else(|| {
            serde::de::Error::custom(format!(
                "`{text}` is not a duration; write it like `90m` or `6h`"
            ))
        })
}

/// A number of things, of which there must be one.
pub(super) fn at_least_one<'de, D: Deserializer<'de>>(from: D) -> Result<usize, D::Error> {
    match usize::deserialize(from)? {
        0 => Err(serde::de::Error::custom("there must be at least one; write `1` or more")),
        number => Ok(number),
    }
}

/// The largest size of one picture that an export can carry through Discord.
const CARRIED: u64 = 9_000_000;

/// A size such as `8 MB` or `500 kB`, more than nothing.
pub(super) fn bytes<'de, D: Deserializer<'de>>(from: D) -> Result<u64, D::Error> {
    let text = String::deserialize(from)?;
    let read = |text: &str| {
        let (number, unit) = text.trim().split_at(text.trim().find(|c: char| !c.is_ascii_digit())?);
        let unit = match unit.trim() {
            "B" => 1,
            "kB" => 1_000,
            "MB" => 1_000_000,
            "GB" => 1_000_000_000,
            _ => return None,
        };
        number.parse::<u64>().ok()?.checked_mul(unit).filter(|bytes| *bytes > 0)
    };
    read(&text).ok_or_else(|| {
        serde::de::Error::custom(format!(
            "`{text}` is not a size; write it like `8 MB` or `500 kB`"
        ))
    })
}

/// A size that an export can carry.
pub(super) fn one_picture<'de, D: Deserializer<'de>>(from: D) -> Result<u64, D::Error> {
    let size = bytes(from)?;
    if size > CARRIED {
        return Err(serde::de::Error::custom(
            "a picture may have 9 MB at most, so that it can be exported",
        ));
    }
    Ok(size)
}

#[cfg(test)]
mod tests {
    use crate::config::Config;

    type Layer = <Config as confique::Config>::Layer;

    #[test]
    fn a_size_that_is_none_or_too_much_is_refused() {
        let read = |text: &str| toml::from_str::<Layer>(text).is_ok();
        for (size, fits) in [
            ("9 MB", true),
            ("500kB", true),
            ("9001 kB", false),
            ("0 MB", false),
            ("8", false),
            ("8 mb", false),
            ("MB", false),
            ("-8 MB", false),
            ("99999999999999999999 GB", false),
        ] {
            assert_eq!(read(&format!("[pictures]\nmax_size = '{size}'")), fits, "{size}");
        }
        assert!(read("[pictures]\nmax_per_person = '2 GB'"));
    }

    #[test]
    fn a_duration_that_is_none_is_refused() {
        for wrong in ["soon", "0h", "-2h", "6"] {
            let text = format!("[prompts]\ngrace = '{wrong}'");
            assert!(toml::from_str::<Layer>(&text).is_err(), "{wrong}");
        }
    }
}
