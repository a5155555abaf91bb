//! Numbers that stand for words.

/// A number that stands for a text where the text itself may not stand, and stays the same for good:
/// FNV-1a with 64 bits. Source: <http://www.isthe.com/chongo/tech/comp/fnv/>.
pub fn fnv(text: &str) -> u64 {
    const SEED: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    text.bytes().fold(SEED, |mark, byte| (mark ^ u64::from(byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::fnv;

    #[test]
    fn it_is_the_one_that_its_authors_publish() {
        for (text, mark) in [
            ("", 0xcbf2_9ce4_8422_2325),
            ("a", 0xaf63_dc4c_8601_ec8c),
            ("foobar", 0x8594_4171_f739_67e8),
        ] {
            assert_eq!(fnv(text), mark, "{text}");
        }
    }
}
