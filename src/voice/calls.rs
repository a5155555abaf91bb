//! What is said about digests of servers.

use super::{moment, public};
use crate::domain::call::Call;
use crate::domain::omitted::Omitted;
use crate::domain::period::Period;
use crate::domain::tongue::Hearer;
use crate::tongues::{dates, say};

/// The button that shows somebody what would stand there of them.
pub fn see(to: Hearer) -> String {
    say!(to, "calls-see")
}

/// The button that shows how many would stand there.
pub fn publish(to: Hearer) -> String {
    say!(to, "calls-publish")
}

/// The button that shows what calling it off does.
pub fn off(to: Hearer) -> String {
    say!(to, "calls-off")
}

/// The button that calls it off indeed.
pub fn end(to: Hearer) -> String {
    say!(to, "calls-end")
}

/// Said before it is called off: what that does, to so many who said yes.
pub fn sure(to: Hearer, yeses: usize) -> String {
    format!("{}\n{}", said_yes(to, yeses), say!(to, "calls-sure"))
}

/// The button that says yes.
pub fn yes(to: Hearer) -> String {
    say!(to, "calls-yes")
}

/// The button that says no.
pub fn no(to: Hearer) -> String {
    say!(to, "calls-no")
}

/// The button that takes a yes back.
pub fn back(to: Hearer) -> String {
    say!(to, "calls-back")
}

/// The button that posts it.
pub fn post(to: Hearer) -> String {
    say!(to, "calls-post")
}

/// The button that takes out what stands there.
pub fn out(to: Hearer) -> String {
    say!(to, "calls-out")
}

/// The message in which people are asked; so many said yes.
pub fn asked(to: Hearer, call: &Call, yeses: usize) -> String {
    [
        say!(to, "calls-asked", period = period(to, call)),
        say!(to, "calls-how"),
        said_yes(to, yeses),
        say!(to, "calls-until", until = moment(call.open_until)),
    ]
    .join("\n")
}

/// The same message when it is called off.
pub fn is_off(to: Hearer, call: &Call) -> String {
    say!(to, "calls-is-off", period = period(to, call))
}

/// The same message when it is published; its first part stands at this address.
pub fn is_published(to: Hearer, call: &Call, address: &str) -> String {
    say!(to, "calls-is-published", period = period(to, call), address = address)
}

fn said_yes(to: Hearer, yeses: usize) -> String {
    if yeses == 0 { say!(to, "calls-no-yes") } else { say!(to, "calls-yeses", count = yeses) }
}

/// What it tells: `the first quarter of 2026`.
fn period(to: Hearer, call: &Call) -> String {
    // A label reads back on any day.
    let read = Period::parse(&call.period, call.open_until.date_naive());
    read.map_or_else(|_| call.period.clone(), |period| dates::period(to, &period))
}

/// Said when people are asked, by the message at this address.
pub fn made(to: Hearer, address: &str) -> String {
    say!(to, "calls-made", address = address)
}

/// Above somebody's share, while they have not said yes.
pub fn would_stand(to: Hearer, omitted: &Omitted, thin: bool) -> String {
    above(to, say!(to, "calls-would-stand"), omitted, thin)
}

/// Above it when they said yes.
pub fn will_stand(to: Hearer, omitted: &Omitted, thin: bool) -> String {
    above(to, say!(to, "calls-will-stand"), omitted, thin)
}

/// Above it when it is another than they said yes to.
pub fn has_changed(to: Hearer, omitted: &Omitted, thin: bool) -> String {
    above(to, say!(to, "calls-has-changed"), omitted, thin)
}

fn above(to: Hearer, first: String, omitted: &Omitted, thin: bool) -> String {
    let thin = thin.then(|| say!(to, "calls-thin"));
    let rest = [public::omissions(to, omitted), say!(to, "calls-hint")];
    let lines: Vec<String> = [first].into_iter().chain(thin).chain(rest).collect();
    lines.join("\n")
}

