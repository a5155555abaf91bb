//! `upto demo`: one person's year against the local Discord, with the real bot and a real store.
//!
//! The demo moves the clock; the bot does what it would have done then. Nothing is staged: what is
//! printed was sent and received, and the files are the bot's attachments.

mod page;
mod year;

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, bail, ensure};
use chrono::{DateTime, Utc};
use secrecy::SecretString;

use crate::app::{Clock, ClockHand, Limits};
use crate::config;
use crate::courier::Route;
use crate::discord_twin::{Message, Person, Twin};
use crate::domain::zone::Zone;
use crate::exchange::jsonl;
use crate::render::Templates;
use crate::run::{self, Running};
use page::Page;

/// The year that is played, by a person who exists only here.
const JOURNAL: &str = include_str!("journal.jsonl");

/// Where that person lives.
const ZONE: &str = "Asia/Kolkata";

/// How long to wait for the bot before something must be wrong.
const PATIENCE: Duration = Duration::from_secs(20);

/// Plays the year, prints it, and leaves the database and the digest in `out`.
pub async fn run(out: &Path) -> anyhow::Result<()> {
    let zone: Zone = ZONE.parse()?;
    let lines = jsonl::read(JOURNAL, &zone)?;
    let first = lines.first().context("The demo's journal is empty.")?.reply.written_at;
    let mut stage = Stage::set(out, zone, first - chrono::TimeDelta::hours(6)).await?;
    let page = Page::new(lines.len() as u64);
    year::play(&mut stage, &page, lines).await?;
    page.done();
    let files = year::tell(&mut stage, &page).await?;
    let violations = stage.twin.violations();
    stage.close().await?;
    ensure!(violations.is_empty(), "The bot broke Discord's rules: {}", violations.join("; "));
    page.say("\nLeft for you to look at:");
    for file in files {
        page.say(&format!("  {}", file.display()));
    }
    Ok(())
}

/// The local Discord, the bot in front of it, and the hands on both clocks.
struct Stage {
    twin: Twin,
    person: Person,
    zone: Zone,
    out: PathBuf,
    now: DateTime<Utc>,
    hand: ClockHand,
    clock: Clock,
    bot: Option<Running>,
}

impl Stage {
    /// Sets everything up on an empty store.
    async fn set(out: &Path, zone: Zone, now: DateTime<Utc>) -> anyhow::Result<Self> {
        std::fs::create_dir_all(out)
            .with_context(|| format!("I can't make the folder {}.", out.display()))?;
        for name in ["upto.db", "upto.db-wal", "upto.db-shm"] {
            let old = out.join(name);
            if old.exists() {
                std::fs::remove_file(&old)
                    .with_context(|| format!("I can't replace {}.", old.display()))?;
            }
        }
        let twin = Twin::start().await.context("The local Discord can't start.")?;
        twin.set_patience(PATIENCE);
        twin.set_now(now);
        let (clock, hand) = Clock::by_hand(now);
        let person = twin.person("Asha");
        let out = out.to_owned();
        let mut stage = Self { twin, person, zone, out, now, hand, clock, bot: None };
        stage.start_bot().await?;
        Ok(stage)
    }

    /// Starts the real bot, on the path that `upto run` takes.
    async fn start_bot(&mut self) -> anyhow::Result<()> {
        let route = Route {
            connect_to: Some(self.twin.address()),
            certificate: Some(self.twin.ca_pem().as_bytes().to_vec()),
        };
        let token = SecretString::from(self.twin.token().to_owned());
        let settings = config::defaults_only()?;
        let limits = Limits {
            min_interval: settings.schedule.min_interval,
            grace: settings.prompts.grace,
            nudge_after: settings.prompts.nudge_after,
            pictures: settings.pictures.room(),
            hurried: true,
        };
        let store = self.out.join("upto.db");
        let templates = Templates::with_overrides(None)?;
        let bot = run::start(&store, &route, &token, limits, templates, self.clock.clone()).await?;
        self.bot = Some(bot);
        self.twin.until_connected().await?;
        self.twin
            .until("the commands to be registered", |discord| {
                (!discord.commands().is_empty()).then_some(())
            })
            .await?;
        Ok(())
    }

    async fn stop_bot(&mut self) -> anyhow::Result<()> {
        if let Some(bot) = self.bot.take() {
            bot.stop().await?;
        }
        self.twin.until_disconnected().await?;
        Ok(())
    }

    /// Moves both clocks.
    fn move_to(&mut self, to: DateTime<Utc>) {
        self.now = self.now.max(to);
        self.twin.set_now(self.now);
        self.hand.move_to(self.now);
    }

    /// Waits until the bot has written `count` messages to the person, and gives the last.
    async fn until_inbox(&self, count: usize) -> anyhow::Result<Message> {
        let mut inbox = self.person.until_inbox(count).await?;
        inbox.pop().context("The inbox is empty.")
    }

    async fn close(mut self) -> anyhow::Result<()> {
        self.stop_bot().await?;
        self.twin.stop().await;
        if self.bot.is_some() {
            bail!("The bot is still there.");
        }
        Ok(())
    }
}
