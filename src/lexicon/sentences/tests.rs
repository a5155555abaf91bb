use super::super::asides::find;
use super::super::text::parse;

fn cut(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    for block in &parse(text).blocks {
        super::split(text, block, &find(text, block), &mut out);
    }
    out.into_iter().map(|r| &text[r]).collect()
}

#[test]
fn a_stop_ends_a_sentence_only_where_one_ends() {
    assert_eq!(cut("Tried Next.js. It was fun!"), ["Tried Next.js.", "It was fun!"]);
    assert_eq!(
        cut("Baked bread, e.g. rye. Nice (really!)."),
        ["Baked bread, e.g. rye.", "Nice (really!)."]
    );
    assert_eq!(
        cut("Heute z.B. Gitarre geübt. Am 3. Mai geht es weiter."),
        ["Heute z.B. Gitarre geübt.", "Am 3. Mai geht es weiter."]
    );
    for whole in [
        "Walked down St. Mary's Road to the loom.",
        "On Feb. 1st I sat down at the wheel.",
        "My uncle of the U.S. Army taught me knots.",
        "Heute z. B. Geige und d. h. Tonleitern geübt.",
        "El Sr. Pérez y la Dra. Ruiz tocan, p. ej. Bach.",
        "Mme. Curie et M. Dupont ont chanté.",
        "Read J. R. R. Tolkien on p. 12 of the book.",
        "Der 2. Versuch am Brennofen war besser.",
        "डॉ. शर्मा ने तबला सिखाया।",
    ] {
        assert_eq!(cut(whole), [whole]);
    }
    assert_eq!(cut("Played with Max. Then tea."), ["Played with Max.", "Then tea."]);
    assert_eq!(cut("Hut at 2,500 m. Cold tea."), ["Hut at 2,500 m.", "Cold tea."]);
    assert_eq!(cut("So do I. She sings too."), ["So do I.", "She sings too."]);
    assert_eq!(cut("Knots | a | b |\n|---|---|\n\u{a0}"), ["Knots | a | b |\n|---|---|"]);
    assert_eq!(cut("ギターを弾いた。楽しかった！"), ["ギターを弾いた。", "楽しかった！"]);
    assert_eq!(cut("आज गिटार बजाया। मज़ा आया।"), ["आज गिटार बजाया।", "मज़ा आया।"]);
}

#[test]
fn brackets_quotations_and_emphasis_are_never_cut() {
    for whole in [
        "I knit (because it is loud here. Really loud.) and sing.",
        "She said \"It is late. Go home.\" and I went on sanding.",
        "Il a dit « C'est beau. Vraiment. » et je chante.",
        "Er sagte „Es ist spät. Geh heim.“ und ich ging.",
        "**Quilting** is slow, and I like that.",
        "I like the slowness of **quilting**",
        "[Quilting](https://a.example/q) is slow.",
        "I **sew. A lot.** and ~~rest~~",
    ] {
        assert_eq!(cut(whole), [whole]);
    }
    assert_eq!(cut("**All bold. Really.**"), ["All bold.", "Really."]);
    assert_eq!(cut("***One.*** Two *three*."), ["One.", "Two *three*."]);
    assert_eq!(
        cut("Lost :( again. Well ( that was it. So."),
        ["Lost :( again.", "Well ( that was it.", "So."]
    );
}

#[test]
fn lists_headings_and_lines_of_their_own_are_sentences() {
    assert_eq!(
        cut("# Trip\n\nWe went\nto the sea.\n- swam\n- read"),
        ["Trip", "We went\nto the sea.", "swam", "read"]
    );
    assert_eq!(cut("Guitar practice\nCooked dal"), ["Guitar practice", "Cooked dal"]);
}

#[test]
fn code_and_addresses_are_never_cut() {
    assert_eq!(
        cut("Ran `a. B` twice. See https://a.example/x.html?y. Done."),
        ["Ran `a. B` twice.", "See https://a.example/x.html?y.", "Done."]
    );
}
