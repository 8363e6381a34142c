"""A look at a child's identity leaves its trace, whatever the looker does with its transaction: two real sessions."""

import psycopg2

import clerks
import verdict
from client import connect

LOGIN = "xt_pcs_01"
TRACES = "select count(*) from core.look_grant g join core.login l using (login_id) where l.role_name = %s"


def refused(cursor, statement, *values):
    """The rule that refused a statement, inside a savepoint, so that its transaction goes on."""
    cursor.execute("savepoint before")
    try:
        cursor.execute(statement, values)
        return "shown" if cursor.fetchall() else "nothing"
    except psycopg2.Error as error:
        cursor.execute("rollback to before")
        return error.diag.constraint_name


def prove(tap):
    office, number = clerks.Client(clerks.OFFICE[0]), clerks.make_cases(1)[0]
    office.rows("select assign_case(%s, 'PCS', 'D-PCS-01')", number)
    before = verdict.ask(TRACES, LOGIN)[0][0]

    looker = connect(LOGIN)
    looker.autocommit = False
    with looker.cursor() as cursor:
        cursor.execute("select ask_to_open(%s)", (number,))
        shown = refused(cursor, "select * from open_dossier(%s)", number)
        tap.ok(shown == "look_needs_a_grant", "begin; ask; look: nothing is shown", shown)
        cursor.execute("savepoint asked")
        cursor.execute("select ask_to_open(%s)", (number,))
        cursor.execute("release asked")
        shown = refused(cursor, "select * from open_dossier(%s)", number)
        tap.ok(shown == "look_needs_a_grant", "nor after a savepoint", shown)
        looker.rollback()
        tap.ok(verdict.ask(TRACES, LOGIN)[0][0] == before, "and the rollback leaves nothing, as nothing was shown")

        other = connect(LOGIN)
        with other.cursor() as asking:
            asking.execute("begin")
            asking.execute("select ask_to_open(%s)", (number,))
            shown = refused(cursor, "select * from open_dossier(%s)", number)
            tap.ok(shown == "look_needs_a_grant", "a grant of another session that has not committed shows nothing", shown)
            asking.execute("commit")
        looker.rollback()
        shown = refused(cursor, "select * from open_dossier(%s)", number)
        tap.ok(shown == "shown", "once it has committed, the dossier is shown", shown)
        looker.rollback()
        tap.ok(verdict.ask(TRACES, LOGIN)[0][0] == before + 1, "and whoever looks and rolls back has left his trace")

        cursor.execute("select ask_to_search('示例')")
        shown = refused(cursor, "select count(*) from search_minor('示例')")
        tap.ok(shown == "look_needs_a_grant", "the same for a search", shown)
        looker.rollback()
    looker.close()
    other.close()
