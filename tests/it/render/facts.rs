//! The same facts in each dress.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use upto::domain::digest::{Digest, Quote, Shelved};
use upto::render;

use super::lives;
use crate::support::{EN, facts, months};

/// A document as a reader gets it: the text, and where its links lead.
struct Read {
    text: String,
    links: Vec<String>,
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn read_markdown(document: &str) -> Read {
    let body = document.splitn(3, "---\n").nth(2).unwrap();
    let (mut text, mut links) = (String::new(), Vec::new());
    for event in Parser::new(body) {
        match event {
            Event::Text(piece) | Event::Code(piece) => text.push_str(&piece),
            Event::Start(Tag::Link { dest_url, .. }) => links.push(dest_url.to_string()),
            Event::Html(html) | Event::InlineHtml(html) => panic!("raw HTML: {html}"),
            Event::End(_) if text.ends_with(' ') => {}
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            Event::End(TagEnd::Emphasis | TagEnd::Link | TagEnd::Strong) => {}
            Event::End(_) => text.push('\n'),
            _ => {}
        }
    }
    Read { text: folded(&text), links }
}

fn unescaped(html: &str) -> String {
    html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

fn read_html(page: &str) -> Read {
    let body = page.split_once("<body>").unwrap().1;
    let mut text = String::new();
    for (n, piece) in body.split('<').enumerate() {
        let (tag, rest) = if n == 0 { ("", piece) } else { piece.split_once('>').unwrap() };
        let inline = ["em", "strong", "code", "s", "a", "/em", "/strong", "/code", "/s", "/a"];
        if !inline.contains(&tag.split(' ').next().unwrap()) {
            text.push(' ');
        }
        text.push_str(rest);
    }
    let links = page.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
    Read {
        text: folded(&unescaped(&text)),
        links: links.filter(|link| !link.starts_with('#')).map(unescaped).collect(),
    }
}

fn quotes(digest: &Digest) -> Vec<&Quote> {
    let eras = digest.eras.iter().flat_map(|era| {
        [&era.why, &era.did, &era.highlights, &era.turning_points].into_iter().flatten()
    });
    eras.chain(&digest.lessons).chain(&digest.gratitude).chain(&digest.next).collect()
}

/// The words as they read without their markup; these lives use only what is taken off here.
fn bare(text: &str) -> String {
    let text = text
        .replace("[my notes](https://example.org/notes/vae_(draft))", "my notes")
        .replace("[a trap](javascript:alert(1))", "a trap");
    folded(&text.replace(['*', '`'], ""))
}

fn resources(digest: &Digest) -> Vec<&Shelved> {
    digest.eras.iter().flat_map(|era| &era.resources).chain(&digest.resources).collect()
}

#[test]
fn each_document_tells_every_era_quote_and_link() {
    for (name, digest) in lives::all() {
        let documents = [
            read_markdown(&render::markdown(EN, &digest).unwrap()),
            read_html(&render::html(EN, &digest).unwrap()),
        ];
        for document in &documents {
            for (era, months) in digest.eras.iter().zip(months(&digest)) {
                assert!(document.text.contains(&months), "{name}: {months}");
                for interest in &era.interests {
                    assert!(document.text.contains(interest), "{name}: {interest}");
                }
            }
            for quote in quotes(&digest) {
                let words = bare(&quote.text);
                assert!(document.text.contains(&words), "{name}: {words}\n{}", document.text);
            }
            for resource in resources(&digest) {
                let there = resource.url.is_empty() || document.links.contains(&resource.url);
                assert!(there, "{name}: {}", resource.url);
                assert!(document.text.contains(&resource.title), "{name}: {}", resource.title);
            }
            for fact in facts(&digest) {
                assert!(document.text.contains(&fact), "{name}: {fact}");
            }
            for thread in &digest.interests {
                let entries = if thread.mentions == 1 { "entry" } else { "entries" };
                let count = format!("{} {entries}", thread.mentions);
                assert!(document.text.contains(&count), "{name}: {count}");
            }
        }
    }
}

#[test]
fn each_dress_counts_alike() {
    for (name, digest) in lives::all() {
        let entries = if digest.entries == 1 { "entry" } else { "entries" };
        let count = format!("{} {entries}", digest.entries);
        let picture = render::svg(EN, &digest);
        let page = read_html(&render::html(EN, &digest).unwrap()).text;
        let texts =
            [render::text(EN, &digest), render::markdown(EN, &digest).unwrap(), picture, page];
        for text in texts {
            assert!(text.contains(&count), "{name}: {count}");
        }
        let data: serde_json::Value = serde_json::from_str(&render::json(&digest)).unwrap();
        assert_eq!(data["entries"], digest.entries);
        assert_eq!(data["schema"], 1);
        assert_eq!(data["eras"].as_array().unwrap().len(), digest.eras.len());
    }
}

#[test]
fn a_period_that_is_not_over_says_so() {
    let quarter = lives::thin();
    let texts = [
        render::text(EN, &quarter),
        render::markdown(EN, &quarter).unwrap(),
        render::html(EN, &quarter).unwrap(),
        render::svg(EN, &quarter),
    ];
    for text in texts {
        assert!(text.contains("so far"));
    }
}
