//! Messages by the real client: sent, read, edited, under a nonce, with files, refused.

use serenity::all::{
    CreateAttachment, CreateEmbed, CreateMessage, EditMessage, GetMessages, Nonce, ReactionType,
};
use serenity::http::HttpError;

use super::rig::Rig;

/// The code of Discord's refusal.
fn code<T: std::fmt::Debug>(outcome: Result<T, serenity::Error>) -> isize {
    match outcome.unwrap_err() {
        serenity::Error::Http(HttpError::UnsuccessfulRequest(response)) => response.error.code,
        other => panic!("not a refusal: {other:?}"),
    }
}

#[tokio::test]
async fn a_dm_is_sent_edited_reacted_to_and_deleted() {
    let rig = Rig::new().await;
    let ada = rig.twin.person("ada");
    let dm = rig.dm(&ada).await;
    let mut sent = dm.say(&rig.http, "What are you into?").await.unwrap();
    assert_eq!(ada.inbox()[0].content, "What are you into?");
    sent.edit(&rig.http, EditMessage::new().content("And now?")).await.unwrap();
    assert_eq!(ada.inbox()[0].content, "And now?");

    let said = ada.say("climbing");
    let emoji = ReactionType::Unicode("📌".into());
    dm.create_reaction(&rig.http, said.0, emoji.clone()).await.unwrap();
    assert_eq!(ada.until_reaction(said).await.unwrap().emoji(), ["📌"]);
    dm.delete_reaction(&rig.http, said.0, None, emoji).await.unwrap();
    assert!(ada.see(said).unwrap().emoji().is_empty());

    assert_eq!(code(dm.delete_message(&rig.http, said.0).await), 50003);
    sent.delete(&rig.http).await.unwrap();
    assert!(ada.inbox().is_empty());
    assert_eq!(code(dm.message(&rig.http, sent.id).await), 10008);
    dm.broadcast_typing(&rig.http).await.unwrap();
    let channel = ada.dm();
    assert_eq!(rig.twin.look(|d| d.typed(channel)), 1);
    assert_eq!(rig.twin.violations(), [""; 0]);
}

#[tokio::test]
async fn history_comes_newest_first_in_pages() {
    let rig = Rig::new().await;
    let ada = rig.twin.person("ada");
    rig.twin.set_now("2026-03-06T08:30:00Z".parse().unwrap());
    let said: Vec<_> = (0..7).map(|n| ada.say(&n.to_string()).0).collect();
    let dm = rig.dm(&ada).await;
    let page = async |pick: GetMessages| {
        let page = dm.messages(&rig.http, pick).await.unwrap();
        page.into_iter().map(|message| message.content).collect::<Vec<_>>()
    };
    assert_eq!(page(GetMessages::new().limit(2)).await, ["6", "5"]);
    assert_eq!(page(GetMessages::new().after(said[1]).limit(3)).await, ["4", "3", "2"]);
    assert_eq!(page(GetMessages::new().before(said[2])).await, ["1", "0"]);
    assert_eq!(page(GetMessages::new().around(said[3]).limit(3)).await, ["4", "3", "2"]);
    let first = dm.message(&rig.http, said[0]).await.unwrap();
    assert_eq!(first.timestamp.to_rfc3339().unwrap(), "2026-03-06T08:30:00.000Z");
}

#[tokio::test]
async fn a_nonce_keeps_a_second_message_away_for_some_minutes() {
    let rig = Rig::new().await;
    let ada = rig.twin.person("ada");
    let dm = rig.dm(&ada).await;
    let prompt = || {
        let nonce = Nonce::String("prompt-1".into());
        CreateMessage::new().content("What are you into?").nonce(nonce).enforce_nonce(true)
    };
    rig.twin.set_now("2026-03-06T08:30:00Z".parse().unwrap());
    let first = dm.send_message(&rig.http, prompt()).await.unwrap();
    rig.twin.set_now("2026-03-06T08:34:00Z".parse().unwrap());
    assert_eq!(dm.send_message(&rig.http, prompt()).await.unwrap().id, first.id);
    rig.twin.set_now("2026-03-06T08:50:00Z".parse().unwrap());
    let later = dm.send_message(&rig.http, prompt()).await.unwrap();
    assert_ne!(later.id, first.id);
    later.delete(&rig.http).await.unwrap();
    assert_eq!(code(dm.send_message(&rig.http, prompt()).await), 10008);
}

