//! Readings to a digest: eras, threads, highlights, the period as a whole.
