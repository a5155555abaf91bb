//! What somebody may do: the right things, and what Discord would not let them.

use serde_json::Value;
use sqlx::Connection as _;
use upto::discord_twin::{Answer, Place, Shown, Snowflake, Unanswered};

use super::ids::altered;
use super::{CANARIES, CLOSED, SETTLED, Walk};
use crate::support::pictures::png;
use crate::support::world::Someone;

/// What there is to type besides one's own canary.
const WORDS: [&str; 12] = [
    "climbing",
    "guitar",
    "pottery",
    "2026",
    "2026-Q1",
    "last month",
    "yesterday",
    "Europe/Berlin",
    "daily 9:30",
    "every monday 18:00",
    "22:00",
    "3",
];

impl Walk {
    /// The same person, wherever the dice put them.
    fn somewhere(&mut self, who: usize) -> Someone {
        let person = &self.people[who];
        let places = [
            person.clone(),
            person.in_server(),
            person.in_other_server(),
            Someone::from(person.in_private_channel()),
        ];
        let place = self.below(6).min(places.len() - 1);
        places.into_iter().nth(place).unwrap()
    }

    /// Something to type: often enough one's own canary.
    fn word(&mut self, who: usize) -> String {
        match self.below(3) {
            0 => CANARIES[who].to_owned(),
            _ => WORDS[self.below(WORDS.len())].to_owned(),
        }
    }

    /// A text as a form's field may hold it.
    fn text(&mut self, who: usize) -> String {
        let canary = CANARIES[who];
        match self.below(4) {
            0 => format!("Climbing with {canary}, because {canary} asked. #{canary}"),
            1 => format!("https://{canary}.example/ {canary}"),
            _ => self.word(who),
        }
    }

    fn did(&mut self, act: &'static str) {
        *self.did.acts.entry(act).or_default() += 1;
    }

    /// Notes what somebody was answered with; waits, where nothing is shown at once, for what follows.
    async fn is_answered(&mut self, who: usize, answer: Result<Answer, Unanswered>, typed: bool) {
        let answer = match answer {
            Ok(answer) => answer,
            // Discord's own app would not let them.
            Err(Unanswered::NotOffered(_)) => return,
            Err(other) => panic!("{other}"),
        };
        match &answer.shown {
            Shown::Message(message) => self.sees(who, message),
            Shown::Modal(form) => {
                self.forms.push((who, typed, form.clone()));
                let many = self.forms.len().saturating_sub(60);
                self.forms.drain(..many);
            }
            Shown::Choices(_) => {}
            Shown::Nothing => {
                tokio::select! {
                    edited = answer.until_edited(1) => drop(edited.unwrap()),
                    beside = answer.until_follow_ups(1) => drop(beside.unwrap()),
                }
            }
        }
    }

    /// Types a command, with whatever options.
    pub async fn types(&mut self, who: usize) {
        let person = self.somewhere(who);
        let command = self.below(self.typed.len());
        let (name, options) =
            (self.typed[command].name.clone(), self.typed[command].options.clone());
        let mut given: Vec<(String, String)> = Vec::new();
        let mut file = None;
        for option in &options {
            if option["required"] != true && self.below(2) == 0 {
                continue;
            }
            let key = option["name"].as_str().unwrap().to_owned();
            let choices = option["choices"].as_array().filter(|choices| !choices.is_empty());
            let value = match (option["type"].as_u64().unwrap(), choices) {
                (_, Some(choices)) => {
                    let choice = self.below(choices.len());
                    choices[choice]["name"].as_str().unwrap().to_owned()
                }
                (4, _) => (1 + self.below(60)).to_string(),
                (5, _) => (self.below(2) == 0).to_string(),
                (6, _) => {
                    let other = self.below(self.people.len());
                    self.people[other].id().to_string()
                }
                (11, _) => {
                    file = Some((key, format!("{}.png", CANARIES[who])));
                    continue;
                }
                _ => self.word(who),
            };
            // Whoever keeps all to themselves publishes nothing.
            if !(who < CLOSED && name == "now" && key == "publish" && value == "on") {
                given.push((key, value));
            }
        }
        let given: Vec<_> = given.iter().map(|(key, value)| (&key[..], &value[..])).collect();
        self.did("commands");
        let answer = match &file {
            Some((key, filename)) => {
                let bytes = png(CANARIES[who]);
                person.command_with_file(&name, &given, (key, filename, &bytes)).await
            }
            None => person.command(&name, &given).await,
        };
        self.is_answered(who, answer, true).await;
    }

    /// Is suggested something while they type.
    pub async fn is_suggested(&mut self, who: usize) {
        let person = self.somewhere(who);
        let offers = |option: &&Value| option["autocomplete"] == true;
        let all: Vec<(String, String)> = self
            .typed
            .iter()
            .flat_map(|typed| {
                let named = typed.options.iter().filter(offers);
                named
                    .map(|option| (typed.name.clone(), option["name"].as_str().unwrap().to_owned()))
            })
            .collect();
        let (name, option) = &all[self.below(all.len())];
        let word = self.word(who);
        let length = self.below(word.len() + 1);
        let offered = person.autocomplete(name, &[], (option, &word[..length])).await;
        assert!(!matches!(offered, Err(Unanswered::TimedOut(_))), "/{name} {option}: {offered:?}");
        self.did("suggestions");
    }