#[tokio::test]
async fn files_go_both_ways() {
    let rig = Rig::new().await;
    let ada = rig.twin.person("ada");
    let dm = rig.dm(&ada).await;
    let picture = CreateAttachment::bytes(vec![7; 100], "digest.png").description("your year");
    let embed = CreateEmbed::new().title("2026").attachment("digest.png");
    let message = CreateMessage::new().embed(embed).add_file(picture);
    let sent = dm.send_message(&rig.http, message).await.unwrap();
    let seen = ada.see(upto::discord_twin::Snowflake(sent.id.get())).unwrap();
    let file = seen.file("digest.png").unwrap();
    assert_eq!((file.bytes.len(), file.description.as_deref()), (100, Some("your year")));
    assert_eq!(sent.embeds[0].image.as_ref().unwrap().url, file.url);
    assert_eq!(rig.fetch(&sent.attachments[0].url).await, [7; 100]);

    let said = ada.say_with_attachments("my journal", &[("old notes.txt", b"2019: chess")]);
    let heard = dm.message(&rig.http, said.0).await.unwrap();
    assert_eq!(rig.fetch(&heard.attachments[0].url).await, b"2019: chess");
    assert_eq!(rig.twin.violations(), [""; 0]);
}

#[tokio::test]
async fn closed_doors_and_limits_are_told_with_discords_codes() {
    let rig = Rig::new().await;
    let ada = rig.twin.person("ada");
    let dm = rig.dm(&ada).await;
    ada.close_dms();
    assert_eq!(code(dm.say(&rig.http, "hello").await), 50007);
    ada.leave_servers();
    assert_eq!(code(dm.say(&rig.http, "hello").await), 50278);
    ada.open_dms();
    dm.say(&rig.http, "hello").await.unwrap();
    let path = format!("/channels/{dm}/messages");
    let quiet = serde_json::json!({ "parse": [] });
    for (body, expected) in [
        (serde_json::json!({ "content": "x".repeat(2001) }), 50035),
        (serde_json::json!({ "content": "" }), 50006),
        (serde_json::json!({ "embeds": [{ "description": "x".repeat(4097) }] }), 50035),
    ] {
        let mut body = body;
        body["allowed_mentions"] = quiet.clone();
        let (status, answer) = rig.ask("POST", &path, Some(body)).await;
        assert_eq!((status, answer["code"].as_u64()), (400, Some(expected)), "{answer}");
    }
    let (status, answer) = rig.ask("GET", "/channels/1/messages", None).await;
    assert_eq!((status, answer["code"].as_u64()), (404, Some(10003)));
}

#[tokio::test]
async fn a_message_that_could_ping_and_a_misspelt_field_are_remembered() {
    let rig = Rig::new().await;
    let ada = rig.twin.person("ada");
    let path = format!("/channels/{}/messages", rig.dm(&ada).await);
    let loud = serde_json::json!({ "content": "hello @everyone" });
    assert_eq!(rig.ask("POST", &path, Some(loud)).await.0, 200);
    assert!(rig.twin.violations()[0].contains("allowed_mentions"));
    let message = ada.inbox().pop().unwrap().id;
    let edited = format!("{path}/{message}");
    for (n, allowed) in [
        serde_json::json!({ "parse": ["everyone"] }),
        serde_json::json!({ "parse": [], "users": [ada.id().to_string()] }),
        serde_json::json!({ "parse": [], "replied_user": true }),
    ]
    .into_iter()
    .enumerate()
    {
        let loud = serde_json::json!({ "content": "hello", "allowed_mentions": allowed });
        assert_eq!(rig.ask("PATCH", &edited, Some(loud)).await.0, 200);
        assert_eq!(rig.twin.violations().len(), n + 2, "an edit, too");
    }
    if crate::support::contract::document().is_some() {
        let typo = serde_json::json!({ "contnet": "hello", "allowed_mentions": { "parse": [] } });
        assert_eq!(rig.ask("POST", &path, Some(typo)).await.0, 400);
        assert!(rig.twin.violations()[4].contains("contnet"));
    }
}
