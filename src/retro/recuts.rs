//! Eras as a person has put them right.

use chrono::{NaiveDate, TimeDelta};

use crate::domain::recut::{NEAR, Recut};
use crate::domain::span::Span;
use crate::domain::words::Words;

/// No border that a person moves leaves an era shorter than this.
pub const LEAST: TimeDelta = TimeDelta::weeks(1);

/// A stretch of whole years, up to where the next begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tile {
    /// Its first day.
    pub from: NaiveDate,
    /// The day by which it is known: where it begins as it was found.
    pub era: NaiveDate,
    /// Whether it begins at a border, and not only with the years.
    pub at_border: bool,
    /// What the person calls it.
    pub title: Option<Words>,
    /// Which of the person's wishes put its border there, by their order.
    moved: Option<usize>,
}

/// The years from border to border, as they were found and then as the person put them right.
///
/// ```text
/// found   [~~~~~~~~~|~~~~~~~~|~~~~~~~~~~]
/// moved             |---->|                 ours yields where it would be passed over,
/// told    [~~~~~~~~~~~~~~~|~~|~~~~~~~~~~]   or would leave less than a week
/// ```
///
/// Laws: they tile the years in order. A border that the person moved stays where they want it, also
/// when there is none to be found any more; between it and any other lies a week at least. Of two
/// wishes that cannot both be had the later one counts.
pub fn tiles(years: Span, found: &[NaiveDate], recuts: &[Recut]) -> Vec<Tile> {
    let mut all = vec![Tile::found(years.from, false)];
    all.extend(found.iter().map(|at| Tile::found(*at, true)));
    let mut loose: Vec<(usize, &Recut)> = Vec::new();
    for (order, recut) in recuts.iter().enumerate() {
        if let Some(place) = place(&all, recut.era) {
            all[place].put_right(order, recut);
        } else {
            loose.retain(|(_, known)| (known.era - recut.era).abs() > NEAR);
            loose.push((order, recut));
        }
    }
    for (order, recut) in &loose {
        if recut.begins.is_some() {
            let mut tile = Tile::found(recut.era, true);
            tile.put_right(*order, recut);
            all.push(tile);
        }
    }
    let mut tiles = in_order(years, all);
    for (_, recut) in loose {
        let within = recut.begins.is_none() && years.contains(recut.era);
        let holder = tiles.iter_mut().rev().find(|tile| within && tile.from <= recut.era);
        if let Some(holder) = holder.filter(|tile| tile.title.is_none()) {
            holder.title.clone_from(&recut.title);
        }
    }
    tiles
}

/// Between which days, the last one included, each tile's border can be moved; `None` where it has
/// none, or no room.
pub fn room(tiles: &[Tile], years: Span, place: usize) -> Option<Span> {
    let tile = tiles.get(place).filter(|tile| tile.at_border)?;
    let before = place.checked_sub(1).and_then(|before| tiles.get(before))?;
    let after = tiles.get(place + 1).map_or(years.to, |after| after.from);
    let (from, last) = (before.from + LEAST, after - LEAST);
    Span::new(from, last.succ_opt()?).filter(|_| tile.from > before.from)
}

/// Which tile a wish speaks of.
fn place(tiles: &[Tile], era: NaiveDate) -> Option<usize> {
    let exact = tiles.iter().position(|tile| tile.era == era);
    let apart = |place: &usize| (tiles[*place].era - era).abs();
    let near = (0..tiles.len()).filter(|place| tiles[*place].at_border && apart(place) <= NEAR);
    exact.or_else(|| near.min_by_key(apart))
}

/// The tiles that can stand beside each other, in order, from the first day of the years on.
fn in_order(years: Span, all: Vec<Tile>) -> Vec<Tile> {
    let (mut mine, ours): (Vec<Tile>, Vec<Tile>) =
        all.into_iter().partition(|tile| tile.moved.is_some());
    mine.sort_by_key(|tile| std::cmp::Reverse(tile.moved));
    let mut kept: Vec<Tile> = Vec::new();
    for tile in mine {
        if kept.iter().all(|other| tile.leaves_room_to(other)) {
            kept.push(tile);
        }
    }
    let moved = kept.clone();
    let stays = |tile: &Tile| {
        !tile.at_border
            || moved.iter().all(|other| tile.leaves_room_to(other) && !other.passes(tile.from))
    };
    kept.extend(ours.into_iter().filter(stays));
    kept.retain(|tile| tile.from < years.to);
    kept.sort_by_key(|tile| tile.from);
    // What was moved before the years is what they begin with.
    if kept.iter().any(|tile| tile.at_border && tile.from <= years.from) {
        kept.retain(|tile| tile.at_border);
    }
    let head = kept.iter().rposition(|tile| tile.from <= years.from).unwrap_or_default();
    let mut tiles = kept.split_off(head);
    if let Some(first) = tiles.first_mut() {
        first.from = years.from;
    }
    tiles
}

impl Tile {
    fn found(from: NaiveDate, at_border: bool) -> Self {
        Self { from, era: from, at_border, title: None, moved: None }
    }

    fn put_right(&mut self, order: usize, recut: &Recut) {
        self.title.clone_from(&recut.title);
        if self.at_border {
            self.moved = recut.begins.map(|_| order);
            self.from = recut.begins.unwrap_or(self.era);
        }
    }

    fn leaves_room_to(&self, other: &Self) -> bool {
        (self.from - other.from).abs() >= LEAST
    }

