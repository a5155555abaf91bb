//! Words that would break a dress, and more of them than fit.

use upto::domain::digest::Shelved;
use upto::domain::id::EntryId;
use upto::render::{self, Card};

use super::lives;

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

pub fn assert_within_limits(card: &Card) {
    assert!(units(&card.title) <= 256);
    assert!(units(&card.description) <= 4096);
    assert!(card.fields.len() <= 25);
    assert!(units(&card.footer) <= 2048);
    assert!(units(&card.alt) <= 1024);
    let fields = card.fields.iter().map(|(name, value)| {
        assert!((1..=256).contains(&units(name)) && (1..=1024).contains(&units(value)));
        units(name) + units(value)
    });
    let all = units(&card.title) + units(&card.description) + units(&card.footer);
    assert!(all + fields.sum::<usize>() <= 6000);
}

#[test]
fn a_card_is_within_discords_limits_whatever_is_in_it() {
    for (_, digest) in lives::all() {
        assert_within_limits(&render::message(&digest));
    }
    for flood in ["word ", "👩‍👩‍👧‍👦", "**_`", "囲碁", "\u{202E}@everyone <@1> "]
    {
        let flood = flood.repeat(400);
        let mut year = lives::life();
        year.title.clone_from(&flood);
        for era in &mut year.eras {
            era.months.clone_from(&flood);
            era.interests = vec![flood.clone(); 5];
        }
        year.trends = vec![flood.clone(); 40];
        year.summary = vec![flood.clone(); 40];
        year.next = vec![lives::quote("2026-01-01", &flood); 40];
        year.eras[0].turning_points = vec![lives::quote("2026-01-01", &flood); 40];
        for thread in &mut year.interests {
            thread.name.clone_from(&flood);
        }
        assert_within_limits(&render::message(&year));
    }
}

#[test]
fn a_card_cuts_no_grapheme_and_turns_no_direction() {
    let mut year = lives::software();
    year.title = "👩‍👩‍👧‍👦".repeat(60);
    year.next = vec![lives::quote("2020-12-27", "read \u{202E}sdrawkcab *this*")];
    let card = render::message(&year);
    let title = card.title.trim_end_matches('…');
    assert_eq!(title.replace("👩‍👩‍👧‍👦", ""), "");
    let next = &card.fields.last().unwrap().1;
    assert_eq!(next, "• “read sdrawkcab this” (27 December)");
}

#[test]
fn a_page_asks_for_nothing_and_runs_nothing() {
    let mut year = lives::life();
    year.title = "</title><script>alert(1)</script>".into();
    year.interests[0].name = "\" onmouseover=\"alert(1)".into();
    year.timeline.lanes[0].interest = "</svg><img src=x onerror=alert(1)>".into();
    year.resources.push(Shelved {
        url: "javascript:alert(1)".into(),
        title: "<b>a trap</b>".into(),
        interest: None,
        date: lives::date("2026-01-01"),
        entry: EntryId(1),
    });
    let page = render::html(&year).unwrap();
    assert!(page.contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:"));
    for bad in ["<script", "<img", "<b>", "<link", "<iframe", "<style>@import", "url("] {
        assert!(!page.contains(bad), "{bad}");
    }
    assert!(!page.contains("href=\"javascript"));
    for (tag, _) in page.split('<').skip(1).filter_map(|piece| piece.split_once('>')) {
        // What stands outside the quotes: the attributes' names.
        let names: String = tag.split('"').step_by(2).collect();
        assert!(!names.contains(" on") && !names.contains(" src"), "{tag}");
    }
}

#[test]
fn a_name_in_markdown_stays_a_name() {
    let mut year = lives::software();
    year.eras[0].interests[0] = "# **C++** [x](https://x.org) <b>".into();
    year.title = "--- \n# two".into();
    let document = render::markdown(&year).unwrap();
    assert!(document.contains("title: \"--- # two\"\n"));
    assert!(
        document.contains("**\\# \\*\\*C++\\*\\* \\[x\\](https://x.org) \\<b>**"),
        "{document}"
    );
}
