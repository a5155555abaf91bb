//! The year itself: asked every Sunday, answered most of the time.
//!
//! ```text
//! /start ─ prompts and replies ─ an edit ─ a delete ─ bot down, replies go on ─ bot back ─ … ─ /digest
//! ```

use std::path::PathBuf;

use anyhow::{Context as _, ensure};
use chrono::{Datelike as _, TimeDelta};

use super::Stage;
use super::page::Page;
use crate::discord_twin::Snowflake;
use crate::domain::entry::Answer;
use crate::domain::schedule::Schedule;
use crate::exchange::jsonl::JournalLine;

/// The month in which the bot is down for a while.
const DOWN_IN: u32 = 6;

/// How many replies are written while it is down.
const WRITTEN_MEANWHILE: usize = 2;

/// When the person wants to be asked.
const WHEN: &str = "every sunday at 7pm";

/// Plays every line of the journal.
pub(super) async fn play(
    stage: &mut Stage,
    page: &Page,
    lines: Vec<JournalLine>,
) -> anyhow::Result<()> {
    let schedule = begin(stage, page).await?;
    let year = lines.first().map_or(0, |line| line.about.from.year());
    let mut month = 0;
    let mut changed_mind = false;
    let mut outage: Option<Vec<Snowflake>> = None;
    let mut been_down = false;
    for line in lines {
        let date = line.about.from;
        if date.month() != month {
            month = date.month();
            page.heading(&date.format("%B %Y").to_string());
        }
        if month == DOWN_IN && !been_down {
            page.say("   (the bot is stopped; Asha writes all the same)");
            stage.stop_bot().await?;
            been_down = true;
            outage = Some(Vec::new());
        }
        if let Some(written) = &mut outage {
            stage.move_to(line.reply.written_at);
            page.line(date, "Asha", &line.reply.answer.text);
            written.push(stage.person.say(&line.reply.answer.text));
            page.step();
            if written.len() == WRITTEN_MEANWHILE {
                come_back(stage, page, written).await?;
                outage = None;
            }
            continue;
        }
        let prompt = ask_until(stage, page, &schedule, &line).await?;
        stage.move_to(line.reply.written_at);
        reply(stage, page, &line, prompt).await?;
        page.step();
        if !changed_mind && date.month() == 3 && date.year() == year {
            change_mind(stage, page).await?;
            changed_mind = true;
        }
    }
    Ok(())
}

/// `/start`, and the first prompt that proves it arrives.
async fn begin(stage: &mut Stage, page: &Page) -> anyhow::Result<Schedule> {
    page.heading("Asha finds the bot");
    page.say(&format!("  /start zone: {} when: {WHEN}", stage.zone));
    let zone = stage.zone.to_string();
    let answer = stage.person.command("start", &[("zone", &zone), ("when", WHEN)]).await?;
    page.say(&indented(&Page::without_stamps(&answer.text())));
    // The answer to the command, and the prompt in the direct messages.
    let inbox = stage.person.until_inbox(2).await?;
    let first = inbox.iter().find(|message| message.controls().next().is_some());
    let first = first.context("The first prompt did not come.")?;
    page.line(stage.zone.date_of(stage.now), "upto", &first.content);
    Ok(Schedule::parse(WHEN, stage.zone.clone(), stage.now)?)
}

/// Lets every prompt that is due before the line come; gives the latest prompt.
async fn ask_until(
    stage: &mut Stage,
    page: &Page,
    schedule: &Schedule,
    line: &JournalLine,
) -> anyhow::Result<Option<Snowflake>> {
    let mut latest = None;
    while let Some(due) = schedule.next_after(stage.now)
        && due.at <= line.reply.written_at
    {
        let before = stage.person.inbox().len();
        stage.move_to(due.at);
        let prompt = stage.until_inbox(before + 1).await?;
        page.line(due.local.date(), "upto", prompt.content.lines().next().unwrap_or_default());
        latest = Some(prompt.id);
    }
    Ok(latest)
}

