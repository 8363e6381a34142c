"""What comes for a unit appears in its open shell, above the line being typed."""

import time

import terminal
from the_assignment import JUSTICE, OFFICE, Passing


class News(Passing):
    def wait_for(self, shell, text, seconds=5):
        end = time.monotonic() + seconds
        while text not in shell.text() and time.monotonic() < end:
            shell.read(0.1)
        self.assertIn(text, shell.text())

    def opened_case(self):
        lead = self.lead()
        self.told(OFFICE, "lead", "screen", lead, "valid")
        return self.told(OFFICE, "case", "open", lead, "--category", "C2-1", "--risk", "medium")[0]["case_number"]

    def test_an_offer_appears_above_the_line_that_is_typed(self):
        number = self.opened_case()
        justice, community = self.shell(PGUSER=JUSTICE), self.shell(PGUSER="xt_sq07_01")
        justice.send("case lisst")
        justice.send("\x1b[D" * 3)
        justice.settle()
        column = justice.screen.cursor.x
        self.told(OFFICE, "case", "dispatch", number, "--to", "SFS", "--duty", "D-SFS-03")
        self.wait_for(justice, f"● 待签收 {number}，期限 ")
        justice.settle()
        self.assertIn(f"· 案件 签收 {number}", justice.text(), "what to type, in the reader's language")
        self.assertTrue(justice.line().endswith("=> case lisst"), justice.text())
        self.assertEqual(justice.screen.cursor.x, column, "the cursor stays where it was")
        justice.send("\x7f")
        self.assertIn("case list", justice.type(""), "and what is typed goes on there")
        self.assertNotIn("●", community.text(), "others learn nothing")

    def test_a_lead_to_screen_that_another_unit_recorded_appears(self):
        office, community = self.shell(), self.shell(PGUSER="xt_sq07_01")
        lead = self.told("xt_wszx1_01", "lead", "add", "--channel", "health", "--summary", "身上多处淤青", "--danger")[0]["lead_number"]
        self.wait_for(office, f"● 待筛查 {lead}，期限 ")
        self.assertIn(f"· 线索 筛查 {lead}", office.text())
        own = self.told(OFFICE, "lead", "add", "--channel", "hotline", "--summary", "邻居来电")[0]["lead_number"]
        office.settle()
        office.type("whoami")
        self.assertNotIn(own, office.text(), "what the unit recorded itself is no news to it")
        self.assertNotIn("●", community.text(), "others learn nothing")

    def test_each_is_told_once_and_what_waits_already_is_none(self):
        before = self.opened_case()
        self.told(OFFICE, "case", "dispatch", before, "--to", "SFS", "--duty", "D-SFS-03")
        justice = self.shell(PGUSER=JUSTICE)
        number = self.opened_case()
        self.told(OFFICE, "case", "dispatch", number, "--to", "SFS", "--duty", "D-SFS-03")
        self.wait_for(justice, f"● 待签收 {number}")
        self.opened_case()
        justice.type("whoami")
        self.assertEqual(justice.text().count(f"● 待签收 {number}"), 1)
        self.assertNotIn(f"● 待签收 {before}", justice.text())

    def test_inside_a_transaction_it_waits_for_the_end(self):
        number = self.opened_case()
        justice = self.shell(PGUSER=JUSTICE)
        justice.type("begin;")
        self.told(OFFICE, "case", "dispatch", number, "--to", "SFS", "--duty", "D-SFS-03")
        justice.settle()
        self.assertNotIn("●", justice.text())
        justice.type("commit;")
        self.wait_for(justice, f"● 待签收 {number}")

