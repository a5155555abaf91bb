//! The words of the house, as types: no rooms below, no input or output, no clock.
//!
//! One meaning each:
//!
//! | word | is |
//! |---|---|
//! | [`Person`](person::Person) | someone who enrolled, known by a Discord id |
//! | [`Schedule`](schedule::Schedule) | when a person wants to be asked: a cadence in a zone |
//! | [`Prompt`](prompt::Prompt) | one question due to one person at one moment |
//! | [`Delivery`](delivery::Delivery) | what became of one attempt to send a prompt |
//! | [`Opening`](opening::Opening) | what a person's history gives occasion to ask |
//! | [`Response`](response::Response) | what a person makes of a prompt by its buttons |
//! | [`Reply`](entry::Reply) | an answer as it came, by DM or by form |
//! | [`Entry`](entry::Entry) | a filed reply: the only ground truth |
//! | [`Picture`](picture::Picture) | an image that came with a reply, known by its bytes |
//! | [`Reading`](reading::Reading) | what the lexicon found in one entry |
//! | [`Interest`](interest::Interest), [`Mention`](reading::Mention) | what a person is into; one entry's pointing at it |
//! | [`Resource`](resource::Resource) | a link, book, paper, course or talk named in an entry |
//! | [`Decision`](decision::Decision) | explore, pursue, pause, drop, pivot or finish, with reason and date |
//! | [`Correction`](correction::Correction) | a name put right: rename, merge, split off, hide, show; left out of public editions, or let in |
//! | [`Belongings`](belongings::Belongings) | everything that a person may take along and bring back |
//! | [`Period`](period::Period) | a quarter, a year or a range of local dates, half-open |
//! | [`Era`](digest::Era) | a stretch with the same leading interests |
//! | [`Recut`](recut::Recut) | an era put right: what it is called, where it begins |
//! | [`Footing`](footing::Footing) | where one interest stands today |
//! | [`Now`](now::Now) | what a person is into now, and how they got there |
//! | [`Issue`](issue::Issue) | a public edition that was handed out, as a document or a post |
//! | [`Posted`](issue::Posted) | an issue that stands in a channel, until its author takes it down |
//! | [`PastPrompt`](past::PastPrompt) | something that was asked, as it is taken along; nothing follows from it |
//! | [`Omitted`](omitted::Omitted) | what a public edition leaves out, counted |
//! | [`Call`](call::Call) | a server's digest, from the question who wants to be in it to what is posted |
//! | [`Share`](share::Share) | what stands there of one person |
//! | [`Consent`](call::Consent) | their yes to exactly that, for this call alone |
//! | [`Lookup`](lookup::Lookup) | what a person asked to see a list of |
//! | [`Course`](digest::Course) | new, rising, steady, fading, returning, quiet |
//! | [`Digest`](digest::Digest) | the retrospective as data |
//! | [`Statement`](statement::Statement) | one fact of a digest, as numbers, names and dates without words |
//! | [`Tongue`](tongue::Tongue), [`Hearer`](tongue::Hearer) | a language that the bot speaks; how one person is spoken to |
//! | [`Refusal`](refusal::Refusal) | a "no" for a person: a whole sentence with the next step |

pub mod asks;
pub mod belongings;
pub mod button;
pub mod call;
pub mod correction;
pub mod days;
pub mod decision;
pub mod delivery;
pub mod digest;
pub mod echo;
pub mod entry;
pub mod footing;
pub mod history;
pub mod id;
pub mod identify;
pub mod interest;
pub mod issue;
pub mod lookup;
pub mod mark;
pub mod memory;
pub mod now;
pub mod omitted;
pub mod opening;
pub mod pace;
pub mod past;
pub mod period;
pub mod person;
pub mod picture;
pub mod prompt;
pub mod quiet;
pub mod reading;
pub mod recut;
pub mod refusal;
pub mod resource;
pub mod response;
pub mod retrospective;
pub mod schedule;
pub mod share;
pub mod span;
pub mod statement;
pub mod told;
pub mod tongue;
pub mod unread;
pub mod unseen;
pub mod wish;
pub mod words;
pub mod zone;
