"""A case that is paused and ordered to move, as the unit, the office and the leading group see it, each at a login."""

import datetime
import json
import os

import terminal

OFFICE, POLICE, LEADER, COMMUNITY = "xt_msb_01", "xt_pcs_01", "xt_ldz_01", "xt_sq07_01"


class Supervision(terminal.Case):
    def told(self, login, *arguments):
        """What one call as that login writes as JSON, and what it says beside it."""
        status, output, errors = self.run_program(*arguments, "--format", "json", PGUSER=login)
        self.assertEqual(status, 0, errors)
        return json.loads(output)

    def case(self):
        """A case that the police station holds."""
        lead = self.told(OFFICE, "lead", "add", "--channel", "学校报告", "--summary", "学生连续缺课")[0]["lead_number"]
        self.told(OFFICE, "lead", "screen", lead, "valid")
        number = self.told(OFFICE, "case", "open", lead, "--category", "C2-1", "--risk", "medium")[0]["case_number"]
        self.told(OFFICE, "case", "dispatch", number, "--to", "PCS")
        self.told(POLICE, "case", "accept", number)
        return number

    def rows_with(self, rows, **values):
        """Those of the rows that have these values."""
        return [row for row in rows if all(row[name] == value for name, value in values.items())]


class Report(Supervision):
    def test_the_reason_is_asked_for_afterwards(self):
        lead = self.told(OFFICE, "lead", "add", "--channel", "学校报告", "--summary", "学生脸上有伤", "--territory", "SQ07")[0]["lead_number"]
        number = self.told(OFFICE, "case", "open", lead, "--category", "C3-1", "--risk", "medium")[0]["case_number"]
        self.told(OFFICE, "case", "dispatch", number, "--to", "SQ07")
        self.told(COMMUNITY, "case", "accept", number)
        unit = self.shell(PGUSER=COMMUNITY)
        self.assertRegex(unit.type(f"报告 公安 {number} --备注 已报派出所"), r"已登记：报告公安机关.*请补充说明理由，期限：\d{4}-\d\d-\d\d")
        waits = self.rows_with(self.told(COMMUNITY, "work"), number=number, kind="report.reason")
        self.assertEqual([row["next_command"] for row in waits], [f"report explain {number}"])
        self.assertIn("不在可选项内", unit.type(f"报告 说明 {number} --理由 不知道 --备注 x"))
        self.assertIn("已说明报告理由", unit.type(f"报告 说明 {number} --理由 情节严重 --备注 制止无效"))
        self.assertEqual(self.rows_with(self.told(COMMUNITY, "work"), number=number, kind="report.reason"), [])
        self.assertIn("没有待办的“补充说明报告理由”", unit.type(f"report explain {number} --reason serious --note again"))
        self.assertRegex(unit.type(f"案件 经过 {number}"), "说明报告理由.*理由 情节严重")


