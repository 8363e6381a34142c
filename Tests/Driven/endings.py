"""A case from its lead on, as several logins take it along by calls of the program."""

import json

import terminal

OFFICE, SECOND, POLICE, LEADER, JUSTICE = "xt_msb_01", "xt_msb_02", "xt_pcs_01", "xt_ldz_01", "xt_sfs_01"


class Endings(terminal.Case):
    def told(self, login, *arguments):
        """What one call as that login writes as JSON."""
        status, output, errors = self.run_program(*arguments, "--format", "json", PGUSER=login)
        self.assertEqual(status, 0, errors)
        return json.loads(output)

    def refused(self, login, *arguments):
        """What one call as that login is told when it is refused."""
        status, _, errors = self.run_program(*arguments, PGUSER=login)
        self.assertEqual(status, 1, errors)
        return errors

    def case(self, *more, unit="PCS", login=POLICE):
        """A case that a unit holds."""
        lead = self.told(OFFICE, "lead", "add", "--channel", "学校报告", "--summary", "学生连续缺课", *more)[0]["lead_number"]
        self.told(OFFICE, "lead", "screen", lead, "valid")
        number = self.told(OFFICE, "case", "open", lead, "--category", "C2-1", "--risk", "medium")[0]["case_number"]
        self.told(OFFICE, "case", "dispatch", number, "--to", unit)
        self.told(login, "case", "accept", number)
        return number

    def status(self, number):
        return self.told(OFFICE, "case", "show", number)["status"]

    def confirm(self, number):
        self.told(OFFICE, "case", "confirm", number)
