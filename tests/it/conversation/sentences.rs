//! What is said around prompts, to be read aloud when it changes.

use upto::store::State;

use super::wording::Page;
use crate::support::world::{Someone, World};

#[tokio::test]
async fn buttons() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    let mut page = Page::default();
    ada.started("every friday 9:30", "Europe/Berlin").await;
    let ask = async |page: &mut Page, at: &str| {
        let count = ada.inbox().len();
        world.until(at);
        let prompt = ada.nth_message(count + 1).await;
        page.stands(&prompt);
        prompt.id
    };
    let nothing = ask(&mut page, "2026-03-06T08:30:00Z").await;
    page.press(&ada, nothing, "Nothing new").await;
    let skipped = ask(&mut page, "2026-03-13T08:30:00Z").await;
    page.press(&ada, skipped, "Skip").await;
    let later = ask(&mut page, "2026-03-20T08:30:00Z").await;
    page.press(&ada, later, "Snooze").await;
    page.press(&ada, later, "Back").await;
    page.press(&ada, later, "Snooze").await;
    page.press(&ada, later, "Tonight").await;
    page.compare("buttons");
}

#[tokio::test]
async fn other_days() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    let mut page = Page::default();
    ada.started("every friday 9:30", "Europe/Berlin").await;
    ada.writes("Climbing.").await;
    page.form_of(&ada, "checkin", &[("about", "feb 3 to 20")], &[("text", "Ice climbing.")]).await;
    let edit = [("number", "1"), ("about", "yesterday")];
    page.form_of(&ada, "entries edit", &edit, &[("why", "It clears my head.")]).await;
    page.form_of(&ada, "entries edit", &[("number", "1")], &[("text", ""), ("why", "")]).await;
    page.command(&ada, "entries list", &[]).await;
    for about in ["last sundy", "tomorrow", "feb 30", "march 5 to 3", "20026"] {
        page.command(&ada, "checkin", &[("about", about)]).await;
    }
    page.compare("other_days");
}

#[tokio::test]
async fn first_steps() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = Someone::from(world.person("ada").speaking("it"));
    let mut page = Page::default();
    let asked = ada.command("start", &[]).await.unwrap().message().clone();
    page.stands(&asked);
    for (menu, option) in [
        ("Your time zone", "Europe/Rome · Italy · UTC+01:00"),
        ("How often", "Every Sunday"),
        ("What time", "19:00"),
    ] {
        let answer = ada.select(asked.id, menu, &[option]).await.unwrap();
        if menu == "What time" {
            answer.until_edited(1).await.unwrap();
        }
        page.stands(&ada.see(asked.id).unwrap());
    }
    page.compare("first_steps");
}

#[tokio::test]
async fn silence() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    let mut page = Page::default();
    ada.started("every friday 9:30", "Europe/Berlin").await;
    page.command(&ada, "schedule nudges", &[]).await;
    ada.writes("Climbing.").await;
    world.until("2026-03-06T08:30:00Z");
    ada.nth_message(4).await;
    world.until_last_prompt(&ada, State::Sent).await;
    world.until("2026-03-09T08:30:00Z");
    world.until_posted(3).await;
    world.until_last_prompt(&ada, State::Sent).await;
    page.stands(&ada.inbox().pop().unwrap());
    page.command(&ada, "schedule nudges", &[("switch", "off")]).await;
    for (n, friday) in ["2026-03-13T08:30:00Z", "2026-03-20T08:30:00Z"].iter().enumerate() {
        world.until(friday);
        ada.nth_message(6 + n).await;
        world.until_last_prompt(&ada, State::Sent).await;
    }
    page.command(&ada, "schedule show", &[]).await;
    let count = ada.inbox().len();
    world.until("2026-04-03T07:30:00Z");
    page.stands(&ada.nth_message(count + 1).await);
    page.command(&ada, "schedule quiet", &[]).await;
    page.command(&ada, "schedule quiet", &[("from", "22:00"), ("to", "7am")]).await;
    page.command(&ada, "schedule quiet", &[("from", "22:00")]).await;
    page.command(&ada, "schedule show", &[]).await;
    page.compare("silence");
}

