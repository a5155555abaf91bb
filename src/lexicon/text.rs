//! Markdown to blocks: what is prose, what is code, what is a link, each by its place in the field.

use std::ops::Range;
use std::sync::LazyLock;

use crate::domain::words::unshown;
use linkify::{LinkFinder, LinkKind};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// One paragraph, heading or list item, from its first letter to its last.
#[derive(Debug, Clone)]
pub(super) struct Block {
    /// Its bytes in the field.
    pub range: Range<usize>,
    /// Whether it is a heading.
    pub heading: bool,
    /// Whether it is quoted as a whole, as what stands behind `>`.
    pub quoted: bool,
    /// What it is made of, in order.
    pub pieces: Vec<Piece>,
    /// What stands in marks, as emphasis and links do, in order.
    pub marked: Vec<Marked>,
}

/// A stretch in marks.
#[derive(Debug, Clone)]
pub(super) struct Marked {
    /// Its bytes, marks included.
    pub whole: Range<usize>,
    /// Its bytes without them.
    pub inner: Range<usize>,
}

/// A stretch of one kind.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    /// Its bytes in the field.
    pub range: Range<usize>,
    /// What it is.
    pub kind: Kind,
}

/// What a stretch of text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Words.
    Plain,
    /// A span of code.
    Code,
    /// The words of a link.
    Anchor,
    /// An address; no words to read.
    Address,
    /// A line that ends inside a paragraph.
    Break,
}

/// A link as it stands in a field.
#[derive(Clone)]
pub(super) struct Link {
    /// Where it points, as written.
    pub url: String,
    /// Its bytes in the field, marks included.
    pub range: Range<usize>,
    /// The bytes of its words; empty for a bare address.
    pub anchor: Range<usize>,
    /// Whether it shows a picture, whose words are no part of the sentence.
    pub picture: bool,
}

unshown!(Link);

/// A field taken apart.
#[derive(Debug, Default)]
pub(super) struct Parsed {
    pub blocks: Vec<Block>,
    pub links: Vec<Link>,
}

static FINDER: LazyLock<LinkFinder> = LazyLock::new(|| {
    let mut finder = LinkFinder::new();
    finder.kinds(&[LinkKind::Url]).url_must_have_scheme(false);
    finder
});

/// Takes a field apart. Plain words, as most replies are, skip the Markdown parser.
pub(super) fn parse(text: &str) -> Parsed {
    let mut building =
        Building { text, parsed: Parsed::default(), open: None, marked: Vec::new(), quotes: 0 };
    if has_marks(text) {
        building.markdown();
    } else {
        building.plain();
    }
    building.parsed
}

/// Whether anything in `text` could mean something else than itself.
fn has_marks(text: &str) -> bool {
    // Every byte is looked at, without a way out: so many are compared at once.
    let marked = text.bytes().fold(false, |marked, byte| {
        let mark =
            matches!(byte, b'*' | b'_' | b'`' | b'[' | b'<' | b'|' | b'~' | b'\\' | b'&' | b'=');
        marked | mark
    });
    marked || text.split('\n').any(|line| opens_block(line.trim_start_matches(' ').as_bytes()))
}

/// Whether a line that begins so may open a heading, a list, a quotation or code.
fn opens_block(line: &[u8]) -> bool {
    match line {
        [b'#' | b'-' | b'+' | b'>' | b'\t', ..] => true,
        [digit, next, ..] => digit.is_ascii_digit() && matches!(next, b'.' | b')' | b'0'..=b'9'),
        _ => false,
    }
}

struct Building<'t> {
    text: &'t str,
    parsed: Parsed,
    open: Option<Block>,
    /// What stands in marks in the block that is open, or about to be.
    marked: Vec<Marked>,
    /// How many quotations are open.
    quotes: u32,
}

