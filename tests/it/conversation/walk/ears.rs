//! Who hears what the bot sends, and all that it says.

use std::io::{Cursor, Read as _};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use upto::discord_twin::{Discord, Place, Request, Snowflake};
use zip::ZipArchive;

/// Whom something reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ears {
    /// This account alone.
    One(u64),
    /// Everybody in a channel.
    All,
}

/// Whom a request of the bot's reaches; `None` where it shows nothing to anybody.
pub fn ears(discord: &Discord, request: &Request) -> Option<Ears> {
    let path = request.path.split('?').next()?;
    let mut parts = path.trim_start_matches("/api/v10/").split('/');
    match (parts.next()?, parts.next()?, parts.next()) {
        ("interactions", _, Some(token)) => {
            let asked = discord.interaction(token)?;
            match request.body["type"].as_u64()? {
                // Suggestions and forms.
                8 | 9 => Some(Ears::One(asked.person.0)),
                // Nothing but that something comes.
                5 | 6 => None,
                _ => Some(of_message(discord, asked.original, asked.person)),
            }
        }
        ("webhooks", _, Some(token)) => {
            let asked = discord.interaction(token)?;
            if request.method == "POST" {
                let shown = asked.follow_ups.last().copied().or(asked.original);
                return Some(of_message(discord, shown, asked.person));
            }
            Some(of_message(discord, asked.original, asked.person))
        }
        ("channels", channel, _) => {
            let id = Snowflake(channel.parse().ok()?);
            Some(of_place(discord.channel(id)?.place))
        }
        _ => None,
    }
}

fn of_message(discord: &Discord, message: Option<Snowflake>, asker: Snowflake) -> Ears {
    let Some(message) = message.and_then(|id| discord.message(id)) else {
        // Taken back since, so that nobody knows who saw it.
        return Ears::All;
    };
    match discord.channel(message.channel_id) {
        _ if message.is_ephemeral() => Ears::One(asker.0),
        Some(channel) => of_place(channel.place),
        None => Ears::All,
    }
}

fn of_place(place: Place) -> Ears {
    match place {
        Place::BotDm(person) => Ears::One(person.0),
        Place::Guild(_) | Place::Private => Ears::All,
    }
}

/// Every byte of a request that somebody could read, in small letters; archives unpacked, pictures
/// within a page decoded.
pub fn said(request: &Request) -> String {
    let mut said = request.body.to_string();
    for (name, bytes) in &request.files {
        said.push_str(name);
        match ZipArchive::new(Cursor::new(&bytes[..])) {
            Ok(archive) => unpack(archive, &mut said),
            Err(_) => said.push_str(&String::from_utf8_lossy(bytes)),
        }
    }
    let inline: Vec<Vec<u8>> = said
        .split(";base64,")
        .skip(1)
        .filter_map(|rest| {
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && !"+/=".contains(c));
            BASE64_STANDARD.decode(&rest[..end.unwrap_or(rest.len())]).ok()
        })
        .collect();
    for bytes in inline {
        said.push_str(&String::from_utf8_lossy(&bytes));
    }
    said.to_lowercase()
}

fn unpack(mut archive: ZipArchive<Cursor<&[u8]>>, said: &mut String) {
    for number in 0..archive.len() {
        let mut file = archive.by_index(number).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        said.push_str(&file.name().unwrap());
        said.push_str(&String::from_utf8_lossy(&bytes));
    }
}
