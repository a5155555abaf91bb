//! The public edition posted to a channel.

use upto::discord_twin::{Answer, Fault, Message, Snowflake};

use super::public_edition::{assert_as_kept, preview, with_two_quarters};
use crate::support::world::{Someone, World, days};

const MENU: &str = "Which channel?";
const SEND: &str = "POST /channels/{channel_id}/messages";

/// What stands in a channel for all to see.
pub fn posts(world: &World, channel: Snowflake) -> Vec<Message> {
    world.twin.look(|discord| discord.history(channel).cloned().collect())
}

/// Somebody with two quarters in a server, and a channel of it that the bot may write to.
pub async fn in_the_club(world: &World) -> (Someone, Snowflake) {
    let ada = with_two_quarters(world).await.in_server();
    world.twin.invite_bot();
    (ada, world.twin.open_channel("club"))
}

pub async fn chooses(ada: &Someone, preview: &Message, channel: Snowflake) -> (Snowflake, Answer) {
    let shown = ada.click(preview.id, "Post to a channel").await.unwrap();
    let id = shown.message().id;
    (id, ada.select_channel(id, MENU, channel).await.unwrap())
}

/// What is said beside a message instead of changing it.
pub async fn noted(answer: &Answer) -> String {
    answer.until_follow_ups(1).await.unwrap()[0].text()
}

#[tokio::test]
async fn it_is_posted_only_on_the_persons_click_as_it_was_shown_and_only_once() {
    let mut world = World::at("2026-01-02T08:00:00Z").await;
    let (ada, club) = in_the_club(&world).await;
    let first = preview(&ada, "2026-Q1").await;
    let (message, chosen) = chooses(&ada, &first, club).await;
    let ready = chosen.until_edited(1).await.unwrap();
    assert!(posts(&world, club).is_empty(), "nothing before the click");
    assert!(ready.is_ephemeral());
    assert!(ready.text().starts_with(&format!("This is the message for <#{club}>.")));
    world.restart().await;
    let sent = ada.click(message, "Post it now").await.unwrap().until_edited(1).await.unwrap();
    let posted = posts(&world, club);
    assert_eq!(posted.len(), 1);
    assert!(ready.text().ends_with(&posted[0].text()), "as shown: {}", posted[0].text());
    assert_eq!(posted[0].attachments[0].bytes, ready.message().attachments[0].bytes);
    assert!(posted[0].content.starts_with("**ada** tells what they were up to."));
    for gone in ["Anna", "Quillon", "Therapy"] {
        assert!(!posted[0].text().contains(gone), "{gone}");
    }
    let address = format!("/{club}/{}", posted[0].id);
    assert!(sent.text().starts_with("Posted: https://discord.com/channels/"), "{}", sent.text());
    assert!(sent.text().contains(&address), "{}", sent.text());

    // The next one goes to the same channel, and points at the one before.
    world.advance(days(30));
    let second = preview(&ada, "2026-Q2").await;
    let ready = ada.click(second.id, "Post to a channel").await.unwrap();
    assert!(ready.text().contains(&format!("<#{club}>")), "remembered: {}", ready.text());
    let previously =
        format!("Previously: [2026-Q1](https://discord.com/channels/300000000000000001{address})");
    assert!(ready.text().contains(&previously), "{}", ready.text());
    let press = async || ada.click(ready.message().id, "Post it now").await.unwrap();
    let (one, two) = tokio::join!(press(), press());
    one.until_edited(1).await.unwrap();
    two.until_edited(1).await.unwrap();
    let posted = posts(&world, club);
    assert_eq!(posted.len(), 2, "pressed twice, posted once");
    assert!(posted[1].content.contains(&previously));
    let text = posted[1].text().replace(&posted[0].id.to_string(), "ID");
    assert_as_kept("public_posted", &text.replace(&club.to_string(), "CLUB"));
}

#[tokio::test]
async fn what_was_written_after_it_was_shown_is_shown_before_it_is_posted() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let (ada, club) = in_the_club(&world).await;
    let shown = preview(&ada, "2026-Q1").await;
    let (message, chosen) = chooses(&ada, &shown, club).await;
    chosen.until_edited(1).await.unwrap();
    let form = ada.command("checkin", &[("about", "2026-02")]).await.unwrap().modal().clone();
    ada.submit(&form, &[("text", "Climbing in secret, because it is a surprise.")]).await.unwrap();
    let again = ada.click(message, "Post it now").await.unwrap().until_edited(1).await.unwrap();
    assert!(posts(&world, club).is_empty(), "nothing that was not shown");
    let said = again.text();
    assert!(said.starts_with("It has changed since I showed it to you"), "{said}");
    assert!(said.contains(&format!("the message for <#{club}> now.")), "{said}");
    let sent = ada.click(message, "Post it now").await.unwrap().until_edited(1).await.unwrap();
    assert!(sent.text().starts_with("Posted: "), "{}", sent.text());
    let posted = posts(&world, club);
    assert_eq!(posted.len(), 1);
    assert!(said.ends_with(&posted[0].text()), "as shown: {}", posted[0].text());
    assert_eq!(posted[0].attachments[0].bytes, again.message().attachments[0].bytes);
}

