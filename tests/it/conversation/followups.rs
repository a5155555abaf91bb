//! Questions about what somebody wrote, each with its reason.

use chrono::{DateTime, Utc};
use upto::discord_twin::{Fault, Message, Shown, Snowflake};
use upto::domain::decision::{Decision, DecisionKind};
use upto::domain::id::DiscordId;
use upto::store::State;

use crate::support::archive::unzipped;
use crate::support::world::{Someone, World, days, hours, seconds};

const SEND: &str = "POST /channels/{channel_id}/messages";
const QUIET: &str = "Are you still on Climbing?";

/// Somebody who was into climbing for ten weeks, then into the guitar: asked on Mondays, first on
/// 5 January 2026 at five in the afternoon, and always with an answer.
async fn ada(world: &World) -> Someone {
    let ada = world.person("ada");
    ada.started("every monday 18:00", "Europe/Berlin").await;
    ada
}

/// When they are asked in a week, counted from the first.
fn monday(week: i64) -> DateTime<Utc> {
    // Summer time begins on 29 March.
    let hour = if week < 12 { 17 } else { 16 };
    "2026-01-05T00:00:00Z".parse::<DateTime<Utc>>().unwrap() + days(7 * week) + hours(hour)
}

/// Lives so many weeks on, and writes after each question; gives the questions.
async fn live(world: &World, ada: &Someone, weeks: std::ops::Range<i64>) -> Vec<Message> {
    let mut asked = Vec::new();
    for week in weeks {
        let count = ada.inbox().len();
        world.move_to(monday(week));
        asked.push(ada.nth_message(count + 1).await);
        ada.writes(if week < 10 { "Climbing at the wall." } else { "Played the guitar." }).await;
    }
    asked
}

fn is_followup(message: &Message) -> bool {
    ["**What drew you", "**What helped you", "**Are you still on", "**Did it happen"]
        .iter()
        .any(|ask| message.content.starts_with(ask))
}

/// The first question that asks whether they are still on climbing, left without an answer.
async fn asked_about_climbing(world: &World, ada: &Someone) -> Message {
    let mut week = 18;
    loop {
        let count = ada.inbox().len();
        world.move_to(monday(week));
        let prompt = ada.nth_message(count + 1).await;
        world.until_last_prompt(ada, State::Sent).await;
        if prompt.content.contains(QUIET) {
            return prompt;
        }
        assert!(week < 30, "nobody asks about climbing");
        ada.writes("Played the guitar.").await;
        week += 1;
    }
}

async fn decisions(world: &World, person: &Someone) -> Vec<Decision> {
    let store = world.store().await;
    let person = store.person(DiscordId(person.id())).await.unwrap().unwrap();
    store.decisions(person.id).await.unwrap()
}

async fn shown(person: &Someone, prompt: Snowflake, button: &str) -> Shown {
    person.click(prompt, button).await.unwrap().shown
}

#[tokio::test]
async fn a_followup_says_why_it_is_asked_and_never_follows_another() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = ada(&world).await;
    let asked = live(&world, &ada, 0..30).await;
    let followups: Vec<_> = asked.iter().filter(|message| is_followup(message)).collect();
    assert!(followups.len() >= 3, "{followups:?}");
    for message in &followups {
        let because = [
            "I ask because you first mentioned it on ",
            "You last mentioned ",
            "I ask because you wrote on ",
        ];
        assert!(because.iter().any(|why| message.content.contains(why)), "{message:?}");
    }
    assert!(asked.windows(2).all(|pair| pair.iter().filter(|m| is_followup(m)).count() < 2));
    let mut texts: Vec<_> =
        asked.windows(2).map(|pair| pair[0].content == pair[1].content).collect();
    texts.retain(|same| *same);
    assert!(texts.is_empty(), "never the same twice in a row");
    let unique: std::collections::HashSet<_> = followups.iter().map(|m| &m.content).collect();
    assert_eq!(unique.len(), followups.len(), "no occasion is taken twice");
}

