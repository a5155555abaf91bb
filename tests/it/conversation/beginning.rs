//! `/start` without a word more: where, how often, at what time, a step at a time.

use upto::discord_twin::{Answer, Message, Shown, Snowflake};

use crate::support::world::{Someone, World};

/// The labels of the only menu of a message.
fn options(message: &Message) -> Vec<String> {
    let menu = message.controls().next().unwrap();
    let options = menu["options"].as_array().unwrap().iter();
    options.map(|option| option["label"].as_str().unwrap().to_owned()).collect()
}

/// Chooses from the only menu of a message, which then asks the next question.
async fn choose(person: &Someone, message: Snowflake, menu: &str, option: &str) -> Message {
    let answer = person.select(message, menu, &[option]).await.unwrap();
    assert_eq!(answer.message().id, message, "in its place");
    answer.message().clone()
}

/// Chooses the last thing; what the message says when all is done.
async fn finish(person: &Someone, message: Snowflake, time: &str) -> Answer {
    let answer = person.select(message, "What time", &[time]).await.unwrap();
    answer.until_edited(1).await.unwrap()
}

#[tokio::test]
async fn it_takes_three_choices_to_be_asked() {
    let mut world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    let roman = Someone::from(ada.speaking("it")).in_server();
    let answer = roman.command("start", &[]).await.unwrap();
    assert!(answer.is_ephemeral(), "nobody else sees it");
    let asked = answer.message().clone();
    assert!(asked.content.contains("Is it 09:00 for you, as in Europe/Rome?"), "{asked:?}");
    assert!(asked.content.contains("kept by") && asked.content.contains("/data delete"));
    let zones = options(&asked);
    assert!(zones[0].starts_with("Europe/Rome") && zones.len() == 25, "{zones:?}");
    assert_eq!(zones.iter().filter(|zone| zone.contains("Rome")).count(), 1);
    let asked = choose(&roman, asked.id, "Your time zone", &zones[0]).await;
    assert!(asked.content.contains("How often"), "{asked:?}");
    // Nothing is kept of somebody who has not begun, and nothing has to be.
    assert_eq!(world.enrolled().await, 0);
    world.restart().await;
    let asked = choose(&roman, asked.id, "How often", "Every Friday").await;
    assert!(asked.content.contains("At what time?"), "{asked:?}");
    let done = finish(&roman, asked.id, "09:00").await;
    assert!(done.text().contains("**every Friday at 09:00** (Europe/Rome)"), "{}", done.text());
    assert!(done.text().contains("Fri 13 Mar 2026, 09:00"), "{}", done.text());
    assert_eq!(done.message().controls().count(), 0, "nothing is left to choose");
    let question = ada.nth_message(1).await;
    assert!(question.content.contains("What are you into right now?"), "{question:?}");
}

#[tokio::test]
async fn what_is_said_already_is_not_asked() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let (ada, bob) = (world.person("ada").in_server(), world.person("bob").in_server());
    // Only where.
    let options = [("zone", "Asia/Tokyo")];
    let asked = ada.command("start", &options).await.unwrap().message().clone();
    assert!(asked.content.starts_with("Asia/Tokyo, where it is 17:00 now."), "{asked:?}");
    let asked = choose(&ada, asked.id, "How often", "Monday to Friday").await;
    let done = finish(&ada, asked.id, "22:00").await.text();
    assert!(done.contains("**weekdays at 22:00** (Asia/Tokyo)"), "{done}");
    // Only when.
    let options = [("when", "every 2 weeks on friday 17:00")];
    let asked = bob.command("start", &options).await.unwrap().message().clone();
    let answer = bob.select(asked.id, "Your time zone", &["Europe/Berlin · Germany · UTC+01:00"]);
    let done = answer.await.unwrap().until_edited(1).await.unwrap().text();
    assert!(done.contains("every 2 weeks on Friday at 17:00") && done.contains("Berlin"), "{done}");
    // Somebody known is asked whether they are where they were.
    let asked = ada.command("start", &[]).await.unwrap().message().clone();
    assert!(asked.content.contains("as in Asia/Tokyo?"), "{asked:?}");
}

#[tokio::test]
async fn a_language_of_many_places_is_no_guess() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = Someone::from(world.person("ada").speaking("xx"));
    let asked = ada.command("start", &[]).await.unwrap().message().clone();
    assert!(asked.content.contains("I can't tell from here."), "{asked:?}");
    assert_eq!(options(&asked).len(), 25);
}

#[tokio::test]
async fn what_cannot_be_is_refused_before_anything_is_asked() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    let long = "monday, tuesday, wednesday, thursday, friday and saturday at 6:01, 7:02, 8:03, 9:04, \
                10:05, 11:06, 12:07, 13:08, 14:09, 15:10, 16:11 and 17:12";
    for (options, said) in [
        ([("zone", "Europe/Berln")], "Try `Europe/Berlin`"),
        ([("when", "whenever")], "Try something like"),
        ([("when", "*/5 * * * *")], "5 minutes apart"),
        ([("when", long)], "both `zone:` and `when:`"),
    ] {
        let answer = ada.asks("start", &options).await;
        assert!(answer.contains(said), "{options:?}: {answer}");
    }
    assert_eq!(world.enrolled().await, 0);
}

#[tokio::test]
async fn what_does_not_fit_beside_the_likeliest_zone_is_refused_as_well() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let (ada, bob) = (world.person("ada"), world.person("bob"));
    ada.started("daily 9:30", "Europe/Berlin").await;
    bob.started("daily 9:30", "America/Argentina/Buenos_Aires").await;
    let when = [("when", "monday, tuesday and wednesday at 6:01, 7:02, 8:03, 9:04 and 10:05")];
    let asked = ada.asks("start", &when).await;
    assert!(asked.contains("as in Europe/Berlin?"), "it fits the other zones: {asked}");
    let refused = bob.asks("start", &when).await;
    assert!(refused.contains("both `zone:` and `when:`"), "{refused}");
}

#[tokio::test]
async fn a_closed_door_is_told_at_once_and_how_to_open_it() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada").in_server();
    ada.close_dms();
    let asked = ada.command("start", &[("zone", "Europe/Berlin")]).await.unwrap().message().clone();
    let asked = choose(&ada, asked.id, "How often", "Every day").await;
    let told = finish(&ada, asked.id, "09:00").await.text();
    assert!(told.contains("can't send you direct messages. Allow them"), "{told}");
    assert_eq!(world.enrolled().await, 0);
    ada.open_dms();
    let asked = ada.command("start", &[("zone", "Europe/Berlin")]).await.unwrap().message().clone();
    let asked = choose(&ada, asked.id, "How often", "Every day").await;
    assert!(finish(&ada, asked.id, "09:00").await.text().starts_with("Welcome!"));
}

#[tokio::test]
async fn it_works_where_no_server_is_shared() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    for place in [
        Someone::from(world.person("ada").in_private_channel()),
        Someone::from(world.person("bob").in_guild()),
        world.person("eve"),
    ] {
        let asked = place.command("start", &[]).await.unwrap().message().clone();
        let asked = choose(&place, asked.id, "Your time zone", &options(&asked)[0]).await;
        let asked = choose(&place, asked.id, "How often", "Every Sunday").await;
        let done = finish(&place, asked.id, "19:00").await;
        assert!(matches!(&done.shown, Shown::Message(m) if m.content.starts_with("Welcome!")));
    }
    assert_eq!(world.enrolled().await, 3);
    // In the zone of most people with an American Discord.
    world.until("2026-03-08T23:00:00Z");
    world.person("ada").nth_message(2).await;
}
