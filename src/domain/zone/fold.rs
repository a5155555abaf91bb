/// A text as people search for it: lower case, Latin letters without accents, words parted by one
/// space.
///
/// Letters of other scripts stay as they are.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match plain(c) {
            Some(letters) => folded.push_str(letters),
            None if c.is_alphanumeric() || c == '+' || c == ':' => folded.push(c),
            None if is_combining(c) || c == '\'' || c == 'ʻ' || c == '.' => {}
            None if folded.ends_with(' ') || folded.is_empty() => {}
            None => folded.push(' '),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Marks that Unicode may write apart from their letter: accents, and the vowel signs of Indic
/// scripts and Thai are left in place.
fn is_combining(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' | 'ạ' | 'ả' | 'ấ' | 'ầ' | 'ậ' => {
            "a"
        }
        'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'ế' | 'ệ' | 'ə' => "e",
        'ğ' | 'ģ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' | 'ị' => "i",
        'ķ' => "k",
        'ł' | 'ľ' | 'ļ' => "l",
        'ñ' | 'ń' | 'ň' | 'ņ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' | 'ơ' | 'ộ' | 'ồ' | 'ố' => "o",
        'ŕ' | 'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ß' => "ss",
        'ť' | 'ţ' | 'ț' => "t",
        'þ' => "th",
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' | 'ų' | 'ư' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn accents_case_and_punctuation_do_not_matter() {
        assert_eq!(fold("  SÃO Paulo "), "sao paulo");
        assert_eq!(fold("Sao_Paulo"), "sao paulo");
        assert_eq!(fold("Sa\u{303}o-Paulo!"), "sao paulo");
        assert_eq!(fold("İstanbul"), "istanbul");
        assert_eq!(fold("Łódź"), "lodz");
        assert_eq!(fold("Côte d'Ivoire"), "cote divoire");
        assert_eq!(fold("St. Louis"), "st louis");
    }

    #[test]
    fn other_scripts_are_kept() {
        assert_eq!(fold("Москва"), "москва");
        assert_eq!(fold("東京"), "東京");
    }
}
