//! What the dresses look like.

use upto::render::{self, Format, Templates};

use super::lives;
use crate::support::EN;

/// `UPTO_LOOK=DIR cargo test --test it dress` leaves every life in every format there, to look at.
#[test]
fn every_life_has_every_dress() {
    let dir = std::env::var_os("UPTO_LOOK").map(std::path::PathBuf::from);
    for (name, digest) in lives::all() {
        for format in Format::ALL {
            let dressed = format.dress(EN, &digest, Templates::shipped()).unwrap();
            assert!(!dressed.bytes.is_empty());
            if let Some(dir) = &dir {
                let path = dir.join(format!("{name}.{}", format.extension()));
                std::fs::write(path, dressed.bytes).unwrap();
            }
        }
        if let Some(dir) = &dir {
            std::fs::write(dir.join(format!("{name}.svg")), render::svg(EN, &digest)).unwrap();
        }
    }
}

#[test]
fn a_file_is_named_by_its_period() {
    let dressed = Format::Json.dress(EN, &lives::thin(), Templates::shipped()).unwrap();
    assert_eq!(dressed.name, "upto-2026-Q3.json");
}

#[test]
fn a_year_of_software() {
    let year = lives::software();
    insta::assert_snapshot!("software.md", render::markdown(EN, &year).unwrap());
    insta::assert_snapshot!("software.txt", render::text(EN, &year));
    insta::assert_snapshot!("software.svg", render::svg(EN, &year));
    insta::assert_debug_snapshot!("software.card", render::message(EN, &year));
}

#[test]
fn a_life_in_many_scripts() {
    let year = lives::life();
    insta::assert_snapshot!("life.md", render::markdown(EN, &year).unwrap());
    insta::assert_snapshot!("life.alt", render::alt(EN, &year));
}

#[test]
fn three_answers_and_none() {
    insta::assert_snapshot!("thin.md", render::markdown(EN, &lives::thin()).unwrap());
    insta::assert_snapshot!("thin.txt", render::text(EN, &lives::thin()));
    insta::assert_snapshot!("silent.md", render::markdown(EN, &lives::silent()).unwrap());
}

#[test]
fn the_picture_is_1200_wide_and_opaque() {
    for (name, digest) in lives::all() {
        let png = render::png(EN, &digest).unwrap();
        assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n", "{name}");
        assert_eq!(u32::from_be_bytes(png[16..20].try_into().unwrap()), 1200, "{name}");
        assert!(png.len() < 1_000_000, "{name} is small enough for any chat");
    }
}

#[test]
fn ten_years_are_still_told_by_bars_apart() {
    let row = "1".repeat(522);
    let decade = lives::digest("2016–2025", "2016-01-01", "2026-01-01", &[("Gardening", &row)]);
    let svg = render::svg(EN, &decade);
    let bars = svg.lines().filter(|line| line.starts_with("<path")).map(|l| l.matches('M').count());
    assert!(bars.sum::<usize>() <= 106);
    assert!(svg.contains(">2016<") && svg.contains(">2025<"));
}

#[test]
fn every_text_of_the_picture_stays_inside() {
    for (name, digest) in lives::all() {
        for line in render::svg(EN, &digest).lines().filter(|line| line.starts_with("<text")) {
            let x: f32 =
                line.split("x=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap();
            assert!((24.0..=576.0).contains(&x), "{name}: {line}");
        }
    }
}