/// By the form under the prompt where the line has its fields, else by a message.
async fn reply(
    stage: &Stage,
    page: &Page,
    line: &JournalLine,
    prompt: Option<Snowflake>,
) -> anyhow::Result<()> {
    let answer = &line.reply.answer;
    let date = line.about.from;
    match prompt {
        Some(prompt) if in_form(answer) => {
            let links = answer.links.join("\n");
            let form = stage.person.click(prompt, "Answer in a form").await?;
            let mut values = vec![("text", answer.text.as_str()), ("links", links.as_str())];
            for (id, words) in [("why", &answer.why), ("did", &answer.did), ("next", &answer.next)]
            {
                values.extend(words.as_ref().map(|words| (id, words.as_str())));
            }
            for (id, words) in &values {
                if !words.is_empty() {
                    let name = if *id == "text" { "Asha".to_owned() } else { format!("·{id}") };
                    page.line(date, &name, words);
                }
            }
            let filed = stage.person.submit(form.modal(), &values).await?;
            page.line(date, "upto", &filed.text());
        }
        _ => {
            page.line(date, "Asha", &answer.text);
            let said = stage.person.say(&answer.text);
            let seen = stage.person.until_reaction(said).await?;
            page.line(date, "upto", &seen.emoji().join(" "));
        }
    }
    Ok(())
}

fn in_form(answer: &Answer) -> bool {
    answer.why.is_some()
        || answer.did.is_some()
        || answer.next.is_some()
        || !answer.links.is_empty()
}

/// Says something too much, edits something, and looks at what is kept.
async fn change_mind(stage: &mut Stage, page: &Page) -> anyhow::Result<()> {
    let date = stage.zone.date_of(stage.now);
    let person = stage.person.clone();
    let slip = person.say("Wrong window, sorry.");
    person.until_reaction(slip).await?;
    page.line(date, "Asha", "Wrong window, sorry.");
    ensure!(person.delete(slip), "The message is not there.");
    page.line(date, "Asha", "(deletes that message; the entry goes with it)");
    let short = person.say("Cooked for the whole family.");
    person.until_reaction(short).await?;
    page.line(date, "Asha", "Cooked for the whole family.");
    let edited = "Cooked for the whole family. Nobody asked about work, which was lovely.";
    person.edit(short, edited);
    page.line(date, "Asha", &format!("(edits that) {edited}"));
    for _ in 0..200 {
        let list = person.command("entries list", &[]).await?.text();
        if list.contains("Nobody asked about work") && !list.contains("Wrong window") {
            page.say("  /entries list");
            page.say(&indented(&list.lines().take(4).collect::<Vec<_>>().join("\n")));
            return Ok(());
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    anyhow::bail!("The edit and the deletion did not reach the entries.")
}

/// The bot comes back and files what was written meanwhile, each message once.
async fn come_back(stage: &mut Stage, page: &Page, written: &[Snowflake]) -> anyhow::Result<()> {
    stage.move_to(stage.now + TimeDelta::hours(8));
    stage.start_bot().await?;
    for message in written {
        stage.person.until_reaction(*message).await?;
    }
    page.say(&format!(
        "   (the bot is back: {} messages found and filed; prompts missed by more than six hours are not made up for)",
        written.len()
    ));
    Ok(())
}

/// `/digest`, in every format; the files are the bot's own attachments.
pub(super) async fn tell(stage: &mut Stage, page: &Page) -> anyhow::Result<Vec<PathBuf>> {
    let year = stage.zone.date_of(stage.now).year().to_string();
    let eve = chrono::NaiveDate::from_ymd_opt(stage.zone.date_of(stage.now).year() + 1, 1, 1)
        .context("The year has no end.")?;
    stage.move_to(stage.zone.noon(eve));
    page.heading("A year later");
    page.say(&format!("  /digest period: {year}"));
    let card = stage.person.command("digest", &[("period", &year)]).await?;
    page.say(&indented(&card.text()));
    let mut files = vec![stage.out.join("upto.db")];
    for format in ["markdown", "html", "image", "json"] {
        let answer =
            stage.person.command("digest", &[("period", &year), ("format", format)]).await?;
        let message = answer.message();
        let file = message
            .attachments
            .first()
            .with_context(|| format!("No {format} came: {}", message.text()))?;
        let path = stage.out.join(&file.filename);
        std::fs::write(&path, &file.bytes)
            .with_context(|| format!("I can't write {}.", path.display()))?;
        files.push(path);
    }
    Ok(files)
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}