#[tokio::test]
async fn a_plan_of_the_last_quarter_is_asked_about_while_its_words_are_there() {
    let edited = ("entries edit", "A *week* at home, and a day in the mountains before autumn.");
    for (gone, next) in [("", ""), ("entries delete", ""), edited] {
        let deleted = !gone.is_empty();
        let world = World::at("2026-01-05T08:00:00Z").await;
        let ada = ada(&world).await;
        live(&world, &ada, 0..11).await;
        let form = ada.command("checkin", &[]).await.unwrap().modal().clone();
        let fields =
            [("text", "Played the guitar."), ("next", "A *week* in the mountains before autumn.")];
        ada.submit(&form, &fields).await.unwrap();
        // The second quarter begins on a Wednesday, and the odd prompts may ask.
        live(&world, &ada, 11..14).await;
        let preview = ada.asks("schedule preview", &[]).await;
        let planned = "*Did it happen?* You planned that on 16 March.";
        assert!(preview.contains(planned), "{preview}");
        let count = ada.inbox().len();
        world.twin.order(Fault::ServerError { status: 500, stored: false }, SEND, 1);
        let tries = world.posted().len();
        world.move_to(monday(14));
        world.until_posted(tries + 1).await;
        let lost = world.posted().pop().unwrap();
        assert!(lost["content"].as_str().unwrap().contains("Did it happen?"), "{lost}");
        if let ("entries edit", number) = (gone, [("number", "12")]) {
            let form = ada.command(gone, &number).await.unwrap().modal().clone();
            let fields = [("text", "Played the guitar."), ("next", next)];
            ada.submit(&form, &fields).await.unwrap();
        } else if deleted {
            ada.asks(gone, &[("number", "12")]).await;
        }
        world.advance(seconds(5));
        world.until_last_prompt(&ada, State::Sent).await;
        assert!(ada.inbox().len() > count);
        let asked = ada.inbox().into_iter().rfind(|message| !message.by_webhook).unwrap().content;
        if deleted {
            assert!(
                !asked.contains("week")
                    && !asked.contains("mountains")
                    && !asked.contains("happen?"),
                "{asked}"
            );
        } else {
            let plan = "**Did it happen?**\n> A \\*week\\* in the mountains before autumn.\n";
            assert!(asked.starts_with(plan) && asked.contains("You planned that on"), "{asked}");
            // The plan goes along with its entry, and with nothing that would outlive it.
            let export = ada.command("data export", &[]).await.unwrap().message().clone();
            let files = unzipped(&export.attachments[0].bytes);
            let says = |file: &str| String::from_utf8_lossy(&files[file]).contains("mountains");
            assert!(says("journal.jsonl") && !says("asked.jsonl"));
            let asked = String::from_utf8_lossy(&files["asked.jsonl"]);
            let question = "\"kind\":\"followup\",\"question\":\"Did it happen?\"";
            assert!(asked.lines().last().unwrap().contains(question), "{asked}");
        }
    }
}

#[tokio::test]
async fn the_preview_says_what_will_be_asked() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = ada(&world).await;
    live(&world, &ada, 0..18).await;
    let preview = ada.asks("schedule preview", &[]).await;
    assert!(preview.contains(QUIET) && preview.contains("-# As things stand today"), "{preview}");
    let lines: Vec<_> = preview.lines().filter(|line| line.starts_with("  *")).collect();
    assert_eq!(lines.len(), 5, "{preview}");
    for (week, line) in (18..).zip(lines) {
        let count = ada.inbox().len();
        world.move_to(monday(week));
        let prompt = ada.nods_at_nth(count + 1).await;
        let ask = prompt.content.lines().next().unwrap().trim_matches('*');
        assert_eq!(line.trim(), format!("*{ask}*"), "week {week}");
    }
}

