//! Each step keeps what was there, each table refuses what cannot be, and no query walks a table.

use std::collections::BTreeMap;

use sqlx::error::{DatabaseError, ErrorKind};
use sqlx::migrate::Migrate;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Row, SqliteConnection};
use upto::store::MIGRATOR;

use super::{fresh, other_program};

/// Rows as each step's own version would have written them, by the number of the step, with the
/// tables that they are in.
pub const SAMPLES: [(i64, &[&str], &str); 20] = [
    (
        1,
        &["people"],
        "insert into people (discord_id, channel_id, cadence, zone, paused, pause_until, next_due_at,
             read_up_to, unreachable_since, enrolled_at)
         values (10, 20, 'every Friday at 09:30', 'Europe/Berlin', 1, 5, 6, 7, 8, 9),
             (11, null, 'every day at 09:00', 'UTC', 0, null, null, 0, null, 9)",
    ),
    (
        2,
        &["prompts"],
        "insert into prompts (person_id, due_at, sequence, state, attempt, fence, not_before,
             first_claimed_at, message_id, settled_at, reason, coalesced)
         values (1, 1, 0, 'sent', 2, 2, 1, 1, 99, 2, null, 0),
             (1, 2, 1, 'missed', 0, 0, 2, null, null, 3, 'too late', 4),
             (1, 3, 1, 'claimed', 1, 1, 4, 3, null, null, null, 0),
             (2, 3, 0, 'planned', 0, 0, 3, null, null, null, null, 0)",
    ),
    (
        3,
        &["entries"],
        r#"insert into entries (person_id, source_kind, source_key, origin, prompt_id, written_at,
             about_from, about_to, text, why, did, links, next, interests, private, filed_at,
             revised_at, retracted_at)
         values (1, 'message', '7', 'dm', 1, 1, '2026-03-10', '2026-03-11', 'climbing', 'fun',
                 'went', '["https://a.example"]', 'pursue', '["climbing"]', 1, 2, 3, null),
             (1, 'form', '8', 'form', null, 1, '2026-03-10', '2026-03-11', '', null, null, '[]',
                 null, '[]', 0, 2, null, 3)"#,
    ),
    (
        4,
        &["prompts"],
        "insert into prompts (person_id, due_at, sequence, state, attempt, fence, not_before,
             first_claimed_at, message_id, settled_at, response, responded_at, moved_to, round,
             earlier_message_id)
         values (1, 4, 2, 'sent', 1, 1, 4, 4, 120, 5, 'snoozed', 6, 8, 1, 110),
             (1, 5, 3, 'sent', 1, 1, 5, 5, 130, 6, 'skipped', 7, null, 0, null)",
    ),
    (
        5,
        &["forms", "never_words"],
        "insert into forms (person_id, entry_id, about_from, about_to, names, opened_at)
         values (1, null, '2026-03-03', '2026-03-21', null, 5), (1, 1, null, null, null, 6),
             (1, 1, null, null, '[\"Rust\"]', 6);
         insert into never_words (person_id, word, key, added_at) values (1, 'Chess', 'chess', 7)",
    ),
    (
        6,
        &["decisions", "corrections", "publications"],
        "insert into decisions (person_id, interest, kind, decided_on, reason, became, decided_at)
         values (1, 'climbing', 'pivot', '2026-03-10', 'my finger', 'yoga', 4),
             (1, 'chess', 'pause', '2026-03-10', null, null, 4);
         insert into corrections (person_id, kind, subject, object, made_at)
         values (1, 'rename', 'climbing', 'bouldering', 4), (1, 'hide', 'chess', null, 5);
         insert into publications (person_id, server_id, published_at) values (1, 30, 6), (2, 30, 6)",
    ),
    (
        7,
        &["lookups"],
        "insert into lookups (person_id, kind, which, words, from_day, to_day, interest, source, asked_at)
         values (1, 'interests', 'open', null, null, null, null, null, 6),
             (1, 'resources', null, null, null, null, 'climbing', null, 6),
             (1, 'entries', null, 'wall', '2026-03-01', '2026-03-31', 'climbing', 'dm', 6)",
    ),
    (
        8,
        &["tellings", "recuts", "corrections"],
        "insert into tellings (person_id, period, asked_at)
         values (1, '2026', 7), (1, '2026-Q1', 7), (2, '2026', 7);
         insert into recuts (person_id, era, title, begins, made_at)
         values (1, '2026-03-30', 'the long winter', '2026-04-06', 8),
             (1, '2026-03-30', null, null, 9), (2, '2026-01-01', 'snow', null, 9);
         insert into corrections (person_id, kind, subject, object, made_at)
         values (1, 'withhold', 'chess', null, 8), (1, 'publish', 'chess', null, 9)",
    ),
    (
        9,
        &["unlisted", "hushed", "publishing", "issues"],
        "insert into unlisted (person_id, resource, unlisted_at)
         values (1, 'example.org/path', 9), (1, 'deep learning', 9), (2, 'deep learning', 9);
         insert into hushed (person_id, words, hushed_at) values (1, 'the old mill', 9), (2, 'x', 9);
         insert into publishing (person_id, site, server_id, channel_id)
         values (1, 'zola', null, null), (2, null, 30, 40);
         insert into issues
             (person_id, period, dated, server_id, channel_id, message_id, issued_at)
         values (1, '2026-Q1', '2026-03-31', null, null, null, 9),
             (1, '2026-Q1', '2026-03-31', 30, 40, 50, 9)",
    ),
    (
        10,
        &["pictures", "discarded"],
        "insert into pictures (person_id, entry_id, kind, size, print, attachment_id, kept_at)
         values (1, 1, 'png', 9, 'ab', 77, 6), (1, 1, 'jpeg', 9, 'cd', null, 6);
         insert into discarded (id, kind) values (99, 'webp')",
    ),
    (
        11,
        &["held"],
        "insert into held (person_id, kind, url, attachment_id, size, held_at)
         values (1, 'picture', 'https://cdn.discordapp.com/attachments/1/2/a.png', 77, 9, 6),
             (1, 'message', 'https://discord.com/channels/1/2/3', null, null, 6)",
    ),
    (
        14,
        &["people"],
        "insert into people (discord_id, channel_id, cadence, zone, read_up_to, enrolled_at, locale, tongue)
         values (12, null, 'every day at 09:00', 'UTC', 0, 9, 'pt-BR', 'hi'),
             (13, null, 'every day at 09:00', 'UTC', 0, 9, null, null)",
    ),
    (
        16,
        &["calls", "consents"],
        "insert into calls (id, server_id, channel_id, message_id, period, tongue, open_until,
             claimed_at, published_at, called_off_at)
         values (70, 30, 40, 50, '2026-Q1', 'en', 20, null, 15, null),
             (71, 30, 40, null, '2026-Q1', 'de', 20, null, null, 16),
             (72, 30, 40, 51, '2026', 'en', 20, 15, null, null);
         insert into consents
             (person_id, call_id, mark, said_at, server_id, channel_id, message_id)
         values (1, 70, -5, 10, 30, 40, 60), (2, 70, 7, 11, null, null, null),
             (1, 72, 9, 12, null, null, null)",
    ),
    (
        19,
        &["identifies", "zone_data"],
        "insert into identifies (at) values (5), (5), (6);
         insert into zone_data (id, release) values (1, '2026a')",
    ),
    (
        20,
        &["pictures"],
        "insert into pictures (person_id, entry_id, kind, size, print, attachment_id, kept_at, seal)
         values (1, 1, 'gif', 9, 'ef', null, 6, zeroblob(32)), (1, 1, 'gif', 9, 'gh', null, 6, null)",
    ),
    (
        21,
        &["posts"],
        "insert into posts
             (person_id, period, server_id, channel_id, message_id, posted_at, down_at)
         values (1, '2026-Q1', 30, 40, 50, 9, null), (1, '2026-Q1', 30, 40, 49, 8, 9)",
    ),
    (
        22,
        &["unlisted"],
        "insert into unlisted (person_id, resource, unlisted_at)
         values (1, 'discord.com/channels/@me/1/2', 9)",
    ),
    (
        23,
        &["fixes", "corrections"],
        r#"insert into fixes (person_id, entry_id, before, after, fixed_at)
         values (1, 1, '[]', '["Rust"]', 10);
         insert into corrections (person_id, kind, subject, object, made_at, fix_id)
         values (1, 'rename', 'chess', 'go', 9, 1)"#,
    ),
    (
        25,
        &["people"],
        "insert into people (discord_id, channel_id, cadence, zone, read_up_to, enrolled_at, nudge_after)
         values (14, null, 'every day at 09:00', 'UTC', 0, 9, 720)",
    ),
    (
        26,
        &["past_prompts"],
        "insert into past_prompts (person_id, due_at, kind, question, became, settled_at, pressed_at,
             moved_to, again)
         values (1, 1, 'light', 'How are things?', 'snoozed', 2, 3, 4, 1),
             (1, 2, 'question', null, 'missed', 2, null, null, 0)",
    ),
];

