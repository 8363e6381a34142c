"""The shell opens on what waits today; rows have numbers, and a case can be made current."""

import json
import re

import terminal


class Today(terminal.Case):
    def work(self, **environment):
        return json.loads(self.run_program("--format", "json", "work", **environment)[1])

    def test_the_shell_opens_on_the_work_on_one_screen(self):
        for rows, columns in [(40, 160), (24, 80), (24, 43)]:
            shell = self.shell(rows=rows, columns=columns)
            text = shell.text()
            work = self.work()
            self.assertRegex(text, r"今日：超期 \d+，将到期 \d+，其他 \d+")
            late = int(re.search(r"超期 (\d+)", text)[1])
            self.assertEqual(late, sum(row["overdue"] for row in work))
            self.assertIn(work[0]["number"], text.replace("\n", ""))
            self.assertRegex(text, rf"（列出 \d+ 行，共 {len(work)} 行[；）]")
            self.assertIn("1", [line.split("|")[0].strip() for line in text.splitlines()])

    def test_what_has_no_deadline_yet_says_why(self):
        for row in self.work(PGUSER="xt_jgzx_01"):
            if row["kind"].startswith("case."):
                self.assertEqual(row["due_at"] is None, row["due_unknown"] == "日历未载入", row)

    def test_is_not_shown_where_nobody_sits(self):
        self.assertEqual(self.run_program(text="select 1 as a;\n"), (0, " a\n---\n 1\n（共 1 行）\n", ""))
        shell = self.shell(PGUSER="postgres")
        self.assertNotIn("今日", shell.text())

    def test_urgency_is_seen_by_colour(self):
        shell = self.shell(NO_COLOR="")
        line = next(y for y in range(40) if " 1 |" in terminal.drawn(shell.screen.buffer[y], 160))
        self.assertEqual(shell.screen.buffer[line][3].fg, "default")
        self.assertIn("red", {shell.screen.buffer[line][x].fg for x in range(160)})


class Rows(terminal.Case):
    def test_a_row_is_named_by_its_place(self):
        shell = self.shell(rows=150)
        first = [row["case_number"] for row in json.loads(self.run_program("--format", "json", "case", "list")[1])][:3]
        text = shell.type("case list --limit 3")
        self.assertRegex(text, rf"\n +2 \| {first[1]}")
        shell.clear()
        self.assertIn(f"案件编号  {first[1]}", shell.type("2"))
        self.assertIn(f"案件编号  {first[2]}", shell.type("case show ３"))
        self.assertIn("没有第 9 行", shell.type("9 查看"))
        shell.clear()
        self.assertIn("走访", shell.type("1 走访 --见到 是"))
        self.assertIn(f"已登记走访 {first[0]}/", shell.text())

    def test_row_1_is_accepted(self):
        number = json.loads(self.run_program("--format", "json", "case", "list", "--holder", "MSB", "--status", "open", "--limit", "1")[1])
        number = number[0]["case_number"]
        self.assertEqual(self.run_program("case", "dispatch", number, "--to", "sfs")[0], 0)
        shell = self.shell(PGUSER="xt_sfs_01", rows=60)
        line = [line for line in shell.text().splitlines() if number in line and "待签收" in line]
        place = line[0].split("|")[0].strip()
        self.assertIn("起由本单位负责", shell.type(f"{place} 签收"))
        shell.type("work")
        self.assertRegex(shell.type("1 签字"), "没有这个命令：(案件|线索) 签字")

    def test_what_must_be_decided_is_asked_for(self):
        shell = self.shell(PGUSER="xt_pcs_01", rows=60)
        line = [line for line in shell.text().splitlines() if "待筛查" in line]
        shell.send(f"{line[0].split('|')[0].strip()} 办理\r")
        shell.expect("1 属实  2 筛除 >")
        shell.send("\x03")
        self.assertIn("已放弃，没有提交", shell.after_prompt())

    def test_a_script_has_no_rows(self):
        status, _, errors = self.run_program(text="case list --limit 3\n1 查看\n")
        self.assertEqual(status, 3)
        self.assertIn("没有第 1 行", errors)


class Current(terminal.Case):
    def test_a_case_is_current_until_another_is(self):
        numbers = [row["case_number"] for row in json.loads(self.run_program("--format", "json", "case", "list")[1])]
        shell = self.shell(rows=150)
        shell.type(f"use {numbers[0].lower()}")
        self.assertTrue(shell.line().endswith(f"民社办 {numbers[0]}=>"))
        shell.clear()
        self.assertIn(f"案件编号  {numbers[0]}", shell.type("case show"))
        shell.clear()
        self.assertIn(f"案件编号  {numbers[1]}", shell.type(f"case show {numbers[1]}"))
        self.assertIn("已登记走访 " + numbers[0], shell.type("走访 登记 --见到 否"))
        self.assertIn("已登记走访 " + numbers[0], shell.type("走访 登记 --见到 否 --备注 '2 人在家'"))
        self.assertTrue(shell.type("当前").endswith("民社办=>"))
        shell.send("case timeline\r")
        shell.expect("1/1 案件编号 >")
        shell.send("\x03")
        shell.after_prompt()

    def test_what_is_not_seen_cannot_be_current(self):
        shell = self.shell(PGUSER="xt_pcs_01")
        theirs = {row["case_number"] for row in json.loads(self.run_program("--format", "json", "case", "list", PGUSER="xt_pcs_01")[1])}
        ours = [row["case_number"] for row in json.loads(self.run_program("--format", "json", "case", "list")[1])]
        hidden = next(number for number in ours if number not in theirs)
        self.assertIn(f"没有案件 {hidden}，或您不能查看", shell.type(f"use {hidden}"))
        self.assertTrue(shell.line().endswith("派出所=>"), shell.line())
        self.assertIn("错误", shell.type("use 2026-AAAAAA"))


class Short(terminal.Case):
    def test_beginnings_and_initials_name_commands(self):
        shell = self.shell()
        self.assertIn("（列出 1 行，共 ", shell.type("aj lb --条数 1"))
        self.assertIn("登录", shell.type("who"))
        shell.clear()
        self.assertIn("“c”可以是：case, calendar", shell.type("c"))
        self.assertIn("用法", shell.type("help zf"))
        self.assertIn("案件 派单 <编号>", shell.type("案件 pd --help"))
