//! All that can be typed, as it was registered.

use serde_json::{Value, json};
use upto::discord_twin::{Answer, Twin};

use super::world::Someone;

/// A command as it was registered.
pub struct Typed {
    /// Its name, a subcommand's after a space.
    pub name: String,
    /// What can be given to it.
    pub options: Vec<Value>,
    only_in_servers: bool,
}

/// All commands.
pub fn commands(twin: &Twin) -> Vec<Typed> {
    let below = |command: &Value| {
        let name = command["name"].as_str().unwrap().to_owned();
        let options = command["options"].as_array().cloned().unwrap_or_default();
        let only_in_servers = command["contexts"] == json!([0]);
        let (below, own): (Vec<_>, _) = options.into_iter().partition(|option| option["type"] == 1);
        if below.is_empty() {
            return vec![Typed { name, options: own, only_in_servers }];
        }
        let typed = |command: &Value| Typed {
            name: format!("{name} {}", command["name"].as_str().unwrap()),
            options: command["options"].as_array().cloned().unwrap_or_default(),
            only_in_servers,
        };
        below.iter().map(typed).collect()
    };
    let typed = |command: &&Value| command["type"] == 1;
    twin.look(|discord| discord.commands().iter().filter(typed).flat_map(below).collect())
}

impl Typed {
    /// Types it with a word wherever one can be typed, with the first of each choice, and with the
    /// number of an entry; and what is suggested for the word meanwhile. What is only for servers is
    /// typed in one that they manage.
    pub async fn typed_with(&self, person: &Someone, word: &str, entry: u64) -> (Answer, String) {
        let server;
        let person = if self.only_in_servers {
            person.may_manage();
            server = person.in_server();
            &server
        } else {
            person
        };
        let (entry, id) = (entry.to_string(), person.id().to_string());
        let mut given = Vec::new();
        let mut file = None;
        let mut suggested = Vec::new();
        for option in &self.options {
            let name = option["name"].as_str().unwrap();
            if option["autocomplete"] == true {
                let choices = person.autocomplete(&self.name, &[], (name, word)).await;
                suggested.push(format!("{:?}", choices.unwrap()));
            }
            let choice = option["choices"][0]["name"].as_str();
            match (option["type"].as_u64().unwrap(), choice) {
                (_, Some(choice)) => given.push((name, choice)),
                (3, None) => given.push((name, word)),
                (4, None) => given.push((name, &entry)),
                (5, None) => given.push((name, "true")),
                (6, None) => given.push((name, &id)),
                (11, None) => file = Some((name, format!("{word}.txt"), word.as_bytes())),
                (other, None) => panic!("/{}: an option of kind {other}", self.name),
            }
        }
        let answer = match &file {
            Some((name, filename, bytes)) => {
                person.command_with_file(&self.name, &given, (name, filename, bytes)).await
            }
            None => person.command(&self.name, &given).await,
        };
        (answer.unwrap(), suggested.join("\n"))
    }
}