/// Rows that must not get in, each with the sample rows in place.
const IMPOSSIBLE: [&str; 66] = [
    "update people set discord_id = 11 where discord_id = 10",
    "update people set pause_until = 5 where paused = 0",
    "update people set zone = null",
    "update people set quiet_from = 1320", // and no end
    "update people set nudge_after = 0",
    "update people set nudge_after = 721",
    "update past_prompts set due_at = 7",
    "update past_prompts set question = ''",
    "update past_prompts set became = 'eaten'",
    "update people set quiet_from = 60, quiet_to = 60",
    "update people set unanswered = -1",
    "update people set tongue = 'Deutsch'",
    "update people set locale = ''",
    "update prompts set asks = '[]' where state = 'sent'",
    "update prompts set due_at = 1 where due_at = 2", // a slot twice
    "update prompts set state = 'planned', settled_at = null where due_at = 2", // two under way
    "update prompts set message_id = null where state = 'sent'",
    "update prompts set settled_at = null where state = 'missed'",
    "update prompts set response = 'shrugged' where state = 'sent'",
    "update entries set source_kind = 'message', source_key = '7'", // a source twice
    "update entries set about_to = about_from",
    "update entries set text = 'still here' where retracted_at is not null",
    "update forms set about_to = about_from where id = 1",
    "update forms set about_from = null, about_to = null", // for nothing
    "update forms set names = '{}' where entry_id = 1",
    "insert into never_words (person_id, word, key, added_at) values (1, 'CHESS', 'chess', 8)",
    "update forms set names = '[]' where entry_id is null",
    "update decisions set kind = 'forget'",
    "update decisions set became = 'yoga'", // only a pivot turns into something
    "update decisions set decided_on = 'today'",
    "update corrections set object = null where kind = 'rename'",
    "update corrections set object = 'yoga' where kind = 'hide'",
    "update corrections set object = 'yoga' where kind = 'withhold'",
    "update publications set person_id = 1", // a server twice
    "update lookups set words = 'wall' where kind = 'resources'",
    "update lookups set which = null where kind = 'interests'",
    "update recuts set title = ''",
    "update recuts set era = 'spring'",
    "update recuts set begins = 'soon'",
    "update tellings set period = '2026' where person_id = 1", // a period twice
    "update unlisted set resource = ''",
    "update unlisted set resource = 'deep learning'", // a resource twice
    "update hushed set words = ''",
    "update publishing set site = 'wordpress'",
    "update publishing set server_id = null", // a channel without its server
    "update issues set dated = 'today'",
    "update issues set message_id = null", // a post without its message
    "update issues set server_id = null, channel_id = null, message_id = null", // a document twice
    "update posts set message_id = 50",    // a message twice
    "update fixes set before = 'Rust'",    // no list
    "update corrections set fix_id = 9 where fix_id is null", // a fix that is none
    "update publishing set person_id = 1", // how somebody publishes, twice
    "update pictures set kind = 'svg'",
    "update pictures set print = 'ab'", // a picture twice in one entry
    "update pictures set size = 0",
    "update pictures set seal = x'00'", // too short for a key
    "update held set size = null where kind = 'picture'",
    "update held set kind = 'message'", // which has no attachment
    "update calls set published_at = 15 where id = 71", // called off and published
    "update calls set claimed_at = 15 where id = 70", // all of it is posted
    "update calls set tongue = 'English'",
    "update calls set period = ''",
    "update consents set call_id = 70 where person_id = 1", // a yes twice
    "update consents set message_id = 61 where person_id = 2", // a message nowhere
    "update identifies set at = null",
    "insert into zone_data (id, release) values (2, '2026b')", // one release at a time
];

