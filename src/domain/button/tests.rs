use proptest::prelude::*;

use super::*;

/// One button of each kind, with the largest numbers that it takes.
fn all() -> Vec<Button> {
    let (entry, prompt) = (EntryId(i64::MAX), PromptId(i64::MAX));
    let mut all = vec![Button::Checkin];
    while let Some(next) = following(all[all.len() - 1]) {
        all.push(next);
    }
    all.extend(PRESSES.iter().map(|(press, _)| Button::Press(prompt, *press)));
    all.extend(STEPS.iter().map(|(step, _)| Button::Begin(*step)));
    all.extend(Part::kinds().map(|part| Button::Told(TellingId(i64::MAX), part)));
    all.extend(Act::kinds().map(|act| Button::Call(CallId(u64::MAX), act)));
    all.push(Button::Private(entry, false));
    all
}

/// From one kind to the next, so that a kind which is added here is one that is tried.
fn following(button: Button) -> Option<Button> {
    let entry = EntryId(i64::MAX);
    Some(match button {
        Button::Checkin => Button::Erase,
        Button::Erase => Button::Answer(PromptId(i64::MAX)),
        Button::Answer(prompt) => Button::Press(prompt, Press::Skip),
        Button::Press(..) => Button::Form(FormId(i64::MAX)),
        Button::Form(_) => Button::Held(HeldId(i64::MAX)),
        Button::Held(_) => Button::Begin(Step::Zone),
        Button::Begin(_) => Button::Fix(entry),
        Button::Fix(_) => Button::Fixed(FormId(i64::MAX)),
        Button::Fixed(_) => Button::Undo(entry),
        Button::Undo(_) => Button::Also(entry, u64::MAX),
        Button::Also(..) => Button::Page(LookupId(i64::MAX), u32::MAX),
        Button::Page(..) => Button::Told(TellingId(i64::MAX), Part::Read),
        Button::Told(..) => Button::Posts(u32::MAX),
        Button::Posts(_) => Button::Down(PostId(i64::MAX), u32::MAX),
        Button::Down(..) => Button::Recut(RecutId(i64::MAX)),
        Button::Recut(_) => Button::Private(entry, true),
        Button::Private(..) => Button::Call(CallId(u64::MAX), Act::See),
        Button::Call(..) => return None,
    })
}

#[test]
fn a_button_reads_back_what_it_printed() {
    for button in all() {
        assert_eq!(button.to_string().parse(), Ok(button));
    }
}

#[test]
fn a_custom_id_is_a_version_an_operation_and_numbers() {
    for button in all() {
        let id = button.to_string();
        assert!(id.len() <= 100, "{id} fits");
        let mut parts = id.split('.');
        assert_eq!(parts.next(), Some("1"), "{id}");
        assert!(
            parts.next().is_some_and(|word| word.bytes().all(|b| b.is_ascii_lowercase())),
            "{id}"
        );
        for part in parts {
            let number = part.parse::<u64>().is_ok();
            let word = part.bytes().all(|b| b.is_ascii_lowercase()) && part.len() <= 10;
            assert!(number || word, "{id} holds {part}");
        }
    }
}

#[test]
fn a_custom_id_that_is_none_of_ours_is_refused() {
    for other in [
        "",
        "1",
        "1.answer",
        "1.answer.x",
        "1.answer.+1",
        "2.answer.1",
        "1.checkin.1",
        "1.answer.1.2",
        "1.skip",
        "1..1",
        "1.skips.1",
        "1.page.1",
        "1.page.1.-1",
        "1.held",
        "1.held.01",
        "1.page.1.01",
        "1.told.1",
        "1.told.1.sing",
        "1.told.1.read.1",
        "1.told.1.leaf.+1",
        "1.told.1.era.spring",
        "1.told.1.send.0.1",
        "1.told.1.send.1",
        "1.told.1.send.1.+1",
        "1.told.1.unlist.x",
        "1.call.1",
        "1.call.1.yes",
        "1.call.1.yes.-1",
        "1.call.01.see",
        "1.recut.x",
        "1.private.",
        "1.public.1.2",
    ] {
        assert_eq!(other.parse::<Button>(), Err(UnknownButton), "{other}");
    }
}

proptest! {
    #[test]
    fn an_altered_custom_id_is_another_button_or_none(
        which in 0_usize..1_000,
        at in 0_usize..100,
        change in "[0-9a-z. +-]{0,3}",
        cut in 0_usize..3,
    ) {
        let all = all();
        let id = all[which % all.len()].to_string();
        let at = at % (id.len() + 1);
        let altered = format!("{}{change}{}", &id[..at], &id[(at + cut).min(id.len())..]);
        // Whatever is read is spelt in one way only, and by this version alone.
        if let Ok(button) = altered.parse::<Button>() {
            prop_assert_eq!(button.to_string(), altered);
        }
    }
}
