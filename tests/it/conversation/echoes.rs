//! Whatever somebody types, what the bot says of it stays text: no sign acts, nothing turns the
//! reading direction, and no grapheme is cut.
//!
//! `UPTO_ROUNDS` says how often everything is typed, `UPTO_SEED` from which seed.

use serde_json::Value;
use upto::discord_twin::{Message, Request};
use upto::domain::unseen::turns_direction;

use super::full_life::Life;
use crate::support::commands::commands;
use crate::support::dice::Dice;
use crate::support::repeat::number;
use crate::support::world::{Someone, World, seconds};

/// One grapheme of five characters.
const FAMILY: &str = "👩\u{200d}👩\u{200d}👧";

/// What a person may type that would act in Discord if it were repeated as it is.
const ATOMS: [&str; 24] = [
    "||zq",
    "~~zq~~",
    "__zq__",
    "`zq",
    "```zq",
    "**zq",
    "[zq](https://evil.example) ",
    "<@123456789012345678>",
    "<#123456789012345678>",
    "<:zq:123456789012345678>",
    "</start:123456789012345678>",
    "<t:1700000000:R>",
    "@everyone",
    "\\",
    "\u{202e}",
    "\u{2067}",
    "\u{61c}",
    "\u{feff}",
    FAMILY,
    "👩\u{200d}👩\u{200d}👧👩\u{200d}👩\u{200d}👧👩\u{200d}👩\u{200d}👧",
    " ",
    "climbing",
    "https://evil.example/\u{202e}zq ",
    "#zq",
];

/// What must not stand in a text of the bot's once code and what is escaped are taken out of it.
const ACTING: [&str; 9] = [
    "||",
    "~~",
    "__",
    "](https://evil",
    "<@123456",
    "<#123456",
    "<:zq",
    "</start:1",
    "<t:1700000000",
];

/// Something nasty of at most so many characters.
fn nasty(dice: &mut Dice, most: usize) -> String {
    let mut text = String::from("zq");
    loop {
        let atom = ATOMS[usize::try_from(dice.below(ATOMS.len() as u64)).unwrap()];
        if text.chars().count() + atom.chars().count() > most {
            return text;
        }
        text.push_str(atom);
    }
}

/// What Discord would read as markup in a text: without code, and without what is escaped.
fn active(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        if c == '\\' {
            let escaped = after.chars().next().filter(char::is_ascii_punctuation);
            rest = &after[escaped.map_or(0, char::len_utf8)..];
            continue;
        }
        if c == '`' {
            let fence = rest.len() - rest.trim_start_matches('`').len();
            let inside = &rest[fence..];
            if let Some(end) = inside.find(&"`".repeat(fence)) {
                rest = &inside[end + fence..];
                out.push(' ');
                continue;
            }
            out.push_str("an open fence ``");
        }
        out.push(c);
        rest = after;
    }
    out
}

/// Looks at every text within a body. A form's values and a choice's are not shown by us, but what
/// their person has typed, or will.
fn look(at: &Value, key: &str, wrong: &mut Vec<String>) {
    match at {
        Value::String(text) if !["value", "custom_id", "url", "nonce"].contains(&key) => {
            if text.contains(turns_direction) {
                wrong.push(format!("{key} turns: {text:?}"));
            }
            let cut = text.replace(FAMILY, "");
            if cut.contains(['👩', '👧', '\u{200d}']) {
                wrong.push(format!("{key} cuts a grapheme: {text:?}"));
            }
            if ["content", "title", "description", "name"].contains(&key) {
                read(text, key, wrong);
            }
        }
        Value::Array(all) => all.iter().for_each(|part| look(part, key, wrong)),
        Value::Object(fields) => {
            // Of an embed's field the value is shown, and read as markup.
            if let (Some(Value::String(value)), Some(_), None) =
                (fields.get("value"), fields.get("name"), fields.get("type"))
            {
                let shown = if fields.contains_key("inline") { "description" } else { "value" };
                look(&Value::String(value.clone()), shown, wrong);
            }
            // What is an option's, a button's or a file's is shown as it is.
            let plain = fields.contains_key("label") || fields.contains_key("filename");
            for (key, part) in fields {
                look(part, if plain && key == "description" { "plain" } else { key }, wrong);
            }
        }
        _ => {}
    }
}

/// Looks at a text that Discord reads as Markdown.
fn read(text: &str, key: &str, wrong: &mut Vec<String>) {
    let active = active(text);
    if let Some(acting) = ACTING.iter().find(|acting| active.contains(**acting)) {
        wrong.push(format!("in {key} {acting} acts: {text:?}"));
    }
    if active.contains("an open fence") {
        wrong.push(format!("{key} leaves a fence open: {text:?}"));
    }
    if active.lines().any(|line| line.starts_with("# ") || line.starts_with("> zq")) {
        wrong.push(format!("{key} makes a block: {text:?}"));
    }
}

/// Everything that is wrong with what the bot sent.
fn wrongs(requests: &[Request]) -> Vec<String> {
    let mut wrong = Vec::new();
    for request in requests {
        if request.route.starts_with("/applications") {
            // The commands themselves.
            continue;
        }
        let mut found = Vec::new();
        look(&request.body, "body", &mut found);
        if request.body["type"] == 8 || request.body["type"] == 9 {
            // In suggestions and forms nothing is read as Markdown.
            found.retain(|what| what.contains(" turns: ") || what.contains(" cuts "));
        }
        for (name, bytes) in &request.files {
            let text = String::from_utf8_lossy(bytes);
            let page = [".html", ".md"].iter().any(|end| name.ends_with(end));
            if page && text.contains(turns_direction) {
                found.push(format!("{name} turns: {text}"));
            }
        }
        let place = format!("{} {}", request.method, request.route);
        wrong.extend(found.into_iter().map(|what| format!("{place}: {what}")));
    }
    wrong
}

