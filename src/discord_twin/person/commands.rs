//! Commands: found among those registered, filled in as Discord's app would let a person.

use serde_json::{Map, Value, json};

use super::Person;
use super::answer::{Answer, Shown, Unanswered};
use crate::discord_twin::clock::Snowflake;
use crate::discord_twin::interaction::{Act, Choice};
use crate::discord_twin::rest::Upload;
use crate::discord_twin::state::{Discord, Place};

/// Kinds of options, Discord's numbers.
mod kind {
    pub const SUBCOMMAND: u64 = 1;
    pub const GROUP: u64 = 2;
    pub const STRING: u64 = 3;
    pub const INTEGER: u64 = 4;
    pub const BOOLEAN: u64 = 5;
    pub const USER: u64 = 6;
    pub const NUMBER: u64 = 10;
    pub const ATTACHMENT: u64 = 11;
}

impl Person {
    /// Runs a slash command, subcommands after a space: `command("schedule show", &[])`.
    pub async fn command(
        &self,
        name: &str,
        options: &[(&str, &str)],
    ) -> Result<Answer, Unanswered> {
        let data = self.shared.look(|discord| self.fill_in(discord, name, options, None))?;
        self.act(Act::Command, data, None, &format!("`/{name}`")).await
    }

    /// Runs a slash command with a file: the option's name, the file's name, its bytes.
    pub async fn command_with_file(
        &self,
        name: &str,
        options: &[(&str, &str)],
        (option, filename, bytes): (&str, &str, &[u8]),
    ) -> Result<Answer, Unanswered> {
        let data = self.shared.change(|discord| {
            let channel = discord.channel_at(self.place);
            let mut holder = discord.blank(channel, self.id);
            let file = discord.attach(channel, &Upload::new(0, filename, bytes), None);
            let (id, json) = (file.id.to_string(), file.to_json());
            let mut options = options.to_vec();
            options.push((option, &id));
            let mut data = self.fill_in(discord, name, &options, None)?;
            data["resolved"] = json!({ "attachments": { &id: json } });
            // The file is kept under a message nobody sees, as Discord keeps it for a while.
            holder.flags = crate::discord_twin::message::EPHEMERAL;
            holder.attachments.push(file);
            discord.messages.insert(holder.id, holder);
            Ok::<_, Unanswered>(data)
        })?;
        self.act(Act::Command, data, None, &format!("`/{name}`")).await
    }

    /// Types into an option, and gives the choices that are offered then.
    pub async fn autocomplete(
        &self,
        name: &str,
        options: &[(&str, &str)],
        focused: (&str, &str),
    ) -> Result<Vec<Choice>, Unanswered> {
        let mut all = options.to_vec();
        all.push(focused);
        let focus = Some(focused.0);
        let data = self.shared.look(|discord| self.fill_in(discord, name, &all, focus))?;
        let what = format!("typing `{}` into `/{name}`", focused.1);
        match self.act(Act::Autocomplete, data, None, &what).await?.shown {
            Shown::Choices(choices) => Ok(choices),
            other => Err(no(format!("{other:?} instead of choices"))),
        }
    }

    /// Runs a command from a message's context menu.
    pub async fn message_command(
        &self,
        name: &str,
        message: Snowflake,
    ) -> Result<Answer, Unanswered> {
        let data = self.shared.look(|discord| {
            let command = self.offered(discord, name, 3)?;
            let target = self.seen(discord, message)?;
            let id = message.to_string();
            Ok::<_, Unanswered>(json!({
                "id": command["id"], "name": name, "type": 3, "target_id": id,
                "resolved": { "messages": { &id: discord.message_json(target) } },
            }))
        })?;
        self.act(Act::Command, data, None, &format!("`{name}` on a message")).await
    }

