"""Real logins, by their own connections, against every table: each statement is refused, and none by anything but the
privilege. The same is asked in sql/tests/attacks by a superuser who became the login; here nobody became anybody."""

import psycopg2

import verdict
from client import connect

LOGINS = """
    select distinct on (l.group_name) l.role_name from core.login l where l.valid @> now() order by l.group_name, l.role_name"""
TABLES = """
    select c.oid::regclass::text, quote_ident(a.attname) from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum = 1
    where c.relkind = 'r' and c.relnamespace in (select oid from pg_namespace where nspname in ('core', 'audit', 'report')) order by 1"""
ATTACKS = [
    "insert into {table} ({column}) overriding system value select null where false", "update {table} set {column} = default where false",
    "delete from {table} where false", "truncate {table} cascade", "lock table {table} in row share mode",
    "lock table {table} in row exclusive mode", "lock table {table} in share mode", "lock table {table} in access exclusive mode",
    "copy {table} to stdout", "copy {table} from stdin", "select t from {table} t"]


def attempt(connection, statement):
    """The SQLSTATE of a statement as this login, 00000 if it is done."""
    with connection.cursor() as cursor:
        try:
            cursor.execute(statement)
            return "00000"
        except psycopg2.Error as error:
            return error.pgcode
        finally:
            connection.rollback()


def prove(tap):
    tables = verdict.ask(TABLES)
    logins = [login for (login,) in verdict.ask(LOGINS)]
    tap.ok(len(logins) == 7 and len(tables) > 40, "a real login of each group stands before every table", logins, len(tables))
    for login in logins:
        connection = connect(login)
        connection.autocommit = False
        answers = {attack.format(table=table, column=column): None for table, column in tables for attack in ATTACKS}
        for statement in answers:
            answers[statement] = attempt(connection, statement)
        connection.close()
        wrong = [f"{state}: {statement}" for statement, state in answers.items() if state != "42501"]
        tap.ok(not wrong, f"{login} writes, locks, copies and reads no whole row of any", *wrong[:10])
