//! `/interests` and `/resources`: what somebody is into, and what they put right.

use upto::discord_twin::Answer;
use upto::domain::id::{DiscordId, LookupId};

use crate::support::world::{Someone, World, days};

/// Somebody who was into one thing, then into another.
async fn with_two_interests(world: &World) -> Someone {
    let ada = world.person("ada");
    ada.lived(world, 12, |week| match week {
        0 => "Began with climbing, because my back hurts from sitting.",
        1..6 => "Climbing at the wall again. https://www.thecrag.com/climbing",
        6 => "Started to play the guitar, because my sister left hers here.",
        7 => "Practised the guitar with https://example.com/chords?utm_source=x every evening.",
        _ => "Mostly guitar, and a song by heart.",
    })
    .await;
    ada
}

async fn offered(who: &Someone, command: &str, option: &str, typed: &str) -> Vec<String> {
    let choices = who.autocomplete(command, &[], (option, typed)).await.unwrap();
    choices.iter().map(|choice| choice.name.clone()).collect()
}

/// The names at the start of a list's lines.
fn names(list: &str) -> Vec<&str> {
    list.lines().filter_map(|line| line.strip_prefix("**")?.split("**").next()).collect()
}

#[tokio::test]
async fn what_is_open_is_listed_with_since_when_and_the_last_day() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = with_two_interests(&world).await;
    let list = ada.asks("interests list", &[]).await;
    assert!(list.starts_with("What you are into: "), "{list}");
    let guitar = list.lines().find(|line| line.starts_with("**Guitar**")).unwrap();
    assert_eq!(
        guitar,
        "**Guitar** · exploring since 16 February 2026 · last seen 23 March 2026 · 6 entries"
    );
    // Seen last on 9 February, in the eight weeks up to the last entry; three more weeks, and it is quiet.
    assert!(names(&list).contains(&"Climbing"), "{list}");
    for _ in 0..3 {
        ada.writes("The guitar, and nothing else.").await;
        world.advance(days(7));
    }
    let list = ada.asks("interests list", &[]).await;
    assert!(names(&list).contains(&"Guitar") && !names(&list).contains(&"Climbing"), "{list}");
    let quiet = ada.asks("interests list", &[("status", "quiet")]).await;
    assert!(quiet.contains("**Climbing** · quiet since 9 February 2026 · 6 entries"), "{quiet}");
}

#[tokio::test]
async fn a_thread_is_shown_from_its_first_day() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = with_two_interests(&world).await;
    let set = [("interest", "climbing"), ("status", "paused"), ("reason", "My finger.")];
    ada.asks("interests set", &set).await;
    // By any name, in any case.
    let answer = ada.command("interests show", &[("interest", "CLIMBING")]).await.unwrap();
    let seen = answer.text();
    for part in [
        "paused since 30 March 2026 · last seen 9 February 2026 · 6 entries",
        "Why\n“Began with climbing, because my back hurts from sitting.” (5 January 2026)",
        "What you decided\n• 30 March 2026: paused. “My finger.”",
        "What helped\n• [",
        "(https://www.thecrag.com/climbing)",
    ] {
        assert!(seen.contains(part), "{part}\n{seen}");
    }
    let chart = answer.message().file("interest.png").unwrap();
    assert!(chart.bytes.starts_with(b"\x89PNG"));
    let described = chart.description.as_deref().unwrap();
    assert!(described.starts_with("Chart: Climbing by the week,"), "{described}");
    let none = ada.asks("interests show", &[("interest", "`knitting`")]).await;
    assert!(none.starts_with("You have no interest called `knitting`."), "{none}");
}

