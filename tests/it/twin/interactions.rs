//! Commands, choices, buttons, menus and forms, answered by the real client.

use serenity::all::{
    ActionRowComponent, AutocompleteChoice, Command, CommandInteraction, CommandOptionType,
    ComponentInteraction, CreateActionRow, CreateAllowedMentions, CreateAutocompleteResponse,
    CreateButton, CreateCommand, CreateCommandOption, CreateInputText,
    CreateInteractionResponse as Response, CreateInteractionResponseFollowup as FollowUp,
    CreateInteractionResponseMessage as Reply, CreateModal, CreateSelectMenu, CreateSelectMenuKind,
    CreateSelectMenuOption, EditInteractionResponse, Event, InputTextStyle, InstallationContext,
    Interaction, InteractionContext, ModalInteraction,
};
use upto::discord_twin::Unanswered;

use super::rig::{Bot, Rig};

async fn registered(rig: &Rig) {
    use CommandOptionType::{Integer, String, SubCommand};
    let option = CreateCommandOption::new;
    let start = CreateCommand::new("start")
        .description("Begin.")
        .contexts(vec![InteractionContext::Guild, InteractionContext::BotDm])
        .integration_types(vec![InstallationContext::Guild, InstallationContext::User])
        .add_option(option(String, "zone", "Your zone.").required(true).set_autocomplete(true))
        .add_option(option(Integer, "hour", "An hour.").min_int_value(0).max_int_value(23));
    let schedule = CreateCommand::new("schedule")
        .description("Your schedule.")
        .add_option(option(SubCommand, "show", "Show it."));
    Command::set_global_commands(&rig.http, vec![start, schedule]).await.unwrap();
}

async fn next(bot: &mut Bot) -> Interaction {
    bot.hears(|event| match event {
        Event::InteractionCreate(created) => Some(created.interaction),
        _ => None,
    })
    .await
}

async fn command(bot: &mut Bot) -> CommandInteraction {
    next(bot).await.command().unwrap()
}

async fn component(bot: &mut Bot) -> ComponentInteraction {
    next(bot).await.message_component().unwrap()
}

async fn modal(bot: &mut Bot) -> ModalInteraction {
    next(bot).await.modal_submit().unwrap()
}

#[tokio::test]
async fn a_command_is_answered_and_only_the_person_sees_it() {
    let rig = Rig::new().await;
    registered(&rig).await;
    let mut bot = rig.connect().await;
    let ada = rig.twin.person("ada").in_guild().speaking("de");
    let (answer, ()) = tokio::join!(ada.command("start", &[("zone", "Europe/Berlin")]), async {
        let heard = command(&mut bot).await;
        assert_eq!(heard.locale, "de");
        assert_eq!(heard.user.id, ada.id());
        assert_eq!(heard.data.options[0].value.as_str(), Some("Europe/Berlin"));
        let reply = Reply::new().content("Welcome.").ephemeral(true);
        heard.create_response(&rig.http, Response::Message(reply)).await.unwrap();
        let again = heard.create_response(&rig.http, Response::Acknowledge).await;
        assert!(format!("{:?}", again.unwrap_err()).contains("40060"));
        let original = heard.get_response(&rig.http).await.unwrap();
        assert_eq!(original.content, "Welcome.");
    });
    let answer = answer.unwrap();
    assert_eq!((answer.text().as_str(), answer.is_ephemeral()), ("Welcome.", true));
    assert_eq!(rig.twin.violations(), [""; 0]);
}

#[tokio::test]
async fn a_deferred_answer_keeps_its_privacy_and_follow_ups_follow() {
    let rig = Rig::new().await;
    registered(&rig).await;
    let mut bot = rig.connect().await;
    let ada = rig.twin.person("ada");
    let (answer, ()) = tokio::join!(ada.command("schedule show", &[]), async {
        let heard = command(&mut bot).await;
        assert_eq!(heard.data.options[0].name, "show");
        heard.defer_ephemeral(&rig.http).await.unwrap();
        // What poise does after a deferral: the first follow-up becomes the original.
        let first = FollowUp::new().content("Every Sunday.");
        heard.create_followup(&rig.http, first).await.unwrap();
        let second = FollowUp::new().content("And once more.");
        let second = heard.create_followup(&rig.http, second).await.unwrap();
        let edit = EditInteractionResponse::new().content("Every Monday.");
        heard.edit_response(&rig.http, edit).await.unwrap();
        heard.delete_followup(&rig.http, second.id).await.unwrap();
    });
    let answer = answer.unwrap();
    assert_eq!((answer.text().as_str(), answer.is_ephemeral()), ("Every Sunday.", true));
    assert_eq!(answer.until_edited(2).await.unwrap().text(), "Every Monday.");
    assert!(answer.follow_ups().is_empty());
    assert!(ada.inbox().is_empty());
}

#[tokio::test]
async fn choices_come_while_typing() {
    let rig = Rig::new().await;
    registered(&rig).await;
    let mut bot = rig.connect().await;
    let ada = rig.twin.person("ada");
    let (choices, ()) = tokio::join!(ada.autocomplete("start", &[], ("zone", "berl")), async {
        let heard = next(&mut bot).await.autocomplete().unwrap();
        assert_eq!(heard.data.autocomplete().unwrap().value, "berl");
        let choice = AutocompleteChoice::new("Berlin (UTC+1)", "Europe/Berlin");
        let choices = CreateAutocompleteResponse::new().set_choices(vec![choice]);
        heard.create_response(&rig.http, Response::Autocomplete(choices)).await.unwrap();
    });
    assert_eq!(choices.unwrap()[0].value, "Europe/Berlin");
}

