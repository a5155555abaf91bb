//! How many pieces the evidence supports.

use super::segment::{Gram, cuts};

/// Shuffled histories against which a split is held: enough for a mean and a spread.
const SHUFFLES: usize = 60;
/// How far above the shuffled histories' best split a real one has to lie, in their standard
/// deviations: about one flat year in seven shows as much by chance. Between 0.8 and 1.5 the
/// number of eras found in composed years hardly changes.
const ABOVE: f64 = 1.0;
/// How much further above for each piece beyond the usual number: a life drifts within its eras too,
/// and drift looks like change where there is little to go by.
const FURTHER: f64 = 2.0;
/// Any number will do; the same one gives the same digest for the same entries.
const SEED: u64 = 0x7570_746f;

/// Where the pieces after the first begin: as many as shuffled histories would hardly offer.
///
/// ```text
/// one piece    a a a a c c c c     the best split gains much …
/// shuffled     c a a c a c c a     … and little where the weeks have no order: split
/// two pieces   a a a a|c c c c     shuffled within their pieces, they look as before: enough
/// ```
///
/// Piece by piece: while the best cut into one piece more gains more than the best single split of
/// weeks shuffled within the pieces so far. Beyond the `usual` number of pieces it has to gain more
/// and more; beyond `most` there is none.
#[expect(clippy::cast_precision_loss, reason = "counts of weeks and shuffles")]
pub fn supported(
    gram: &Gram,
    usual: usize,
    most: usize,
    long_enough: impl Fn(usize, usize) -> bool,
) -> Vec<usize> {
    let order: Vec<usize> = (0..gram.rows()).collect();
    let real = cuts(&gram.scatter(&order), most, &long_enough);
    let mut dice = Dice(SEED);
    let mut splits = 0;
    while splits + 1 < real.costs.len() {
        let chance: Vec<f64> = (0..SHUFFLES)
            .map(|_| best_by_chance(gram, &real.starts[splits], &long_enough, &mut dice))
            .collect();
        let mean = chance.iter().sum::<f64>() / SHUFFLES as f64;
        let variance = chance.iter().map(|c| (c - mean).powi(2)).sum::<f64>() / SHUFFLES as f64;
        let above = ABOVE + FURTHER * (splits + 2).saturating_sub(usual) as f64;
        if real.costs[splits] - real.costs[splits + 1] <= mean + above * variance.sqrt() {
            break;
        }
        splits += 1;
    }
    real.starts[splits].clone()
}

/// The most that one split gains when the weeks are shuffled within the pieces.
fn best_by_chance(
    gram: &Gram,
    starts: &[usize],
    long_enough: &impl Fn(usize, usize) -> bool,
    dice: &mut Dice,
) -> f64 {
    let mut best = 0.0_f64;
    let mut from = 0;
    for &to in starts.iter().chain(std::iter::once(&gram.rows())) {
        let mut order: Vec<usize> = (from..to).collect();
        dice.shuffle(&mut order);
        let gains = gram.gains(&order);
        for (split, gain) in gains.iter().enumerate().skip(1) {
            if *gain > best && long_enough(from, from + split) && long_enough(from + split, to) {
                best = *gain;
            }
        }
        from = to;
    }
    best
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