#[tokio::test]
async fn what_was_put_right_holds_in_every_digest_until_it_is_taken_back() {
    let mut world = World::at("2026-01-05T08:00:00Z").await;
    let ada = with_two_interests(&world).await;
    let digest = async || {
        let told = ada.command("digest", &[("period", "2026"), ("format", "json")]).await.unwrap();
        let file = told.message().file("upto-2026.json").unwrap().clone();
        serde_json::from_slice::<serde_json::Value>(&file.bytes).unwrap()["interests"].clone()
    };
    let called = |digest: &serde_json::Value, name: &str| {
        digest.as_array().unwrap().iter().any(|thread| thread["name"] == name)
    };
    let before = digest().await;
    let said =
        ada.asks("interests rename", &[("interest", "guitar"), ("to", "Sister's guitar")]).await;
    assert!(said.starts_with("**Guitar** is called **Sister's guitar** now"), "{said}");
    ada.asks("interests hide", &[("interest", "climbing")]).await;
    world.restart().await;
    ada.writes("The guitar once more, and climbing.").await;
    let after = digest().await;
    assert!(called(&after, "Sister's guitar") && !called(&after, "Guitar"), "{after}");
    assert!(!after.to_string().to_lowercase().contains("climbing"), "{after}");
    assert_eq!(after[0]["mentions"], 7);
    let hidden = ada.asks("interests list", &[("status", "hidden")]).await;
    assert_eq!(names(&hidden), ["Climbing"]);
    assert_eq!(offered(&ada, "interests unhide", "interest", "").await, ["Climbing"]);
    for expected in
        ["Taken back: **Climbing** is told again.", "Taken back: **Guitar** is no longer called"]
    {
        let undone = ada.asks("interests undo", &[]).await;
        assert!(undone.starts_with(expected), "{undone}");
    }
    let undone = digest().await;
    for name in ["Guitar", "Climbing"] {
        assert!(called(&before, name) && called(&undone, name), "{undone}");
    }
    assert!(ada.asks("interests undo", &[]).await.starts_with("There is nothing to take back."));
}

#[tokio::test]
async fn whoever_asks_for_what_they_hid_is_told_that_it_is_hidden() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = with_two_interests(&world).await;
    ada.asks("interests hide", &[("interest", "climbing")]).await;
    let said = ada.in_server().command("interests show", &[("interest", "Climbing")]).await;
    let said = said.unwrap();
    assert!(said.is_ephemeral());
    let (said, next) =
        (said.text(), "Type `/interests unhide interest: Climbing` to see it again.");
    assert!(said.starts_with("`Climbing` is hidden: ") && said.ends_with(next), "{said}");
    for (command, options) in [
        ("interests rename", vec![("interest", "climbing"), ("to", "Up")]),
        ("interests set", vec![("interest", "climbing"), ("status", "paused")]),
        ("resources", vec![("interest", "climbing")]),
        ("entries search", vec![("interest", "climbing")]),
    ] {
        let said = ada.asks(command, &options).await;
        assert!(said.starts_with("`Climbing` is hidden: "), "/{command}: {said}");
    }
    // What bob says is no word about it.
    let bob = world.person("bob");
    bob.started("daily 9:30", "Europe/Berlin").await;
    let said = bob.asks("interests show", &[("interest", "Climbing")]).await;
    assert!(said.starts_with("You have no interest called `Climbing`."), "{said}");
    ada.asks("interests unhide", &[("interest", "Climbing")]).await;
    let said = ada.asks("interests show", &[("interest", "Climbing")]).await;
    assert!(!said.contains("hidden"), "{said}");
}

#[tokio::test]
async fn what_may_be_split_off_is_offered() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    let texts = ["Kubernetes, with kubectl.", "Kubernetes operators.", "Chess at the club."];
    world.files(&ada, texts.into_iter().map(str::to_owned)).await;
    ada.asks("interests rename", &[("interest", "chess"), ("to", "The long game")]).await;
    let offered = async |interest: &str, typed: &str| -> Vec<String> {
        let beside = [("interest", interest)];
        let beside = if interest.is_empty() { &beside[..0] } else { &beside[..] };
        let choices = ada.autocomplete("interests split", beside, ("off", typed)).await.unwrap();
        choices.iter().map(|choice| choice.name.clone()).collect()
    };
    assert_eq!(offered("kubernetes", "").await, ["kubectl"]);
    assert_eq!(offered("The long game", "").await, ["Chess"]);
    assert_eq!(offered("", "").await, ["Chess", "kubectl"], "of all where none is chosen");
    assert_eq!(offered("", "CTL").await, ["kubectl"]);
    assert_eq!(offered("kubernetes", "chess").await, [""; 0]);
}

