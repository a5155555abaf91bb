//! Every tongue says everything, in the room that Discord gives.

mod catalogue;
mod commands;
mod files;
mod limits;
mod samples;
mod typed;
