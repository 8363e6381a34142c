"""How cases end, and what becomes of everything when a unit or a login does, as those concerned see it, each at a login.

All files of this folder share a street: this one is named so that it runs last, because what it ends is ended for all."""

import json

from endings import JUSTICE, LEADER, OFFICE, POLICE, Endings


class WaysOut(Endings):
    def test_a_closing_says_why_and_what_the_child_wishes(self):
        number = self.case()
        words = ["case", "close", number, "--reason", "困境已消除", "--note", "已复学"]
        self.assertIn("须写明为何这样最有利于未成年人", self.refused(POLICE, *words))
        self.assertIn("child's own wish", self.refused(POLICE, *words, "--最有利", "能上学", "--lang", "en"))
        self.told(POLICE, *words, "--best-for-child", "能上学", "--child-wish", "愿意上学")
        self.assertEqual(self.status(number), "closing_proposed")
        self.confirm(number)
        self.assertEqual(self.status(number), "closed")
        self.assertIn("愿意上学", json.dumps(self.told(OFFICE, "dossier", "open", number, "--purpose", "review"), ensure_ascii=False))
        self.assertNotIn("愿意上学", json.dumps(self.told(OFFICE, "case", "timeline", number), ensure_ascii=False))

    def test_a_lower_risk_says_so_too(self):
        number = self.case()
        words = ["case", "assess", number, "--risk", "低", "--note", "好转"]
        self.assertIn("最有利于未成年人", self.refused(POLICE, *words))
        self.assertTrue(self.told(POLICE, *words, "--best-for-child", "减少打扰", "--not-asked", "住院")[0]["waits_for_second"])
        self.told(OFFICE, "case", "lower", number, "--note", "同意")

    def test_who_moves_away_is_answered_for_until_the_receipt(self):
        number = self.case()
        shell = self.shell(PGUSER=POLICE)
        self.assertIn("此前仍由主责单位负责", shell.type(f"案件 迁出 {number} --迁往 某省某县"))
        self.assertEqual(self.status(number), "moving_away")
        self.assertIn(f"case receipt {number}", json.dumps(self.told(POLICE, "work")))
        self.assertIn(f"案件 {number} 继续办理", shell.type(f"case stay {number} --note 不走了"))
        self.assertIn("没有待回执的迁出", shell.type(f"case receipt {number} --paper x"))
        self.told(POLICE, "case", "moveaway", number, "--to", "某省某县")
        self.assertIn("因迁出终结", shell.type(f"案件 回执 {number} --书面 回执3号"))
        self.assertEqual(self.status(number), "moved_away")
        self.assertNotIn("某省", self.history(), "where a child lives is in no history")

    def test_adoption_coming_of_age_and_never_identified_take_two_persons(self):
        for verb, status, more, words in [
            ("adopted", "adopted", [], ["--paper", "收养登记证1号"]),
            ("adult", "turned_18", ["--birth-date", "2005-01-01"], ["--note", "已就业"]),
            ("unidentified", "unidentified", [], ["--note", "多方查询无果"]),
        ]:
            with self.subTest(verb):
                number = self.case(*more)
                self.told(POLICE, "case", verb, number, *words)
                self.assertEqual(self.status(number), "closing_proposed")
                self.confirm(number)
                self.assertEqual(self.status(number), status)
        number = self.case("--姓名", "张测试", "--birth-date", "2015-01-01")
        self.assertIn("尚未年满十八周岁", self.refused(POLICE, "案件", "成年", number, "--备注", "x"))
        self.assertIn("A name or an identity number", self.refused(POLICE, "case", "unidentified", number, "--note", "x", "--lang", "en"))

    def test_a_death_is_reviewed_by_the_leading_group(self):
        number = self.case()
        shell = self.shell(PGUSER=POLICE)
        self.assertIn("复核期限", shell.type(f"案件 死亡 {number} --备注 意外"))
        self.assertIn("封存", shell.type(f"visit add {number} --seen yes"))
        self.assertIn(f"case review {number}", json.dumps(self.told(LEADER, "work")))
        self.told(LEADER, "case", "review", number, "--note", "已复盘")
        self.assertEqual(self.status(number), "died")

    def test_a_plan_before_eighteen(self):
        number = self.case()
        self.assertIn(number, self.told(POLICE, "case", "leaving-plan", number, "--note", "就读职校")[0]["event_id"])

    def test_a_status_that_there_is_not_is_refused_with_those_there_are(self):
        self.assertIn("已被收养", self.refused(OFFICE, "case", "list", "--status", "nonsense"))
        self.assertIn("待立案", self.refused(OFFICE, "lead", "list", "--status", "nonsense"))
        self.assertTrue(self.told(OFFICE, "case", "list", "--status", "在办", "--limit", "1"))

    def test_a_unit_that_is_meant_is_named_only_where_one_is_near(self):
        number = self.case()
        self.assertIn("PCS", self.refused(OFFICE, "case", "dispatch", number, "--to", "派处所"))
        self.assertNotIn("是否指", self.refused(OFFICE, "case", "dispatch", number, "--to", "什么都不是"))


class Leaving(Endings):
    def test_a_unit_is_told_then_dissolved_and_stands_as_it_stood(self):
        number = self.case(unit="SFS", login=JUSTICE)
        since = self.told(OFFICE, "sql", "select now() as now")[0]["now"]
        words = ["unit", "dissolve", "司法所", "--to", "fl", "--note", "街道发文"]
        told = self.told(OFFICE, *words)
        self.assertIn(number, [row["number"] for row in told])
        self.assertEqual({row["done"] for row in told}, {False})
        self.assertEqual(self.told(OFFICE, "case", "show", number)["holder_code"], "SFS")
        done = self.told(OFFICE, *words, "--do")
        self.assertEqual([row["number"] for row in done], [row["number"] for row in told])
        self.assertEqual({row["done"] for row in done}, {True})
        self.assertEqual(self.told(OFFICE, "case", "show", number)["holder_code"], "FL")
        stood = self.told(OFFICE, "unit", "show", "SFS", "--at", since)
        self.assertIn(number, [row["number"] for row in stood["holds"]])
        self.assertEqual("司法所", stood["unit"][0]["what"])
        status, _, errors = self.run_program("whoami", PGUSER=JUSTICE)
        self.assertEqual(status, 2, errors)
        self.assertIn("not permitted to log in", errors)
        self.assertIn("已撤并", self.refused(OFFICE, *words))

    def test_a_unit_gets_another_name(self):
        shell = self.shell(PGUSER=OFFICE)
        self.assertIn("改称 妇女联合会", shell.type("单位 更名 gh --名称 妇女联合会 --英文名 Federation"))
        self.assertIn("已有单位使用此名称", shell.type("unit rename tgw --name 妇女联合会"))
        self.assertTrue(self.told(OFFICE, "unit", "show", "妇女联合会")["names"])

    def test_a_login_ends_and_its_cases_do_not_stay_with_it(self):
        number = self.case()
        self.told(POLICE, "case", "officer", "set", number, "xt_pcs_02")
        self.assertIn(number, [row["case_number"] for row in self.told(OFFICE, "account", "end", "xt_pcs_02")])
        done = self.told(OFFICE, "账号", "停用", "xt_pcs_02", "--执行")
        self.assertIn((number, None, True), [(row["case_number"], row["officer"], row["done"]) for row in done])
        self.assertIn(f"case officer set {number}", json.dumps(self.told(POLICE, "work")))
        self.assertIn("没有在用的登录", self.refused(OFFICE, "account", "end", "xt_pcs_02"))
