//! What is said at `/help`.

/// The whole of it: fits one message.
pub const HELP: &str = "I ask you what you are into, when you choose, and tell your quarter or year back to you in your own words.\n\
**Begin:** `/start`, or at once `/start zone: Berlin when: every sunday at 7pm`. `when` takes plain words (`weekdays 18:30`, `daily 9am`, \
`every 2 weeks on friday 17:00`, `monthly on the 1st at 10:00`) or cron (`0 19 * * Sun`).\n\
**Answer:** just write me a direct message, as often as you like, with pictures if you like; or press *Answer in a form* under a question, or type `/checkin`. Under each question you can also put it off or skip it. \
Edit or delete your message and the entry follows. `/checkin about: last sunday` is for other days. **Save to upto** in a message's menu (*Apps*) keeps a link to it with your note.\n\
**Be told:** `/digest` with a period such as `2026`, `2026-Q3`, `last quarter`, `this year` or `2026-03-01..2026-08-31`, \
as a message, Markdown, HTML, image or JSON. Buttons under it open the whole text, put eras right, and show the *Public edition*: \
what others would see, to take as a document or post to a channel; its buttons, `/entries private` and `/interests publish` leave things out.\n\
**When I ask:** `/schedule show`, `set`, `pause until: 2 weeks`, `resume`, `preview`, `quiet from: 22:00 to: 7:00`, `nudges`, `retrospective`, `followups`, `details`, `memories`.\n\
**What you wrote:** `/entries list`, `show`, `edit`, `private`, `delete`; `search` by words, dates, interest or source; `on-this-day`; `random`; `never` keeps a word from coming up.\n\
**What you are into:** `/interests list`, `show`; `set` says how one stands and why; `rename`, `merge`, `split`, `hide`, `unhide` \
put right what I took for one thing or two, for the past as well; `undo` takes back the last. `/resources`: what helped. `/now`: what you are into now and how you got there; \
`publish: on` shows it in this server, `person:` is somebody's who does.\n\
**Your data:** `/data privacy`, `export`, `import`, `delete`.";

#[cfg(test)]
mod tests {
    #[test]
    fn help_fits_one_message() {
        assert!(super::HELP.chars().count() <= crate::voice::MESSAGE_LIMIT);
    }
}
