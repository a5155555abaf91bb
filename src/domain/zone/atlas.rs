use std::sync::LazyLock;

use super::Zone;
use super::fold::fold;

/// One zone that a person can pick, with the words that find it.
pub(super) struct Place {
    pub zone: Zone,
    /// The country's name; empty for `UTC`.
    pub country: &'static str,
    /// The full name, its city, the country, and the aliases: each finds the place by itself. Folded.
    pub keys: Vec<String>,
    /// The region's words, which only help to tell zones of one country apart. Folded.
    pub region: String,
}

/// The places of `config/zones.tsv`, those where most people live first.
pub(super) static PLACES: LazyLock<Vec<Place>> = LazyLock::new(|| {
    include_str!("../../../config/zones.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(place)
        .collect()
});

fn place(line: &'static str) -> Option<Place> {
    let mut fields = line.split('\t');
    let (name, code, country, region, aliases) =
        (fields.next()?, fields.next()?, fields.next()?, fields.next()?, fields.next()?);
    let city = name.rsplit('/').next().unwrap_or(name);
    let keys = [city, country, name, code].into_iter().chain(aliases.split(','));
    Some(Place {
        zone: name.parse().ok()?,
        country,
        keys: keys.map(fold).filter(|key| !key.is_empty()).collect(),
        region: fold(region),
    })
}

#[cfg(test)]
mod tests {
    use super::PLACES;

    #[test]
    fn every_line_of_the_file_is_a_zone_of_todays_name() {
        let lines: Vec<&str> = include_str!("../../../config/zones.tsv")
            .lines()
            .filter(|line| !line.starts_with('#'))
            .collect();
        let missing: Vec<&str> = lines
            .iter()
            .filter_map(|line| line.split('\t').next())
            .filter(|name| !PLACES.iter().any(|place| place.zone.name() == *name))
            .collect();
        assert!(missing.is_empty(), "not found under this name: {missing:?}");
        assert_eq!(lines.len(), PLACES.len());
    }
}
