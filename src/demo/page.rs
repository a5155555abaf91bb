//! The conversation as it is printed, over a bar that shows how much of the year is left.

use std::time::Duration;

use crate::telemetry;
use chrono::NaiveDate;
use indicatif::{ProgressBar, ProgressStyle};

/// How wide a line may get before it is cut.
const WIDTH: usize = 96;

/// A printed conversation.
pub(super) struct Page(ProgressBar);

impl Page {
    /// A page for so many entries.
    pub fn new(entries: u64) -> Self {
        let bar = ProgressBar::new(entries);
        if let Ok(style) = ProgressStyle::with_template("  {bar:30} {pos}/{len} entries, {elapsed}")
        {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(100));
        Self(bar)
    }

    /// One thing said, on its day.
    pub fn line(&self, date: NaiveDate, who: &str, text: &str) {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let shown: String = text.chars().take(WIDTH).collect();
        let rest = if shown.len() < text.len() { "…" } else { "" };
        self.say(&format!("{}  {who:>5}  {shown}{rest}", date.format("%a %e %b")));
    }

    /// A text without Discord's timestamps, which only Discord can draw.
    pub fn without_stamps(text: &str) -> String {
        let lines = text.lines().map(|line| line.split(" · <t:").next().unwrap_or(line));
        lines.collect::<Vec<_>>().join("\n")
    }

    /// A heading.
    pub fn heading(&self, text: &str) {
        self.say(&format!("\n── {text}"));
    }

    /// Anything, as it is.
    pub fn say(&self, text: &str) {
        self.0.suspend(|| telemetry::print(text));
    }

    /// One entry more.
    pub fn step(&self) {
        self.0.inc(1);
    }

    /// The year is over.
    pub fn done(&self) {
        self.0.finish_and_clear();
    }
}
