//! Builds again when a migration is added: `sqlx::migrate!` sees only the files it has read.

fn main() {
    println!("cargo:rerun-if-changed=migrations");
}
