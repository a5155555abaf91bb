//! Work that takes a while.

/// Does what takes a while off the threads that answer.
///
/// Law: where it breaks, nothing that it says of why is told: it may quote an entry.
pub(super) async fn away<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> anyhow::Result<T> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|_| anyhow::anyhow!("the reading of what somebody wrote broke"))
}
