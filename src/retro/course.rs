//! Which way an interest went, by counts alone.

/// How much likelier than chance a beginning or an end has to be: as natural logarithm of the odds.
/// About one in a hundred steady interests shows as much by chance.
const SHOWN: f64 = 4.0;
/// Outside its time an interest may be mentioned at most at this share of its rate within.
const FAINT: f64 = 0.35;

/// When an interest had its time, as places among the entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Time {
    /// The first mention within.
    pub from: usize,
    /// The last mention within.
    pub last: usize,
    /// Whether the counts show that it began there.
    pub begins: bool,
    /// Whether the counts show that it ended there.
    pub ends: bool,
}

/// The stretch in which an interest was mentioned most, and whether it began and ended there.
///
/// ```text
/// entries   . . . x . . . x x . x x x x . x . . . . . . x . .
/// time                    [~~~~~~~~~~~~~]
///           rarely before: begins           rarely after: ends
/// ```
///
/// `mentions` are the places, in order, of the entries that mention it among `entries` of them.
/// A likelihood ratio of two rates against one, for each pair of mentions as the stretch's ends
/// (the Poisson change test, counted in entries instead of days, so that writing more is no trend).
pub fn time(mentions: &[usize], entries: usize) -> Option<Time> {
    if mentions.len() < 3 {
        return None;
    }
    let count = |from: usize, last: usize| last - from + 1;
    let fit = |inside: usize, width: usize| {
        let (outside, rest) = (mentions.len() - inside, entries - width);
        likelihood(inside, width) + likelihood(outside, rest)
    };
    let step = mentions.len().div_ceil(64);
    let mut best = (f64::NEG_INFINITY, 0, mentions.len() - 1);
    for from in (0..mentions.len()).step_by(step) {
        for last in (from + 1..mentions.len()).rev().step_by(step) {
            let width = mentions[last] - mentions[from] + 1;
            let inside = count(from, last);
            let rarer = rate(mentions.len() - inside, entries - width) < rate(inside, width);
            let fit = fit(inside, width);
            if rarer && fit > best.0 {
                best = (fit, from, last);
            }
        }
    }
    let (fit_best, from, last) = best;
    let inside = rate(count(from, last), mentions[last] - mentions[from] + 1);
    let begins = fit_best - fit(count(0, last), mentions[last] + 1) >= SHOWN
        && rate(from, mentions[from]) <= FAINT * inside;
    let after = entries - mentions[last] - 1;
    let ends = fit_best - fit(count(from, mentions.len() - 1), entries - mentions[from]) >= SHOWN
        && rate(mentions.len() - 1 - last, after) <= FAINT * inside;
    Some(Time { from: mentions[from], last: mentions[last], begins, ends })
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

#[expect(clippy::cast_precision_loss, reason = "counts of entries")]
fn rate(count: usize, width: usize) -> f64 {
    if width == 0 { 0.0 } else { count as f64 / width as f64 }
}

/// The log-likelihood of `count` mentions in `width` entries at their own rate.
#[expect(clippy::cast_precision_loss, reason = "counts of entries")]
fn likelihood(count: usize, width: usize) -> f64 {
    let p = rate(count, width);
    if p <= 0.0 || p >= 1.0 {
        return 0.0;
    }
    let (count, width) = (count as f64, width as f64);
    count * p.ln() + (width - count) * (1.0 - p).ln()
}
