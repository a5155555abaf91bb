//! A person's words as runs of text: their links, code and emphasis kept, everything else text.
//!
//! Each dress writes the runs in its own way, so that no dress trusts what a person typed.

use linkify::{LinkFinder, LinkKind};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::clean;
use crate::domain::words::unshown;

/// A stretch of text in one style.
#[derive(Clone, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each mark is on or off by itself")]
pub struct Run {
    /// The text, without markup.
    pub text: String,
    /// Monospaced.
    pub code: bool,
    /// Bold.
    pub strong: bool,
    /// Italic.
    pub emphasis: bool,
    /// Struck through.
    pub struck: bool,
    /// Where it leads; always http, https or mailto.
    pub link: Option<String>,
}

unshown!(Run);

/// Reads a person's words as one line of Markdown. Law: nothing but runs comes out; headings,
/// lists, raw HTML and images are text; a link is one run, in the style that all of its text has.
pub fn read(words: &str) -> Vec<Run> {
    // A first word of our own keeps a `#`, `-` or `1.` at the start from making a block.
    let line = clean::line(words);
    if line.is_empty() {
        return Vec::new();
    }
    let source = format!("x {}", with_bare_links_marked(&line));
    let mut reader = Reader::default();
    let mut first = true;
    for event in Parser::new_ext(&source, Options::ENABLE_STRIKETHROUGH) {
        let style = &mut reader.style;
        match event {
            Event::Start(Tag::Strong) => style.strong = true,
            Event::End(TagEnd::Strong) => style.strong = false,
            Event::Start(Tag::Emphasis) => style.emphasis = true,
            Event::End(TagEnd::Emphasis) => style.emphasis = false,
            Event::Start(Tag::Strikethrough) => style.struck = true,
            Event::End(TagEnd::Strikethrough) => style.struck = false,
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                reader.link(clean::href(&dest_url));
            }
            Event::End(TagEnd::Link | TagEnd::Image) => reader.link(None),
            Event::Code(text) => {
                style.code = true;
                reader.say(&text);
                reader.style.code = false;
            }
            Event::Text(text) | Event::InlineHtml(text) | Event::Html(text) => {
                let text = if first { text.strip_prefix("x ").unwrap_or(&text) } else { &text };
                first = false;
                reader.say(text);
            }
            Event::SoftBreak | Event::HardBreak => reader.say(" "),
            _ => {}
        }
    }
    trimmed(reader.runs)
}

/// What is read so far.
#[derive(Default)]
struct Reader {
    runs: Vec<Run>,
    /// How the next text is styled, and where it leads.
    style: Run,
    /// Whether the last run is part of the link that is being read.
    linked: bool,
}

impl Reader {
    fn link(&mut self, to: Option<String>) {
        (self.style.link, self.linked) = (to, false);
    }

    fn say(&mut self, text: &str) {
        if let Some(run) = self.runs.last_mut().filter(|_| self.linked) {
            // An address is never told again for another style within its text.
            run.code &= self.style.code;
            run.strong &= self.style.strong;
            run.emphasis &= self.style.emphasis;
            run.struck &= self.style.struck;
            run.text.push_str(if run.text.ends_with(' ') { text.trim_start() } else { text });
            return;
        }
        push(&mut self.runs, &self.style, text);
        self.linked = self.style.link.is_some()
            && self.runs.last().is_some_and(|run| run.link == self.style.link);
    }
}

/// The runs without white space at either end, and without runs of nothing else there.
fn trimmed(mut runs: Vec<Run>) -> Vec<Run> {
    while let Some(last) = runs.last_mut() {
        last.text.truncate(last.text.trim_end().len());
        if !last.text.is_empty() {
            break;
        }
        runs.pop();
    }
    while let Some(first) = runs.first_mut() {
        first.text = first.text.trim_start().to_owned();
        if !first.text.is_empty() {
            break;
        }
        runs.remove(0);
    }
    runs
}

