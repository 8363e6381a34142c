"""Help shows what this login may do, and `?` after any word tells what may stand there."""

import os
import pathlib
import re
import subprocess

import terminal

VERBS = pathlib.Path(__file__).parents[2] / "Sources/weibao/Language/Verbs.swift"


class Help(terminal.Case):
    def test_shows_only_what_the_login_may_use(self):
        office = self.shell(rows=150)
        self.assertIn("assign, 指定", office.type("help case"))
        self.assertIn("account, 账号", office.type("help"))
        agency = self.shell(rows=150, PGUSER="xt_pcs_01")
        text = agency.type("help case")
        self.assertNotIn("assign, 指定", text)
        self.assertIn("accept, 签收", text)
        self.assertIn("本登录不能使用的没有列出", text)
        agency.clear()
        text = agency.type("help account")
        self.assertIn("password, 密码", text)
        self.assertNotIn("lock, 锁定", text)
        agency.clear()
        self.assertIn("本登录不能使用。", agency.type("help case assign"))

    def test_every_command_is_a_verb_that_there_is(self):
        named = set(re.findall(r'": "(\w+)"', VERBS.read_text(encoding="utf-8")))
        self.assertGreater(len(named), 70)
        found = subprocess.run(
            ["psql", "-XqAtc", "select proname from pg_proc where pronamespace = 'api'::regnamespace union select relname from pg_class where relnamespace = 'api'::regnamespace"],
            env={**os.environ, "PGUSER": "postgres"}, capture_output=True, text=True, check=True).stdout.split()
        self.assertEqual(named - set(found), set())

    def test_a_question_mark_after_any_word(self):
        shell = self.shell(rows=150)
        self.assertIn("案件 派单 <编号> --给 <单位>", shell.type("case dispatch ?"))
        shell.clear()
        self.assertIn("dispatch, 派单", shell.type("案件 ？"))
        shell.clear()
        self.assertRegex(shell.type("case list --risk ?"), r"--risk +风险[^\n]*\nemergency +紧急")
        shell.clear()
        self.assertRegex(shell.type("case dispatch 2026-7K3FQM --给 ?"), r"SFS +司法所")
        shell.clear()
        self.assertIn("案件", shell.type("?"))
        shell.clear()
        self.assertIn("没有这个命令：case xyz", shell.type("case xyz ?"))
