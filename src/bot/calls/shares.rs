//! People look at their share, and say yes or no: seen by nobody else.

use serenity::all::{ComponentInteraction, CreateEmbed, Http};

use super::{account, hearer, known, refresh};
use crate::app::{Answered, Done, Looked};
use crate::bot::Desk;
use crate::bot::board::Board;
use crate::domain::button::Button;
use crate::domain::call::{Act, Call};
use crate::domain::id::{CallId, DiscordId, MessageId};
use crate::domain::share::{Share, Stretch, Turn};
use crate::domain::span::Span;
use crate::domain::tongue::Hearer;
use crate::render::share::{COLOUR, name, quote};
use crate::voice;

/// *See my part* was pressed.
pub async fn look(
    desk: &Desk,
    to: Hearer,
    pressed: &ComponentInteraction,
    id: CallId,
) -> Done<Board> {
    let (call, _) = known(desk, pressed, id).await?;
    if call.message.is_none() {
        // The bot was stopped before it could note where it asked: the button stands there.
        desk.app.call_stands(id, MessageId(pressed.message.id.get())).await?;
    }
    let person = account(pressed);
    if let Some((_, post)) = desk.app.stands_at(person, id).await? {
        let out = (Button::Call(id, Act::Out), voice::calls::out(to));
        return Ok(Board::saying(voice::calls::stands(to, &post.address())).over_buttons([out]));
    }
    let looked = desk.app.look(person, &call, desk.clock.now()).await?;
    Ok(shown(to, &call, person, &looked))
}

/// *Yes* was pressed under what has this mark.
pub async fn agree(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    pressed: &ComponentInteraction,
    id: CallId,
    mark: u64,
) -> Done<Board> {
    let (call, _) = known(desk, pressed, id).await?;
    let person = account(pressed);
    let looked = desk.app.agree(person, &call, mark, desk.clock.now()).await?;
    refresh(desk, http, id).await;
    Ok(shown(to, &call, person, &looked))
}

/// *No* was pressed, or *Take my yes back*.
pub async fn stay_out(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    pressed: &ComponentInteraction,
    id: CallId,
) -> Done<Board> {
    let person = account(pressed);
    known(desk, pressed, id).await?;
    desk.app.stay_out(person, id).await?;
    if let Some((_, post)) = desk.app.stands_at(person, id).await? {
        let out = (Button::Call(id, Act::Out), voice::calls::out(to));
        return Ok(Board::saying(voice::calls::stands(to, &post.address())).over_buttons([out]));
    }
    refresh(desk, http, id).await;
    Ok(Board::saying(voice::calls::stays_out(to)))
}

/// A share as it would be posted, with what can be said to it.
fn shown(to: Hearer, call: &Call, person: DiscordId, looked: &Looked) -> Board {
    let Looked { share, omitted, answer } = looked;
    let button = |act: Act| Button::Call(call.id, act);
    let ask = [
        (button(Act::Yes(share.mark())), voice::calls::yes(to)),
        (button(Act::No), voice::calls::no(to)),
    ];
    let (above, buttons) = match answer {
        Answered::Not => (voice::calls::would_stand(to, omitted, share.thin), ask.to_vec()),
        Answered::Outdated => (voice::calls::has_changed(to, omitted, share.thin), ask.to_vec()),
        Answered::Yes => {
            let back = (button(Act::No), voice::calls::back(to));
            (voice::calls::will_stand(to, omitted, share.thin), vec![back])
        }
    };
    Board::saying(above).and(card(call, person, share)).over_buttons(buttons)
}

/// A share as it is posted.
pub fn card(call: &Call, person: DiscordId, share: &Share) -> CreateEmbed {
    CreateEmbed::new().description(text(call, person, share)).colour(COLOUR)
}

/// What a share says. The person is named by their account's number, which Discord shows as a name:
/// so their name is kept nowhere.
///
/// By construction it has at most 3500 characters: a mention, five names, four stretches with a
/// title and three names, two sentences, three decisions with two names; names have at most 80
/// characters and sentences 360, with what is escaped.
pub fn text(call: &Call, person: DiscordId, share: &Share) -> String {
    let to = hearer(call);
    let names = |all: &[String]| all.iter().map(|text| name(text)).collect::<Vec<_>>().join(", ");
    let mut lines = vec![first_line(person)];
    if !share.interests.is_empty() {
        lines.push(voice::calls::into(to, &names(&share.interests)));
    }
    for Stretch { from, to: end, name: title, interests } in &share.eras {
        let days = voice::calls::days(to, Span { from: *from, to: *end });
        let title = title.as_ref().map(|title| name(title));
        let told: Vec<String> =
            title.into_iter().chain((!interests.is_empty()).then(|| names(interests))).collect();
        lines.push(format!("• {days}: {}", told.join(": ")));
    }
    for (words, date) in &share.quotes {
        lines.push(format!("“{}” ({})", quote(words), voice::calls::day(to, *date)));
    }
    for Turn { date, kind, interest, to: into } in &share.decisions {
        let into = into.as_deref().map(name);
        let decided = voice::calls::decided(to, *date, *kind, &name(interest), into.as_deref());
        lines.push(format!("• {decided}"));
    }
    lines.join("\n")
}

/// The line by which a share is known again in a message.
pub fn first_line(person: DiscordId) -> String {
    format!("<@{person}>")
}

/// Whether what stands in a message is the share of somebody.
pub fn is_of(person: DiscordId, description: Option<&str>) -> bool {
    description.and_then(|text| text.lines().next()) == Some(first_line(person).as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::decision::DecisionKind;
    use crate::domain::id::{ChannelId, ServerId};
    use crate::domain::issue::Spot;
    use crate::domain::tongue::Tongue;

    #[test]
    fn a_share_fits_one_embed_however_much_there_is_to_it() {
        let long = "*_[🧗](".repeat(200);
        let date: chrono::NaiveDate = "2026-09-30".parse().expect("a date");
        let other = "2025-12-30".parse().expect("a date");
        let era = Stretch {
            from: other,
            to: date,
            name: Some(long.clone().into()),
            interests: vec![long.clone(); 3],
        };
        let turn = Turn {
            date,
            kind: DecisionKind::Pivot,
            interest: long.clone(),
            to: Some(long.clone()),
        };
        let share = Share {
            interests: vec![long.clone(); 5],
            eras: vec![era; 4],
            quotes: vec![(long.clone().into(), date); 2],
            decisions: vec![turn; 3],
            thin: true,
        };
        for tongue in Tongue::ALL {
            let spot = Spot { server: ServerId(1), channel: ChannelId(2) };
            let call =
                Call::new(CallId(1), spot, "2026".into(), tongue, chrono::DateTime::UNIX_EPOCH);
            let text = text(&call, DiscordId(u64::MAX), &share);
            let length = text.encode_utf16().count();
            assert!(length <= 3_500, "{tongue:?}: {length}");
            assert!(is_of(DiscordId(u64::MAX), Some(&text)) && !is_of(DiscordId(1), Some(&text)));
        }
    }
}
