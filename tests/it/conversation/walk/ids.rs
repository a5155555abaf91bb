//! Custom ids as somebody might alter them.

use crate::support::dice::Dice;

/// The operations that custom ids name, and parts of some of them.
const WORDS: &str = "answer back checkin drop erase fix fixed form held hour later nothing often \
    page pause pivot private public pursue recut skip stop tell time tomorrow tonight undo week \
    where also told call channel choose compare document era eras html leaf links markdown post \
    publish publicleaf publicread read send site unlist words yes no see off out";

/// A custom id, altered: other numbers, another operation, another version, cut off, drawn out.
pub fn altered(id: &str, dice: &mut Dice) -> String {
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    let word = |dice: &mut Dice| words[usize::try_from(dice.below(words.len() as u64)).unwrap()];
    let is_number = |part: &str| part.parse::<u64>().is_ok();
    let parts: Vec<&str> = id.split('.').collect();
    let rest = |change: &mut dyn FnMut(&str) -> String| {
        let changed = parts.iter().skip(1).map(|part| change(part));
        std::iter::once("1".to_owned()).chain(changed).collect::<Vec<_>>().join(".")
    };
    match dice.below(8) {
        // Most ids are small numbers: so it may well be somebody else's.
        0..=2 => rest(&mut |part| {
            if is_number(part) { (1 + dice.below(80)).to_string() } else { part.to_owned() }
        }),
        3 | 4 => rest(&mut |part| {
            if is_number(part) { part.to_owned() } else { word(dice).to_owned() }
        }),
        5 => {
            let version =
                ["0", "2", "01", "", "-1", "one"][usize::try_from(dice.below(6)).unwrap()];
            std::iter::once(version).chain(parts.into_iter().skip(1)).collect::<Vec<_>>().join(".")
        }
        6 => {
            let length = id.chars().count() as u64;
            id.chars().take(usize::try_from(1 + dice.below(length)).unwrap()).collect()
        }
        _ => format!("{id}.{}", if dice.below(2) == 0 { "1" } else { word(dice) }),
    }
}
