//! What a person writes, read and told in every dress.

use chrono::{Days, NaiveDate};
use upto::app::{Edition, history, publication, tell};
use upto::domain::digest::Digest;
use upto::domain::entry::{Answer, Entry};
use upto::domain::history::History;
use upto::domain::id::EntryId;
use upto::domain::period::Period;
use upto::domain::span::Span;
use upto::domain::tongue::{Hearer, Tongue};
use upto::domain::words::Words;
use upto::domain::zone::Zone;
use upto::lexicon::{self, People};
use upto::render::{self, Card};

use super::{sampled, text};

const EN: Hearer = Hearer::ENGLISH;

fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 1, 6).expect("a date")
}

fn entry(number: u64, answer: Answer) -> Entry {
    let day = first_day() + Days::new(number * 9);
    Entry {
        id: EntryId(i64::try_from(number).expect("small")),
        written_at: day.and_hms_opt(19, 0, 0).expect("an hour").and_utc(),
        about: Span::day(day),
        answer,
        private: false,
        origin: "dm".to_owned(),
    }
}

/// The text cut into so many parts of about one length.
fn parts(text: &str, count: usize) -> Vec<&str> {
    let cut = |n: usize| text.floor_char_boundary(text.len() * n / count);
    (0..count).map(|n| &text[cut(n)..cut(n + 1)]).collect()
}

/// A form with everything filled in.
fn form(text: &str) -> Answer {
    let [said, why, did, next, links, interests] = parts(text, 6)[..] else { unreachable!() };
    Answer {
        text: said.into(),
        why: Some(why.into()),
        did: Some(did.into()),
        next: Some(next.into()),
        links: links.split_whitespace().map(str::to_owned).collect(),
        interests: interests.split([',', '\n']).map(str::to_owned).collect(),
    }
}

/// The text as one entry, or as a few, by its length: plain ones, and a form.
fn entries(text: &str) -> Vec<Entry> {
    let count = [1, 4, 3, 1][text.len() % 4];
    let answers = parts(text, count).into_iter().enumerate();
    let answers = answers.map(|(n, part)| if n == 1 { form(part) } else { Answer::plain(part) });
    answers.zip(0..).map(|(answer, number)| entry(number, answer)).collect()
}

/// Laws: sentences are parts of their fields, in order; weights lie between 0 and 1; nothing of an
/// entry is counted without end.
fn checked(history: &History) -> usize {
    let names = history.interests.iter().flat_map(|interest| interest.names().map(str::len));
    let mut made: usize = names.sum();
    for (entry, reading) in history.entries.iter().zip(&history.readings) {
        let mut before = None;
        for sentence in &reading.sentences {
            let field = entry.answer.field(sentence.field);
            assert!(field.get(sentence.range.clone()).is_some_and(|said| !said.is_empty()));
            let begins = (sentence.field, sentence.range.start);
            assert!(before.is_none_or(|end| end <= begins), "{before:?} {begins:?}");
            before = Some((sentence.field, sentence.range.end));
            assert!(sentence.interests.iter().all(|id| (id.0 as usize) < history.interests.len()));
            made += size_of_val(&sentence.interests[..]);
        }
        let heaviest = reading.mentions.iter().map(|mention| mention.weight);
        assert!(heaviest.is_sorted_by(|a, b| a >= b) && reading.mentions.len() <= 128);
        assert!(reading.mentions.iter().all(|mention| (0.0..=1.0).contains(&mention.weight)));
        let kept = reading.resources.iter().map(|(kept, _)| kept.url.len() + kept.title.len());
        made += kept.sum::<usize>() + size_of_val(&reading.mentions[..]);
    }
    made
}

pub fn lexicon(bytes: &[u8]) -> usize {
    let written = text(bytes);
    let addresses = lexicon::addresses(&written).iter().map(String::len).sum::<usize>();
    let titled = lexicon::title_of_address(&written).len();
    checked(&history(entries(&written), Edition::Private)) + addresses + titled
}

pub fn people(bytes: &[u8]) -> usize {
    let written = text(bytes);
    let people = People::met([&*written], &["Kubernetes"]);
    let stands = people.stand_in(&written, &[]) || people.stand_in_address(&written);
    usize::from(stands)
}

fn told(text: &str) -> Digest {
    let period = Period::year(2025).expect("a year");
    let digest = tell(entries(text), &period, &Zone::UTC, first_day() + Days::new(400));
    let quotes = digest.eras.iter().flat_map(|era| {
        [&era.why, &era.did, &era.highlights, &era.turning_points].into_iter().flatten()
    });
    let quotes = quotes.chain(&digest.lessons).chain(&digest.gratitude).chain(&digest.next);
    let all = entries(text);
    for quote in quotes {
        let source = all.iter().find(|entry| entry.id == quote.entry).expect("its entry");
        assert!(source.answer.fields().any(|(_, field)| field.contains(quote.text.as_str())));
    }
    digest
}

