"""psql, pgcli and psycopg as an agency's login, by TLS and with a password: nothing is set up but the connection.

The connection comes from PG* variables (ops/test attacks gives them); no search_path, no option, no file of settings."""

import os
import shutil
import subprocess
import tempfile
import unittest

import pexpect
import psycopg
import psycopg2

TAB, PSQL = "\t", os.environ.get("postgres_bin", "") + "/psql"


class Client(unittest.TestCase):
    def setUp(self):
        self.assertTrue(os.environ.get("PGSSLROOTCERT"), "no connection: run ops/test attacks")
        home = tempfile.mkdtemp(prefix="weibao-clients-")
        self.addCleanup(shutil.rmtree, home)
        self.environment = {**os.environ, "HOME": home, "TERM": "xterm", "LC_ALL": "C.UTF-8", "PAGER": "cat", "PROMPT_TOOLKIT_NO_CPR": "1"}

    def typed(self, program, *arguments):
        child = pexpect.spawn(program, list(arguments), env=self.environment, encoding="utf-8", timeout=20, dimensions=(50, 200))
        self.addCleanup(child.close, force=True)
        return child


class Psql(Client):
    def test_describes_what_there_is(self):
        for words in (r"\d", r"\dt", r"\dt core.*", r"\dv", r"\df", r"\dn", r"\du", r"\dp", r"\d cases", r"\d core.matter",
                      r"\df+ whoami", r"\sf api.whoami()", r"\sv cases", r"\l", r"\dT", r"\conninfo", r"\encoding", r"\drds", r"\dx"):
            with self.subTest(words):
                done = subprocess.run([PSQL, "-X", "-c", words], env=self.environment, capture_output=True, text=True)
                self.assertEqual((done.returncode, done.stderr.replace("Did not find any relations.\n", "")), (0, ""))

    def test_finds_api_without_a_prefix(self):
        done = subprocess.run([PSQL, "-X", "-At", "-c", r"\d", "-c", "select login from whoami()"], env=self.environment,
                              capture_output=True, text=True)
        self.assertIn("|cases|view|", done.stdout)
        self.assertTrue(done.stdout.endswith("xt_pcs_91\n"), done.stdout)

    def test_completes_names(self):
        psql = self.typed(PSQL, "-X")
        psql.expect("=> ")
        psql.send("select * from case_t" + TAB)
        psql.expect("case_timeline")
        psql.send("\x15\\d responsi" + TAB)
        psql.expect("responsibilities")


class Pgcli(Client):
    def test_asks_describes_and_completes(self):
        pgcli = self.typed("/usr/bin/pgcli", "--less-chatty", "--prompt", r"\u@\d> ")
        pgcli.expect("xt_pcs_91@", timeout=60)
        pgcli.send("select 'seen' as it, count(*) > 0 as some from cases;\r")
        pgcli.expect("seen")
        pgcli.expect("True")
        for words, shown in ((r"\dv", "responsibilities"), (r"\d cases", "case_number"), (r"\df", "accept_case"), (r"\dt core.matter", "matter")):
            pgcli.send(words + "\r")
            pgcli.expect(shown)
        pgcli.send("select event from case_tim")
        pgcli.expect("case_timeline")
        pgcli.send("\x15\\q\r")
        pgcli.expect(pexpect.EOF)


class Psycopg(Client):
    def test_version_3(self):
        with psycopg.connect("") as connection:
            number, = connection.execute("select case_number from cases where holder_code = %s limit 1", ("PCS",)).fetchone()
            event = connection.execute("select event_id from record_visit(%s, true, %s)", (number, "见到本人")).fetchone()[0]
            self.assertTrue(event.startswith(number))
            connection.rollback()
            for _ in range(10):  # prepared by the server from the fifth on
                self.assertEqual(connection.execute("select count(*) from cases where case_number = %s", (number,)).fetchone(), (1,))
            with connection.cursor(name="by_and_by") as cursor:
                self.assertTrue(cursor.execute("select * from case_timeline").fetchmany(2))
            with connection.cursor().copy("copy (select case_number from cases) to stdout") as copy:
                self.assertIn(number, b"".join(copy).decode())
            with self.assertRaises(psycopg.DatabaseError) as refused:
                connection.execute("select accept_case(%s)", (number,))
            self.assertIn((refused.exception.sqlstate, refused.exception.diag.constraint_name),
                          [("WB100", "no_such_offer"), ("WB341", "offer_was_answered")])

    def test_version_2(self):
        connection = psycopg2.connect("")
        self.addCleanup(connection.close)
        cursor = connection.cursor()
        cursor.execute("select unit_code from whoami()")
        self.assertEqual(cursor.fetchone(), ("PCS",))


if __name__ == "__main__":
    unittest.main()
