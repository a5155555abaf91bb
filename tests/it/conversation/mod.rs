//! The real bot, as people meet it: each theme is a conversation.

mod capture;
mod data;
mod digest;
mod digest_card;
mod digest_wording;
mod entries;
mod eras;
mod interests;
mod lifecycle;
mod now;
mod post;
mod privacy;
mod prompts;
mod public_edition;
mod reach;
mod recall;
mod schedule;
mod start;
mod withheld;
mod wording;
