//! A "no" for a person.

use chrono::NaiveDate;

use super::days::DaysError;
use super::period::PeriodError;
use super::schedule::ScheduleError;
use super::unread::BroughtError;
use super::words::Words;
use super::zone::ZoneError;

/// A "no" for a person, who is told so in a whole sentence that ends with the next step. Law: nothing
/// was stored.
#[derive(Debug, Clone, PartialEq)]
pub enum Refusal {
    /// The zone is none.
    Zone(ZoneError),
    /// The schedule is none.
    Schedule(ScheduleError),
    /// The days are none, or of the wrong time.
    Days(DaysError),
    /// One end of quiet hours without the other.
    HalfQuiet,
    /// Quiet hours that are no hours or all of them.
    QuietAllDay,
    /// The period is none.
    Period(PeriodError),
    /// They pressed or typed more than a person does; for how many seconds to wait.
    TooFast(i64),
    /// What they want to open could not be opened in time.
    Busy,
    /// They never said `/start`.
    NotEnrolled,
    /// A time that is too long to be kept while they choose where they are.
    ZoneToo,
    /// The bot may not write to them.
    DirectMessagesClosed,
    /// No entry lies in the period.
    NothingToTell(String),
    /// No entry has this number.
    NoSuchEntry(String),
    /// No command has this name.
    NoSuchCommand,
    /// The question under whose button was pressed is none of theirs any more.
    NoSuchPrompt,
    /// An answer without a word in it.
    EmptyAnswer,
    /// What a form was opened with is forgotten.
    FormTooOld,
    /// Pictures are not kept.
    NoPictures,
    /// A picture is larger than one may be, in bytes.
    PictureTooLarge(u64),
    /// A person's journal is larger than a message may be.
    TooLargeToSend,
    /// A file is larger than one may be that is brought, in bytes.
    TooLargeToBring(u64),
    /// A file could not be fetched from Discord.
    NotFetched,
    /// A file that was brought cannot be taken in, and why.
    NotImported(BroughtError),
    /// The confirmation was not typed as asked.
    NotConfirmed,
    /// An entry left without a word.
    EmptiedEntry,
    /// Every name that an entry is filed under was taken away.
    NoNameLeft,
    /// A public edition of this period was to be posted from where no channel of a server is.
    PostFromAServer(String),
    /// The form was opened too long ago, or its entry is gone.
    FormForgotten,
    /// A form has less room than the entry needs.
    TooLongForAForm(String),
    /// The date cannot be read.
    NotADate(Words),
    /// No interest of theirs has this name.
    NoSuchInterest(Words),
    /// The interest of this name is hidden by themselves.
    HiddenInterest(Words),
    /// What they want to show again is not hidden.
    NotHidden(Words),
    /// Two names that ought to differ are the same.
    SameName(Words),
    /// Nothing would have the new name.
    NotSaid(Words),
    /// It cannot be a name.
    NotAName(Words),
    /// A pivot without what it turned into.
    PivotIntoWhat,
    /// Something else than a pivot, with what it turned into.
    OnlyAPivotTurns,
    /// They have decided and put right nothing.
    NothingToUndo,
    /// Nothing at all was searched for.
    SearchForWhat,
    /// The words have no letter or digit in them.
    NothingToSearch(Words),
    /// The last day is before the first.
    SearchEndsBefore,
    /// Something that is done in a server, elsewhere.
    OnlyInAServer,
    /// Somebody has not published what they are into, or has not even started.
    NotPublished,
    /// Both options of `/now`.
    PersonOrPublish,
    /// All that would come up speaks of what must not.
    NothingMayComeUp,
    /// They have no entries.
    NothingWritten,
    /// They have no entries that others may see.
    NothingPublic,
    /// No entry of the period may be shown: which period.
    NothingPublicIn(String),
    /// More, or longer, words than can be kept out.
    TooManyWords,
    /// More words than can be kept out, once those of a file are added: how many can be.
    TooManyWordsBrought(usize),
    /// The bot cannot see the channel, or is not in its server.
    UnseenChannel,
    /// The person may not write in the channel themselves.
    NotYourChannel,
    /// Discord does not let the bot write in the channel.
    ClosedChannel,
    /// What was to be taken down is none of theirs.
    NotYourPost,
    /// Discord does not let the bot delete what it posted: where it is.
    NotTakenDown(String),
    /// What a button of a server's digest belongs to is not known any more.
    CallForgotten,
    /// A server's digest is published, called off, or its time is over.
    CallOver,
    /// Somebody is posting it at this moment.
    CallBusy,
    /// Some of it stands in the channel, so that it can't be called off.
    CallBegun,
    /// Of what may be shown of the period nothing stands out: which period.
    NothingToShare(String),
    /// Nobody's yes holds, so that there is nothing to post.
    NobodyWilling,
    /// Discord took so many shares of a server's digest and then no more: how many, and of how many.
    CallStopped(usize, usize),
    /// They may not manage the server.
    NotManager,
    /// Nothing of theirs stands in a server's digest.
    NotInIt,
    /// Discord does not let the bot change a message that it posted: where it is.
    NotTakenOut(String),
    /// The list behind a button is another's, or too old.
    ListForgotten,
    /// The digest above a button is another's, or too old.
    DigestForgotten,
    /// A page behind the last of a digest, which has become shorter: which one, and of how many.
    NoSuchLeaf(u32, u32),
    /// The era that was to be put right is there no more.
    NoSuchEra,
    /// A title that does not fit above an era.
    NotATitle,
    /// Between which days, both included, an era can begin.
    BorderOutOfRoom(NaiveDate, NaiveDate),
    /// The eras on both sides are too short.
    NoRoomForABorder,
    /// One of two eras would have no entry: where the second would begin.
    EmptyEra(NaiveDate),
    /// Nothing would change.
    SameEra,
    /// What was put right about an era is taken back already.
    NothingToTakeBack,
}