/// How long a card is; within what Discord takes.
fn card(card: &Card) -> usize {
    let units = |text: &str| text.encode_utf16().count();
    assert!(units(&card.title) <= 256 && units(&card.description) <= 4096);
    assert!(units(&card.footer) <= 2048 && units(&card.alt) <= 1024 && card.fields.len() <= 25);
    let fields = card.fields.iter().map(|(name, value)| {
        assert!((1..=256).contains(&units(name)) && (1..=1024).contains(&units(value)));
        units(name) + units(value)
    });
    let all = units(&card.title) + units(&card.description) + units(&card.footer);
    let all = all + fields.sum::<usize>();
    assert!(all <= 6000);
    all
}

pub fn cards(bytes: &[u8]) -> usize {
    let written = text(bytes);
    let (all, digest) = (entries(&written), told(&written));
    let listed = card(&render::entries::list(EN, &all, "Your entries"));
    let each = all.iter().map(|entry| card(&render::entries::one(EN, entry, &Zone::UTC)));
    let shelf = card(&render::recall::resources(EN, &digest.resources, "What helped"));
    let pages = render::pages(EN, &digest);
    let pages = pages.iter().map(card);
    let compared = card(&render::compare(EN, &digest, &digest));
    let message = card(&render::message(EN, &digest));
    listed + each.sum::<usize>() + shelf + pages.sum::<usize>() + compared + message
}

pub fn documents(bytes: &[u8]) -> usize {
    let written = text(bytes);
    let mut digest = told(&written);
    digest.name = Some(written.chars().take(200).collect());
    let to = Hearer::new(Tongue::ALL[written.len() % Tongue::ALL.len()], None);
    let page = render::html(to, &digest).expect("a page");
    let tags = page.matches("<script").count() + page.matches("<iframe").count();
    assert_eq!(tags, 0);
    let document = render::markdown(to, &digest).expect("a document");
    let data = render::json(&digest);
    serde_json::from_str::<serde_json::Value>(&data).expect("JSON");
    page.len() + document.len() + data.len() + render::text(to, &digest).len()
}

/// What others may see: none of what was marked private is in it.
pub fn public(bytes: &[u8]) -> usize {
    let written = text(bytes);
    let mut all = entries(&written);
    let canary = Words::from("Zanzibarcanary because I like it.");
    all.push(Entry { private: true, ..entry(30, Answer::plain(canary.as_str())) });
    let whole = Span { from: NaiveDate::MIN, to: NaiveDate::MAX };
    let (shown, _) = publication(all.into(), whole);
    assert!(shown.entries.iter().all(|entry| entry.answer.text != canary));
    let made = checked(&shown);
    if !written.contains("Zanzibarcanary") {
        assert!(!shown.interests.iter().any(|interest| interest.name.contains("Zanzibarcanary")));
    }
    made
}

pub fn image(bytes: &[u8]) -> usize {
    let digest = told(&text(bytes));
    render::png(EN, &digest).expect("a picture").len() + render::alt(EN, &digest).len()
}

pub fn texts() -> Vec<Vec<u8>> {
    sampled(&[
        "Picked up the guitar again because I missed it. Watched https://example.org/lessons/one?utm_source=x \
         and practised scales.\nNext I want to play with Anna.",
        "# Kubernetes week\n\n- Read *The Phoenix Project* by Gene Kim\n- Fixed the `Ingress` of our cluster, \
         see [the docs](https://kubernetes.io/docs/concepts/)\n\n> \"Simple is hard,\" said Rob.\n\nI learned that \
         probes matter. #homelab #k8s",
        "Gestern habe ich mit dem Klettern angefangen, weil mir die Decke auf den Kopf fiel. Danke an Jonas! \
         Am 3. Mai geht es weiter (falls das Knie hält).",
        "Dejé la cerámica porque ya no tenía tiempo. Ahora leo «Rayuela» y aprendo a tocar el piano.",
        "毎朝、囲碁を打つ。「定石」を読んだ。楽しい！ Rust入門も。",
        "मैंने सितार सीखना शुरू किया क्योंकि मुझे राग यमन पसंद है। कल से ट्रेन में पढ़ूँगा।",
        "Why: I kept nodding along.\nDid: built a raft <@123> <:wave:99> :smile: 🧗‍♀️\n| a | b |\n|---|---|\n| 1 | 2 |",
    ])
}
