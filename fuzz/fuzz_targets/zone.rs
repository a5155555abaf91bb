#![no_main]

#[path = "../../tests/it/inputs/readers/mod.rs"]
mod readers;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| readers::run("zone", bytes));
