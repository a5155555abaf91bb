//! Where the store keeps what is somebody's.

use sqlx::{AssertSqlSafe, Row as _, SqliteConnection};

/// The tables with rows that are somebody's, and the one of people, by name; without the index for
/// searches, which holds what stands in entries.
pub async fn of_a_person(store: &mut SqliteConnection) -> Vec<String> {
    let all = sqlx::query_scalar(
        "select name from sqlite_master where type = 'table' and (
             name = 'people' or exists (
                 select 1 from pragma_table_info(sqlite_master.name) where name = 'person_id'
             )
         ) and name not like 'search%' order by name",
    );
    all.fetch_all(store).await.unwrap()
}

/// All that a table holds of an account (`own`), or of everybody else, a row a line.
pub async fn rows(
    store: &mut SqliteConnection,
    table: &str,
    account: u64,
    own: bool,
) -> Vec<String> {
    let columns: Vec<String> = sqlx::query_scalar("select name from pragma_table_info(?)")
        .bind(table)
        .fetch_all(&mut *store)
        .await
        .unwrap();
    let all: Vec<_> = columns.iter().map(|name| format!("quote(\"{name}\")")).collect();
    let (all, is) = (all.join(" || '|' || "), if own { "is" } else { "is not" });
    let whose = if table == "people" {
        format!("discord_id {is} ?")
    } else {
        format!("person_id {is} (select id from people where discord_id = ?)")
    };
    let query = format!("select {all} from {table} where {whose} order by id");
    let rows = sqlx::query_scalar(AssertSqlSafe(query)).bind(account.cast_signed());
    rows.fetch_all(store).await.unwrap()
}

/// Everything that is in a store's tables, row by row, but for the index for searches and for when
/// the steps of the migration were taken.
pub async fn contents(store: &mut SqliteConnection) -> Vec<String> {
    let all = "select name from sqlite_master where type = 'table' and name not like 'search%'
                 and name not like '%\\_sqlx%' escape '\\' order by name";
    let names: Vec<String> = sqlx::query_scalar(all).fetch_all(&mut *store).await.unwrap();
    let mut contents = Vec::new();
    for name in names {
        let rows = AssertSqlSafe(format!("select * from {name} order by 1, 2"));
        for row in sqlx::query(rows).fetch_all(&mut *store).await.unwrap() {
            let value = |column| row.get_unchecked::<Option<Vec<u8>>, _>(column);
            let values: Vec<_> = (0..row.len()).map(value).collect();
            contents.push(format!("{name} {values:?}"));
        }
    }
    contents
}