class Pause(Supervision):
    def test_a_unit_asks_and_the_leader_grants(self):
        number = self.case()
        unit, leader, office = self.shell(PGUSER=POLICE), self.shell(PGUSER=LEADER), self.shell(PGUSER=OFFICE)
        self.assertIn("待上级批准", unit.type(f"案件 挂账 {number} --至 tomorrow --备注 等待裁定"))
        self.assertIn("已有挂账或延期申请待批复", unit.type(f"case pause {number} --until tomorrow --note again"))
        self.assertIn("须由上级的另一人批复", office.type(f"case grant {number}"), "the office is of the same tier")
        self.assertRegex(leader.type(f"案件 申请 {number}"), rf"挂账 .*{number}/\d+ .*仙桃派出所")
        self.assertIn(f"已批准案件 {number} 挂账至 ", leader.type(f"案件 批复 {number}"))
        request = self.told(POLICE, "case", "requests", number)[0]
        self.assertEqual((request["granted"], request["answered_by_code"]), (True, "LDZ"))
        self.assertEqual(request["ended"], request["until"])
        self.assertIn("起继续走", unit.type(f"案件 续办 {number}"))
        self.assertIn("没有挂账", unit.type(f"case resume {number}"))
        self.assertLess(self.told(POLICE, "case", "requests", number)[0]["ended"], request["until"])

    def test_a_refusal_needs_its_reason(self):
        number = self.case()
        self.told(POLICE, "case", "extend", number, "--kind", "评估", "--until", str(datetime.date.today() + datetime.timedelta(days=25)), "--note", "等待材料")
        leader = self.shell("--lang", "en", PGUSER=LEADER)
        self.assertIn("Error:", leader.type(f"case grant {number} --refuse"))
        self.assertIn(f"Refused the extension of {number}.", leader.type(f"case grant {number} --refuse --note late"))
        self.assertEqual(self.told(POLICE, "case", "requests", number)[0]["granted"], False)

    def test_a_time_that_is_none_is_told_with_how_to_write_one(self):
        number = self.case()
        words = ["case", "pause", number, "--note", "x", "--until"]
        for until, language, said in [
            ("某天", "zh", '提示：日期写作 2026-12-01，时间写作 "2026-12-01 15:00"。'),
            ("2026-02-30", "en", 'Hint: Write a date as 2026-12-01, a time as "2026-12-01 15:00".'),
            ("infinity", "zh", "结束时间须晚于现在"), ("2020-01-01", "en", "The end must lie ahead"),
            ("2100-01-01", "zh", "挂账最长"),
        ]:
            status, output, errors = self.run_program(*words, until, "--lang", language, PGUSER=POLICE)
            self.assertEqual((status, output), (1, ""), until)
            self.assertIn(said, errors)
        self.assertEqual(self.told(POLICE, "case", "requests", number), [])


class Order(Supervision):
    def test_is_issued_and_answered(self):
        number = self.case()
        office, unit = self.shell(PGUSER=OFFICE), self.shell(PGUSER=POLICE)
        self.assertIn("之前须先有“催办”", office.type(f"order issue {number} --level blue --note x"))
        self.assertRegex(office.type(f"督办 发出 {number} --等级 催办 --备注 请尽快"), r"发出督办（[^（]*）。")
        self.assertRegex(
            office.type(f"督办 发出 {number} --等级 蓝色督办 --备注 请报告进展"), r"发出督办（.*），答复期限：\d{4}-\d\d-\d\d \d\d:\d\d。")
        work = self.rows_with(self.told(POLICE, "work"), number=number, kind="order.answer")
        self.assertEqual([item["next_command"] for item in work], [f"order answer {number}"])
        self.assertRegex(unit.type("督办 列表 --待答复"), f"{number} .*蓝色督办")
        self.assertRegex(unit.type(f"督办 答复 {number} --备注 已联系学校"), r"已于 .* 答复（")
        self.assertIn("没有待本单位答复的督办", unit.type(f"order answer {number} --note again"))
        orders = self.told(OFFICE, "order", "list", number)
        self.assertEqual([order["level"] for order in orders], ["blue", "reminder"])
        self.assertIsNotNone(orders[0]["answered_at"])
        self.assertEqual(self.told(OFFICE, "order", "list", number, "--unanswered"), [])
        self.assertIn("督办 列表 --待答复", self.history())
        self.assertNotIn("--备注", self.history(), "what was asked may tell who a child is")

    def test_keys_are_the_columns_of_the_views(self):
        number = self.case()
        self.told(POLICE, "case", "pause", number, "--until", "tomorrow", "--note", "x")
        self.told(OFFICE, "order", "issue", number, "--level", "reminder", "--note", "x")
        for view, words in [
            ("requests", ["case", "requests", number]), ("orders", ["order", "list", number]),
            ("rules", ["rule", "list"]), ("unseen", ["case", "unseen", "--limit", "1"]),
        ]:
            names = self.run_program("--format", "csv", "sql", f"select * from api.{view} limit 0")[1].strip().split(",")
            self.assertEqual(list(self.told(OFFICE, *words)[0]), names)