#[tokio::test]
async fn no_followup_comes_right_after_another_when_what_was_between_got_lost() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = ada(&world).await;
    live(&world, &ada, 0..18).await;
    asked_about_climbing(&world, &ada).await;
    ada.writes("Practised yoga every evening.").await;
    let lost = world.posted().len();
    world.twin.order(Fault::ServerError { status: 500, stored: false }, SEND, 1);
    world.advance(days(7));
    world.until_posted(lost + 1).await;
    world.advance(hours(7));
    world.until_last_prompt(&ada, State::Missed).await;
    ada.writes("Practised yoga every evening.").await;
    let count = ada.inbox().len();
    world.advance(days(7) - hours(7));
    let next = ada.nth_message(count + 1).await;
    assert!(!is_followup(&next), "{next:?}");
}

#[tokio::test]
async fn they_can_be_switched_off() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = ada(&world).await;
    let answer = ada.asks("schedule followups", &[("switch", "off")]).await;
    assert!(answer.starts_with("Off:"), "{answer}");
    let asked = live(&world, &ada, 0..24).await;
    assert!(!asked.iter().any(is_followup));
}

#[tokio::test]
async fn what_is_never_to_come_up_or_hidden_is_not_asked_about() {
    for (command, options) in
        [("entries never", [("word", "Climbing")]), ("interests hide", [("interest", "climbing")])]
    {
        let world = World::at("2026-01-05T08:00:00Z").await;
        let ada = ada(&world).await;
        let before = live(&world, &ada, 0..12).await;
        assert!(before.iter().any(|m| m.content.contains("Climbing")), "{command}");
        ada.asks(command, &options).await;
        let after = live(&world, &ada, 12..30).await;
        assert!(!after.iter().any(|m| m.content.contains("Climbing")), "/{command}: {after:?}");
    }
}

#[tokio::test]
async fn a_quiet_interest_is_decided_about_by_a_button_and_a_line() {
    for (button, reason, kind, under) in [
        ("Still on it", "", DecisionKind::Pursue, "You are still on Climbing"),
        ("Paused", "My *finger*.", DecisionKind::Pause, "Climbing is paused: My \\*finger\\*."),
        ("Dropped", "Too far.", DecisionKind::Drop, "Climbing is dropped: Too far."),
    ] {
        let mut world = World::at("2026-01-05T08:00:00Z").await;
        let ada = ada(&world).await;
        live(&world, &ada, 0..18).await;
        let prompt = asked_about_climbing(&world, &ada).await;
        assert!(prompt.content.contains("You last mentioned Climbing on 9 March."), "{prompt:?}");
        world.restart().await;
        let Shown::Modal(form) = shown(&ada, prompt.id, button).await else { panic!("no form") };
        assert_eq!((form.title.as_str(), form.fields.len()), (button, 1));
        ada.submit(&form, &[("reason", reason)]).await.unwrap().until_edited(1).await.unwrap();
        let done = ada.see(prompt.id).unwrap();
        assert!(done.content.contains(under), "{done:?}");
        let decided = decisions(&world, &ada).await;
        assert_eq!((decided.len(), decided[0].kind), (1, kind));
        assert_eq!(
            (decided[0].interest.as_str(), decided[0].date),
            ("Climbing", world.now().date_naive())
        );
        assert_eq!(decided[0].reason.as_deref(), Some(reason).filter(|reason| !reason.is_empty()));
        // Told a second time, from a form that was left open, it says what became of it.
        let late = ada.submit(&form, &[]).await.unwrap().until_follow_ups(1).await.unwrap();
        assert!(late[0].content.contains("You have told me how that stands"), "{late:?}");
        assert_eq!(decisions(&world, &ada).await.len(), 1);
    }
}

