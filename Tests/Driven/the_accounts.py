"""Logins as the office and the people behind them see them."""

import json
import re
import time

import terminal

OFFICE, POLICE = "xt_msb_01", "xt_pcs_01"


class Accounts(terminal.Case):
    def made(self, *more):
        """A new login and its first password."""
        status, output, errors = self.run_program("account", "add", "jgzx", *more, "--format", "json", PGUSER=OFFICE)
        self.assertEqual(status, 0, errors)
        row = json.loads(output)[0]
        return row["login"], row["password"]

    def listed(self, login):
        status, output, errors = self.run_program("account", "list", "--format", "json", PGUSER=OFFICE)
        self.assertEqual(status, 0, errors)
        return {row["login"]: row for row in json.loads(output)}.get(login)

    def secret(self, shell, *answers):
        """Answers questions whose answers do not show."""
        for answer in answers:
            shell.settle()
            shell.expect("：")
            shell.send(answer + "\r")
        return shell.after_prompt()

    def test_the_first_password_is_shown_once_and_changed_before_anything_else(self):
        office = self.shell(PGUSER=OFFICE)
        told = office.type("账号 开设 jgzx")
        login = re.search(r"已开设 (xt_jgzx_\d+)", told)[1]
        password = re.search(r"初始密码 ((?:[0-9a-z]{4}-){3}[0-9a-z]{4})", told)[1]
        self.assertNotIn(password, self.history())
        self.assertEqual(self.listed(login)["status"], "first_password")

        shell = self.shell(PGUSER=login)
        self.assertIn("初始密码只能用于修改密码", shell.text())
        shell.clear()
        listed = shell.type("案件 列表")
        self.assertIn("初始密码只能用于修改密码", listed)
        self.assertNotIn("没有符合条件", listed, "nothing is shown, which is not to say that there is nothing")
        self.assertEqual(self.run_program("case", "list", "--format", "json", PGUSER=login)[:2], (1, ""))
        shell.send("账号 密码\r")
        self.assertIn("两次输入不同", self.secret(shell, "好密码 first try", "好密码 second try"))
        shell.send("account password\r")
        self.assertIn("最先会被猜到", self.secret(shell, "1234567890", "1234567890"))
        shell.send("account password\r")
        shell.expect("新密码：")
        shell.send("abc\r")
        self.assertIn("密码太短", shell.after_prompt())
        shell.send("account password\r")
        told = self.secret(shell, "好密码 long enough", "好密码 long enough")
        self.assertIn("密码已修改", told)
        self.assertNotIn("long enough", told, "what was typed does not show")
        self.assertIn(login, shell.line(), "and the prompt knows who it is")
        self.assertIn("案件", shell.type("案件 列表"))
        self.assertNotIn("long enough", self.history())
        self.assertEqual(self.listed(login)["status"], "active")
        self.run_program("account", "end", login, "--do", PGUSER=OFFICE)

    def test_who_expired_meanwhile_is_told_so_and_not_that_nothing_waits(self):
        def expires(at):
            self.assertEqual(self.run_program("--dsn", "user=postgres", "sql", f"update core.login set expires_at = {at} where role_name = 'xt_jgzx_01'")[0], 0)

        shell = self.shell(PGUSER="xt_jgzx_01")
        self.addCleanup(expires, "null")
        expires("now()")
        time.sleep(5.5)
        for line in ("今日", "案件 列表"):
            self.assertIn("本登录已到期", shell.type(line))
        self.assertNotIn("没有待办事项", shell.text())

    def test_a_question_that_is_given_up_leaves_the_terminal_as_it_was(self):
        shell = self.shell(PGUSER=POLICE)
        shell.send("account password\r")
        shell.expect("新密码：")
        shell.send("half\x03")
        self.assertIn("没有办理", shell.after_prompt())
        self.assertIn("xt_pcs_01", shell.type("whoami"), "what is typed shows again")

    def test_without_a_terminal_nobody_is_asked(self):
        status, _, errors = self.run_program("account", "password", text="secret\nsecret\n", PGUSER=POLICE)
        self.assertIn("没有终端", errors)
        self.assertNotEqual(status, 0)

    def test_a_locked_login_is_out_at_once(self):
        login, _ = self.made()
        shell = self.shell(PGUSER=login)
        status, output, errors = self.run_program("account", "lock", login, "--format", "json", PGUSER=OFFICE)
        self.assertEqual((status, json.loads(output)[0]["sessions_ended"]), (0, 1), errors)
        shell.send("whoami\r")
        shell.expect("[Y/n]")
        self.assertIn("重新连接", shell.text())
        status, _, errors = self.run_program("whoami", PGUSER=login)
        self.assertEqual(status, 2)
        self.assertIn("not permitted to log in", errors)
        self.assertIn("已经锁定", self.run_program("账号", "锁定", login, PGUSER=OFFICE)[2])
        self.assertEqual(self.run_program("账号", "解锁", login, PGUSER=OFFICE)[0], 0)
        self.assertIn("初始密码", self.run_program("whoami", PGUSER=login)[2])
        self.run_program("account", "end", login, "--do", PGUSER=OFFICE)

    def test_only_the_office_keeps_accounts(self):
        for words in (["add", "jgzx"], ["lock", "xt_pcs_02"], ["unlock", "xt_pcs_02"], ["password", "xt_pcs_02"]):
            with self.subTest(words):
                status, _, errors = self.run_program("account", *words, PGUSER=POLICE)
                self.assertEqual(status, 1)
        self.assertEqual(self.run_program("account", "list", PGUSER=POLICE)[0], 1)


class Access(terminal.Case):
    def test_why_a_login_sees_a_case_and_what_it_saw(self):
        shell = self.shell(PGUSER=OFFICE, columns=200)
        shell.clear()
        number = re.search(r"20\d\d-[0-9A-Z]{6}", shell.type("案件 列表 --单位 pcs --limit 1"))[0]
        shell.clear()
        shell.page(f"权限 说明 xt_pcs_01 {number}")
        self.assertIn("部门可见主责、协办、待签收事项", shell.text())
        shell.clear()
        shell.page("权限 当日 xt_pcs_01 2099-01-01")
        self.assertIn("错误", shell.text())
        status, output, errors = self.run_program("access", "at", "xt_pcs_01", "today", "--format", "json", PGUSER=OFFICE)
        self.assertEqual(status, 0, errors)
        self.assertIn(number, [row["number"] for row in json.loads(output)])
        self.assertEqual(self.run_program("access", "at", "--purpose", "审计", "xt_pcs_01", "昨天", PGUSER=OFFICE)[0], 0, "a day as it is said")
        status, output, errors = self.run_program("access", "matrix", "--group", "分析", "--format", "csv", PGUSER=OFFICE)
        self.assertEqual(status, 0, errors)
        self.assertIn("weibao_analyst,分析,function,api.whoami()", output)
        status, _, errors = self.run_program("access", "explain", "xt_pcs_01", number, PGUSER=POLICE)
        self.assertEqual(status, 1)
        self.assertIn("trace", self.run_program("trace", "login", OFFICE, "--format", "csv", PGUSER=OFFICE)[1])
