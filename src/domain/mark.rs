//! A number that stands for a text where the text itself may not stand.

/// The mark of a text. It stays the same for good, on every machine: FNV-1a with 64 bits.
/// Source: <http://www.isthe.com/chongo/tech/comp/fnv/>.
pub fn mark(text: &[u8]) -> u64 {
    const SEED: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    text.iter().fold(SEED, |mark, byte| (mark ^ u64::from(*byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::mark;

    #[test]
    fn it_is_the_one_that_its_authors_publish() {
        for (text, number) in [
            ("", 0xcbf2_9ce4_8422_2325),
            ("a", 0xaf63_dc4c_8601_ec8c),
            ("foobar", 0x8594_4171_f739_67e8),
        ] {
            assert_eq!(mark(text.as_bytes()), number, "{text}");
        }
    }
}