    /// A registered command that Discord's app would show here.
    fn offered<'a>(
        &self,
        discord: &'a Discord,
        name: &str,
        kind: u64,
    ) -> Result<&'a Value, Unanswered> {
        let named = |command: &&Value| command["name"] == name && command["type"] == kind;
        let command = discord.commands.iter().find(named).ok_or_else(|| {
            let all = discord.commands.iter().filter_map(|c| c["name"].as_str());
            let all = all.collect::<Vec<_>>().join("`, `");
            no(format!("no command `{name}` is registered, only `{all}`"))
        })?;
        let has = |key: &str, number: u8| {
            command[key].as_array().is_none_or(|list| list.contains(&json!(number)))
        };
        let context = self.place.context();
        // In a bot's DM either installation will do; in a server its own too, if the bot is there.
        let in_server = matches!(self.place, Place::Guild(guild) if discord.is_in(guild));
        let of_server = in_server && has("integration_types", 0);
        let installed = context == 1 || of_server || has("integration_types", 1);
        if context == 0 && !discord.may_use(self.id, command) {
            return Err(no(format!("`/{name}` is not for this person")));
        }
        if installed && has("contexts", context) {
            Ok(command)
        } else {
            Err(no(format!("`/{name}` is not for this kind of place")))
        }
    }

    fn fill_in(
        &self,
        discord: &Discord,
        path: &str,
        given: &[(&str, &str)],
        focused: Option<&str>,
    ) -> Result<Value, Unanswered> {
        let mut words = path.split_whitespace();
        let command = self.offered(discord, words.next().unwrap_or_default(), 1)?;
        let mut chain = vec![command];
        for word in words {
            let parent = chain[chain.len() - 1];
            let nested = options(parent).find(|option| {
                option["name"] == word
                    && matches!(option["type"].as_u64(), Some(kind::SUBCOMMAND | kind::GROUP))
            });
            chain.push(nested.ok_or_else(|| no(format!("`/{path}`: no subcommand `{word}`")))?);
        }
        let leaf = chain[chain.len() - 1];
        if options(leaf).any(|o| matches!(o["type"].as_u64(), Some(kind::SUBCOMMAND | kind::GROUP)))
        {
            return Err(no(format!("`/{path}` needs a subcommand")));
        }
        if let Some((name, _)) =
            given.iter().find(|(name, _)| !options(leaf).any(|option| option["name"] == *name))
        {
            return Err(no(format!("`/{path}` has no option `{name}`")));
        }
        let mut filled = Vec::new();
        for option in options(leaf) {
            let name = option["name"].as_str().unwrap_or_default();
            match given.iter().find(|(given, _)| *given == name) {
                Some((_, text)) if focused == Some(name) => {
                    if option["autocomplete"] != true {
                        return Err(no(format!("`{name}` offers no choices while typing")));
                    }
                    filled.push(json!({ "name": name, "type": option["type"], "value": text,
                        "focused": true }));
                }
                Some((_, text)) => {
                    let value = value(option, text).map_err(|why| no(format!("`{name}` {why}")))?;
                    filled.push(json!({ "name": name, "type": option["type"], "value": value }));
                }
                None if option["required"] == true && focused.is_none() => {
                    return Err(no(format!("`/{path}` needs the option `{name}`")));
                }
                None => {}
            }
        }
        let users: Map<String, Value> = filled
            .iter()
            .filter(|option| option["type"] == kind::USER)
            .filter_map(|option| option["value"].as_str()?.parse::<Snowflake>().ok())
            .map(|id| (id.to_string(), discord.user_json(id)))
            .collect();
        let members: Map<String, Value> = match self.place {
            Place::Guild(_) => {
                users.keys().filter_map(|id| discord.partial_member_json(id)).collect()
            }
            _ => Map::new(),
        };
        let nested = chain[1..].iter().rev().fold(filled, |inner, option| {
            vec![json!({ "name": option["name"], "type": option["type"], "options": inner })]
        });
        Ok(json!({ "id": command["id"], "name": command["name"], "type": 1, "options": nested,
            "resolved": { "users": users, "members": members } }))
    }
}

fn options(command: &Value) -> impl Iterator<Item = &Value> {
    command["options"].as_array().into_iter().flatten()
}

/// What a person typed, as the option's kind of value; the error ends a sentence on the option.
fn value(option: &Value, text: &str) -> Result<Value, String> {
    let mut choices = option["choices"].as_array().into_iter().flatten().peekable();
    if choices.peek().is_some() {
        let mut chosen = choices.filter(|c| c["name"] == text || c["value"] == text);
        return chosen.next().map(|c| c["value"].clone()).ok_or("has no such choice".to_owned());
    }
    let between = |number: f64| {
        let low = option["min_value"].as_f64().is_none_or(|min| number >= min);
        let high = option["max_value"].as_f64().is_none_or(|max| number <= max);
        if low && high { Ok(()) } else { Err(format!("takes no {number}")) }
    };
    match option["type"].as_u64().unwrap_or(0) {
        kind::STRING => {
            let length = text.chars().count() as u64;
            let least = option["min_length"].as_u64().unwrap_or(0);
            let most = option["max_length"].as_u64().unwrap_or(6000);
            if !(least..=most).contains(&length) {
                return Err(format!("takes {least} to {most} characters"));
            }
            Ok(text.into())
        }
        kind::INTEGER => {
            let number = text.parse::<i32>().map_err(|_| "takes a whole number".to_owned())?;
            between(f64::from(number)).map(|()| number.into())
        }
        kind::NUMBER => {
            let number = text.parse::<f64>().map_err(|_| "takes a number".to_owned())?;
            between(number).map(|()| number.into())
        }
        kind::BOOLEAN => text.parse::<bool>().map(Value::from).map_err(|e| e.to_string()),
        kind::USER | kind::ATTACHMENT => Ok(text.into()),
        other => Err(format!("is of kind {other}, which this Discord does not know")),
    }
}

fn no(reason: impl Into<String>) -> Unanswered {
    Unanswered::NotOffered(reason.into())
}
