//! The real serenity client against the twin, on the production path, and a raw client beside it.

use std::sync::Arc;

use serenity::all::{
    ChannelId, ClientBuilder, Context, CreateAllowedMentions, Event, GatewayIntents, Http,
    HttpBuilder, RawEventHandler, ShardManager, UserId,
};
use serenity::async_trait;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::JoinHandle;
use upto::discord_twin::{Person, Twin};

use serde_json::Value;

use crate::support::contract;

/// A twin, with clients for it.
pub struct Rig {
    pub twin: Twin,
    pub http: Arc<Http>,
    raw: reqwest::Client,
}

/// A running bot that only listens.
pub struct Bot {
    events: UnboundedReceiver<Event>,
    shards: Arc<ShardManager>,
    task: JoinHandle<()>,
}

struct Ears(UnboundedSender<Event>);

#[async_trait]
impl RawEventHandler for Ears {
    async fn raw_event(&self, _: Context, event: Event) {
        let _ = self.0.send(event);
    }
}

impl Rig {
    pub async fn new() -> Self {
        let twin = Twin::start().await.unwrap();
        if let Some(contract) = contract::contract() {
            twin.check_with(contract);
        }
        let ca = reqwest::Certificate::from_pem(twin.ca_pem().as_bytes()).unwrap();
        let raw = reqwest::Client::builder()
            .no_proxy()
            .resolve("discord.com", twin.address())
            .resolve("cdn.discordapp.com", twin.address())
            .tls_built_in_root_certs(false)
            .add_root_certificate(ca)
            .build()
            .unwrap();
        let http = HttpBuilder::new(twin.token())
            .client(raw.clone())
            .application_id(twin.application_id().into())
            .default_allowed_mentions(CreateAllowedMentions::new())
            .build();
        Self { twin, http: Arc::new(http), raw }
    }

    /// The HTTP client that finds the twin.
    pub fn client(&self) -> reqwest::Client {
        self.raw.clone()
    }

    /// Connects a bot with the intents that DMs need.
    pub async fn connect(&self) -> Bot {
        let (sender, events) = unbounded_channel();
        let http = HttpBuilder::new(self.twin.token())
            .client(self.raw.clone())
            .application_id(self.twin.application_id().into())
            .build();
        let intents = GatewayIntents::DIRECT_MESSAGES;
        let mut client = ClientBuilder::new_with_http(http, intents)
            .raw_event_handler(Ears(sender))
            .await
            .unwrap();
        let shards = Arc::clone(&client.shard_manager);
        let task = tokio::spawn(async move { client.start().await.unwrap() });
        self.twin.until_connected().await.unwrap();
        Bot { events, shards, task }
    }

    /// The DM channel of a person, opened as the bot opens it.
    pub async fn dm(&self, person: &Person) -> ChannelId {
        UserId::new(person.id()).create_dm_channel(&self.http).await.unwrap().id
    }

    /// Asks without serenity: status and JSON.
    pub async fn ask(&self, method: &str, path: &str, body: Option<Value>) -> (u16, Value) {
        let method = method.parse().unwrap();
        let mut request = self
            .raw
            .request(method, format!("https://discord.com/api/v10{path}"))
            .header("authorization", format!("Bot {}", self.twin.token()));
        if let Some(body) = body {
            request = request.json(&body);
        }
        let response = request.send().await.unwrap();
        let status = response.status().as_u16();
        (status, response.json().await.unwrap_or(Value::Null))
    }

    /// Fetches a file as the bot would.
    pub async fn fetch(&self, url: &str) -> Vec<u8> {
        self.raw.get(url).send().await.unwrap().bytes().await.unwrap().to_vec()
    }
}

impl Bot {
    /// The next event that `pick` wants; what came before is skipped.
    pub async fn hears<T>(&mut self, mut pick: impl FnMut(Event) -> Option<T>) -> T {
        loop {
            let event = self.events.recv().await.expect("the bot has stopped");
            if let Some(found) = pick(event) {
                return found;
            }
        }
    }

    /// The content of the next message.
    pub async fn hears_message(&mut self) -> String {
        self.hears(|event| match event {
            Event::MessageCreate(created) => Some(created.message.content),
            _ => None,
        })
        .await
    }

    /// Shuts down as the bot does.
    pub async fn stop(self) {
        self.shards.shutdown_all().await;
        self.task.await.unwrap();
    }
}
