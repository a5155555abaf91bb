//! A long history read at several desks at once, on as many cores as there are.

use std::thread;

use super::draft::{Desk, Draft};
use super::own::Own;
use super::shipped::number;
use crate::domain::entry::Entry;

/// Fewer entries than this are read faster than another desk is set up.
const ENTRIES_A_DESK: usize = 48;
/// More desks than this wait for each other.
const DESKS: usize = 8;

/// Reads all entries.
///
/// ```text
/// entries   1 … 48   49 … 96    …        each desk reads a run of them by itself
/// desks     A        B                   then A takes in B's words and phrases, in order
/// ```
///
/// Law: however many desks there are, the drafts are the same.
pub(super) fn read<'a>(entries: &[Entry], own: &'a Own) -> (Desk<'a>, Vec<Draft>) {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    read_at(cores.min(entries.len() / ENTRIES_A_DESK), entries, own)
}

/// Reads all entries at so many desks.
fn read_at<'a>(desks: usize, entries: &[Entry], own: &'a Own) -> (Desk<'a>, Vec<Draft>) {
    let each = entries.len().div_ceil(desks.clamp(1, DESKS)).max(1);
    let (first, rest) = entries.split_at(each.min(entries.len()));
    thread::scope(|scope| {
        let others: Vec<_> = rest
            .chunks(each)
            .enumerate()
            .map(|(i, run)| scope.spawn(move || read_run(run, (i + 1) * each, own)))
            .collect();
        let (mut desk, mut all) = read_run(first, 0, own);
        for other in others {
            // What broke one desk breaks the reading.
            let (later, mut drafts) =
                other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            desk.join(later, &mut drafts);
            all.append(&mut drafts);
        }
        (desk, all)
    })
}

fn read_run<'a>(run: &[Entry], from: usize, own: &'a Own) -> (Desk<'a>, Vec<Draft>) {
    let mut desk = Desk::new(own);
    let drafts = run.iter().zip(from..).map(|(e, i)| desk.read(e, number(i))).collect();
    (desk, drafts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::correction::Names;
    use crate::domain::entry::Answer;
    use crate::domain::id::EntryId;
    use crate::domain::span::Span;

    const SAID: [&str; 5] = [
        "Chorprobe am Abend, und Regale gebaut.",
        "choir again; Thunderclouds over the allotment #garden",
        "Quarkbread from the oven. Allotment, later.",
        "quarkbread twice! https://a.example/b",
        "Sun on the allotment, Quarkbread on the table.",
    ];

    #[test]
    fn however_many_desks_there_are_the_same_is_read() {
        let date = chrono::NaiveDate::from_ymd_opt(2026, 1, 1).expect("a date");
        let entries: Vec<Entry> = (0..40)
            .map(|n| Entry {
                id: EntryId(n),
                written_at: date.and_hms_opt(9, 0, 0).expect("an hour").and_utc(),
                about: Span::day(date),
                answer: Answer::plain(SAID[usize::try_from(n * n % 5).expect("small")]),
                private: false,
                origin: "dm".into(),
            })
            .collect();
        let own = Own::collect(&entries, &Names::default());
        let told = |desks| {
            let (desk, drafts) = read_at(desks, &entries, &own);
            let words: Vec<_> = drafts.iter().map(|d| d.features.clone()).collect();
            let phrases: Vec<_> = drafts
                .iter()
                .flat_map(|d| &d.phrases)
                .map(|p| &desk.phrases.all[p.0 as usize])
                .map(|p| (p.name.clone(), p.entries, p.shown))
                .collect();
            (words, phrases)
        };
        let at_one = told(1);
        for desks in [2, 3, 7] {
            assert_eq!(told(desks), at_one, "{desks} desks");
        }
    }
}
