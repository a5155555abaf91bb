//! How a digest is shown on the command line.

use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;

use anyhow::{Context as _, bail};
use clap::Args;

use crate::domain::digest::Digest;
use crate::domain::picture::Album;
use crate::domain::tongue::{Hearer, Tongue};
use crate::render::{Format, RenderError, Templates};
use crate::telemetry;

/// How a digest is to be shown.
#[derive(Debug, Args)]
pub struct Dress {
    /// message, markdown, html, png or json.
    #[arg(long, default_value = "message")]
    pub format: Format,
    /// The language that it is told in: en, de, es, fr, hi or pt; JSON is in English.
    #[arg(long, default_value = "en", value_parser = tongue)]
    pub language: Tongue,
    /// A folder to write the file to [default: print it].
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// A folder with templates of your own, in place of the shipped ones.
    #[arg(long, value_name = "DIR", env = "UPTO_DIGEST__TEMPLATES")]
    pub templates: Option<PathBuf>,
}

impl Dress {
    fn templates(&self) -> Result<Templates, RenderError> {
        Templates::with_overrides(self.templates.as_deref())
    }

    /// Prints the digest with its pictures, or writes it to the folder and says where.
    pub fn show(&self, digest: &Digest, album: &Album) -> anyhow::Result<()> {
        let dressed = self.format.dress_with(
            Hearer::new(self.language, None),
            digest,
            album,
            &self.templates()?,
        )?;
        let Some(folder) = &self.out else {
            let mut terminal = std::io::stdout().lock();
            if self.format == Format::Image && terminal.is_terminal() {
                bail!(
                    "A picture can't be printed on a terminal. Add `--out DIR` to write it to a folder."
                );
            }
            return Ok(terminal.write_all(&dressed.bytes)?);
        };
        std::fs::create_dir_all(folder)
            .with_context(|| format!("I can't make the folder {}.", folder.display()))?;
        let file = folder.join(&dressed.name);
        std::fs::write(&file, &dressed.bytes)
            .with_context(|| format!("I can't write {}.", file.display()))?;
        telemetry::note(format_args!("Written: {}", file.display()));
        Ok(())
    }
}

fn tongue(code: &str) -> Result<Tongue, String> {
    Tongue::from_code(code).ok_or_else(|| {
        let codes = Tongue::ALL.map(Tongue::code).join("`, `");
        format!("`{code}` is not a language that I speak. Try one of `{codes}`.")
    })
}
