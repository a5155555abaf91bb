//! `/start` a step at a time: where, how often, at what time.
//!
//! What was chosen so far stands in the values of the menu that follows, so that nothing is kept of
//! somebody who does not go through with it, and a menu still works after a restart.
//!
//! ```text
//! /start ─► where?  Europe/Berlin ─► how often?  Europe/Berlin|every sunday ─► at what time? ─► begun
//! ```

use serenity::all::{
    ComponentInteraction, CreateActionRow, CreateSelectMenu, CreateSelectMenuKind,
    CreateSelectMenuOption, Http,
};

use super::board::{self, Board};
use super::{Desk, answer, forms};
use crate::app::{Done, FirstPrompt, Start, Whereabouts};
use crate::domain::button::{Button, Step};
use crate::domain::id::DiscordId;
use crate::domain::schedule::Due;
use crate::domain::tongue::Hearer;
use crate::domain::zone::{self, Zone};
use crate::voice;
use crate::voice::schedule::Next;
use crate::voice::welcome::{CADENCES, HOURS, Started, cadence_label};

/// The most options that a menu holds. Source: Discord's reference.
const OPTIONS: usize = 25;

/// The longest value of an option, in characters. Source: Discord's reference.
const VALUE: usize = 100;

/// Between the zone and the rest in a value; no zone's name has it.
const SIGN: char = '|';

/// Asks where somebody is, the likeliest place first; `when` rides along where it was typed already.
/// `None` where that is too long to ride.
pub fn whereabouts(
    desk: &Desk,
    to: Hearer,
    guess: &Whereabouts,
    when: Option<&str>,
) -> Option<Board> {
    let now = desk.clock.now();
    let step = if when.is_some() { Step::Time } else { Step::Zone };
    let value = |zone: &str| when.map_or(zone.to_owned(), |when| format!("{zone}{SIGN}{when}"));
    let (likely, why) = match guess {
        Whereabouts::Known(zone) => (Some(zone), voice::welcome::your_zone(to)),
        Whereabouts::Guessed(zone) => (Some(zone), voice::welcome::my_guess(to)),
        Whereabouts::Unknown => (None, String::new()),
    };
    let first = likely.map(|likely| {
        let found = zone::suggest(likely.name(), now).into_iter();
        let label = found.filter(|zone| zone.name == likely.name()).map(|zone| zone.label).next();
        let label = label.unwrap_or_else(|| likely.name().to_owned());
        CreateSelectMenuOption::new(label, value(likely.name())).description(why)
    });
    let others = zone::suggest("", now);
    let others = others.into_iter().filter(|zone| likely.is_none_or(|l| l.name() != zone.name));
    let names = others.clone().map(|zone| zone.name);
    let mut values =
        names.chain(likely.map(|zone| zone.name().to_owned())).map(|zone| value(&zone));
    if values.any(|value| value.chars().count() > VALUE) {
        return None;
    }
    let others = others.map(|zone| CreateSelectMenuOption::new(zone.label, value(&zone.name)));
    let options = first.into_iter().chain(others).take(OPTIONS).collect();
    let text =
        voice::welcome::where_are_you(to, likely.map(|zone| (zone.name(), zone.to_local(now))));
    Some(Board::saying(text).over(menu(step, voice::welcome::zone_menu(to), options)))
}

/// Asks how often.
pub fn how_often(desk: &Desk, to: Hearer, zone: &Zone) -> Board {
    let options = CADENCES.map(|cadence| {
        let label = cadence_label(to, cadence);
        CreateSelectMenuOption::new(label, format!("{zone}{SIGN}{cadence}"))
    });
    let now = zone.to_local(desk.clock.now());
    Board::saying(voice::welcome::how_often(to, zone.name(), now)).over(menu(
        Step::Cadence,
        voice::welcome::cadence_menu(to),
        options.into(),
    ))
}

/// Asks at what time.
fn at_what_time(to: Hearer, zone: &Zone, cadence: &str) -> Board {
    let options = HOURS.map(|hour| {
        let time = format!("{hour:02}:00");
        CreateSelectMenuOption::new(&time, format!("{zone}{SIGN}{cadence} at {time}"))
    });
    Board::saying(voice::welcome::at_what_time(to, zone.name(), cadence)).over(menu(
        Step::Time,
        voice::welcome::time_menu(to),
        options.collect(),
    ))
}

fn menu(step: Step, placeholder: String, options: Vec<CreateSelectMenuOption>) -> CreateActionRow {
    let kind = CreateSelectMenuKind::String { options };
    let menu = CreateSelectMenu::new(Button::Begin(step).to_string(), kind);
    CreateActionRow::SelectMenu(menu.placeholder(placeholder))
}

/// A choice was made: the next question takes its place, or the beginning is done.
pub async fn chosen(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    pressed: &ComponentInteraction,
    step: Step,
) -> Done<()> {
    let value = forms::chosen(pressed);
    let (zone, rest) = value.split_once(SIGN).unwrap_or((value, ""));
    let zone: Zone = zone.parse()?;
    let asked = match step {
        Step::Zone => how_often(desk, to, &zone),
        Step::Cadence => at_what_time(to, &zone, rest),
        Step::Time => return begin(desk, http, to, pressed, zone.name(), rest).await,
    };
    pressed.create_response(http, asked.update()).await.map_err(|error| answer::lost(&error))
}

/// Begins, and says in place of the last question what came of it.
async fn begin(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    pressed: &ComponentInteraction,
    zone: &str,
    when: &str,
) -> Done<()> {
    let person = DiscordId(pressed.user.id.get());
    let locale = &pressed.locale;
    let making = async {
        Ok(Board::saying(
            match desk.app.start(person, locale, zone, when, desk.clock.now()).await {
                Ok(start) => begun(to, &start),
                Err(halt) => answer::sentence(to, &halt),
            },
        ))
    };
    // Beginning takes much room, and would be moved about otherwise.
    board::change(http, to, pressed, Box::pin(making)).await
}

/// What is said when somebody has begun.
pub fn begun(to: Hearer, start: &Start) -> String {
    let started = Started {
        again: start.again,
        arrived: start.first == FirstPrompt::Arrived,
        schedule: &start.person.schedule,
        next: &next(&start.next),
    };
    voice::welcome::started(to, &started)
}

/// The times to come, as the voice says them.
pub fn next(due: &[Due]) -> Vec<Next> {
    due.iter().map(|due| Next { local: due.local, at: due.at }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::schedule::Cadence;

    #[test]
    fn every_cadence_at_every_hour_can_be_chosen() {
        for cadence in CADENCES {
            for hour in HOURS {
                let when = format!("{cadence} at {hour:02}:00");
                assert!(when.parse::<Cadence>().is_ok(), "{when}");
                // The longest name of a zone is that of Buenos Aires, with 30 characters.
                assert!(when.chars().count() + 40 <= VALUE, "{when} fits a value");
            }
        }
        assert!(CADENCES.len() <= OPTIONS && HOURS.count() <= OPTIONS);
    }
}
