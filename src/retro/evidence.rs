//! How many pieces the evidence supports.

use super::segment::{Gram, costs, cuts};

/// Shuffled histories against which a cut is held: enough for a mean, a spread and an upper tail.
const SHUFFLES: usize = 60;
/// A cut has to stand out more than the best cut of so many of 100 shuffled histories does: one flat
/// year in five is cut by chance. At 90 every other life with five interests at once is not cut at all.
const PERCENT: usize = 80;
/// How far above those of shuffled histories the gain of one piece beyond the usual number has to
/// lie, in their standard deviations, and how much further for each piece more: a life drifts within
/// its eras too, and drift looks like change where there is little to go by.
const BEYOND: f64 = 3.0;
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
/// From the pieces so far, all cuts into up to the `usual` number are held against the cuts of weeks
/// shuffled within those pieces: each by how far its gain lies above theirs, in their standard
/// deviations. The one that stands out most is taken, if it stands out more than the best of most
/// shuffled histories. Beyond the usual number it goes on piece by piece, ever harder; beyond `most`
/// there is none.
pub fn supported(
    gram: &Gram,
    usual: usize,
    most: usize,
    long_enough: impl Fn(usize, usize) -> bool,
) -> Vec<usize> {
    let order: Vec<usize> = (0..gram.rows()).collect();
    // A piece that is long enough stays so with an earlier start.
    let starts: Vec<usize> = (0..=gram.rows())
        .map(|to| (0..to).take_while(|&from| long_enough(from, to)).count())
        .collect();
    let real = cuts(&gram.scatter(&order, &starts), most);
    let mut dice = Dice(SEED);
    let mut pieces = 1;
    while pieces < real.costs.len() {
        let up_to = usual.max(pieces + 1).min(real.costs.len());
        let gains = |costs: &[f64]| -> Vec<f64> {
            costs[pieces..up_to].iter().map(|cost| real.costs[pieces - 1] - cost).collect()
        };
        let chance: Vec<Vec<f64>> = (0..SHUFFLES)
            .map(|_| {
                let order = dice.shuffled_within(&real.starts[pieces - 1], gram.rows());
                gains(&costs(&gram.scatter(&order, &starts), up_to))
            })
            .collect();
        let among = Chance::of(&chance);
        let (more, height) = among.best(&gains(&real.costs));
        let needed = if pieces < usual {
            let mut by_chance: Vec<f64> = chance.iter().map(|gains| among.best(gains).1).collect();
            by_chance.sort_by(f64::total_cmp);
            by_chance[SHUFFLES * PERCENT / 100]
        } else {
            #[expect(clippy::cast_precision_loss, reason = "a number of eras")]
            let beyond = (pieces - usual) as f64;
            BEYOND + FURTHER * beyond
        };
        if height <= needed {
            break;
        }
        pieces += more;
    }
    real.starts[pieces - 1].clone()
}

/// What shuffled histories gain, by the number of further pieces.
struct Chance {
    means: Vec<f64>,
    spreads: Vec<f64>,
}

impl Chance {
    #[expect(clippy::cast_precision_loss, reason = "a number of shuffles")]
    fn of(gains: &[Vec<f64>]) -> Self {
        let number = gains.first().map_or(0, Vec::len);
        let mean = |place: usize, of: &dyn Fn(f64) -> f64| {
            gains.iter().map(|gains| of(gains[place])).sum::<f64>() / gains.len() as f64
        };
        let means: Vec<f64> = (0..number).map(|place| mean(place, &|gain| gain)).collect();
        let spread = |place: usize| mean(place, &|gain| (gain - means[place]).powi(2)).sqrt();
        let spreads = (0..number).map(|place| spread(place).max(f64::EPSILON)).collect();
        Self { means, spreads }
    }

    /// Which gain stands out most, as a number of further pieces, and how far.
    fn best(&self, gains: &[f64]) -> (usize, f64) {
        let mut best = (1, f64::NEG_INFINITY);
        for (place, gain) in gains.iter().enumerate() {
            let height = (gain - self.means[place]) / self.spreads[place];
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