impl Building<'_> {
    fn plain(&mut self) {
        let mut at = 0;
        for line in self.text.split_inclusive('\n') {
            let whole = at..at + line.len();
            at = whole.end;
            let words = trim(self.text, whole);
            if words.is_empty() {
                self.close();
                continue;
            }
            if let Some(end) = self.open.as_ref().map(|b| b.range.end) {
                self.add(end..words.start, Kind::Break);
            }
            self.words(words, Kind::Plain);
        }
        self.close();
    }

    fn markdown(&mut self) {
        let options =
            Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
        let mut anchors: Vec<(String, Range<usize>, Option<Range<usize>>)> = Vec::new();
        let mut silent = 0_u32;
        // The parser cuts text at every mark that could have meant something; an address that
        // holds such marks is whole only when the pieces are joined again.
        let mut plain: Option<Range<usize>> = None;
        for (event, range) in Parser::new_ext(self.text, options).into_offset_iter() {
            let words = matches!(event, Event::Text(_)) && silent == 0 && anchors.is_empty();
            match &mut plain {
                Some(joined) if words && joined.end == range.start => {
                    joined.end = range.end;
                    continue;
                }
                _ => {
                    if let Some(joined) = plain.take() {
                        self.words(joined, Kind::Plain);
                    }
                }
            }
            match event {
                Event::Start(Tag::Heading { .. }) => {
                    self.close();
                    self.open = Some(Block { heading: true, ..self.begin(range.start) });
                }
                Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock | Tag::MetadataBlock(_)) => {
                    self.close();
                    silent += 1;
                }
                Event::End(TagEnd::CodeBlock | TagEnd::HtmlBlock | TagEnd::MetadataBlock(_)) => {
                    silent = silent.saturating_sub(1);
                }
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                    anchors.push((dest_url.to_string(), range, None));
                }
                Event::End(end @ (TagEnd::Link | TagEnd::Image)) => {
                    if let Some((url, range, anchor)) = anchors.pop() {
                        let anchor = anchor.unwrap_or(range.start..range.start);
                        if !anchor.is_empty() {
                            self.marked
                                .push(Marked { whole: range.clone(), inner: anchor.clone() });
                        }
                        let picture = end == TagEnd::Image;
                        self.parsed.links.push(Link { url, range, anchor, picture });
                    }
                }
                Event::Start(Tag::Emphasis) => self.mark(range, 1),
                Event::Start(Tag::Strong) => self.mark(range, 2),
                Event::Start(Tag::Strikethrough) => {
                    let signs = self.text[range.clone()].bytes().take_while(|&b| b == b'~').count();
                    self.mark(range, signs.min(2));
                }
                Event::Start(Tag::BlockQuote(_)) => {
                    self.close();
                    self.quotes += 1;
                }
                Event::End(TagEnd::BlockQuote(_)) => {
                    self.close();
                    self.quotes = self.quotes.saturating_sub(1);
                }
                Event::Start(Tag::Paragraph | Tag::Item | Tag::TableCell)
                | Event::End(
                    TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableCell,
                ) => self.close(),
                Event::Text(_) | Event::Code(_) if silent == 0 => {
                    let code = matches!(event, Event::Code(_));
                    if let Some((url, _, anchor)) = anchors.last_mut() {
                        let address = self.text[range.clone()] == **url;
                        let from = anchor.as_ref().map_or(range.start, |a| a.start);
                        if !address {
                            *anchor = Some(from..range.end);
                        }
                        let kind = match (address, code) {
                            (true, _) => Kind::Address,
                            (_, true) => Kind::Code,
                            _ => Kind::Anchor,
                        };
                        self.add(range, kind);
                    } else if code {
                        self.add(range, Kind::Code);
                    } else {
                        plain = Some(range);
                    }
                }
                Event::SoftBreak | Event::HardBreak => self.add(range, Kind::Break),
                _ => {}
            }
        }
        if let Some(joined) = plain {
            self.words(joined, Kind::Plain);
        }
        self.close();
        self.parsed.links.sort_by_key(|l| l.range.start);
    }

    /// Adds words, with the bare addresses among them told apart.
    fn words(&mut self, range: Range<usize>, kind: Kind) {
        let words = &self.text[range.clone()];
        if !words.contains("://") && !words.contains("www.") {
            self.add(range, kind);
            return;
        }
        let mut at = range.start;
        for link in FINDER.links(words) {
            let whole = range.start + link.start()..range.start + link.end();
            let url = link.as_str();
            if !url.contains("://") && !url.starts_with("www.") {
                continue;
            }
            if at < whole.start {
                self.add(at..whole.start, kind);
            }
            at = whole.end;
            let url = if url.contains("://") { url.to_owned() } else { format!("https://{url}") };
            self.parsed.links.push(Link {
                url,
                range: whole.clone(),
                anchor: whole.start..whole.start,
                picture: false,
            });
            self.add(whole, Kind::Address);
        }
        if at < range.end {
            self.add(at..range.end, kind);
        }
    }

    fn add(&mut self, range: Range<usize>, kind: Kind) {
        let start = range.start;
        let mut block = self.open.take().unwrap_or_else(|| self.begin(start));
        if block.pieces.is_empty() {
            block.range.start = start;
        }
        block.range.end = range.end.max(block.range.end);
        block.pieces.push(Piece { range, kind });
        self.open = Some(block);
    }

    /// A block that is about to hold something.
    fn begin(&self, start: usize) -> Block {
        Block {
            range: start..start,
            heading: false,
            quoted: self.quotes > 0,
            pieces: Vec::new(),
            marked: Vec::new(),
        }
    }

    /// Notes a stretch between marks of so many signs each.
    fn mark(&mut self, whole: Range<usize>, signs: usize) {
        let inner = whole.start + signs..whole.end.saturating_sub(signs);
        if inner.start < inner.end {
            self.marked.push(Marked { whole, inner });
        }
    }

    fn close(&mut self) {
        let mut marked = std::mem::take(&mut self.marked);
        if let Some(mut block) = self.open.take() {
            marked.sort_by_key(|m| m.whole.start);
            block.marked = marked;
            while block.pieces.last().is_some_and(|p| p.kind == Kind::Break) {
                block.pieces.pop();
            }
            if let Some(last) = block.pieces.last() {
                block.range.end = last.range.end;
                self.parsed.blocks.push(block);
            }
        }
    }
}

/// `range` without the white space at its ends.
pub(super) fn trim(text: &str, range: Range<usize>) -> Range<usize> {
    let words = &text[range.clone()];
    let start = range.start + (words.len() - words.trim_start().len());
    start..start.max(range.start + words.trim_end().len())
}
