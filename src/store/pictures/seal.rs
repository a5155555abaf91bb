//! How a picture's file is encrypted: AES-256-GCM (NIST SP 800-38D), with a key of its own.

use std::io;

use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};

use crate::store::key::random;

/// The key of one picture's file. Law: it closes one file, once; it is kept in the picture's row
/// alone, and shown by nothing.
pub(in crate::store) struct Seal([u8; 32]);

impl Seal {
    /// A new one, from the system's randomness.
    pub(super) fn draw() -> io::Result<Self> {
        Ok(Self(random()?))
    }

    /// The one that a row holds.
    pub(super) fn of(row: &[u8]) -> Option<Self> {
        Some(Self(row.try_into().ok()?))
    }

    /// What the row holds of it.
    pub(super) fn row(&self) -> &[u8] {
        &self.0
    }

    /// The file that holds these bytes: the nonce, what they became, and the tag.
    pub(in crate::store) fn close(&self, bytes: &[u8]) -> io::Result<Vec<u8>> {
        let nonce: [u8; NONCE_LEN] = random()?;
        let mut within = bytes.to_vec();
        let nonce_now = Nonce::assume_unique_for_key(nonce);
        let closed = self.key()?.seal_in_place_append_tag(nonce_now, Aad::empty(), &mut within);
        closed.map_err(|_| io::Error::other("it is too large to encrypt"))?;
        Ok([&nonce[..], &within].concat())
    }

    /// The bytes that a file holds; `None` where a bit of it is not as it was.
    pub(super) fn open(&self, file: &[u8]) -> Option<Vec<u8>> {
        let (nonce, within) = file.split_first_chunk::<NONCE_LEN>()?;
        let mut within = within.to_vec();
        let nonce = Nonce::assume_unique_for_key(*nonce);
        let opened = self.key().ok()?.open_in_place(nonce, Aad::empty(), &mut within).ok()?;
        Some(opened.to_vec())
    }

    fn key(&self) -> io::Result<LessSafeKey> {
        let key = UnboundKey::new(&AES_256_GCM, &self.0);
        Ok(LessSafeKey::new(key.map_err(|_| io::Error::other("its key has another length"))?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_comes_back_and_no_bit_of_it_can_change() {
        let seal = Seal::draw().expect("random");
        let file = seal.close(b"canary").expect("closes");
        assert_eq!(file.len(), 12 + 6 + 16);
        assert!(!file.windows(6).any(|window| window == b"canary"));
        assert_eq!(seal.open(&file).as_deref(), Some(&b"canary"[..]));
        for bit in 0..file.len() * 8 {
            let mut flipped = file.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(seal.open(&flipped), None, "bit {bit}");
        }
        for shorter in 0..file.len() {
            assert_eq!(seal.open(&file[..shorter]), None, "{shorter} bytes");
        }
    }

    #[test]
    fn no_two_files_are_alike_and_another_seal_opens_none() {
        let (one, two) = (Seal::draw().expect("random"), Seal::draw().expect("random"));
        let file = one.close(b"canary").expect("closes");
        assert_ne!(one.close(b"canary").expect("closes"), file);
        assert_eq!(two.open(&file), None);
        assert_eq!(Seal::of(one.row()).and_then(|seal| seal.open(&file)), Some(b"canary".into()));
        assert!(Seal::of(&one.row()[1..]).is_none());
    }
}
