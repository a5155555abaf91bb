//! How Discord is reached: itself, or a stand-in by the same path.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use secrecy::{ExposeSecret as _, SecretString};
use serenity::builder::CreateAllowedMentions;
use serenity::http::{Http, HttpBuilder};

use super::Courier;
use super::files::HOSTS;

/// The longest wait for a connection.
const CONNECT: Duration = Duration::from_secs(10);

/// The longest wait for a whole answer, files included.
const ANSWER: Duration = Duration::from_secs(30);

/// The way to Discord: by default its own address.
#[derive(Debug, Clone, Default)]
pub struct Route {
    /// Where `discord.com`, and its hosts of attached files, are to be found in place of their own
    /// addresses.
    pub connect_to: Option<SocketAddr>,
    /// The certificate (PEM) to trust there.
    pub certificate: Option<Vec<u8>>,
}

/// A way to Discord that cannot be taken.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    /// The certificate is none, or TLS cannot be set up.
    #[error("The connection to Discord can't be prepared: check `discord.ca_file`.")]
    Client(#[from] reqwest::Error),
    /// Discord does not answer.
    #[error("Discord does not answer. Check the network, then start again.")]
    Silent(#[source] Box<serenity::Error>),
    /// Discord does not know the token.
    #[error(
        "Discord refuses the token. Copy it anew from https://discord.com/developers/applications \
         (your application, Bot, Reset Token)."
    )]
    Token,
    /// A stand-in sends us on to somebody else.
    #[error(
        "`discord.connect_to` is set, but the gateway it names is on another host. Unset it, or mend the stand-in."
    )]
    Elsewhere,
}

impl Route {
    /// A client for this way, with limits on how long it waits; nothing is sent yet.
    pub fn http(&self, token: &SecretString) -> Result<Http, ConnectError> {
        let client = self.client(&["discord.com"])?.build()?;
        Ok(HttpBuilder::new(token.expose_secret())
            .client(client)
            .default_allowed_mentions(CreateAllowedMentions::new())
            .build())
    }

    /// A client for attached files: it follows no redirect.
    fn files(&self) -> Result<reqwest::Client, ConnectError> {
        let client = self.client(&HOSTS)?.redirect(reqwest::redirect::Policy::none());
        Ok(client.build()?)
    }

    /// A client with limits on how long it waits, that finds these hosts where they are to be found.
    fn client(&self, hosts: &[&str]) -> Result<reqwest::ClientBuilder, ConnectError> {
        let mut client =
            reqwest::Client::builder().connect_timeout(CONNECT).timeout(ANSWER).use_rustls_tls();
        if let Some(address) = self.connect_to {
            client =
                hosts.iter().fold(client, |client, host| client.resolve(host, address)).no_proxy();
        }
        if let Some(pem) = &self.certificate {
            client = client.add_root_certificate(reqwest::Certificate::from_pem(pem)?);
        }
        Ok(client)
    }
}

impl Courier {
    /// A courier who goes this way; nothing is sent yet.
    pub fn by(route: &Route, token: &SecretString) -> Result<Self, ConnectError> {
        Ok(Self {
            http: Arc::new(route.http(token)?),
            files: route.files()?,
            standing: Arc::default(),
        })
    }

    /// Asks Discord who we are, and that the gateway is where we were told to connect.
    ///
    /// Returns the application's id, which commands and invite links carry.
    pub async fn introduce(
        &self,
        route: &Route,
    ) -> Result<serenity::all::ApplicationId, ConnectError> {
        let refused = |error: serenity::Error| match &error {
            serenity::Error::Http(http)
                if http.status_code().is_some_and(|s| s.as_u16() == 401) =>
            {
                ConnectError::Token
            }
            _ => ConnectError::Silent(Box::new(error)),
        };
        let application = self.http.get_current_application_info().await.map_err(refused)?.id;
        self.http.set_application_id(application);
        if let Some(address) = route.connect_to {
            let gateway = self.http.get_gateway().await.map_err(refused)?.url;
            let host =
                url::Url::parse(&gateway).ok().and_then(|url| url.host_str().map(str::to_owned));
            if host.is_none_or(|host| host != address.ip().to_string()) {
                return Err(ConnectError::Elsewhere);
            }
        }
        Ok(application)
    }
}
