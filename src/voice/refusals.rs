//! How a "no" is said.

use super::{brought, errors};
use crate::domain::refusal::Refusal;
use crate::domain::tongue::Hearer;
use crate::tongues::dates::date;
use crate::tongues::say;

/// A million bytes: files are measured as shops measure disks.
const MEGABYTE: u64 = 1_000_000;

/// A refusal as a whole sentence that ends with the next step.
#[expect(clippy::too_many_lines, reason = "a line for each refusal")]
pub fn said(to: Hearer, refusal: &Refusal) -> String {
    match refusal {
        Refusal::Zone(error) => errors::zone(to, error),
        Refusal::Schedule(error) => errors::schedule(to, error),
        Refusal::Days(error) => errors::days(to, error),
        Refusal::Period(error) => errors::period(to, error),
        Refusal::HalfQuiet => say!(to, "refusals-half-quiet"),
        Refusal::QuietAllDay => say!(to, "refusals-quiet-all-day"),
        Refusal::TooFast(seconds) => say!(to, "refusals-too-fast", count = *seconds),
        Refusal::Busy => say!(to, "refusals-busy"),
        Refusal::NotEnrolled => say!(to, "refusals-not-enrolled"),
        Refusal::ZoneToo => say!(to, "refusals-zone-too"),
        Refusal::DirectMessagesClosed => say!(to, "refusals-direct-messages-closed"),
        Refusal::NothingToTell(label) => {
            say!(to, "refusals-nothing-to-tell", period = label.as_str())
        }
        Refusal::NoSuchCommand => say!(to, "refusals-no-such-command"),
        Refusal::NoSuchEntry(entry) => say!(to, "refusals-no-such-entry", entry = entry.as_str()),
        Refusal::NoSuchPrompt => say!(to, "refusals-no-such-prompt"),
        Refusal::EmptyAnswer => say!(to, "refusals-empty-answer"),
        Refusal::FormTooOld => say!(to, "refusals-form-too-old"),
        Refusal::NoPictures => say!(to, "refusals-no-pictures"),
        Refusal::PictureTooLarge(most) => {
            say!(to, "refusals-picture-too-large", most = *most / MEGABYTE)
        }
        Refusal::TooLargeToSend => say!(to, "refusals-too-large-to-send"),
        Refusal::TooLargeToBring(most) => {
            say!(to, "refusals-too-large-to-bring", most = *most / MEGABYTE)
        }
        Refusal::NotFetched => say!(to, "refusals-not-fetched"),
        Refusal::NotImported(reason) => {
            say!(to, "refusals-not-imported", reason = brought::refused(to, reason))
        }
        Refusal::NotConfirmed => say!(to, "refusals-not-confirmed"),
        Refusal::EmptiedEntry => say!(to, "refusals-emptied-entry"),
        Refusal::NoNameLeft => say!(to, "refusals-no-name-left"),
        Refusal::PostFromAServer(period) => {
            say!(to, "refusals-post-from-a-server", period = period.as_str())
        }
        Refusal::FormForgotten => say!(to, "refusals-form-forgotten"),
        Refusal::TooLongForAForm(entry) => {
            say!(to, "refusals-too-long-for-a-form", entry = entry.as_str())
        }
        Refusal::NotADate(typed) => say!(to, "refusals-not-a-date", typed = typed.as_str()),
        Refusal::NoSuchInterest(typed) => {
            say!(to, "refusals-no-such-interest", typed = typed.as_str())
        }
        Refusal::HiddenInterest(typed) => {
            say!(to, "refusals-hidden-interest", typed = typed.as_str())
        }
        Refusal::NotHidden(typed) => say!(to, "refusals-not-hidden", typed = typed.as_str()),
        Refusal::SameName(typed) => say!(to, "refusals-same-name", typed = typed.as_str()),
        Refusal::NotSaid(typed) => say!(to, "refusals-not-said", typed = typed.as_str()),
        Refusal::NotAName(typed) => say!(to, "refusals-not-a-name", typed = typed.as_str()),
        Refusal::PivotIntoWhat => say!(to, "refusals-pivot-into-what"),
        Refusal::OnlyAPivotTurns => say!(to, "refusals-only-a-pivot-turns"),
        Refusal::NothingToUndo => say!(to, "refusals-nothing-to-undo"),
        Refusal::SearchForWhat => say!(to, "refusals-search-for-what"),
        Refusal::NothingToSearch(typed) => {
            say!(to, "refusals-nothing-to-search", typed = typed.as_str())
        }
        Refusal::SearchEndsBefore => say!(to, "refusals-search-ends-before"),
        Refusal::OnlyInAServer => say!(to, "refusals-only-in-a-server"),
        Refusal::NotPublished => say!(to, "refusals-not-published"),
        Refusal::PersonOrPublish => say!(to, "refusals-person-or-publish"),
        Refusal::NothingMayComeUp => say!(to, "refusals-nothing-may-come-up"),
        Refusal::NothingWritten => say!(to, "refusals-nothing-written"),
        Refusal::NothingPublic => say!(to, "refusals-nothing-public"),
        Refusal::NothingPublicIn(label) => {
            say!(to, "refusals-nothing-public-in", period = label.as_str())
        }
        Refusal::TooManyWords => say!(to, "refusals-too-many-words"),
        Refusal::TooManyWordsBrought(most) => {
            say!(to, "refusals-too-many-words-brought", most = *most)
        }
        Refusal::UnseenChannel => say!(to, "refusals-unseen-channel"),
        Refusal::NotYourChannel => say!(to, "refusals-not-your-channel"),
        Refusal::ClosedChannel => say!(to, "refusals-closed-channel"),
        Refusal::NotYourPost => say!(to, "refusals-not-your-post"),
        Refusal::NotTakenDown(address) => {
            say!(to, "refusals-not-taken-down", address = address.as_str())
        }
        Refusal::DigestForgotten => say!(to, "refusals-digest-forgotten"),
        Refusal::NoSuchLeaf(page, pages) => {
            say!(to, "refusals-no-such-leaf", page = *page, pages = *pages)
        }
        Refusal::NoSuchEra => say!(to, "refusals-no-such-era"),
        Refusal::NotATitle => say!(to, "refusals-not-a-title"),
        Refusal::BorderOutOfRoom(from, last) => {
            let (from, last) = (date(to, *from), date(to, *last));
            say!(to, "refusals-border-out-of-room", from = from, to = last)
        }
        Refusal::NoRoomForABorder => say!(to, "refusals-no-room-for-a-border"),
        Refusal::EmptyEra(day) => say!(to, "refusals-empty-era", date = date(to, *day)),
        Refusal::SameEra => say!(to, "refusals-same-era"),
        Refusal::NothingToTakeBack => say!(to, "refusals-nothing-to-take-back"),
        Refusal::CallForgotten => say!(to, "refusals-call-forgotten"),
        Refusal::CallOver => say!(to, "refusals-call-over"),
        Refusal::CallBusy => say!(to, "refusals-call-busy"),
        Refusal::CallBegun => say!(to, "refusals-call-begun"),
        Refusal::NothingToShare(label) => {
            say!(to, "refusals-nothing-to-share", period = label.as_str())
        }
        Refusal::NobodyWilling => say!(to, "refusals-nobody-willing"),
        Refusal::CallStopped(sent, total) => {
            say!(to, "refusals-call-stopped", sent = *sent, total = *total)
        }
        Refusal::NotManager => say!(to, "refusals-not-manager"),
        Refusal::NotInIt => say!(to, "refusals-not-in-it"),
        Refusal::NotTakenOut(address) => {
            say!(to, "refusals-not-taken-out", address = address.as_str())
        }
        Refusal::ListForgotten => say!(to, "refusals-list-forgotten"),
    }
}
