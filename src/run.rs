//! Everything together, from start to a clean end.

use std::path::Path;

use anyhow::anyhow;
use secrecy::SecretString;
use serenity::all::ApplicationId;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::app::{App, Clock, Limits};
use crate::courier::{Courier, Route};
use crate::render::Templates;
use crate::store::Store;
use crate::voice::Questions;
use crate::{bot, scheduler};

/// A bot that serves, until it is stopped.
pub struct Running {
    /// The application's id at Discord.
    pub application: ApplicationId,
    store: Store,
    stop: CancellationToken,
    bot: JoinHandle<anyhow::Result<()>>,
    scheduler: JoinHandle<()>,
}

/// Opens the store, finds Discord, and begins to serve.
pub async fn start(
    store: &Path,
    route: &Route,
    token: &SecretString,
    limits: Limits,
    templates: Templates,
    clock: Clock,
) -> anyhow::Result<Running> {
    let store = Store::open(store).await?;
    let courier = Courier::by(route, token)?;
    let application = courier.introduce(route).await?;
    let questions = Questions::shipped()?;
    let app = App::new(store.clone(), courier, questions, limits);
    let http = route.http(token)?;
    http.set_application_id(application);
    let stop = CancellationToken::new();
    let scheduler = tokio::spawn(scheduler::run(app.clone(), clock.clone(), stop.clone()));
    let bot = tokio::spawn(bot::serve(app, templates, clock, http, stop.clone()));
    Ok(Running { application, store, stop, bot, scheduler })
}

impl Running {
    /// Waits until Discord ends the connection for good; an error says why.
    pub async fn ended(&mut self) -> anyhow::Result<()> {
        (&mut self.bot).await.map_err(|_| anyhow!("The part that listens to Discord broke."))?
    }

    /// Stops listening, finishes what is under way, and closes the store.
    pub async fn stop(self) -> anyhow::Result<()> {
        self.stop.cancel();
        let listened = if self.bot.is_finished() { Ok(Ok(())) } else { self.bot.await };
        let sent = self.scheduler.await;
        self.store.close().await;
        sent.map_err(|_| anyhow!("The part that sends prompts broke."))?;
        listened.map_err(|_| anyhow!("The part that listens to Discord broke."))?
    }
}
