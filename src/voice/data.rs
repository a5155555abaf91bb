//! What is said about a person's data.

use super::cadence::cadence;
use super::errors;
use crate::domain::schedule::{Schedule, ScheduleError};
use crate::domain::tongue::Hearer;
use crate::tongues::say;

/// So many addresses of posts, the latest, leave room for what else is said.
const POSTS: usize = 10;

/// What a person types to have everything deleted.
pub fn confirmation(to: Hearer) -> String {
    say!(to, "data-confirmation")
}

/// Whether that is what they typed, in their tongue or in English.
pub fn is_confirmed(to: Hearer, typed: &str) -> bool {
    let typed = typed.trim().to_lowercase();
    [to, Hearer::ENGLISH].into_iter().any(|to| typed == confirmation(to))
}

/// Said with the export; of its `parts`, each an archive, so many were `sent`.
pub fn export(to: Hearer, entries: usize, pictures: usize, parts: usize, sent: usize) -> String {
    let mut text = vec![if pictures == 0 {
        say!(to, "data-export", count = entries)
    } else {
        say!(to, "data-export-pictures", count = entries, pictures = pictures)
    }];
    text.push(say!(to, "data-export-journal"));
    if parts > 1 {
        text.push(say!(to, "data-export-parts", parts = parts));
    }
    if parts > sent {
        text.push(say!(to, "data-export-rest", sent = sent));
    }
    text.join(" ")
}

/// What a file brought.
#[derive(Debug, Clone, Copy)]
pub struct Brought<'a> {
    /// How many entries it had.
    pub entries: usize,
    /// How many of them are new.
    pub added: usize,
    /// How many decisions and corrections are new.
    pub stated: usize,
    /// How many pictures are new.
    pub pictures: usize,
    /// How many pictures its entries name that are neither in it nor here.
    pub missing: usize,
    /// How many servers see what they are into now, and did not before.
    pub shown: usize,
    /// The schedule that it brought, where that is another than before.
    pub schedule: Option<&'a Schedule>,
    /// Why its schedule was not taken.
    pub refused: Option<&'a ScheduleError>,
}

/// Said when a file was taken in; `left_out` says why pictures were left out, where some were.
pub fn imported(to: Hearer, brought: &Brought<'_>, left_out: Option<&str>) -> String {
    let Brought { entries, added, stated, pictures, missing, shown, schedule, refused } = *brought;
    let mut text = vec![say!(
        to,
        "data-imported",
        count = entries,
        added = added,
        stated = stated,
        pictures = pictures
    )];
    if missing > 0 {
        text.push(say!(to, "data-imported-missing", count = missing));
    }
    text.extend(left_out.map(str::to_owned));
    if shown > 0 {
        text.push(say!(to, "data-imported-shown", count = shown));
    }
    if let Some(schedule) = schedule {
        let (when, zone) = (cadence(to, schedule.cadence()), schedule.zone().name());
        text.push(say!(to, "data-imported-schedule", when = when, zone = zone));
    }
    if let Some(error) = refused {
        let kept = say!(to, "data-imported-refused");
        text.push(format!("{kept} {}", errors::schedule(to, error)));
    }
    text.join(" ")
}

/// The title of the form that asks for confirmation.
pub fn delete_title(to: Hearer) -> String {
    say!(to, "data-delete-title")
}

/// The label of its only field.
pub fn delete_label(to: Hearer) -> String {
    say!(to, "data-delete-label")
}

/// Said when everything is gone; so many shares still stand in digests of servers, and what was
/// posted stands at these addresses.
pub fn deleted(to: Hearer, entries: usize, standing: usize, posts: &[String]) -> String {
    let mut said = vec![say!(to, "data-deleted", count = entries)];
    if standing > 0 {
        said.push(say!(to, "data-deleted-standing", count = standing));
    }
    if !posts.is_empty() {
        let shown = posts.iter().rev().take(POSTS).map(String::as_str);
        let addresses = shown.collect::<Vec<_>>().join(" ");
        said.push(say!(to, "data-deleted-posts", addresses = addresses));
    }
    said.join(" ")
}

/// Said at `/data privacy`, of a store that is `encrypted` or not.
pub fn privacy(to: Hearer, encrypted: bool) -> String {
    let encrypted = if encrypted { "yes" } else { "no" };
    [
        say!(to, "data-privacy-kept"),
        say!(to, "data-privacy-where"),
        say!(to, "data-privacy-who", encrypted = encrypted),
        say!(to, "data-privacy-say"),
    ]
    .join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tongue::Tongue;

    #[test]
    fn what_is_said_about_privacy_fits_one_message() {
        for tongue in Tongue::ALL {
            for commands in Tongue::ALL {
                for encrypted in [true, false] {
                    let said = privacy(Hearer { tongue, commands }, encrypted);
                    let length = said.chars().count();
                    assert!(length <= crate::voice::MESSAGE_LIMIT, "{tongue:?}: {length}");
                }
            }
        }
    }

    #[test]
    fn whether_it_is_encrypted_is_said_in_every_tongue() {
        for tongue in Tongue::ALL {
            let to = Hearer { tongue, commands: tongue };
            assert_ne!(privacy(to, true), privacy(to, false), "{tongue:?}");
        }
    }
}
