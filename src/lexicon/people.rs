//! Who is spoken of by name.

use std::collections::HashSet;
use std::sync::LazyLock;

use linkify::{LinkFinder, LinkKind};

use super::hash;
use super::shipped::{LEXICON, Rank, Whom};
use super::signs::is_word;
use crate::domain::words::unshown;

static FINDER: LazyLock<LinkFinder> = LazyLock::new(LinkFinder::new);

/// Words among which one is looked up.
type Listed = LazyLock<HashSet<&'static str>>;

/// A title that is among so many of the commonest English words is mostly no title.
const ORDINARY: u16 = 300;
/// What is none of so many of the commonest English words may be a name that no list has.
const COMMON: u16 = 8000;

/// Of titles those that are cut short are no longer than this: `Prof`.
const LONGEST_ABBREVIATION: usize = 4;

/// Words that a name may follow, besides the titles.
static KIN: Listed = LazyLock::new(|| {
    listed(
        "friend friends buddy mate classmate colleague coworker neighbour neighbor roommate \
    flatmate housemate partner wife husband son daughter girlfriend boyfriend niece nephew boss \
    manager mentor met thanks tochter sohn hija hijo novia novio esposa esposo marido fils fille ami \
    amie copain copine voisin voisine collègue filha filho namorada namorado vizinha",
    )
});
/// Words that companions follow: in German everything has a capital there.
static WITH: Listed = LazyLock::new(|| listed("with con avec com"));
/// Words that follow somebody.
static SAYING: Listed = LazyLock::new(|| {
    listed(
        "said says told tells asked asks invited lent texted phoned laughed smiled sagte sagt \
    fragte erzählte meinte lachte dijo dice preguntó contó disse perguntou contou m'a m’a",
    )
});
/// What joins somebody to the one who writes.
const AND_ME: [[&str; 2]; 6] =
    [["and", "i"], ["und", "ich"], ["y", "yo"], ["et", "moi"], ["e", "eu"], ["e", "io"]];

/// The people whom somebody writes about, as far as their names can be known.
///
/// ```text
/// Lunch with Anna Okonkwo.      Anna: the lists have it; Okonkwo: follows a first name
/// Dr. Ngata called.             Ngata: follows a title
/// Okonkwo beat me at chess.     met before
/// Zorblax and I went home.      Zorblax: is no word, and joined to the writer
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct People {
    /// In lower case.
    met: HashSet<String>,
    /// Those of them that are no word besides, so that they are names in small letters, too.
    only_names: HashSet<String>,
}

unshown!(People);

impl People {
    /// The people in these texts. What is not in the lists is a name where it follows a first name or
    /// a title, or stands as only names do. The words of `except` are none, unless they follow one.
    pub fn met<'a>(texts: impl IntoIterator<Item = &'a str>, except: &[&str]) -> Self {
        let except = lowered(except);
        let mut people = Self::default();
        for text in texts {
            let plain = plain(text).unwrap_or_else(|| text.to_owned());
            let words: Vec<Word<'_>> = words(&plain).collect();
            let written_so = |place: &usize| words[*place].is_written_as_a_name();
            for place in (0..words.len()).filter(written_so) {
                let name = words[place].bare().to_lowercase();
                let stands_so = || is_name_here(&words, place) && !except.contains(&name);
                if follows_a_name(&words, place) || stands_so() {
                    if is_only_a_name(&words[place], place) {
                        people.only_names.insert(name.clone());
                    }
                    people.met.insert(name);
                }
            }
        }
        people
    }

    /// Whether a text speaks of somebody by name: one that is known or was met, whatever follows a
    /// title, a mention, a handle, an e-mail address.
    ///
    /// Law: where a script has capitals a name begins with one, unless the whole text has none, or it
    /// was met and is no other word. Words of `except` are no names. Addresses of pages do not count.
    pub fn stand_in(&self, text: &str, except: &[&str]) -> bool {
        let Some(plain) = plain(text) else { return true };
        if is_mentioned(&plain) {
            return true;
        }
        let except = lowered(except);
        let shouts = plain.chars().any(char::is_uppercase);
        let words: Vec<Word<'_>> = words(&plain).collect();
        let counts =
            |word: &Word<'_>| except.is_empty() || !except.contains(&word.text.to_lowercase());
        words.iter().enumerate().filter(|(_, word)| counts(word)).any(|(place, word)| {
            let known = || word.is_name() || word.forms().any(|form| self.has(form));
            let only_a_name = || {
                let names = &self.only_names;
                !names.is_empty() && names.contains(&word.bare().to_lowercase())
            };
            let named = (!shouts || word.stands_out()) && known() || only_a_name();
            let titled = word.is_title() && {
                let next = words.get(place + 1).filter(|next| next.follows && counts(next));
                // Where there are no capitals a title alone has to do.
                !word.has_case() || next.is_some_and(|next| next.has_case() && next.stands_out())
            };
            named || titled
        })
    }

    /// Whether one of those who were met stands in an address, as in `/people/anna-okonkwo`.
    pub fn stand_in_address(&self, address: &str) -> bool {
        address.split(|c: char| !is_word(c)).any(|word| self.has(word))
    }

    fn has(&self, word: &str) -> bool {
        !self.met.is_empty() && self.met.contains(&word.to_lowercase())
    }
}

