//! Telling a life back: composed lives with known changes.

mod articles;
mod corrections;
mod courses;
mod decisions;
mod eras;
mod honesty;
mod life;
mod openings;
