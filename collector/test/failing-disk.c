/* Loaded before the C library: calls on files of the folder YINYOM_FAILING fail with EIO while the file YINYOM_FAILS names them. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Whether such a call (write, sync, read) on this open file is to fail. */
static int fails(const char *call, int fd) {
  const char *folder = getenv("YINYOM_FAILING"), *list = getenv("YINYOM_FAILS");
  char link[64], path[4096], named[64] = "";
  if (!folder || !list) return 0;
  FILE *file = fopen(list, "r");
  if (!file) return 0;
  const char *read = fgets(named, sizeof named, file);
  fclose(file);
  if (!read || strcmp(named, call)) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return !strncmp(path, folder, strlen(folder));
}

#define REPLACE(type, name, call, parameters, arguments)                     \
  type name parameters {                                                     \
    static type(*real) parameters;                                           \
    if (!real) real = (type(*) parameters)dlsym(RTLD_NEXT, #name);           \
    if (fails(call, fd)) {                                                   \
      errno = EIO;                                                           \
      return -1;                                                             \
    }                                                                        \
    return real arguments;                                                   \
  }

REPLACE(ssize_t, pwrite64, "write", (int fd, const void *bytes, size_t count, off64_t at), (fd, bytes, count, at))
REPLACE(ssize_t, pwrite, "write", (int fd, const void *bytes, size_t count, off_t at), (fd, bytes, count, at))
REPLACE(ssize_t, write, "write", (int fd, const void *bytes, size_t count), (fd, bytes, count))
REPLACE(ssize_t, pread64, "read", (int fd, void *bytes, size_t count, off64_t at), (fd, bytes, count, at))
REPLACE(ssize_t, pread, "read", (int fd, void *bytes, size_t count, off_t at), (fd, bytes, count, at))
REPLACE(ssize_t, read, "read", (int fd, void *bytes, size_t count), (fd, bytes, count))
REPLACE(int, fsync, "sync", (int fd), (fd))
REPLACE(int, fdatasync, "sync", (int fd), (fd))