    /// Presses what stands under a message of theirs.
    pub async fn presses(&mut self, who: usize) {
        let Some(id) = self.own_message(who) else { return };
        let person = self.people[who].in_server();
        let Some(message) = person.see(id) else { return };
        let controls: Vec<Value> = message.controls().cloned().collect();
        if controls.is_empty() {
            return;
        }
        let control = &controls[self.below(controls.len())];
        if Self::keeps_from(who, control["custom_id"].as_str().unwrap_or_default()) {
            return;
        }
        self.did("presses");
        let answer = person.forge(id, control, self.channel).await;
        self.is_answered(who, answer, false).await;
    }

    /// Presses what was given to anybody, altered or not, under whatever message they see.
    pub async fn forges(&mut self, who: usize) {
        if self.controls.is_empty() {
            return;
        }
        let at = self.below(self.controls.len());
        let (_, mut control) = self.controls[at].clone();
        let id = control["custom_id"].as_str().unwrap_or_default().to_owned();
        let id = if self.below(3) == 0 { id } else { altered(&id, &mut self.dice) };
        if Self::keeps_from(who, &id) || id.is_empty() {
            return;
        }
        control["custom_id"] = id.into();
        let in_public = self.before_all();
        let under = if self.below(4) == 0 && !in_public.is_empty() {
            Some(in_public[self.below(in_public.len())])
        } else {
            self.own_message(who)
        };
        let Some(under) = under else { return };
        self.did("forged presses");
        self.did.forged += 1;
        let person = self.people[who].in_server();
        let compared = self.below(4) == 0 && self.since_edit > SETTLED;
        let mut store = self.world.other_program("select 1").await;
        let before =
            if compared { self.belongings_of_others(who, &mut store).await } else { vec![] };
        let answer = person.forge(under, &control, self.channel).await;
        self.is_answered(who, answer, false).await;
        if compared {
            self.did.compared += 1;
            assert_eq!(self.belongings_of_others(who, &mut store).await, before, "{control}");
        }
        store.close().await.unwrap();
    }

    /// Sends a form that was opened for anybody, with its id altered or not.
    pub async fn sends(&mut self, who: usize) {
        if self.forms.is_empty() {
            return;
        }
        let at = self.below(self.forms.len());
        let (whose, typed, form) = self.forms[at].clone();
        if whose != who && !typed {
            // It stands in another's chat.
            return;
        }
        let alter = self.below(3) == 0;
        let custom_id =
            if alter { altered(&form.custom_id, &mut self.dice) } else { form.custom_id.clone() };
        if custom_id.is_empty() {
            return;
        }
        self.did.forged += u64::from(alter || whose != who);
        self.did("forms");
        // What somebody else's form was opened with is before their eyes alone.
        let values: Vec<(String, String)> = form
            .fields
            .iter()
            .map(|field| {
                let most = field.max_length.min(80);
                let text: String = self.text(who).chars().take(most).collect();
                (field.custom_id.clone(), text)
            })
            .collect();
        let values: Vec<_> = values.iter().map(|(key, value)| (&key[..], &value[..])).collect();
        let mut form = form;
        form.custom_id = custom_id;
        let person = self.people[who].in_server();
        let answer = person.submit(&form, &values).await;
        self.is_answered(who, answer, false).await;
    }

    /// Writes to the bot, or edits or deletes what they wrote.
    pub async fn writes(&mut self, who: usize) {
        let (person, text) = (self.people[who].clone(), self.text(who));
        self.did("messages");
        match self.below(6) {
            0 => {
                // For everybody to read; and saved by somebody, who is told nothing of it.
                let post = person.in_server().post(&text);
                let other = self.below(self.people.len());
                let other_there = self.people[other].in_server();
                let saved = other_there.message_command("Save to upto", post).await;
                self.is_answered(other, saved, true).await;
            }
            1 => {
                let own = person.conversation();
                let mut own = own.iter().filter(|message| message.author.0 == person.id());
                if let Some(last) = own.next_back() {
                    person.edit(last.id, &text);
                    self.since_edit = 0;
                }
            }
            _ => {
                let message = person.say(&text);
                person.until_reaction(message).await.unwrap();
            }
        }
    }

    /// A message of the bot's that somebody has before their eyes.
    fn own_message(&mut self, who: usize) -> Option<Snowflake> {
        if self.below(3) == 0 {
            let inbox = self.people[who].inbox();
            let from_last = self.below(8);
            return inbox.iter().rev().nth(from_last).map(|message| message.id);
        }
        let count = self.seen[who].len();
        if count == 0 {
            return None;
        }
        let at = self.below(count);
        Some(self.seen[who][at])
    }

    /// Whether a press would be the consent of somebody who keeps all to themselves.
    fn keeps_from(who: usize, custom_id: &str) -> bool {
        who < CLOSED && (custom_id.contains(".yes") || custom_id.contains(".send"))
    }

    /// The messages of the bot's that everybody in a server reads.
    fn before_all(&self) -> Vec<Snowflake> {
        let bot = self.world.twin.application_id();
        self.world.twin.look(|discord| {
            let open = discord.channels().filter(|c| matches!(c.place, Place::Guild(_)));
            let messages = open.flat_map(|channel| discord.history(channel.id));
            messages.filter(|message| message.author.0 == bot).map(|message| message.id).collect()
        })
    }
}
