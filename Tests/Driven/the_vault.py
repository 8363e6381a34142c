"""What is kept apart, as somebody at the shell meets it: dossiers with stars, restricted cases, who reported, the broken glass."""

import unittest

from endings import LEADER, OFFICE, POLICE, Endings


class Vault(Endings):
    def test_a_purpose_is_asked_where_nothing_is_owed(self):
        number = self.case()
        said = self.refused(OFFICE, "dossier", "open", number)
        self.assertIn("须写明目的", said)
        self.assertIn("--目的", said)
        self.assertTrue(self.told(POLICE, "dossier", "open", number))

    def test_a_restricted_case_is_gone_for_the_others(self):
        number = self.case()
        words = ["case", "restrict", number, "--because", "性侵害", "--login", OFFICE, "--login", POLICE]
        self.assertIn("没有办理", self.refused(OFFICE, *words))
        alone = self.refused(OFFICE, "case", "restrict", number, "--because", "性侵害", "--login", OFFICE, "--yes")
        self.assertIn("主责单位至少要有一个", alone, "what fails at the commit is told")
        self.assertEqual(self.told(OFFICE, *words, "--yes")[0]["named"], 2)
        self.assertIn("或您不能查看", self.refused(LEADER, "case", "show", number))
        self.assertTrue(self.told(POLICE, "case", "show", number))
        self.told(OFFICE, "案件", "解除限制", number, "--备注", "已无必要")
        self.assertTrue(self.told(LEADER, "case", "show", number))

    def test_who_has_an_interest_is_recused(self):
        number = self.case()
        self.told(LEADER, "case", "recuse", number, "--because", "亲属", "--yes")
        self.assertIn("或您不能查看", self.refused(LEADER, "case", "show", number))

    def test_who_reported_is_for_two_only(self):
        lead = self.told(POLICE, "lead", "add", "--channel", "public", "--summary", "有人反映")[0]["lead_number"]
        slip = self.told(POLICE, "reporter", "add", lead)[0]["slip_code"]
        self.assertRegex(slip, "^[0-9A-Z]{8}$")
        self.assertEqual(self.told(OFFICE, "报告人", "回执", lead, slip)[0]["status"], "recorded")
        self.assertIn("口令不符", self.refused(OFFICE, "reporter", "slip", lead, "AAAABBBB"))
        self.assertIn("不得查阅", self.refused(OFFICE, "reporter", "show", lead, "--purpose", "review"))
        self.assertTrue(self.told(POLICE, "reporter", "show", lead, "--purpose", "review"))
        self.assertEqual(self.told(LEADER, "reporter", "keeper", OFFICE)[0]["keeper"], OFFICE)
        self.assertTrue(self.told(OFFICE, "reporter", "show", lead, "--purpose", "review"))

    def test_a_broken_glass_is_told(self):
        number = self.case()
        other = "xt_sfs_01"
        self.assertIn("没有可查看的案件", self.refused(other, "dossier", "open", number, "--purpose", "review"))
        self.assertIn("没有办理", self.refused(other, "dossier", "break", number, "--note", "急"))
        self.told(other, "dossier", "break", number, "--note", "急", "--yes")
        self.assertTrue(self.told(other, "dossier", "open", number, "--purpose", "接报处置"))
        self.assertIn(("glass_broken", f"trace glass {number}"), [(row["kind"], row["next_command"]) for row in self.told(OFFICE, "work") if row["number"] == number])
        self.assertEqual([(row["login"], row["looks"]) for row in self.told(OFFICE, "trace", "glass", number)], [(other, 1)])
        said = self.run_program("留痕", "紧急", number, PGUSER=OFFICE)[1:]
        self.assertIn("事由在档案的文字说明中", said[1])
        self.assertIn("紧急越权查阅", "".join(str(row["item"]) for row in self.told(OFFICE, "dossier", "open", number, "--purpose", "复核")), "where the reason stands")
        self.assertEqual(self.told(other, "trace", "glass"), [], "others are not told")
        self.assertTrue(self.told(OFFICE, "trace", "year", "2026"))
        told = self.told(OFFICE, "trace", "minor", number, "--lang", "en")
        self.assertIn(("broken_glass", False), [(row["relation"], row["revealed"]) for row in told])
        self.assertIn("identity number", told[0]["fields"])
        shell = self.shell(PGUSER=OFFICE, columns=80)
        shell.type(f"留痕 未成年人 {number}")
        self.assertIn("紧急越权", "".join(line.split("|")[-1].strip() for line in shell.text().splitlines() if "|" in line), "also in a narrow window")
        self.assertTrue([row for row in self.told(OFFICE, "access", "explain", other, number) if row["what"] == "broken_glass" and row["grants"]])

    def test_a_search_tells_that_there_may_be_more(self):
        status, output, errors = self.run_program("minor", "search", "例小", PGUSER=OFFICE)
        self.assertEqual(status, 0, errors)
        self.assertIn("可能还有未列出的", errors)
        self.assertIn("there may be others", self.run_program("--lang", "en", "minor", "search", "例小", PGUSER=OFFICE)[2])
        self.assertNotIn("可能还有", self.run_program("minor", "search", "例甲", PGUSER=OFFICE)[2])

    def test_a_guardian_is_shown_little(self):
        number = self.case()
        sheet = {row["item"]: row["value"] for row in self.told(POLICE, "档案", "告知单", number)}
        self.assertEqual(sheet["案件编号"], number)
        self.assertNotIn("报告人", " ".join(sheet))


if __name__ == "__main__":
    unittest.main()
