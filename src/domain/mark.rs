//! A number that stands for a text where the text itself may not stand.

/// The mark of a text. It stays the same for good, on every machine: FNV-1a.
///
/// ```
/// # use upto::domain::mark::mark;
/// assert_eq!(mark(b""), 0xcbf2_9ce4_8422_2325);
/// assert_eq!(mark(b"a"), 0xaf63_dc4c_8601_ec8c);
/// ```
pub fn mark(text: &[u8]) -> u64 {
    const SEED: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    text.iter().fold(SEED, |mark, byte| (mark ^ u64::from(*byte)).wrapping_mul(PRIME))
}
