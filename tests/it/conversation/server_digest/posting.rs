//! Whoever manages the server publishes it: once, of those who are there, and sees numbers alone.

use std::fmt::Write as _;
use std::time::Duration;

use upto::discord_twin::{Answer, Fault, Snowflake};

use super::super::public_edition::assert_as_kept;
use super::{BACK, Club, END, OFF, OUT, POST, PUBLISH, YES, agrees, noted, part, says, sees};
use crate::support::world::{Someone, hours};

#[tokio::test]
async fn who_left_the_server_is_left_out_and_counted() {
    let club = Club::new().await;
    let call = club.asked().await;
    agrees(&club.ada, call).await;
    agrees(&club.bob, call).await;
    club.bob.leave_guilds();
    let ready = club.ready(call).await.text();
    assert!(
        ready.starts_with("1 part is ready")
            && ready.contains("1 person who said yes has left the server"),
        "{ready}"
    );
    club.publishes(call).await;
    assert!(!club.parts_text().contains(&club.bob.id().to_string()));
    assert!(club.parts_text().contains(&club.ada.id().to_string()));
}

#[tokio::test]
async fn only_who_manages_the_server_asks_publishes_and_calls_off() {
    let club = Club::new().await;
    let hidden = club.bob.command("server digest", &[]).await.unwrap_err().to_string();
    assert!(hidden.contains("not for this person"), "{hidden}");
    let elsewhere = club.carol.in_other_server().command("server digest", &[]).await;
    assert!(elsewhere.is_err(), "where the bot is not");
    let call = club.asked().await;
    // Servers may show commands to others; the right is looked at all the same.
    club.world.twin.hand_out_commands();
    let no = "Only those who may manage the server can do that.";
    let before = club.posts().len();
    assert!(club.bob.asks("server digest", &[]).await.starts_with(no));
    assert_eq!(club.posts().len(), before);
    agrees(&club.ada, call).await;
    for button in [PUBLISH, OFF] {
        let said = club.bob.click(call, button).await.unwrap();
        assert!(said.is_ephemeral() && said.text().starts_with(no), "{}", said.text());
    }
    // Who could a moment ago and can no more.
    let ready = club.ready(call).await;
    club.carol.may_not_manage();
    assert!(noted(&club.carol.click(ready.id, POST).await.unwrap()).await.starts_with(no));
    assert!(club.parts().is_empty());
    club.carol.may_manage();
    // Nothing ends before it is confirmed, by who still may.
    let sure = club.carol.click(call, OFF).await.unwrap();
    let asked = sure.text();
    assert!(sure.is_ephemeral() && asked.starts_with("1 person has said yes so far.\n"), "{asked}");
    assert!(asked.contains("ends this digest for everybody"), "{asked}");
    assert!(club.call(call).contains("1 person has said yes so far."), "it stands as it stood");
    let sure = sure.message().id;
    club.carol.may_not_manage();
    assert!(noted(&club.carol.click(sure, END).await.unwrap()).await.starts_with(no));
    club.carol.may_manage();
    let press = async || club.carol.click(sure, END).await.unwrap();
    let off = press().await.until_edited(1).await.unwrap().text();
    assert!(off.starts_with("It is called off"), "{off}");
    let over = noted(&club.carol.click(ready.id, POST).await.unwrap()).await;
    assert!(over.starts_with("That server digest takes no answers any more"), "{over}");
    let call = club.carol.see(call).unwrap();
    assert!(call.content.contains("was called off") && call.controls().count() == 0);
    assert!(club.parts().is_empty());
}

#[tokio::test]
async fn it_is_posted_once_however_often_it_is_pressed() {
    let club = Club::new().await;
    let call = club.asked().await;
    agrees(&club.ada, call).await;
    let old = sees(&club.bob, call).await.message().id;
    let mine = sees(&club.ada, call).await.message().id;
    let (one, two) = (club.ready(call).await, club.ready(call).await);
    let press = async |id: Snowflake| club.carol.click(id, POST).await.unwrap();
    let (first, second) = tokio::join!(press(one.id), press(two.id));
    let done = async |answer: &Answer| {
        tokio::select! {
            edited = answer.until_edited(1) => edited.unwrap().text(),
            note = answer.until_follow_ups(1) => note.unwrap()[0].text(),
        }
    };
    let said = [done(&first).await, done(&second).await];
    assert_eq!(said.iter().filter(|text| text.starts_with("Published: ")).count(), 1, "{said:?}");
    assert_eq!(club.parts().len(), 1);
    // Who came too late has the button before them still.
    let late = if said[0].starts_with("Published: ") { two.id } else { one.id };
    let again = noted(&press(late).await).await;
    let over = "That server digest takes no answers any more";
    assert!(again.starts_with(over), "{again}");
    assert_eq!(club.parts().len(), 1);
    // What is still on somebody's screen says how things stand.
    assert!(noted(&club.bob.click(old, YES).await.unwrap()).await.starts_with(over));
    let stands = club.ada.click(mine, BACK).await.unwrap().until_edited(1).await.unwrap();
    assert!(stands.text().starts_with("Your part stands here: "), "{}", stands.text());
    let out = club.ada.click(mine, OUT).await.unwrap();
    assert!(out.text().starts_with("Your part is out"), "{}", out.text());
    assert!(club.parts().is_empty());
}

