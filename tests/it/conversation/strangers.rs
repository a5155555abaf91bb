//! What was given to one person does nothing of theirs in another's hands, even where Discord would
//! let the press through.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use sqlx::Connection as _;
use upto::discord_twin::{Answer, Message, Modal, Request, Shown};

use super::full_life::Life;
use super::privacy::everything;
use crate::support::tables;
use crate::support::world::{Someone, World, seconds};

const BOB: Life = Life {
    first: "Climbing at the wall.",
    then: "Played the guitar.",
    canary: "canary-of-bob",
    from: "2026-01-05T00:00:00Z",
};
const ADA: Life = Life {
    first: "Pottery in the cellar.",
    then: "Played chess.",
    canary: "canary-of-ada",
    from: "2027-01-04T00:00:00Z",
};
/// What there is to press or send, by the words that custom ids have for it.
const KINDS: &str = "\
    also answer back checkin down drop erase fix fixed form held hour later nothing often page \
    pause pivot private public pursue recut skip stop tell time tomorrow tonight undo week \
    where";
/// And under a period that was told.
const TOLD: &str = "\
    channel choose compare document era eras html leaf links markdown post public publicleaf \
    publicread read send site unlist words";
/// And under the call for a server's digest.
const CALL: &str = "end no off post publish see yes";
/// What nobody but ada ever names.
const HERS: [&str; 3] = ["canary-of-ada", "pottery", "chess"];

/// The buttons and menus that went out with these requests, by custom id.
fn controls(requests: &[Request]) -> BTreeMap<String, Value> {
    fn look(at: &Value, found: &mut BTreeMap<String, Value>) {
        if let (Some(id), Some(2 | 3 | 8)) = (at["custom_id"].as_str(), at["type"].as_u64()) {
            found.insert(id.to_owned(), at.clone());
        }
        let fields = at.as_object().into_iter().flat_map(|fields| fields.values());
        for part in at.as_array().into_iter().flatten().chain(fields) {
            look(part, found);
        }
    }
    let mut found = BTreeMap::new();
    for request in requests {
        look(&request.body, &mut found);
    }
    found
}

/// What a custom id is for, without its numbers.
fn kind(custom_id: &str) -> String {
    let words = custom_id.split('.').filter(|part| part.parse::<u64>().is_err());
    words.collect::<Vec<_>>().join(" ")
}

/// All that the store keeps of somebody, table by table.
async fn rows(world: &World, person: &Someone) -> BTreeMap<String, Vec<String>> {
    let mut other = world.other_program("select 1").await;
    let mut rows = BTreeMap::new();
    for table in tables::of_a_person(&mut other).await {
        let found = tables::rows(&mut other, &table, person.id(), true).await;
        rows.insert(table, found);
    }
    other.close().await.unwrap();
    rows
}

/// What somebody sees of an answer in the end.
async fn seen(answer: &Answer) -> String {
    let mut texts = vec![everything(answer)];
    if matches!(answer.shown, Shown::Nothing) {
        tokio::select! {
            edited = answer.until_edited(1) => texts.push(everything(&edited.unwrap())),
            beside = answer.until_follow_ups(1) => { beside.unwrap(); }
        }
    }
    texts.extend(answer.follow_ups().iter().map(Message::text));
    texts.join("\n")
}

/// Sends a form that was opened for somebody else.
async fn sends(person: &Someone, form: &Modal) -> Answer {
    let fields: Vec<(&str, &str)> = form
        .fields
        .iter()
        .map(|field| {
            let value = match field.custom_id.as_str() {
                "about" | "begins" => "2026-02-02",
                "links" => "https://bob.example/",
                "confirm" => "delete everything",
                _ => "Written by bob.",
            };
            (field.custom_id.as_str(), value)
        })
        .collect();
    person.submit(form, &fields).await.unwrap()
}

#[tokio::test]
async fn whatever_was_given_to_one_does_nothing_of_theirs_in_anothers_hands() {
    let mut world = World::at("2026-01-05T08:00:00Z").await;
    world.twin.invite_bot();
    // Bob has one of each of his own.
    let (bob, _) = BOB.live(&world, "bob").await;
    bob.asks("schedule pause", &[]).await;
    let before = world.twin.requests().len();
    let (ada, question) = ADA.live(&world, "ada").await;
    let controls = controls(&world.twin.requests()[before..]);
    let mut forms = ada.forms();
    let ids = controls.keys().chain(forms.iter().map(|form| &form.custom_id));
    let kinds: BTreeSet<String> = ids.map(|id| kind(id)).collect();
    let told = TOLD.split(' ').map(|part| format!("told {part}"));
    let call = CALL.split(' ').map(|part| format!("call {part}"));
    let all: BTreeSet<String> =
        KINDS.split(' ').map(str::to_owned).chain(told).chain(call).collect();
    assert_eq!(kinds, all, "every kind was given");

    let (rows_before, chat) = (rows(&world, &ada).await, format!("{:?}", ada.conversation()));
    for (table, rows) in &rows_before {
        assert!(!rows.is_empty(), "nothing of hers is in {table}");
    }
    let club = world.twin.open_channel("elsewhere");
    let own = bob.inbox().pop().unwrap().id;
    let before = world.twin.requests().len();
    let mut shown = Vec::new();
    for (id, control) in &controls {
        // What stands under a question is pressed there as well.
        let under_hers = kind(id).split(' ').count() == 1 && id.ends_with(&prompt_of(&question));
        for under in [Some(own), under_hers.then_some(question.id)].into_iter().flatten() {
            world.advance(seconds(2));
            let answer = bob.forge(under, control, club).await.unwrap();
            shown.push((id.clone(), seen(&answer).await));
        }
    }
    // What deletes all that is bob's comes last.
    forms.sort_by_key(|form| form.custom_id == "1.erase");
    for form in &forms {
        world.advance(seconds(2));
        let answer = sends(&bob, form).await;
        shown.push((form.custom_id.clone(), seen(&answer).await));
    }
    world.stop_bot().await;
    let requests = world.twin.requests();
    shown.extend(
        requests[before..].iter().map(|request| (request.path.clone(), request.body.to_string())),
    );
    for (id, text) in &shown {
        let text = text.to_lowercase();
        let hers = HERS.iter().find(|hers| text.contains(*hers));
        assert!(hers.is_none(), "{id} shows {hers:?}: {text}");
        assert!(!text.contains("that was a lot at once"), "{id}: {text}");
    }
    assert_eq!(rows(&world, &ada).await, rows_before);
    assert_eq!(format!("{:?}", ada.conversation()), chat);
    assert!(world.twin.look(|discord| discord.history(club).next().is_none()), "nothing is posted");
    assert!(rows(&world, &bob).await.values().all(Vec::is_empty), "bob's own is his to delete");
}

/// The number of the prompt that a message asks, with its dot.
fn prompt_of(question: &Message) -> String {
    let id = question.controls().next().unwrap()["custom_id"].as_str().unwrap().to_owned();
    format!(".{}", id.rsplit('.').next().unwrap())
}
