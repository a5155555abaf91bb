//! Leaves in a history only what may be said.

use chrono::NaiveDate;

use super::gone::Gone;
use crate::domain::entry::{Answer, Field};
use crate::domain::history::History;
use crate::domain::interest::{Interest, Trust};
use crate::domain::omitted::Omitted;
use crate::domain::reading::{Reading, Sentence};
use crate::domain::recut;
use crate::domain::resource::{Resource, resource_key};
use crate::domain::span::Span;
use crate::domain::words::Words;
use crate::lexicon::{self, People};

/// Knows what may be said in public.
pub(super) struct Reader {
    /// Who is somebody.
    pub people: People,
    /// The names of interests that are left out.
    pub spoken: Gone,
    /// The names that only private entries know something by.
    pub secret: Gone,
    /// Words that are left out.
    pub hushed: Gone,
    /// Keys of links that are not listed.
    pub unlisted: Vec<String>,
    /// Words that are nobody's name, since the person publishes what is called so.
    pub exempt: Vec<String>,
    /// The stretch of time in which is counted what is left out.
    pub told: Span,
}

impl Reader {
    /// Leaves in the readings only what may be said.
    pub fn clear_readings(&self, history: &mut History, omitted: &mut Omitted) {
        let History { entries, readings, interests, .. } = history;
        for (entry, reading) in entries.iter().zip(readings) {
            let mut uncounted = Omitted::default();
            let counts = self.counts(entry.about.from);
            let omitted = if counts { &mut *omitted } else { &mut uncounted };
            let nobodys = self.nobodys(reading, interests);
            self.clear_sentences(&entry.answer, reading, &nobodys, omitted);
            self.clear_resources(reading, &nobodys, omitted);
        }
    }

    /// Leaves of the entries, and of what the person decided and named, only what may be said.
    pub fn clear_the_rest(&self, history: &mut History, omitted: &mut Omitted) {
        for (entry, reading) in history.entries.iter_mut().zip(&history.readings) {
            entry.answer = blanked(&entry.answer, &reading.sentences);
        }
        for interest in &mut history.interests {
            interest.aliases.retain(|alias| self.may_say(alias));
        }
        self.clear_decisions(history, omitted);
        self.clear_titles(history, omitted);
    }

    /// The names that are something else in an entry: of what the lists know.
    fn nobodys<'a>(&'a self, reading: &Reading, interests: &'a [Interest]) -> Vec<&'a str> {
        let listed = reading.mentions.iter().filter(|m| m.trust == Trust::Listed);
        let listed = listed.filter_map(|m| interests.get(m.interest.0 as usize));
        listed.flat_map(Interest::names).chain(self.exempt.iter().map(String::as_str)).collect()
    }

    fn clear_sentences(
        &self,
        answer: &Answer,
        reading: &mut Reading,
        nobodys: &[&str],
        omitted: &mut Omitted,
    ) {
        reading.sentences.retain(|sentence| {
            let text = answer.field(sentence.field);
            let text = text.get(sentence.range.clone()).unwrap_or_default();
            let reason = [
                (self.people.stand_in(text, nobodys), &mut omitted.people),
                (self.spoken.stands_in(text), &mut omitted.about),
                (self.hushed.stands_in(text), &mut omitted.hushed),
                (self.points_away(text), &mut omitted.linked),
            ]
            .into_iter()
            .find_map(|(holds, count)| holds.then_some(count));
            let kept = reason.is_none();
            if let Some(count) = reason {
                *count += 1;
            }
            kept
        });
    }

    fn clear_resources(&self, reading: &mut Reading, nobodys: &[&str], omitted: &mut Omitted) {
        reading.resources.retain_mut(|(resource, _)| {
            let Resource { url, title } = &resource;
            let unlisted = self.unlisted.contains(&resource.key()) || self.has_unlisted(url);
            if unlisted || !self.may_point_at(url) {
                omitted.resources += 1;
                return false;
            }
            if self.people.stand_in(title, nobodys) || !self.may_write(title) {
                omitted.titles += 1;
                resource.title = lexicon::title_of_address(url);
            }
            !resource.title.is_empty()
        });
    }

