"""The tabulator key: commands, options, values, numbers and SQL; nothing that the login may not see, and no waiting."""

import json
import subprocess
import time

import terminal


class Tab(terminal.Case):
    def completed(self, shell, text, expected):
        """The line after the text and the tabulator key; then it is given up."""
        shell.send("\x15" + text + "\t")
        try:
            shell.expect("=> " + expected, "-> " + expected, timeout=5)
        except AssertionError:
            raise AssertionError(f"{text!r} became {shell.line()!r}, not {expected!r}") from None

    def proposed(self, shell, text):
        """What is listed for a text that may go on in several ways."""
        shell.send("\x15")
        shell.settle()
        shell.clear()
        shell.send(text + "\t")
        shell.settle()
        return shell.text().split()

    def test_commands_options_and_values(self):
        shell = self.shell()
        for text, expected in [
            ("cas", "case"), ("案件 签", "案件 签收"), ("aj", "案件"), ("案件 qs", "案件 签收"), ("case disp", "case dispatch"),
            ("case list --ri", "case list --risk"), ("case list --risk eme", "case list --risk emergency"),
            ("case list --风险 紧", "case list --风险 紧急"), ("case list --risk=me", "case list --risk=medium"),
            ("case list --format jsonl", "case list --format jsonl"), ("case list --format mark", "case list --format markdown"),
            ("case dispatch x --to PCS", "case dispatch x --to PCS"), ("duty list --unit MS", "duty list --unit MSB"),
            ("duty show D-SFS-0", "duty show D-SFS-0"), ("help case susp", "help case susp"), ("help vis", "help visit"),
            ("案件　列", "案件　列表"), ("\\tim", "\\timing"), ("\\pset tup", "\\pset tuples_only"), ("unit show 仙桃派", "unit show 仙桃派出所"),
        ]:
            self.completed(shell, text, expected)
        self.assertIn("--status", self.proposed(shell, "case list --"))

    def test_numbers_are_the_newest_that_the_login_sees(self):
        for user in ["xt_msb_01", "xt_pcs_01"]:
            cases = json.loads(self.run_program("--format", "json", "case", "list", PGUSER=user)[1])
            numbers = [row["case_number"] for row in cases]
            everybody = [row["case_number"] for row in json.loads(self.run_program("--format", "json", "case", "list")[1])]
            shell = self.shell(PGUSER=user, rows=60)
            self.completed(shell, "case show " + numbers[0][:10].lower().upper(), "case show " + numbers[0])
            self.completed(shell, "case show " + numbers[0][:10].lower(), "case show " + numbers[0])
            if user != "xt_msb_01":
                hidden = next(n for n in everybody if n not in numbers and not any(m[:8] == n[:8] for m in numbers))
                self.completed(shell, "case show " + hidden[:10], "case show " + hidden[:10])
                words = self.proposed(shell, "case show 20")
                shown = {word for word in words if word.startswith("202") and len(word) == 11}
                self.assertTrue(shown and shown <= set(numbers), shown - set(numbers))

    def test_sql(self):
        shell = self.shell()
        for text, expected in [
            ("sele", "select"), ("select 1 fro", "select 1 from"), ("SELECT 1 FRO", "SELECT 1 FROM"),
            ("select * from cas", "select * from case"), ("select * from my_", "select * from my_work"),
            ("select count(*) from cases where sta", "select count(*) from cases where status"),
            ("select * from cases c where c.case_n", "select * from cases c where c.case_number"),
            ("select * from cases where lower(case_n", "select * from cases where lower(case_number"),
            ("table my_", "table my_work"), ("\\d my_", "\\d my_work"), ("select * from core.mat", "select * from core.mat"),
            ("select * from core.narr", "select * from core.narr"), ("select * from audit.", "select * from audit."),
        ]:
            self.completed(shell, text, expected)

    def test_of_a_row_by_its_number(self):
        shell = self.shell()
        self.completed(shell, "1 签", "1 签收")
        self.completed(shell, "1 case sho", "1 case sho")
        self.assertIn("dispatch", self.proposed(shell, "1 d"))

    def test_a_statement_of_several_lines_is_completed_too(self):
        shell = self.shell()
        shell.send("select * from cases\r")
        shell.expect("->")
        self.completed(shell, "where case_n", "where case_number")

    def test_a_transaction_is_not_touched(self):
        shell = self.shell()
        shell.type("begin;\rselect 1/0;")
        shell.send("case list --risk eme\t")
        shell.expect("case list --risk emergency")
        shell.send("\x15")
        self.assertTrue(shell.type("rollback;").endswith("民社办=>"))

    def test_the_typist_never_waits(self):
        shell = self.shell()
        self.completed(shell, "case list --risk eme", "case list --risk emergency")
        blocker = subprocess.Popen(
            [terminal.program(), "--dsn", "user=postgres"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=self.environment())
        self.addCleanup(blocker.stdout.close)
        blocker.stdin.write("begin; lock table core.case_file; select 'locked' as x;\n".encode())
        blocker.stdin.flush()
        said = ""
        while "locked" not in said:
            line = blocker.stdout.readline().decode()
            self.assertTrue(line, f"it took no lock: {said}")
            said += line
        shell.send("\x15case show 2026-\t")
        began = time.monotonic()
        shell.send("x")
        while not shell.line().endswith("2026-x") and time.monotonic() < began + 5:
            shell.read(0.05)
        took = time.monotonic() - began
        blocker.stdin.write(b"rollback;\n")
        blocker.stdin.close()
        blocker.wait()
        self.assertLess(took, 2)
        self.assertIn("xt_msb_01", shell.type("\x15whoami"))