#[tokio::test]
async fn what_was_posted_when_an_answer_got_lost_is_not_posted_again() {
    let mut club = Club::new().await;
    let call = club.asked().await;
    let mine = agrees(&club.ada, call).await;
    let lost = Fault::ServerError { status: 502, stored: true };
    let ready = club.ready(call).await;
    club.world.twin.order(lost, "POST /channels/{channel_id}/messages", 1);
    let broke = noted(&club.carol.click(ready.id, POST).await.unwrap()).await;
    assert!(broke.starts_with("Something broke on my side"), "{broke}");
    let busy = noted(&club.carol.click(ready.id, POST).await.unwrap()).await;
    assert!(busy.starts_with("Somebody is posting that server digest"), "{busy}");
    let begun = club.carol.click(call, OFF).await.unwrap().text();
    assert!(begun.starts_with("Some of that server digest stands"), "{begun}");
    // Nonces are long forgotten.
    club.world.restart().await;
    club.world.advance(hours(1));
    let ready = club.ready(call).await.text();
    assert!(
        ready.contains("begun before and not finished: 1 part stands there already"),
        "{ready}"
    );
    assert!(club.publishes(call).await.starts_with("Published: "));
    assert_eq!(club.parts().len(), 1);
    assert_eq!(part(&club.parts()[0]), mine);
}

#[tokio::test]
async fn many_stand_in_several_messages_and_what_discord_did_not_take_comes_later() {
    let club = Club::new().await;
    let call = club.asked().await;
    let mut mine = vec![agrees(&club.ada, call).await, agrees(&club.bob, call).await];
    for number in 0..10 {
        let one = club.world.person(&format!("member {number}"));
        one.started("monthly on the 1st 9:00", "Europe/Berlin").await;
        let texts = (0..8).map(|_| format!("Sailing again, because of the wind of day {number}."));
        club.world.files(&one, texts).await;
        mine.push(agrees(&one.in_server(), call).await);
    }
    let route = "POST /channels/{channel_id}/messages";
    let refused = Fault::Refused { status: 403, code: 50013, message: "Missing Permissions" };
    let ready = club.ready(call).await;
    assert!(ready.text().starts_with("12 parts are ready"), "{}", ready.text());
    club.world.twin.order(Fault::Slow(Duration::ZERO), route, 1);
    club.world.twin.order(refused, route, 1);
    let stopped = noted(&club.carol.click(ready.id, POST).await.unwrap()).await;
    assert!(stopped.starts_with("Discord took 10 of 12 parts and then no more."), "{stopped}");
    let begun = club.carol.click(call, OFF).await.unwrap().text();
    assert!(begun.starts_with("Some of that server digest stands"), "{begun}");
    let ready = club.ready(call).await;
    assert!(ready.text().contains("10 parts stand there already"), "{}", ready.text());
    assert!(club.posts_it(&ready).await.starts_with("Published: "));
    let parts = club.parts();
    let shown = parts.iter().flat_map(|message| &message.embeds);
    let shown: Vec<_> = shown.map(|embed| embed["description"].as_str().unwrap()).collect();
    assert_eq!(shown, mine, "each once, in the order of their yes");
    assert_eq!(parts.iter().filter(|message| message.content.is_empty()).count(), 1);
    for own in [&club.ada, &club.world.person("member 9").in_server()] {
        let out = own.click(parts[0].id, OUT).await.unwrap().text();
        assert!(out.starts_with("Your part is out"), "wherever it stands: {out}");
    }
    assert_eq!(club.parts().iter().map(|message| message.embeds.len()).sum::<usize>(), 10);
}