/// Writes nasty things wherever something can be written.
async fn says_everywhere(person: &Someone, dice: &mut Dice) {
    let text = format!("# {}\n> zq {}\n- zq", nasty(dice, 200), nasty(dice, 400));
    person.writes(&text).await;
    person.writes(&FAMILY.repeat(200)).await;
    person.writes(&format!("Climbing, because {}. #{}", nasty(dice, 80), FAMILY)).await;
    let form = person.command("checkin", &[]).await.unwrap().modal().clone();
    let fields: Vec<(String, String)> =
        form.fields.iter().map(|field| (field.custom_id.clone(), nasty(dice, 300))).collect();
    let fields: Vec<_> = fields.iter().map(|(key, value)| (&key[..], &value[..])).collect();
    person.submit(&form, &fields).await.unwrap();
    let source = nasty(dice, 60);
    let line = serde_json::json!({ "written_at": "2026-02-01", "source": source,
        "text": format!("Climbing with {}", nasty(dice, 100)), "interests": [nasty(dice, 60)],
        "links": ["https://evil.example/||zq", nasty(dice, 60)] });
    let wrong = serde_json::json!({ "written_at": "2026-02-01", nasty(dice, 90): 1 });
    for line in [line, wrong] {
        let (name, bytes) = (format!("{}.jsonl", nasty(dice, 30)), line.to_string());
        let file = ("file", &name[..], bytes.as_bytes());
        person.command_with_file("data import", &[], file).await.unwrap();
    }
    let name = nasty(dice, 55);
    let reason =
        [("interest", "climbing"), ("status", "paused"), ("reason", &nasty(dice, 100)[..])];
    person.asks("interests set", &reason).await;
    person.asks("interests rename", &[("interest", "climbing"), ("to", &name)]).await;
    person.asks("entries never", &[("word", &nasty(dice, 50))]).await;
}

#[tokio::test]
async fn whatever_is_typed_stays_text_wherever_it_is_repeated() {
    let (rounds, first) = (number("UPTO_ROUNDS", 1), number("UPTO_SEED", 7));
    let world = World::at("2026-03-06T08:00:00Z").await;
    world.twin.invite_bot();
    let (ada, bob) = (world.person("ada"), world.person("bob"));
    ada.started("every 3 days 9:30", "Europe/Berlin").await;
    ada.asks("schedule details", &[("switch", "on")]).await;
    let mut seen = 0;
    for seed in first..first + rounds {
        println!("seed {seed}");
        let mut dice = Dice(seed);
        says_everywhere(&ada, &mut dice).await;
        ada.in_server().asks("now", &[("publish", "on")]).await;
        bob.in_server().asks("now", &[("person", &ada.id().to_string())]).await;
        for command in commands(&world.twin) {
            let typed = nasty(&mut dice, 60);
            command.typed_with(&ada, &typed, 1).await;
            world.advance(seconds(4));
        }
        for number in 1..12 {
            let number = number.to_string();
            ada.command("entries show", &[("number", &number)]).await.unwrap();
            world.advance(seconds(2));
        }
        for words in ["zq", "climbing", FAMILY] {
            ada.asks("entries search", &[("words", words)]).await;
        }
        for format in ["a message: the card, with buttons", "markdown", "html", "image"] {
            let options = [("period", "2026"), ("format", format)];
            let told = ada.command("digest", &options).await;
            assert!(told.is_ok() || format.starts_with('a'), "{told:?}");
        }
        let card = ada.command("digest", &[("period", "2026")]).await.unwrap();
        for button in ["Read it all", "Public edition", "Compare"] {
            let pressed = ada.click(card.message().id, button).await;
            drop(pressed.map(|answer| answer.message().text()));
            world.advance(seconds(2));
        }
        let requests = world.twin.take_requests();
        seen += requests.len();
        let wrong = wrongs(&requests);
        assert!(wrong.is_empty(), "seed {seed}: {} wrong:\n{}", wrong.len(), wrong.join("\n"));
    }
    println!("{seen} requests");
    assert!(seen > 100);
    let said = ada.inbox().iter().map(Message::text).collect::<String>();
    assert!(said.contains("zq"), "it repeats them: {said}");
}

#[tokio::test]
async fn it_stays_text_in_all_that_can_be_done() {
    const ADA: Life = Life {
        first: "Climbing at the wall.",
        then: "Played the guitar.",
        canary: "zq.example/x ||zq|| ~~zq~~ `zq` <@123456> \u{202e}zq👩\u{200d}👩\u{200d}👧",
        from: "2026-01-05T00:00:00Z",
    };
    let world = World::at("2026-01-05T08:00:00Z").await;
    world.twin.invite_bot();
    let (ada, _) = ADA.live(&world, "ada").await;
    assert!(ada.inbox().len() > 10);
    let requests = world.twin.requests();
    let wrong = wrongs(&requests);
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(requests.iter().any(|request| request.body.to_string().contains("zq")));
}

#[test]
fn the_check_sees_what_would_act() {
    let wrong = |text: &str| {
        let mut wrong = Vec::new();
        look(&serde_json::json!({ "content": text }), "body", &mut wrong);
        !wrong.is_empty()
    };
    for acts in [
        "||zq",
        "[zq](https://evil.example)",
        "<@1234567>",
        "a `b",
        "\u{202e}",
        "👩\u{200d}",
        "# zq",
    ] {
        assert!(wrong(acts), "{acts}");
    }
    for stays in ["\\|\\|zq", "\\[zq\\](https://evil.example)", "`||zq`", "**b**", FAMILY, "\\# zq"]
    {
        assert!(!wrong(stays), "{stays}");
    }
}
