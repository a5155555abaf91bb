# syntax=docker/dockerfile:1
# Built with a C compiler (SQLite, ring), run without one: the image holds the program, the C
# library, and nothing to log in to.

FROM rust:1-slim-bookworm AS build
WORKDIR /src
COPY . .
# The two caches outlive a build: a change of ours does not compile the dependencies again.
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/src/target \
    SQLX_OFFLINE=true cargo build --release --locked --features cjk-font --bin upto \
    && install -D target/release/upto /out/upto \
    && install -d -m 0700 /out/owned/data

# Debian 12 like the builder: the same C library.
FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /out/upto /usr/local/bin/upto
# An empty /data that belongs to the image's user; a new volume takes its owner from here.
COPY --from=build --chown=65532:65532 /out/owned/ /
ENV UPTO_STORE__PATH=/data/upto.db
VOLUME /data
WORKDIR /data
USER 65532:65532
# Settings can be read, and the store passes SQLite's quick check.
HEALTHCHECK --interval=60s --timeout=20s --start-period=30s --retries=3 CMD ["/usr/local/bin/upto", "check"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["/usr/local/bin/upto"]
CMD ["run"]