/// Queries that ask for all that there is, of everybody: who started, which files lie on disk and
/// how, when the bot introduced itself within a day, and what is due when the rules of zones change.
const WHOLE: [&str; 7] = [
    "select * from people where channel_id is not null order by id",
    "select id, kind, seal is not null as \"sealed!: bool\" from pictures order by id",
    "select id, kind, seal from pictures where (seal is not null) <> ? order by id",
    "select id, kind, seal, print from pictures order by id",
    "select id, kind from discarded order by id",
    "select at from identifies order by at",
    "select id, cadence, zone, next_due_at as \"next_due_at!\" from people
               where next_due_at is not null order by id",
];

async fn memory() -> SqliteConnection {
    SqliteConnectOptions::new().filename(":memory:").foreign_keys(true).connect().await.unwrap()
}

async fn columns(connection: &mut SqliteConnection, table: &str) -> Vec<String> {
    sqlx::query_scalar("select name from pragma_table_info(?) order by cid")
        .bind(table)
        .fetch_all(connection)
        .await
        .unwrap()
}

async fn rows(
    connection: &mut SqliteConnection,
    table: &str,
    columns: &[String],
) -> Vec<Vec<String>> {
    let quoted: Vec<_> = columns.iter().map(|name| format!("quote({name})")).collect();
    let query = format!("select {} from {table} order by id", quoted.join(", "));
    let rows = sqlx::query(AssertSqlSafe(query)).fetch_all(connection).await.unwrap();
    rows.iter().map(|row| (0..columns.len()).map(|column| row.get(column)).collect()).collect()
}

