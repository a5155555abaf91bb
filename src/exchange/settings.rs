//! What a person set, as a file.

use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};

use crate::domain::belongings::Settings;
use crate::domain::id::ServerId;
use crate::domain::person::Asking;
use crate::domain::schedule::Schedule;

/// A file that is none of ours: one whole sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("`settings.json` can't be read: leave it out, and set your schedule with `/schedule set`.")]
pub struct SettingsError;

/// The file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Object {
    /// The IANA name of the zone.
    zone: String,
    /// The cadence, as it prints itself.
    schedule: String,
    /// Whether they are paused, or until when.
    paused: Paused,
    /// The numbers of the servers in which they show what they are into now.
    shown_in: Vec<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Paused {
    Whether(bool),
    Until(String),
}

/// Writes the file.
pub fn write(settings: &Settings) -> String {
    let object = Object {
        zone: settings.schedule.zone().to_string(),
        schedule: settings.schedule.cadence().to_string(),
        paused: match settings.asking {
            Asking::On => Paused::Whether(false),
            Asking::Paused { until: None } => Paused::Whether(true),
            Asking::Paused { until: Some(until) } => {
                Paused::Until(until.to_rfc3339_opts(SecondsFormat::AutoSi, true))
            }
        },
        shown_in: settings.shown_in.iter().map(ServerId::to_string).collect(),
    };
    // An object has only string keys, so that this cannot fail.
    serde_json::to_string_pretty(&object).unwrap_or_default() + "\n"
}

/// Reads the file.
pub fn read(text: &str) -> Result<Settings, SettingsError> {
    let object: Object = serde_json::from_str(text).map_err(|_| SettingsError)?;
    let zone = object.zone.parse().map_err(|_| SettingsError)?;
    let cadence = object.schedule.parse().map_err(|_| SettingsError)?;
    let asking = match object.paused {
        Paused::Whether(false) => Asking::On,
        Paused::Whether(true) => Asking::Paused { until: None },
        Paused::Until(until) => {
            let until: DateTime<Utc> = until.parse().map_err(|_| SettingsError)?;
            Asking::Paused { until: Some(until) }
        }
    };
    let servers = object.shown_in.iter().map(|id| id.parse().map(ServerId));
    let shown_in = servers.collect::<Result<_, _>>().map_err(|_| SettingsError)?;
    Ok(Settings { schedule: Schedule::kept(cadence, zone), asking, shown_in })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_read_back_as_they_were_written() {
        let schedule = |when: &str| {
            let zone = "Europe/Berlin".parse().expect("a zone");
            let now = "2026-03-06T08:00:00Z".parse().expect("a moment");
            Schedule::parse(when, zone, now).expect("a schedule")
        };
        let until = "2026-04-01T00:00:00Z".parse().ok();
        for (when, asking, shown_in) in [
            ("every 2 weeks on friday 17:00", Asking::On, vec![ServerId(u64::MAX), ServerId(7)]),
            ("0 19 * * Sun", Asking::Paused { until: None }, vec![]),
            ("daily 9am", Asking::Paused { until }, vec![]),
        ] {
            let settings = Settings { schedule: schedule(when), asking, shown_in };
            assert_eq!(read(&write(&settings)), Ok(settings));
        }
    }

    #[test]
    fn what_is_none_of_ours_is_refused() {
        let good = r#"{"zone":"UTC","schedule":"every day at 09:00","paused":false,"shown_in":[]}"#;
        assert!(read(good).is_ok());
        for (from, to) in [
            ("UTC", "Mars"),
            ("every day at 09:00", "whenever"),
            ("false", "\"soon\""),
            ("[]", "[\"x\"]"),
            ("\"zone\"", "\"zones\""),
            ("{", "["),
        ] {
            assert_eq!(read(&good.replace(from, to)), Err(SettingsError), "{to}");
        }
    }
}
