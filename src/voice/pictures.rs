//! What is said about pictures.

use super::{count, megabytes};
use crate::domain::picture::{LeftOut, Room};

/// Said when a form was filed and its picture kept.
pub const KEPT: &str = "Your picture is kept with it, and shown in `/digest` as HTML.";

/// Said when pictures of a message were left out; `filed` tells whether anything of it is kept.
pub fn left_out(left_out: LeftOut, room: Room, filed: bool) -> String {
    let rest = if filed { "The rest is filed." } else { "Nothing was filed." };
    format!("{} {rest}", reasons(left_out, room))
}

/// Why pictures were left out, and what to do about it: a sentence for each reason.
pub fn reasons(left_out: LeftOut, room: Room) -> String {
    let LeftOut { too_large, unknown, lost, full, off } = left_out;
    let files = |number| count(number, "file", "files");
    let pictures = |number| count(number, "picture", "pictures");
    let it = |number: usize| if number == 1 { "it" } else { "them" };
    let is = |number: usize| if number == 1 { "is" } else { "are" };
    let sentences = [
        (
            too_large,
            format!(
                "I left out {}, larger than the {} that one may be: send {} again as a smaller copy.",
                files(too_large),
                megabytes(room.each),
                it(too_large)
            ),
        ),
        (
            unknown,
            format!(
                "I left out {}: {} not a picture that I know, which are PNG, JPEG, GIF and WebP.",
                files(unknown),
                if unknown == 1 { "it is" } else { "they are" }
            ),
        ),
        (
            lost,
            format!(
                "I could not fetch {} from Discord, so {} {} not kept: send {} again in a minute.",
                pictures(lost),
                if lost == 1 { "it" } else { "they" },
                is(lost),
                it(lost)
            ),
        ),
        (
            full,
            format!(
                "I left out {}, since all of yours together may take {}: \
                 delete an entry that has one, then send {} again.",
                pictures(full),
                megabytes(room.person),
                it(full)
            ),
        ),
        (
            off,
            format!("I left out {}, since whoever runs me has switched pictures off.", files(off)),
        ),
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
            left_out(all, room, true),
            "I left out 1 file, larger than the 8 MB that one may be: send it again as a smaller copy. \
             I left out 2 files: they are not a picture that I know, which are PNG, JPEG, GIF and WebP. \
             I could not fetch 1 picture from Discord, so it is not kept: send it again in a minute. \
             I left out 2 pictures, since all of yours together may take 1.5 MB: \
             delete an entry that has one, then send them again. \
             I left out 1 file, since whoever runs me has switched pictures off. The rest is filed."
        );
        let lost = LeftOut { lost: 1, ..LeftOut::default() };
        assert!(left_out(lost, room, false).ends_with("in a minute. Nothing was filed."));
    }
}
