"""The shell beside psql: one command as a whole process, from start to prompt, a million rows as CSV, ten thousand as a table.

usage: compare.py WEIBAO PSQL [--rounds N] [--format table|json]
WEIBAO is the built program, PSQL the real psql. The server is that of the PG* variables, with the demo street, as a login of the office.
Exit 0 only if every ratio is within its target.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

import pexpect

ENVIRONMENT = {**os.environ, "HOME": tempfile.mkdtemp(prefix="weibao-bench-"), "LC_ALL": "C.UTF-8", "TERM": "xterm", "NO_COLOR": "1", "PAGER": "cat", "PSQLRC": "/dev/null"}
# The questions that `case show` asks, in the words that any client would use.
SHOW = """select * from api.whoami();
select * from api.cases where case_number = '{n}';
select * from api.responsibilities where case_number = '{n}';
select * from api.officers where case_number = '{n}';
select * from api.supports where case_number = '{n}';
select * from api.offers where case_number = '{n}';
select * from api.obligations where case_number = '{n}';"""
MILLION = "select g as n, 'row ' || g as text, g * 1.5 as amount, now() as at from generate_series(1, 1000000) g"
TABLE = ("select g as n, '未成年人保护' || g as text, repeat('责', g % 20) as more, g * 1.5 as amount, md5(g::text) as code, "
         "date '2026-01-01' + g % 300 as day from generate_series(1, 10000) g")


def run(command, text=None, output=subprocess.DEVNULL):
    """Seconds, and the most memory that the process held, in kilobytes."""
    began = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.PIPE, env=ENVIRONMENT)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stderr.close()
    if process.returncode != 0:
        raise SystemExit(f"{command[0]} failed: {errors.decode()}")
    return time.perf_counter() - began, usage.ru_maxrss


def to_prompt(command, prompt):
    began = time.perf_counter()
    child = pexpect.spawn(command[0], command[1:], env=ENVIRONMENT, dimensions=(24, 80), timeout=30)
    child.expect_exact(prompt)
    took = time.perf_counter() - began
    child.close(force=True)
    return took


def by_turns(rounds, *sides):
    """The medians of each side, run by turns so that a busy moment meets all of them."""
    times = [[] for _ in sides]
    for _ in range(rounds + 1):
        for side, kept in zip(sides, times):
            kept.append(side())
    return [statistics.median(kept[1:]) for kept in times]


def row(measure, ours, peer, peer_name, target, runs):
    return {"measure": measure, "ours": ours, "peer": peer, "peer_name": peer_name, "ratio": ours / peer, "target": target, "runs": runs}


def measures(weibao, psql, rounds):
    number = subprocess.run([psql, "-XAtc", "select case_number from api.cases order by last_at desc limit 1"], env=ENVIRONMENT,
                            capture_output=True, text=True, check=True).stdout.strip()
    show = SHOW.format(n=number)
    ours, peer, wrapper = by_turns(
        rounds * 3, lambda: run([weibao, "case", "show", number])[0], lambda: run([psql, "-Xc", show])[0], lambda: run(["/usr/bin/psql", "-Xc", show])[0])
    yield row("case show, a whole process (s)", ours, peer, "psql -c", 1.8, rounds * 3)
    yield row("case show, a whole process (s)", ours, wrapper, "Debian's psql", 1.0, rounds * 3)
    ours, peer = by_turns(rounds, lambda: to_prompt([weibao], "=> "), lambda: to_prompt([psql, "-X"], "=> "))
    yield row("from start to prompt, with the day's work (s)", ours, peer, "psql", 2.0, rounds)
    copy = f"\\copy ({MILLION}) to stdout csv header"
    ours, peer = by_turns(rounds, lambda: run([weibao, "-c", copy])[0], lambda: run([psql, "-Xc", copy])[0])
    yield row("1,000,000 rows copied as csv (s)", ours, peer, "psql \\copy", 1.1, rounds)
    ours, peer = by_turns(rounds, lambda: run([weibao, "--format", "csv", "sql", MILLION])[0], lambda: run([psql, "-X", "--csv", "-c", MILLION])[0])
    yield row("1,000,000 rows of a statement as csv (s)", ours, peer, "psql --csv", 1.1, rounds)
    many, few = (run([weibao, "--format", "csv", "sql", query])[1] for query in (MILLION, MILLION.replace("1000000", "1000")))
    yield row("memory of 1,000,000 rows as csv (kB)", many, few, "of 1,000 rows", 1.1, 1)
    ours, peer = by_turns(rounds, lambda: run([weibao, "sql", TABLE])[0], lambda: run([psql, "-Xc", TABLE])[0])
    yield row("10,000 rows as a table with CJK (s)", ours, peer, "psql", 1.0, rounds)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("weibao")
    parser.add_argument("psql")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--format", choices=["table", "json"], default="table")
    options = parser.parse_args()
    rows = []
    for found in measures(options.weibao, options.psql, options.rounds):
        rows.append(found)
        if options.format == "table":
            within = "" if found["ratio"] <= found["target"] else "  ABOVE TARGET"
            print(f"{found['ratio']:7.3f} (target {found['target']:.2f}) of {found['peer_name']}: {found['measure']} {found['ours']:.4f}{within}", flush=True)
    if options.format == "json":
        print(json.dumps(rows, ensure_ascii=False, indent=1))
    sys.exit(0 if all(found["ratio"] <= found["target"] for found in rows) else 1)


main()
