//! Files to entries and back.
//!
//! What a person takes along is one archive:
//!
//! | file | holds |
//! |---|---|
//! | `journal.jsonl` | what they wrote |
//! | `interests.jsonl` | what they decided and put right |
//! | `asked.jsonl` | what they were asked, and what became of it |
//! | `settings.json` | when they are asked, and what they show |
//! | `pictures/` | the pictures, each named by what it is |
//! | `journal.md` | the journal for people; not read again |

pub mod archive;
pub mod asked;
mod brought;
pub mod interests;
pub mod jsonl;
pub mod markdown;
pub mod settings;

pub use brought::{Brought, open};