#[tokio::test]
async fn it_is_posted_nowhere_that_the_person_may_not_write_and_the_bot_may_not_look() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_two_quarters(&world).await;
    let shown = preview(&ada, "2026").await;
    let said = ada.click(shown.id, "Post to a channel").await.unwrap().text();
    let next = "Type `/digest period: 2026 edition: public` in a channel of that server.";
    assert!(said.ends_with(next), "{said}");

    let ada = ada.in_server();
    let (club, news) = (world.twin.open_channel("club"), world.twin.open_channel("news"));
    let shown = preview(&ada, "2026").await;
    let unseen = noted(&chooses(&ada, &shown, club).await.1).await;
    assert!(unseen.starts_with("I can't see that channel."), "{unseen}");
    world.twin.invite_bot();
    world.twin.close_channel(news);
    let barred = noted(&chooses(&ada, &shown, news).await.1).await;
    assert!(barred.starts_with("You may not write in that channel yourself"), "{barred}");

    // What was allowed when it was chosen is asked again when it is posted.
    let (message, chosen) = chooses(&ada, &shown, club).await;
    chosen.until_edited(1).await.unwrap();
    world.twin.close_channel(club);
    let barred = noted(&ada.click(message, "Post it now").await.unwrap()).await;
    assert!(barred.starts_with("You may not write in that channel yourself"), "{barred}");
    world.twin.remove_bot();
    let unseen = noted(&ada.click(message, "Post it now").await.unwrap()).await;
    assert!(unseen.starts_with("I can't see that channel."), "{unseen}");
    assert!(posts(&world, club).is_empty() && posts(&world, news).is_empty());
}

#[tokio::test]
async fn who_deletes_everything_takes_down_what_they_posted_and_is_told_what_still_stands() {
    for refused in [false, true] {
        let world = World::at("2026-01-02T08:00:00Z").await;
        let (ada, club) = in_the_club(&world).await;
        let shown = preview(&ada, "2026-Q1").await;
        let (message, chosen) = chooses(&ada, &shown, club).await;
        chosen.until_edited(1).await.unwrap();
        ada.click(message, "Post it now").await.unwrap().until_edited(1).await.unwrap();
        let address = format!("/{club}/{}", posts(&world, club)[0].id);
        if refused {
            let no = Fault::Refused { status: 403, code: 50001, message: "No." };
            world.twin.order(no, "DELETE /channels/{channel_id}/messages/{message_id}", 1);
        }
        let form = ada.command("data delete", &[]).await.unwrap().modal().clone();
        let gone = ada.submit(&form, &[("confirm", "delete everything")]).await.unwrap();
        let said = gone.text();
        let told = said.contains("still stand") && said.contains(&address);
        assert_eq!((told, posts(&world, club).len()), (refused, usize::from(refused)), "{said}");
    }
}

#[tokio::test]
async fn only_where_it_may_not_post_is_a_channel_closed() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let (ada, club) = in_the_club(&world).await;
    let shown = preview(&ada, "2026-Q1").await;
    let (message, chosen) = chooses(&ada, &shown, club).await;
    chosen.until_edited(1).await.unwrap();
    for (status, code, said) in [
        (403, 50013, "Discord does not let me post in that channel"),
        (404, 10003, "Discord does not let me post in that channel"),
        (400, 50035, "Something broke on my side"),
        (413, 40005, "Something broke on my side"),
    ] {
        world.twin.order(Fault::Refused { status, code, message: "No." }, SEND, 1);
        let note = noted(&ada.click(message, "Post it now").await.unwrap()).await;
        assert!(note.starts_with(said), "{status}: {note}");
    }
    assert!(posts(&world, club).is_empty());
}

#[tokio::test]
async fn what_is_posted_is_said_to_be_even_where_that_cannot_be_kept() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let (ada, club) = in_the_club(&world).await;
    let shown = preview(&ada, "2026-Q1").await;
    let (message, chosen) = chooses(&ada, &shown, club).await;
    chosen.until_edited(1).await.unwrap();
    let broken =
        "create trigger broken before insert on issues begin select raise(abort, 'broken'); end";
    world.other_program(broken).await;
    let sent = ada.click(message, "Post it now").await.unwrap().until_edited(1).await.unwrap();
    let posted = posts(&world, club);
    assert_eq!(posted.len(), 1);
    assert!(sent.text().starts_with("Posted: "), "{}", sent.text());
    assert!(sent.text().contains(&posted[0].id.to_string()), "{}", sent.text());
    assert!(sent.text().contains("ask whoever runs the server to delete it"), "{}", sent.text());
    assert!(sent.message().controls().next().is_none());
}
