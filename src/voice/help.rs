//! What is said at `/help`.

use crate::domain::tongue::Hearer;
use crate::tongues::{commands, say};

/// The whole of it: fits one message.
pub fn help(to: Hearer) -> String {
    [
        say!(to, "help-what"),
        say!(to, "help-begin"),
        say!(to, "help-answer", save = commands::menu(to.commands)),
        say!(to, "help-told"),
        say!(to, "help-when"),
        say!(to, "help-wrote"),
        say!(to, "help-into"),
        say!(to, "help-data"),
    ]
    .join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tongue::Tongue;

    #[test]
    fn help_fits_one_message() {
        for tongue in Tongue::ALL {
            for commands in Tongue::ALL {
                let length = help(Hearer { tongue, commands }).chars().count();
                assert!(length <= crate::voice::MESSAGE_LIMIT, "{tongue:?}: {length}");
            }
        }
    }
}
