"""A newcomer's path: from the first prompt to a decided finding, with nothing but what the shell itself tells.

The newcomer reads the screen, types what it says, and is not told anything else. Wrong commands and calls for help are counted and reported.
"""

import json
import re
import sys

import terminal


class Newcomer(terminal.Case):
    """Types what the last step on the screen says."""

    def advice(self, shell):
        """The words that the guide told last: what to type first, if anything, and then."""
        text = shell.text()
        block = text[text.rindex(self.mark):]
        first = re.search(rf"^{self.first} +(.+)$", block, re.M)
        then = re.search(rf"^{self.then} +(.+)$", block, re.M)
        return [found[1].strip() for found in (first, then) if found]

    def walk(self, shell, enough=40):
        """Follows the guide to its end: how many lines were typed, and how many were wrong."""
        typed, wrong = 0, 0
        while self.end not in shell.text():
            line = self.advice(shell)[0]
            typed += 1
            self.assertLess(typed, enough, "the guide leads somewhere else than to its end")
            shell.send(line + "\r")
            shell.settle()
            if shell.line().endswith("[y/N]"):
                shell.send("y\r")
            shell.after_prompt()
            last = shell.text()[shell.text().rindex(line):]
            wrong += "错误：" in last or "Error: " in last
        return typed, wrong

    mark, first, then, end = "【引导】第", "先输入", "输入", "引导完成"

    def test_in_chinese_from_the_first_prompt_to_a_decided_finding(self):
        shell = self.shell(rows=60, columns=200)
        self.assertIn("第一次使用？输入 引导", shell.text())
        # what somebody does who was told nothing: look what there is, then be led
        helps = 1
        self.assertIn("guide, 引导", self.paged(shell, "help"))
        shell.type("引导")
        self.assertIn("【引导】第 1 步，共 11 步：登记线索", shell.text())
        typed, wrong = self.walk(shell)
        self.assertEqual(shell.text().count("✓ 第"), 11)
        lead = re.search(r"线索 筛查 (L\d{4}-\w{6}) 属实", shell.text())[1]
        rows = json.loads(self.run_program("--format", "json", "guide", lead)[1])
        self.assertEqual([row["step"] for row in rows if row["done_at"]], list(range(1, 12)))
        findings = json.loads(self.run_program("--format", "json", "finding", "list")[1])
        finding = re.search(r"疑似 认定 (A\d{4}-\w{6}\.\d+)", shell.text())[1]
        self.assertEqual([row["measure"] for row in findings if row["finding"] == finding], ["reminded"])
        print(f"newcomer: {typed} lines typed, {wrong} wrong, {helps} call for help", file=sys.stderr)
        self.assertEqual(wrong, 0)

    def paged(self, shell, line):
        shell.send(line + "\r")
        shell.settle()
        text = shell.text()
        while not shell.line().endswith("=>"):
            shell.send(" ")
            shell.settle()
            text += "\n" + shell.text()
            if shell.line().endswith("q = quit"):
                shell.send("q")
                shell.settle()
        return text


class Led(terminal.Case):
    def test_is_told_only_what_the_database_knows(self):
        shell = self.shell(rows=60, columns=200)
        shell.type("guide")
        shell.clear()
        self.assertNotIn("✓", shell.type("lead list --limit 1"))
        self.assertNotIn("【引导】", shell.text())
        self.assertIn("✓ 第 1 步 登记线索：已办成", shell.type("lead add --channel hotline --summary 试一试"))
        self.assertIn("【引导】第 2 步，共 11 步：筛查线索", shell.text())
        lead = re.search(r"线索 筛查 (L\S+) 属实", shell.text())[1]
        # another window, another day: the walk goes on from its lead
        other = self.shell(rows=60, columns=200)
        self.assertIn("✓ 第 1 步", other.type(f"guide {lead}"))
        other.clear()
        self.assertIn("引导已结束", other.type("guide --end"))
        self.assertNotIn("【引导】", other.type("whoami"))
        status, text, errors = self.run_program("--format", "json", "guide", lead, PGUSER="xt_fl_01")
        self.assertEqual((status, text), (1, ""))
        self.assertIn(f"没有可查看的线索 {lead}", errors)

    def test_goes_on_as_another_login(self):
        shell = self.shell()
        self.assertRegex(shell.type("login xt_pcs_01"), r"xt_pcs_01 \S*派出所=>$")
        self.assertTrue(shell.type("\\c - xt_msb_02").endswith("xt_msb_02 民社办=>"))
        self.assertIn("错误", shell.type("login xt_nobody_99"))
        self.assertTrue(shell.line().endswith("xt_msb_02 民社办=>"), shell.line())
        shell.type("begin;")
        self.assertIn("事务还没有提交，不能换登录", shell.type("换登录 xt_pcs_01"))
        shell.type("rollback;")
        self.assertIn("没有第 1 行", shell.type("login xt_pcs_01") and shell.type("1 签收"))


class English(Newcomer):
    mark, first, then, end = "[guide] step", "first", "type", "That is the whole way"

    test_in_chinese_from_the_first_prompt_to_a_decided_finding = None

    def test_in_english(self):
        shell = self.shell("--lang", "en", rows=60, columns=200)
        shell.type("guide")
        typed, wrong = self.walk(shell)
        self.assertEqual(wrong, 0)
        self.assertEqual(shell.text().count("✓ step"), 11)
