//! The real bot, as people meet it: each theme is a conversation.

mod beginning;
mod buttons;
mod capture;
mod data;
mod days;
mod details;
mod digest;
mod entries;
mod floods;
mod followups;
mod interests;
mod lifecycle;
mod memories;
mod now;
mod privacy;
mod prompts;
mod quiet;
mod reach;
mod recall;
mod retrospective;
mod schedule;
mod sentences;
mod silence;
mod start;
mod wording;
