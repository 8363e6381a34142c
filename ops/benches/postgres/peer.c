// The measure of `ops/bench postgres`: the same work in plain C over libpq, the way that is fastest there.
//
//   peer MEASURE    prints the seconds that the work took, and a sum that shows that it was done
//
// What it decodes it keeps, as the others do: a text is copied out of libpq's memory.

#include <endian.h>
#include <libpq-fe.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct visit {
  int64_t id;
  int32_t kind;
  char *name;
  char *note;
  double share;
  bool seen;
  int64_t at;
  int32_t day;
};

static PGconn *connection;
static struct timespec begun;

static void fail(void) {
  fprintf(stderr, "%s", PQerrorMessage(connection));
  exit(1);
}

static PGresult *checked(PGresult *result, ExecStatusType expected) {
  if (PQresultStatus(result) != expected) fail();
  return result;
}

static void begin(void) { clock_gettime(CLOCK_MONOTONIC, &begun); }

static void end(long sum) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  double seconds = (double)(now.tv_sec - begun.tv_sec) + (double)(now.tv_nsec - begun.tv_nsec) / 1e9;
  printf("{\"seconds\": %.6f, \"sum\": %ld}\n", seconds, sum);
}

static int32_t get32(const char *from) {
  uint32_t value;
  memcpy(&value, from, sizeof value);
  return (int32_t)be32toh(value);
}

static int64_t get64(const char *from) {
  uint64_t value;
  memcpy(&value, from, sizeof value);
  return (int64_t)be64toh(value);
}

static double get_double(const char *from) {
  int64_t bits = get64(from);
  double value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

static char *get_text(const PGresult *result, int column) {
  size_t length = (size_t)PQgetlength(result, 0, column);
  char *copy = malloc(length + 1);
  memcpy(copy, PQgetvalue(result, 0, column), length);
  copy[length] = 0;
  return copy;
}

static struct visit get_visit(const PGresult *result) {
  return (struct visit){
      .id = get64(PQgetvalue(result, 0, 0)),
      .kind = get32(PQgetvalue(result, 0, 1)),
      .name = get_text(result, 2),
      .note = PQgetisnull(result, 0, 3) ? NULL : get_text(result, 3),
      .share = get_double(PQgetvalue(result, 0, 4)),
      .seen = *PQgetvalue(result, 0, 5) != 0,
      .at = get64(PQgetvalue(result, 0, 6)),
      .day = get32(PQgetvalue(result, 0, 7)),
  };
}

static long weigh(const struct visit *visit) {
  return visit->id + visit->kind + (long)strlen(visit->name) + (visit->note ? 1 : 0) + (long)visit->share + visit->seen +
         visit->at % 7 + visit->day;
}

static void stream(bool keep) {
  long sum = 0;
  size_t count = 0, capacity = 0;
  struct visit *visits = NULL;
  begin();
  if (!PQsendQueryParams(connection, "select * from visit", 0, NULL, NULL, NULL, NULL, 1)) fail();
  PQsetSingleRowMode(connection);
  PGresult *result;
  while ((result = PQgetResult(connection))) {
    if (PQresultStatus(result) == PGRES_SINGLE_TUPLE) {
      struct visit visit = get_visit(result);
      sum += weigh(&visit);
      if (keep) {
        if (count == capacity) visits = realloc(visits, (capacity = capacity ? capacity * 2 : 1024) * sizeof *visits);
        visits[count++] = visit;
      } else {
        free(visit.name);
        free(visit.note);
      }
    } else if (PQresultStatus(result) != PGRES_TUPLES_OK) {
      fail();
    }
    PQclear(result);
  }
  end(sum);
}

static void prepare(void) {
  Oid types[] = {20};
  PQclear(checked(PQprepare(connection, "find", "select name from visit where id = $1", 1, types), PGRES_COMMAND_OK));
}

static const int lookups = 10000;

static uint64_t key(int number) { return htobe64((uint64_t)(number * 97L % 1000000L)); }

static long found(const PGresult *result) {
  char *name = get_text(result, 0);
  long length = (long)strlen(name);
  free(name);
  return length;
}

static void lookup(void) {
  long sum = 0;
  prepare();
  begin();
  for (int number = 0; number < lookups; number++) {
    uint64_t id = key(number);
    const char *values[] = {(const char *)&id};
    int lengths[] = {8}, formats[] = {1};
    PGresult *result = checked(PQexecPrepared(connection, "find", 1, values, lengths, formats, 1), PGRES_TUPLES_OK);
    sum += found(result);
    PQclear(result);
  }
  end(sum);
}

static void pipeline(void) {
  long sum = 0;
  prepare();
  begin();
  PQenterPipelineMode(connection);
  for (int number = 0; number < lookups; number++) {
    uint64_t id = key(number);
    const char *values[] = {(const char *)&id};
    int lengths[] = {8}, formats[] = {1};
    if (!PQsendQueryPrepared(connection, "find", 1, values, lengths, formats, 1)) fail();
  }
  if (!PQpipelineSync(connection)) fail();
  for (int number = 0; number < lookups; number++) {
    PGresult *result = checked(PQgetResult(connection), PGRES_TUPLES_OK);
    sum += found(result);
    PQclear(result);
    PQgetResult(connection);
  }
  PQclear(checked(PQgetResult(connection), PGRES_PIPELINE_SYNC));
  PQexitPipelineMode(connection);
  end(sum);
}

static char block[128 * 1024];
static size_t used;

static void put(const void *bytes, size_t count) {
  memcpy(block + used, bytes, count);
  used += count;
}

static void put32(int32_t value) {
  uint32_t big = htobe32((uint32_t)value);
  put(&big, 4);
}

static void put64(int64_t value) {
  uint64_t big = htobe64((uint64_t)value);
  put32(8);
  put(&big, 8);
}

static void flush(void) {
  if (PQputCopyData(connection, block, (int)used) != 1) fail();
  used = 0;
}

static void copy_in(void) {
  PQclear(checked(PQexec(connection, "truncate visit_in"), PGRES_COMMAND_OK));
  begin();
  PQclear(checked(PQexec(connection, "copy visit_in from stdin (format binary)"), PGRES_COPY_IN));
  put("PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19);
  for (int64_t number = 0; number < 1000000; number++) {
    char name[32];
    int length = snprintf(name, sizeof name, "visit %ld", (long)number);
    double share = (double)number / 3;
    int64_t bits;
    memcpy(&bits, &share, 8);
    uint16_t columns = htobe16(4);
    put(&columns, 2);
    put64(number);
    put32(length);
    put(name, (size_t)length);
    put64(bits);
    put64(number * 1000000);
    if (used > 64 * 1024) flush();
  }
  put("\377\377", 2);
  flush();
  if (PQputCopyEnd(connection, NULL) != 1) fail();
  PQclear(checked(PQgetResult(connection), PGRES_COMMAND_OK));
  end(1000000);
}

int main(int count, char **words) {
  const char *measure = count == 2 ? words[1] : "";
  connection = PQconnectdb("");
  if (PQstatus(connection) != CONNECTION_OK) fail();
  if (!strcmp(measure, "stream")) {
    stream(false);
  } else if (!strcmp(measure, "structs")) {
    stream(true);
  } else if (!strcmp(measure, "lookup")) {
    lookup();
  } else if (!strcmp(measure, "pipeline")) {
    pipeline();
  } else if (!strcmp(measure, "copy")) {
    copy_in();
  } else {
    fprintf(stderr, "no such measure: %s\n", measure);
    return 64;
  }
  PQfinish(connection);
  return 0;
}
