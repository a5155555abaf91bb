//! What a person brings back, taken in.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use crate::domain::belongings::{Dated, Settings};
use crate::domain::correction::Correction;
use crate::domain::decision::Decision;
use crate::domain::entry::{Reply, SAVED};
use crate::domain::id::{EntryId, PersonId};
use crate::domain::issue::Publishing;
use crate::domain::past::PastPrompt;
use crate::domain::person::Asking;
use crate::domain::quiet::Quiet;
use crate::domain::recut::Recut;
use crate::domain::span::Span;
use crate::domain::tongue::Tongue;

use super::asking::skip_what_waits;
use super::belongings::{corrected, decided, recut};
use super::column::{day, json, millis};
use super::error::Result;
use super::filing::{by_source, insert, number};
use super::{
    Store, consents, corrections, decisions, hushed, issues, never, past, publications, recuts,
    unlisted,
};

/// A line of a journal: what it says, the dates it is about, and whether it is private.
pub type Line = (Reply, Span, bool);

/// What was decided and put right: decisions, corrections, recuts.
pub type Statements<'a> = (&'a [Dated<Decision>], &'a [Dated<Correction>], &'a [Dated<Recut>]);

/// What taking in brought.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Taken {
    /// The entry of each line, in order: new, as it stood, or withdrawn before.
    pub entries: Vec<EntryId>,
    /// How many of them are new.
    pub added: usize,
    /// How many decisions and corrections are new.
    pub stated: usize,
    /// How many servers see what the person is into now, and did not before.
    pub shown: usize,
}

impl Store {
    /// Takes in a journal's lines, decisions, corrections, recuts, what was asked, and settings where
    /// some are given.
    ///
    /// Laws: all or none. What is here already is known and adds nothing, so that the same twice is
    /// as once; what was made keeps its moment where nothing later is here. Somebody's message that
    /// comes as saved, without the settings that say what may be public, stands in no public edition.
    pub async fn take_in(
        &self,
        person: PersonId,
        lines: &[Line],
        stated: Statements<'_>,
        asked: &[PastPrompt],
        settings: Option<&Settings>,
        now: DateTime<Utc>,
    ) -> Result<Taken> {
        let mut tx = self.begin().await?;
        let mut taken = file(person, lines, settings.is_none(), now, &mut tx).await?;
        taken.stated = state(person, stated, now, &mut tx).await?;
        for past in asked {
            past::insert(person, past, &mut tx).await?;
        }
        if let Some(settings) = settings {
            taken.shown = set(person, settings, now, &mut tx).await?;
        }
        tx.commit().await?;
        Ok(taken)
    }
}

/// Files the lines of a journal in their order. A line is known by its fingerprint, or by an entry of
/// the same moment that says the same word for word: as many of equal lines as there are such entries.
async fn file(
    person: PersonId,
    lines: &[Line],
    unlist: bool,
    now: DateTime<Utc>,
    tx: &mut SqliteConnection,
) -> Result<Taken> {
    let mut known = Vec::with_capacity(lines.len());
    for (reply, ..) in lines {
        known.push(by_source(person, &reply.source, tx).await?);
    }
    let mut met: HashSet<EntryId> = known.iter().copied().flatten().collect();
    let mut taken = Taken::default();
    for ((reply, about, private), known) in lines.iter().zip(known) {
        let known = match known {
            None => by_words(person, reply, *about, &met, tx).await?,
            known => known,
        };
        let entry = if let Some(entry) = known {
            entry
        } else {
            let added = insert(person, reply, *about, *private, now, tx).await?;
            taken.added += usize::from(added);
            let entry = number(person, &reply.source, tx).await?;
            if added && unlist && reply.source.origin() == SAVED {
                unlisted::insert_saved(person, entry, &reply.answer.links, now, tx).await?;
            }
            entry
        };
        met.insert(entry);
        taken.entries.push(entry);
    }
    Ok(taken)
}

/// The first entry not `met` yet that says the same, word for word, of the same moment.
async fn by_words(
    person: PersonId,
    reply: &Reply,
    about: Span,
    met: &HashSet<EntryId>,
    tx: &mut SqliteConnection,
) -> Result<Option<EntryId>> {
    let answer = &reply.answer;
    let (written_at, from, to) = (millis(reply.written_at), day(about.from), day(about.to));
    let text = answer.text.as_str();
    let (why, did, next) = (answer.why.as_deref(), answer.did.as_deref(), answer.next.as_deref());
    let (links, interests) = (json(&answer.links), json(&answer.interests));
    let ids = sqlx::query_scalar!(
        r#"select id as "id!" from entries
           where person_id = ? and about_from = ? and written_at = ? and retracted_at is null
               and about_to = ? and text = ? and why is ? and did is ? and next is ?
               and links = ? and interests = ?
           order by id"#,
        person.0,
        from,
        written_at,
        to,
        text,
        why,
        did,
        next,
        links,
        interests,
    )
    .fetch_all(tx)
    .await?;
    Ok(ids.into_iter().map(EntryId).find(|id| !met.contains(id)))
}

