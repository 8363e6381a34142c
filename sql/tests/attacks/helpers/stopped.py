"""Records a lead with a known identity number, stopped after 1 to 20 milliseconds; prints in which functions it was while it looked back."""

import re
import sys

import psycopg

with psycopg.connect("", autocommit=True) as connection:
    where = set()
    for after in [milliseconds for milliseconds in range(1, 21) for _ in range(6)]:
        connection.execute(f"set statement_timeout = {after}")
        try:
            connection.execute("begin")
            connection.execute("select api.record_lead('public', 'x', 'SQ91', id_number => tap.known(%s))", [sys.argv[1]])
        except psycopg.Error as error:
            called = re.findall(r"function (\S+?)\(", error.diag.context or "")
            if any("look_back" in name for name in called):
                where.add(" ".join(called))
        connection.execute("rollback")
    print("; ".join(sorted(where)))
