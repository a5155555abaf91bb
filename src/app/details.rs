//! What was found in an answer, for whoever wants to see it, and put right.

use chrono::{DateTime, Utc};

use super::forms::fits;
use super::interests::Life;
use super::retrospective::Edition;
use super::{App, Done};
use crate::domain::correction::Correction;
use crate::domain::days;
use crate::domain::entry::{Answer, Entry};
use crate::domain::id::{DiscordId, EntryId, FormId};
use crate::domain::interest::{name_key, name_mark, tidy_name};
use crate::domain::refusal::Refusal;
use crate::domain::words::{Words, unshown};
use crate::lexicon::suggested;
use crate::store::Kept;

/// How much an entry must be about an interest to be filed under it.
const ABOUT: f64 = 0.5;
/// So many names are offered beside those: with two more buttons they fill a row.
const SUGGESTIONS: usize = 3;

/// What was found in an entry.
#[derive(Clone, PartialEq, Eq)]
pub struct Details {
    /// The interests that it is filed under, the heaviest first.
    pub names: Vec<String>,
    /// Interests that it may serve as well, the likeliest first.
    pub also: Vec<String>,
    /// How many links are in it.
    pub links: usize,
}

unshown!(Details);

/// An entry as the form shows it in which it is put right.
#[derive(Clone)]
pub struct Fixable {
    /// The form.
    pub form: FormId,
    /// The entry.
    pub entry: Entry,
    /// The interests that it is filed under.
    pub names: Vec<String>,
}

unshown!(Fixable);

/// What was put right, as the form brings it.
#[derive(Clone)]
pub struct Fixed {
    /// The names that it shall be filed under.
    pub names: Vec<String>,
    /// What was written.
    pub text: Words,
    /// The links given as such.
    pub links: Vec<String>,
    /// The days that it is about, as typed.
    pub about: Words,
}

unshown!(Fixed);

/// What came of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Mended {
    /// The entry.
    pub entry: EntryId,
    /// The names that were given up, each for another.
    pub renamed: Vec<(String, String)>,
    /// What it is filed under now.
    pub details: Details,
}

unshown!(Mended);

impl App {
    /// What was found in an entry, for somebody who wants to see it; `None` for who does not.
    pub async fn details(&self, discord: DiscordId, entry: EntryId) -> Done<Option<Details>> {
        if !self.enrolled(discord).await?.wishes.details {
            return Ok(None);
        }
        let life = self.life(discord, Edition::Private).await?;
        Ok(life.details(entry))
    }

    /// Files an entry under one more of the interests that it may serve, given by the mark of its
    /// name: what is found in it then.
    ///
    /// Law: what it was filed under stays, and is named from then on.
    pub async fn file_also(
        &self,
        discord: DiscordId,
        entry: EntryId,
        mark: u64,
        now: DateTime<Utc>,
    ) -> Done<Details> {
        let (person, known) = self.entry(discord, entry.0).await?;
        let found = self.life(discord, Edition::Private).await?.details(entry);
        let mut found = found.ok_or(Refusal::FormForgotten)?;
        let Some(also) = found.also.iter().position(|name| name_mark(name) == mark) else {
            return Ok(found);
        };
        found.names.push(found.also.remove(also));
        let mut answer = known.answer;
        name(&mut answer, &found.names);
        self.store.amend(person.id, entry, &answer, None, now).await?;
        let life = self.life(discord, Edition::Private).await?;
        Ok(life.details(entry).ok_or(Refusal::FormForgotten)?)
    }

    /// Prepares the form in which an entry and what was found in it is put right.
    pub async fn open_fix(
        &self,
        discord: DiscordId,
        entry: EntryId,
        now: DateTime<Utc>,
    ) -> Done<Fixable> {
        let (person, known) = self.entry(discord, entry.0).await?;
        let life = self.life(discord, Edition::Private).await?;
        let names = life.details(entry).map(|details| details.names).unwrap_or_default();
        let lists = [names.join("\n"), known.answer.links.join("\n")];
        let texts = lists.iter().map(String::as_str).chain([known.answer.text.as_str()]);
        fits(entry, texts)?;
        let kept = Kept::Fix(entry, names.clone());
        let form = self.store.open_form(person.id, kept, now).await?;
        Ok(Fixable { form, entry: known, names })
    }

