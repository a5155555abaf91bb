//! Text written so that a format takes it as text.

use super::clean;
use super::words::{self, Run};

/// Text for HTML, in an element or a quoted attribute.
pub fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// A person's runs as HTML. Links tell nobody where the reader came from.
pub fn html_runs(runs: &[Run]) -> String {
    let mut out = String::new();
    for run in runs {
        let mut piece = html(&run.text);
        for (on, tag) in
            [(run.code, "code"), (run.struck, "s"), (run.emphasis, "em"), (run.strong, "strong")]
        {
            if on {
                piece = format!("<{tag}>{piece}</{tag}>");
            }
        }
        if let Some(url) = &run.link {
            piece = html_link(url, &piece);
        }
        out.push_str(&piece);
    }
    out
}

/// An anchor around HTML that is already escaped.
pub fn html_link(url: &str, inner: &str) -> String {
    format!("<a href=\"{}\" rel=\"noopener nofollow\">{inner}</a>", html(url))
}

/// Text for Markdown, with a backslash only where a sign would otherwise do something. Static
/// site generators read `{{` and `{%` before Markdown does, so those are parted too.
pub fn markdown(text: &str) -> String {
    let text = clean::visible(text);
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len() + 8);
    let digits = chars.iter().take_while(|c| c.is_ascii_digit()).count();
    for (i, &c) in chars.iter().enumerate() {
        let before = i.checked_sub(1).map(|j| chars[j]);
        let after = chars.get(i + 1).copied();
        if acts(c, before, after, &chars[i..]) || (i == 0 && "#>+-=:|".contains(c)) {
            out.push('\\');
        }
        // A number before a space that binds begins no list.
        let bound = after == Some('\u{a0}');
        if matches!(c, '.' | ')') && !bound && i > 0 && i == digits {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Whether a sign would act between its neighbours.
fn acts(c: char, before: Option<char>, after: Option<char>, rest: &[char]) -> bool {
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let gap = |c: Option<char>| c.is_none_or(char::is_whitespace);
    match c {
        '\\' | '`' | '[' | ']' => true,
        '*' => !(gap(before) && gap(after)) || before.is_none(),
        '_' => !(word(before) && word(after)),
        '~' => !(gap(before) && after.is_some_and(|c| c.is_ascii_digit())),
        '<' => after.is_some_and(|c| !c.is_whitespace() && c != '='),
        '&' => {
            after.is_some_and(|c| c.is_ascii_alphanumeric() || c == '#')
                && rest.iter().take(34).any(|&c| c == ';')
        }
        '{' | '%' => before == Some('{'),
        '#' => gap(before) && gap(after),
        _ => false,
    }
}

/// A person's runs as Markdown that reads as they wrote it. Law: read back it gives the same text
/// and the same links; emphasis that would not come back so is left out.
pub fn markdown_runs(runs: &[Run]) -> String {
    let styled = written(runs);
    if words::same(&words::read(&styled), runs) {
        return styled;
    }
    let plain = |run: &Run| Run { strong: false, emphasis: false, struck: false, ..run.clone() };
    written(&runs.iter().map(plain).collect::<Vec<_>>())
}

fn written(runs: &[Run]) -> String {
    let mut out = String::new();
    for run in runs {
        // Emphasis marks must touch the words: spaces at the rim stay outside.
        let core = run.text.trim();
        let lead = run.text.len() - run.text.trim_start().len();
        let marked = run.strong || run.emphasis || run.struck;
        let touching = marked && lead == 0 && out.ends_with(['*', '~']);
        // Static site generators read `{{` and `{%` inside of code, too.
        let code_span = run.code && !core.contains("{{") && !core.contains("{%");
        let body = if code_span { code(core) } else { markdown_at(core, out.is_empty()) };
        let body = match &run.link {
            Some(url) if *url == run.text => format!("<{url}>"),
            Some(url) => markdown_link(url, &body),
            None => body,
        };
        let marks = match (run.strong, run.emphasis) {
            _ if touching || core.is_empty() => "",
            (true, true) => "***",
            (true, false) => "**",
            (false, true) => "*",
            (false, false) => "",
        };
        let strike = if run.struck && !touching && !core.is_empty() { "~~" } else { "" };
        if lead == 0 && out.ends_with('!') && body.starts_with('[') {
            out.insert(out.len() - 1, '\\'); // or the link would be an image
        }
        out.push_str(&run.text[..lead]);
        out.extend([strike, marks, &body, marks, strike]);
        out.push_str(&run.text[lead + core.len()..]);
    }
    out
}

/// As [`markdown`], without the signs that act only at the start of a line.
fn markdown_at(text: &str, start: bool) -> String {
    let escaped = markdown(text);
    if start || !text.starts_with(['+', '-', '=', '>', ':', '|']) {
        return escaped;
    }
    escaped.trim_start_matches('\\').to_owned()
}

/// A code span, fenced by more backticks than it contains in a row.
fn code(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// A Markdown link around text that is already escaped.
pub fn markdown_link(url: &str, inner: &str) -> String {
    // Only with a `;` can an ampersand be taken for a character reference.
    let url = if url.contains(';') { url.replace('&', "&amp;") } else { url.to_owned() };
    let open_brackets = url.chars().try_fold(0_u32, |open, c| match c {
        '(' => Some(open + 1),
        ')' => open.checked_sub(1),
        _ => Some(open),
    });
    let balanced = open_brackets == Some(0);
    let url = if balanced { url } else { url.replace('(', "%28").replace(')', "%29") };
    format!("[{inner}]({url})")
}

/// Text for a Discord message: every sign that Discord could act on is escaped, addresses stay.
pub fn discord(text: &str) -> String {
    discord_part(&clean::line(text))
}

/// As [`discord`], for a part of a line that is clean already, with the spaces at its ends.
pub fn discord_part(text: &str) -> String {
    let mut finder = linkify::LinkFinder::new();
    finder.kinds(&[linkify::LinkKind::Url]);
    let mut out = String::with_capacity(text.len() + 8);
    for span in finder.spans(text) {
        if span.kind().is_some() && clean::href(span.as_str()).is_some() {
            out.push_str(span.as_str());
            continue;
        }
        for c in span.as_str().chars() {
            if "\\*_~`|<>[]#".contains(c) || (out.is_empty() && c == '-') {
                out.push('\\');
            }
            out.push(c);
        }
    }
    out
}

/// As [`discord`], line by line.
pub fn discord_lines(text: &str) -> String {
    text.lines().map(discord).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_backslash_stands_only_where_a_sign_would_act() {
        assert_eq!(
            markdown("2 * 3, snake_case, a < b, R&D, ~5 km"),
            "2 * 3, snake_case, a < b, R&D, ~5 km"
        );
        assert_eq!(
            markdown("# 1. a*b* [x] <b> &lt; `c`"),
            "\\# 1. a\\*b\\* \\[x\\] \\<b> \\&lt; \\`c\\`"
        );
        assert_eq!(markdown("12. May"), "12\\. May");
        assert_eq!(markdown("{{ site }} {% x %}"), "{\\{ site }} {\\% x %}");
        assert_eq!(
            discord("a_b *c* <@1> https://x.org/a_b"),
            "a\\_b \\*c\\* \\<@1\\> https://x.org/a_b"
        );
    }

    proptest! {
        #[test]
        fn markdown_gives_back_the_text(text in "[ -~äж囲🍞]{0,40}") {
            let text = clean::line(&text);
            prop_assert_eq!(words::plain(&markdown(&text)), text);
        }

        #[test]
        fn markdown_gives_back_the_runs(
            text in "([*_~`()<>#&!.1-3 ax\\\\-]| https://x\\.org/[a_()]{0,5} | \\[a_b\\]\\(https://y\\.org/b\\)){0,30}"
        ) {
            let runs = words::read(&text);
            let again = words::read(&markdown_runs(&runs));
            prop_assert!(words::same(&again, &runs), "{:?} {:?}", runs, markdown_runs(&runs));
        }

        #[test]
        fn html_lets_no_tag_through(text in "[ -~]{0,40}|<[a-z]{1,6} [a-z]{1,5}=[\"'].{0,10}") {
            let html = html_runs(&words::read(&text));
            for tag in html.split('<').skip(1) {
                let name = tag.trim_start_matches('/');
                let ours = ["a href=\"http", "a href=\"mailto:", "a>", "em>", "strong>", "s>", "code>"];
                prop_assert!(ours.iter().any(|start| name.starts_with(start)), "{}", html);
            }
        }
    }
}
