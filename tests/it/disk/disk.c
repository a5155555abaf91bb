/* A disk that fails when it is told to: loaded before the C library, it counts what a program writes,
 * syncs and names in one folder, and lets one of these calls fail, or all from one on, or ends the
 * program there, with half of what was to be written.
 *
 *   DISK_FOLDER  the folder that lies on it, by its real path
 *   DISK_LOG     a file of two numbers: how many calls there were, and how many failed
 *   DISK_AT      which call is to fail, from 1; unset: none
 *   DISK_ERROR   what it fails with: EIO, ENOSPC, or CRASH
 *   DISK_UNTIL   a file: while it is there, all later calls fail, too
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>

struct counts {
    _Atomic long calls, failed;
};

static struct counts none, *counts = &none;
static const char *folder, *until;
static long at;
static int error; /* 0: the program ends */

#define REAL(name, result, ...) ((result (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name))

__attribute__((constructor)) static void begin(void) {
    const char *log = getenv("DISK_LOG"), *place = getenv("DISK_AT"), *said = getenv("DISK_ERROR");
    folder = getenv("DISK_FOLDER");
    until = getenv("DISK_UNTIL");
    at = place ? atol(place) : 0;
    error = !said || !strcmp(said, "EIO") ? EIO : !strcmp(said, "ENOSPC") ? ENOSPC : 0;
    int file = log ? open(log, O_RDWR | O_CREAT, 0600) : -1;
    if (file >= 0 && ftruncate(file, sizeof *counts) == 0) {
        void *map = mmap(NULL, sizeof *counts, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        if (map != MAP_FAILED) counts = memset(map, 0, sizeof *counts);
    }
    if (file >= 0) close(file);
}

static int is_within(const char *path, size_t length) {
    size_t start = folder ? strlen(folder) : 0;
    return start && length > start && !memcmp(path, folder, start) && path[start] == '/';
}

/* Counts a call, and says whether it fails. */
static int fails_if(int there) {
    if (!there) return 0;
    long number = atomic_fetch_add(&counts->calls, 1) + 1;
    int failing = at && (number == at || (number > at && until && !access(until, F_OK)));
    if (failing) atomic_fetch_add(&counts->failed, 1);
    return failing;
}

static int fails(int file) {
    char link[64], path[4096];
    int saved = errno;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path);
    int failing = fails_if(length > 0 && is_within(path, length));
    errno = saved;
    return failing;
}

static int fails_by_name(const char *path) {
    int saved = errno, failing = fails_if(is_within(path, strlen(path)));
    errno = saved;
    return failing;
}

static int fail(void) {
    if (!error) _exit(99);
    errno = error;
    return -1;
}

ssize_t write(int file, const void *bytes, size_t size) {
    ssize_t (*real)(int, const void *, size_t) = REAL("write", ssize_t, int, const void *, size_t);
    if (!fails(file)) return real(file, bytes, size);
    if (!error && real(file, bytes, size / 2) < 0) _exit(98);
    return fail();
}

ssize_t writev(int file, const struct iovec *parts, int count) {
    if (!fails(file)) return REAL("writev", ssize_t, int, const struct iovec *, int)(file, parts, count);
    return fail();
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t from) {
    ssize_t (*real)(int, const void *, size_t, off64_t) =
        REAL("pwrite64", ssize_t, int, const void *, size_t, off64_t);
    if (!fails(file)) return real(file, bytes, size, from);
    if (!error && real(file, bytes, size / 2, from) < 0) _exit(98);
    return fail();
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t from) {
    return pwrite64(file, bytes, size, from);
}

int fsync(int file) {
    return fails(file) ? fail() : REAL("fsync", int, int)(file);
}

int fdatasync(int file) {
    return fails(file) ? fail() : REAL("fdatasync", int, int)(file);
}

int ftruncate64(int file, off64_t size) {
    return fails(file) ? fail() : REAL("ftruncate64", int, int, off64_t)(file, size);
}

int ftruncate(int file, off_t size) {
    return ftruncate64(file, size);
}

int rename(const char *from, const char *to) {
    return fails_by_name(to) ? fail() : REAL("rename", int, const char *, const char *)(from, to);
}

int unlink(const char *path) {
    return fails_by_name(path) ? fail() : REAL("unlink", int, const char *)(path);
}

int linkat(int from_folder, const char *from, int to_folder, const char *to, int how) {
    if (fails_by_name(to)) return fail();
    return REAL("linkat", int, int, const char *, int, const char *, int)(from_folder, from, to_folder, to, how);
}

ssize_t copy_file_range(int from, off64_t *from_at, int to, off64_t *to_at, size_t size, unsigned how) {
    if (fails(to)) return fail();
    return REAL("copy_file_range", ssize_t, int, off64_t *, int, off64_t *, size_t, unsigned)(
        from, from_at, to, to_at, size, how);
}
