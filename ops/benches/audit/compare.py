"""What an audit costs beside a plain aggregate over the same obligations and events, one case's beside fetching its events, and among many.

usage: compare.py SMALL BIG [--rounds N] [--format table|json] [--measure NAME ...]
SMALL and BIG are databases with few and with many cases (data.sql). The server is that of the PG* variables, as a superuser.
Exit 0 only if every ratio is within its target.
"""

import argparse
import json
import pathlib
import statistics
import sys
import time

import psycopg

FINDINGS = pathlib.Path(__file__).resolve().parents[3] / "sql" / "objects" / "core" / "finding"
STREET = "core.known_in_full(array(select m.matter_id from core.matter m where m.kind <> 'audit'), tstzrange(now() - interval '1 year', now()))"
AGGREGATE = """
select o.kind, count(*), count(*) filter (where o.due_at < coalesce(o.ended_at, now())), max(e.recorded_at), count(distinct e.unit_id)
from core.obligation o join core.event e on e.matter_id = o.matter_id and e.event_no = o.event_no
where o.clock_from > now() - interval '1 year' group by o.kind"""
EVENTS = "select count(*), max(recorded_at), count(distinct unit_id) from core.event where recorded_at > now() - interval '1 year'"
ONE = "select * from core.findings_of(core.known_in_full(array(select x from core.case_file c, core.matters_of(c) x where c.case_id = %(case)s)))"
FETCH = """select e.* from core.event e where e.matter_id in (
  select %(case)s union all select c.lead_id from core.case_file c where c.case_id = %(case)s) order by e.matter_id, e.event_no"""


def seconds(connection, statement, parameters=None):
    begun = time.perf_counter()
    connection.execute(statement, parameters).fetchall()
    return time.perf_counter() - begun


def by_turns(rounds, ours, peer):
    """Medians of both, warm, who begins changing from round to round."""
    ours(), peer()
    told = {ours: [], peer: []}
    for number in range(rounds):
        for measured in ((ours, peer), (peer, ours))[number % 2]:
            told[measured].append(measured())
    return statistics.median(told[ours]), statistics.median(told[peer])


def row(measure, ours, peer, peer_name, target, runs):
    return {"measure": measure, "ours": round(ours, 6), "peer": round(peer, 6), "peer_name": peer_name,
            "ratio": round(ours / peer, 3), "target": target, "runs": runs}


def busiest(connection):
    return connection.execute("select c.case_id from core.case_file c join core.matter m on m.matter_id = c.case_id order by m.last_event_no desc, 1 limit 1").fetchone()[0]


def street(options):
    big = connect(options.big)
    big.execute("set plan_cache_mode = force_custom_plan")
    known = big.execute(f"select quote_literal(({STREET})::text)").fetchone()[0]
    thresholds = dict(big.execute("select code, amount from core.finding_definition where amount is not null and upper_inf(valid)").fetchall())
    plain = lambda: seconds(big, AGGREGATE) + seconds(big, EVENTS)
    for file in sorted(FINDINGS.glob("finding_*.sql")):
        code = file.stem.removeprefix("finding_")
        threshold = f", {thresholds[code]}" if "threshold numeric" in file.read_text() else ""
        asked = f"select count(*) from core.finding_{code}({known}::core.knowledge{threshold})"
        ours, peer = by_turns(options.rounds, lambda: seconds(big, asked), plain)
        yield row(f"the street: {code} (s)", ours, peer, "a plain aggregate", 5.0, options.rounds)
    ours, peer = by_turns(options.rounds, lambda: seconds(big, f"select count(*) from core.findings_of({STREET})"), plain)
    yield row("the street: all findings (s)", ours, peer, "a plain aggregate", 25.0, options.rounds)


def one_case(options):
    big = connect(options.big)
    case = {"case": busiest(big)}
    repeated = lambda statement: sum(seconds(big, statement, case) for _ in range(20)) / 20
    ours, peer = by_turns(options.rounds, lambda: repeated(ONE), lambda: repeated(FETCH))
    yield row("one case: all findings (s)", ours, peer, "its events by index", 5.0, options.rounds)


def growth(options):
    few, many = connect(options.small), connect(options.big)
    of = {few: {"case": busiest(few)}, many: {"case": busiest(many)}}
    repeated = lambda which: sum(seconds(which, ONE, of[which]) for _ in range(20)) / 20
    ours, peer = by_turns(options.rounds, lambda: repeated(many), lambda: repeated(few))
    yield row("one case among many: all findings (s)", ours, peer, "among few", 1.5, options.rounds)


def connect(database):
    return psycopg.connect(dbname=database, user="postgres", autocommit=True)


MEASURES = {"one case": one_case, "growth": growth, "street": street}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("small")
    parser.add_argument("big")
    parser.add_argument("--measure", action="append", choices=MEASURES)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--format", choices=["table", "json"], default="table")
    options = parser.parse_args()
    rows = []
    for measure in options.measure or MEASURES:
        for found in MEASURES[measure](options):
            rows.append(found)
            if options.format == "table":
                within = "" if found["ratio"] <= found["target"] else "  ABOVE TARGET"
                print(f"{found['ratio']:7.3f} (target {found['target']:.2f}) of {found['peer_name']}: {found['measure']} {found['ours'] * 1000:.3f} ms{within}", flush=True)
    if options.format == "json":
        print(json.dumps(rows, ensure_ascii=False, indent=1))
    sys.exit(0 if all(found["ratio"] <= found["target"] for found in rows) else 1)


main()