    /// Whether its border went past this day when it was moved.
    fn passes(&self, date: NaiveDate) -> bool {
        self.era.min(self.from) < date && date < self.era.max(self.from)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn years() -> Span {
        Span { from: date("2026-01-01"), to: date("2027-01-01") }
    }

    fn recut(era: &str, title: &str, begins: &str) -> Recut {
        Recut {
            era: date(era),
            title: Some(title).filter(|title| !title.is_empty()).map(Into::into),
            begins: begins.parse().ok(),
        }
    }

    /// Each tile as its first day and its title.
    fn told(found: &[&str], recuts: &[Recut]) -> Vec<String> {
        let found: Vec<_> = found.iter().map(|at| date(at)).collect();
        let tiles = tiles(years(), &found, recuts);
        let title = |tile: &Tile| tile.title.as_deref().unwrap_or_default().to_owned();
        tiles.iter().map(|tile| format!("{} {}", tile.from, title(tile))).collect()
    }

    const FOUND: [&str; 2] = ["2026-03-30", "2026-07-27"];

    #[test]
    fn a_title_and_a_border_are_told_as_the_person_wants_them() {
        let wanted = [recut("2026-03-30", "spring", "2026-04-06"), recut("2026-01-01", "snow", "")];
        assert_eq!(told(&FOUND, &wanted), ["2026-01-01 snow", "2026-04-06 spring", "2026-07-27 "]);
        let changed = [&wanted[..], &[recut("2026-03-30", "", "")]].concat();
        assert_eq!(told(&FOUND, &changed), ["2026-01-01 snow", "2026-03-30 ", "2026-07-27 "]);
    }

    #[test]
    fn a_border_that_is_found_elsewhere_or_no_more_stays_where_it_was_put() {
        let wanted = [recut("2026-03-30", "spring", "2026-04-06")];
        let elsewhere = told(&["2026-04-11", FOUND[1]], &wanted);
        assert_eq!(elsewhere, ["2026-01-01 ", "2026-04-06 spring", "2026-07-27 "]);
        assert_eq!(told(&[], &wanted), ["2026-01-01 ", "2026-04-06 spring"]);
        // A title alone goes with the era that the day lies in.
        let title = [recut("2026-03-30", "spring", "")];
        assert_eq!(told(&["2026-04-08"], &title), ["2026-01-01 ", "2026-04-08 spring"]);
        assert_eq!(told(&[FOUND[1]], &title), ["2026-01-01 spring", "2026-07-27 "]);
    }

    #[test]
    fn ours_yield_to_a_border_of_the_persons() {
        let past = [recut("2026-07-27", "late", "2026-03-01")];
        assert_eq!(told(&FOUND, &past), ["2026-01-01 ", "2026-03-01 late"]);
        let near = [recut("2026-07-27", "", "2026-04-03")];
        assert_eq!(told(&FOUND, &near), ["2026-01-01 ", "2026-04-03 "]);
        let both = [recut("2026-03-30", "a", "2026-05-01"), recut("2026-07-27", "b", "2026-05-04")];
        assert_eq!(told(&FOUND, &both), ["2026-01-01 ", "2026-05-04 b"]);
    }

    #[test]
    fn a_border_that_crosses_a_new_year_is_told_in_both_years() {
        let into = [recut("2025-12-22", "deep winter", "2026-01-12")];
        assert_eq!(told(&[], &into), ["2026-01-01 ", "2026-01-12 deep winter"]);
        let out = [recut("2026-01-12", "deep winter", "2025-12-22")];
        assert_eq!(
            told(&["2026-01-12", FOUND[1]], &out),
            ["2026-01-01 deep winter", "2026-07-27 "]
        );
        let away = [recut("2026-12-14", "", "2027-01-04")];
        assert_eq!(told(&["2026-12-14"], &away), ["2026-01-01 "]);
    }

    #[test]
    fn there_is_room_between_the_neighbours_less_a_week() {
        let found = FOUND.map(date);
        let all = tiles(years(), &found, &[]);
        assert_eq!(room(&all, years(), 0), None);
        let between = |place| room(&all, years(), place).map(|room| (room.from, room.last()));
        assert_eq!(between(1), Some((date("2026-01-08"), date("2026-07-20"))));
        assert_eq!(between(2), Some((date("2026-04-06"), date("2026-12-25"))));
    }

    proptest! {
        #[test]
        fn whatever_is_wanted_the_years_are_tiled_in_order(
            gaps in prop::collection::vec(28_i64..120, 0..6),
            wanted in prop::collection::vec((-40_i64..420, prop::option::of(-40_i64..420)), 0..8),
        ) {
            let day = |n: i64| years().from + TimeDelta::days(n);
            let mut at = 0;
            let mut found = Vec::new();
            for gap in gaps {
                at += gap;
                found.push(day(at));
            }
            found.retain(|at| *at < years().to);
            let near = |n: i64| found.get(usize::try_from(n).unwrap_or(0) % 7).copied().unwrap_or(day(n));
            let recuts: Vec<Recut> = wanted
                .iter()
                .map(|(era, begins)| Recut { era: near(*era), title: None, begins: begins.map(day) })
                .collect();
            let all = tiles(years(), &found, &recuts);
            prop_assert_eq!(all[0].from, years().from);
            for pair in all.windows(2) {
                prop_assert!(pair[0].from < pair[1].from && pair[1].from < years().to);
                let moved = pair[1].moved.is_some() || pair[0].moved.is_some();
                let first = pair[0].from == years().from;
                prop_assert!(!moved || first || pair[1].from - pair[0].from >= LEAST);
            }
            // The last wish is had, wherever it lies within the years.
            if let Some(Recut { begins: Some(begins), .. }) = recuts.last()
                && years().from < *begins && *begins < years().to
            {
                let last = recuts.len() - 1;
                let speaks_of_the_first = recuts[last].era == years().from;
                prop_assert!(speaks_of_the_first || all.iter().any(|tile| tile.from == *begins));
            }
        }
    }
}
