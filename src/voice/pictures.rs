//! What is said about pictures.

use chrono::NaiveDate;

use super::megabytes;
use crate::domain::picture::{LeftOut, Room};
use crate::domain::tongue::Hearer;
use crate::tongues::dates::date;
use crate::tongues::say;

/// Said when a form was filed and its picture kept.
pub fn kept(to: Hearer) -> String {
    say!(to, "pictures-kept")
}

/// What a picture is to who cannot see it.
pub fn alt(to: Hearer, day: NaiveDate) -> String {
    say!(to, "telling-picture", date = date(to, day))
}

/// Over an entry with more pictures than a message carries.
pub fn more(to: Hearer, left_out: usize) -> String {
    say!(to, "pictures-more", count = left_out)
}

/// Said when pictures of a message were left out; `filed` tells whether anything of it is kept.
pub fn left_out(to: Hearer, left_out: LeftOut, room: Room, filed: bool) -> String {
    let rest =
        if filed { say!(to, "pictures-rest-filed") } else { say!(to, "pictures-nothing-filed") };
    format!("{} {rest}", reasons(to, left_out, room))
}

/// Why pictures were left out, and what to do about it: a sentence for each reason.
pub fn reasons(to: Hearer, left_out: LeftOut, room: Room) -> String {
    let LeftOut { too_large, unknown, lost, full, off } = left_out;
    let (each, person) = (megabytes(to, room.each), megabytes(to, room.person));
    let sentences = [
        (too_large, say!(to, "pictures-too-large", count = too_large, most = each)),
        (unknown, say!(to, "pictures-unknown", count = unknown)),
        (lost, say!(to, "pictures-lost", count = lost)),
        (full, say!(to, "pictures-full", count = full, most = person)),
        (off, say!(to, "pictures-off", count = off)),
    ];
    let said = sentences.into_iter().filter(|(number, _)| *number > 0);
    said.map(|(_, sentence)| sentence).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_is_a_whole_sentence_with_the_next_step() {
        let room = Room { keep: true, each: 8_000_000, person: 1_500_000 };
        let all = LeftOut { too_large: 1, unknown: 2, lost: 1, full: 2, off: 1 };
        assert_eq!(
            left_out(Hearer::ENGLISH, all, room, true),
            "I left out 1 file, larger than the 8 MB that one may be: send it again as a smaller copy. \
             I left out 2 files: they are no pictures that I know; I know PNG, JPEG, GIF and WebP. \
             I could not fetch 1 picture from Discord, so it is not kept: send it again in a minute. \
             I left out 2 pictures, since all of yours together may take 1.5 MB: \
             delete an entry that has one, then send them again. \
             I left out 1 file, since whoever runs me has switched pictures off. The rest is filed."
        );
        let lost = LeftOut { lost: 1, ..LeftOut::default() };
        let said = left_out(Hearer::ENGLISH, lost, room, false);
        assert!(said.ends_with("in a minute. Nothing was filed."));
    }
}
