//! People look at their part and say yes or no: what stands there is what they said yes to.

use super::{BACK, CANARIES, Club, NO, OUT, POST, PUBLISH, YES, agrees, noted, part, says, sees};
use crate::support::world::days;

#[tokio::test]
async fn only_who_said_yes_stands_there_and_exactly_as_they_were_shown() {
    let mut club = Club::new().await;
    let call = club.asked().await;
    let asked = club.call(call);
    assert!(
        asked.contains("the first quarter of 2026") && asked.contains("Nobody has said yes"),
        "{asked}"
    );
    let mine = agrees(&club.ada, call).await;
    assert!(club.call(call).contains("1 person has said yes"), "{}", club.call(call));
    let theirs = sees(&club.bob, call).await;
    assert!(
        !theirs.text().contains("limbing") && !theirs.text().contains("uitar"),
        "Ada's is hers"
    );
    says(&club.bob, theirs.message(), NO).await;
    for canary in CANARIES.iter().chain(&["Therapy", "winter", "secretly tired"]) {
        assert!(!mine.contains(canary) && !theirs.text().contains(canary), "{canary}");
    }
    club.world.restart().await;
    let ready = club.ready(call).await;
    assert!(ready.text().starts_with("1 part is ready to be posted"), "{}", ready.text());
    assert!(!ready.text().contains("limbing") && ready.embeds.is_empty(), "numbers alone");
    assert!(club.parts().is_empty(), "nothing before the click");
    let done = club.publishes(call).await;
    let parts = club.parts();
    assert_eq!(parts.len(), 1);
    assert_eq!(part(&parts[0]), mine, "to the last sign");
    assert!(mine.starts_with(&format!("<@{}>\n", club.ada.id())), "{mine}");
    assert!(!parts[0].text().contains(&club.bob.id().to_string()));
    let address = format!("/{}", parts[0].id);
    assert!(done.starts_with("Published: ") && done.contains(&address), "{done}");
    let call = club.carol.see(call).unwrap();
    assert!(call.content.contains("is published") && call.content.contains(&address));
    assert_eq!(call.controls().count(), 0);
}

#[tokio::test]
async fn nothing_is_posted_of_what_changed_since_somebody_said_yes() {
    let club = Club::new().await;
    let call = club.asked().await;
    agrees(&club.ada, call).await;
    let theirs = agrees(&club.bob, call).await;
    // One of them hides what stood there.
    club.ada.asks("interests hide", &[("interest", "climbing")]).await;
    let ready = club.ready(call).await.text();
    assert!(ready.starts_with("1 part is ready"), "{ready}");
    assert!(ready.contains("1 person said yes to something that would be another now"), "{ready}");
    let seen = sees(&club.ada, call).await;
    assert!(
        seen.text().starts_with("What would stand there of you has changed"),
        "{}",
        seen.text()
    );
    assert!(!part(seen.message()).contains("Climbing"));
    let done = club.publishes(call).await;
    assert!(done.contains("1 person said yes to something that would be another now"), "{done}");
    assert_eq!(part(&club.parts()[0]), theirs);
    assert!(!club.parts_text().contains(&club.ada.id().to_string()));
}

#[tokio::test]
async fn a_yes_is_for_what_is_shown_and_not_for_what_it_became_meanwhile() {
    let club = Club::new().await;
    let call = club.asked().await;
    let seen = sees(&club.ada, call).await.message().clone();
    let before = part(&seen);
    club.ada.asks("entries private", &[("number", "1")]).await;
    club.ada.asks("interests hide", &[("interest", "guitar")]).await;
    let said = says(&club.ada, &seen, YES).await;
    assert!(
        said.content.starts_with("What would stand there of you has changed"),
        "{}",
        said.content
    );
    assert_ne!(part(&said), before);
    assert!(club.call(call).contains("Nobody has said yes"), "not taken for a yes");
    let again = says(&club.ada, &said, YES).await;
    assert!(again.content.starts_with("You have said yes:"), "{}", again.content);
    assert!(club.publishes(call).await.starts_with("Published: "));
    assert_eq!(part(&club.parts()[0]), part(&said));
}

#[tokio::test]
async fn a_yes_is_taken_back_until_it_is_posted_and_a_part_taken_out_after_it() {
    let club = Club::new().await;
    let call = club.asked().await;
    agrees(&club.ada, call).await;
    let mine = sees(&club.ada, call).await.message().clone();
    let out = says(&club.ada, &mine, BACK).await;
    assert!(out.content.starts_with("You are left out"), "{}", out.content);
    assert!(club.call(call).contains("Nobody has said yes"));
    let nobody = club.carol.click(call, PUBLISH).await.unwrap().text();
    assert!(nobody.starts_with("There is nothing to post"), "{nobody}");
    agrees(&club.ada, call).await;
    let mine = sees(&club.ada, call).await.message().clone();
    let theirs = agrees(&club.bob, call).await;
    let ready = club.ready(call).await;
    // Between the numbers and the click.
    says(&club.ada, &mine, BACK).await;
    club.posts_it(&ready).await;
    assert_eq!(club.parts_text().matches("<@").count(), 1);
    assert_eq!(part(&club.parts()[0]), theirs);

    let posted = club.parts()[0].id;
    let none = club.ada.click(posted, OUT).await.unwrap();
    assert!(
        none.is_ephemeral() && none.text().starts_with("Nothing of yours stands in"),
        "{}",
        none.text()
    );
    let out = club.bob.click(posted, OUT).await.unwrap();
    assert!(out.is_ephemeral() && out.text().starts_with("Your part is out"), "{}", out.text());
    assert!(club.parts().is_empty());
    let left = club.bob.see(posted).unwrap();
    assert!(left.content.contains("has taken their part out") && left.controls().count() == 0);
}

