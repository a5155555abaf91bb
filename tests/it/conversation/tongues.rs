//! People who speak another tongue: in commands, buttons and forms, and in direct messages.

use upto::store::State;

use super::wording::Page;
use crate::support::world::{Someone, World, days};

/// How somebody who speaks this tongue meets the bot.
struct Speaker {
    locale: &'static str,
    zone_menu: (&'static str, &'static str),
    cadence_menu: (&'static str, &'static str),
    time_menu: &'static str,
    later: &'static str,
    tonight: &'static str,
    answer: &'static str,
    confirmation: &'static str,
}

/// A first day, a week, and goodbye.
async fn meets(speaker: Speaker, snapshot: &str) {
    let mut world = World::at("2026-03-06T08:00:00Z").await;
    let ada = Someone::from(world.person("ada").speaking(speaker.locale));
    let mut page = Page::default();
    page.command(&ada, "schedule show", &[]).await;
    let asked = ada.command("start", &[]).await.unwrap().message().clone();
    page.stands(&asked);
    let last = (speaker.time_menu, "19:00");
    for (menu, option) in [speaker.zone_menu, speaker.cadence_menu, last] {
        let answer = ada.select(asked.id, menu, &[option]).await.unwrap();
        if menu == speaker.time_menu {
            answer.until_edited(1).await.unwrap();
        }
        page.stands(&ada.see(asked.id).unwrap());
    }
    page.stands(&ada.inbox().last().unwrap().clone());
    ada.asks("schedule details", &[("switch", "on")]).await;
    let count = ada.inbox().len();
    ada.writes("Climbing, see https://example.com/wall.").await;
    page.stands(&ada.nth_message(count + 1).await);
    page.command(&ada, "schedule set", &[("when", "mondays and fridays 9:30")]).await;
    page.command(&ada, "schedule set", &[("when", "jeden Tag um neun")]).await;
    page.command(&ada, "schedule quiet", &[("from", "22:00"), ("to", "7:00")]).await;
    page.command(&ada, "schedule followups", &[]).await;
    // Nobody is there to say in which language: it is remembered, over a restart too.
    world.restart().await;
    world.advance(days(2));
    let count = ada.inbox().len();
    world.until("2026-03-09T08:30:00Z");
    let prompt = ada.nth_message(count + 1).await;
    world.until_last_prompt(&ada, State::Sent).await;
    page.stands(&prompt);
    page.press(&ada, prompt.id, speaker.later).await;
    page.press(&ada, prompt.id, speaker.tonight).await;
    let form = ada.click(prompt.id, speaker.answer).await.unwrap();
    let sent = ada.submit(form.modal(), &[("text", "Learning Rust.")]).await.unwrap();
    page.heard(&sent.text());
    page.command(&ada, "entries list", &[]).await;
    page.command(&ada, "entries delete", &[("number", "9")]).await;
    page.command(&ada, "interests list", &[]).await;
    page.command(&ada, "digest", &[("period", "soon")]).await;
    page.command(&ada, "help", &[]).await;
    page.form(&ada, "data delete", &[("confirm", speaker.confirmation)]).await;
    page.compare(snapshot);
}

#[tokio::test]
async fn in_german() {
    let speaker = Speaker {
        locale: "de",
        zone_menu: ("Deine Zeitzone", "Europe/Berlin · Germany · UTC+01:00"),
        cadence_menu: ("Wie oft", "Jeden Sonntag"),
        time_menu: "Um wie viel Uhr",
        later: "Später",
        tonight: "Heute Abend",
        answer: "Im Formular antworten",
        confirmation: "Alles löschen",
    };
    meets(speaker, "in_german").await;
}

#[tokio::test]
async fn in_hindi() {
    let speaker = Speaker {
        locale: "hi",
        zone_menu: ("आपका समय क्षेत्र", "Asia/Kolkata · India · UTC+05:30"),
        cadence_menu: ("कितनी बार", "हर रविवार"),
        time_menu: "कितने बजे",
        later: "बाद में",
        tonight: "आज रात",
        answer: "फ़ॉर्म में जवाब दें",
        confirmation: "सब मिटाओ",
    };
    meets(speaker, "in_hindi").await;
}

#[tokio::test]
async fn whoever_chooses_another_tongue_sees_commands_as_their_discord_names_them() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("every friday 9:30", "Europe/Berlin").await;
    let mut page = Page::default();
    page.command(&ada, "schedule language", &[]).await;
    page.command(&ada, "schedule language", &[("tongue", "Français")]).await;
    page.command(&ada, "schedule language", &[]).await;
    page.command(&ada, "schedule pause", &[]).await;
    page.command(&ada, "schedule resume", &[]).await;
    let count = ada.inbox().len();
    ada.say_with_attachments("", &[("rock.txt", b"no picture")]);
    page.stands(&ada.nth_message(count + 1).await);
    world.until("2026-03-06T08:30:00Z");
    page.stands(&ada.nth_message(count + 2).await);
    page.command(&ada, "schedule language", &[("tongue", "as in Discord")]).await;
    // The same person from a German Discord, and then from one that speaks none of ours.
    for locale in ["de", "ja"] {
        let elsewhere = Someone::from(ada.speaking(locale));
        page.command(&elsewhere, "schedule language", &[]).await;
    }
    page.compare("another_tongue");
}

#[tokio::test]
async fn whatever_is_told_of_their_life_is_in_their_tongue_and_their_words_are_not() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let ada = Someone::from(world.person("ada").speaking("de"));
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    for week in 0..20 {
        ada.writes(["Climbing, because my back hurts.", "Climbed outside again."][week % 2]).await;
        world.advance(days(7));
    }
    let mut page = Page::default();
    page.command(&ada, "digest", &[("period", "2026-Q1")]).await;
    let card = ada.command("digest", &[("period", "2026-Q2")]).await.unwrap().message().clone();
    for label in ["Alles lesen", "Mit dem Zeitraum davor vergleichen"] {
        page.heard(&ada.click(card.id, label).await.unwrap().text());
    }
    page.command(&ada, "now", &[]).await;
    page.command(&ada, "interests show", &[("interest", "Climbing")]).await;
    page.command(&ada, "entries show", &[("number", "9")]).await;
    page.compare("told_in_german");
    let markdown = ada.click(card.id, "Markdown").await.unwrap();
    let bytes = &markdown.message().file("upto-2026-Q2.md").unwrap().bytes;
    let text = String::from_utf8_lossy(bytes).into_owned();
    assert!(text.contains("# Was hat mich im zweiten Quartal 2026 beschäftigt?"), "{text}");
    assert!(text.contains("because my back hurts. (10.\u{a0}April)"), "{text}");
    assert!(text.contains("### Warum"), "{text}");
}
