/* Preloaded into Hearback by the proof `sync`: keeps, beside a folder, what of it would survive a power cut.
 *
 * Whenever a file right inside PROVE_DATA is synced (fsync, fdatasync), its content of that moment is copied to PROVE_KEPT. What was
 * written and not synced never gets there. Names are taken as lost or made at once: an unlinked file is gone from PROVE_KEPT, and a
 * file appears there under its new name only with what was synced of it. So no write is kept that the disk did not promise.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

/* The place in PROVE_KEPT of a file right inside PROVE_DATA; 0 for any other path. */
static int kept_place(const char *path, char *place) {
  const char *data = getenv("PROVE_DATA"), *kept = getenv("PROVE_KEPT");
  if (!data || !kept) return 0;
  size_t length = strlen(data);
  if (strncmp(path, data, length) != 0 || path[length] != '/') return 0;
  if (strchr(path + length + 1, '/')) return 0;
  return snprintf(place, PATH_MAX, "%s%s", kept, path + length) < PATH_MAX;
}

static void keep(int file) {
  char link[64], path[PATH_MAX], place[PATH_MAX], fresh[PATH_MAX + 8], block[65536];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return;
  path[length] = 0;
  if (!kept_place(path, place)) return;
  snprintf(fresh, sizeof fresh, "%s.fresh", place);
  int from = open(path, O_RDONLY), to = open(fresh, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  /* A copy that failed would make the proof say something false. */
  if (from < 0 || to < 0) abort();
  for (ssize_t got; (got = read(from, block, sizeof block)) > 0;)
    if (write(to, block, got) != got) abort();
  close(from);
  close(to);
  if (rename(fresh, place) != 0) abort();
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int synced(int file, int result) {
  if (result == 0) {
    pthread_mutex_lock(&lock);
    keep(file);
    pthread_mutex_unlock(&lock);
  }
  return result;
}

int fsync(int file) { return synced(file, REAL(fsync)(file)); }

int fdatasync(int file) { return synced(file, REAL(fdatasync)(file)); }

int unlink(const char *path) {
  char place[PATH_MAX];
  if (kept_place(path, place)) REAL(unlink)(place);
  return REAL(unlink)(path);
}

int link(const char *from, const char *to) {
  char old[PATH_MAX], fresh[PATH_MAX];
  int result = REAL(link)(from, to);
  if (result == 0 && kept_place(from, old) && kept_place(to, fresh)) REAL(link)(old, fresh);
  return result;
}

int rename(const char *from, const char *to) {
  char old[PATH_MAX], fresh[PATH_MAX];
  int result = REAL(rename)(from, to);
  if (result == 0 && kept_place(from, old) && kept_place(to, fresh)) {
    REAL(unlink)(fresh);
    REAL(rename)(old, fresh);
  }
  return result;
}
