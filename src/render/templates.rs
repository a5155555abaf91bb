//! The templates of the documents: the shipped ones, or an operator's in their place.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, UndefinedBehavior, Value, context};

use super::front::Opening;
use super::said::Said;
use super::{PngError, album, chart, filters, headings, phrases};
use crate::domain::digest::Digest;
use crate::domain::picture::Album;
use crate::domain::tongue::Hearer;

const MARKDOWN: &str = "digest.md.j2";
const HTML: &str = "digest.html.j2";
const SHIPPED: [(&str, &str); 2] = [
    (MARKDOWN, include_str!("../../config/templates/digest.md.j2")),
    (HTML, include_str!("../../config/templates/digest.html.j2")),
];

/// How many steps one document may take. Ten years of daily entries take a hundredth of it; a
/// template that loops without end is stopped within a second.
const FUEL: u64 = 20_000_000;
/// The widths of the charts in a page: for a screen, and for a phone.
const WIDE: f32 = 720.0;
const NARROW: f32 = 340.0;

/// Why a digest could not be dressed.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// A template has a mistake.
    #[error("The template `{name}` has a mistake on line {line}: {what}.")]
    Template {
        /// The template's file.
        name: String,
        /// Counted from 1.
        line: usize,
        /// In the template language's words.
        what: String,
    },
    /// There is no such folder.
    #[error("There is no folder of templates at {}. Make it, or leave the setting out.", .0.display())]
    NoFolder(PathBuf),
    /// A template could not be read.
    #[error("The template `{}` cannot be read: {source}.", path.display())]
    Unread {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        source: std::io::Error,
    },
    /// The picture failed.
    #[error(transparent)]
    Png(#[from] PngError),
}

/// The templates in use. Law: every value is escaped for its format unless a filter of ours or
/// `safe` says otherwise, and a name that does not exist is a mistake, never an empty place.
#[derive(Debug)]
pub struct Templates(Environment<'static>);

impl Templates {
    /// The templates that ship with the program.
    pub fn shipped() -> &'static Self {
        static TEMPLATES: LazyLock<Templates> = LazyLock::new(|| {
            let mut environment = environment();
            for (name, source) in SHIPPED {
                let added = environment.add_template(name, source);
                added.expect("a test fills every shipped template");
            }
            Templates(environment)
        });
        &TEMPLATES
    }

    /// The shipped templates, each replaced by the file of its name in `folder` where there is one.
    /// A mistake in one is found here, before anyone asks for a digest.
    pub fn with_overrides(folder: Option<&Path>) -> Result<Self, RenderError> {
        let mut environment = environment();
        if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
            return Err(RenderError::NoFolder(folder.to_owned()));
        }
        for (name, shipped) in SHIPPED {
            let Some(path) = folder.map(|folder| folder.join(name)) else {
                environment.add_template(name, shipped).map_err(|error| mistake(name, &error))?;
                continue;
            };
            let source = match std::fs::read_to_string(&path) {
                Ok(source) => source,
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => shipped.to_owned(),
                Err(source) => return Err(RenderError::Unread { path, source }),
            };
            environment.add_template_owned(name, source).map_err(|error| mistake(name, &error))?;
        }
        Ok(Self(environment))
    }

    /// The digest as a Markdown document with front matter.
    pub fn markdown(&self, to: Hearer, digest: &Digest) -> Result<String, RenderError> {
        self.document(to, digest, &Opening { heading: true, ..Opening::default() })
    }

    /// The digest as a Markdown document that opens like this.
    pub(super) fn document(
        &self,
        to: Hearer,
        digest: &Digest,
        opening: &Opening,
    ) -> Result<String, RenderError> {
        self.fill(to, MARKDOWN, digest, &Album::default(), ["", ""], opening)
    }

    /// The digest as one self-contained page, without pictures.
    pub fn html(&self, to: Hearer, digest: &Digest) -> Result<String, RenderError> {
        self.html_with(to, digest, &Album::default())
    }

    /// The digest as one self-contained page, with pictures within.
    pub fn html_with(
        &self,
        to: Hearer,
        digest: &Digest,
        album: &Album,
    ) -> Result<String, RenderError> {
        let wide = chart::draw(to, digest, chart::Place::Page(WIDE));
        let narrow = chart::draw(to, digest, chart::Place::Page(NARROW));
        self.fill(to, HTML, digest, album, [&wide, &narrow], &Opening::default())
    }

    fn fill(
        &self,
        to: Hearer,
        name: &str,
        digest: &Digest,
        album: &Album,
        charts: [&str; 2],
        opening: &Opening,
    ) -> Result<String, RenderError> {
        let safe = |text: &str| Value::from_safe_string(text.to_owned());
        let (year, last) = (digest.span().only_year(), digest.span().last());
        let eras = digest.eras.iter();
        let titles: Vec<_> = eras.map(|era| phrases::heading(to, era, year)).collect();
        let pictures = album::by_era(to, digest, album);
        let unseen = album::unseen(album, &pictures);
        let page = context! {
            headings => titles,
            language => to.tongue.code(),
            unseen,
            pictures,
            counts => phrases::counts(to, digest),
            days => phrases::bound(&phrases::days(to, digest)),
            last => last.to_string(),
            year,
            chart => safe(charts[0]),
            chart_narrow => safe(charts[1]),
            front => safe(&opening.front),
            heading => opening.heading,
            series => safe(&opening.series),
            light => chart::ink::LIGHT,
            dark => chart::ink::DARK,
        };
        let facts = Value::from(Serde(Said::new(to, digest)));
        let say = headings::headings(to, digest, unseen);
        self.0
            .get_template(name)
            .and_then(|template| template.render(context! { page, say, ..facts }))
            .map_err(|error| mistake(name, &error))
    }
}

fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_fuel(Some(FUEL));
    let mut syntax = SyntaxConfig::builder();
    syntax.trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true);
    environment.set_syntax(syntax.build().expect("the delimiters are the usual ones"));
    environment.set_auto_escape_callback(|name| match name {
        HTML => AutoEscape::Html,
        _ => AutoEscape::Custom(filters::MARKDOWN.into()),
    });
    environment.set_formatter(filters::write);
    filters::add(&mut environment);
    environment
}

/// Where and what a mistake is.
fn mistake(name: &str, error: &minijinja::Error) -> RenderError {
    RenderError::Template {
        name: error.name().unwrap_or(name).to_owned(),
        line: error.line().unwrap_or(1),
        what: error.detail().map_or_else(|| error.kind().to_string(), str::to_owned),
    }
}
