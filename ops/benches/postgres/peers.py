"""The work of `ops/bench postgres` with psycopg 3 and asyncpg, each in the ways that might be its best.

usage: peers.py WAY MEASURE      WAY is one of WAYS; prints what peer.c prints
"""

import asyncio
import datetime
import json
import sys
import time

import asyncpg
import psycopg

QUERY = "select * from visit"
FIND = "select name from visit where id = {}"
KEYS = [number * 97 % 1_000_000 for number in range(10_000)]
EPOCH = datetime.datetime(2000, 1, 1, tzinfo=datetime.timezone.utc)


def weigh(row):
    id, kind, name, note, share, seen, at, day = row
    return id + kind + len(name) + (note is not None) + int(share) + seen


def visits():
    for number in range(1_000_000):
        yield number, f"visit {number}", number / 3, EPOCH + datetime.timedelta(seconds=number)


def report(start, total):
    seconds = time.perf_counter() - start
    print(json.dumps({"seconds": seconds, "sum": total}))


def psycopg_fetch(connection):
    with connection.cursor(binary=True) as cursor:
        return sum(weigh(row) for row in cursor.execute(QUERY).fetchall())


def psycopg_server(connection):
    with connection.cursor("rows", binary=True) as cursor:
        cursor.itersize = 10_000
        return sum(weigh(row) for row in cursor.execute(QUERY))


def psycopg_lookup(connection):
    total = 0
    with connection.cursor(binary=True) as cursor:
        for key in KEYS:
            total += len(cursor.execute(FIND.format("%b"), (key,), prepare=True).fetchone()[0])
    return total


def psycopg_copy(connection):
    with connection.cursor() as cursor:
        with cursor.copy("copy visit_in from stdin (format binary)") as copy:
            copy.set_types(["int8", "text", "float8", "timestamptz"])
            for row in visits():
                copy.write_row(row)
    connection.commit()
    return 1_000_000


async def asyncpg_fetch(connection):
    return sum(weigh(row) for row in await connection.fetch(QUERY))


async def asyncpg_cursor(connection):
    total = 0
    async with connection.transaction():
        async for row in connection.cursor(QUERY, prefetch=10_000):
            total += weigh(row)
    return total


async def asyncpg_lookup(connection):
    find = await connection.prepare(FIND.format("$1"))
    total = 0
    for key in KEYS:
        total += len(await find.fetchval(key))
    return total


async def asyncpg_copy(connection):
    await connection.copy_records_to_table("visit_in", records=visits())
    return 1_000_000


# For each measure, what each peer can do; all ways are run and the best counts.
WAYS = {
    "stream": {"psycopg": [psycopg_fetch, psycopg_server], "asyncpg": [asyncpg_fetch, asyncpg_cursor]},
    "lookup": {"psycopg": [psycopg_lookup], "asyncpg": [asyncpg_lookup]},
    "copy": {"psycopg": [psycopg_copy], "asyncpg": [asyncpg_copy]},
}


async def run_async(way, measure):
    connection = await asyncpg.connect()
    if measure == "copy":
        await connection.execute("truncate visit_in")
    start = time.perf_counter()
    report(start, await way(connection))
    await connection.close()


def run(way, measure):
    if asyncio.iscoroutinefunction(way):
        asyncio.run(run_async(way, measure))
        return
    with psycopg.connect("") as connection:
        if measure == "copy":
            connection.execute("truncate visit_in")
            connection.commit()
        start = time.perf_counter()
        report(start, way(connection))


if __name__ == "__main__":
    name, measure = sys.argv[1:]
    ways = [way for peer in WAYS[measure].values() for way in peer]
    run(next(way for way in ways if way.__name__ == name), measure)
