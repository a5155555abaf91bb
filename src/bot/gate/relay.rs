//! One connection through the gate: frames pass as they are, but for an IDENTIFY without leave.

use std::time::Duration;

use chrono::{DateTime, Utc};
use futures_util::{SinkExt as _, StreamExt as _};
use serde::Deserialize;
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, WebSocketConfig};
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_tungstenite::{
    MaybeTlsStream, WebSocketStream, accept_async_with_config, connect_async_with_config,
};

use super::Keeper;

/// The version of the gateway that the client speaks. Source: serenity's `GATEWAY_VERSION`.
const VERSION: u8 = 10;

/// How long Discord is dialled again and again before the client is told: over a hiccup its session
/// is kept, and costs no IDENTIFY.
const DIALLING: Duration = Duration::from_secs(20);
/// The longest that one try may take, and the pause before the next.
const ONE_TRY: Duration = Duration::from_secs(10);
const BETWEEN_TRIES: Duration = Duration::from_secs(1);

/// How long a farewell may take.
const FAREWELL: Duration = Duration::from_secs(2);

/// Opcodes that mean something here. Source: Discord's reference on the gateway.
const HEARTBEAT: u8 = 1;
const IDENTIFY: u8 = 2;
const HELLO: u8 = 10;
const ACK: u8 = 11;

type Client = WebSocketStream<TcpStream>;
type Discord = WebSocketStream<MaybeTlsStream<TcpStream>>;

/// As much of a payload as means something here.
#[derive(Deserialize)]
struct Payload {
    op: u8,
}

/// What Discord says first.
#[derive(Deserialize)]
struct Hello {
    d: Interval,
}

#[derive(Deserialize)]
struct Interval {
    /// In milliseconds.
    heartbeat_interval: u64,
}

/// Passes frames between the client and Discord until one of them ends it.
pub(super) async fn relay(keeper: &Keeper, client: TcpStream) -> Result<(), Error> {
    let mut discord = dial(keeper).await?;
    let mut client = accept_async_with_config(client, Some(limitless())).await?;
    loop {
        tokio::select! {
            said = client.next() => match said.ok_or(Error::ConnectionClosed)?? {
                Message::Close(why) => return part(discord, client, why).await,
                Message::Ping(_) | Message::Pong(_) => {}
                said => {
                    if op(&said) == Some(IDENTIFY)
                        && let Some(at) = keeper.app.take_identify(keeper.clock.now()).await
                    {
                        drop(discord);
                        keeper.pulse.hold();
                        let waited = wait(keeper, &mut client, at).await;
                        keeper.pulse.heard();
                        waited?;
                        discord = dial(keeper).await?;
                        // The client was greeted once.
                        greeting(keeper, &mut discord).await?;
                    }
                    discord.send(said).await?;
                }
            },
            said = discord.next() => match said.ok_or(Error::ConnectionClosed)?? {
                Message::Close(why) => return timely(client.close(why)).await,
                Message::Ping(_) | Message::Pong(_) => {}
                said => {
                    listen(keeper, &said);
                    client.send(said).await?;
                }
            },
        }
    }
}

/// Connects to Discord, again and again for a while.
async fn dial(keeper: &Keeper) -> Result<Discord, Error> {
    let url = format!("{}/?v={VERSION}", keeper.gateway.trim_end_matches('/'));
    let dialling = async {
        loop {
            let dialled = connect_async_with_config(&url, Some(limitless()), false);
            if let Ok(Ok((discord, _))) = timeout(ONE_TRY, dialled).await {
                return discord;
            }
            tracing::warn!("Discord's gateway can't be reached; trying again.");
            sleep(BETWEEN_TRIES).await;
        }
    };
    timeout(DIALLING, dialling).await.map_err(|_| Error::ConnectionClosed)
}

/// As the client itself connects: Discord's payloads know no limit.
fn limitless() -> WebSocketConfig {
    WebSocketConfig { max_message_size: None, max_frame_size: None, ..WebSocketConfig::default() }
}

/// Waits for leave to introduce ourselves, and lets the client believe that all is well meanwhile.
async fn wait(keeper: &Keeper, client: &mut Client, at: DateTime<Utc>) -> Result<(), Error> {
    let mut next = Some(at);
    while let Some(at) = next {
        tracing::warn!(
            until = %at,
            "The bot connected too often; it waits, so that Discord does not take its token back."
        );
        loop {
            tokio::select! {
                () = keeper.clock.until(at) => break,
                said = client.next() => match said.ok_or(Error::ConnectionClosed)?? {
                    Message::Close(why) => {
                        timely(client.close(why)).await?;
                        return Err(Error::ConnectionClosed);
                    }
                    said if op(&said) == Some(HEARTBEAT) => {
                        client.send(Message::Text(format!("{{\"op\":{ACK}}}"))).await?;
                    }
                    _ => {}
                },
            }
        }
        next = keeper.app.take_identify(keeper.clock.now()).await;
    }
    Ok(())
}

/// Waits for Discord's first word.
async fn greeting(keeper: &Keeper, discord: &mut Discord) -> Result<(), Error> {
    loop {
        let said = discord.next().await.ok_or(Error::ConnectionClosed)??;
        listen(keeper, &said);
        if op(&said) == Some(HELLO) {
            return Ok(());
        }
    }
}

/// Notes that Discord is alive, where it says so.
fn listen(keeper: &Keeper, said: &Message) {
    match op(said) {
        Some(HELLO) => {
            let hello = said.to_text().ok().and_then(|text| serde_json::from_str(text).ok());
            if let Some(Hello { d: Interval { heartbeat_interval } }) = hello {
                keeper.pulse.greeted(Duration::from_millis(heartbeat_interval));
            }
        }
        Some(ACK) => keeper.pulse.heard(),
        _ => {}
    }
}

/// What a payload is. Those that Discord compresses are events.
fn op(said: &Message) -> Option<u8> {
    let Message::Text(text) = said else { return None };
    serde_json::from_str::<Payload>(text).ok().map(|payload| payload.op)
}

/// The client takes leave: Discord hears it before the client hears that it did.
async fn part(
    mut discord: Discord,
    mut client: Client,
    why: Option<CloseFrame<'static>>,
) -> Result<(), Error> {
    let farewell = async {
        discord.close(why).await?;
        while let Some(Ok(_)) = discord.next().await {}
        Ok(())
    };
    timely(farewell).await?;
    timely(client.close(None)).await
}

async fn timely(farewell: impl Future<Output = Result<(), Error>>) -> Result<(), Error> {
    timeout(FAREWELL, farewell).await.unwrap_or(Ok(()))
}
