//! People look at their share, and say yes or no: seen by nobody else.

use serenity::all::CreateEmbed;

use super::{Pressing, hearer, refresh};
use crate::app::{Answered, Done, Looked};
use crate::bot::board::Board;
use crate::domain::button::Button;
use crate::domain::call::{Act, Call};
use crate::domain::id::{DiscordId, MessageId};
use crate::domain::share::Share;
use crate::domain::tongue::Hearer;
use crate::render::share::COLOUR;
use crate::{render, voice};

/// *See my part* was pressed.
pub async fn look(pressing: &Pressing<'_>) -> Done<Board> {
    let Pressing { desk, to, pressed, id, .. } = *pressing;
    let call = pressing.known().await?;
    if call.message.is_none() {
        // The bot was stopped before it could note where it asked: the button stands there.
        desk.app.call_stands(id, MessageId(pressed.message.id.get())).await?;
    }
    if let Some(standing) = standing(pressing).await? {
        return Ok(standing);
    }
    let person = pressing.person();
    let looked = desk.app.look(person, &call, desk.clock.now()).await?;
    Ok(shown(to, &call, person, &looked))
}

/// *Yes* was pressed under what has this mark.
pub async fn agree(pressing: &Pressing<'_>, mark: u64) -> Done<Board> {
    let Pressing { desk, http, to, id, .. } = *pressing;
    let call = pressing.known().await?;
    let person = pressing.person();
    let looked = desk.app.agree(person, &call, mark, desk.clock.now()).await?;
    refresh(desk, http, id).await;
    Ok(shown(to, &call, person, &looked))
}

/// *No* was pressed, or *Take my yes back*.
pub async fn stay_out(pressing: &Pressing<'_>) -> Done<Board> {
    let Pressing { desk, http, to, id, .. } = *pressing;
    pressing.known().await?;
    desk.app.stay_out(pressing.person(), id).await?;
    if let Some(standing) = standing(pressing).await? {
        return Ok(standing);
    }
    refresh(desk, http, id).await;
    Ok(Board::saying(voice::calls::stays_out(to)))
}

/// What is told to somebody whose share stands there already; `None` where it does not.
async fn standing(pressing: &Pressing<'_>) -> Done<Option<Board>> {
    let Pressing { desk, to, id, .. } = *pressing;
    let Some((_, post)) = desk.app.stands_at(pressing.person(), id).await? else { return Ok(None) };
    let out = (Button::Call(id, Act::Out), voice::calls::out(to));
    Ok(Some(Board::saying(voice::calls::stands(to, &post.address())).over_buttons([out])))
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
pub fn text(call: &Call, person: DiscordId, share: &Share) -> String {
    let said = render::share::share(hearer(call), share);
    [first_line(person)].into_iter().chain(said).collect::<Vec<_>>().join("\n")
}

/// The line by which a share is known again in a message.
fn first_line(person: DiscordId) -> String {
    format!("<@{person}>")
}

/// Whether what stands in a message is the share of somebody.
pub fn is_of(person: DiscordId, description: Option<&str>) -> bool {
    description.and_then(|text| text.lines().next()) == Some(first_line(person).as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::{CallId, ChannelId, ServerId};
    use crate::domain::issue::Spot;
    use crate::domain::tongue::Tongue;

    #[test]
    fn a_share_is_known_again_by_its_person_alone() {
        let share = Share { interests: vec!["<@1>".into()], ..Share::default() };
        let spot = Spot { server: ServerId(1), channel: ChannelId(2) };
        for tongue in Tongue::ALL {
            let call =
                Call::new(CallId(1), spot, "2026".into(), tongue, chrono::DateTime::UNIX_EPOCH);
            let text = text(&call, DiscordId(u64::MAX), &share);
            assert!(is_of(DiscordId(u64::MAX), Some(&text)), "{text}");
            assert!(!is_of(DiscordId(1), Some(&text)) && !is_of(DiscordId(1), None), "{text}");
        }
    }
}
