//! How many pieces the evidence supports.

use super::segment::{Cuts, Gram, cuts};

/// Shuffled histories against which a real one is held.
const SHUFFLES: usize = 99;
/// The share of shuffled histories that a cut has to beat.
const BEATEN: f64 = 0.85;
/// Any number will do; the same one gives the same digest for the same entries.
const SEED: u64 = 0x7570_746f;

/// Where the pieces after the first begin: as many as a shuffled history would hardly offer.
///
/// ```text
/// real       a a a a c c c c     one cut explains much
/// shuffled   c a a c a c c a     … and little when the weeks have no order
/// ```
///
/// Every split has to earn a price: what the best splits gain in a shuffled history, in all but
/// 15 of 100 shuffles. So a flat year stays whole in 85 of 100 lives.
pub fn supported(
    gram: &Gram,
    most: usize,
    long_enough: impl Fn(usize, usize) -> bool,
) -> Vec<usize> {
    let mut order: Vec<usize> = (0..gram.rows()).collect();
    let real = cuts(&gram.scatter(&order), most, &long_enough);
    let mut dice = Dice(SEED);
    let mut offers: Vec<f64> = (0..SHUFFLES)
        .map(|_| {
            dice.shuffle(&mut order);
            gain_of_a_split(&cuts(&gram.scatter(&order), most, &long_enough))
        })
        .collect();
    offers.sort_by(f64::total_cmp);
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "an index below 99"
    )]
    let price = offers[(offers.len() as f64 * BEATEN) as usize];
    cheapest(&real, price)
}

/// The most that one split gains on average, over every number of pieces.
#[expect(clippy::cast_precision_loss, reason = "at most a dozen pieces")]
fn gain_of_a_split(cuts: &Cuts) -> f64 {
    let gain = |(splits, cost): (usize, &f64)| (cuts.costs[0] - cost) / splits as f64;
    cuts.costs.iter().enumerate().skip(1).map(gain).fold(0.0, f64::max)
}

/// The cut that is cheapest when every split costs `price`.
#[expect(clippy::cast_precision_loss, reason = "at most a dozen pieces")]
fn cheapest(cuts: &Cuts, price: f64) -> Vec<usize> {
    let total = |splits: usize| cuts.costs[splits] + price * splits as f64;
    let best = (0..cuts.costs.len()).min_by(|&a, &b| total(a).total_cmp(&total(b))).unwrap_or(0);
    cuts.starts[best].clone()
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

    fn shuffle(&mut self, order: &mut [usize]) {
        for last in (1..order.len()).rev() {
            let other = usize::try_from(self.roll() % (last as u64 + 1)).unwrap_or(0);
            order.swap(last, other);
        }
    }
}
