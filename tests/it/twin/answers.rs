//! The twin's own answers against Discord's document.

use serde_json::{Value, json};

use super::rig::Rig;
use crate::support::contract;

#[tokio::test]
async fn the_twin_answers_as_discords_document_says() {
    let Some(document) = contract::document() else { return };
    let rig = Rig::new().await;
    let ada = rig.twin.person("ada");
    let said = ada.say_with_attachments("notes", &[("notes.txt", b"chess")]).0;
    ada.react(upto::discord_twin::Snowflake(said), "📌");
    let (dm, app) = (ada.dm(), rig.twin.application_id());

    let option = json!({ "type": 3, "name": "zone", "description": "Your zone.",
        "autocomplete": true, "required": true });
    let start = json!({ "name": "start", "description": "Begin.", "options": [option],
        "integration_types": [0, 1], "contexts": [0, 1, 2] });
    let row = |parts: Value| json!({ "type": 1, "components": parts });
    let button = json!({ "type": 2, "style": 1, "custom_id": "a", "label": "Check in" });
    let menu = json!({ "type": 3, "custom_id": "b",
        "options": [{ "label": "Drop", "value": "drop" }] });
    let prompt = json!({ "content": "What are you into?", "nonce": "1", "enforce_nonce": true,
        "allowed_mentions": { "parse": [] }, "embeds": [{ "title": "Hello", "description": "You." }],
        "components": [row(json!([button])), row(json!([menu]))] });

    let commands = format!("/applications/{app}/commands");
    let messages = format!("/channels/{dm}/messages");
    let one = format!("{messages}/{said}");
    rig.twin.invite_bot();
    let club = rig.twin.open_channel("club");
    rig.twin.close_channel(club);
    let club = format!("/channels/{club}");
    let (_, channel) = rig.ask("GET", &club, None).await;
    let guild = format!("/guilds/{}", channel["guild_id"].as_str().unwrap());
    let member = format!("{guild}/members/{}", ada.id());
    let open = json!({ "recipient_id": ada.id().to_string() });
    for (method, route, path, body) in [
        ("GET", "/gateway/bot", "/gateway/bot", None),
        ("GET", "/users/@me", "/users/@me", None),
        ("GET", "/applications/@me", "/applications/@me", None),
        ("GET", "/oauth2/applications/@me", "/oauth2/applications/@me", None),
        ("POST", "/users/@me/channels", "/users/@me/channels", Some(open)),
        ("PUT", "/applications/{application_id}/commands", &commands, Some(json!([start]))),
        ("GET", "/applications/{application_id}/commands", &commands, None),
        ("POST", "/channels/{channel_id}/messages", &messages, Some(prompt)),
        ("GET", "/channels/{channel_id}/messages", &messages, None),
        ("GET", "/channels/{channel_id}/messages/{message_id}", &one, None),
        ("GET", "/channels/{channel_id}", &club, None),
        ("GET", "/guilds/{guild_id}", &guild, None),
        ("GET", "/guilds/{guild_id}/members/{user_id}", &member, None),
    ] {
        let (status, answer) = rig.ask(method, path, body).await;
        assert_eq!(status, 200, "{method} {path}: {answer}");
        let verdict = document.check_answer(method, route, status, &answer);
        assert_eq!(verdict, Ok(()), "{method} {path}: {answer:#}");
    }
    assert_eq!(rig.twin.violations(), [""; 0]);
}