class Tiers(Supervision):
    def test_a_case_goes_up_and_comes_back_with_an_instruction(self):
        number = self.case()
        unit, leader = self.shell(PGUSER=POLICE), self.shell(PGUSER=LEADER)
        self.assertIn("在此之前主责不变", unit.type(f"案件 升级 {number} --备注 需要协调"))
        work = self.rows_with(self.told(LEADER, "work"), number=number, kind="tier.decide")
        self.assertEqual([item["next_command"] for item in work], [f"case decide {number}"])
        self.assertIn("不在可选项内", leader.type(f"case decide {number} both --note x"))
        self.assertRegex(leader.type(f"案件 决定 {number} 指示 --备注 请继续"), r"作出决定（")
        self.assertEqual(self.told(OFFICE, "case", "show", number)["holder_code"], "PCS")

    def test_the_past_is_shown_as_it_was(self):
        number = self.case()
        then = self.told(OFFICE, "sql", "select api.whoami() as me, to_char(clock_timestamp(), 'YYYY-MM-DD HH24:MI:SS.US') as t")
        self.told(POLICE, "visit", "add", number, "--seen", "yes")
        events = self.told(OFFICE, "case", "show", number, "--at", then[0]["t"])["event"]
        self.assertIn("签收", [event["what"] for event in events])
        self.assertNotIn("走访", [event["what"] for event in events])
        self.assertIn("只能查看已过去的时刻", self.run_program("case", "show", number, "--at", "2100-01-01")[2])


class Sweep(Supervision):
    def test_only_tells_and_says_so(self):
        before = self.told(OFFICE, "order", "list")
        status, _, said = self.run_program("巡查")
        self.assertEqual((status, said), (0, "以上只是列出，什么也没有做。\n提示：要执行，请加上 --执行。\n"))
        status, output, said = self.run_program("sweep", "--lang", "en", "--format", "json")
        self.assertEqual((status, said), (0, "This only tells; nothing was done.\nHint: To do it, add --do\n"))
        self.assertEqual({step["done"] for step in json.loads(output)}, {False})
        self.assertEqual(self.told(OFFICE, "order", "list"), before)

    def test_is_the_offices(self):
        self.assertEqual(self.run_program("sweep", PGUSER=COMMUNITY)[0], 1)


class Officer(Supervision):
    def test_hands_over_what_it_listed(self):
        number = self.case()
        self.told(POLICE, "case", "officer", "set", number, "xt_pcs_01")
        words = ["officer", "handover", "--from", "xt_pcs_01", "--to", "xt_pcs_02"]
        status, output, said = self.run_program(*words, "--format", "json", PGUSER=POLICE)
        listed = [row["case_number"] for row in json.loads(output)]
        self.assertIn(number, listed)
        self.assertIn("什么也没有做", said)
        status, output, said = self.run_program(*words, "--do", "--format", "json", PGUSER=POLICE)
        self.assertEqual([row["case_number"] for row in json.loads(output)], listed)
        self.assertEqual(said, f"已移交 {len(listed)} 件。\n")
        self.assertEqual(self.told(POLICE, "case", "show", number)["officers"][-1]["login"], "xt_pcs_02")

    def test_tells_what_stays_and_where_to_turn(self):
        number = self.case()
        self.told(POLICE, "case", "officer", "set", number, "xt_pcs_01")
        self.told(OFFICE, "case", "recuse", number, "--because", "亲属", "--login", "xt_pcs_02", "--yes")
        status, output, said = self.run_program("officer", "handover", "--from", "xt_pcs_01", "--to", "xt_pcs_02", "--do", "--format", "json", PGUSER=POLICE)
        self.assertEqual(status, 1)
        self.assertEqual([row["done"] for row in json.loads(output) if row["case_number"] == number], [False])
        self.assertIn("\n错误：有 1 件未能移交。\n提示：见“问题”一栏；用“案件 承办人 确定”另行确定。\n", said)


