//! Which words go with which subject, for this person: naive Bayes over their own entries.
//!
//! It settles what an entry leaves open, and recognises a subject by the company its name keeps.

use std::collections::HashMap;

use super::draft::Draft;
use super::own::Subject;

/// The most subjects that are learned: those with the most entries.
const SUBJECTS: usize = 64;
/// A subject with less than this many entries' worth is not learned.
const ENTRIES: f64 = 2.0;
/// A word in more than this part of the entries tells nothing.
const COMMON: f64 = 0.2;
/// How many entries' worth of ordinary words each subject starts with.
const DOUBT: f32 = 12.0;

/// What was learned. Row by word, column by subject: the log of how much likelier the word is
/// with the subject than without.
pub(super) struct Habits {
    subjects: Vec<Subject>,
    columns: HashMap<Subject, usize>,
    rows: Vec<u32>,
    ratios: Vec<f32>,
}

impl Habits {
    /// Learns from every entry's parts; `words` is how many words there are.
    pub fn learn(drafts: &[Draft], parts: &[Vec<(Subject, f64)>], words: usize) -> Self {
        let subjects = lasting(parts);
        let mut among = vec![0_u32; words];
        for &word in drafts.iter().flat_map(|d| &d.features) {
            among[word as usize] += 1;
        }
        #[expect(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a number of entries"
        )]
        let most = (drafts.len() as f64 * COMMON) as u32;
        let mut known = 0;
        let rows: Vec<u32> = among
            .iter()
            .map(|&n| {
                let tells = n > 1 && n <= most.max(2);
                known += u32::from(tells);
                if tells { known - 1 } else { u32::MAX }
            })
            .collect();
        let width = subjects.len();
        let mut counts = vec![0.0_f32; known as usize * width];
        let mut totals = vec![0.0_f32; width];
        let mut all = vec![0.0_f32; known as usize];
        let columns: HashMap<Subject, usize> =
            subjects.iter().enumerate().map(|(column, &subject)| (subject, column)).collect();
        for (draft, parts) in drafts.iter().zip(parts) {
            #[expect(clippy::cast_possible_truncation, reason = "a share of 1")]
            let here: Vec<(usize, f32)> = parts
                .iter()
                .filter_map(|&(s, part)| Some((*columns.get(&s)?, part as f32)))
                .collect();
            for &word in &draft.features {
                let row = rows[word as usize] as usize;
                if row >= all.len() {
                    continue;
                }
                all[row] += 1.0;
                for &(column, part) in &here {
                    counts[row * width + column] += part;
                    totals[column] += part;
                }
            }
        }
        let whole: f32 = all.iter().sum::<f32>().max(1.0);
        for (row, &times) in all.iter().enumerate() {
            let usual = times / whole;
            for (column, &total) in totals.iter().enumerate() {
                let ratio = &mut counts[row * width + column];
                *ratio = ((*ratio + DOUBT * usual * 8.0) / (total + DOUBT * 8.0) / usual).ln();
            }
        }
        Self { subjects, columns, rows, ratios: counts }
    }

    /// How much likelier each learned subject makes the entry's words, as a log; per root of the
    /// number of words, since words come in company.
    pub fn fit(&self, draft: &Draft) -> Fit<'_> {
        let width = self.subjects.len();
        let mut sums = vec![0.0_f32; width];
        let mut count = 0.0_f32;
        for &word in &draft.features {
            let row = self.rows.get(word as usize).map_or(usize::MAX, |&r| r as usize);
            let Some(ratios) =
                row.checked_mul(width).and_then(|at| self.ratios.get(at..at + width))
            else {
                continue;
            };
            count += 1.0;
            for (sum, ratio) in sums.iter_mut().zip(ratios) {
                *sum += ratio;
            }
        }
        let scale = count.max(1.0).powf(0.35);
        for sum in &mut sums {
            *sum /= scale;
        }
        Fit { habits: self, logs: sums }
    }
}

/// How well the words of one entry fit each learned subject.
pub(super) struct Fit<'a> {
    habits: &'a Habits,
    logs: Vec<f32>,
}

impl Fit<'_> {
    /// Each learned subject with its log, those with the most entries first.
    pub fn iter(&self) -> impl Iterator<Item = (Subject, f32)> {
        self.habits.subjects.iter().copied().zip(self.logs.iter().copied())
    }

    /// The log of one subject, where it is learned.
    pub fn of(&self, subject: Subject) -> Option<f32> {
        self.habits.columns.get(&subject).map(|&column| self.logs[column])
    }
}

/// The subjects with the most entries, most first.
fn lasting(parts: &[Vec<(Subject, f64)>]) -> Vec<Subject> {
    let mut sums: HashMap<Subject, f64> = HashMap::new();
    for &(subject, part) in parts.iter().flatten() {
        *sums.entry(subject).or_insert(0.0) += part;
    }
    let mut lasting: Vec<(Subject, f64)> =
        sums.into_iter().filter(|&(_, sum)| sum >= ENTRIES).collect();
    lasting.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    lasting.truncate(SUBJECTS);
    lasting.into_iter().map(|(s, _)| s).collect()
}
