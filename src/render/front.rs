//! A public edition as a document for one program: how it opens, what it is called, and how it
//! points at its neighbours.

use chrono::NaiveDate;

use super::filters::quoted;
use super::{Dressed, RenderError, Templates, clean, escape, phrases};
use crate::domain::digest::Digest;
use crate::domain::issue::{Issue, Series, Site};
use crate::domain::tongue::Hearer;
use crate::domain::words::unshown;
use crate::tongues::say;

/// As many tags as a reader takes in.
const TAGS: usize = 12;

/// The public edition as a document for `site`, dated and with its neighbours in the series.
///
/// Law: it takes what it says of a life from the digest alone, and points only at what was issued.
pub fn document(
    to: Hearer,
    digest: &Digest,
    site: Site,
    dated: NaiveDate,
    series: &Series,
    templates: &Templates,
) -> Result<Dressed, RenderError> {
    let opening = Opening {
        front: front(to, digest, site, dated, series),
        // Obsidian shows no title of its own, the others' themes do.
        heading: site == Site::Obsidian,
        series: beside(to, series, |issue| link(site, issue)),
    };
    let bytes = templates.document(to, digest, &opening)?.into_bytes();
    Ok(Dressed { name: format!("{}.md", stem(site, &digest.period.label, dated)), bytes })
}

/// What stands above the text of a document.
#[derive(Clone, Default)]
pub struct Opening {
    /// The front matter, with its fences; empty for the template's own.
    pub front: String,
    /// Whether the title stands in the text, too.
    pub heading: bool,
    /// The neighbours in the series, as Markdown; may be empty.
    pub series: String,
}

unshown!(Opening);

/// The neighbours in one line, as each is pointed at: "Previously: … · Next: …"; empty for none.
pub fn beside(to: Hearer, series: &Series, point: impl Fn(&Issue) -> String) -> String {
    let parts = [
        (say!(to, "telling-previously"), &series.before),
        (say!(to, "telling-next-issue"), &series.after),
    ];
    let parts = parts.into_iter().filter_map(|(word, issue)| {
        issue.as_ref().map(|issue| format!("{} {}", phrases::colon(to, &word), point(issue)))
    });
    parts.collect::<Vec<_>>().join(" · ")
}

fn front(to: Hearer, digest: &Digest, site: Site, dated: NaiveDate, series: &Series) -> String {
    let (label, title) = (&digest.period.label, quoted(&phrases::title(to, digest)));
    let (from, last) = (digest.period.from, digest.span().last());
    let series_name = quoted(&say!(to, "telling-series"));
    let slug = slug(label);
    let names = || digest.interests.iter().take(TAGS).map(|interest| interest.name.as_str());
    let tags: Vec<String> = names().map(quoted).collect();
    let tags = tags.join(", ");
    let neighbours = [("previous", &series.before), ("next", &series.after)];
    let neighbours: Vec<(&str, &Issue)> = neighbours
        .into_iter()
        .filter_map(|(key, issue)| issue.as_ref().map(|issue| (key, issue)))
        .collect();
    let (fence, mut lines) = match site {
        Site::Hugo => (
            "---",
            vec![
                format!("title: {title}"),
                format!("date: {dated}"),
                format!("slug: {slug}"),
                format!("tags: [{tags}]"),
                format!("series: [{}]", series_name),
                "params:".to_owned(),
                format!("  period: {}", quoted(label)),
                format!("  from: {from}"),
                format!("  to: {last}"),
            ],
        ),
        // A taxonomy that the site does not declare would stop its build, so tags are extra.
        Site::Zola => (
            "+++",
            vec![
                format!("title = {title}"),
                format!("date = {dated}"),
                format!("slug = {}", quoted(&slug)),
                "[extra]".to_owned(),
                format!("period = {}", quoted(label)),
                format!("from = {from}"),
                format!("to = {last}"),
                format!("tags = [{tags}]"),
                format!("series = {}", series_name),
            ],
        ),
        Site::Jekyll => (
            "---",
            vec![
                "layout: post".to_owned(),
                format!("title: {title}"),
                format!("date: {dated}"),
                format!("tags: [{tags}]"),
                format!("period: {}", quoted(label)),
                format!("from: {from}"),
                format!("to: {last}"),
                format!("series: {}", series_name),
            ],
        ),
        Site::Obsidian => (
            "---",
            vec![
                format!("aliases: [{title}]"),
                format!("date: {dated}"),
                format!("tags: [{}]", names().filter_map(tag).collect::<Vec<_>>().join(", ")),
                format!("period: {}", quoted(label)),
                format!("from: {from}"),
                format!("to: {last}"),
                format!("series: {}", series_name),
            ],
        ),
    };
    for (key, issue) in neighbours {
        lines.push(match site {
            Site::Hugo => format!("  {key}: {}", quoted(&issue.period)),
            Site::Zola => format!("{key} = {}", quoted(&issue.period)),
            Site::Jekyll => format!("{key}: {}", quoted(&issue.period)),
            Site::Obsidian => {
                format!(
                    "{key}: {}",
                    quoted(&format!("[[{}]]", stem(site, &issue.period, issue.dated)))
                )
            }
        });
    }
    format!("{fence}\n{}\n{fence}\n", lines.join("\n"))
}