#[tokio::test]
async fn a_period_is_over() {
    let world = World::at("2025-12-05T08:00:00Z").await;
    let ada = world.person("ada");
    let mut page = Page::default();
    ada.started("monthly on the 20th 9:00", "Europe/Berlin").await;
    ada.asks("schedule nudges", &[("switch", "off")]).await;
    ada.writes("Climbing, because it clears my head.").await;
    world.until("2025-12-31T12:00:00Z");
    for morning in ["2026-01-01T08:00:00Z", "2026-04-01T07:00:00Z"] {
        let count = ada.inbox().len();
        world.until(morning);
        page.stands(&ada.nth_message(count + 1).await);
        ada.writes("Climbing.").await;
    }
    let offer = ada.inbox().pop().unwrap().id;
    page.press(&ada, offer, "Stop these").await;
    page.command(&ada, "schedule retrospective", &[]).await;
    page.command(&ada, "schedule retrospective", &[("switch", "on")]).await;
    page.compare("a_period_is_over");
}

#[tokio::test]
async fn followups() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = world.person("ada");
    let mut page = Page::default();
    ada.started("every monday 18:00", "Europe/Berlin").await;
    page.command(&ada, "schedule followups", &[]).await;
    let first = "2026-01-05T17:00:00Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap();
    for week in 0..30 {
        let count = ada.inbox().len();
        let summer = chrono::TimeDelta::hours(i64::from(week >= 12));
        world.move_to(first + chrono::TimeDelta::weeks(week) - summer);
        let prompt = ada.nth_message(count + 1).await;
        world.until_last_prompt(&ada, State::Sent).await;
        let about = ["**What drew you to C", "**What helped", "**Are you", "**Did it"];
        if about.iter().any(|ask| prompt.content.starts_with(ask)) {
            page.stands(&prompt);
        }
        if prompt.content.starts_with("**Are you still on") {
            let form = ada.click(prompt.id, "Paused").await.unwrap().modal().clone();
            let sent = ada.submit(&form, &[("reason", "The hall is closed.")]).await.unwrap();
            sent.until_edited(1).await.unwrap();
            page.stands(&ada.see(prompt.id).unwrap());
        }
        let plan = ("next", "A week in the mountains before autumn.");
        match week {
            ..=9 => drop(ada.writes("Climbing at the wall.").await),
            11 => drop(ada.fills_in(prompt.id, &[("text", "Played the guitar."), plan]).await),
            _ => drop(ada.writes("Practised the guitar every evening.").await),
        }
    }
    page.compare("followups");
}

#[tokio::test]
async fn details() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    let mut page = Page::default();
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    page.command(&ada, "schedule details", &[]).await;
    page.command(&ada, "schedule details", &[("switch", "on")]).await;
    let mut lines = Vec::new();
    for text in ["Climbing at the wall, see https://example.com/wall.", "Hm.", "Slept well."] {
        let count = ada.inbox().len();
        ada.writes(text).await;
        lines.push(ada.nth_message(count + 1).await);
        page.stands(&lines[lines.len() - 1]);
    }
    let form = ada.click(lines[0].id, "Fix").await.unwrap().modal().clone();
    let sent = ada.submit(&form, &[("names", "bouldering\nfriends")]).await.unwrap();
    sent.until_edited(1).await.unwrap();
    page.stands(&ada.see(lines[0].id).unwrap());
    page.press(&ada, lines[1].id, "Undo").await;
    let fields = [("text", "Climbing"), ("why", "For fun.")];
    page.form(&ada, "checkin", &fields).await;
    page.compare("details");
}

#[tokio::test]
async fn memories() {
    let world = World::at("2025-03-09T08:00:00Z").await;
    let ada = world.person("ada");
    let mut page = Page::default();
    ada.started("monthly on the 9th 18:00", "Europe/Berlin").await;
    page.command(&ada, "schedule memories", &[]).await;
    page.command(&ada, "entries never", &[]).await;
    page.command(&ada, "entries never", &[("word", "my *ex*")]).await;
    page.command(&ada, "entries never", &[("word", "my *ex*")]).await;
    page.command(&ada, "entries never", &[]).await;
    page.command(&ada, "entries never", &[("allow", "my *ex*")]).await;
    ada.writes("Climbing at the *new* wall, see https://example.com/a_b for it.").await;
    ada.asks("schedule nudges", &[("switch", "off")]).await;
    let count = ada.inbox().len();
    world.until("2025-03-09T17:00:00Z");
    ada.nods_at_nth(count + 1).await;
    ada.asks("schedule pause", &[]).await;
    world.until("2026-03-01T12:00:00Z");
    ada.asks("schedule resume", &[]).await;
    ada.writes("Back from a journey.").await;
    let count = ada.inbox().len();
    world.until("2026-03-09T17:00:00Z");
    page.stands(&ada.nth_message(count + 1).await);
    page.compare("memories");
}
