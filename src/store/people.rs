//! People, enrolled and found.

use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use crate::domain::id::{ChannelId, DiscordId, MessageId, PersonId};
use crate::domain::person::{Asking, Person};
use crate::domain::quiet::Quiet;
use crate::domain::retrospective::next_morning;
use crate::domain::schedule::Schedule;
use crate::domain::tongue::Tongue;
use crate::domain::wish::Wishes;

use super::Store;
use super::column::{count, damaged, maybe_moment, millis, moment};
use super::error::Result;

impl Store {
    /// Enrols someone, or gives someone enrolled another schedule and asks them again.
    ///
    /// `since` is a message id no later than now: what was written up to it is before their time
    /// and counts as read. Law: someone enrolled keeps their entries and what was read; whoever
    /// was erased starts afresh, under a new number. Without a channel nobody is asked.
    pub async fn enrol(
        &self,
        discord: DiscordId,
        channel: Option<ChannelId>,
        schedule: &Schedule,
        next_due: Option<DateTime<Utc>>,
        since: MessageId,
        now: DateTime<Utc>,
    ) -> Result<Person> {
        let (discord, channel) = (discord.0.cast_signed(), channel.map(|id| id.0.cast_signed()));
        let (cadence, zone) = (schedule.cadence().to_string(), schedule.zone().to_string());
        let morning = next_morning(schedule.zone(), now).map(millis);
        let (next_due, since, now) = (next_due.map(millis), since.0.cast_signed(), millis(now));
        let mut tx = self.begin().await?;
        sqlx::query!(
            "insert into people (discord_id, channel_id, cadence, zone, next_due_at, read_up_to,
                 enrolled_at, retrospective_at)
             values (?, ?, ?, ?, ?, ?, ?, ?)
             on conflict (discord_id) do update set
                 channel_id = coalesce(excluded.channel_id, channel_id),
                 cadence = excluded.cadence, zone = excluded.zone,
                 next_due_at = excluded.next_due_at, paused = 0, pause_until = null,
                 unreachable_since = null, unanswered = 0,
                 retrospective_at = case when zone = excluded.zone or retrospectives = 0
                     then retrospective_at else excluded.retrospective_at end",
            discord,
            channel,
            cadence,
            zone,
            next_due,
            since,
            now,
            morning,
        )
        .execute(&mut *tx)
        .await?;
        let row = sqlx::query_as!(Row, "select * from people where discord_id = ?", discord)
            .fetch_one(&mut *tx)
            .await?;
        tx.commit().await?;
        row.person()
    }

    /// The person behind a Discord account; `None` for someone who is not enrolled.
    pub async fn person(&self, discord: DiscordId) -> Result<Option<Person>> {
        let discord = discord.0.cast_signed();
        sqlx::query_as!(Row, "select * from people where discord_id = ?", discord)
            .fetch_optional(&self.readers)
            .await?
            .map(Row::person)
            .transpose()
    }

    /// The person whose direct-message channel this is.
    pub async fn person_in(&self, channel: ChannelId) -> Result<Option<Person>> {
        let channel = channel.0.cast_signed();
        sqlx::query_as!(Row, "select * from people where channel_id = ?", channel)
            .fetch_optional(&self.readers)
            .await?
            .map(Row::person)
            .transpose()
    }

    /// Everyone with a channel to read, by number.
    ///
    /// Someone whose schedule cannot be read is left out, so that they hold nobody else up;
    /// [`plan_due`](Self::plan_due) names them.
    pub async fn people(&self) -> Result<Vec<Person>> {
        let rows =
            sqlx::query_as!(Row, "select * from people where channel_id is not null order by id")
                .fetch_all(&self.readers)
                .await?;
        Ok(rows.into_iter().filter_map(|row| row.person().ok()).collect())
    }

    /// Notes that a person's channel was filed up to `message` without a gap. Only ever forward.
    pub async fn read_up_to(&self, person: PersonId, message: MessageId) -> Result<()> {
        let message = message.0.cast_signed();
        sqlx::query!(
            "update people set read_up_to = ?1 where id = ?2 and read_up_to < ?1",
            message,
            person.0,
        )
        .execute(&self.writer)
        .await?;
        Ok(())
    }
}

/// The person of this number.
pub(super) async fn numbered(person: PersonId, reader: &mut SqliteConnection) -> Result<Person> {
    sqlx::query_as!(Row, "select * from people where id = ?", person.0)
        .fetch_one(reader)
        .await?
        .person()
}

/// A person as the table has them.
struct Row {
    id: i64,
    discord_id: i64,
    channel_id: Option<i64>,
    cadence: String,
    zone: String,
    quiet_from: Option<i64>,
    quiet_to: Option<i64>,
    nudges: i64,
    retrospectives: i64,
    followups: i64,
    details: i64,
    memories: i64,
    #[expect(dead_code, reason = "for the tick alone")]
    retrospective_at: Option<i64>,
    unanswered: i64,
    heard_at: Option<i64>,
    paused: i64,
    pause_until: Option<i64>,
    next_due_at: Option<i64>,
    read_up_to: i64,
    unreachable_since: Option<i64>,
    enrolled_at: i64,
    locale: Option<String>,
    tongue: Option<String>,
    nudge_after: Option<i64>,
}

impl Row {
    fn person(self) -> Result<Person> {
        let until = maybe_moment(self.pause_until)?;
        Ok(Person {
            id: PersonId(self.id),
            discord: DiscordId(self.discord_id.cast_unsigned()),
            channel: self.channel_id.map(|id| ChannelId(id.cast_unsigned())),
            schedule: schedule(&self.cadence, &self.zone)?,
            quiet: quiet(self.quiet_from, self.quiet_to)?,
            wishes: Wishes {
                nudges: self.nudges != 0,
                nudge_hours: self.nudge_after.map(count).transpose()?,
                retrospectives: self.retrospectives != 0,
                followups: self.followups != 0,
                details: self.details != 0,
                memories: self.memories != 0,
            },
            unanswered: count(self.unanswered)?,
            heard_at: maybe_moment(self.heard_at)?,
            asking: if self.paused == 0 { Asking::On } else { Asking::Paused { until } },
            next_due: maybe_moment(self.next_due_at)?,
            read_up_to: Some(MessageId(self.read_up_to.cast_unsigned())),
            unreachable_since: maybe_moment(self.unreachable_since)?,
            enrolled_at: moment(self.enrolled_at)?,
            locale: self.locale,
            tongue: self.tongue.as_deref().and_then(Tongue::from_code),
        })
    }
}

/// The schedule that two columns hold.
pub(super) fn schedule(cadence: &str, zone: &str) -> Result<Schedule> {
    let cadence = cadence.parse().map_err(|_| damaged("a cadence that is none"))?;
    let zone = zone.parse().map_err(|_| damaged("a time zone that is none"))?;
    Ok(Schedule::kept(cadence, zone))
}

/// The quiet hours that two columns hold.
pub(super) fn quiet(from: Option<i64>, to: Option<i64>) -> Result<Option<Quiet>> {
    let (Some(from), Some(to)) = (from, to) else { return Ok(None) };
    let quiet = Quiet::of_minutes(count(from)?, count(to)?);
    quiet.map(Some).ok_or_else(|| damaged("quiet hours that are none"))
}