/// Whether a name is no word besides. At the start of a sentence every word has a capital, so that
/// there only a rare one is.
fn is_only_a_name(word: &Word<'_>, place: usize) -> bool {
    let begins = place == 0 || !word.follows || word.dotted;
    word.may_be_a_name(if word.is_name() && !begins { 0 } else { COMMON })
}

/// Whether a word is a name since it follows a first name or a title.
fn follows_a_name(words: &[Word<'_>], place: usize) -> bool {
    let word = &words[place];
    let before = place.checked_sub(1).map(|place| &words[place]).filter(|_| word.follows);
    let after_one = before.is_some_and(|before| {
        let name = before.is_name() && before.stands_out() && !word.dotted;
        // A dot ends a sentence, unless it stands for the rest of a title.
        name || before.is_title() && (!word.dotted || before.text.len() <= LONGEST_ABBREVIATION)
    });
    after_one && word.is_written_as_a_name() && word.may_be_a_name(ORDINARY)
}

/// Whether a word is a name by itself, or by how it stands among others.
fn is_name_here(words: &[Word<'_>], place: usize) -> bool {
    let word = &words[place];
    let before = place.checked_sub(1).map(|place| &words[place]);
    let before = before.filter(|_| word.follows && !word.dotted);
    let after = |step: usize| words.get(place + step).map(|word| word.text.to_lowercase());
    let joined =
        || after(1).zip(after(2)).is_some_and(|(and, me)| AND_ME.contains(&[and.as_str(), &me]));
    let says = || after(1).is_some_and(|word| SAYING.contains(word.as_str()));
    let previous = before.map(|before| before.text.to_lowercase());
    let comes_after =
        |list: &Listed| previous.as_ref().is_some_and(|word| list.contains(word.as_str()));
    let thanked = || {
        let to = previous.as_ref().is_some_and(|word| matches!(word.as_str(), "to" | "you"));
        to && place > 1 && {
            let thanks = words[place - 2].text.to_lowercase();
            matches!(thanks.as_str(), "thanks" | "thank")
        }
    };
    let stands_so = || joined() || says() || thanked() || comes_after(&KIN) || comes_after(&WITH);
    word.is_written_as_a_name() && (word.is_name() || word.may_be_a_name(COMMON) && stands_so())
}

fn listed(words: &'static str) -> HashSet<&'static str> {
    words.split_whitespace().collect()
}

fn lowered(names: &[&str]) -> HashSet<String> {
    names.iter().flat_map(|name| words(name)).map(|word| word.text.to_lowercase()).collect()
}

/// A text without the addresses of pages in it; `None` where it has somebody's e-mail address.
fn plain(text: &str) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    for span in FINDER.spans(text) {
        match span.kind() {
            Some(LinkKind::Email) => return None,
            Some(_) => plain.push_str(" . "),
            None => plain.push_str(span.as_str()),
        }
    }
    Some(plain)
}

/// `<@123>`, `<#123>`, `@anna`.
fn is_mentioned(text: &str) -> bool {
    text.match_indices(['@', '#']).any(|(at, sign)| {
        let (before, after) = (&text[..at], &text[at + sign.len()..]);
        let in_brackets = before.ends_with('<');
        let of_person = sign == "@" && !before.ends_with(char::is_alphanumeric);
        let begins = |c: char| c.is_alphanumeric() || matches!(c, '!' | '&' | '_');
        (in_brackets || of_person) && after.starts_with(begins)
    })
}

/// A word, whether nothing but blanks or the dot of `Dr.` parts it from the one before, and whether
/// the dot is there.
struct Word<'a> {
    text: &'a str,
    follows: bool,
    dotted: bool,
}

impl<'a> Word<'a> {
    fn has_case(&self) -> bool {
        self.text.chars().next().is_some_and(|c| c.is_uppercase() || c.is_lowercase())
    }

    /// Whether it is written as names are.
    fn stands_out(&self) -> bool {
        !self.has_case() || self.text.chars().next().is_some_and(char::is_uppercase)
    }

    fn is_written_as_a_name(&self) -> bool {
        self.has_case() && self.stands_out()
    }

    /// Whether a name may follow. `me`, which French has for a lawyer, has to be written `Me`.
    fn is_title(&self) -> bool {
        let place = LEXICON.ranks.get(&hash::word(self.text)).map_or(Rank::RARE, |rank| rank.place);
        known(self.text) == Some(Whom::Title) && (place > ORDINARY || self.stands_out())
    }

    /// Whether it, a part of it, or what it is the genitive of is a first name.
    fn is_name(&self) -> bool {
        self.forms().any(|form| known(form) == Some(Whom::Name))
    }

    /// Whether it may be a name that no list has: it is not among so many of the commonest words,
    /// is no word of everyday life, and names nothing that people are into.
    fn may_be_a_name(&self, common: u16) -> bool {
        let hash = hash::word(self.bare());
        let rank = LEXICON.ranks.get(&hash).map_or(Rank::RARE, |rank| rank.place);
        let says_something = LEXICON.stops.contains_key(&hash) || LEXICON.plain.contains_key(&hash);
        let letters = self.text.chars().filter(|c| c.is_alphabetic()).count();
        letters > 1 && rank > common && !says_something && !LEXICON.is_listed(hash)
    }

    /// It without the sign of the genitive.
    fn bare(&self) -> &'a str {
        let whole = self.text.trim_end_matches(['\'', '’']);
        whole.strip_suffix("'s").or_else(|| whole.strip_suffix("’s")).unwrap_or(whole)
    }

    /// It, what it may be the genitive of, and its parts.
    fn forms(&self) -> impl Iterator<Item = &'a str> {
        let whole = self.text.trim_end_matches(['\'', '’']);
        let shorter = move |form: &&str| form.len() < whole.len();
        let bare = Some(self.bare()).filter(shorter);
        let owner = whole.strip_suffix('s').filter(|stem| stem.len() > 2);
        let parts = whole.split(['-', '‑', '\'', '’']).filter(shorter);
        [Some(whole), bare, owner].into_iter().flatten().chain(parts)
    }
}

fn known(word: &str) -> Option<Whom> {
    LEXICON.people.get(&hash::word(word)).copied()
}

/// The words of a text, with the hyphens and apostrophes within them.
fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let from = at + text[at..].find(is_word)?;
        let inner = |c: char| is_word(c) || matches!(c, '-' | '‑' | '\'' | '’');
        let to = from + text[from..].find(|c| !inner(c)).unwrap_or(text.len() - from);
        let gap = &text[at..from];
        let follows = gap.chars().all(|c| c.is_whitespace() || c == '.');
        let word = text[from..to].trim_end_matches(['-', '‑', '\'', '’']);
        at = to;
        Some(Word { text: word, follows, dotted: gap.contains('.') })
    })
}

#[cfg(test)]
mod tests;