#[tokio::test]
async fn each_step_keeps_what_was_there() {
    let mut connection = memory().await;
    let mut kept: BTreeMap<&str, (Vec<String>, Vec<Vec<String>>)> = BTreeMap::new();
    assert_eq!(MIGRATOR.iter().count(), SAMPLES.len(), "each step has its sample rows");
    for (step, (version, tables, sample)) in MIGRATOR.iter().zip(SAMPLES) {
        assert_eq!(step.version, version);
        MIGRATOR.run_to(version, &mut connection).await.unwrap();
        for (table, (columns, before)) in &kept {
            let now = rows(&mut connection, table, columns).await;
            assert_eq!(&now, before, "{table} after step {version}");
        }
        sqlx::query(sample).execute(&mut connection).await.unwrap();
        for table in tables {
            let columns = columns(&mut connection, table).await;
            let with_sample = rows(&mut connection, table, &columns).await;
            kept.insert(table, (columns, with_sample));
        }
    }
    let found: Vec<i64> =
        sqlx::query_scalar("select rowid from search where search match 'climb*' order by rowid")
            .fetch_all(&mut connection)
            .await
            .unwrap();
    assert_eq!(found, [1], "what is older than the index is found, too");
    let applied = connection.list_applied_migrations(&MIGRATOR.table_name).await.unwrap();
    assert_eq!(applied.len(), SAMPLES.len());
}

#[tokio::test]
async fn each_table_refuses_what_cannot_be() {
    let mut connection = memory().await;
    MIGRATOR.run(&mut connection).await.unwrap();
    for (_, _, sample) in SAMPLES {
        sqlx::query(sample).execute(&mut connection).await.unwrap();
    }
    for impossible in IMPOSSIBLE {
        let refused = sqlx::query(impossible).execute(&mut connection).await.unwrap_err();
        // A word that is misspelt in the statement is refused, too, but by no constraint.
        let kind = refused.as_database_error().map(DatabaseError::kind);
        assert!(
            kind.is_some_and(|kind| !matches!(kind, ErrorKind::Other)),
            "{impossible}: {refused}"
        );
    }
}

