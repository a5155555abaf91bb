//! Everything together, from start to a clean end.

use secrecy::SecretString;
use serenity::all::ApplicationId;
use tokio::task::{JoinError, JoinHandle};
use tokio_util::sync::CancellationToken;

use crate::app::{App, Backups, Clock, Limits};
use crate::bot::Ended;
use crate::courier::{ConnectError, Courier, Route};
use crate::render::Templates;
use crate::store::{Place, Store};
use crate::voice::Questions;
use crate::{bot, scheduler};

/// A bot that serves, until it is stopped.
pub struct Running {
    /// The application's id at Discord.
    pub application: ApplicationId,
    app: App,
    store: Store,
    stop: CancellationToken,
    bot: JoinHandle<Result<(), Ended>>,
    scheduler: JoinHandle<()>,
    backups: Option<JoinHandle<()>>,
}

/// Opens the store, finds Discord, and begins to serve.
pub async fn start(
    store: impl Into<Place>,
    route: &Route,
    token: &SecretString,
    limits: Limits,
    templates: Templates,
    clock: Clock,
) -> anyhow::Result<Running> {
    let store = Store::open(store).await?;
    store.realign(clock.now()).await?;
    let courier = Courier::by(route, token)?;
    let application = courier.introduce(route).await?;
    let questions = Questions::shipped()?;
    let app = App::new(store.clone(), courier, questions, limits);
    let http = route.http(token)?;
    http.set_application_id(application);
    let stop = CancellationToken::new();
    let scheduler = tokio::spawn(scheduler::run(app.clone(), clock.clone(), stop.clone()));
    let bot = tokio::spawn(bot::serve(app.clone(), templates, clock, http, stop.clone()));
    Ok(Running { application, app, store, stop, bot, scheduler, backups: None })
}

impl Running {
    /// Makes backups from now on.
    pub fn keep_backups(&mut self, backups: Backups, clock: Clock) {
        let (app, stop) = (self.app.clone(), self.stop.clone());
        self.backups = Some(tokio::spawn(scheduler::keep_backups(app, clock, backups, stop)));
    }

    /// Waits until it cannot go on serving; the error says why.
    pub async fn ended(&mut self) -> anyhow::Error {
        let backups = async {
            match &mut self.backups {
                Some(backups) => backups.await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            ended = &mut self.bot => match ended {
                Ok(Err(why)) => why.into(),
                // Unasked, no part comes to an end by itself.
                Ok(Ok(())) | Err(_) => Ended::Broken.into(),
            },
            _ = &mut self.scheduler => Ended::Broken.into(),
            _ = backups => Ended::Broken.into(),
            () = self.app.refused() => ConnectError::Token.into(),
        }
    }

    /// The store that it serves from.
    pub fn store(&self) -> Store {
        self.store.clone()
    }

    /// Stops listening, finishes what is under way, and closes the store.
    pub async fn stop(self) -> anyhow::Result<()> {
        self.stop.cancel();
        let broke = |_: JoinError| Ended::Broken;
        let listened = if self.bot.is_finished() { Ok(Ok(())) } else { self.bot.await };
        let sent = if self.scheduler.is_finished() { Ok(()) } else { self.scheduler.await };
        let backed_up = match self.backups {
            Some(backups) if !backups.is_finished() => backups.await,
            _ => Ok(()),
        };
        self.store.close().await;
        backed_up.map_err(broke)?;
        sent.map_err(broke)?;
        Ok(listened.map_err(broke)??)
    }
}