class Rules(Supervision):
    def test_one_is_set_and_the_former_one_stays(self):
        said = self.run_program("规则", "设定", "回访", "--数值", "1", "--单位", "日", "--依据", "示例")[2]
        self.assertIn("不在可选项内", said)
        before = self.told(OFFICE, "rule", "show", "close.confirm")
        said = self.run_program("规则", "设定", "核准结案", "--数值", "9", "--单位", "个工作日", "--依据", "示例纪要")[1]
        self.assertRegex(said, r"^自 \d{4}-\d\d-\d\d \d\d:\d\d 起：.* 9 个工作日.*示例纪要.*。\n$")
        after = self.told(OFFICE, "rule", "show", "核准结案")
        self.assertEqual(len(after), len(before) + 1)
        self.assertEqual(after[-1]["shown_as"], "street_rule")
        self.assertEqual(self.run_program("rule", "show", "nothing", "--lang", "en")[0], 1)

    def file(self, name, text, encoding="utf-8"):
        path = os.path.join(self.home, name)
        with open(path, "w", encoding=encoding) as file:
            file.write(text)
        return path

    def test_some_are_tried_on_the_past(self):
        rules = self.file("拟定 规则.csv", "\ufeffkind,amount,time_unit,risk\r\n签收或退回,1,分钟,低\r\n")
        today = self.told(OFFICE, "sql", "select current_date::text as d")[0]["d"]
        words = ["rule", "try", rules, "--period", f"2026-01-01..{today}"]
        told = self.told(LEADER, *words)
        self.assertTrue(told and all(row["would_be_late"] > row["late"] for row in told))
        self.assertGreater(len(self.told(LEADER, *words, "--all")), len(told))
        status, output, _ = self.run_program("规则", "试算", rules, "--期间", f"2026-01-01..{today}")
        self.assertEqual(status, 0)
        self.assertIn("将超期", output)
        for text, encoding, said in [
            ("", "utf-8", "拟定规则第 1 条不对"), ("kind,amount,time_unit\nx,1,日\n", "utf-8", "不在可选项内"),
            ("事项\n走访\n", "gb18030", "不是 UTF-8"),
        ]:
            wrong = self.file("wrong.csv", text, encoding)
            status, output, errors = self.run_program("rule", "try", wrong, "--period", f"2026-01-01..{today}")
            self.assertEqual((status == 0, output), (False, ""))
            self.assertIn(said, errors)
        self.assertIn("No such file", self.run_program("rule", "try", wrong + "x", "--period", f"2026-01-01..{today}", "--lang", "en")[2])
        self.assertEqual(self.run_program(*words, PGUSER=POLICE)[0], 1)

    def test_a_year_of_holidays_is_loaded(self):
        year = self.told(OFFICE, "calendar", "show")[-1]["year"] + 2
        notice = self.file(f"{year}.csv", f"day,name,is_off_day\n{year}-01-01,元旦,t\n")
        self.assertIn("不能使用此功能", self.run_program("calendar", "import", notice, PGUSER=POLICE)[2])
        self.assertIn("依据", self.run_program("calendar", "import", notice)[2])
        said = self.run_program("日历", "载入", notice, "--依据", "示例通知")[1]
        self.assertRegex(said, rf"^已载入 {year} 年 1 天；补定期限 \d+ 项。\n$")
        self.assertEqual([day["name"] for day in self.told(POLICE, "calendar", "show", str(year))], ["元旦"])
        loaded = self.told(POLICE, "calendar", "show")[-1]
        self.assertEqual((loaded["year"], loaded["loaded_by"]), (year, OFFICE))
        self.assertIn("Line 1 of the calendar file", self.run_program("calendar", "import", os.devnull, "--lang", "en")[2])
        for view, words in [("calendar_years", ["calendar", "show"]), ("calendar_days", ["calendar", "show", str(year)])]:
            names = self.run_program("--format", "csv", "sql", f"select * from api.{view} limit 0")[1].strip().split(",")
            self.assertEqual(list(self.told(OFFICE, *words)[0]), names)
