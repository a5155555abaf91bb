//! What the templates of the documents say of their own: `{{ say.why }}`.
//!
//! | name | says in English |
//! |---|---|
//! | `why` `did` `words` `turns` `helped` | the headings of an era: "Why", "What I did", … |
//! | `noticed` `beside` `planned` `decided` `interests` | "What I noticed", "Beside 2019", … |
//! | `all_helped` `learned` `thankful` `next` | "Everything that helped", "What I learned", … |
//! | `also` `also_mentioned` | "Also", "Also mentioned" |
//! | `nothing` `no_reason` `without_reason` | "Nothing was written in this time.", … |
//! | `then_now` | "12 entries then, 36 now."; empty where there is no period before |
//! | `new` `still` `no_longer` | what changed beside it: "New", "Still", "No longer" |
//! | `then` `not_taken_up` | what became of a plan: "then", "not mentioned in this time." |
//! | `deep` `first` `last` | of an interest: "a deep dive", "First", "Last" |
//! | `series` | what all digests are called together: "What was I up to?" |
//! | `skip` `eras` `unseen` `colophon` | of the page: its links, pictures and small print |

use minijinja::{Value, context};

use super::phrases;
use crate::domain::digest::Digest;
use crate::domain::tongue::Hearer;
use crate::tongues::say;

/// All of them, for a digest of whose pictures so many are `unseen`.
pub fn headings(to: Hearer, digest: &Digest, unseen: usize) -> Value {
    let compared = digest.compared.as_ref();
    let beside = compared.map(|c| say!(to, "telling-beside", period = c.before.label.as_str()));
    let then_now = compared.map(|c| {
        let then = phrases::entries(to, c.entries);
        say!(to, "telling-then-now", before = then, now = digest.entries)
    });
    let zone = digest.zone.to_string();
    context! {
        why => say!(to, "telling-why"),
        did => say!(to, "telling-did"),
        words => say!(to, "telling-words"),
        turns => say!(to, "telling-turns"),
        helped => say!(to, "telling-helped"),
        noticed => say!(to, "telling-noticed"),
        beside => beside.unwrap_or_default(),
        planned => say!(to, "telling-planned"),
        decided => say!(to, "telling-decided"),
        interests => say!(to, "telling-interests"),
        all_helped => say!(to, "telling-all-helped"),
        learned => say!(to, "telling-learned"),
        thankful => say!(to, "telling-thankful"),
        next => say!(to, "telling-next"),
        also => say!(to, "telling-also"),
        also_mentioned => say!(to, "telling-also-mentioned"),
        nothing => say!(to, "telling-nothing"),
        no_reason => say!(to, "telling-no-reason"),
        without_reason => say!(to, "telling-without-reason"),
        then_now => then_now.unwrap_or_default(),
        new => say!(to, "telling-new"),
        still => say!(to, "telling-still"),
        no_longer => say!(to, "telling-no-longer"),
        then => say!(to, "telling-then"),
        not_taken_up => say!(to, "telling-not-taken-up"),
        deep => say!(to, "telling-deep"),
        first => say!(to, "telling-first"),
        last => say!(to, "telling-last"),
        series => say!(to, "telling-series"),
        skip => say!(to, "telling-skip"),
        eras => say!(to, "telling-eras-list"),
        unseen => say!(to, "telling-unseen", count = unseen),
        colophon => say!(to, "telling-colophon", count = digest.entries, zone = zone),
    }
}
