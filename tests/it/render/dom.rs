//! The page as a browser builds it: nothing stands in it but what is on the lists here.

use html5ever::tendril::TendrilSink as _;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use upto::domain::tongue::{Hearer, Tongue};
use upto::render::Templates;

use super::{lives, poison};

/// What a page may ask for: nothing but its own style and the pictures within it.
pub const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; \
                          base-uri 'none'; form-action 'none'";

/// The elements of a page, each with its attributes; `class`, `dir` and `id` any may have.
const ALLOWED: &[(&str, &[&str])] = &[
    ("html", &["lang"]),
    ("head", &[]),
    ("meta", &["charset", "name", "content", "http-equiv"]),
    ("title", &[]),
    ("style", &[]),
    ("body", &[]),
    ("header", &[]),
    ("main", &[]),
    ("section", &["aria-labelledby"]),
    ("footer", &[]),
    ("nav", &["aria-label"]),
    ("div", &[]),
    ("figure", &[]),
    ("figcaption", &[]),
    ("h1", &[]),
    ("h2", &[]),
    ("h3", &[]),
    ("p", &[]),
    ("br", &[]),
    ("span", &[]),
    ("ol", &[]),
    ("ul", &[]),
    ("li", &[]),
    ("dl", &[]),
    ("dt", &[]),
    ("dd", &[]),
    ("blockquote", &[]),
    ("time", &["datetime"]),
    ("em", &[]),
    ("strong", &[]),
    ("code", &[]),
    ("s", &[]),
    ("a", &["href", "rel"]),
    ("img", &["src", "width", "height", "alt"]),
    ("svg", &["xmlns", "viewBox", "role", "aria-label"]),
    ("rect", &["x", "y", "width", "height", "fill", "shape-rendering"]),
    ("path", &["d", "fill"]),
    ("circle", &["cx", "cy", "r", "fill"]),
    ("text", &["x", "y", "text-anchor"]),
    ("tspan", &["x", "dx", "font-size", "font-weight", "fill"]),
];
/// The kinds of pictures that a page may hold.
const PICTURES: [&str; 4] = ["png", "jpeg", "gif", "webp"];

/// An element: its name, and its attributes with their values.
type Element = (String, Vec<(String, String)>);

/// What a page is made of, in its order.
struct Page {
    elements: Vec<Element>,
    style: String,
}

fn parsed(html: &str) -> Page {
    let dom = parse_document(RcDom::default(), ParseOpts::default()).one(html);
    let mut page = Page { elements: Vec::new(), style: String::new() };
    walk(&dom.document, "", &mut page);
    page
}

fn walk(node: &Handle, within: &str, page: &mut Page) {
    let mut name = within.to_owned();
    match &node.data {
        NodeData::Element { name: of, attrs, .. } => {
            name = of.local.to_string();
            let attributes = attrs.borrow();
            let attributes =
                attributes.iter().map(|a| (a.name.local.to_string(), a.value.to_string()));
            page.elements.push((name.clone(), attributes.collect()));
        }
        NodeData::Text { contents } if within == "style" => page.style.push_str(&contents.borrow()),
        NodeData::Comment { contents } => panic!("a comment: {contents}"),
        NodeData::ProcessingInstruction { contents, .. } => panic!("an instruction: {contents}"),
        NodeData::Document | NodeData::Doctype { .. } | NodeData::Text { .. } => {}
    }
    node.children.borrow().iter().for_each(|child| walk(child, &name, page));
}

/// Whether an address may stand in this attribute.
fn leads(element: &str, attribute: &str, address: &str) -> bool {
    match (element, attribute) {
        ("a", "href") => {
            let scheme = ["#", "http://", "https://", "mailto:"]
                .iter()
                .any(|s| address.get(..s.len()).is_some_and(|start| start.eq_ignore_ascii_case(s)));
            scheme && !address.chars().any(|c| c.is_control() || c.is_whitespace())
        }
        ("img", "src") => PICTURES.iter().any(|kind| {
            let start = format!("data:image/{kind};base64,");
            let base64 = |c: char| c.is_ascii_alphanumeric() || "+/=".contains(c);
            address.strip_prefix(&start).is_some_and(|data| data.chars().all(base64))
        }),
        ("svg", "xmlns") => address == "http://www.w3.org/2000/svg",
        _ => true,
    }
}

