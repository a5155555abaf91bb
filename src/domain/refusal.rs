//! A "no" for a person.

use super::days::DaysError;
use super::period::PeriodError;
use super::schedule::ScheduleError;
use super::zone::ZoneError;

/// A "no" for a person: a whole sentence that ends with the next step. Law: nothing was stored.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Refusal {
    /// The zone is none.
    #[error(transparent)]
    Zone(#[from] ZoneError),
    /// The schedule is none.
    #[error(transparent)]
    Schedule(#[from] ScheduleError),
    /// The days are none, or of the wrong time.
    #[error(transparent)]
    Days(#[from] DaysError),
    /// One end of quiet hours without the other.
    #[error(
        "Say when your quiet hours begin and when they end, such as `from: 22:00` and `to: 7:00`, or `from: off` for none."
    )]
    HalfQuiet,
    /// Quiet hours that are no hours or all of them.
    #[error(
        "Quiet hours need a beginning and another end, such as 22:00 and 7:00. To be asked nothing at all, type `/schedule pause`."
    )]
    QuietAllDay,
    /// The period is none.
    #[error(transparent)]
    Period(#[from] PeriodError),
    /// They never said `/start`.
    #[error(
        "You haven't started yet, so there is nothing here. Type `/start` to be asked what you are into."
    )]
    NotEnrolled,
    /// A time that is too long to be kept while they choose where they are.
    #[error("Say where you are in the same go: type `/start` with both `zone:` and `when:`.")]
    ZoneToo,
    /// The bot may not write to them.
    #[error(
        "I can't send you direct messages. Allow them (your profile's settings, *Privacy*, *Direct Messages*), \
         then type `/start` again."
    )]
    DirectMessagesClosed,
    /// No entry lies in the period.
    #[error(
        "You have no entries in {0}. Try another period, or type `/checkin` to write the first."
    )]
    NothingToTell(String),
    /// No entry has this number.
    #[error("You have no entry {0}. Type `/entries list` to see yours with their numbers.")]
    NoSuchEntry(String),
    /// The question under whose button was pressed is none of theirs any more.
    #[error("I don't have that question any more. Type `/checkin` to write all the same.")]
    NoSuchPrompt,
    /// An answer without a word in it.
    #[error(
        "That answer was empty, so nothing was filed. Type `/checkin` again and fill in at least one field."
    )]
    EmptyAnswer,
    /// The confirmation was not typed as asked.
    #[error(
        "Nothing was deleted. To delete everything, type `/data delete` again and write `{0}` as it stands."
    )]
    NotConfirmed(String),
    /// An entry left without a word.
    #[error(
        "An entry needs at least a word, so it stays as it was. Type `/entries delete` if you want it gone."
    )]
    EmptiedEntry,
    /// The form was opened too long ago, or its entry is gone.
    #[error(
        "That form is too old: I don't know any more which entry it was for, so nothing was changed. \
         Type `/entries edit` to open it again."
    )]
    FormForgotten,
    /// A form has less room than the entry needs.
    #[error(
        "Entry {0} is longer than a form can hold. If it is a message of yours, edit the message, and the entry follows."
    )]
    TooLongForAForm(String),
}
