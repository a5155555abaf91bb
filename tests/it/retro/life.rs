//! Lives to tell: entries by date, read by the lexicon or by hand.

use chrono::{Days, NaiveDate, NaiveTime};
use upto::domain::digest::Digest;
use upto::domain::entry::{Answer, Entry, Field};
use upto::domain::history::History;
use upto::domain::id::{EntryId, InterestId};
use upto::domain::interest::{Interest, Trust};
use upto::domain::period::Period;
use upto::domain::reading::{Cues, Mention, Reading, Sentence};
use upto::domain::span::Span;
use upto::domain::zone::Zone;
use upto::retro::retrospect;

/// Entries as they are added.
#[derive(Debug, Clone, Default)]
pub struct Life(Vec<Entry>);

pub fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A period, seen long after.
pub fn tell(history: &History, period: &str) -> Digest {
    let today = date("2030-01-01");
    retrospect(history, &Period::parse(period, today).unwrap(), &Zone::UTC, today)
}

impl Life {
    /// One more answer.
    pub fn on(self, day: NaiveDate, answer: Answer) -> Self {
        self.about(Span::day(day), answer)
    }

    /// One more answer, about these days.
    pub fn about(mut self, about: Span, answer: Answer) -> Self {
        let id = EntryId(i64::try_from(self.0.len()).unwrap() + 1);
        self.0.push(Entry {
            id,
            written_at: about.from.and_time(NaiveTime::from_hms_opt(19, 0, 0).unwrap()).and_utc(),
            about,
            answer,
            private: false,
            origin: "dm".to_owned(),
        });
        self
    }

    /// Once a week for so many weeks, the sentences in turn.
    pub fn weekly(mut self, from: &str, weeks: u64, sentences: &[&str]) -> Self {
        for (week, sentence) in (0..weeks).zip(sentences.iter().cycle()) {
            self = self.on(date(from) + Days::new(week * 7), Answer::plain(*sentence));
        }
        self
    }

    /// Without every entry whose number leaves `rest` when divided by ten.
    pub fn without_each_tenth(mut self, rest: usize) -> Self {
        let mut number = 0;
        self.0.retain(|_| {
            number += 1;
            number % 10 != rest
        });
        self
    }

    /// Read by the lexicon.
    pub fn read(mut self) -> History {
        self.0.sort_by_key(|entry| (entry.about.from, entry.id));
        let (interests, readings) = upto::lexicon::read(&self.0);
        History { entries: self.0, readings, interests, ..History::default() }
    }

    /// Read by hand: each text is the names of its interests, with commas between them.
    pub fn read_as_names(mut self) -> History {
        self.0.sort_by_key(|entry| (entry.about.from, entry.id));
        let mut interests: Vec<Interest> = Vec::new();
        let readings = self.0.iter().map(|entry| reading(entry, &mut interests)).collect();
        History { entries: self.0, readings, interests, ..History::default() }
    }
}

fn reading(entry: &Entry, interests: &mut Vec<Interest>) -> Reading {
    let names = entry.answer.text.split(',').map(str::trim).filter(|name| !name.is_empty());
    let mentions = names
        .map(|name| {
            let known = interests.iter().position(|interest| interest.name == name);
            let place = known.unwrap_or_else(|| {
                interests.push(Interest { name: name.to_owned(), aliases: Vec::new() });
                interests.len() - 1
            });
            let interest = InterestId(u32::try_from(place).unwrap());
            Mention { interest, weight: 1.0, trust: Trust::Named }
        })
        .collect();
    // Each part of the form but the first is one sentence, which names nothing.
    let parts = entry.answer.fields().filter(|(field, _)| *field != Field::Text);
    let sentences = parts.map(|(field, text)| Sentence {
        field,
        range: 0..text.len(),
        cues: Cues::default(),
        interests: Vec::new(),
        words: text.split_whitespace().count(),
        stands_alone: true,
    });
    let sentences = sentences.collect();
    Reading { entry: entry.id, mentions, resources: Vec::new(), sentences }
}
