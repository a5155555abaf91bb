//! What a person set, as a file.

mod publishing;

use chrono::{DateTime, NaiveTime, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};

use crate::domain::belongings::Settings;
use crate::domain::id::ServerId;
use crate::domain::person::Asking;
use crate::domain::quiet::Quiet;
use crate::domain::schedule::Schedule;
use crate::domain::tongue::Tongue;
use crate::domain::unread::SettingsError;
use crate::domain::wish::{NUDGE_HOURS, Wishes};

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
    /// The hours in which they are not asked, as `["22:00", "07:00"]`; none where there are none.
    #[serde(default)]
    quiet: Option<[String; 2]>,
    /// What they want beside the questions of their schedule.
    #[serde(default)]
    wishes: Switches,
    /// What they never want to be reminded of.
    #[serde(default)]
    never: Vec<String>,
    /// The code of the tongue that they chose; none where it is that of their Discord.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    tongue: Option<String>,
    /// What they keep out of public editions, and how they hand these out.
    #[serde(default)]
    publishing: publishing::Object,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "switches, each by itself")]
struct Switches {
    nudges: bool,
    /// After how many hours; none where it is as the operator chose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    nudge_hours: Option<u32>,
    retrospectives: bool,
    followups: bool,
    details: bool,
    memories: bool,
}

impl Default for Switches {
    fn default() -> Self {
        Wishes::default().into()
    }
}

impl From<Wishes> for Switches {
    fn from(wishes: Wishes) -> Self {
        let Wishes { nudges, nudge_hours, retrospectives, followups, details, memories } = wishes;
        Self { nudges, nudge_hours, retrospectives, followups, details, memories }
    }
}

impl From<Switches> for Wishes {
    fn from(switches: Switches) -> Self {
        let Switches { nudges, nudge_hours, retrospectives, followups, details, memories } =
            switches;
        Self { nudges, nudge_hours, retrospectives, followups, details, memories }
    }
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
        quiet: settings.quiet.map(|quiet| {
            let (from, to) = quiet.minutes();
            [from, to].map(|minutes| format!("{:02}:{:02}", minutes / 60, minutes % 60))
        }),
        wishes: settings.wishes.into(),
        never: settings.never.clone(),
        tongue: settings.tongue.map(|tongue| tongue.code().to_owned()),
        publishing: (&settings.publishing).into(),
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
    let quiet = match object.quiet {
        None => None,
        Some([from, to]) => {
            let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").ok();
            let quiet = time(&from).zip(time(&to)).and_then(|(from, to)| Quiet::new(from, to));
            Some(quiet.ok_or(SettingsError)?)
        }
    };
    let never = object.never;
    if never.iter().any(String::is_empty) {
        return Err(SettingsError);
    }
    let tongue = match object.tongue {
        None => None,
        Some(code) => Some(Tongue::from_code(&code).ok_or(SettingsError)?),
    };
    if object.wishes.nudge_hours.is_some_and(|hours| !NUDGE_HOURS.contains(&hours)) {
        return Err(SettingsError);
    }
    let schedule = Schedule::kept(cadence, zone);
    let (wishes, publishing) = (object.wishes.into(), object.publishing.read()?);
    Ok(Settings { schedule, asking, shown_in, quiet, wishes, never, tongue, publishing })
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
            let night = Quiet::of_minutes(1320, 425).filter(|_| asking != Asking::On);
            let wishes = Wishes {
                details: night.is_some(),
                nudges: false,
                nudge_hours: night.map(|_| 720),
                ..Wishes::default()
            };
            let never = night.map(|_| "the \"flat\"".to_owned()).into_iter().collect();
            let schedule = schedule(when);
            let tongue = night.map(|_| Tongue::Hindi);
            let publishing = publishing::tests::some(night.is_some());
            let settings = Settings {
                schedule,
                asking,
                shown_in,
                quiet: night,
                wishes,
                never,
                tongue,
                publishing,
            };
            assert_eq!(read(&write(&settings)), Ok(settings));
        }
    }

    #[test]
    fn what_is_none_of_ours_is_refused() {
        let good = r#"{"zone":"UTC","schedule":"every day at 09:00","paused":false,"shown_in":[],
            "quiet":["22:00","07:00"],"never":["flat"],"tongue":"de"}"#;
        assert_eq!(read(good).map(|settings| settings.wishes), Ok(Wishes::default()));
        let hours = |hours: u32| {
            let switches = format!(
                "{{\"nudges\":true,\"nudge_hours\":{hours},\"retrospectives\":true,\
                 \"followups\":true,\"details\":true,\"memories\":true}}"
            );
            read(&good.replace("\"never\"", &format!("\"wishes\":{switches},\"never\"")))
        };
        assert_eq!(hours(24).map(|settings| settings.wishes.nudge_hours), Ok(Some(24)));
        assert_eq!([hours(0), hours(721)], [Err(SettingsError), Err(SettingsError)]);
        for (from, to) in [
            ("UTC", "Mars"),
            ("every day at 09:00", "whenever"),
            ("false", "\"soon\""),
            ("[]", "[\"x\"]"),
            ("07:00", "22:00"),
            ("\"de\"", "\"xx\""),
            ("07:00", "7 o'clock"),
            ("flat", ""),
            ("\"zone\"", "\"zones\""),
            ("{", "["),
        ] {
            assert_eq!(read(&good.replace(from, to)), Err(SettingsError), "{to}");
        }
    }
}