impl From<ZoneError> for Refusal {
    fn from(error: ZoneError) -> Self {
        Self::Zone(error)
    }
}

impl From<ScheduleError> for Refusal {
    fn from(error: ScheduleError) -> Self {
        Self::Schedule(error)
    }
}

impl From<DaysError> for Refusal {
    fn from(error: DaysError) -> Self {
        Self::Days(error)
    }
}

impl From<PeriodError> for Refusal {
    fn from(error: PeriodError) -> Self {
        Self::Period(error)
    }
}

impl Refusal {
    /// What was typed is no date; repeated only as far as a sentence can hold it.
    pub fn not_a_date(typed: &str) -> Self {
        Self::NotADate(super::echo::echo(typed))
    }

    /// No interest has the name that was typed.
    pub fn no_such_interest(typed: &str) -> Self {
        Self::NoSuchInterest(super::echo::echo(typed))
    }

    /// What was typed is hidden.
    pub fn hidden_interest(typed: &str) -> Self {
        Self::HiddenInterest(super::echo::echo(typed))
    }

    /// What was typed is not hidden.
    pub fn not_hidden(typed: &str) -> Self {
        Self::NotHidden(super::echo::echo(typed))
    }

    /// The name that was typed is taken by the same thing.
    pub fn same_name(typed: &str) -> Self {
        Self::SameName(super::echo::echo(typed))
    }

    /// No entry speaks of what was typed.
    pub fn not_said(typed: &str) -> Self {
        Self::NotSaid(super::echo::echo(typed))
    }

    /// What was typed has nothing to look for.
    pub fn nothing_to_search(typed: &str) -> Self {
        Self::NothingToSearch(super::echo::echo(typed))
    }

    /// What was typed can't be a name.
    pub fn not_a_name(typed: &str) -> Self {
        Self::NotAName(super::echo::echo(typed))
    }
}
