use super::People;

fn names_somebody(text: &str, except: &[&str]) -> bool {
    People::default().stand_in(text, except)
}

#[test]
fn names_titles_mentions_and_handles_are_seen_in_six_languages() {
    for text in [
        "Lunch with Anna at the wall.",
        "ANNA laughed.",
        "Anna's idea, not mine.",
        "Annas Fahrrad repariert.",
        "Went there with Hans-Jürgen.",
        "Dr. Okafor said no.",
        "coach Ngannou shouted all evening",
        "Frau Schmidtbauer hat angerufen.",
        "Comida con doña Purificación.",
        "Thanks to <@123456> for the tip.",
        "Asked <@!123456> and <@&99>.",
        "As said in <#123456>.",
        "thx @annaclimbs",
        "Write to anna.k@example.org about it.",
        "climbing with anna again",
        "राहुल के साथ चढ़ाई",
        "शर्मा सर ने सिखाया",
    ] {
        assert!(names_somebody(text, &[]), "{text}");
    }
}

#[test]
fn what_is_nobodys_name_is_not_taken_for_one() {
    for text in [
        "",
        "Climbing at the wall, because it clears my head.",
        "I will go on with the rose garden in May.",
        "My mum's bread recipe, and Grandma, too.",
        "The coach was late. Nothing happened.",
        "It taught me Python and made me German, almost.",
        "See https://medium.com/@anna/post and https://anna.example/",
        "C# and #climbing at 5 @ night",
        "Gitarre geübt, und danach Brot gebacken.",
        "चढ़ाई और गिटार",
    ] {
        assert!(!names_somebody(text, &[]), "{text}");
    }
}

#[test]
fn words_that_are_somethings_name_can_be_left_out_of_account() {
    assert!(names_somebody("Learning Julia all week.", &[]));
    assert!(!names_somebody("Learning Julia all week.", &["Julia"]));
    assert!(names_somebody("Learning Julia with Anna.", &["Julia", "julia language"]));
}

#[test]
fn a_name_that_no_list_has_is_known_by_how_it_stands_and_then_everywhere() {
    for (text, name) in [
        ("Lunch with Anna Okonkwo at noon.", "Okonkwo"),
        ("Dr. Ngata says I may climb again.", "Ngata"),
        ("Climbed with Zorblax all day.", "Zorblax"),
        ("Zorblax and I went home.", "Zorblax"),
        ("Thanks to Zorblax for the belay.", "Zorblax"),
        ("My friend Quillonia has a kiln.", "Quillonia"),
        ("Then Vexley said I should rest.", "Vexley"),
        ("Mit Anna Brandtner im Wald.", "Brandtner"),
        ("Con Zorblax en el rocódromo.", "Zorblax"),
        ("Quillonia m'a prêté son vélo.", "Quillonia"),
    ] {
        let people = People::met([text], &[]);
        assert!(people.stand_in(text, &[]), "{text}");
        assert!(people.stand_in(&format!("{name} was right about the kiln."), &[]), "{text}");
        assert!(people.stand_in(&format!("That is {name}'s idea."), &[]), "{text}");
        let address = format!("https://example.org/~{}/kiln", name.to_lowercase());
        assert!(people.stand_in_address(&address), "{text}");
        assert!(!People::default().stand_in(&format!("{name} was right."), &[]), "{text}");
    }
}

#[test]
fn a_name_that_is_no_other_word_is_one_in_small_letters_too() {
    let people =
        People::met(["Lunch with Jonas, then with Zorblax.", "Will Rose stay? Rose may."], &[]);
    for text in ["I went up with jonas.", "I like zorblax's kiln."] {
        assert!(people.stand_in(text, &[]), "{text}");
    }
    for text in ["I will go.", "The rose is red, I think."] {
        assert!(!people.stand_in(text, &[]), "{text}");
    }
}

#[test]
fn what_stands_like_a_name_and_is_a_thing_is_nobodys() {
    for text in [
        "Climbed with Monday in my bones.",
        "Learning with Kubernetes and I like it.",
        "Started with Python, then with Blender.",
        "A friend. Climbing was good.",
        "With Christmas near I said no.",
        "Mit Brot und Butter.",
    ] {
        assert_eq!(People::met([text], &[]), People::default(), "{text}");
    }
    assert_eq!(People::met(["Drew with Zwiftly."], &["Zwiftly"]), People::default());
}
