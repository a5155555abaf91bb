//! The real bot, as people meet it: each theme is a conversation.

mod bringing;
mod capture;
mod data;
mod digest;
mod entries;
mod interests;
mod lifecycle;
mod now;
mod pictures;
mod privacy;
mod prompts;
mod reach;
mod recall;
mod saving;
mod schedule;
mod start;
mod wording;
