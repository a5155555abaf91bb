//! Which way an interest went, by counts alone.

use std::ops::Range;

/// What a change has to gain in likelihood, as natural logarithm of the odds: about 20 to 1.
const CHANGE: f64 = 3.0;
/// While an interest is off it is mentioned at this share of its rate while on: nobody is silent
/// about an old love.
const FAINT: f64 = 0.12;
/// Rates tried first, as multiples of the overall one: for an interest that was on throughout, and
/// for one that was on for a quarter of the time.
const RATES: [f64; 4] = [1.0, 1.5, 2.5, 4.0];

/// When an interest was on, as stretches of its mentions.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Times {
    /// Each from its first mention to after its last, by number of mention.
    pub on: Vec<Range<usize>>,
    /// Whether it was off before the first of them.
    pub begins: bool,
    /// Whether it was off after the last.
    pub ends: bool,
}

/// When an interest was on and when it was off.
///
/// ```text
/// entries   . . . x . . . x x . x x x x . x . . . . . . x . .
/// on                      [~~~~~~~~~~~~~]
///           rarely before: begins           rarely after: ends
/// ```
///
/// `mentions` are the places, in order, of the entries that mention it among `entries` of them.
/// The likeliest course of two rates, on and off, where each change costs [`CHANGE`] (the Poisson
/// change test, for any number of changes at once); counted in entries instead of days, so that
/// writing more is no trend.
#[expect(clippy::cast_precision_loss, reason = "counts of entries")]
pub fn times(mentions: &[usize], entries: usize) -> Times {
    if mentions.len() < 3 {
        return Times::default();
    }
    let overall = mentions.len() as f64 / entries as f64;
    let mut best: Option<(f64, Vec<bool>)> = None;
    for multiple in RATES {
        let mut rate = (overall * multiple).min(0.9);
        for _ in 0..3 {
            let (fit, path) = likeliest(mentions, entries, rate);
            rate = rate_while_on(mentions, entries, &path).unwrap_or(rate).clamp(0.01, 0.9);
            if best.as_ref().is_none_or(|(known, _)| fit > *known) {
                best = Some((fit, path));
            }
        }
    }
    best.map(|(_, path)| stretches(&path)).unwrap_or_default()
}

/// The silences and mentions in turn: how long each silence is, mentions being one entry long.
fn items(mentions: &[usize], entries: usize) -> impl Iterator<Item = usize> {
    let before = std::iter::once(0).chain(mentions.iter().map(|place| place + 1));
    let after = mentions.iter().copied().chain(std::iter::once(entries));
    before.zip(after).map(|(from, to)| to - from)
}

/// The likeliest course, on (`true`) or off for each silence and mention in turn, and its fit.
#[expect(clippy::cast_precision_loss, reason = "counts of entries")]
fn likeliest(mentions: &[usize], entries: usize, rate: f64) -> (f64, Vec<bool>) {
    let rates = [rate * FAINT, rate];
    let mut fits = [0.0, 0.0];
    let mut came_from: Vec<[usize; 2]> = Vec::with_capacity(mentions.len() * 2 + 1);
    let mut step = |likelihood: [f64; 2]| {
        let from =
            [usize::from(fits[1] - CHANGE > fits[0]), usize::from(fits[1] >= fits[0] - CHANGE)];
        let cost = |to: usize| if from[to] == to { 0.0 } else { CHANGE };
        fits = [0, 1].map(|to| fits[from[to]] - cost(to) + likelihood[to]);
        came_from.push(from);
    };
    for (number, silence) in items(mentions, entries).enumerate() {
        step(rates.map(|rate| silence as f64 * (1.0 - rate).ln()));
        if number < mentions.len() {
            step(rates.map(f64::ln));
        }
    }
    let mut state = usize::from(fits[1] >= fits[0]);
    let fit = fits[state];
    let mut path = vec![false; came_from.len()];
    for (item, from) in came_from.iter().enumerate().rev() {
        path[item] = state == 1;
        state = from[state];
    }
    (fit, path)
}

#[expect(clippy::cast_precision_loss, reason = "counts of entries")]
fn rate_while_on(mentions: &[usize], entries: usize, path: &[bool]) -> Option<f64> {
    let silent: usize = items(mentions, entries)
        .zip(path.iter().step_by(2))
        .filter(|(_, on)| **on)
        .map(|(s, _)| s)
        .sum();
    let said = path.iter().skip(1).step_by(2).filter(|on| **on).count();
    (said > 0).then(|| said as f64 / (said + silent) as f64)
}

fn stretches(path: &[bool]) -> Times {
    let mut on: Vec<Range<usize>> = Vec::new();
    for item in (1..path.len()).step_by(2).filter(|&item| path[item]) {
        let mention = item / 2;
        match on.last_mut() {
            Some(last) if last.end == mention && path[item - 1] => last.end += 1,
            _ => on.push(mention..mention + 1),
        }
    }
    let begins = !on.is_empty() && path.first() == Some(&false);
    let ends = !on.is_empty() && path.last() == Some(&false);
    Times { on, begins, ends }
}

/// Whether a count went up (1), down (-1) or neither (0) between two stretches: a binomial test by
/// its normal approximation, one-sided at 5 of 100.
#[expect(clippy::cast_precision_loss, reason = "counts of entries")]
pub fn slope(before: usize, of_before: usize, after: usize, of_after: usize) -> i8 {
    let all = (before + after) as f64;
    if all < 5.0 || of_before == 0 || of_after == 0 {
        return 0;
    }
    let share = of_after as f64 / (of_before + of_after) as f64;
    let z = (after as f64 - all * share) / (all * share * (1.0 - share)).sqrt();
    if z >= 1.645 {
        1
    } else if z <= -1.645 {
        -1
    } else {
        0
    }
}

#[cfg(test)]
#[expect(clippy::single_range_in_vec_init, reason = "stretches of weeks, however many there are")]
mod tests {
    use super::*;

    #[test]
    fn an_interest_that_is_on_in_the_middle_begins_and_ends() {
        let mentions = [3, 20, 21, 23, 24, 25, 26, 28, 30, 47];
        let times = times(&mentions, 60);
        assert_eq!((times.on, times.begins, times.ends), (vec![1..9], true, true));
    }

    #[test]
    fn a_steady_interest_neither_begins_nor_ends() {
        let mentions: Vec<usize> = (0..20).map(|n| n * 3 + n % 2).collect();
        let times = times(&mentions, 60);
        assert_eq!((times.on, times.begins, times.ends), (vec![0..20], false, false));
    }

    #[test]
    fn a_long_silence_parts_two_times() {
        let mentions = [0, 1, 3, 4, 6, 40, 41, 43, 44];
        assert_eq!(times(&mentions, 46).on, [0..5, 5..9]);
    }
}
