"""Has the server prepare an EXPLAIN by the extended protocol, and executes it by a statement of SQL; prints what comes of it."""

import psycopg

with psycopg.connect("", autocommit=True) as connection:
    connection.pgconn.prepare(b"question", b"explain (analyze) select count(*) from cases")
    try:
        print(connection.execute("execute question").fetchall())
    except psycopg.Error as error:
        print(error.sqlstate)
