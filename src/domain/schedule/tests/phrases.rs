use std::time::Duration;

use super::{cadence, next, refusal, schedule};

/// A Wednesday.
const NOW: &str = "2026-03-04T12:00:00Z";

/// What people type, what it is understood as, and the first time after [`NOW`].
const ACCEPTED: &[(&str, &str, &str)] = &[
    ("every sunday at 7pm", "every Sunday at 19:00", "Sun 2026-03-08 19:00"),
    ("Every Sunday at 7 PM.", "every Sunday at 19:00", "Sun 2026-03-08 19:00"),
    ("sundays 7 p.m.", "every Sunday at 19:00", "Sun 2026-03-08 19:00"),
    ("on sundays at 19h", "every Sunday at 19:00", "Sun 2026-03-08 19:00"),
    ("7pm every sunday", "every Sunday at 19:00", "Sun 2026-03-08 19:00"),
    ("sunday evening at 7", "every Sunday at 19:00", "Sun 2026-03-08 19:00"),
    ("every sunday, at 7 in the evening", "every Sunday at 19:00", "Sun 2026-03-08 19:00"),
    ("weekly on sunday at 7pm", "every Sunday at 19:00", "Sun 2026-03-08 19:00"),
    ("weekly at 7pm on sunday", "every Sunday at 19:00", "Sun 2026-03-08 19:00"),
    ("weekly", "every Sunday at 19:00", "Sun 2026-03-08 19:00"),
    ("every week", "every Sunday at 19:00", "Sun 2026-03-08 19:00"),
    ("friday", "every Friday at 19:00", "Fri 2026-03-06 19:00"),
    ("friday nights", "every Friday at 21:00", "Fri 2026-03-06 21:00"),
    ("fri 17.30", "every Friday at 17:30", "Fri 2026-03-06 17:30"),
    ("weekdays 18:30", "weekdays at 18:30", "Wed 2026-03-04 18:30"),
    ("every weekday at 18:30", "weekdays at 18:30", "Wed 2026-03-04 18:30"),
    ("workdays at 8", "weekdays at 08:00", "Thu 2026-03-05 08:00"),
    ("mon-fri 8am", "weekdays at 08:00", "Thu 2026-03-05 08:00"),
    ("monday to friday @ 8am", "weekdays at 08:00", "Thu 2026-03-05 08:00"),
    ("weekends at noon", "weekends at 12:00", "Sat 2026-03-07 12:00"),
    ("every weekend at midday", "weekends at 12:00", "Sat 2026-03-07 12:00"),
    ("sat and sun 12pm", "weekends at 12:00", "Sat 2026-03-07 12:00"),
    ("daily 9am", "every day at 09:00", "Thu 2026-03-05 09:00"),
    ("daily at 9", "every day at 09:00", "Thu 2026-03-05 09:00"),
    ("every day 09:00", "every day at 09:00", "Thu 2026-03-05 09:00"),
    ("every morning", "every day at 09:00", "Thu 2026-03-05 09:00"),
    ("every evening at 8", "every day at 20:00", "Wed 2026-03-04 20:00"),
    ("every night at 11", "every day at 23:00", "Wed 2026-03-04 23:00"),
    ("every night at 12", "every day at 00:00", "Thu 2026-03-05 00:00"),
    ("daily at midnight", "every day at 00:00", "Thu 2026-03-05 00:00"),
    ("daily", "every day at 19:00", "Wed 2026-03-04 19:00"),
    ("monday through sunday 8pm", "every day at 20:00", "Wed 2026-03-04 20:00"),
    ("daily at 9:00 and 21:00", "every day at 09:00 and 21:00", "Wed 2026-03-04 21:00"),
    ("daily at 9, 13 and 21", "every day at 09:00, 13:00 and 21:00", "Wed 2026-03-04 13:00"),
    ("21:00 and 9:00 daily", "every day at 09:00 and 21:00", "Wed 2026-03-04 21:00"),
    ("mon, wed and fri 8am", "every Monday, Wednesday and Friday at 08:00", "Fri 2026-03-06 08:00"),
    ("mon/wed/fri 8am", "every Monday, Wednesday and Friday at 08:00", "Fri 2026-03-06 08:00"),
    ("tuesdays & thursdays 7:15pm", "every Tuesday and Thursday at 19:15", "Thu 2026-03-05 19:15"),
    ("fri-mon 10am", "every Monday, Friday, Saturday and Sunday at 10:00", "Fri 2026-03-06 10:00"),
    (
        "every 2 weeks on friday 17:00",
        "every 2 weeks on Friday at 17:00 from 2026-03-06",
        "Fri 2026-03-06 17:00",
    ),
    (
        "every two weeks on fri 5pm",
        "every 2 weeks on Friday at 17:00 from 2026-03-06",
        "Fri 2026-03-06 17:00",
    ),
    (
        "every other sunday",
        "every 2 weeks on Sunday at 19:00 from 2026-03-08",
        "Sun 2026-03-08 19:00",
    ),
    (
        "every second sunday 18:00",
        "every 2 weeks on Sunday at 18:00 from 2026-03-08",
        "Sun 2026-03-08 18:00",
    ),
    (
        "every other week",
        "every 2 weeks on Sunday at 19:00 from 2026-03-08",
        "Sun 2026-03-08 19:00",
    ),
    (
        "fortnightly on wed 11:00",
        "every 2 weeks on Wednesday at 11:00 from 2026-03-11",
        "Wed 2026-03-11 11:00",
    ),
    (
        "every 2 weeks on wednesday 13:00",
        "every 2 weeks on Wednesday at 13:00 from 2026-03-04",
        "Wed 2026-03-04 13:00",
    ),
    (
        "every 3 weeks on friday 17:00 from 2026-04-01",
        "every 3 weeks on Friday at 17:00 from 2026-04-01",
        "Fri 2026-04-03 17:00",
    ),
    ("every 3 days at 20:00", "every 3 days at 20:00 from 2026-03-04", "Wed 2026-03-04 20:00"),
    ("every other day 8am", "every 2 days at 08:00 from 2026-03-05", "Thu 2026-03-05 08:00"),
    (
        "every 10 days starting on 2026-03-20",
        "every 10 days at 19:00 from 2026-03-20",
        "Fri 2026-03-20 19:00",
    ),
    ("monthly on the 1st at 10:00", "monthly on the 1st at 10:00", "Wed 2026-04-01 10:00"),
    ("monthly", "monthly on the 1st at 19:00", "Wed 2026-04-01 19:00"),
    ("every month on the 15th", "monthly on the 15th at 19:00", "Sun 2026-03-15 19:00"),
    ("every 15th of the month 9am", "monthly on the 15th at 09:00", "Sun 2026-03-15 09:00"),
    ("on the 1st and 15th 9am", "monthly on the 1st and 15th at 09:00", "Sun 2026-03-15 09:00"),
    ("monthly on day 7 at 9am", "monthly on the 7th at 09:00", "Sat 2026-03-07 09:00"),
    ("first day of the month", "monthly on the 1st at 19:00", "Wed 2026-04-01 19:00"),
    ("last friday of the month 18:00", "last Friday of the month at 18:00", "Fri 2026-03-27 18:00"),
    (
        "every last friday of the month 18:00",
        "last Friday of the month at 18:00",
        "Fri 2026-03-27 18:00",
    ),
    ("monthly on the last friday 6pm", "last Friday of the month at 18:00", "Fri 2026-03-27 18:00"),
    (
        "second tuesday of each month 18:00",
        "second Tuesday of the month at 18:00",
        "Tue 2026-03-10 18:00",
    ),
    ("last day of the month 20:00", "last day of the month at 20:00", "Tue 2026-03-31 20:00"),
    ("quarterly on the 1st at 10:00", "every 3 months on the 1st at 10:00", "Wed 2026-04-01 10:00"),
    (
        "every 6 months on the last sunday",
        "every 6 months on the last Sunday at 19:00",
        "Sun 2026-07-26 19:00",
    ),
    ("hourly", "every hour", "Wed 2026-03-04 13:00"),
    ("every 6 hours", "every 6 hours", "Wed 2026-03-04 18:00"),
    ("every other hour", "every 2 hours", "Wed 2026-03-04 14:00"),
    ("0 19 * * Sun", "0 19 * * Sun", "Sun 2026-03-08 19:00"),
    ("0 19 * * 0", "0 19 * * Sun", "Sun 2026-03-08 19:00"),
    ("0 19 * * 7", "0 19 * * Sun", "Sun 2026-03-08 19:00"),
    ("0  9 * * 1-5", "0 9 * * Mon-Fri", "Thu 2026-03-05 09:00"),
    ("0 9 * * sat-sun", "0 9 * * Sat,Sun", "Sat 2026-03-07 09:00"),
    ("30 9 * * 5-7", "30 9 * * Fri,Sat,Sun", "Fri 2026-03-06 09:30"),
    ("*/2 * * * *", "*/2 * * * *", "Wed 2026-03-04 12:02"),
    ("0 10 1 */3 *", "0 10 1 */3 *", "Wed 2026-04-01 10:00"),
    ("0 10 29 feb ?", "0 10 29 feb *", "Tue 2028-02-29 10:00"),
    ("@monthly", "0 0 1 * *", "Wed 2026-04-01 00:00"),
];