/// Said when somebody is left out, at their word.
pub fn stays_out(to: Hearer) -> String {
    say!(to, "calls-stays-out")
}

/// Said when somebody's share stands there already.
pub fn stands(to: Hearer, address: &str) -> String {
    say!(to, "calls-stands", address = address)
}

/// Said when it was taken out.
pub fn taken_out(to: Hearer) -> String {
    say!(to, "calls-taken-out")
}

/// How many would stand in a digest that is about to be posted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Numbers {
    /// Whose share is posted.
    pub willing: usize,
    /// Who said yes to something else than would stand there.
    pub outdated: usize,
    /// Who has left the server.
    pub gone: usize,
    /// Who stands there already.
    pub posted: usize,
}

/// Said before it is posted: numbers alone.
pub fn ready(to: Hearer, numbers: Numbers) -> String {
    let mut lines = vec![say!(to, "calls-ready", count = numbers.willing)];
    if numbers.posted > 0 {
        lines.push(say!(to, "calls-begun", count = numbers.posted));
    }
    lines.extend(left_out(to, numbers));
    lines.join("\n")
}

/// Said when it is posted.
pub fn posted(to: Hearer, address: &str, numbers: Numbers) -> String {
    let posted = say!(to, "calls-posted", address = address);
    let lines: Vec<String> = [posted].into_iter().chain(left_out(to, numbers)).collect();
    lines.join("\n")
}

fn left_out(to: Hearer, numbers: Numbers) -> impl Iterator<Item = String> {
    let Numbers { outdated, gone, .. } = numbers;
    let outdated = (outdated > 0).then(|| say!(to, "calls-outdated", count = outdated));
    outdated.into_iter().chain((gone > 0).then(|| say!(to, "calls-gone", count = gone)))
}

/// Said when it is called off.
pub fn called_off(to: Hearer) -> String {
    say!(to, "calls-off-done")
}

/// Stands above the first shares in the channel.
pub fn heading(to: Hearer, call: &Call) -> String {
    format!("{}\n{}", say!(to, "calls-heading", period = period(to, call)), say!(to, "calls-only"))
}

/// Stands where every share of a message was taken out.
pub fn emptied(to: Hearer) -> String {
    say!(to, "calls-emptied")
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};

    use super::*;
    use crate::domain::id::{CallId, ChannelId, ServerId};
    use crate::domain::issue::Spot;
    use crate::domain::tongue::Tongue;
    use crate::voice::MESSAGE_LIMIT;

    fn call() -> Call {
        let spot = Spot { server: ServerId(u64::MAX), channel: ChannelId(u64::MAX) };
        let now: DateTime<Utc> = "2026-04-01T08:00:00Z".parse().expect("a moment");
        Call::new(CallId(1), spot, "2026-Q1".into(), Tongue::English, now)
    }

    #[test]
    fn whatever_is_said_fits_one_message() {
        let n = 1_000_000;
        let numbers = Numbers { willing: n, outdated: n, gone: n, posted: n };
        let omitted = Omitted::of_each(n);
        for tongue in Tongue::ALL {
            let to = Hearer::new(tongue, None);
            let address = "x".repeat(100);
            for said in [
                asked(to, &call(), n),
                would_stand(to, &omitted, true),
                will_stand(to, &omitted, true),
                has_changed(to, &omitted, true),
                ready(to, numbers),
                sure(to, n),
                posted(to, &address, numbers),
                is_published(to, &call(), &address),
                heading(to, &call()),
            ] {
                assert!(said.chars().count() <= MESSAGE_LIMIT, "{tongue:?}: {said}");
            }
        }
    }

    #[test]
    fn a_call_says_what_became_of_it() {
        let to = Hearer::ENGLISH;
        let open = asked(to, &call(), 1);
        assert!(open.contains("the first quarter of 2026") && open.contains("1 person"), "{open}");
        let off = is_off(to, &call());
        assert!(off.contains("called off") && off.contains("the first quarter of 2026"), "{off}");
    }
}