#[tokio::test]
async fn whoever_leaves_a_message_leaves_the_others_in_it() {
    let club = Club::new().await;
    let call = club.asked().await;
    let (mine, theirs) = (agrees(&club.ada, call).await, agrees(&club.bob, call).await);
    club.publishes(call).await;
    let posted = club.parts();
    assert_eq!(posted.len(), 1, "two parts fit one message");
    let both: Vec<&str> =
        posted[0].embeds.iter().filter_map(|e| e["description"].as_str()).collect();
    assert_eq!(both, [mine.as_str(), &theirs], "as they said yes");
    club.ada.click(posted[0].id, OUT).await.unwrap();
    let left = club.bob.see(posted[0].id).unwrap();
    assert_eq!(part(&left), theirs);
    assert_eq!(left.content, posted[0].content);
    let gone = club.ada.click(posted[0].id, OUT).await.unwrap().text();
    assert!(gone.starts_with("Nothing of yours stands in"), "{gone}");
}

#[tokio::test]
async fn who_deletes_everything_is_taken_out_of_what_was_posted_too() {
    let club = Club::new().await;
    let call = club.asked().await;
    agrees(&club.ada, call).await;
    let theirs = agrees(&club.bob, call).await;
    club.publishes(call).await;
    let next = club.asked().await;
    agrees(&club.ada, next).await;
    assert!(club.call(next).contains("1 person has said yes"));
    let form = club.ada.command("data delete", &[]).await.unwrap();
    let fields = [("Type: delete everything", "delete everything")];
    let deleted = club.ada.submit(form.modal(), &fields).await.unwrap().text();
    assert!(
        deleted.starts_with("Everything of yours is deleted") && !deleted.contains("still stands"),
        "{deleted}"
    );
    assert_eq!(part(&club.parts()[0]), theirs);
    assert!(club.call(next).contains("Nobody has said yes"), "{}", club.call(next));
    assert!(
        club.carol
            .click(next, PUBLISH)
            .await
            .unwrap()
            .text()
            .starts_with("There is nothing to post")
    );

    // Where Discord does not let us, that is said.
    club.world.twin.remove_bot();
    let form = club.bob.command("data delete", &[]).await.unwrap();
    let deleted = club.bob.submit(form.modal(), &fields).await.unwrap().text();
    assert!(deleted.contains("1 part of yours still stands in a server's digest"), "{deleted}");
}

#[tokio::test]
async fn a_yes_is_for_one_digest_alone_and_for_two_weeks() {
    let club = Club::new().await;
    let first = club.asked().await;
    agrees(&club.ada, first).await;
    club.publishes(first).await;
    let second = club.asked().await;
    assert!(club.call(second).contains("Nobody has said yes"));
    let seen = sees(&club.ada, second).await;
    assert!(
        seen.text().starts_with("This is exactly what would stand there of you"),
        "{}",
        seen.text()
    );
    let none = club.carol.click(second, PUBLISH).await.unwrap().text();
    assert!(none.starts_with("There is nothing to post"), "{none}");
    agrees(&club.bob, second).await;
    let ready = club.ready(second).await;
    club.world.advance(days(14));
    let over = "That server digest takes no answers any more";
    assert!(noted(&club.ada.click(seen.message().id, YES).await.unwrap()).await.starts_with(over));
    assert!(club.carol.click(second, PUBLISH).await.unwrap().text().starts_with(over));
    assert!(noted(&club.carol.click(ready.id, POST).await.unwrap()).await.starts_with(over));
    assert_eq!(club.parts().len(), 1, "the first one");
}

#[tokio::test]
async fn who_has_nothing_to_show_is_told_what_to_do() {
    let club = Club::new().await;
    let call = club.asked().await;
    let eve = club.world.person("eve");
    let stranger = sees(&eve.in_server(), call).await.text();
    assert!(
        stranger.starts_with("You haven't started yet") && stranger.contains("/start"),
        "{stranger}"
    );
    eve.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    let eve = eve.in_server();
    let empty = sees(&eve, call).await.text();
    assert!(empty.starts_with("You have no entries in 2026-Q1"), "{empty}");
    for interest in ["pottery", "rust", "compiler", "programming"] {
        club.bob.asks("interests hide", &[("interest", interest)]).await;
    }
    let bare = sees(&club.bob, call).await.text();
    assert!(bare.starts_with("Nothing in particular stands out"), "{bare}");
    let thin = club.carol.asks("server digest", &[("period", "2026-04")]).await;
    assert!(thin.starts_with("I have asked"), "{thin}");
    eve.writes("Juggling with three balls, because it is fun.").await;
    let call = club.posts().last().unwrap().id;
    let seen = sees(&eve, call).await;
    assert!(seen.text().contains("You wrote little in this period"), "{}", seen.text());
    assert!(part(seen.message()).contains("uggling"), "{}", seen.text());
    let wrong = club.carol.asks("server digest", &[("period", "soon")]).await;
    assert!(wrong.starts_with("`soon` is not a period."), "{wrong}");
}
