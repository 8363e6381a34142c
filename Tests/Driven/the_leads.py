"""Leads that are joined, that complain, that tell of danger, and cases that come back, as people see it at the shell."""

import json

import terminal

OFFICE, LEADER, COMMUNITY = "xt_msb_01", "xt_ldz_01", "xt_sq07_01"


class Leads(terminal.Case):
    def told(self, login, *arguments, status=0):
        """What one call as that login writes, as JSON or, where it fails, as text."""
        code, output, errors = self.run_program(*arguments, "--format", "json", PGUSER=login)
        self.assertEqual(code, status, errors)
        return json.loads(output) if status == 0 else errors

    def lead(self, login=OFFICE, *more):
        words = ["--channel", "学校报告", "--summary", "学生连续缺课", "--territory", "SQ07", *more]
        return self.told(login, "lead", "add", *words)[0]["lead_number"]

    def case(self, *more):
        words = ["--category", "C2-1", "--risk", "medium"]
        return self.told(OFFICE, "case", "open", self.lead(OFFICE, *more), *words)[0]["case_number"]

    def test_the_list_tells_to_which_case_a_lead_belongs(self):
        child = ["--id-number", "999999201506010054"]
        number = self.case(*child)
        lead = self.lead(COMMUNITY, *child)
        shell = self.shell(PGUSER=COMMUNITY)
        self.assertRegex(shell.type("lead list --limit 3"), f"{lead}.*{number}")
        self.assertIn(f"线索 {lead} 已并入案件 {number}", shell.type(f"线索 并案 {lead} --案件 {number}"))
        self.assertIn("错误：", shell.type(f"lead join {lead} --case {number}"))
        timeline = self.told(OFFICE, "case", "timeline", number)
        self.assertIn("joined", [event["event"] for event in timeline if event["lead_number"] == lead])

    def test_who_has_to_report_to_the_police_is_told_so(self):
        words = ["lead", "add", "--channel", "health", "--summary", "身上多处淤青"]
        said = self.run_program(*words, "--situation", "MR4", PGUSER="xt_wszx1_01")[1]
        self.assertRegex(said, "筛查期限：.*。所选情形须由本单位立即报告公安机关：报告 公安 L20")
        self.assertNotIn("公安", self.run_program(*words, PGUSER="xt_wszx1_01")[1])

    def test_a_complaint_is_kept_from_whom_it_is_about(self):
        lead = self.lead(OFFICE, "--complains-of", "示例七社区")
        errors = self.told(COMMUNITY, "lead", "screen", lead, "valid", status=1)
        self.assertIn(f"没有可查看的线索 {lead}", errors)
        self.assertNotIn("投诉", errors)
        self.assertIn("SQ07", [row["complains_of"] for row in self.told(OFFICE, "lead", "list") if row["lead_number"] == lead][0])

    def test_danger_is_one_line(self):
        text = self.shell(PGUSER=COMMUNITY).type("线索 紧急 --摘要 孩子在窗外哭喊")
        self.assertIn("由 示例七社区 负责", text)
        self.assertIn("并登记已报告公安、已通报民社办", text)

    def test_two_people_reopen_a_case(self):
        number = self.case()
        self.told(OFFICE, "case", "close", number, "--reason", "困境已消除", "--note", "已复学",
                  "--best-for-child", "已回校", "--not-asked", "年幼")
        self.told(LEADER, "case", "confirm", number)
        self.assertIn("没有人申请重启", self.told(OFFICE, "case", "reopen", number, "--note", "x", status=1))
        shell = self.shell(PGUSER=COMMUNITY)
        self.assertIn("决定期限：", shell.type(f"案件 重启申请 提出 {number} --理由 困境重现 --备注 又独自在家"))
        work = [item for item in self.told(OFFICE, "work") if item["number"] == number and item["kind"] == "reopen.decide"]
        self.assertEqual(work[0]["next_command"], f"case reopen {number}")
        office = self.shell(PGUSER=OFFICE)
        self.assertRegex(office.type(f"case reopening list {number}"), "困境重现.*示例七社区")
        self.assertIn("起由 民社办 负责", office.type(f"案件 重启 {number} --备注 继续办理"))
        self.assertEqual(self.told(OFFICE, "case", "show", number)["status"], "open")

    def test_the_return_of_a_lead_is_asked_about(self):
        number = self.lead()
        self.told(OFFICE, "lead", "dispatch", number, "--to", "SQ07", "--duty", "M-SQ-17")
        words = ["lead", "return", number, "--reason", "属事不符", "--duty", "D-MSB-01", "--note", "不属本单位"]
        self.assertIn("M-SQ-17", self.told(COMMUNITY, *words, status=1))
        self.assertEqual(self.told(COMMUNITY, *words, "--yes")[0]["contradicted_by"], "M-SQ-17")
