//! The dresses in other tongues.

use upto::domain::digest::Digest;
use upto::domain::tongue::{Hearer, Tongue};
use upto::render::{self, Format, Templates};

use super::lives;

fn to(tongue: Tongue) -> Hearer {
    Hearer::new(tongue, None)
}

/// A life with a little of everything, also a plan and a period before.
fn full() -> Digest {
    let mut year = lives::software();
    let before = lives::life();
    year.compared = Some(upto::domain::digest::Compared {
        before: before.period,
        entries: 1,
        new: vec!["React".into()],
        kept: vec!["Kubernetes".into(), "Writing".into()],
        gone: vec!["Sourdough 🍞".into()],
    });
    let plan = lives::quote("2019-12-27", "Learn *how* models work.");
    let taken_up = Some(lives::quote("2020-04-12", "I want to understand one."));
    let dropped = lives::quote("2019-12-27", "Sleep.");
    year.planned = vec![
        upto::domain::digest::Planned { plan, taken_up },
        upto::domain::digest::Planned { plan: dropped, taken_up: None },
    ];
    let deep = &mut year.interests[0];
    deep.depth = upto::domain::digest::Depth::Deep;
    deep.first_words = Some(lives::quote("2020-04-12", "What is a gradient?"));
    deep.last_words = Some(lives::quote("2020-11-18", "Gradients are only slopes."));
    year.lessons = vec![lives::quote("2020-05-24", "The chain rule is bookkeeping.")];
    year
}

fn pages(tongue: Tongue, digest: &Digest) -> String {
    let pages = render::pages(to(tongue), digest);
    pages.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n———\n")
}

#[test]
fn a_year_in_german() {
    let (year, german) = (full(), to(Tongue::German));
    insta::assert_snapshot!("german.card", render::message(german, &year).to_string());
    insta::assert_snapshot!("german.pages", pages(Tongue::German, &year));
    insta::assert_snapshot!("german.md", render::markdown(german, &year).unwrap());
    insta::assert_snapshot!("german.alt", render::alt(german, &year));
    let beside = render::compare(german, &year, &lives::thin());
    insta::assert_snapshot!("german.beside", beside.to_string());
}

#[test]
fn a_year_in_hindi() {
    let (year, hindi) = (full(), to(Tongue::Hindi));
    insta::assert_snapshot!("hindi.card", render::message(hindi, &year).to_string());
    insta::assert_snapshot!("hindi.md", render::markdown(hindi, &year).unwrap());
}

#[test]
fn thin_evidence_is_thin_in_every_tongue() {
    let cards = Tongue::ALL.map(|tongue| render::message(to(tongue), &lives::thin()).to_string());
    insta::assert_snapshot!("thin.cards", cards.join("\n———\n"));
}

#[test]
fn nothing_of_ours_is_left_in_english() {
    // What English says of its own, and nobody in this life writes.
    let ours = [
        "What I did",
        "What helped",
        "Turning points",
        "What I noticed",
        "Beside",
        "What I decided",
        "Everything that helped",
        "What I learned",
        "Thankful for",
        "What is next",
        "No reason",
        "no reason",
        " entries",
        " answers",
        "January",
        "exploring",
        "deep dive",
        "Deep dives",
        "Told by",
        "Skip to",
        "Chart:",
        "Taller bars",
        "Each bar",
        "recurring",
        "so far",
    ];
    for tongue in Tongue::ALL {
        let dresses = |digest: &Digest| {
            [
                render::html(to(tongue), digest).unwrap(),
                render::markdown(to(tongue), digest).unwrap(),
                render::text(to(tongue), digest),
                render::svg(to(tongue), digest),
                pages(tongue, digest),
            ]
        };
        let told = [dresses(&full()), dresses(&lives::thin())].concat().join("\n");
        for words in ours {
            let there = told.contains(words);
            assert_eq!(there, tongue == Tongue::English, "{tongue:?}: {words}");
        }
        for digest in [full(), lives::life()] {
            for interest in digest.interests {
                let told = dresses(&lives::life()).concat() + &dresses(&full()).concat();
                let name = interest.name.replace('\'', "&#39;");
                assert!(told.contains(&name), "{tongue:?}: {name} stays as it was written");
            }
        }
    }
}

#[test]
fn a_page_says_in_which_language_it_is() {
    for tongue in Tongue::ALL {
        let page = render::html(to(tongue), &full()).unwrap();
        assert!(page.contains(&format!("<html lang=\"{}\">", tongue.code())));
    }
}

#[test]
fn the_contract_is_the_same_for_everyone() {
    let shipped = Templates::shipped();
    let json = |tongue| Format::Json.dress(to(tongue), &full(), shipped).unwrap().bytes;
    for tongue in Tongue::ALL {
        assert_eq!(json(tongue), json(Tongue::English), "{tongue:?}");
    }
}

#[test]
fn the_pictures_months_are_in_the_tongue_of_who_sees_it() {
    for (tongue, month) in [
        (Tongue::English, ">Oct<"),
        (Tongue::German, ">Okt.<"),
        (Tongue::French, ">oct.<"),
        (Tongue::Hindi, ">अक्टूबर<"),
    ] {
        let page = render::html(to(tongue), &full()).unwrap();
        assert!(page.contains(month), "{tongue:?}");
    }
    // Whatever we say ourselves can be drawn in our own fonts.
    for tongue in Tongue::ALL {
        for digest in [full(), lives::thin(), lives::flat()] {
            let picture = render::svg(to(tongue), &digest);
            let drawn: String = picture.lines().filter(|line| line.starts_with("<text")).collect();
            assert!(!drawn.contains('…') || tongue == Tongue::English, "{tongue:?}: {drawn}");
        }
    }
}

/// `UPTO_LOOK=DIR cargo test --test it tongues` leaves a year in every tongue there, to look at.
#[test]
fn every_tongue_has_every_dress() {
    let dir = std::env::var_os("UPTO_LOOK").map(std::path::PathBuf::from);
    for tongue in Tongue::ALL {
        for format in Format::ALL {
            let dressed = format.dress(to(tongue), &full(), Templates::shipped()).unwrap();
            assert!(!dressed.bytes.is_empty());
            if let Some(dir) = &dir {
                let name = format!("year-{}.{}", tongue.code(), format.extension());
                std::fs::write(dir.join(name), dressed.bytes).unwrap();
            }
        }
    }
}
