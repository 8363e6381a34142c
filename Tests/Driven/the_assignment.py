"""Passing work on, as two people at two logins see it: leads handed over, and a return that the duty list contradicts."""

import json

import pexpect

import terminal

OFFICE, COMMUNITY, JUSTICE = "xt_msb_01", "xt_sq07_01", "xt_sfs_01"


class Passing(terminal.Case):
    def told(self, login, *arguments, status=0):
        """What one call as that login writes, as JSON or, where it fails, as text."""
        code, output, errors = self.run_program(*arguments, "--format", "json", PGUSER=login)
        self.assertEqual(code, status, errors)
        return json.loads(output) if status == 0 else errors

    def lead(self):
        words = ["--channel", "学校报告", "--summary", "学生连续缺课", "--territory", "SQ07"]
        return self.told(OFFICE, "lead", "add", *words)[0]["lead_number"]

    def offered_case(self):
        """A case that is offered to the justice station by a duty of its own."""
        lead = self.lead()
        self.told(OFFICE, "lead", "screen", lead, "valid")
        number = self.told(OFFICE, "case", "open", lead, "--category", "C2-1", "--risk", "medium")[0]["case_number"]
        self.told(OFFICE, "case", "dispatch", number, "--to", "SFS", "--duty", "D-SFS-03")
        return number

    def status(self, number):
        return self.told(OFFICE, "case", "show", number)["status"]


class Leads(Passing):
    def test_two_logins_pass_a_lead_on(self):
        number = self.lead()
        office, community = self.shell(PGUSER=OFFICE), self.shell(PGUSER=COMMUNITY)
        self.assertIn("已派给 示例七社区", office.type(f"线索 派单 {number} --给 示例七社区"))
        self.assertRegex(community.type("lead list --limit 3"), f"{number}.* 民社办 .* 示例七社区")
        self.assertIn("已于", community.type(f"线索 退回 {number} --理由 资料不足 --职责 M-SQ-17 --备注 住址不详"))
        self.assertIn("错误：", community.type(f"lead accept {number}"), "what was returned is not to be taken")
        office.type(f"lead dispatch {number} --to SQ07")
        self.assertIn("起由本单位负责", community.type(f"线索 签收 {number}"))
        leads = {lead["lead_number"]: lead for lead in self.told(OFFICE, "lead", "list")}
        self.assertEqual((leads[number]["holder_code"], leads[number]["offered_to_code"]), ("SQ07", None))
        self.assertIn("错误：", office.type(f"lead withdraw {number}"), "and the office comes too late")

    def test_the_command_in_the_list_of_work_does_it(self):
        number = self.lead()
        self.told(OFFICE, "lead", "dispatch", number, "--to", "SQ07")
        command = [item["next_command"] for item in self.told(COMMUNITY, "work") if item["number"] == number][0]
        self.assertEqual(self.told(COMMUNITY, *command.split())[0]["lead_number"], number)


class Return(Passing):
    def words(self, number, *more):
        return ["case", "return", number, "--reason", "属事不符", "--duty", "D-MSB-11", "--note", "应由民社办办理", *more]

    def ask(self, shell, number, answer):
        shell.send(" ".join(self.words(number)) + "\r")
        shell.expect("确认退回？ [y/N]")
        self.assertIn("职责清单与此退回不符：D-SFS-03 “", shell.text())
        shell.send(answer)
        return shell.after_prompt()

    def test_asks_when_the_duty_list_contradicts(self):
        number = self.offered_case()
        shell = self.shell(PGUSER=JUSTICE)
        for answer in ["\r", "n\r", "不\r", "\x03", "\x04"]:
            shell.clear()
            self.assertIn("没有办理", self.ask(shell, number, answer))
            self.assertEqual(self.status(number), "offered", repr(answer))
        self.assertIn("并记录：与本单位职责不符：D-SFS-03", self.ask(shell, number, "y\r"))
        self.assertEqual(self.status(number), "open")
        self.assertIn("登录      xt_sfs_01", shell.type("whoami"))

    def test_does_not_ask_when_nothing_contradicts(self):
        number = self.offered_case()
        words = f"case return {number} --reason 资料不足 --duty D-MSB-11 --note 住址不详"
        self.assertIn("退回。", self.shell(PGUSER=JUSTICE).type(words))
        self.assertEqual(self.status(number), "open")

    def test_asks_in_one_call_at_a_terminal(self):
        number = self.offered_case()
        for answer, status in [("n\r", 130), ("y\r", 0)]:
            child = pexpect.spawn(
                terminal.program(), self.words(number), env=self.environment(PGUSER=JUSTICE), timeout=20, encoding="utf-8")
            child.expect_exact("确认退回？ [y/N]")
            child.send(answer)
            child.expect(pexpect.EOF)
            child.close()
            self.assertEqual(child.exitstatus, status, child.before)
        self.assertEqual(self.status(number), "open")

    def test_needs_yes_where_nobody_can_be_asked(self):
        number = self.offered_case()
        errors = self.told(JUSTICE, *self.words(number), status=1)
        self.assertIn("D-SFS-03", errors)
        self.assertIn("--确认", errors)
        line = " ".join(self.words(number))
        status, _, errors = self.run_program(text=line + "\nwhoami\n", PGUSER=JUSTICE)
        self.assertEqual(status, 3)
        self.assertIn("stdin:1:", errors)
        self.assertEqual(self.status(number), "offered")
        self.assertEqual(self.told(JUSTICE, *self.words(number, "--yes"))[0]["contradicted_by"], "D-SFS-03")

    def test_asks_in_english(self):
        number = self.offered_case()
        shell = self.shell("--lang", "en", PGUSER=JUSTICE)
        shell.send(" ".join(self.words(number)) + "\r")
        shell.expect("Return it all the same? [y/N]")
        self.assertIn("The duty list contradicts this return: D-SFS-03", shell.text())
        shell.send("yes\r")
        self.assertIn("recorded as contradicted", shell.after_prompt())