fn holds_only_what_it_may(html: &str) -> Page {
    let page = parsed(html);
    for (element, attributes) in &page.elements {
        let own = ALLOWED.iter().find(|(name, _)| name == element);
        let (_, own) = own.unwrap_or_else(|| panic!("<{element} {attributes:?}>"));
        for (name, value) in attributes {
            let any = ["class", "dir", "id"].contains(&name.as_str());
            assert!(any || own.contains(&name.as_str()), "<{element} {name}={value:?}>");
            assert!(leads(element, name, value), "<{element} {name}={value:?}>");
        }
        if element == "a" && attributes.iter().any(|(_, value)| !value.starts_with('#')) {
            let rel = attributes.iter().any(|a| a.0 == "rel" && a.1 == "noopener nofollow");
            assert!(
                rel || attributes.iter().all(|a| a.0 != "href" || a.1.starts_with('#')),
                "{attributes:?}"
            );
        }
    }
    policed(&page);
    page
}

/// The policy comes before everything that it is for, and is the only one; the style asks for
/// nothing.
fn policed(page: &Page) {
    let named = |(element, attributes): &Element, name: &str| {
        let value = attributes.iter().find(|(of, _)| of == name);
        value.filter(|_| element == "meta").map(|(_, value)| value.clone())
    };
    let equiv = page.elements.iter().enumerate().filter(|(_, e)| named(e, "http-equiv").is_some());
    let equiv: Vec<_> = equiv.collect();
    assert_eq!(equiv.len(), 1, "one policy, and no refresh");
    assert_eq!(named(equiv[0].1, "http-equiv").as_deref(), Some("Content-Security-Policy"));
    assert_eq!(named(equiv[0].1, "content").as_deref(), Some(POLICY));
    let before = page.elements[..equiv[0].0].iter().map(|(element, _)| element.as_str());
    assert!(before.eq(["html", "head", "meta", "meta"]), "the policy comes first");
    let count = |name| page.elements.iter().filter(|(element, _)| element == name).count();
    assert_eq!((count("style"), count("title")), (1, 1 + count("svg")));
    for bad in ["url(", "@import", "@font-face", "http", "expression", "\\"] {
        assert!(!page.style.to_lowercase().contains(bad), "{bad}");
    }
}

/// The elements outside of charts, where lines break by their length, without what they say.
fn shape(page: &Page) -> Vec<(&str, Vec<&str>)> {
    let drawn = ["svg", "title", "rect", "path", "circle", "text", "tspan"];
    let outside = page.elements.iter().filter(|(name, _)| !drawn.contains(&name.as_str()));
    outside.map(|(name, own)| (name.as_str(), own.iter().map(|a| a.0.as_str()).collect())).collect()
}

#[test]
fn a_page_holds_only_what_is_listed_whatever_is_said_in_it() {
    let payloads = poison::payloads("http://evil.example");
    for (n, said) in payloads.iter().enumerate() {
        let year = poison::year(said);
        let to = Hearer::new(Tongue::ALL[n % Tongue::ALL.len()], None);
        let album = poison::album(&year, said);
        let page = Templates::shipped().html_with(to, &year, &album).unwrap();
        let page = holds_only_what_it_may(&page);
        let pictures = page.elements.iter().filter(|(name, _)| name == "img").count();
        assert_eq!(pictures, 4, "{said}");
    }
    for (_, digest) in lives::all() {
        holds_only_what_it_may(&upto::render::html(Hearer::ENGLISH, &digest).unwrap());
    }
}

#[test]
fn what_is_said_changes_no_page() {
    // Without Markdown a page is built alike, element by element, of any words.
    let html = |said: &str| upto::render::html(Hearer::ENGLISH, &poison::year(said)).unwrap();
    let (peaceful, payloads) = (parsed(&html("words")), poison::payloads("about:evil"));
    let plain =
        payloads.iter().filter(|said| said.contains('<') && !said.contains(['[', '`', '*']));
    let plain: Vec<_> = plain.collect();
    assert!(plain.len() > 12);
    for said in plain {
        assert_eq!(shape(&parsed(&html(said))), shape(&peaceful), "{said}");
    }
}

#[test]
#[should_panic(expected = "<script")]
fn a_script_would_be_seen() {
    let page = upto::render::html(Hearer::ENGLISH, &poison::year("words")).unwrap();
    holds_only_what_it_may(&page.replace("<main", "<script>x</script><main"));
}
