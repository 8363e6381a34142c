"""The versions of program, database and server, and a clear word where they do not fit or no database is there."""

import json
import os
import pathlib
import subprocess

import terminal


class Version(terminal.Case):
    def test_is_told_in_every_way_and_format(self):
        for words in [("--version",), ("--版本",), ("version",), ("版本",)]:
            status, text, errors = self.run_program(*words)
            self.assertEqual((status, errors), (0, ""), words)
            self.assertRegex(text, r"weibao +\d+\.\d+\.\d+")
            self.assertRegex(text, r"PostgreSQL +15\.\d+")
            self.assertRegex(text, r"是否相符 +相符")
        told = json.loads(self.run_program("--format", "json", "--version")[1])
        self.assertEqual((told["made_for"], told["fit"]), (told["schema_version"], "fits"))
        self.assertIn("whether they fit", self.run_program("--lang", "en", "--version")[1])

    def test_without_a_database_the_program_tells_its_own(self):
        status, text, errors = self.run_program("--version", PGHOST=self.home)
        self.assertEqual((status, errors), (0, ""))
        self.assertRegex(text, r"weibao +\d+\.\d+\.\d+")
        self.assertIn("连不上数据库", text)

    def test_a_database_of_another_version_is_told_as_such(self):
        name = "test_versions"
        maintenance = {**os.environ, "PGUSER": "postgres", "PGDATABASE": "postgres"}

        def ask(sql, **more):
            subprocess.run(["psql", "-Xqc", sql], env={**maintenance, **more}, check=True, capture_output=True)

        ask(f"create database {name} template {os.environ['WEIBAO_TEST_TEMPLATE_STREET']}")
        self.addCleanup(ask, f"drop database {name} with (force)")
        ask(f"alter database {name} set search_path = api")
        self.assertEqual(self.run_program("--version", PGDATABASE=name)[0], 0)
        source = (pathlib.Path(__file__).parents[2] / "sql/objects/api/shell/version.sql").read_text(encoding="utf-8")
        for versions, word in [("(0, 0)", "数据库的版本较旧，须由管理员升级"), ("(1000, 999)", "本程序的版本较旧")]:
            ask(source.replace("create function", "create or replace function").replace("(1, 1)", versions),
                PGDATABASE=name, PGOPTIONS="-c role=weibao_owner")
            status, text, errors = self.run_program("--version", PGDATABASE=name)
            self.assertEqual(status, 1)
            self.assertIn("版本不符：" + word, errors)
            self.assertIn("版本不符：" + word, self.shell(PGDATABASE=name).text())
        ask("drop function api.version", PGDATABASE=name)
        status, text, errors = self.run_program("--version", PGDATABASE=name)
        self.assertEqual(status, 1)
        self.assertIn("数据库没有版本", errors)
        self.assertRegex(text, r"PostgreSQL +15\.")
