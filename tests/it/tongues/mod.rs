//! Every tongue says everything, in the room that Discord gives.

mod commands;
mod files;
mod limits;
