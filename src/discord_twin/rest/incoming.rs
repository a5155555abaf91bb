//! A body as it came: JSON, or a form of JSON and files.

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::http::header::CONTENT_TYPE;
use serde_json::Value;

use super::denial::Denial;

/// What a request brought.
#[derive(Clone, Debug, Default)]
pub(super) struct Incoming {
    /// The JSON; null if there was no body.
    pub payload: Value,
    /// The files beside it.
    pub files: Vec<Upload>,
}

/// A file that was sent.
#[derive(Clone, Debug)]
pub(in crate::discord_twin) struct Upload {
    /// The `n` of `files[n]`.
    pub n: usize,
    pub filename: String,
    pub content_type: Option<String>,
    pub bytes: Vec<u8>,
}

impl Upload {
    /// The `n`-th file of a form.
    pub fn new(n: usize, filename: &str, bytes: &[u8]) -> Self {
        let (filename, bytes) = (filename.to_owned(), bytes.to_vec());
        Self { n, filename, content_type: None, bytes }
    }
}

impl Incoming {
    /// Reads a body.
    pub async fn read(content_type: &str, bytes: Bytes) -> Result<Self, Denial> {
        if content_type.starts_with("multipart/form-data") {
            return Self::form(content_type, bytes).await;
        }
        if bytes.is_empty() {
            return Ok(Self::default());
        }
        let payload = serde_json::from_slice(&bytes).map_err(|_| Denial::UNREADABLE)?;
        Ok(Self { payload, files: Vec::new() })
    }

    async fn form(content_type: &str, bytes: Bytes) -> Result<Self, Denial> {
        let mut request = Request::builder()
            .header(CONTENT_TYPE, content_type)
            .body(bytes.into())
            .map_err(|_| Denial::UNREADABLE)?;
        DefaultBodyLimit::disable().apply(&mut request);
        let mut form =
            Multipart::from_request(request, &()).await.map_err(|_| Denial::UNREADABLE)?;
        let mut incoming = Self::default();
        while let Some(field) = form.next_field().await.map_err(|_| Denial::UNREADABLE)? {
            let name = field.name().unwrap_or_default().to_owned();
            let filename = field.file_name().map(str::to_owned);
            let content_type = field.content_type().map(str::to_owned);
            let bytes = field.bytes().await.map_err(|_| Denial::UNREADABLE)?;
            if name == "payload_json" {
                incoming.payload =
                    serde_json::from_slice(&bytes).map_err(|_| Denial::UNREADABLE)?;
            } else if let Some(filename) = filename {
                let digits = name.trim_start_matches("files[").trim_end_matches(']');
                let n = digits.parse().unwrap_or(incoming.files.len());
                incoming.files.push(Upload { n, filename, content_type, bytes: bytes.to_vec() });
            }
        }
        Ok(incoming)
    }
}
