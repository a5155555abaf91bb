//! Where the store keeps what is somebody's.

use sqlx::SqliteConnection;

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
