"""Runs ours and the peers by turns and prints the ratios.

usage: compare.py OURS C_PEER POSTMASTER_PID [--rounds N] [--format table|json] [--measure NAME ...]
Ours and C, which are close to each other, take three times as many rounds as the peers that are far away.
The connection is that of the PG* variables. Exit 0 only if every ratio is within its target.
"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys

import peers

HERE = pathlib.Path(__file__).resolve().parent

# Ours against each peer, in time: at most so much.
TARGETS = {
    "stream": {"C": 1.1, "psycopg": 1 / 3, "asyncpg": 1 / 3},
    "structs": {"C": 1.4},
    "lookup": {"C": 1.1, "psycopg": 1.0, "asyncpg": 1.0},
    "pipeline": {"C": 1.1},
    "copy": {"C": 1.3, "psycopg": 1.0, "asyncpg": 1.0},
}
NAMES = {
    "stream": "fetch and decode 1M rows of 8 columns, as a stream",
    "structs": "the same into an array of structs",
    "lookup": "10,000 prepared key look-ups, one by one",
    "pipeline": "10,000 prepared key look-ups in a pipeline",
    "copy": "COPY IN of 1M typed rows, binary",
}
ONE_CPU = {"lookup", "pipeline"}
CLOSE = 3
MOST_KILOBYTES = 20_000
# Half a byte a query: pages that are touched for the first time late, and no leak.
FLAT = 1.05


def programs(options, measure):
    """The peers by name, each with the commands of its ways."""
    found = {"ours": [[options.ours, measure]], "C": [[options.c, measure]]}
    for peer, ways in peers.WAYS.get(measure, {}).items():
        if peer in TARGETS[measure]:
            found[peer] = [[sys.executable, str(HERE / "peers.py"), way.__name__, measure] for way in ways]
    return found


def run(command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{command}: {done.stderr or done.stdout}")
    return json.loads(done.stdout)


def rounds_of(options, measure):
    """For each peer and way the answers of all rounds; the order turns, so that no place is a privilege."""
    turns = [(peer, index, command) for peer, ways in programs(options, measure).items()
             for index, command in enumerate(ways)]
    answers = {}
    for number in range(CLOSE * options.rounds):
        for peer, index, command in turns[number % len(turns):] + turns[:number % len(turns)]:
            if number % CLOSE and peer not in ("ours", "C"):
                continue
            answers.setdefault(peer, {}).setdefault(index, []).append(run(command))
    return answers


def best_median(ways):
    return min(statistics.median(answer["seconds"] for answer in answers) for answers in ways.values())


def row(measure, ours, peer, peer_name, target, runs):
    """One ratio; runs is how often ours ran."""
    return {"measure": measure, "ours": round(ours, 4), "peer": round(peer, 4), "peer_name": peer_name,
            "ratio": round(ours / peer, 3), "target": round(target, 3), "runs": runs}


def compare(options, measure):
    answers = rounds_of(options, measure)
    sums = {answer["sum"] for peer in ("ours", "C") for answer in answers[peer][0]}
    if len(sums) != 1:
        sys.exit(f"{measure}: ours and C did not do the same work: {sums}")
    ours = best_median(answers["ours"])
    for peer, target in TARGETS[measure].items():
        yield row(f"{NAMES[measure]} (s)", ours, best_median(answers[peer]), peer, target, CLOSE * options.rounds)
    if measure == "stream":
        resident = max(answer["kilobytes"] for answer in answers["ours"][0])
        yield row("resident memory while streaming (kB)", resident, MOST_KILOBYTES, "limit", 1.0, CLOSE * options.rounds)


def flat(options):
    answer = run([options.ours, "flat"])
    yield row("resident memory after 1,000,000 queries (kB)", answer["late"], answer["early"],
              "after 10,000", FLAT, 1)


def measured(options, measure):
    everywhere = os.sched_getaffinity(0)
    one = {min(everywhere)}
    try:
        if measure in ONE_CPU:
            # New backends take over the postmaster's.
            os.sched_setaffinity(options.postmaster, one)
            os.sched_setaffinity(0, one)
        yield from flat(options) if measure == "flat" else compare(options, measure)
    finally:
        os.sched_setaffinity(0, everywhere)
        os.sched_setaffinity(options.postmaster, everywhere)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("ours")
    parser.add_argument("c")
    parser.add_argument("postmaster", type=int)
    parser.add_argument("--measure", action="append", choices=[*TARGETS, "flat"])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--format", choices=["table", "json"], default="table")
    options = parser.parse_args()
    rows = []
    for measure in options.measure or [*TARGETS, "flat"]:
        for found in measured(options, measure):
            rows.append(found)
            if options.format == "table":
                within = "" if found["ratio"] <= found["target"] else "  ABOVE TARGET"
                print(f"{found['ratio']:7.3f} (target {found['target']:.2f}) of {found['peer_name']:<12} "
                      f"{found['measure']}{within}", flush=True)
    if options.format == "json":
        print(json.dumps(rows, ensure_ascii=False, indent=1))
    sys.exit(0 if all(found["ratio"] <= found["target"] for found in rows) else 1)


main()