    /// Leaves the decisions about what is told, by the names it is told by.
    fn clear_decisions(&self, history: &mut History, omitted: &mut Omitted) {
        let mut decisions = std::mem::take(&mut history.decisions);
        let name = |name: &str| Some(history.interest(history.find(name)?)?.name.clone());
        decisions.retain_mut(|decision| {
            let counts = usize::from(self.counts(decision.date));
            let Some(told) = name(&decision.interest) else {
                omitted.decisions += counts;
                return false;
            };
            decision.interest = told;
            decision.keep_from_telling(|to| name(to).is_none());
            decision.to = decision.to.as_deref().and_then(name);
            if decision.reason.take_if(|reason| !self.may_say(reason)).is_some() {
                omitted.reasons += counts;
            }
            true
        });
        history.decisions = decisions;
    }

    fn clear_titles(&self, history: &mut History, omitted: &mut Omitted) {
        for place in 0..history.recuts.len() {
            let era = history.recuts[place].era;
            let counts = recut::of(&history.recuts, era) == history.recuts.get(place);
            let title = history.recuts[place].title.take_if(|title| !self.may_say(title));
            omitted.eras += usize::from(title.is_some() && counts && self.counts(era));
        }
    }

    fn counts(&self, date: NaiveDate) -> bool {
        self.told.contains(date)
    }

    /// Whether a text that was not read may be said: it names nobody, nothing that is left out, and
    /// no unlisted link.
    fn may_say(&self, text: &str) -> bool {
        let exempt: Vec<&str> = self.exempt.iter().map(String::as_str).collect();
        !self.people.stand_in(text, &exempt) && self.may_write(text)
    }

    /// As [`may_say`](Self::may_say), of all but people.
    fn may_write(&self, text: &str) -> bool {
        let gone = [&self.spoken, &self.secret, &self.hushed];
        !self.points_away(text) && !gone.iter().any(|gone| gone.stands_in(text))
    }

    /// Whether an address may be shown: nothing that is left out is spelled in it.
    fn may_point_at(&self, url: &str) -> bool {
        let gone = [&self.spoken, &self.secret, &self.hushed];
        !self.people.stand_in_address(url) && !gone.iter().any(|gone| gone.stands_in(url))
    }

    /// Whether an address stands in a text that may not be shown.
    fn points_away(&self, text: &str) -> bool {
        let barred = |address: &String| !self.may_point_at(address);
        self.has_unlisted(text) || lexicon::addresses(text).iter().any(barred)
    }

    /// Whether an unlisted link stands in a text, however it is dressed.
    fn has_unlisted(&self, text: &str) -> bool {
        if self.unlisted.is_empty() {
            return false;
        }
        let lower = text.to_lowercase();
        let known = |address: &String| self.unlisted.contains(&resource_key(address, ""));
        self.unlisted.iter().any(|key| is_spelled(key, &lower))
            || lexicon::addresses(text).iter().any(known)
    }
}

/// Whether a bare address, or a title, stands in a text, both in lower case: it may be followed by
/// what only says more of the same page, but not by the rest of another's path.
fn is_spelled(key: &str, text: &str) -> bool {
    text.match_indices(key).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let rest = &text[at + key.len()..];
        let mut after = rest.strip_prefix('/').unwrap_or(rest).chars();
        let next = after.next();
        let goes_on = next.is_some_and(|c| c.is_alphanumeric() || "-_/%~".contains(c))
            || next == Some('.') && after.next().is_some_and(char::is_alphanumeric);
        !goes_on && !before.is_some_and(|c| c.is_alphanumeric() || c == '-')
    })
}

/// An answer of which only these sentences are left, each at its place.
fn blanked(answer: &Answer, sentences: &[Sentence]) -> Answer {
    let left = |field: Field| -> Option<Words> {
        let mut text = String::new();
        for sentence in sentences.iter().filter(|sentence| sentence.field == field) {
            let words = answer.field(field).get(sentence.range.clone())?;
            text.push_str(&" ".repeat(sentence.range.start.checked_sub(text.len())?));
            text.push_str(words);
        }
        (!text.is_empty()).then(|| text.into())
    };
    Answer {
        text: left(Field::Text).unwrap_or_default(),
        why: left(Field::Why),
        did: left(Field::Did),
        next: left(Field::Next),
        links: Vec::new(),
        interests: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::is_spelled;

    #[test]
    fn an_address_is_the_same_page_with_a_query_and_another_with_a_longer_path() {
        let key = "example.org/rust";
        for text in [
            key,
            "see (http://www.example.org/rust/).",
            "example.org/rust?from=me",
            "x example.org/rust. y",
        ] {
            assert!(is_spelled(key, text), "{text}");
        }
        for text in [
            "example.org/rusty",
            "example.org/rust/2",
            "example.org/rust.html",
            "myexample.org/rust",
        ] {
            assert!(!is_spelled(key, text), "{text}");
        }
    }
}
