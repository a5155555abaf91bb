//! The files, built in.

use crate::domain::tongue::Tongue;

/// A file's name with its text.
type File = (&'static str, &'static str);

macro_rules! read {
    ($code:literal: $($file:literal)*) => {
        &[$(($file, include_str!(concat!("../../config/voice/", $code, "/", $file, ".ftl")))),*]
    };
}

macro_rules! rooms {
    ($code:literal $($more:literal)*) => {
        read!($code: "buttons" "cadence" "calendar" "calls" "cards" "data" "details" "digest" "entries" "followups" "general"
            "help" "interests" "memories" "now" "pictures" "prompt" "public" "recall" "refusals" "saving" "schedule" "telling" "welcome"
            "wishes" $($more)*)
    };
}

/// The files of a tongue. English alone has neither `commands` nor `errors`: those words stand in
/// the code, at the commands and at the errors.
pub fn files(tongue: Tongue) -> &'static [File] {
    match tongue {
        Tongue::English => rooms!("en"),
        Tongue::German => rooms!("de" "commands" "errors"),
        Tongue::Spanish => rooms!("es" "commands" "errors"),
        Tongue::French => rooms!("fr" "commands" "errors"),
        Tongue::Hindi => rooms!("hi" "commands" "errors"),
        Tongue::Portuguese => rooms!("pt" "commands" "errors"),
    }
}
