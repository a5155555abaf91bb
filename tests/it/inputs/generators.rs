//! What is read: noise, samples that something happened to, and shapes that readers run away with.

use crate::support::dice::Dice;

/// Signs of other scripts, and some that are more than they look.
const SIGNS: [&str; 38] = [
    "“",
    "”",
    "„",
    "«",
    "»",
    "‘",
    "’",
    "「",
    "」",
    "『",
    "《",
    "…",
    "–",
    "—",
    "。",
    "！",
    "？",
    "।",
    "·",
    "é",
    "ß",
    "İ",
    "Σ",
    "囲",
    "あ",
    "한",
    "ก",
    "क्ष",
    "ख़",
    "ش",
    "🎻",
    "👩‍👩‍👧‍👦",
    "\u{202e}",
    "\u{300}",
    "\u{200d}",
    "\u{feff}",
    "\0",
    "\u{2028}",
];

/// Pieces that mean something to some reader, once.
const PIECES: [&str; 88] = [
    "a",
    "a ",
    "aaa ",
    "A ",
    "Aa ",
    "Aa Bb. ",
    "a. ",
    "A.",
    ". ",
    ", ",
    ",\" ",
    "\"a",
    "\"Aa\" ",
    "\"Aa Bb\" ",
    "'a",
    "“a ",
    "„a ",
    "«a ",
    "»a ",
    "(a ",
    "(a) ",
    "[a] ",
    "[a](",
    "[a](b)",
    "![",
    "[[a]](x) ",
    "*a ",
    "*a* ",
    "*Aa Bb* ",
    "**a",
    "**a**",
    "_a_",
    "`a",
    "`a` ",
    "``",
    "~~a",
    "||a",
    "<a",
    "<a>",
    "<@1>",
    "<:a:1>",
    ":a: ",
    "#a ",
    "# a\n",
    "#a-",
    "> ",
    "> a\n",
    "- ",
    "- a\n",
    "  - a\n",
    "1. ",
    "1. a\n",
    "1) ",
    "|a",
    "|a\n",
    "|-",
    "a\n",
    "a\n\n",
    "\n",
    "\r\n",
    "\t",
    "http://a",
    "http://a.b ",
    "https://a.b/c?utm_source=d&e=f ",
    "www.a.b ",
    "a.b.c.",
    "a@b.c ",
    "a@",
    "ftp://a ",
    "mailto:a@b.c ",
    "<http://a.b>",
    "[a]: http://b\n",
    "go ",
    "Go rust ",
    "I ",
    "because ",
    "I because ",
    "not because ",
    "I stopped, ",
    "Read Aa ",
    "read “Aa” ",
    "Dr. ",
    "Anna and I ",
    "weil ich ",
    "porque ",
    "{\"a\":",
    "[",
    "mon,",
];

/// Every shape by name, about so many bytes long.
pub fn shapes(bytes: usize) -> Vec<(String, Vec<u8>)> {
    let punctuation = (b'!'..=b'~').filter(u8::is_ascii_punctuation).map(char::from);
    let punctuation: Vec<String> = punctuation.map(String::from).collect();
    let signs = punctuation.iter().map(String::as_str).chain(SIGNS);
    let around = signs.flat_map(|sign| {
        [
            sign.to_owned(),
            format!("{sign} "),
            format!("a{sign}"),
            format!("{sign}a "),
            format!("{sign}\n"),
        ]
    });
    let units = around.chain(PIECES.map(str::to_owned));
    let repeats = units.map(|unit| (format!("{unit:?} again"), fill(&unit, bytes)));
    repeats
        .chain(nested(bytes))
        .chain(mixed(bytes))
        .map(|(n, text)| (n, text.into_bytes()))
        .collect()
}

/// A piece again and again, up to about so many bytes.
pub fn fill(unit: &str, bytes: usize) -> String {
    unit.repeat((bytes / unit.len()).max(1))
}

/// Pairs of signs inside each other, closed and left open, with something in the middle.
fn nested(bytes: usize) -> impl Iterator<Item = (String, String)> {
    const PAIRS: [(&str, &str); 12] = [
        ("(", ")"),
        ("[", "]"),
        ("[", "](a)"),
        ("![", "](a)"),
        ("{", "}"),
        ("{\"a\":", "}"),
        ("<a>", "</a>"),
        ("*", "*"),
        ("**a ", " b**"),
        ("„", "“"),
        ("«", "»"),
        ("> ", ""),
    ];
    PAIRS.into_iter().map(move |(open, close)| {
        let depth = bytes / (open.len() + close.len());
        (format!("{open}{close} nested"), open.repeat(depth) + "a" + &close.repeat(depth))
    })
}

