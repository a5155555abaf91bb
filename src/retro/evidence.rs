//! How many pieces the evidence supports.

use super::segment::{Gram, costs, cuts};

/// Shuffled histories against which a cut is held: enough for a mean, a spread and an upper tail.
const SHUFFLES: usize = 60;
/// A cut has to stand out more than the best cut of so many of 100 shuffled histories does. At 70
/// one flat year in three is cut by chance, at 90 one year in two of a person with five interests at
/// once is not cut at all; what it costs to miss an era and to see one too many is about the same.
const PERCENT: usize = 70;
/// How much further a cut has to stand out for each piece beyond the usual number, in standard
/// deviations of the shuffled histories: a life drifts within its eras too, and drift looks like
/// change where there is little to go by.
const FURTHER: f64 = 2.0;
/// Any number will do; the same one gives the same digest for the same entries.
const SEED: u64 = 0x7570_746f;

/// Where the pieces after the first begin: as many as shuffled histories would hardly offer.
///
/// ```text
/// one piece    a a a a c c c c a a   no single split gains much; two together gain a lot …
/// shuffled     c a a c a c c a a a   … and little where the weeks have no order: cut
/// three        a a a a|c c c c|a a   shuffled within their pieces, they look as before: enough
/// ```
///
/// From the pieces so far, all finer cuts are held against the cuts of weeks shuffled within those
/// pieces: each by how far its gain lies above theirs, in their standard deviations. The one that
/// stands out most is taken, if it stands out more than the best of most shuffled histories.
/// Beyond the `usual` number of pieces a cut has to stand out more and more; beyond `most` there is
/// none.
pub fn supported(
    gram: &Gram,
    usual: usize,
    most: usize,
    long_enough: impl Fn(usize, usize) -> bool,
) -> Vec<usize> {
    let order: Vec<usize> = (0..gram.rows()).collect();
    let real = cuts(&gram.scatter(&order, &long_enough), most);
    let mut dice = Dice(SEED);
    let mut pieces = 1;
    while pieces < real.costs.len() {
        let gains = gains(&real.costs, pieces);
        let chance: Vec<Vec<f64>> = (0..SHUFFLES)
            .map(|_| {
                let order = dice.shuffled_within(&real.starts[pieces - 1], gram.rows());
                let mut costs = costs(&gram.scatter(&order, &long_enough), real.costs.len());
                costs[pieces - 1] = real.costs[pieces - 1];
                self::gains(&costs, pieces)
            })
            .collect();
        let usual_more = usual.saturating_sub(pieces);
        let standing = Standing::among(&chance, usual_more);
        let mut by_chance: Vec<f64> = chance.iter().map(|gains| standing.best(gains).1).collect();
        by_chance.sort_by(f64::total_cmp);
        let (more, height) = standing.best(&gains);
        if height <= by_chance[SHUFFLES * PERCENT / 100] {
            break;
        }
        pieces += more;
    }
    real.starts[pieces - 1].clone()
}

/// What each finer cut gains over the one into `pieces`.
fn gains(costs: &[f64], pieces: usize) -> Vec<f64> {
    costs[pieces..].iter().map(|cost| costs[pieces - 1] - cost).collect()
}

/// How far gains lie above those of shuffled histories.
struct Standing {
    means: Vec<f64>,
    spreads: Vec<f64>,
    /// What is taken off for pieces beyond the usual number.
    handicaps: Vec<f64>,
}

impl Standing {
    #[expect(clippy::cast_precision_loss, reason = "counts of shuffles and pieces")]
    fn among(chance: &[Vec<f64>], usual_more: usize) -> Self {
        let number = chance.first().map_or(0, Vec::len);
        let mean = |place: usize, of: &dyn Fn(f64) -> f64| {
            chance.iter().map(|gains| of(gains[place])).sum::<f64>() / chance.len() as f64
        };
        let means: Vec<f64> = (0..number).map(|place| mean(place, &|gain| gain)).collect();
        let spread = |place: usize| mean(place, &|gain| (gain - means[place]).powi(2)).sqrt();
        let spreads = (0..number).map(|place| spread(place).max(1e-12)).collect();
        let handicap = |place: usize| FURTHER * (place + 1).saturating_sub(usual_more) as f64;
        Self { means, spreads, handicaps: (0..number).map(handicap).collect() }
    }

    /// Which gain stands out most, as a number of further pieces, and how far.
    fn best(&self, gains: &[f64]) -> (usize, f64) {
        let mut best = (1, f64::NEG_INFINITY);
        for (place, gain) in gains.iter().enumerate() {
            let height =
                (gain - self.means[place]) / self.spreads[place] - self.handicaps[place];
            if height > best.1 {
                best = (place + 1, height);
            }
        }
        best
    }
}

/// `SplitMix64` (Steele, Lea, Flood 2014): small, and the same on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// The points from 0 to `end` shuffled within the pieces that begin at `starts`.
    fn shuffled_within(&mut self, starts: &[usize], end: usize) -> Vec<usize> {
        let mut order: Vec<usize> = (0..end).collect();
        let mut from = 0;
        for &to in starts.iter().chain(std::iter::once(&end)) {
            self.shuffle(&mut order[from..to]);
            from = to;
        }
        order
    }

    fn shuffle(&mut self, order: &mut [usize]) {
        for last in (1..order.len()).rev() {
            let other = usize::try_from(self.roll() % (last as u64 + 1)).unwrap_or(0);
            order.swap(last, other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Points on so many axes, one axis a week.
    fn gram(weeks: &[usize]) -> Gram {
        let alike =
            weeks.iter().flat_map(|a| weeks.iter().map(move |b| f64::from(u8::from(a == b))));
        Gram::new(weeks.len(), alike.collect())
    }

    fn at_least_four(from: usize, to: usize) -> bool {
        to - from >= 4
    }

    #[test]
    fn a_clear_change_is_found_to_the_week() {
        let mut weeks = vec![0; 20];
        weeks.extend([1; 12]);
        weeks.extend([2; 20]);
        assert_eq!(supported(&gram(&weeks), 4, 6, at_least_four), [20, 32]);
    }

    #[test]
    fn weeks_that_take_turns_are_one_era() {
        let weeks: Vec<usize> = (0..52).map(|week| week % 3).collect();
        assert!(supported(&gram(&weeks), 4, 6, at_least_four).is_empty());
    }

    #[test]
    fn weeks_that_are_all_alike_are_one_era() {
        assert!(supported(&gram(&[0; 52]), 4, 6, at_least_four).is_empty());
    }
}
