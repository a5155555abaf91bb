//! What a digest says, in the order in which it is read.

use crate::domain::decision::Decision;
use crate::domain::digest::{Depth, Digest, Era, Planned, Quote, Shelved, Thread};
use crate::domain::span::Span;
use crate::domain::tongue::Hearer;
use crate::render::phrases::{self, colon, shelves, stop};
use crate::render::statements::state;
use crate::render::{clean, escape, links, words};
use crate::tongues::{dates, say};

/// A part of the text with a page of its own.
pub(super) struct Chapter {
    /// Its headline, as plain text.
    pub title: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// Lines that belong together, in Discord's Markdown.
pub(super) struct Block {
    /// What they are; `None` where that is plain to see.
    pub heading: Option<String>,
    /// The lines.
    pub lines: Vec<String>,
}

/// Whom it is told, and which year they know.
#[derive(Clone, Copy)]
struct Teller {
    to: Hearer,
    year: Option<i32>,
}

/// The chapters of a digest: the facts, each era, what was noticed, the interests, what helped,
/// what is next. Law: none is empty.
pub(super) fn chapters(to: Hearer, digest: &Digest) -> Vec<Chapter> {
    let teller = Teller { to, year: digest.span().only_year() };
    let (days, counts) = (phrases::days(to, digest), phrases::counts(to, digest));
    let facts = digest.summary.iter().map(|fact| escape::discord(&state(to, fact, teller.year)));
    let opening =
        vec![block(None, vec![format!("{days} · {counts}")]), block(None, facts.collect())];
    let mut all = vec![chapter(&phrases::title(to, digest), opening)];
    let heading = |era| phrases::heading(to, era, teller.year);
    all.extend(digest.eras.iter().map(|era| chapter(&heading(era), teller.era(era))));
    all.push(chapter(&say!(to, "telling-noticed"), teller.noticed(digest)));
    let interests = digest.interests.iter().map(|thread| teller.interest(thread)).collect();
    all.push(chapter(&say!(to, "telling-interests"), vec![block(None, interests)]));
    let helped = vec![block(None, teller.shelved(&digest.resources))];
    all.push(chapter(&say!(to, "telling-all-helped"), helped));
    let last = vec![
        block(Some(say!(to, "telling-learned")), teller.quotes(&digest.lessons)),
        block(Some(say!(to, "telling-next")), teller.quotes(&digest.next)),
        block(Some(say!(to, "telling-thankful")), teller.quotes(&digest.gratitude)),
    ];
    all.push(chapter(&say!(to, "telling-to-close"), last));
    all.retain(|chapter| !chapter.blocks.is_empty());
    all
}

fn chapter(title: &str, mut blocks: Vec<Block>) -> Chapter {
    blocks.retain(|block| !block.lines.is_empty());
    Chapter { title: clean::line(title), blocks }
}

fn block(heading: Option<String>, lines: Vec<String>) -> Block {
    Block { heading, lines }
}

impl Teller {
    fn era(self, era: &Era) -> Vec<Block> {
        let to = self.to;
        let names: Vec<String> =
            era.interests.iter().map(|name| format!("**{}**", escape::discord(name))).collect();
        let into = if names.is_empty() {
            say!(to, "telling-into-nothing")
        } else {
            say!(to, "telling-into", names = names.join(", "))
        };
        let mut why = self.quotes(&era.why);
        if why.is_empty() {
            why.push(say!(to, "telling-no-reason"));
        }
        vec![
            block(None, vec![into]),
            block(Some(say!(to, "telling-why")), why),
            block(Some(say!(to, "telling-did")), self.quotes(&era.did)),
            block(Some(say!(to, "telling-words")), self.quotes(&era.highlights)),
            block(Some(say!(to, "telling-turns")), self.quotes(&era.turning_points)),
            block(Some(say!(to, "telling-helped")), self.shelved(&era.resources)),
        ]
    }

    fn noticed(self, digest: &Digest) -> Vec<Block> {
        let to = self.to;
        let trends = digest.trends.iter().map(|trend| state(to, trend, self.year));
        let trends = trends.map(|trend| format!("• {}", escape::discord(&trend)));
        let compared = digest.compared.iter().flat_map(|compared| {
            let then = phrases::entries(to, compared.entries);
            let counts = say!(to, "telling-then-now", before = then, now = digest.entries);
            let counts = format!("{} {counts}", colon(to, &compared.before.label));
            let names = phrases::changes(to, compared).into_iter().map(|(word, names)| {
                format!("• {} {}", colon(to, &word), escape::discord(&names.join(", ")))
            });
            std::iter::once(counts).chain(names)
        });
        let planned = digest.planned.iter().map(|planned| self.plan(planned));
        let decisions = digest.decisions.iter().map(|decision| self.decision(decision));
        vec![
            block(None, trends.collect()),
            block(Some(say!(to, "telling-beside-before")), compared.collect()),
            block(Some(say!(to, "telling-planned")), planned.collect()),
            block(Some(say!(to, "telling-decided")), decisions.collect()),
        ]
    }

