//! An operator's own templates.

use std::fs;

use upto::render::{RenderError, Templates};

use super::lives;
use crate::support::EN;

fn with(markdown: &str) -> Result<Templates, RenderError> {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("digest.md.j2"), markdown).unwrap();
    Templates::with_overrides(Some(dir.path()))
}

fn said(markdown: &str) -> String {
    let told = with(markdown).and_then(|templates| templates.markdown(EN, &lives::software()));
    told.unwrap_err().to_string()
}

#[test]
fn an_override_takes_the_place_of_one_template_only() {
    let templates = with("{{ title }}: {{ eras[1].why[0].text | words }}\n").unwrap();
    assert_eq!(
        templates.markdown(EN, &lives::software()).unwrap(),
        "What was I up to in 2020?: After years of building the machinery around models I want \
         to understand what happens inside one.\n"
    );
    let shipped = Templates::shipped().html(EN, &lives::software()).unwrap();
    assert_eq!(templates.html(EN, &lives::software()).unwrap(), shipped);
}

#[test]
fn a_mistake_is_told_with_its_file_and_line() {
    assert_eq!(
        said("{{ title }}\n\n{% for era in eras %}\n"),
        "The template `digest.md.j2` has a mistake on line 3: unexpected end of input, expected end of block."
    );
    assert_eq!(
        said("{{ title }}\n{{ titel }}\n"),
        "The template `digest.md.j2` has a mistake on line 2: `titel` is undefined."
    );
    let endless =
        said("\n{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}");
    assert!(
        endless.starts_with("The template `digest.md.j2` has a mistake on line 2:"),
        "{endless}"
    );
}
