//! The whole text in pages, and a period beside another.

use upto::domain::digest::{Digest, Planned, Quote};
use upto::render::{self, Card};

use super::hostile::assert_within_limits;
use super::lives;
use crate::support::{EN, facts};

fn shown(pages: &[Card]) -> String {
    let text: Vec<_> = pages.iter().map(|page| page.description.as_str()).collect();
    text.join("\n").replace('\\', "")
}

fn quotes(digest: &Digest) -> impl Iterator<Item = &Quote> {
    let eras = digest.eras.iter().flat_map(|era| {
        [&era.why, &era.did, &era.highlights, &era.turning_points].into_iter().flatten()
    });
    eras.chain(&digest.lessons).chain(&digest.gratitude).chain(&digest.next)
}

#[test]
fn every_life_is_told_whole_within_discords_limits() {
    for (name, digest) in lives::all() {
        let pages = render::pages(EN, &digest);
        for (number, page) in pages.iter().enumerate() {
            assert_within_limits(page);
            assert!(!page.description.is_empty(), "{name}, page {}", number + 1);
            assert!(page.footer.starts_with(&format!("Page {} of {}", number + 1, pages.len())));
        }
        let text = shown(&pages);
        for quote in quotes(&digest) {
            // The most of it that has no sign which is written another way here.
            let parts = quote.text.split(['*', '_', '`', '[', '<', '~', '\\']).map(str::trim);
            let plain = parts.max_by_key(|part| part.len()).unwrap();
            assert!(!plain.is_empty() && text.contains(plain), "{name}: {plain}");
        }
        for helped in &digest.resources {
            assert!(text.contains(helped.title.trim()), "{name}: {}", helped.title);
        }
        for fact in facts(&digest) {
            assert!(text.contains(&fact), "{name}: {fact}");
        }
    }
}

#[test]
fn an_era_begins_on_a_page_of_its_own_and_goes_on_overleaf() {
    let mut year = lives::software();
    let long: Vec<Quote> = (0..60)
        .map(|n| lives::quote("2020-05-01", &format!("{n}: {}", "word ".repeat(40))))
        .collect();
    year.eras[1].highlights = long;
    let pages = render::pages(EN, &year);
    let titles: Vec<_> = pages.iter().map(|page| page.title.as_str()).collect();
    let mine: Vec<_> = titles.iter().filter(|title| title.starts_with("April – July")).collect();
    assert!(mine.len() > 2 && mine[1..].iter().all(|t| **t == "April – July, continued"));
    let text = shown(&pages);
    assert!((0..60).all(|n| text.contains(&format!("“{n}: word"))));
}

#[test]
fn no_flood_breaks_a_page_or_gets_lost() {
    for flood in ["word ", "👩‍👩‍👧‍👦", "**_`", "囲碁", "\u{202E}@everyone <@1> ", "https://x.org/a"]
    {
        let flood = flood.repeat(1000);
        let mut year = lives::life();
        year.name = Some(flood.clone());
        year.eras[0].name = Some(flood.as_str().into());
        year.eras[0].why = vec![lives::quote("2026-01-01", &flood); 3];
        year.trends = vec![lives::back(&flood); 3];
        let planned = Planned { plan: lives::quote("2026-01-01", &flood), taken_up: None };
        year.planned = vec![planned; 6];
        year.interests[0].name.clone_from(&flood);
        let pages = render::pages(EN, &year);
        pages.iter().for_each(assert_within_limits);
        assert_within_limits(&render::compare(EN, &year, &year));
    }
    let mut year = lives::software();
    year.trends = vec![lives::back(&"a".repeat(10_000))];
    let count = shown(&render::pages(EN, &year)).matches('a').count();
    assert!(count >= 10_000, "a word longer than a page is parted, not cut");
}

#[test]
fn a_period_stands_beside_the_one_before() {
    let (mut now, before) = (lives::software(), lives::life());
    now.planned = vec![
        Planned {
            plan: lives::quote("2019-12-27", "Learn *how* models work."),
            taken_up: Some(lives::quote("2020-04-12", "I want to understand one.")),
        },
        Planned { plan: lives::quote("2019-12-27", "Sleep."), taken_up: None },
    ];
    let card = render::compare(EN, &now, &before);
    insta::assert_snapshot!("beside.card", card.to_string());
}