/// How a document of `site` points at another.
fn link(site: Site, issue: &Issue) -> String {
    let stem = stem(site, &issue.period, issue.dated);
    let name = escape::markdown(&issue.period);
    match site {
        Site::Hugo => format!("[{name}]({{{{< relref \"{stem}.md\" >}}}})"),
        Site::Zola => format!("[{name}](../{}/)", slug(&issue.period)),
        Site::Jekyll => format!("[{name}]({{% post_url {stem} %}})"),
        Site::Obsidian => format!("[[{stem}|{}]]", issue.period),
    }
}

/// What the file is called, without its ending; Jekyll reads the date there.
fn stem(site: Site, label: &str, dated: NaiveDate) -> String {
    let safe = |c: char| if c.is_ascii_alphanumeric() || "-.".contains(c) { c } else { '-' };
    let label: String = label.replace("..", "-to-").chars().map(safe).collect();
    match site {
        Site::Jekyll => format!("{dated}-upto-{label}"),
        Site::Hugo | Site::Zola | Site::Obsidian => format!("upto-{label}"),
    }
}

/// The last part of the page's address.
fn slug(label: &str) -> String {
    stem(Site::Zola, label, NaiveDate::default()).to_lowercase()
}

/// An interest as a tag of Obsidian's: letters, digits and dashes, and not digits alone.
fn tag(name: &str) -> Option<String> {
    let name = clean::line(name).to_lowercase();
    let name = name.replace('+', "p").replace('#', "-sharp");
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let tag = words.collect::<Vec<_>>().join("-");
    tag.chars().any(|c| !c.is_ascii_digit() && c != '-').then_some(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn issue(period: &str) -> Issue {
        let dated = "2026-06-30".parse().expect("a date");
        Issue { period: period.to_owned(), dated, post: None }
    }

    #[test]
    fn each_program_has_links_of_its_own() {
        let other = issue("2026-Q2");
        let links = Site::ALL.map(|site| link(site, &other));
        assert_eq!(
            links,
            [
                "[2026-Q2]({{< relref \"upto-2026-Q2.md\" >}})",
                "[2026-Q2](../upto-2026-q2/)",
                "[2026-Q2]({% post_url 2026-06-30-upto-2026-Q2 %})",
                "[[upto-2026-Q2|2026-Q2]]",
            ]
        );
        let range = stem(Site::Hugo, "2026-03-01..2026-08-31", other.dated);
        assert_eq!(range, "upto-2026-03-01-to-2026-08-31");
    }

    #[test]
    fn a_tag_is_one_that_obsidian_takes() {
        assert_eq!(tag("Machine learning").as_deref(), Some("machine-learning"));
        assert_eq!(tag("C++").as_deref(), Some("cpp"));
        assert_eq!(tag("Aïkido & Judo").as_deref(), Some("aïkido-judo"));
        assert_eq!(tag("囲碁").as_deref(), Some("囲碁"));
        assert_eq!(tag("1999"), None);
    }

    #[test]
    fn the_neighbours_stand_in_one_line() {
        let series = Series { before: Some(issue("2026-Q2")), after: None };
        assert_eq!(
            beside(Hearer::ENGLISH, &series, |issue| issue.period.clone()),
            "Previously: 2026-Q2"
        );
        let series = Series { after: Some(issue("2026-Q4")), ..series };
        let line = beside(Hearer::ENGLISH, &series, |issue| issue.period.clone());
        assert_eq!(line, "Previously: 2026-Q2 · Next: 2026-Q4");
        assert_eq!(beside(Hearer::ENGLISH, &Series::default(), |issue| issue.period.clone()), "");
    }
}
