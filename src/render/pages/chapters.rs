//! What a digest says, in the order in which it is read.

use crate::domain::decision::Decision;
use crate::domain::digest::{Depth, Digest, Era, Planned, Quote, Shelved, Thread};
use crate::render::phrases::{course, decided, shelves};
use crate::render::{clean, dates, escape, links, words};

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
    pub heading: Option<&'static str>,
    /// The lines.
    pub lines: Vec<String>,
}

/// The chapters of a digest: the facts, each era, what was noticed, the interests, what helped,
/// what is next. Law: none is empty.
pub(super) fn chapters(digest: &Digest) -> Vec<Chapter> {
    let year = dates::only_year(digest.period.from, digest.period.to);
    let days = dates::days(digest.period.from, digest.period.to);
    let facts = digest.summary.iter().map(|fact| escape::discord(fact)).collect();
    let opening =
        vec![block(None, vec![format!("{days} · {}", dates::counts(digest))]), block(None, facts)];
    let mut all = vec![chapter(&digest.title, opening)];
    all.extend(digest.eras.iter().map(|era| chapter(&dates::heading(era), told(era, year))));
    all.push(chapter("What I noticed", noticed(digest, year)));
    let interests = digest.interests.iter().map(|thread| interest(thread, year)).collect();
    all.push(chapter("Interests", vec![block(None, interests)]));
    all.push(chapter("Everything that helped", vec![block(None, shelved(&digest.resources))]));
    let last = vec![
        block(Some("What I learned"), quotes(&digest.lessons, year)),
        block(Some("What is next"), quotes(&digest.next, year)),
        block(Some("Thankful for"), quotes(&digest.gratitude, year)),
    ];
    all.push(chapter("To close with", last));
    all.retain(|chapter| !chapter.blocks.is_empty());
    all
}

fn chapter(title: &str, mut blocks: Vec<Block>) -> Chapter {
    blocks.retain(|block| !block.lines.is_empty());
    Chapter { title: clean::line(title), blocks }
}

fn block(heading: Option<&'static str>, lines: Vec<String>) -> Block {
    Block { heading, lines }
}

fn told(era: &Era, year: Option<i32>) -> Vec<Block> {
    let names: Vec<String> =
        era.interests.iter().map(|name| format!("**{}**", escape::discord(name))).collect();
    let into = if names.is_empty() {
        "No interest named.".to_owned()
    } else {
        format!("Into {}.", names.join(", "))
    };
    let mut why = quotes(&era.why, year);
    if why.is_empty() {
        why.push("No reason recorded.".to_owned());
    }
    vec![
        block(None, vec![into]),
        block(Some("Why"), why),
        block(Some("What I did"), quotes(&era.did, year)),
        block(Some("In my words"), quotes(&era.highlights, year)),
        block(Some("Turning points"), quotes(&era.turning_points, year)),
        block(Some("What helped"), shelved(&era.resources)),
    ]
}

fn noticed(digest: &Digest, year: Option<i32>) -> Vec<Block> {
    let trends = digest.trends.iter().map(|trend| format!("• {}", escape::discord(trend)));
    let compared = digest.compared.iter().flat_map(|compared| {
        let lists =
            [("New", &compared.new), ("Still", &compared.kept), ("No longer", &compared.gone)];
        let filled = lists.into_iter().filter(|(_, names)| !names.is_empty());
        let count = dates::count(compared.entries, "entry", "entries");
        let counts = format!("{}: {count} then, {} now.", compared.before.label, digest.entries);
        let names =
            filled.map(|(word, names)| format!("• {word}: {}", escape::discord(&names.join(", "))));
        std::iter::once(counts).chain(names)
    });
    let planned = digest.planned.iter().map(|planned| plan(planned, year));
    let decisions = digest.decisions.iter().map(|decision| decision_line(decision, year));
    vec![
        block(None, trends.collect()),
        block(Some("Beside the period before"), compared.collect()),
        block(Some("What I had planned"), planned.collect()),
        block(Some("What I decided"), decisions.collect()),
    ]
}

fn plan(planned: &Planned, year: Option<i32>) -> String {
    match &planned.taken_up {
        Some(later) => format!("• {}; then: {}", quote(&planned.plan, year), quote(later, year)),
        None => format!("• {}; not mentioned in this time.", quote(&planned.plan, year)),
    }
}

fn decision_line(decision: &Decision, year: Option<i32>) -> String {
    let to = decision.to.as_ref().map(|to| format!(" to {}", escape::discord(to)));
    let reason = decision.reason.as_ref().map_or("No reason recorded.".to_owned(), |r| said(r));
    format!(
        "• {}: {} {}{}. {reason}",
        dates::day_in(decision.date, year),
        decided(decision.kind),
        escape::discord(&decision.interest),
        to.unwrap_or_default(),
    )
}

/// "**climbing** (also bouldering): 12 entries, 3 January – 4 March, rising, a deep dive."
fn interest(thread: &Thread, year: Option<i32>) -> String {
    let also = match thread.also.as_slice() {
        [] => String::new(),
        names => format!(" (also {})", escape::discord(&names.join(", "))),
    };
    let (first, last) = (dates::day_in(thread.first, year), dates::day_in(thread.last, year));
    let days = if first == last { first } else { format!("{first} – {last}") };
    let mut facts = vec![
        dates::count(thread.mentions, "entry", "entries"),
        days,
        course(&thread.course.to_string(), thread.gap_days),
    ];
    if thread.depth == Depth::Deep {
        facts.push("a deep dive".to_owned());
    }
    let status = thread.status.to_string();
    if !facts.contains(&status) {
        facts.push(status);
    }
    let why = thread
        .why
        .as_ref()
        .map_or("No reason recorded.".to_owned(), |why| format!("Why: {}", quote(why, year)));
    let name = escape::discord(&thread.name);
    let words = match (&thread.first_words, &thread.last_words) {
        (Some(first), Some(last)) if thread.depth == Depth::Deep => {
            format!("\n◦ First: {}\n◦ Last: {}", quote(first, year), quote(last, year))
        }
        _ => String::new(),
    };
    format!("• **{name}**{also}: {}. {why}{words}", facts.join(", "))
}

/// What helped, a line for each interest it served; what served none comes last.
fn shelved(resources: &[Shelved]) -> Vec<String> {
    let items = resources.iter().map(|s| (s.interest.as_deref(), links::resource(s, None)));
    let name = |interest: Option<&str>| interest.map_or("Also".to_owned(), escape::discord);
    let line =
        |(interest, items): (_, Vec<_>)| format!("• {}: {}", name(interest), items.join(", "));
    shelves(items).into_iter().map(line).collect()
}

fn quotes(quotes: &[Quote], year: Option<i32>) -> Vec<String> {
    quotes.iter().map(|said| format!("• {}", quote(said, year))).collect()
}

fn quote(quote: &Quote, year: Option<i32>) -> String {
    format!("“{}” ({})", said(&quote.text), dates::day_in(quote.date, year))
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