/// Whether two readings say the same and lead to the same places, whatever their style.
pub fn same(a: &[Run], b: &[Run]) -> bool {
    let unstyled = |runs: &[Run]| {
        let mut out = Vec::new();
        for run in runs {
            push(&mut out, &Run { link: run.link.clone(), ..Run::default() }, &run.text);
        }
        out
    };
    unstyled(a) == unstyled(b)
}

/// The words without any markup.
pub fn plain(words: &str) -> String {
    read(words).into_iter().map(|run| run.text).collect()
}

/// Adds text to the last run when its style is the same.
fn push(runs: &mut Vec<Run>, style: &Run, text: &str) {
    let spaced = runs.last().is_some_and(|last| last.text.ends_with(' '));
    let text = if spaced { text.trim_start() } else { text };
    if text.is_empty() {
        return;
    }
    match runs.last_mut() {
        Some(last) if last.same_style(style) => last.text.push_str(text),
        _ => runs.push(Run { text: text.to_owned(), ..style.clone() }),
    }
}

impl Run {
    fn same_style(&self, other: &Self) -> bool {
        (self.code, self.strong, self.emphasis, self.struck, &self.link)
            == (other.code, other.strong, other.emphasis, other.struck, &other.link)
    }
}

/// Puts `<…>` around bare addresses, so that an underscore in one is no emphasis.
fn with_bare_links_marked(text: &str) -> String {
    let mut finder = LinkFinder::new();
    finder.kinds(&[LinkKind::Url]);
    let mut out = String::with_capacity(text.len() + 16);
    let (mut done, mut seen, mut in_code) = (0, 0, false);
    for link in finder.links(text) {
        let before = &text[..link.start()];
        in_code ^= before[seen..].matches('`').count() % 2 == 1;
        seen = before.len();
        let in_markup = before.ends_with(['<', '[', '"']) || before.ends_with("](");
        if in_code || in_markup || clean::href(link.as_str()).is_none() {
            continue;
        }
        out.push_str(&text[done..link.start()]);
        out.push('<');
        out.push_str(&link.as_str().replace('<', "%3C").replace('>', "%3E"));
        out.push('>');
        done = link.end();
    }
    out.push_str(&text[done..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Run {
        Run { text: text.into(), ..Run::default() }
    }

    #[test]
    fn a_link_keeps_its_address_and_the_words_around_it() {
        let url = "https://x.org/_a_/b_(c)";
        let runs = read(&format!("see {url}, and [the docs](https://y.org/a)"));
        assert_eq!(runs[0], text("see "));
        assert_eq!(runs[1], Run { link: Some(url.into()), ..text(url) });
        assert_eq!(runs[2], text(", and "));
        assert_eq!(runs[3], Run { link: Some("https://y.org/a".into()), ..text("the docs") });
    }

    #[test]
    fn a_link_is_one_run_however_its_text_is_styled() {
        let link = |words: &str| Run { link: Some("https://y.org/".into()), ..text(words) };
        assert_eq!(read("[a *b* `c`](https://y.org/)"), [link("a b c")]);
        assert_eq!(read("[`c`](https://y.org/)"), [Run { code: true, ..link("c") }]);
        let (strong, plain) = (Run { strong: true, ..link("b") }, text(" and "));
        assert_eq!(
            read("[**b**](https://y.org/) and [b](https://y.org/)"),
            [strong, plain, link("b")]
        );
    }

    #[test]
    fn what_would_make_a_block_or_a_tag_is_text() {
        for words in ["# not a title", "- no list", "1. no list", "> no quote", "<b>no</b> tag"] {
            assert_eq!(read(words), [text(words)]);
        }
        assert_eq!(plain("a *b* __c__ ~~d~~ `e_f`"), "a b c d e_f");
        assert_eq!(read("[click](javascript:alert)"), [text("click")]);
    }
}
