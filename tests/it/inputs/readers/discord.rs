//! What Discord sends: messages of a channel's history, as the courier reads them.

use serde_json::Value;
use upto::courier::Heard;

use super::sampled;

pub fn event(bytes: &[u8]) -> usize {
    let Ok(page) = serde_json::from_slice::<Value>(bytes) else { return 0 };
    let messages = match page {
        Value::Array(messages) => messages,
        message => vec![message],
    };
    let heard = messages.into_iter().filter_map(Heard::of);
    heard
        .map(|heard| {
            assert!(heard.id.0 > 0 && heard.author.0 > 0);
            heard.text.len() + heard.files.iter().map(|file| file.url.len()).sum::<usize>()
        })
        .sum()
}

pub fn events() -> Vec<Vec<u8>> {
    sampled(&[
        r#"{"id":"7","author":{"id":"8"},"timestamp":"2026-03-06T08:00:00.000000+00:00","content":"Words."}"#,
        r#"[{"id":"7","author":{"id":"8","avatar":5},"type":3,"timestamp":"2026-03-06T08:00:00+00:00",
            "edited_timestamp":"2026-03-06T09:00:00+00:00","attachments":[{"id":"9","url":"u","size":3}],
            "components":[{"type":1,"components":[{"type":2,"custom_id":"1.answer.42"}]}]}]"#,
    ])
}
