//! upto: a Discord bot that asks people on their own schedule what they are into, and tells a
//! quarter or a year back to them in their own words.
//!
//! # The house
//!
//! Imports go down only, and never sideways on floor 1 (`tests/it/architecture.rs`). The front
//! chooses the dress: `app` returns data, `bot` and `cli` show it.
//!
//! ```text
//! roof    main  cli  config  telemetry  run  demo         put everything together
//!         ─────────────────────────────────────────────
//! 4       bot: incoming Discord      scheduler: what is due
//!            │      │                      │
//!            │      └───────┐              │
//! 3          │             app: what the product does, as data
//!            │              │
//! 2          │       store: the only SQL   courier: outgoing Discord
//!            │              │                      │
//! 1       render  voice  lexicon  retro  exchange  │
//!            │      │       │       │       │      │
//! ½       tongues ──┘       │       │       │      │
//!            │      │       │       │       │      │
//! 0       domain: the words of it all, with their laws
//!
//! garden  discord_twin: a local Discord, for tests and the demo; knows nothing of the house
//! ```
//!
//! # Two walks
//!
//! **A due question becomes a direct message.**
//!
//! 1. [`scheduler::run`] sleeps until the next due time and calls [`app::App::tick`].
//! 2. The [`store`] plans what is due and claims it, in one transaction a step; what is later than
//!    the grace time is missed, and several missed ones are one.
//! 3. The [`app`] chooses what it asks, once, from what its person wrote and wants; [`voice`] says
//!    it; the [`courier`] sends it with the prompt's number as its nonce,
//!    after a look in the channel's history where an earlier attempt may have arrived.
//! 4. What Discord made of it is a [`domain::delivery::Delivery`]; what follows from that,
//!    [`domain::prompt::Prompt::after`], is pure.
//! 5. The [`store`] settles it: closes this prompt, if the claim is still the latest.
//!
//! Between the client and Discord's gateway stands `bot::gate`: it waits where the client came too
//! often, and ends the whole where Discord is silent.
//!
//! **A reply becomes an entry, the entries a digest.**
//!
//! 1. `bot::events` takes a message from the gateway, or from the channel's history after a
//!    restart, and gives it to the [`app`] with the time.
//! 2. The [`store`] files it, once for each message id; a reaction says so. Pictures that
//!    came with it are fetched then, and lie as files beside the store.
//! 3. At `/digest`, [`domain::period::Period`] reads the period, and one query brings the whole
//!    history up to its end: eras are cut on all of it, then clipped.
//! 4. [`lexicon::read`] turns entries into readings: interests, resources, sentences; and
//!    [`domain::correction::correct`] puts them right, as the person said once for all.
//! 5. [`retro::retrospect`] makes the [`domain::digest::Digest`] of them, without a clock or a store.
//! 6. [`render`] dresses it, and says its statements in the tongue of whoever asked; the bot
//!    attaches it.
//!
//! # Where a line belongs
//!
//! | it … | goes to |
//! |---|---|
//! | is a noun of the glossary, or a law about one | [`domain`] |
//! | finds something in a text | [`lexicon`] |
//! | states something about a stretch of life, as data | [`retro`] |
//! | decides what that looks like, and how it is said | [`render`] |
//! | is a sentence that the bot says | [`voice`], with its words in `config/voice`, a file a room and tongue |
//! | finds those words | [`tongues`] |
//! | reads or writes a file of entries | [`exchange`] |
//! | is SQL | [`store`] |
//! | sends to Discord of its own accord | [`courier`] |
//! | answers Discord | [`bot`] |
//! | is a step of what the product does | [`app`] |
//! | reads the clock | [`scheduler`]'s clock, the bot's edge, [`cli`]; everybody else is told `now` |
//!
//! What a person wrote is kept as it came, and everything said about it is derived when it is told:
//! so an edit, a deletion or a better lexicon needs no backfill.

// A line is said by `telemetry`: these macros end the program where it can't be written.
#![cfg_attr(not(test), warn(clippy::print_stdout, clippy::print_stderr))]

pub mod app;
pub mod bot;
pub mod cli;
pub mod config;
pub mod courier;
pub mod demo;
pub mod discord_twin;
pub mod domain;
pub mod exchange;
pub mod lexicon;
pub mod render;
pub mod retro;
pub mod run;
pub mod scheduler;
pub mod store;
pub mod telemetry;
pub mod tongues;
pub mod voice;
