//! The dresses of a digest.

mod facts;
mod hostile;
mod lives;
mod looks;
mod pages;
mod templates;
mod tongues;