#[tokio::test]
async fn no_query_of_the_house_walks_a_whole_table() {
    let (_folder, store) = fresh().await;
    let mut connection = other_program(&store).await;
    let kept = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(".sqlx");
    let (mut looked_at, mut walked) = (0, 0);
    for file in std::fs::read_dir(kept).unwrap() {
        let query: serde_json::Value =
            serde_json::from_slice(&std::fs::read(file.unwrap().path()).unwrap()).unwrap();
        let query = query["query"].as_str().unwrap();
        let explain = AssertSqlSafe(format!("explain query plan {query}"));
        for step in sqlx::query(explain).fetch_all(&mut connection).await.unwrap() {
            let step: String = step.get("detail");
            // Neither one row without a table, nor the index for words, nor a list that was given.
            let walks = step.starts_with("SCAN ")
                && step != "SCAN CONSTANT ROW"
                && !step.contains(" VIRTUAL TABLE INDEX ");
            assert!(!walks || WHOLE.contains(&query), "{step}\n{query}");
            walked += usize::from(walks);
        }
        looked_at += 1;
    }
    assert!(looked_at > 30, "the kept queries are there");
    assert_eq!(walked, WHOLE.len(), "and no walk is excused for nothing");
}

#[tokio::test]
async fn the_tick_finds_who_is_due_by_index() {
    let (_folder, store) = fresh().await;
    let mut connection = other_program(&store).await;
    for (query, index) in [
        (
            "select id from people where paused = 0 and channel_id is not null and next_due_at <= ?
             order by next_due_at limit ?",
            "people_due",
        ),
        (
            "select id from prompts where state in ('planned', 'claimed') and not_before <= ?
             order by not_before, id limit ?",
            "prompts_claimable",
        ),
    ] {
        let plan: Vec<String> = sqlx::query(AssertSqlSafe(format!("explain query plan {query}")))
            .fetch_all(&mut connection)
            .await
            .unwrap()
            .iter()
            .map(|step| step.get("detail"))
            .collect();
        assert_eq!(plan.len(), 1, "no sorting: {plan:?}");
        assert!(plan[0].contains(index), "{plan:?}");
    }
}

#[tokio::test]
async fn what_was_saved_before_is_listed_no_more() {
    let mut connection = memory().await;
    MIGRATOR.run_to(21, &mut connection).await.unwrap();
    sqlx::query(
        r#"insert into people (discord_id, cadence, zone, read_up_to, enrolled_at)
            values (10, 'every day at 09:00', 'UTC', 0, 1);
        insert into entries (person_id, source_kind, source_key, origin, written_at, about_from,
            about_to, text, links, interests, private, filed_at, retracted_at)
        values (1, 'form', '1', 'saved', 1, '2026-03-10', '2026-03-11', 'Grips.',
                '["https://discord.com/channels/@me/1/2"]', '[]', 0, 2, null),
            (1, 'form', '2', 'saved', 1, '2026-03-10', '2026-03-11', 'Again.',
                '["https://discord.com/channels/@me/1/2"]', '[]', 0, 3, null),
            (1, 'form', '3', 'saved', 1, '2026-03-10', '2026-03-11', '', '[]', '[]', 0, 2, 4),
            (1, 'form', '4', 'form', 1, '2026-03-10', '2026-03-11', 'Mine.',
                '["https://discord.com/channels/7/8/9"]', '[]', 0, 2, null)"#,
    )
    .execute(&mut connection)
    .await
    .unwrap();
    MIGRATOR.run_to(22, &mut connection).await.unwrap();
    let unlisted: Vec<String> = sqlx::query_scalar("select resource from unlisted")
        .fetch_all(&mut connection)
        .await
        .unwrap();
    let key = upto::domain::resource::resource_key("https://discord.com/channels/@me/1/2", "");
    assert_eq!(unlisted, [key]);
}