    /// Puts an entry right.
    ///
    /// Laws: a name that takes another's place becomes its name, in every entry; a name that is
    /// something else's already, or stands beside the others, names this entry alone; one that is
    /// taken away is none of this entry's any more, as long as another stays. Nothing is changed
    /// unless everything can be.
    pub async fn fix(
        &self,
        discord: DiscordId,
        form: FormId,
        fixed: Fixed,
        now: DateTime<Utc>,
    ) -> Done<Mended> {
        let person = self.enrolled(discord).await?;
        let kept = self.store.form(person.id, form).await?.ok_or(Refusal::FormForgotten)?;
        let Kept::Fix(entry, shown) = kept else { return Err(Refusal::FormForgotten.into()) };
        let known = self.store.entry(person.id, entry).await?.ok_or(Refusal::FormForgotten)?;
        let about = days::about(&fixed.about, person.schedule.zone().date_of(now))?;
        let typed: Vec<String> = fixed
            .names
            .iter()
            .map(|name| tidy_name(name).ok_or_else(|| Refusal::not_a_name(name)))
            .collect::<Result<_, _>>()?;
        let before = known.answer.interests.clone();
        let mut answer = Answer { text: fixed.text, links: fixed.links, ..known.answer };
        let life = self.life(discord, Edition::Private).await?;
        let is_known = |name: &str| life.history.find(name).is_some();
        let Sorted { mut renamed, named, gone } = sort(&shown, &typed, is_known);
        if typed.is_empty() && !gone.is_empty() {
            return Err(Refusal::NoNameLeft.into());
        }
        // Whoever names one thing more names them all: else the new one would push the others out.
        // So it is with one less, which what stays pushes out.
        if !(named.is_empty() && gone.is_empty()) {
            let gone: Vec<_> = gone.iter().filter_map(|name| life.history.find(name)).collect();
            answer
                .interests
                .retain(|own| life.history.find(own).is_none_or(|own| !gone.contains(&own)));
            name(&mut answer, &typed);
        }
        if answer.is_empty() {
            return Err(Refusal::EmptiedEntry.into());
        }
        let (mut corrections, mut given) = (Vec::new(), Vec::new());
        for (from, to) in &mut renamed {
            let (known, new) = life.renaming(from, to)?;
            to.clone_from(&new);
            given.push(new.clone());
            corrections.push(Correction::Rename { from: known, to: new });
        }
        if !corrections.is_empty() {
            life.tried(corrections.clone(), given).await?;
        }
        let of = (entry, &before[..]);
        let mended = self.store.mend(person.id, &corrections, of, &answer, about, now).await?;
        mended.ok_or(Refusal::FormForgotten)?;
        let life = self.life(discord, Edition::Private).await?;
        let details = life.details(entry).ok_or(Refusal::FormForgotten)?;
        Ok(Mended { entry, renamed, details })
    }
}

impl Life {
    /// What was found in an entry.
    fn details(&self, entry: EntryId) -> Option<Details> {
        let reading = self.history.readings.iter().find(|reading| reading.entry == entry)?;
        let heavy = reading.mentions.iter().filter(|mention| mention.weight >= ABOUT);
        let mut names: Vec<String> = heavy.map(|mention| self.name(mention.interest)).collect();
        if names.is_empty() {
            names.extend(reading.mentions.first().map(|mention| self.name(mention.interest)));
        }
        let suggested = suggested(reading).into_iter().map(|interest| self.name(interest));
        let also = suggested.filter(|name| !names.contains(name)).take(SUGGESTIONS).collect();
        let links = reading.resources.iter().filter(|(resource, _)| !resource.url.is_empty());
        Some(Details { names, also, links: links.count() })
    }
}

/// Adds names to those that an answer gives itself, each once.
fn name(answer: &mut Answer, names: &[String]) {
    for name in names {
        if !answer.interests.iter().any(|own| name_key(own) == name_key(name)) {
            answer.interests.push(name.clone());
        }
    }
}

/// What typed names mean beside those that were shown.
#[derive(Default, PartialEq, Eq)]
struct Sorted {
    /// New names for old ones, in the order in which they stand.
    renamed: Vec<(String, String)>,
    /// Names for the entry alone.
    named: Vec<String>,
    /// Names that were taken away from the entry.
    gone: Vec<String>,
}

unshown!(Sorted);

/// What typed names mean beside those that were shown.
///
/// ```text
/// shown  climbing  music  chess     typed  bouldering  guitar       guitar is known already
/// new name: climbing to bouldering     for the entry: guitar     taken away: music, chess
/// ```
fn sort(shown: &[String], typed: &[String], known: impl Fn(&str) -> bool) -> Sorted {
    let same = |a: &str, b: &str| a == b || name_key(a) == name_key(b);
    let mut old = shown.iter().filter(|name| !typed.iter().any(|typed| same(typed, name)));
    let mut sorted = Sorted::default();
    for name in typed.iter().filter(|typed| !shown.iter().any(|shown| same(shown, typed))) {
        match old.next() {
            Some(old) if !known(name) => sorted.renamed.push((old.clone(), name.clone())),
            old => {
                sorted.named.push(name.clone());
                sorted.gone.extend(old.cloned());
            }
        }
    }
    sorted.gone.extend(old.cloned());
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[track_caller]
    fn assert_sorted(
        shown: &[&str],
        typed: &[&str],
        renamed: &[&str],
        named: &[&str],
        gone: &[&str],
    ) {
        let pairs = renamed.chunks(2).map(|pair| (pair[0].to_owned(), pair[1].to_owned()));
        let expected = Sorted { renamed: pairs.collect(), named: own(named), gone: own(gone) };
        assert_eq!(sort(&own(shown), &own(typed), |name| name == "guitar"), expected);
    }

    #[test]
    fn a_name_in_anothers_place_is_its_new_name() {
        assert_sorted(&["Climbing"], &["climbing"], &[], &[], &[]);
        let both = ["Climbing", "Rust"];
        assert_sorted(&both, &["bouldering", "Rust"], &["Climbing", "bouldering"], &[], &[]);
        assert_sorted(&["Rust"], &["Rust", "chess"], &[], &["chess"], &[]);
        assert_sorted(&["Music"], &["guitar"], &[], &["guitar"], &["Music"]);
        assert_sorted(&[], &["chess"], &[], &["chess"], &[]);
    }

    #[test]
    fn a_name_that_nothing_takes_the_place_of_is_taken_away() {
        assert_sorted(&["Music", "Rust"], &["Rust"], &[], &[], &["Music"]);
        assert_sorted(&["Music"], &[], &[], &[], &["Music"]);
    }
}