/// Shapes of more than one piece.
fn mixed(bytes: usize) -> impl Iterator<Item = (String, String)> {
    let half = bytes / 2;
    let apart = |unit: fn(usize) -> String, most: usize| {
        let mut all = String::new();
        let mut units = (0..).map(unit);
        while all.len() < most {
            all.extend(units.next());
        }
        all
    };
    let all = [
        ("digits, then stops", fill("1", half) + &fill(".", half)),
        ("other words", apart(|n| format!("w{n}x "), bytes)),
        ("other names", apart(|n| format!("Wq{n} "), bytes)),
        ("other sentences", apart(|n| format!("Wq{n} is here. "), bytes)),
        ("other tags", apart(|n| format!("#t{n} "), bytes)),
        ("other links", apart(|n| format!("http://a{n} "), bytes)),
        ("other titles", apart(|n| format!("*Aa{n} Bb{n}* "), bytes)),
        ("a word of letters", apart(letters, bytes)),
        ("a host of many parts", format!("http://{}", fill("a.", bytes))),
        (
            "a link in many styles",
            format!("[{}](http://a/{})", fill("a*b*", half), fill("x", half)),
        ),
        (
            "a wide table",
            format!(
                "{}\n{}\n{}",
                fill("|a", bytes / 3),
                fill("|-", bytes / 3),
                fill("|\n", bytes / 3)
            ),
        ),
        ("references", format!("[a]: http://b/{}\n\n{}", fill("x", half), fill("[a]", half))),
        ("a list in a list", apart(|n| " ".repeat(2 * n) + "- a\n", bytes)),
        ("a quarter read twice", fill(&apart(|n| format!("kw{n}z "), bytes / 4), bytes)),
        ("a phrase in quotes", format!("\"{}\"\n{}", fill("あ", half), fill("あ", half))),
        ("many terms", format!("{}\n{}", apart(|n| format!("ab{n} "), half), fill("ab ", half))),
        (
            "one JSON line",
            format!("{{\"written_at\":\"2026-03-01\",\"text\":\"{}\"}}", fill("a ", bytes)),
        ),
        ("JSON lines", fill("{\"written_at\":\"2026-03-01\",\"text\":\"a\"}\n", bytes)),
        ("statements", fill("{\"hide\":\"a\"}\n", bytes)),
        (
            "messages",
            format!(
                "[{}]",
                fill("{\"id\":\"7\",\"author\":{\"id\":\"8\"}},", bytes).trim_end_matches(',')
            ),
        ),
    ];
    all.into_iter().map(|(name, text)| (name.to_owned(), text))
}

/// Letters in an order that does not come again soon.
fn letters(n: usize) -> String {
    let letter = |k: usize| char::from(b'a' + u8::try_from(k % 26).expect("a letter"));
    [letter(n), letter(n / 7), letter(n * n % 23)].iter().collect()
}

/// Bytes of no meaning; of text half of the time.
pub fn noise(dice: &mut Dice, bytes: usize) -> Vec<u8> {
    let text = dice.below(2) == 0;
    let one = |dice: &mut Dice| -> Vec<u8> {
        match (text, dice.below(4)) {
            (false, _) => vec![u8::try_from(dice.below(256)).expect("a byte")],
            (true, 0) => pick(dice, &SIGNS).as_bytes().to_vec(),
            (true, 1) => pick(dice, &PIECES).as_bytes().to_vec(),
            (true, _) => vec![b' ' + u8::try_from(dice.below(95)).expect("a sign")],
        }
    };
    let mut all = Vec::with_capacity(bytes);
    while all.len() < bytes {
        let more = one(dice);
        all.extend(more);
    }
    all
}

/// A sample that a few things happened to: bytes flipped, stretches cut out, doubled and put in.
pub fn mutated(dice: &mut Dice, samples: &[Vec<u8>], most: usize) -> Vec<u8> {
    let mut bytes = samples[place(dice, samples.len())].clone();
    for _ in 0..=dice.below(6) {
        let at = place(dice, bytes.len() + 1);
        let to = (at + place(dice, 16)).min(bytes.len());
        match dice.below(6) {
            0 if at < bytes.len() => bytes[at] ^= 1 << dice.below(8),
            1 => drop(bytes.drain(at..to)),
            2 => {
                let doubled = bytes[at..to].repeat(1 + place(dice, 8));
                bytes.splice(at..at, doubled);
            }
            3 => drop(bytes.splice(at..at, pick(dice, &PIECES).bytes())),
            4 => drop(bytes.splice(at..at, pick(dice, &SIGNS).bytes())),
            _ => {
                let other = &samples[place(dice, samples.len())];
                let from = place(dice, other.len() + 1);
                bytes.splice(at..to, other[from..].iter().copied());
            }
        }
        bytes.truncate(most);
    }
    bytes
}

fn place(dice: &mut Dice, bound: usize) -> usize {
    usize::try_from(dice.below(bound as u64)).expect("below what is in memory")
}

fn pick<'a>(dice: &mut Dice, all: &[&'a str]) -> &'a str {
    all[place(dice, all.len())]
}