#[tokio::test]
async fn a_button_opens_a_form_and_the_form_changes_the_message() {
    let rig = Rig::new().await;
    registered(&rig).await;
    let mut bot = rig.connect().await;
    let ada = rig.twin.person("ada");
    let dm = rig.dm(&ada).await;
    let button = CreateButton::new("checkin:1").label("Check in");
    let menu = CreateSelectMenuKind::String {
        options: vec![
            CreateSelectMenuOption::new("Pursue", "pursue"),
            CreateSelectMenuOption::new("Drop", "drop"),
        ],
    };
    let menu = CreateActionRow::SelectMenu(CreateSelectMenu::new("decide:1", menu));
    let prompt = serenity::all::CreateMessage::new()
        .content("What are you into?")
        .components(vec![CreateActionRow::Buttons(vec![button]), menu]);
    dm.send_message(&rig.http, prompt).await.unwrap();
    let prompt = ada.until_inbox(1).await.unwrap()[0].id;

    let (answer, ()) = tokio::join!(ada.click(prompt, "Check in"), async {
        let heard = component(&mut bot).await;
        assert_eq!(heard.data.custom_id, "checkin:1");
        let input = CreateInputText::new(InputTextStyle::Paragraph, "Why?", "why");
        let form = CreateModal::new("form:1", "Check in")
            .components(vec![CreateActionRow::InputText(input)]);
        heard.create_response(&rig.http, Response::Modal(form)).await.unwrap();
    });
    let form = answer.unwrap().modal().clone();
    assert_eq!((form.title.as_str(), form.fields[0].label.as_str()), ("Check in", "Why?"));
    assert!(matches!(ada.submit(&form, &[]).await, Err(Unanswered::NotOffered(_))));

    let (answer, ()) = tokio::join!(ada.submit(&form, &[("why", "the rocks")]), async {
        let heard = modal(&mut bot).await;
        let ActionRowComponent::InputText(input) = &heard.data.components[0].components[0] else {
            panic!("no text");
        };
        assert_eq!(input.value.as_deref(), Some("the rocks"));
        let reply = Reply::new().content("Noted.");
        heard.create_response(&rig.http, Response::UpdateMessage(reply)).await.unwrap();
    });
    assert_eq!(answer.unwrap().message().id, prompt);
    assert_eq!(ada.inbox()[0].content, "Noted.");

    let (answer, ()) = tokio::join!(ada.select(prompt, "decide:1", &["Drop"]), async {
        let heard = component(&mut bot).await;
        heard.defer(&rig.http).await.unwrap();
        let edit = EditInteractionResponse::new()
            .content("Dropped.")
            .allowed_mentions(CreateAllowedMentions::new())
            .components(vec![]);
        heard.edit_response(&rig.http, edit).await.unwrap();
    });
    assert_eq!(answer.unwrap().until_edited(1).await.unwrap().text(), "Dropped.");
    assert!(ada.click(prompt, "Check in").await.is_err());
    assert_eq!(rig.twin.violations(), [""; 0]);
}

#[tokio::test]
async fn discord_does_not_offer_what_was_not_registered() {
    let rig = Rig::new().await;
    registered(&rig).await;
    let ada = rig.twin.person("ada");
    for (name, options) in [
        ("strat", vec![]),
        ("start", vec![]),
        ("start", vec![("zone", "x"), ("when", "daily")]),
        ("start", vec![("zone", "x"), ("hour", "24")]),
        ("schedule", vec![]),
        ("schedule hide", vec![]),
    ] {
        let refused = ada.command(name, &options).await;
        assert!(matches!(refused, Err(Unanswered::NotOffered(_))), "/{name} {options:?}");
    }
    let elsewhere = ada.in_private_channel().command("start", &[("zone", "x")]).await;
    assert!(matches!(elsewhere, Err(Unanswered::NotOffered(_))));
    let alone = ada.command("start", &[("zone", "x")]).await;
    assert!(matches!(alone, Err(Unanswered::NobodyListens)));
}

#[tokio::test]
async fn tokens_end_with_the_clock() {
    let rig = Rig::new().await;
    registered(&rig).await;
    let mut bot = rig.connect().await;
    let ada = rig.twin.person("ada");
    rig.twin.set_now("2026-03-06T08:30:00Z".parse().unwrap());
    let (answer, ()) = tokio::join!(ada.command("schedule show", &[]), async {
        let heard = command(&mut bot).await;
        let reply = Reply::new().content("In time.");
        heard.create_response(&rig.http, Response::Message(reply)).await.unwrap();
        rig.twin.set_now("2026-03-06T08:46:00Z".parse().unwrap());
        let late = heard.create_followup(&rig.http, FollowUp::new().content("late")).await;
        assert!(format!("{:?}", late.unwrap_err()).contains("10015"));
    });
    assert_eq!(answer.unwrap().text(), "In time.");
    rig.twin.set_patience(std::time::Duration::from_millis(300));
    let (answer, ()) = tokio::join!(ada.command("schedule show", &[]), async {
        let heard = command(&mut bot).await;
        rig.twin.set_now("2026-03-06T08:46:04Z".parse().unwrap());
        let reply = Response::Message(Reply::new().content("Too late."));
        let late = heard.create_response(&rig.http, reply).await;
        assert!(format!("{:?}", late.unwrap_err()).contains("10062"));
    });
    let error = answer.unwrap_err().to_string();
    assert!(error.contains("an answer to `/schedule show`"), "{error}");
}