#[tokio::test]
async fn a_question_whose_posting_was_not_noted_is_one_all_the_same() {
    let club = Club::new().await;
    let before = club.posts().len();
    let lost = Fault::ServerError { status: 502, stored: true };
    club.world.twin.order(lost, "POST /channels/{channel_id}/messages", 1);
    let broke = club.carol.asks("server digest", &[]).await;
    assert!(broke.starts_with("Something broke on my side"), "{broke}");
    let posts = club.posts();
    assert_eq!(posts.len(), before + 1);
    let call = posts[before].id;
    agrees(&club.ada, call).await;
    assert!(club.call(call).contains("1 person has said yes"), "{}", club.call(call));
    assert!(club.publishes(call).await.starts_with("Published: "));
}

#[tokio::test]
async fn where_the_bot_may_not_write_nothing_is_published_and_it_is_said() {
    let club = Club::new().await;
    let call = club.asked().await;
    agrees(&club.ada, call).await;
    let route = "POST /channels/{channel_id}/messages";
    let refused = || Fault::Refused { status: 403, code: 50013, message: "Missing Permissions" };
    let ready = club.ready(call).await;
    club.world.twin.order(refused(), route, 1);
    let closed = noted(&club.carol.click(ready.id, POST).await.unwrap()).await;
    assert!(closed.starts_with("Discord does not let me post in that channel"), "{closed}");
    assert!(club.parts().is_empty() && club.call(call).contains("1 person has said yes"));
    let done = club.posts_it(&ready).await;
    assert!(done.starts_with("Published: "), "as soon as it may: {done}");

    let before = club.posts().len();
    club.world.twin.order(refused(), route, 1);
    let closed = club.carol.asks("server digest", &[]).await;
    assert!(closed.starts_with("Discord does not let me post in that channel"), "{closed}");
    assert_eq!(club.posts().len(), before);
}

#[tokio::test]
async fn it_is_told_in_the_tongue_of_the_server_and_shown_in_each_persons_own() {
    let club = Club::new().await;
    club.world.twin.set_guild_locale("de");
    let call = club.asked().await;
    assert!(
        club.call(call).starts_with("**Ein Rückblick dieses Servers auf das erste Quartal 2026:**")
    );
    let spaniard = Someone::from(club.bob.speaking("es-ES"));
    let seen = spaniard.click(call, "Meinen Teil ansehen").await.unwrap().message().clone();
    assert!(
        seen.content.starts_with("Esto es exactamente lo que aparecería de ti"),
        "{}",
        seen.content
    );
    assert!(part(&seen).contains("Im Mittelpunkt: **"), "as it is posted: {}", part(&seen));
    says(&spaniard, &seen, "Sí, inclúyela").await;
    let ready = club.carol.click(call, "Veröffentlichen").await.unwrap();
    club.posts_it(ready.message()).await;
    assert_eq!(part(&club.parts()[0]), part(&seen));
    // A server in a language that the bot does not speak is spoken to as whoever asks.
    club.world.twin.set_guild_locale("ja");
    club.carol.command("server digest", &[]).await.unwrap();
    assert!(club.posts().last().unwrap().content.starts_with("**A digest of this server"));
}

#[tokio::test]
async fn the_whole_walk_reads_well() {
    let club = Club::new().await;
    let call = club.asked().await;
    let mut walk = vec![club.carol.see(call).unwrap()];
    walk.push(sees(&club.ada, call).await.message().clone());
    walk.push(says(&club.ada, &walk[1], YES).await);
    agrees(&club.bob, call).await;
    club.bob.asks("interests hide", &[("interest", "pottery")]).await;
    walk.push(sees(&club.bob, call).await.message().clone());
    walk.push(club.carol.see(call).unwrap());
    walk.push(club.ready(call).await);
    let done = club.carol.click(walk[5].id, POST).await.unwrap().until_edited(1).await.unwrap();
    walk.push(done.message().clone());
    walk.extend(club.parts());
    walk.push(club.carol.see(call).unwrap());
    walk.push(club.ada.click(club.parts()[0].id, OUT).await.unwrap().message().clone());
    let numbers = [(club.channel(), "CHANNEL"), (call, "CALL"), (walk[7].id, "POST")];
    let mut seen = String::new();
    for message in &walk {
        let mut text = message.text();
        for (number, word) in numbers {
            text = text.replace(&number.to_string(), word);
        }
        let buttons: Vec<&str> = message.controls().filter_map(|c| c["label"].as_str()).collect();
        let whose = if message.is_ephemeral() { "seen by one" } else { "seen by all" };
        writeln!(seen, "--- {whose}\n{text}\n[{}]\n", buttons.join("] [")).unwrap();
    }
    assert_as_kept("server_digest", &seen);
}
