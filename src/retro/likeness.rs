//! How alike weeks are.

use super::segment::Gram;
use super::vectors::Week;

/// How alike any two weeks are: the features they share.
///
/// Feature by feature, because most are shared by a handful of weeks.
pub fn likeness(weeks: &[Week]) -> Gram {
    let all = weeks.iter().flat_map(|week| &week.features);
    let most = all.map(|(number, _)| *number as usize + 1).max().unwrap_or(0);
    let mut ends = vec![0_usize; most + 1];
    for (number, _) in weeks.iter().flat_map(|week| &week.features) {
        ends[*number as usize + 1] += 1;
    }
    for number in 0..most {
        ends[number + 1] += ends[number];
    }
    let mut holders = vec![(0_usize, 0.0_f64); ends[most]];
    let mut next = ends.clone();
    for (place, week) in weeks.iter().enumerate() {
        for (number, weight) in &week.features {
            holders[next[*number as usize]] = (place, *weight);
            next[*number as usize] += 1;
        }
    }
    let mut upper = vec![0.0; weeks.len() * weeks.len()];
    for shared in ends.windows(2).map(|pair| &holders[pair[0]..pair[1]]) {
        for (i, (a, weight)) in shared.iter().enumerate() {
            for (b, other) in &shared[i..] {
                upper[a * weeks.len() + b] += weight * other;
            }
        }
    }
    Gram::new(weeks.len(), upper)
}
