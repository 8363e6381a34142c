"""An audit from its opening to the paper, by the logins whose turn it is, and refused to the others."""

import datetime
import os
import tempfile
import unittest

from endings import LEADER, OFFICE, Endings

AUDITOR, COMMUNITY, SECOND = "xt_sjj_01", "xt_sq01_01", "xt_msb_02"


class Audit(Endings):
    def period(self, days=200):
        today = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8))).date()
        return f"{today - datetime.timedelta(days=days)}..{today}"

    def opened(self):
        return self.told(AUDITOR, "audit", "open", "社区", "SQ01", "--period", self.period(), "--by", "LDZ", "--note", "示例〔2026〕3号")[0]

    def possible(self, audit):
        found = self.told(COMMUNITY, "finding", "list", "--audit", audit, "--waiting")
        self.assertEqual({row["unit_code"] for row in found}, {"SQ01"}, "a unit sees what names it")
        # One thing is decided once, in whatever audits it is found: another test may have decided the first.
        decided = {self.fact(row) for row in self.told(LEADER, "finding", "list") if row["measure"] not in (None, "dismissed") or row["status"] == "lifted"}
        return [row["finding"] for row in found if row["weight"] == "possible" and self.fact(row) not in decided]

    def fact(self, row):
        return row["code"], row["unit_code"], row["number"], row["at"]

    def test_the_whole_way_of_a_finding(self):
        opened = self.opened()
        number = opened["audit_number"]
        self.assertGreater(opened["findings"], 0)
        self.assertEqual(self.told(LEADER, "audit", "check", number)[0]["different"], 0)
        finding = self.possible(number)[0]
        self.assertIn("须先听取申辩", self.refused(OFFICE, "finding", "decide", finding, "--measure", "提醒", "--note", "理由"))
        self.assertIn("此步应由", self.refused(OFFICE, "finding", "answer", finding, "--position", "认可", "--note", "理由"))
        self.told(COMMUNITY, "疑似", "申辩", finding, "--意见", "不认可", "--备注", "当日道路中断")
        self.assertIn("已经申辩过", self.refused(COMMUNITY, "finding", "answer", finding, "--position", "认可", "--note", "理由"))
        self.assertIn("不能使用此功能", self.refused(AUDITOR, "finding", "decide", finding, "--measure", "提醒", "--note", "理由"))
        self.assertIn("此步应由", self.refused(LEADER, "finding", "decide", finding, "--measure", "提醒", "--note", "理由"))
        self.assertIn("可适用", self.refused(OFFICE, "finding", "decide", finding, "--measure", "函告其主管部门", "--note", "理由"))
        self.assertIn("整改中", self.told(OFFICE, "finding", "decide", finding, "--measure", "责令整改", "--note", "应先联系")[0]["told"])
        self.told(COMMUNITY, "finding", "rectify", finding, "--note", "已建立制度")
        self.assertIn("已办结", self.told(SECOND, "finding", "recheck", finding, "--passed", "是", "--note", "已落实")[0]["told"])
        self.assertIn("区民政局", self.told(COMMUNITY, "finding", "review", "ask", finding, "--note", "请再看")[0]["told"])
        self.assertIn("不得作此决定", self.refused(OFFICE, "finding", "review", "decide", finding, "--outcome", "撤销", "--note", "理由", "--paper", "函1号"))
        self.told(SECOND, "finding", "review", "decide", finding, "--outcome", "撤销", "--note", "证据不足", "--paper", "区民函1号")
        row = [row for row in self.told(LEADER, "finding", "list", "--audit", number) if row["finding"] == finding][0]
        self.assertEqual((row["status"], row["measure"]), ("lifted", None))
        self.assertEqual(len(self.told(LEADER, "audit", "diff", number, number)), 0)
        self.assertIn("未了结", self.refused(LEADER, "audit", "close", number))

    def test_a_narrow_window_still_tells_whose_turn_it_is_and_until_when(self):
        number = self.opened()["audit_number"]
        shell = self.shell(columns=80, rows=50)
        for line in (f"audit show {number}", f"finding list --audit {number}"):
            shell.page(line)
            head = [words for words in shell.text().splitlines() if "状态" in words][-1]
            self.assertRegex(head, "编号.*事项.*单位.*状态.*待何方.*申辩截止")

    def test_paper_and_registry_are_compared(self):
        number = self.opened()["audit_number"]
        finding = self.possible(number)[0]
        self.told(COMMUNITY, "finding", "answer", finding, "--position", "认可", "--note", "<b>&当日")
        self.told(OFFICE, "finding", "decide", finding, "--measure", "提醒", "--note", "理由")
        with tempfile.TemporaryDirectory() as folder:
            file, altered, html = (os.path.join(folder, name) for name in ("a.json", "b.json", "a.html"))
            digest = self.told(OFFICE, "audit", "export", number, "--to", file)[0]["sha256"]
            self.assertTrue(self.told(AUDITOR, "audit", "verify", file)[0]["is_same"])
            with open(file, encoding="utf-8") as source, open(altered, "w", encoding="utf-8") as target:
                text = source.read()
                target.write(text.replace('"no": 1', '"no": 2', 1))
            self.assertIn("不一致", self.refused(OFFICE, "audit", "verify", altered))
            self.assertIn("File exists", self.refused(OFFICE, "audit", "export", number, "--to", file))
            self.told(OFFICE, "audit", "print", "认定书", finding, "--to", html)
            with open(html, encoding="utf-8") as source:
                page = source.read()
            self.assertIn(digest, page)
            self.assertIn("&lt;b&gt;&amp;当日", page, "what was said stands there in full, and is no markup")
            self.assertIn("【演练】", page)
            self.assertNotIn("待核实、未经认定", page)
            self.told(OFFICE, "audit", "print", "报告", number, "--to", html + "2.html")
            with open(html + "2.html", encoding="utf-8") as source:
                self.assertIn("待核实、未经认定", source.read())
            undecided = self.possible(number)[0]
            self.assertIn("尚未认定", self.refused(OFFICE, "audit", "print", "认定书", undecided, "--to", html + "3.html"))
            self.assertFalse(os.path.exists(html + "3.html"))

    def test_what_is_typed_wrong_is_told(self):
        for period in ("2026-06-30..2026-01-01", "2026-01-01..2999-01-01"):
            self.assertIn("起止日期", self.refused(OFFICE, "audit", "open", "街道", "--period", period))
        self.assertIn("不得审计本单位", self.refused(OFFICE, "audit", "open", "单位", "MSB", "--period", self.period()))
        self.assertIn("由谁交办", self.refused(AUDITOR, "audit", "open", "街道", "--period", self.period()))
        self.assertIn("不能使用此功能", self.refused(COMMUNITY, "audit", "open", "街道", "--period", self.period()))
        self.assertIn("校验字符", self.refused(OFFICE, "finding", "show", "A2026-AAAAAB.1"))

    def test_figures_are_in_the_plans_order(self):
        units = [row["unit_code"] for row in self.told(LEADER, "audit", "street", "--period", self.period())]
        self.assertLess(units.index("MSB"), units.index("PCS"))
        self.assertLess(units.index("PCS"), units.index("SFS"))
        own = self.told(COMMUNITY, "audit", "street", "--period", self.period())
        self.assertEqual([row["unit_code"] for row in own], ["SQ01"], "a unit is shown itself")
        self.assertTrue(self.told(LEADER, "audit", "trend", "--period", self.period()))
        self.assertTrue(self.told(COMMUNITY, "audit", "definitions"))


if __name__ == "__main__":
    unittest.main()
