//! Words that would break a dress, and more of them than fit.

use upto::domain::digest::Shelved;
use upto::domain::id::EntryId;
use upto::domain::statement::Statement;
use upto::domain::tongue::{Hearer, Tongue};
use upto::render::{self, Card};

use super::lives;
use crate::support::EN;

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
        assert_within_limits(&render::message(EN, &digest));
    }
    for flood in ["word ", "👩‍👩‍👧‍👦", "**_`", "囲碁", "\u{202E}@everyone <@1> "]
    {
        let flood = flood.repeat(400);
        let mut year = lives::life();
        year.name = Some(flood.clone());
        for era in &mut year.eras {
            era.name = Some(flood.as_str().into());
            era.interests = vec![flood.clone(); 5];
        }
        year.trends = vec![lives::back(&flood); 40];
        year.summary = vec![Statement::Unexplained(vec![flood.clone(); 5]); 40];
        year.next = vec![lives::quote("2026-01-01", &flood); 40];
        year.eras[0].turning_points = vec![lives::quote("2026-01-01", &flood); 40];
        for thread in &mut year.interests {
            thread.name.clone_from(&flood);
        }
        for tongue in Tongue::ALL {
            assert_within_limits(&render::message(Hearer::new(tongue, None), &year));
        }
    }
}

#[test]
fn a_card_cuts_no_grapheme_and_turns_no_direction() {
    let mut year = lives::software();
    year.name = Some("👩‍👩‍👧‍👦".repeat(60));
    year.next = vec![lives::quote("2020-12-27", "read \u{202E}sdrawkcab *this*")];
    let card = render::message(EN, &year);
    let title = card.title.trim_end_matches('…');
    assert_eq!(title.replace("👩‍👩‍👧‍👦", ""), "");
    let next = &card.fields.last().unwrap().1;
    assert_eq!(next, "• “read sdrawkcab this” (27 December)");
}

#[test]
fn a_page_asks_for_nothing_and_runs_nothing() {
    let mut year = lives::life();
    year.name = Some("</title><script>alert(1)</script>".into());
    year.trends = vec![lives::back("<script>alert(1)</script>")];
    year.decisions = lives::software().decisions;
    year.decisions[0].interest = "<img src=x>".into();
    year.decisions[1].to = Some("<b>another trap</b>".into());
    year.interests[0].name = "\" onmouseover=\"alert(1)".into();
    year.timeline.lanes[0].interest = "</svg><img src=x onerror=alert(1)>".into();
    year.resources.push(Shelved {
        url: "javascript:alert(1)".into(),
        title: "<b>a trap</b>".into(),
        interest: None,
        date: lives::date("2026-01-01"),
        entry: EntryId(1),
    });
    for tongue in Tongue::ALL {
        asks_for_nothing(&render::html(Hearer::new(tongue, None), &year).unwrap());
    }
}

fn asks_for_nothing(page: &str) {
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
    year.name = Some("--- \n# two".into());
    year.decisions[0].interest = "*B* <b>".into();
    let document = render::markdown(EN, &year).unwrap();
    assert!(document.contains(": paused \\*B\\* \\<b>. "), "{document}");
    assert!(document.contains("title: \"--- # two\"\n"));
    assert!(
        document.contains("**\\# \\*\\*C++\\*\\* \\[x\\](https://x.org) \\<b>**"),
        "{document}"
    );
}