    fn plan(self, planned: &Planned) -> String {
        let (to, plan) = (self.to, self.quote(&planned.plan));
        match &planned.taken_up {
            Some(later) => {
                let then = colon(to, &say!(to, "telling-then"));
                format!("• {plan}; {then} {}", self.quote(later))
            }
            None => format!("• {plan}; {}", say!(to, "telling-not-taken-up")),
        }
    }

    fn decision(self, decision: &Decision) -> String {
        let to = self.to;
        let reason = decision.reason.as_ref().map(|reason| said(reason));
        let reason = reason.unwrap_or_else(|| say!(to, "telling-no-reason"));
        let day = colon(to, &dates::day_in(to, decision.date, self.year));
        let what = phrases::decision(to, decision, escape::discord);
        format!("• {day} {} {reason}", stop(to, &what))
    }

    /// "**climbing** (also bouldering): 12 entries, 3 January – 4 March, rising, a deep dive."
    fn interest(self, thread: &Thread) -> String {
        let to = self.to;
        let also = match thread.also.as_slice() {
            [] => String::new(),
            names => {
                let names = escape::discord(&names.join(", "));
                format!(" ({})", say!(to, "telling-also-called", names = names))
            }
        };
        let days = Span { from: thread.first, to: Span::day(thread.last).to };
        let course = thread.course.to_string();
        let mut facts = vec![
            phrases::entries(to, thread.mentions),
            phrases::from_to(to, days, self.year),
            phrases::course(to, &course, thread.gap_days),
        ];
        if thread.depth == Depth::Deep {
            facts.push(say!(to, "telling-deep"));
        }
        let status = phrases::status(to, &thread.status.to_string());
        if !facts.contains(&status) {
            facts.push(status);
        }
        let why = thread
            .why
            .as_ref()
            .map(|why| format!("{} {}", colon(to, &say!(to, "telling-why")), self.quote(why)));
        let why = why.unwrap_or_else(|| say!(to, "telling-no-reason"));
        let words = match (&thread.first_words, &thread.last_words) {
            (Some(first), Some(last)) if thread.depth == Depth::Deep => {
                let [before, after] = [say!(to, "telling-first"), say!(to, "telling-last")];
                let (before, after) = (colon(to, &before), colon(to, &after));
                format!("\n◦ {before} {}\n◦ {after} {}", self.quote(first), self.quote(last))
            }
            _ => String::new(),
        };
        let name = colon(to, &format!("**{}**{also}", escape::discord(&thread.name)));
        format!("• {name} {} {why}{words}", stop(to, &facts.join(", ")))
    }

    /// What helped, a line for each interest it served; what served none comes last.
    fn shelved(self, resources: &[Shelved]) -> Vec<String> {
        let to = self.to;
        let items = resources.iter().map(|s| (s.interest.as_deref(), links::resource(s, None)));
        let name = |interest: Option<&str>| {
            interest.map_or_else(|| say!(to, "telling-also"), escape::discord)
        };
        let line = |(interest, items): (_, Vec<_>)| {
            format!("• {} {}", colon(to, &name(interest)), items.join(", "))
        };
        shelves(items).into_iter().map(line).collect()
    }

    fn quotes(self, quotes: &[Quote]) -> Vec<String> {
        quotes.iter().map(|said| format!("• {}", self.quote(said))).collect()
    }

    fn quote(self, quote: &Quote) -> String {
        let words = phrases::quoted(self.to, &said(&quote.text));
        format!("{words} ({})", dates::day_in(self.to, quote.date, self.year))
    }
}

/// A person's words for Discord, their links kept.
fn said(text: &str) -> String {
    let write = |run: &words::Run| match &run.link {
        Some(url) if *url == run.text => url.clone(),
        Some(url) => escape::markdown_link(url, &escape::discord_part(&run.text)),
        None => escape::discord_part(&run.text),
    };
    words::read(text).iter().map(write).collect()
}
