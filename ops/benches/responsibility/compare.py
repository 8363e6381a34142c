"""Responsibility side by side: hand-overs, the sweep, and what one unit sees of a large street.

usage: compare.py SMALL BIG [--rounds N] [--transactions N] [--format table|json] [--measure NAME ...]
SMALL and BIG are databases with few and with many cases (data.sql); SMALL has been given handover.sql too. The server is
that of the PG* variables, as a superuser. Exit 0 only if every ratio is within its target.
"""

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile

CLIENTS = 8
OURS = {
    "xt_msb_01": "select case_number from api.dispatch_case("
                 "(select case_number from bench.pool where place = (select nextval('bench.offered'))), 'PCS');",
    "xt_pcs_01": "select api.accept_case("
                 "(select case_number from bench.pool where place = (select nextval('bench.accepted'))));",
}
PEER = {
    "xt_msb_01": "select bench.insert_the_same_rows("
                 "(select case_number from bench.pool where place = (select nextval('bench.peer_offered'))), true);",
    "xt_pcs_01": "select bench.insert_the_same_rows("
                 "(select case_number from bench.pool where place = (select nextval('bench.peer_accepted'))), false);",
}
# What the sweep is measured against: every row of the table read once.
AGGREGATE = "select kind, count(*), min(due_at), max(due_at) from core.obligation group by kind"
# The very view that the sweep goes through.
FINDING = "select count(*) from core.fallen_due"
ACTING = "select count(*) from api.sweep(false)"
WORK = "select count(*), min(due_at) from api.my_work"
ONE_CASE = "select * from api.cases where case_number = '{number}'"


def run(command, **environment):
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **environment})
    if done.returncode != 0:
        sys.exit(f"{command}: {done.stderr or done.stdout}")
    return done.stdout


def psql(database, *statements, user="postgres"):
    words = [word for statement in statements for word in ("-c", statement)]
    return run(["psql", "-X", "-At", "-v", "ON_ERROR_STOP=1", "-d", database, *words], PGUSER=user)


def seconds(database, statement, user="postgres", times=1):
    """How long a statement takes, by psql's own clock, within a transaction that is rolled back; the first time is not counted."""
    words = ["begin", statement, *["\\timing on", *[statement] * times], "\\timing off", "rollback"]
    if statement == ACTING:  # a second sweep would have nothing to do, but for what the first one did being undone
        words = ["begin", "savepoint unswept", statement, "rollback to unswept", "\\timing on", statement, "\\timing off", "rollback"]
    told = re.findall(r"Time: ([0-9.]+) ms", psql(database, *words, user=user))
    return statistics.median(float(milliseconds) for milliseconds in told) / 1000


def pgbench(database, scripts, transactions):
    """Seconds that the scripts take, one after the other, each with all clients as its own login."""
    total = 0
    for user, script in scripts.items():
        with tempfile.NamedTemporaryFile("w", suffix=".sql") as file:
            file.write(script)
            file.flush()
            os.chmod(file.name, 0o644)
            out = run(["pgbench", "-n", "-c", str(CLIENTS), "-j", "2", "-M", "prepared", "-t", str(transactions // CLIENTS),
                       "-f", file.name, database], PGUSER=user)
        failed = re.search(r"number of transactions actually processed: (\d+)/(\d+)", out)
        if not failed or failed.group(1) != failed.group(2):
            sys.exit(f"not every transaction was done:\n{out}")
        total += float(re.search(r"tps = ([0-9.]+)", out).group(1)) ** -1 * int(failed.group(1))
    return total


def row(measure, ours, peer, peer_name, target, runs):
    return {"measure": measure, "ours": round(ours, 4), "peer": round(peer, 4), "peer_name": peer_name,
            "ratio": round(ours / peer, 3), "target": target, "runs": runs}


def by_turns(rounds, ours, peer):
    """Medians of both, who begins changing from round to round."""
    told = {ours: [], peer: []}
    for number in range(rounds):
        for measured in ((ours, peer), (peer, ours))[number % 2]:
            told[measured].append(measured())
    return statistics.median(told[ours]), statistics.median(told[peer])


def handover(options):
    ours, peer = by_turns(options.rounds, lambda: pgbench(options.small, OURS, options.transactions),
                          lambda: pgbench(options.small, PEER, options.transactions))
    yield row(f"{options.transactions} hand-overs (dispatch and accept), {CLIENTS} clients (s)", ours, peer,
              "inserts of the same rows, primary keys only", 4, options.rounds)


def sweep(options):
    rows = int(psql(options.big, "select count(*) from core.obligation where ended_at is null"))
    due = int(psql(options.big, "select count(*) from core.overdue"))
    name = f"of {rows:,} open obligations"
    ours, peer = by_turns(options.rounds, lambda: seconds(options.big, FINDING, times=3), lambda: seconds(options.big, AGGREGATE, times=3))
    yield row(f"sweep: finding {due:,} that are due {name} (s)", ours, peer, "aggregate over the table", 0.1, options.rounds)
    ours, peer = by_turns(options.rounds, lambda: seconds(options.big, ACTING, user="xt_msb_01"), lambda: seconds(options.big, AGGREGATE, times=3))
    yield row(f"sweep: acting on {due:,} {name} (s)", ours, peer, "aggregate over the table", 5, options.rounds)


def one_unit(options):
    for measure, statement in (("my_work of a unit", WORK), ("one case's row", ONE_CASE)):
        def time(database):
            number = psql(database, "select case_number from core.case_file c join core.matter m on m.matter_id = c.case_id"
                          " join core.unit u on u.unit_id = m.holder_unit_id where u.code = 'FL' and case_number like '2024-%' order by 1 limit 1").strip()
            return seconds(database, statement.format(number=number), user="xt_fl_01", times=11)
        ours, peer = by_turns(options.rounds, lambda: time(options.big), lambda: time(options.small))
        yield row(f"{measure} among many cases (s)", ours, peer, "among few", 1.5, options.rounds)


MEASURES = {"handover": handover, "sweep": sweep, "one_unit": one_unit}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("small")
    parser.add_argument("big")
    parser.add_argument("--measure", action="append", choices=MEASURES)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--transactions", type=int, default=1600)  # five rounds of them are in the pool of handover.sql
    parser.add_argument("--format", choices=["table", "json"], default="table")
    options = parser.parse_args()
    rows = []
    for measure in options.measure or MEASURES:
        for found in MEASURES[measure](options):
            rows.append(found)
            if options.format == "table":
                within = "" if found["ratio"] <= found["target"] else "  ABOVE TARGET"
                print(f"{found['ratio']:7.3f} (target {found['target']:.2f}) of {found['peer_name']}: {found['measure']}{within}", flush=True)
    if options.format == "json":
        print(json.dumps(rows, ensure_ascii=False, indent=1))
    sys.exit(0 if all(found["ratio"] <= found["target"] for found in rows) else 1)


main()
