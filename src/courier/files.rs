//! Files that people attached, fetched from Discord's own hosts and from nowhere else.

use backon::Retryable as _;
use url::{Host, Url};

use super::{AGAIN, Courier};
use crate::domain::picture::Kind;
use crate::domain::words::unshown;

/// The hosts on which Discord keeps attached files. Source: Discord's reference, "Attachment object".
pub(super) const HOSTS: [&str; 2] = ["cdn.discordapp.com", "media.discordapp.net"];

/// Where on them attachments lie; those of commands are not kept for long.
const PLACES: [&str; 2] = ["/attachments/", "/ephemeral-attachments/"];

/// What became of fetching a file.
#[derive(Clone, PartialEq, Eq)]
pub enum Fetched {
    /// It is here.
    File(Vec<u8>),
    /// It is larger than it may be.
    TooLarge,
    /// It does not begin as what is wanted begins.
    Unwanted,
    /// It is not there, or not one of Discord's own, or did not come.
    Lost,
}

unshown!(Fetched);

impl Courier {
    /// Fetches an attached file of at most `most` bytes, if its start is `wanted`.
    ///
    /// Laws: only from Discord's hosts of attachments, wherever the address came from; no redirect
    /// is followed, no token is shown there, and no more is read than may be kept.
    pub async fn fetch(&self, url: &str, most: u64, wanted: fn(&[u8]) -> bool) -> Fetched {
        let Some(url) = attachment(url) else { return Fetched::Lost };
        let fetch = || async {
            match self.fetch_once(url.clone(), most, wanted).await {
                Ok(fetched) => Ok(fetched),
                Err(passing) if passing => Err(()),
                Err(_) => Ok(Fetched::Lost),
            }
        };
        fetch.retry(AGAIN).await.unwrap_or(Fetched::Lost)
    }

    /// One try; the error tells whether another may go better.
    async fn fetch_once(
        &self,
        url: Url,
        most: u64,
        wanted: fn(&[u8]) -> bool,
    ) -> Result<Fetched, bool> {
        let asked = self.files.get(url).send().await;
        let mut answer = asked.map_err(|_| true)?;
        let status = answer.status();
        if !status.is_success() {
            return Err(status.is_server_error() || status.as_u16() == 429);
        }
        if answer.content_length().is_some_and(|length| length > most) {
            return Ok(Fetched::TooLarge);
        }
        let (mut file, mut judged) = (Vec::new(), false);
        while let Some(chunk) = answer.chunk().await.map_err(|_| true)? {
            file.extend_from_slice(&chunk);
            if file.len() as u64 > most {
                return Ok(Fetched::TooLarge);
            }
            if !judged && file.len() >= Kind::SIGNATURE {
                if !wanted(&file) {
                    return Ok(Fetched::Unwanted);
                }
                judged = true;
            }
        }
        if judged || wanted(&file) { Ok(Fetched::File(file)) } else { Ok(Fetched::Unwanted) }
    }
}

/// The address of an attachment at Discord; `None` for every other.
fn attachment(url: &str) -> Option<Url> {
    let url = Url::parse(url).ok()?;
    let host = matches!(url.host(), Some(Host::Domain(host)) if HOSTS.contains(&host));
    let plain = url.scheme() == "https"
        && url.port().is_none()
        && url.username().is_empty()
        && url.password().is_none();
    let place = PLACES.iter().any(|place| url.path().starts_with(place));
    (host && plain && place).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::attachment;

    #[test]
    fn only_attachments_at_discord_are_fetched() {
        for good in [
            "https://cdn.discordapp.com/attachments/1/2/rock.png?ex=1&is=2&hm=3",
            "https://cdn.discordapp.com:443/attachments/1/2/rock.png",
            "https://media.discordapp.net/attachments/1/2/rock.png",
            "https://cdn.discordapp.com/ephemeral-attachments/1/2/rock.png",
        ] {
            assert!(attachment(good).is_some(), "{good}");
        }
        for bad in [
            "http://cdn.discordapp.com/attachments/1/2/rock.png",
            "https://cdn.discordapp.com.evil.example/attachments/1/2/rock.png",
            "https://cdn.discordapp.com@evil.example/attachments/1/2/rock.png",
            "https://me@cdn.discordapp.com/attachments/1/2/rock.png",
            "https://cdn.discordapp.com:8443/attachments/1/2/rock.png",
            "https://cdn.discordapp.com/attachments/../avatars/1.png",
            "https://cdn.discordapp.com/attachments/%2e%2e/avatars/1.png",
            "https://cdn.discordapp.com/avatars/1.png",
            "https://discord.com/attachments/1/2/rock.png",
            "https://127.0.0.1/attachments/1/2/rock.png",
            "https://[::1]/attachments/1/2/rock.png",
            "file:///attachments/1/2/rock.png",
            "attachments/1/2/rock.png",
            "",
        ] {
            assert!(attachment(bad).is_none(), "{bad}");
        }
    }
}
