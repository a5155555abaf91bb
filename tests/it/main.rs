//! One binary, so that the dependencies are linked once: each theme is a module.

mod cues;
