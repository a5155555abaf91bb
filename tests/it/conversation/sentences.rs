//! What is said around prompts, to be read aloud when it changes.

use super::wording::Page;
use crate::support::world::World;

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