#[tokio::test]
async fn two_become_one_and_one_becomes_two() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    let texts =
        ["Kubernetes, with kubectl.", "Kubernetes operators.", "Chess at the club.", "Chess."];
    world.files(&ada, texts.into_iter().map(str::to_owned)).await;
    let split = [("interest", "Kubernetes"), ("off", "kubectl")];
    let said = ada.asks("interests split", &split).await;
    assert!(
        said.starts_with(
            "**kubectl** is an interest of its own now, apart from **Kubernetes**: 1 entry."
        ),
        "{said}"
    );
    let twice = ada.asks("interests split", &split).await;
    assert!(twice.starts_with("`kubectl` has that name already."), "{twice}");
    let list = ada.asks("interests list", &[("status", "all")]).await;
    for name in ["kubectl", "Kubernetes", "Chess"] {
        assert!(names(&list).contains(&name), "{list}");
    }
    let said = ada.asks("interests merge", &[("interest", "kubectl"), ("into", "chess")]).await;
    assert!(said.contains("are one now, called **Chess**: 3 entries."), "{said}");
    let list = ada.asks("interests list", &[("status", "all")]).await;
    assert!(!names(&list).contains(&"kubectl"), "{list}");
    for (command, options, refused) in [
        (
            "interests split",
            [("interest", "Chess"), ("off", "draughts")],
            "None of your entries speaks of `draughts`",
        ),
        ("interests split", [("interest", "Chess"), ("off", "!!")], "`!!` can't be a name"),
        (
            "interests merge",
            [("interest", "Chess"), ("into", "kubectl")],
            "`Chess` has that name already",
        ),
        (
            "interests rename",
            [("interest", "Chess"), ("to", "Chess")],
            "`Chess` has that name already",
        ),
        (
            "interests rename",
            [("interest", "Go"), ("to", "Weiqi")],
            "You have no interest called `Go`",
        ),
    ] {
        let said = ada.asks(command, &options).await;
        assert!(said.starts_with(refused), "{said}");
    }
    assert!(
        ada.asks("interests unhide", &[("interest", "Chess")])
            .await
            .starts_with("`Chess` is not hidden.")
    );
}

#[tokio::test]
async fn how_an_interest_stands_is_the_persons_to_say() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = with_two_interests(&world).await;
    for (status, said) in [
        ("exploring", "you are exploring **Guitar** from 30 March 2026 on"),
        ("pursuing", "you are pursuing **Guitar** from"),
        ("dropped", "**Guitar** is dropped from"),
        ("done", "**Guitar** is done from"),
        ("paused", "**Guitar** is paused from"),
    ] {
        let answer = ada.asks("interests set", &[("interest", "guitar"), ("status", status)]).await;
        assert!(answer.starts_with(&format!("Noted: {said}")), "{answer}");
        let list = ada.asks("interests list", &[("status", status)]).await;
        assert!(list.contains(&format!("**Guitar** · {status} since 30 March 2026")), "{list}");
    }
    let pivot =
        [("interest", "climbing"), ("status", "pivoted"), ("to", "yoga"), ("reason", "My *back*")];
    let said = ada.asks("interests set", &pivot).await;
    assert!(
        said.starts_with("Noted: **Climbing** turned into **yoga** on 30 March 2026."),
        "{said}"
    );
    let shown = ada.asks("interests show", &[("interest", "climbing")]).await;
    assert!(shown.contains("30 March 2026: Climbing turned into yoga. “My back”"), "{shown}");
    let bare = ada.asks("interests set", &pivot[..2]).await;
    assert!(bare.starts_with("Say what it turned into as well"), "{bare}");
    let wrong = [("interest", "guitar"), ("status", "done"), ("to", "yoga")];
    assert!(ada.asks("interests set", &wrong).await.starts_with("Only what is pivoted turns into"));
    let undone = ada.asks("interests undo", &[]).await;
    assert!(
        undone.starts_with("Taken back: I have forgotten that **Climbing** was left for"),
        "{undone}"
    );
}

