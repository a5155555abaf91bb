//! The dresses of a digest.

mod browser;
mod dom;
mod facts;
mod hostile;
mod lives;
mod looks;
mod pages;
mod poison;
mod templates;
mod tongues;