#[test]
fn plain_words_and_cron_lines_are_understood() {
    let wrong: Vec<String> = ACCEPTED
        .iter()
        .filter_map(|(typed, proper, first)| {
            let schedule = match typed.parse() {
                Ok(cadence) => {
                    super::Schedule::new(cadence, "UTC".parse().unwrap(), super::at(NOW))
                }
                Err(refusal) => return Some(format!("{typed}: {refusal}")),
            };
            let said = (schedule.cadence().to_string(), next(&schedule, NOW, 1));
            (said != ((*proper).to_owned(), vec![(*first).to_owned()]))
                .then(|| format!("{typed}: {said:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_proper_form_reads_back_as_the_same() {
    for (typed, proper, _) in ACCEPTED {
        let read = cadence(typed);
        assert_eq!(cadence(&read.to_string()), read, "{typed}");
        assert_eq!(cadence(proper).to_string(), *proper, "{typed}");
    }
}

/// What is refused, and a piece of the sentence that says so.
const REFUSED: &[(&str, &str)] = &[
    ("", "Say when you want to be asked"),
    ("   ", "Say when you want to be asked"),
    ("sometimes", "I don't understand `sometimes`"),
    ("every blue moon", "I don't understand `blue` in `every blue moon`"),
    ("every sunday at 7pm please", "I don't understand `please`"),
    ("please every sunday", "I don't understand `please`"),
    ("every sunday around 7pm", "I don't understand `around`"),
    ("every sunday or monday", "I don't understand `or`"),
    ("every sunday at 7pm except holidays", "I don't understand `except`"),
    ("twice a day", "Try something like `daily at 9:00 and 21:00`"),
    ("3 times a week", "Try something like `mon, wed and fri 8am`"),
    ("twice a week", "Try something like `every sunday at 7pm`"),
    ("3 times a day", "Try something like `daily at 9:00 and 21:00`"),
    ("every 5 minutes", "I don't understand `minutes`"),
    ("every minute", "Try something like `hourly`"),
    ("biweekly", "Try something like `every 2 weeks on friday 17:00`"),
    ("every", "`every` breaks off"),
    ("every 2", "`every 2` breaks off"),
    ("daily at", "I don't understand `at`"),
    ("daily at 25:00", "`25:00` is not a time of day"),
    ("daily at 24:00", "`24:00` is not a time of day"),
    ("daily 13pm", "`13pm` is not a time of day"),
    ("daily 0am", "`0am` is not a time of day"),
    ("daily 7:5", "`7:5` is not a time of day"),
    ("daily 9:60", "`9:60` is not a time of day"),
    ("daily 9", "I don't understand `9`"),
    ("7pm", "`7pm` does not say on which days"),
    ("every morning at 9pm", "`21:00` is not in the morning"),
    ("every evening at 9am", "`09:00` is not in the evening"),
    ("daily weekly", "two things that do not go together"),
    ("daily 9am weekly", "two things that do not go together"),
    ("every 3 days on monday", "two things that do not go together"),
    ("hourly at 9am", "two things that do not go together"),
    ("every other weekday", "two things that do not go together"),
    ("weekly on the 1st", "two things that do not go together"),
    ("every sunday on the 1st", "two things that do not go together"),
    ("daily 9am 10am", "I don't understand `10am`"),
    ("monthly on the 31st", "Not every month has a 31st"),
    ("monthly on the 0th", "Not every month has a 0th"),
    ("fifth friday of the month", "Not every month has a 5th Friday"),
    ("monthly on friday", "`first Friday of the month 18:00`"),
    ("every third friday", "`first Friday of the month 18:00` or `every 3 weeks on Friday 18:00`"),
    ("first friday 18:00", "I can't tell which Friday you mean"),
    ("every 5 hours", "I can't ask every 5 hours. Choose 1, 2, 3, 4, 6, 8 or 12 hours"),
    ("every 0 days", "Choose 1 to 365 days"),
    ("every 53 weeks", "Choose 1 to 52 weeks"),
    ("every 5 months", "Choose 1, 2, 3, 4, 6 or 12 months"),
    ("every 99999999999 days", "I don't understand `99999999999`"),
    ("daily from 2026-04-01", "goes only with steps of days or weeks"),
    ("every 2 weeks from april", "I don't understand `from`"),
    ("every 2 weeks from 2026-02-30", "I don't understand `from`"),
    ("from 9 to 5", "I don't understand `from`"),
    ("0 19 * *", "this one has 4"),
    ("0 0 19 * * Sun", "this one has 6"),
    ("@reboot", "this one has 1"),
    ("60 19 * * *", "`60` does not work as the minute"),
    ("0 24 * * *", "`24` does not work as the hour"),
    ("0 19 * * 8", "`8` does not work as the weekday"),
    ("0 19 * * Funday", "`Funday` does not work as the weekday"),
    ("0 19 0 * *", "`0` does not work as the day of month"),
    ("0 19 * 13 *", "`13` does not work as the month"),
    ("*/0 * * * *", "`*/0` does not work as the minute"),
    ("*/60 * * * *", "`*/60` does not work as the minute"),
    ("0 17-9 * * *", "`17-9` does not work as the hour"),
    ("0, 19 * * *", "`0,` does not work as the minute"),
    ("0 19 1 * Sun", "a day of the month or a weekday, not both"),
    ("0 19 13 * 5", "a day of the month or a weekday, not both"),
    ("0 19 L * *", "`L` uses a sign"),
    ("0 19 * * 5#3", "`5#3` uses a sign"),
    ("0 19 * * 5L", "`5L` uses a sign"),
    ("0 0 30 2 *", "`0 0 30 2 *` names a date that never comes"),
];

#[test]
fn what_is_not_understood_is_refused_with_what_to_type_instead() {
    for (typed, says) in REFUSED {
        let refusal = refusal(typed);
        assert!(refusal.contains(says), "{typed}: {refusal}");
        assert!(refusal.ends_with('.') && refusal.contains('`'), "{typed}: {refusal}");
    }
    assert!(refusal(&"every ".repeat(1_000)).contains("is too long for a schedule"));
}

#[test]
fn every_example_in_a_refusal_is_accepted() {
    for (typed, _) in REFUSED {
        let refusal = refusal(typed);
        let advice = &refusal[refusal.rfind("Try ").or(refusal.rfind("Say ")).unwrap_or(0)..];
        for example in advice.split('`').skip(1).step_by(2) {
            let is_whole = example.contains(' ') || example == "hourly";
            assert!(!is_whole || example.parse::<super::Cadence>().is_ok(), "{typed}: `{example}`");
        }
    }
    for example in super::super::words::EXAMPLES {
        cadence(example);
    }
}

#[test]
fn counted_weeks_and_days_keep_their_step() {
    let fortnight = schedule("every 2 weeks on friday 17:00", "UTC", NOW);
    assert_eq!(
        next(&fortnight, NOW, 3),
        ["Fri 2026-03-06 17:00", "Fri 2026-03-20 17:00", "Fri 2026-04-03 17:00"]
    );
    // Read back later, it keeps the weeks it began with.
    let later = "2027-01-01T00:00:00Z";
    let stored = schedule(&fortnight.cadence().to_string(), "UTC", later);
    assert_eq!(next(&stored, later, 1), next(&fortnight, later, 1));
    let days = schedule("every 10 days at 20:00 from 2026-02-25", "UTC", NOW);
    assert_eq!(next(&days, NOW, 2), ["Sat 2026-03-07 20:00", "Tue 2026-03-17 20:00"]);
    let pair = schedule("every 2 weeks on mon and fri 9am from 2026-03-04", "UTC", NOW);
    assert_eq!(
        next(&pair, NOW, 3),
        ["Fri 2026-03-06 09:00", "Mon 2026-03-16 09:00", "Fri 2026-03-20 09:00"]
    );
}

#[test]
fn ends_of_months_follow_the_calendar() {
    let last_day = schedule("last day of the month 20:00", "UTC", "2028-01-31T20:00:00Z");
    assert_eq!(
        next(&last_day, "2028-01-31T20:00:00Z", 3),
        ["Tue 2028-02-29 20:00", "Fri 2028-03-31 20:00", "Sun 2028-04-30 20:00"]
    );
    let last_friday = schedule("last friday of the month 18:00", "UTC", NOW);
    assert_eq!(
        next(&last_friday, NOW, 3),
        ["Fri 2026-03-27 18:00", "Fri 2026-04-24 18:00", "Fri 2026-05-29 18:00"]
    );
}

#[test]
fn what_comes_too_close_together_is_refused() {
    const HOUR: Duration = Duration::from_hours(1);
    let spacing = |when: &str| cadence(when).min_spacing().map(|gap| gap.as_secs() / 60);
    assert_eq!(spacing("*/2 * * * *"), Some(2));
    assert_eq!(spacing("*/7 * * * *"), Some(4));
    assert_eq!(spacing("hourly"), Some(60));
    assert_eq!(spacing("every sunday at 7pm"), Some(7 * 24 * 60));
    assert_eq!(spacing("daily at 9:00 and 9:10"), Some(10));
    assert_eq!(spacing("0 0,23 1,28 * *"), Some(60));
    assert_eq!(spacing("every 2 weeks on mon and fri"), Some(4 * 24 * 60));
    assert_eq!(spacing("every 2 weeks on fri from 2031-01-01"), Some(14 * 24 * 60));
    assert_eq!(cadence("hourly").refuse_if_denser_than(HOUR), Ok(()));
    assert_eq!(
        cadence("*/2 * * * *").refuse_if_denser_than(HOUR).unwrap_err().to_string(),
        "Two of these questions would come only 2 minutes apart, and at least 1 hour must lie between them. Try `hourly`."
    );
}