#[tokio::test]
async fn every_option_for_an_interest_offers_the_persons_own() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let (ada, eve) = (with_two_interests(&world).await, world.person("eve"));
    eve.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    for (command, option) in [
        ("interests show", "interest"),
        ("interests set", "interest"),
        ("interests set", "to"),
        ("interests rename", "interest"),
        ("interests merge", "interest"),
        ("interests merge", "into"),
        ("interests split", "interest"),
        ("interests hide", "interest"),
        ("resources", "interest"),
    ] {
        assert_eq!(offered(&ada, command, option, "guit").await, ["Guitar"], "{command}");
        assert!(offered(&ada, command, option, "").await.len() > 1, "{command}");
        assert!(offered(&eve, command, option, "").await.is_empty(), "{command}");
    }
}

#[tokio::test]
async fn what_helped_is_listed_by_what_it_served() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = with_two_interests(&world).await;
    let all = ada.asks("resources", &[]).await;
    let (guitar, climbing) = (all.find("**Guitar**").unwrap(), all.find("**Climbing**").unwrap());
    assert!(all.starts_with("2 things that helped\n") && guitar < climbing, "{all}");
    assert!(
        all[guitar..climbing].contains("(https://example.com/chords) · 23 February 2026"),
        "{all}"
    );
    let one = ada.asks("resources", &[("interest", "climbing")]).await;
    assert!(
        one.starts_with("1 thing that helped with climbing") && !one.contains("chords"),
        "{one}"
    );
    let none = world.person("eve");
    none.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    assert!(none.asks("resources", &[]).await.starts_with("You have noted no links"));
    assert!(none.asks("interests list", &[]).await.starts_with("There is nothing to list yet."));
}

#[tokio::test]
async fn pages_turn_after_a_restart_and_for_nobody_else() {
    let mut world = World::at("2026-01-05T08:00:00Z").await;
    let (ada, eve) = (world.person("ada").in_server(), world.person("eve").in_server());
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    eve.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    let link = |n| format!("Chess, lesson {n}: https://example.com/lesson/{n}");
    world.files(&ada, (1..=20).map(link)).await;
    let first = ada.command("resources", &[]).await.unwrap();
    assert!(first.text().starts_with("20 things that helped, page 1 of 3"), "{}", first.text());
    assert!(first.text().contains("lesson/20") && !first.text().contains("lesson/12)"));
    let buttons = |answer: &Answer| -> Vec<String> {
        let controls = answer.message().controls();
        controls.map(|button| button["label"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(buttons(&first), ["More"]);
    world.restart().await;
    world.advance(days(200));
    let id = first.message().id;
    let second = ada.click(id, "More").await.unwrap().until_edited(1).await.unwrap();
    assert!(second.text().starts_with("20 things that helped, page 2 of 3"), "{}", second.text());
    assert!(second.text().contains("lesson/12)") && !second.text().contains("lesson/20"));
    assert_eq!(buttons(&second), ["Back", "More"]);
    let third = ada.click(id, "More").await.unwrap().until_edited(1).await.unwrap();
    assert_eq!(buttons(&third), ["Back"]);
    assert!(eve.click(id, "Back").await.is_err(), "nobody else sees the list");
    // Another's button, were it ever pressed, opens nothing: their own list has its number, too.
    let store = world.store().await;
    let person = store.person(DiscordId(eve.id())).await.unwrap().unwrap();
    assert_eq!(store.lookup(person.id, LookupId(1)).await.unwrap(), None);
    world.files(&eve, ["Nothing."].into_iter().map(str::to_owned)).await;
    let gone = ada.asks("resources", &[("interest", "Chess")]).await;
    assert!(gone.starts_with("20 things that helped with Chess, page 1 of 3"), "{gone}");
}