/// Something stated, in the order in which it was.
enum Statement<'a> {
    Decision(&'a Decision),
    Correction(&'a Correction),
    Recut(&'a Recut),
}

/// Keeps the decisions and corrections that are not here yet, in the order of their moments.
async fn state(
    person: PersonId,
    (decided_before, corrected_before, recut_before): Statements<'_>,
    now: DateTime<Utc>,
    tx: &mut SqliteConnection,
) -> Result<usize> {
    let (here, there) = (decided(person, tx).await?, corrected(person, tx).await?);
    let decisions = unknown(decided_before, &here);
    let corrections = unknown(corrected_before, &there);
    let eras = recut(person, tx).await?;
    let recuts = unknown(recut_before, &eras);
    let mut new: Vec<(DateTime<Utc>, Statement<'_>)> = decisions
        .into_iter()
        .map(|new| (new.at.unwrap_or(now), Statement::Decision(&new.what)))
        .chain(
            corrections
                .into_iter()
                .map(|new| (new.at.unwrap_or(now), Statement::Correction(&new.what))),
        )
        .chain(recuts.into_iter().map(|new| (new.at.unwrap_or(now), Statement::Recut(&new.what))))
        .collect();
    new.sort_by_key(|(at, _)| *at);
    for (at, statement) in &new {
        match statement {
            Statement::Decision(what) => decisions::insert(person, what, *at, tx).await?,
            Statement::Correction(what) => corrections::insert(person, what, *at, tx).await?,
            Statement::Recut(what) => {
                recuts::insert(person, what, *at, tx).await?;
            }
        }
    }
    Ok(new.len())
}

/// Those that are not among what is here, each as often as it is not.
fn unknown<'a, T: Hash + Eq>(brought: &'a [Dated<T>], here: &[Dated<T>]) -> Vec<&'a Dated<T>> {
    let mut left: HashMap<&T, usize> = HashMap::new();
    for known in here {
        *left.entry(&known.what).or_default() += 1;
    }
    let is_new = |dated: &&Dated<T>| match left.get_mut(&dated.what) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    };
    brought.iter().filter(is_new).collect()
}

/// Sets what a person had set; how many servers see from then on what they are into, and did not
/// before. A pause that is over by now is none.
async fn set(
    person: PersonId,
    settings: &Settings,
    now: DateTime<Utc>,
    tx: &mut SqliteConnection,
) -> Result<usize> {
    let schedule = &settings.schedule;
    let (cadence, zone) = (schedule.cadence().to_string(), schedule.zone().to_string());
    let until = match settings.asking {
        Asking::Paused { until: Some(until) } if until <= now => None,
        Asking::Paused { until } => Some(until),
        Asking::On => None,
    };
    let due = match until {
        None => schedule.next_after(now),
        Some(until) => until.and_then(|until| schedule.next_after(until)),
    };
    let (paused, until) = (until.is_some(), until.flatten().map(millis));
    let due = due.map(|due| millis(due.at));
    let (quiet_from, quiet_to) = settings.quiet.map(Quiet::minutes).unzip();
    let (wishes, tongue) = (settings.wishes, settings.tongue.map(Tongue::code));
    sqlx::query!(
        "update people set cadence = ?, zone = ?, paused = ?, pause_until = ?, next_due_at = ?,
             quiet_from = ?, quiet_to = ?, nudges = ?, retrospectives = ?, followups = ?,
             details = ?, memories = ?, tongue = ?, nudge_after = ?, retrospective_at = null
         where id = ?",
        cadence,
        zone,
        paused,
        until,
        due,
        quiet_from,
        quiet_to,
        wishes.nudges,
        wishes.retrospectives,
        wishes.followups,
        wishes.details,
        wishes.memories,
        tongue,
        wishes.nudge_hours,
        person.0,
    )
    .execute(&mut *tx)
    .await?;
    if paused {
        skip_what_waits(person, now, tx).await?;
    }
    for word in &settings.never {
        never::insert(person, word, now, tx).await?;
    }
    let mut shown = 0;
    for server in &settings.shown_in {
        shown += usize::from(publications::insert(person, *server, now, tx).await?);
    }
    publish(person, &settings.publishing, now, tx).await?;
    Ok(shown)
}

/// Keeps out of public editions what was kept out, and knows of those that were handed out; of what
/// was handed out here since, what is here stays.
async fn publish(
    person: PersonId,
    publishing: &Publishing,
    now: DateTime<Utc>,
    tx: &mut SqliteConnection,
) -> Result<()> {
    for key in &publishing.unlisted {
        unlisted::insert(person, key, now, tx).await?;
    }
    for words in &publishing.hushed {
        hushed::insert(person, words, now, tx).await?;
    }
    issues::choose_site(person, publishing.habit.site, tx).await?;
    if let Some(spot) = publishing.habit.spot {
        issues::choose_spot(person, spot, tx).await?;
    }
    for issue in &publishing.issues {
        issues::insert_unknown(person, issue, now, tx).await?;
    }
    for consent in &publishing.consents {
        consents::insert(person, consent, tx).await?;
    }
    Ok(())
}
