//! Settings: every default in `config/upto.toml`, a file of the operator's over it, the
//! environment over both.
//!
//! The token is no setting: it comes from `DISCORD_TOKEN` or the file that `DISCORD_TOKEN_FILE`
//! names, and is kept where no log or debug print can show it.

mod store;
mod values;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use chrono::TimeDelta;
use confique::meta::{Field, FieldKind, Meta};
use confique::{Config as _, File, FileFormat, Layer as _};
use secrecy::SecretString;
use serde::Deserialize;

use crate::domain::picture::Room;
pub use store::Store;
use values::{bytes, duration, one_picture};

/// Settings of upto: each at its default, with the reason for it.
///
/// Name a file of your own in `UPTO_CONFIG` and write there only what differs; a variable such as
/// `UPTO_STORE__PATH` goes over both. A key that is not in this file is an error.
#[derive(Debug, Clone, PartialEq, confique::Config)]
#[config(layer_attr(serde(deny_unknown_fields)))]
pub struct Config {
    /// Where everything is kept.
    #[config(nested)]
    pub store: Store,
    /// How Discord is reached.
    #[config(nested)]
    pub discord: Discord,
    /// How often people may be asked.
    #[config(nested)]
    pub schedule: Schedule,
    /// What happens to prompts.
    #[config(nested)]
    pub prompts: Prompts,
    /// Pictures that people give with what they write.
    #[config(nested)]
    pub pictures: Pictures,
    /// How a year is told.
    #[config(nested)]
    pub digest: Digest,
    /// What is written about the running of it; never what anybody wrote.
    #[config(nested)]
    pub log: Log,
}

/// How Discord is reached.
#[derive(Debug, Clone, PartialEq, Eq, confique::Config)]
#[config(layer_attr(serde(deny_unknown_fields)))]
pub struct Discord {
    /// An address to connect to in place of Discord's, such as 127.0.0.1:8443; unset, because only
    /// a local stand-in needs it.
    #[config(env = "UPTO_DISCORD__CONNECT_TO")]
    pub connect_to: Option<SocketAddr>,

    /// The certificate (PEM) that the address above is trusted by; unset for the same reason.
    #[config(env = "UPTO_DISCORD__CA_FILE")]
    pub ca_file: Option<PathBuf>,
}

/// How often people may be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, confique::Config)]
#[config(layer_attr(serde(deny_unknown_fields)))]
pub struct Schedule {
    /// The shortest time between two prompts to one person: often enough for anybody, too seldom to
    /// be a nuisance.
    #[config(default = "1h", env = "UPTO_SCHEDULE__MIN_INTERVAL", deserialize_with = duration)]
    pub min_interval: TimeDelta,
}

/// What happens to prompts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, confique::Config)]
#[config(layer_attr(serde(deny_unknown_fields)))]
pub struct Prompts {
    /// How late a prompt may still be sent after an outage: longer, and the evening's question
    /// comes at breakfast.
    #[config(default = "6h", env = "UPTO_PROMPTS__GRACE", deserialize_with = duration)]
    pub grace: TimeDelta,

    /// How long after a prompt that nobody answered it is asked once more, where no other comes
    /// before: sooner is a nuisance, later it is forgotten.
    #[config(default = "72h", env = "UPTO_PROMPTS__NUDGE_AFTER", deserialize_with = duration)]
    pub nudge_after: TimeDelta,
}

/// Pictures that people give with what they write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, confique::Config)]
#[config(layer_attr(serde(deny_unknown_fields)))]
pub struct Pictures {
    /// Whether they are kept, in the folder beside the SQLite file; false keeps the words alone.
    /// Those that are there already stay until they are deleted.
    #[config(default = true, env = "UPTO_PICTURES__KEEP")]
    pub keep: bool,

    /// The largest picture: at most 9 MB, so that an export of it fits a message of Discord's.
    #[config(default = "8 MB", env = "UPTO_PICTURES__MAX_SIZE", deserialize_with = one_picture)]
    pub max_size: u64,

    /// The room for all pictures of one person: more than a picture a week for a year.
    #[config(default = "100 MB", env = "UPTO_PICTURES__MAX_PER_PERSON", deserialize_with = bytes)]
    pub max_per_person: u64,
}

impl Pictures {
    /// The same, as the house speaks of it.
    pub fn room(self) -> Room {
        Room { keep: self.keep, each: self.max_size, person: self.max_per_person }
    }
}

/// How a year is told.
#[derive(Debug, Clone, PartialEq, Eq, confique::Config)]
#[config(layer_attr(serde(deny_unknown_fields)))]
pub struct Digest {
    /// A folder with templates of your own, `digest.md.j2` or `digest.html.j2`, in place of the
    /// shipped ones in config/templates; unset, because those suit most.
    #[config(env = "UPTO_DIGEST__TEMPLATES")]
    pub templates: Option<PathBuf>,
}

/// What is written about the running of it; never what anybody wrote.
#[derive(Debug, Clone, PartialEq, Eq, confique::Config)]
#[config(layer_attr(serde(deny_unknown_fields)))]
pub struct Log {
    /// `pretty` for people, `json` for machines that collect logs.
    #[config(default = "pretty", env = "UPTO_LOG__FORMAT")]
    pub format: LogFormat,

