//! What a public edition leaves out.

/// How many things a public edition of a stretch of time leaves out, each counted once, where it
/// was left out first. Law: what is counted stands nowhere in it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Omitted {
    /// Entries that are never published.
    pub entries: usize,
    /// Interests that are hidden, left out of public editions, or known from those entries alone.
    pub interests: usize,
    /// Interests that are called by somebody's name, or by a word that is left out.
    pub named: usize,
    /// Sentences that speak of somebody by name.
    pub people: usize,
    /// Sentences that name an interest that is left out.
    pub about: usize,
    /// Sentences with a word in them that is left out.
    pub hushed: usize,
    /// Sentences with a link in them that is unlisted, or spells out any of that.
    pub linked: usize,
    /// Links and works that are unlisted, or belong to what is left out.
    pub resources: usize,
    /// Titles of links, and works, that speak of any of that.
    pub titles: usize,
    /// Decisions about interests that are left out.
    pub decisions: usize,
    /// Reasons of other decisions that speak of any of that.
    pub reasons: usize,
    /// Titles of eras that do.
    pub eras: usize,
}

#[cfg(test)]
impl Omitted {
    /// So many of each kind.
    pub fn of_each(count: usize) -> Self {
        Self {
            entries: count,
            interests: count,
            named: count,
            people: count,
            about: count,
            hushed: count,
            linked: count,
            resources: count,
            titles: count,
            decisions: count,
            reasons: count,
            eras: count,
        }
    }
}
