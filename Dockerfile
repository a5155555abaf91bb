# syntax=docker/dockerfile:1
# Built with a C compiler, make and perl (SQLCipher with its OpenSSL, ring), run without them: the
# image holds the program, the C library, and nothing to log in to.

FROM rust:1-slim-bookworm AS build
WORKDIR /src
RUN apt-get update \
    && apt-get install -y --no-install-recommends make perl \
    && rm -rf /var/lib/apt/lists/*
COPY . .
# The two caches outlive a build: a change of ours does not compile the dependencies again.
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/src/target \
    SQLX_OFFLINE=true cargo build --release --locked --features cjk-font,encrypted --bin upto \
    && install -D target/release/upto /out/upto \
    && install -d -m 0700 /out/owned/data /out/owned/key

# Debian 12 like the builder: the same C library.
FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /out/upto /usr/local/bin/upto
# An empty /data and /key that belong to the image's user; a new volume takes its owner from here.
COPY --from=build --chown=65532:65532 /out/owned/ /
# The key lies beside the store unless it is told otherwise: whoever forgets a second volume has a
# store that opens, and no key is lost with a container. The README keeps them apart.
ENV UPTO_STORE__PATH=/data/upto.db \
    UPTO_STORE__KEY_FILE=/data/upto.key
VOLUME /data
WORKDIR /data
USER 65532:65532
# Settings can be read, the key opens the store, and the store passes the checks of its pages.
HEALTHCHECK --interval=60s --timeout=20s --start-period=30s --retries=3 CMD ["/usr/local/bin/upto", "check", "--quick"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["/usr/local/bin/upto"]
CMD ["run"]