#[tokio::test]
async fn what_it_turned_into_is_asked_for_and_kept() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = ada(&world).await;
    live(&world, &ada, 0..18).await;
    let prompt = asked_about_climbing(&world, &ada).await;
    let Shown::Modal(form) = shown(&ada, prompt.id, "Turned into something else").await else {
        panic!("no form")
    };
    let fields = [("became", "guitar"), ("reason", "It is quieter.")];
    ada.submit(&form, &fields).await.unwrap().until_edited(1).await.unwrap();
    let done = ada.see(prompt.id).unwrap().content;
    assert!(done.contains("Climbing turned into Guitar: It is quieter."), "{done}");
    let decided = decisions(&world, &ada).await.remove(0);
    assert_eq!((decided.kind, decided.to.as_deref()), (DecisionKind::Pivot, Some("Guitar")));
    let listed = ada.asks("interests list", &[("status", "pivoted")]).await;
    assert!(listed.contains("Climbing"), "{listed}");
}

#[tokio::test]
async fn it_can_be_snoozed_and_answered_like_any_question() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = ada(&world).await;
    live(&world, &ada, 0..18).await;
    let prompt = asked_about_climbing(&world, &ada).await;
    shown(&ada, prompt.id, "Snooze").await;
    let Shown::Message(back) = shown(&ada, prompt.id, "Back").await else { panic!("no message") };
    assert_eq!(back.controls().count(), 8, "both rows are back");
    shown(&ada, prompt.id, "Snooze").await;
    shown(&ada, prompt.id, "Tomorrow").await;
    let posted = world.posted().len();
    world.advance(days(1));
    world.until_posted(posted + 1).await;
    world.until_last_prompt(&ada, State::Sent).await;
    let again = ada.inbox().pop().unwrap();
    assert!(again.id != prompt.id && again.content == prompt.content, "{again:?}");
    assert_eq!(again.controls().count(), 8);
}

#[tokio::test]
async fn what_was_put_off_is_not_asked_where_it_may_not_come_up_by_then() {
    let forbid: [(&str, &[(&str, &str)]); 4] = [
        ("interests hide", &[("interest", "climbing")]),
        ("entries never", &[("word", "climbing")]),
        ("schedule followups", &[("switch", "off")]),
        ("entries delete", &[("number", "10")]),
    ];
    for (command, options) in forbid {
        let world = World::at("2026-01-05T08:00:00Z").await;
        let ada = ada(&world).await;
        live(&world, &ada, 0..18).await;
        let prompt = asked_about_climbing(&world, &ada).await;
        shown(&ada, prompt.id, "Snooze").await;
        shown(&ada, prompt.id, "Tomorrow").await;
        ada.asks(command, options).await;
        let posted = world.posted().len();
        world.advance(days(1));
        world.until_posted(posted + 1).await;
        world.until_last_prompt(&ada, State::Sent).await;
        let again = ada.inbox().pop().unwrap();
        assert!(again.id != prompt.id && again.content.starts_with("**"), "{again:?}");
        assert!(!again.content.contains("Climbing"), "/{command}: {again:?}");
        assert_eq!(again.controls().count(), 4, "/{command}: the buttons of a question");
    }
}

#[tokio::test]
async fn another_attempt_asks_the_same() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = ada(&world).await;
    live(&world, &ada, 0..18).await;
    let mut week = 18;
    loop {
        let count = ada.inbox().len();
        world.twin.order(Fault::ServerError { status: 500, stored: false }, SEND, 1);
        let tries = world.posted().len();
        world.move_to(monday(week));
        world.until_posted(tries + 1).await;
        // What is written meanwhile could change what would be chosen, and does not.
        world.advance(seconds(5));
        let prompt = ada.nth_message(count + 1).await;
        let posted = world.posted();
        let [.., first, second] = &posted[..] else { panic!("two tries") };
        assert_eq!(first["content"], second["content"]);
        if prompt.content.contains(QUIET) {
            return;
        }
        assert!(week < 30, "nobody asks about climbing");
        ada.writes("Played the guitar.").await;
        week += 1;
    }
}
