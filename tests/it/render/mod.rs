//! The dresses of a digest.

mod lives;

use upto::render::{self, Format, Templates};

/// `UPTO_LOOK=DIR cargo test --test it look` leaves every life in every format there.
#[test]
fn every_life_has_every_dress() {
    let dir = std::env::var_os("UPTO_LOOK").map(std::path::PathBuf::from);
    for (name, digest) in lives::all() {
        for format in Format::ALL {
            let dressed = format.dress(&digest, Templates::shipped()).unwrap();
            assert!(!dressed.bytes.is_empty());
            if let Some(dir) = &dir {
                std::fs::write(dir.join(format!("{name}.{}", format.extension())), dressed.bytes)
                    .unwrap();
            }
        }
        if let Some(dir) = &dir {
            std::fs::write(dir.join(format!("{name}.svg")), render::svg(&digest)).unwrap();
        }
    }
}
