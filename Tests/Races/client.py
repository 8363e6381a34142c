"""A client of the registry: one login on one connection, which retries what the server asks it to retry.

No verb is known here, and no rule: a call is a statement, and what comes back is done, refused in the registry's own
words, or an error that no client should ever meet.
"""

import collections
import os

import psycopg2

SERIALIZATION_FAILURE, DEADLOCK = "40001", "40P01"
MOST_RETRIES = 200

Answer = collections.namedtuple("Answer", "value refusal error")


class Gone(Exception):
    """The server is no longer there."""


def connect(login, level="read committed"):
    options = f"-c default_transaction_isolation={level.replace(' ', chr(92) + ' ')} -c timezone=UTC -c datestyle=ISO -c lock_timeout=60s"
    connection = psycopg2.connect(
        host=os.environ["PGHOST"], port=os.environ.get("PGPORT", "5432"), dbname=os.environ["PGDATABASE"], user=login, options=options)
    connection.autocommit = True
    return connection


class Client:
    """A login at work. What it met on its way is counted in `met`: refusals by rule, retries by SQLSTATE."""

    def __init__(self, login, level="read committed"):
        self.login = login
        self.connection = connect(login, level)
        self.met = collections.Counter()
        self.errors = []

    def rows(self, statement, *values):
        """The rows of a question. A question is retried as well: under SERIALIZABLE it may fail like an act."""
        for _ in range(MOST_RETRIES):
            try:
                with self.connection.cursor() as cursor:
                    cursor.execute(statement, values)
                    return cursor.fetchall()
            except psycopg2.Error as error:
                self.wait_or_raise(error)
        raise RuntimeError(f"{statement}: not done after {MOST_RETRIES} retries")

    def call(self, statement, *values):
        """One act in one transaction: its first value, or the rule that refused it, or the error that should not be."""
        try:
            return Answer(self.rows(statement, *values)[0][0], None, None)
        except psycopg2.Error as error:
            state, rule = error.pgcode, error.diag.constraint_name
            if state.startswith("WB") and rule:
                self.met[f"{state} {rule}"] += 1
                return Answer(None, rule, None)
            self.errors.append(f"{statement} {values}: {state} {error.diag.message_primary}")
            return Answer(None, None, state)

    def wait_or_raise(self, error):
        if self.connection.closed or error.pgcode is None or error.pgcode.startswith(("57P", "08")):
            raise Gone from error
        if error.pgcode not in (SERIALIZATION_FAILURE, DEADLOCK):
            raise error
        self.met[f"retried {error.pgcode}"] += 1