    /// error, warn, info, debug or trace; info says when something begins, ends or fails.
    #[config(default = "info", env = "UPTO_LOG__LEVEL")]
    pub level: LogLevel,
}

/// How a line of the log is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// For people.
    Pretty,
    /// One JSON object a line.
    Json,
}

/// How much is logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the levels of tracing")]
pub enum LogLevel {
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}

/// The settings in force: the environment over the file named by `UPTO_CONFIG` over the defaults.
pub fn load() -> anyhow::Result<Config> {
    known_variables(&Config::META)?;
    let from_environment = <Config as confique::Config>::Layer::from_env()?;
    let layer = match std::env::var_os("UPTO_CONFIG") {
        Some(path) => from_environment.with_fallback(from_file(Path::new(&path))?),
        None => from_environment,
    };
    Ok(Config::from_layer(layer.with_fallback(defaults()?))?)
}

/// The settings as they are shipped, whatever the environment says: for the demo and the tests.
pub fn defaults_only() -> anyhow::Result<Config> {
    Ok(Config::from_layer(defaults()?)?)
}

/// The bot's token, from `DISCORD_TOKEN` or the file named by `DISCORD_TOKEN_FILE`.
pub fn token() -> anyhow::Result<SecretString> {
    let token = match (std::env::var("DISCORD_TOKEN"), std::env::var_os("DISCORD_TOKEN_FILE")) {
        (Ok(token), None) => token,
        (Err(_), Some(file)) => std::fs::read_to_string(&file).with_context(|| {
            format!("I can't read the token from {}.", Path::new(&file).display())
        })?,
        (Ok(_), Some(_)) => {
            bail!("Both DISCORD_TOKEN and DISCORD_TOKEN_FILE are set. Unset one of them.")
        }
        (Err(_), None) => bail!(
            "There is no Discord token. Copy it from https://discord.com/developers/applications \
             (your application, Bot, Reset Token) and set DISCORD_TOKEN, or try `upto demo` first, \
             which needs none."
        ),
    };
    let token = token.trim().trim_start_matches("Bot ");
    if token.is_empty() {
        bail!(
            "The Discord token is empty. Set DISCORD_TOKEN to the token of your application's bot."
        );
    }
    Ok(SecretString::from(token))
}

/// `config/upto.toml`, as it was when the program was built.
fn defaults() -> anyhow::Result<<Config as confique::Config>::Layer> {
    toml::from_str(include_str!("../config/upto.toml")).context("config/upto.toml has a mistake.")
}

fn from_file(path: &Path) -> anyhow::Result<<Config as confique::Config>::Layer> {
    File::with_format(path, FileFormat::Toml)
        .required()
        .load()
        .with_context(|| format!("I can't use the settings in {}.", path.display()))
}

/// Refuses a variable that looks like a setting and is none: a typo would pass unseen.
fn known_variables(meta: &'static Meta) -> anyhow::Result<()> {
    let known: Vec<&str> = variables(meta);
    for (name, _) in std::env::vars_os() {
        let Some(name) = name.to_str() else { continue };
        if name.starts_with("UPTO_") && name.contains("__") && !known.contains(&name) {
            bail!(
                "`{name}` is set in the environment, but there is no such setting. Unset it, or use one of: {}.",
                known.join(", ")
            );
        }
    }
    Ok(())
}

fn variables(meta: &'static Meta) -> Vec<&'static str> {
    meta.fields
        .iter()
        .flat_map(|field: &Field| match &field.kind {
            FieldKind::Nested { meta } => variables(meta),
            FieldKind::Leaf { env, .. } => env.iter().copied().collect(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Place;

    #[test]
    fn the_shipped_file_says_what_the_doc_comments_say() {
        let written = confique::toml::template::<Config>(confique::toml::FormatOptions::default());
        // The template comments a default out; the shipped file sets it.
        let set = written
            .lines()
            .map(|line| match line.strip_prefix('#') {
                Some(rest) if rest.contains(" = ") && !rest.starts_with(' ') => rest.to_owned(),
                _ => line.to_owned(),
            })
            .map(|line| line + "\n")
            .collect::<String>();
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/config/upto.toml"), &set)
                .expect("config/ can be written");
        }
        assert_eq!(include_str!("../config/upto.toml"), set, "write it anew with BLESS=1");
    }

    #[test]
    fn the_defaults_are_those_the_readme_promises() {
        let config = defaults_only().expect("reads");
        assert_eq!(config.schedule.min_interval, TimeDelta::hours(1));
        assert_eq!(config.prompts.grace, TimeDelta::hours(6));
        assert_eq!(config.prompts.nudge_after, TimeDelta::days(3));
        let room = Room { keep: true, each: 8_000_000, person: 100_000_000 };
        assert_eq!(config.pictures.room(), room);
        assert_eq!(config.store.place(), Place::from("upto.db"));
        assert_eq!(config.store.backups(), None);
        assert_eq!((config.store.backup_every, config.store.backup_keep), (TimeDelta::days(1), 7));
        assert_eq!(config.discord.connect_to, None);
    }

    #[test]
    fn an_unknown_key_is_an_error_that_names_it() {
        let layer =
            toml::from_str::<<Config as confique::Config>::Layer>("[prompts]\ngrcae = '1h'");
        assert!(layer.err().expect("is refused").to_string().contains("grcae"));
    }
}
