"""A verb that lacks what it needs asks for it: choices, dates, back, drafts, the last screen; and how few keys it takes."""

import json
import re
import time

import terminal


class Form(terminal.Case):
    def case(self, user="xt_msb_01", place=3):
        listed = json.loads(self.run_program("--format", "json", "case", "list", "--holder", "MSB", "--status", "open", PGUSER=user)[1])
        return listed[place]["case_number"]

    def visits(self, number):
        return [row for row in json.loads(self.run_program("--format", "json", "case", "timeline", number)[1])
                if "走访" in json.dumps(row, ensure_ascii=False)]

    def answer(self, shell, keys, expected):
        """Keys, then the prompt that asks for the next field; the keys are counted."""
        self.keys = getattr(self, "keys", 0) + len(keys)
        shell.send(keys)
        shell.settle()
        # a busy machine may think longer than it is quiet
        end = time.monotonic() + 20
        while expected not in (shell.line() if expected.endswith(">") else shell.text()) and time.monotonic() < end:
            shell.read(0.2)
        shell.settle()
        self.assertIn(expected, shell.line() if expected.endswith(">") else shell.text())

    def test_who_is_to_know_of_a_restricted_case_is_asked_for(self):
        number = self.case(place=1)
        shell = self.shell(columns=200)
        self.answer(shell, f"案件 限制 {number}\r", "5 其他 >")
        self.answer(shell, "1\r", ">")
        self.assertIn("2/3 知悉人的账号，可多次", shell.line())
        self.answer(shell, "xt_msb_01 xt_msb_02\r", ">")
        self.answer(shell, "\r", "1 提交  2 修改  3 放弃 >")
        self.assertRegex(shell.text(), "知悉人的账号.*xt_msb_01 民社办、xt_msb_02")
        self.answer(shell, "1\r", "确认限制知悉？ [y/N]")
        self.assertIn("除这 2 个账号外", shell.text())
        shell.send("n\r")
        shell.settle()
        self.assertIn("没有办理", shell.text())

    def test_a_text_that_would_fill_screens_is_told_by_its_beginning(self):
        shell = self.shell()
        self.answer(shell, f"走访 登记 {self.case()}\r", "2 否 >")
        self.answer(shell, "是\r", "e 用编辑器） >")
        self.answer(shell, "孩" * 4001 + "\r", "1 提交  2 修改  3 放弃 >")
        self.assertIn("……（共4001字）", shell.text().replace("\n", "").replace(" ", ""))
        self.answer(shell, "1\r", "1 提交  2 修改  3 放弃 >")
        self.assertIn("文字过长", shell.text())
        self.answer(shell, "2\r", "改第几项 >")
        self.answer(shell, "3\r", "清空] >")
        self.assertRegex(shell.text().replace("\n", ""), r"\[孩{60}……（共 4001 字）")
        self.answer(shell, "家中整洁\r", "1 提交  2 修改  3 放弃 >")
        self.assertIn("3 情况说明              家中整洁", shell.text())
        shell.send("\x03")

    def test_english_has_english_signs(self):
        shell = self.shell("--lang", "en")
        self.answer(shell, f"visit add {self.case()}\r", "1 yes  2 no >")
        self.answer(shell, "yes\r", "for the editor) >")
        self.answer(shell, "doing homework\r", "3 give up >")
        self.assertIn("what is done, narrative", shell.text())
        self.assertNotIn("、", shell.text()[shell.text().index("To be submitted"):])

    def test_a_visit_takes_at_most_25_keys_besides_the_narrative(self):
        shell = self.shell()
        shell.type("case list --holder MSB --status open --limit 5")
        number = self.case(place=0)
        before = len(self.visits(number))
        self.answer(shell, "1 zf\r", "1/2 是否见到未成年人本人：1 是  2 否 >")
        self.answer(shell, "1\r", "2/2 情况说明（可不填）（. 分多行，e 用编辑器） >")
        shell.send("家中整洁，孩子在写作业")
        self.answer(shell, "\r", "1 提交  2 修改  3 放弃 >")
        self.assertIn("2 是否见到未成年人本人  是", shell.text())
        readers = json.loads(self.run_program("--format", "json", "-c", f"select * from api.who_will_see('{number}');")[1])
        self.assertGreater(len(readers), 2)
        shown = re.sub(r"\n +", "", shell.text().split("谁会看到：")[1])
        for reader in readers:
            self.assertIn(reader["unit"], shown)
        self.assertRegex(shown, r"经过、文字记录 +\S*民社办（主责）")
        self.answer(shell, "1\r", "已登记走访")
        self.assertLessEqual(self.keys, 25)
        self.assertEqual(len(self.visits(number)), before + 1)
        self.assertNotIn("写作业", self.history())

    def test_forwards_backwards_explained_and_changed(self):
        number = self.case()
        before = len(self.visits(number))
        shell = self.shell()
        self.answer(shell, f"visit add {number}\r", "1 是  2 否 >")
        self.answer(shell, "?\r", "--见到")
        self.assertRegex(shell.text(), r"依据 +方案 三\(四\)  建立家庭监护干预和服务机制：")
        self.answer(shell, "maybe\r", "没有“maybe”这一项")
        self.answer(shell, "f\r", "2/2 情况说明")
        self.answer(shell, "<\r", "1/2 是否见到未成年人本人：1 是  2 否 [否] >")
        self.answer(shell, "\r", "2/2 情况说明")
        self.answer(shell, ".\r第一行\r第二行\r.\r", "1 提交  2 修改  3 放弃 >")
        self.answer(shell, "2 4\r", "何时走访")
        self.answer(shell, "昨天 15:00\r", "1 提交")
        self.assertRegex(shell.text(), r"何时走访；不写为现在 +\d{4}-\d\d-\d\d 15:00")
        self.assertRegex(shell.text(), r"情况说明 +第一行\\n第二行")
        self.answer(shell, "3\r", "已放弃，没有提交")
        self.assertEqual(len(self.visits(number)), before)

    def test_the_last_screen_names_what_was_chosen(self):
        shell = self.shell()
        self.answer(shell, "case close --reason difficulty_resolved\r", "案件编号 >")
        self.answer(shell, f"{self.case()}\r", "2/2 说明（. 分多行，e 用编辑器） >")
        self.answer(shell, "x\r", "1 提交  2 修改  3 放弃 >")
        self.assertIn("困境已消除（difficulty_resolved）", shell.text())
        self.answer(shell, "3\r", "已放弃，没有提交")

    def test_what_is_refused_can_be_mended(self):
        number = self.case()
        shell = self.shell()
        self.answer(shell, f"visit add {number} --happened-at 明天\r", "1 是  2 否 >")
        self.answer(shell, "1\r\r", "1 提交  2 修改  3 放弃 >")
        self.answer(shell, "1\r", "错误：")
        self.assertTrue(shell.line().endswith("放弃 >"))
        self.answer(shell, "2 4\r今天\r", "1 提交  2 修改  3 放弃 >")
        self.answer(shell, "1\r", "已登记走访")

    def test_what_is_not_understood_is_said_at_once_and_what_was_refused_stays_in_sight(self):
        number = self.case()
        shell = self.shell(rows=24, columns=80)
        self.answer(shell, f"visit add {number} --happened-at 明天\r", "1 是  2 否 >")
        self.answer(shell, "\r", "此项必填。")
        self.answer(shell, "1\r见到\r", "1 提交  2 修改  3 放弃 >")
        self.answer(shell, "2 4\r2月30日\r", "看不懂这个日期：2月30日。")
        self.answer(shell, "明天\r", "1 提交  2 修改  3 放弃 >")
        self.answer(shell, "1 xyz\r", "1 提交  2 修改  3 放弃 >")
        shell.clear()
        self.answer(shell, "1\r", "错误：")
        self.assertNotIn("谁会看到", shell.text())
        self.answer(shell, "2 3\r", "[见到，- 清空] >")
        self.answer(shell, "-\r", "1 提交  2 修改  3 放弃 >")
        self.assertRegex(shell.text(), r"情况说明 +（未填）")
        self.answer(shell, "3\r", "已放弃，没有提交")

    def test_a_long_list_is_chosen_from_by_initials(self):
        number = self.case()
        shell = self.shell(rows=80)
        self.answer(shell, f"case dispatch {number}\r", "? 列出） >")
        self.answer(shell, "?\r", "司法所  SFS")
        self.answer(shell, "sfs\r", "2/2 说明")
        self.answer(shell, "\x03", "已放弃")
        self.assertIn("xt_msb_01", shell.type("whoami"))

    def test_a_draft_is_kept_and_gone_on_with_by_its_author_only(self):
        number = self.case()
        shell = self.shell()
        self.answer(shell, f"visit add {number}\r", "1 是  2 否 >")
        self.answer(shell, "2\r!\r", "已存为第 1 号草稿")
        self.assertIn("没有草稿", self.run_program("draft", "list", PGUSER="xt_msb_02")[1] or "没有草稿")
        self.assertIn("没有草稿", self.run_program("draft", "list", PGUSER="xt_pcs_01")[1])
        self.assertIn("visit add", self.run_program("草稿", "列表")[1])
        shell = self.shell()
        self.answer(shell, "draft resume 1\r", "1/1 情况说明")
        self.answer(shell, "\r", "2 是否见到未成年人本人  否")
        self.answer(shell, "1\r", "已登记走访")
        self.assertIn("没有草稿", self.run_program("draft", "list")[1])

    def test_a_ringing_telephone_takes_five_fields(self):
        shell = self.shell(PGUSER="xt_sq01_01")
        self.answer(shell, "xs ld\r", "1/5 看到或听到了什么")
        self.answer(shell, "夜里有哭声\r", "2/5 未成年人是否正面临危险：1 是  2 否 >")
        self.answer(shell, "2\r", "3/5 所在社区或网格")
        self.answer(shell, "\r\r\r", "1 提交  2 修改  3 放弃 >")
        self.answer(shell, "1\r", "已登记线索 L")
        self.assertNotIn("哭声", self.history())

    def test_the_last_entry_is_corrected(self):
        number = self.case()
        shell = self.shell()
        self.assertIn("没有可以更正的登记", shell.type("correct last"))
        recorded = re.search(rf"已登记走访 {number}/(\d+)", shell.type(f"visit add {number} --seen yes --note 见到"))[1]
        self.answer(shell, "更正 上次\r", "1/2 是否见到未成年人本人：1 是  2 否 [yes] >")
        self.answer(shell, "2\r", "2/2 情况说明（可不填）（. 分多行，e 用编辑器） [见到，- 清空] >")
        self.answer(shell, "敲门无人应\r", "1 提交  2 修改  3 放弃 >")
        self.assertRegex(shell.text(), rf"更正第几号事件 +{recorded}\n")
        self.answer(shell, "1\r", f"已登记走访 {number}/{int(recorded) + 1}")

    def test_is_english_on_request(self):
        shell = self.shell("--lang", "en")
        self.answer(shell, f"visit add {self.case()}\r", "1 yes  2 no >")
        self.answer(shell, "yes\r\r", "1 submit  2 change  3 give up >")
        self.answer(shell, "3\r", "Given up")

    def test_nobody_is_asked_where_nobody_sits(self):
        status, _, errors = self.run_program(text="visit add 2026-AAAAAA\n")
        self.assertEqual(status, 3)
        self.assertIn("缺少 --见到", errors)
