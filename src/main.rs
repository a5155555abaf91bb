//! The command line's front door: see the library's page for the map of the house.

fn main() {}
