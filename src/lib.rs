//! upto: a Discord bot that asks what you are into and tells it back to you.

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
pub mod voice;
