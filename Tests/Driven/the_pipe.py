"""Lines from a pipe or a file, one call, exit statuses, formats, and input that is not what it should be."""

import csv
import datetime
import io
import json
import os
import signal
import subprocess
import time

import terminal


def as_deadline(instant):
    """What ends with a day is told as 24:00 of that day; an instant as in JSON, in the street's zone."""
    if not instant or instant[11:16] != "00:00":
        return (instant or "")[:16].replace("T", " ")
    return str(datetime.date.fromisoformat(instant[:10]) - datetime.timedelta(days=1)) + " 24:00"


class Pipe(terminal.Case):
    def test_runs_every_line(self):
        status, out, errors = self.run_program(text="whoami\n\n-- a comment\ncase list --limit 3\nselect 1；\n")
        self.assertEqual((status, errors), (0, ""))
        self.assertIn("xt_msb_01", out)
        self.assertIn("（列出 3 行，共 ", out)

    def test_last_line_needs_no_end(self):
        self.assertEqual(self.run_program(text="select 41 + 1 as x;")[1].split()[2], "42")

    def test_stops_at_the_first_error_and_tells_where(self):
        status, out, errors = self.run_program(text="whoami\n\ncase shw\nselect 'not run';\n")
        self.assertEqual(status, 3)
        self.assertRegex(errors, r"^stdin:3: 错误：没有这个命令：case shw\n提示：是不是 case show？\n$")
        self.assertNotIn("not run", out)

    def test_tells_where_a_statement_of_several_lines_began(self):
        status, _, errors = self.run_program(text="whoami\nselect\n 1/0\n;\n")
        self.assertEqual(status, 3)
        self.assertIn("stdin:2: ", errors)

    def test_a_file(self):
        path = os.path.join(self.home, "脚 本.weibao")
        with open(path, "w", encoding="utf-8") as file:
            file.write("\ufeffselect 1 as a;\r\n案件 列表 --条数 1\r\nnonsense\r\n")
        status, out, errors = self.run_program("-f", path)
        self.assertEqual(status, 3)
        self.assertIn("（共 1 行）", out)
        self.assertIn("（列出 1 行，共 ", out)
        self.assertTrue(errors.startswith(f"{path}:3: 错误："), errors)

    def test_a_file_that_is_not_there(self):
        status, _, errors = self.run_program("-f", "/nowhere/x")
        self.assertEqual(status, 64)
        self.assertIn("/nowhere/x", errors)

    def test_what_is_cut_off_is_not_run(self):
        for text in ["delete from x where a = 1", "select 'a;\n", "minor search “a", "select $$ a;"]:
            status, _, errors = self.run_program(text=text)
            self.assertEqual(status, 3, text)
            self.assertIn("stdin:1: 错误：", errors)
            self.assertIn("未执行", errors)

    def test_a_transaction_that_is_left_open_is_an_error(self):
        status, _, errors = self.run_program(text="begin;\nselect 1;\n")
        self.assertEqual(status, 3)
        self.assertIn("改动已撤销", errors)

    def test_nothing_is_nothing(self):
        self.assertEqual(self.run_program(text=""), (0, "", ""))

    def test_quit_ends_it(self):
        self.assertEqual(self.run_program(text="退出\nnonsense\n")[0], 0)


class WrongInput(terminal.Case):
    def test_gb18030_is_told(self):
        status, _, errors = self.run_program(text="whoami\n案件 列表\n".encode("gb18030"))
        self.assertEqual(status, 3)
        self.assertIn("stdin:2: 错误：输入不是 UTF-8 文字。", errors)
        self.assertIn("iconv -f GB18030", errors)

    def test_gb18030_in_an_argument_is_told(self):
        status, _, errors = self.run_program("案件".encode("gb18030"))
        self.assertEqual(status, 64)
        self.assertIn("不是 UTF-8", errors)

    def test_control_characters_are_told(self):
        for line in ["case show a\x1bb", "case show \x00", "case show a\x07"]:
            status, _, errors = self.run_program(text=line + "\n")
            self.assertEqual(status, 3)
            self.assertNotIn("\x1b", errors)
            self.assertNotIn("\x07", errors)

    def test_a_line_of_a_megabyte(self):
        status, out, _ = self.run_program(text="select length('" + "未" * 400_000 + "') as n;\n")
        self.assertEqual((status, out.split()[2]), (0, "400000"))
        status, _, errors = self.run_program(text="x" * 1_000_000 + "\n")
        self.assertEqual(status, 3)
        self.assertLess(len(errors), 500)
        self.assertEqual(self.run_program(text="case show " + "x" * 1_000_000 + "\n")[0], 3)


class OneCall(terminal.Case):
    def test_exit_statuses(self):
        for arguments, status in [
            (["whoami"], 0), (["help"], 0), (["case", "list", "--help"], 0), (["-h"], 0), (["case"], 0),
            (["case", "accept", "2026-7K3FQM"], 1), (["sql", "select 1/0"], 1), (["case", "show", "x"], 1),
            (["--dsn", "host=/nowhere", "whoami"], 2), (["--dsn", "user=nobody_such", "whoami"], 2),
            (["nonsense"], 64), (["case", "lst"], 64), (["case", "show"], 64), (["--format", "xml", "whoami"], 64),
            (["--nonsense"], 64), (["-f"], 64), (["-f", "x", "whoami"], 64), (["case", "list", "--limit", "-1"], 64),
        ]:
            done = self.run_program(*arguments)
            self.assertEqual(done[0], status, (arguments, done))
            self.assertEqual(done[2] == "", status == 0, (arguments, done))
            self.assertEqual(done[1] == "", status != 0, (arguments, done))

    def test_ctrl_c(self):
        process = subprocess.Popen(
            [terminal.program(), "sql", "select pg_sleep(60)"], env=self.environment(), stdout=subprocess.PIPE,
            stderr=subprocess.PIPE)
        time.sleep(1.5)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=10)
        self.assertEqual((process.returncode, errors.decode()), (130, "错误：已取消。\n"))

    def test_a_reader_that_leaves_is_no_error(self):
        text = f"'{terminal.program()}' duty list --format csv | head -n 1; exit ${{PIPESTATUS[0]}}"
        done = subprocess.run(["bash", "-c", text], env=self.environment(), capture_output=True, timeout=30)
        self.assertEqual((done.returncode, done.stderr), (0, b""))

    def test_a_full_disk_is_told(self):
        with open("/dev/full", "w") as full:
            done = subprocess.run(
                [terminal.program(), "whoami"], env=self.environment(), stdout=full, stderr=subprocess.PIPE, timeout=30)
        self.assertEqual(done.returncode, 1)
        self.assertIn("结果写不出去", done.stderr.decode())

    def test_help_needs_no_server(self):
        self.assertEqual(self.run_program("help", "case", "list", PGHOST="/nowhere")[0], 0)
        self.assertEqual(self.run_program("case", "list", "-h", PGHOST="/nowhere")[0], 0)

    def test_help_is_straight_and_speaks_both_languages(self):
        chinese = self.run_program("help", "case", "list")[1]
        columns = {len(line.split("  ")[1].encode("gb18030")) for line in chinese.splitlines() if line.startswith("  --")}
        self.assertIn("选项：", chinese)
        self.assertGreater(len(columns), 1)
        self.assertIn("Options:", self.run_program("--lang", "en", "help", "case", "list")[1])
        self.assertIn("Options:", self.run_program("case", "list", "--help", "--lang", "en")[1])

    def test_everything_that_help_lists_is_there(self):
        def verbs(text):
            part = text.split("：\n")[2].split("\n\n")[0]
            return [line.split()[0].rstrip(",") for line in part.splitlines() if line.startswith("  ")]

        for noun in verbs(self.run_program("help")[1]):
            status, text, _ = self.run_program("help", noun)
            self.assertEqual(status, 0, noun)
            if "动作：" in text:
                for verb in verbs(text):
                    self.assertEqual(self.run_program("help", noun, verb)[0], 0, (noun, verb))


class Formats(terminal.Case):
    def json(self, *arguments):
        status, out, errors = self.run_program(*arguments, "--format", "json")
        self.assertEqual((status, errors), (0, ""), arguments)
        return json.loads(out)

    def names(self, view):
        out = self.run_program("--format", "csv", "sql", f"select * from api.{view} limit 0")[1]
        return out.strip().split(",")

    def test_keys_are_the_columns_of_the_views(self):
        for command, view in [
            (["case", "list"], "cases"), (["lead", "list"], "leads"), (["unit", "list"], "units"), (["duty", "list"], "duties"),
            (["work"], "my_work"), (["story", "list"], "stories"),
        ]:
            rows = self.json(*command)
            self.assertGreater(len(rows), 0, view)
            self.assertEqual(list(rows[0]), self.names(view), view)
            table = list(csv.reader(io.StringIO(self.run_program(*command, "--format", "csv")[1])))
            self.assertEqual(table[0], self.names(view), view)
            self.assertEqual(len(table) - 1, len(rows), view)

    def test_values_are_those_of_the_server(self):
        number = self.json("story", "list")[0]["case_number"]
        case = self.json("case", "show", number)
        query = f"select * from api.cases where case_number = '{number}'"
        row = self.json("sql", f"select to_jsonb(c) as j from ({query}) c")[0]["j"]
        for name, value in row.items():
            if name.endswith("_at") and value is not None:
                self.assertRegex(case[name], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+08:00$")
                same = self.json("sql", f"select timestamptz '{case[name]}' = timestamptz '{value}' as same")
                self.assertTrue(same[0]["same"])
            else:
                self.assertEqual(case[name], value, name)
        self.assertIsInstance(case["age"], int)
        for part, view in [("responsibilities", "responsibilities"), ("offers", "offers"), ("obligations", "obligations")]:
            self.assertEqual(list(case[part][0]), self.names(view))
        timeline = self.json("case", "timeline", number)
        self.assertEqual(list(timeline[0]), self.names("case_timeline"))

    def test_a_table_of_a_case_holds_the_facts_of_its_json(self):
        number = self.json("story", "list")[1]["case_number"]
        text = self.run_program("case", "show", number)[1]
        case = self.json("case", "show", number)
        for holder in case["responsibilities"]:
            self.assertIn(holder["unit"], text)
            self.assertIn(holder["since"][:16].replace("T", " "), text)
            self.assertIn(holder["event_id"], text)
        for owed in case["obligations"]:
            self.assertIn(owed["rule"], text)

    def test_an_audit_holds_the_same_facts_in_every_format(self):
        number = self.json("story", "list")[1]["case_number"]
        audit = self.json("audit", "case", number)
        self.assertEqual(list(audit), ["case", "holder", "offer", "obligation", "lateness", "event", "duty"])
        lines = [line for part in audit.values() for line in part]
        rows = list(csv.DictReader(io.StringIO(self.run_program("audit", "case", number, "--format", "csv")[1])))
        self.assertEqual(len(rows), len(lines))
        text = self.run_program("audit", "case", number)[1]
        for line, row in zip(lines, rows):
            self.assertEqual({k: "" if v is None else str(v) for k, v in line.items()}, row)
            for fact in ["unit", "what", "rule", "source", "duty_code", "phrase", "evidence"]:
                self.assertIn(line[fact] or "", text)
            for time_ in ["started", "ended", "recorded"]:
                self.assertIn((line[time_] or "")[:16].replace("T", " "), text)
            self.assertIn(as_deadline(line["due"]), text)
        self.assertGreater(len(audit["lateness"]), 0)

    def test_nothing_found_is_told_in_words_or_is_empty(self):
        self.assertEqual(self.run_program("case", "list", "--holder", "FXS")[1], "没有符合条件的案件。\n")
        for option in ("--holder", "--community"):
            status, output, errors = self.run_program("case", "list", option, "no such")
            self.assertEqual((status, output), (1, ""))
            self.assertIn("“no such”", errors)
        self.assertEqual(self.run_program("case", "list", "--holder", "FXS", "--lang", "en")[1], "No case matches.\n")
        self.assertEqual(self.json("case", "list", "--holder", "FXS"), [])
        self.assertEqual(len(self.run_program("case", "list", "--holder", "FXS", "--format", "csv")[1].splitlines()), 1)

    def test_csv_for_a_spreadsheet(self):
        out = self.run_program("--bom", "--format", "csv", "sql", "select '=1+1' as a, 'x,\"y\"' as b, -1 as c, '汉' as 字")[1]
        self.assertEqual(out, "\ufeffa,b,c,字\r\n'=1+1,\"x,\"\"y\"\"\",-1,汉\r\n")

    def test_json_has_real_numbers_truths_and_nothing(self):
        row = self.json("sql", "select 1 as i, 1.50 as n, true as b, null as u, 'NaN'::float8 as x, '{\"k\":[1]}'::jsonb as j")
        self.assertEqual(row, [{"i": 1, "n": 1.5, "b": True, "u": None, "x": "NaN", "j": {"k": [1]}}])

    def test_results_and_messages_do_not_mix(self):
        _, out, errors = self.run_program(
            "--format", "json", text="drop table if exists no_such;\ncase list --limit 1\n")
        self.assertEqual(len(json.loads(out)), 1)
        self.assertIn("no_such", errors)


class Work(terminal.Case):
    def json(self, user, *arguments):
        status, out, errors = self.run_program(*arguments, "--format", "json", PGUSER=user)
        self.assertEqual((status, errors), (0, ""), arguments)
        return json.loads(out)

    def test_from_a_lead_to_an_audit(self):
        lead = self.json(
            "xt_msb_01", "lead", "add", "--channel", "学校报告", "--summary", "连续缺课三周", "--birth-date", "2016-05-04")[0]
        number = lead["lead_number"]
        self.assertEqual(self.json("xt_msb_01", "线索", "筛查", number, "属实")[0]["status"], "screened")
        case = self.json("xt_msb_01", "case", "open", number, "--category", "C2-1", "--risk", "高")[0]["case_number"]
        offer = self.json("xt_msb_01", "案件", "派单", case, "--给", "pcs")[0]
        self.assertEqual((offer["to_unit_code"], offer["due_unknown"]), ("PCS", None))
        self.assertIn(case, [row["number"] for row in self.json("xt_pcs_01", "work")])
        _, said, _ = self.run_program("case", "accept", case, PGUSER="xt_pcs_01")
        self.assertRegex(said, rf"^案件 {case} 自 \d{{4}}-\d\d-\d\d \d\d:\d\d 起由本单位负责。\n$")
        self.json("xt_pcs_01", "visit", "add", case, "--seen", "yes", "--note", "见到孩子")
        self.json("xt_pcs_01", "case", "close", case, "--reason", "困境已消除", "--note", "已复学",
                  "--best-for-child", "已回到学校和家中", "--child-wish", "愿意继续上学")
        self.json("xt_msb_01", "case", "confirm", case)
        audit = self.json("xt_msb_01", "audit", "case", case)
        self.assertEqual([row["unit_code"] for row in audit["holder"]], ["MSB", "MSB", "PCS"])
        self.assertEqual(audit["holder"][1]["ended"], audit["holder"][2]["started"])
        self.assertIsNotNone(audit["case"][0]["ended"])

    def test_a_return_against_the_own_duty_is_told(self):
        lead = self.json("xt_msb_01", "lead", "add", "--channel", "public", "--summary", "父亲服刑", "--birth-date", "2015-01-01")
        number = lead[0]["lead_number"]
        self.json("xt_msb_01", "lead", "screen", number, "valid")
        case = self.json("xt_msb_01", "case", "open", number, "--category", "C2-1", "--risk", "low")[0]["case_number"]
        self.json("xt_msb_01", "case", "dispatch", case, "--to", "SFS", "--duty", "D-SFS-01")
        status, said, errors = self.run_program(
            "案件", "退回", case, "--理由", "属事不符", "--职责", "D-MSB-11", "--备注", "不属本所", "--yes", PGUSER="xt_sfs_01")
        self.assertEqual((status, errors), (0, ""))
        self.assertIn("职责", said)

    def test_a_look_shows_the_dossier_and_a_search_only_a_masked_name(self):
        case = self.json("xt_msb_01", "story", "list")[0]["case_number"]
        masked = self.json("xt_msb_01", "dossier", "open", case, "--目的", "复核")
        self.assertIn("minor", [row["part"] for row in masked])
        self.assertRegex([row["value"] for row in masked if row["item"] == "姓名"][0], r"^.\*+$")
        dossier = self.json("xt_msb_01", "dossier", "open", case, "--purpose", "review", "--reveal")
        name = [row["value"] for row in dossier if row["item"] == "姓名"][0]
        found = self.json("xt_msb_01", "minor", "search", name)
        self.assertIn(case, [row["case_number"] for row in found])
        self.assertNotIn(name, [row["name"] for row in found])

    def test_who_looked_is_told_and_that_too_is_traced(self):
        case = self.json("xt_msb_01", "story", "list")[0]["case_number"]
        self.json("xt_msb_01", "dossier", "open", case, "--purpose", "review")
        looks = self.json("xt_ldz_01", "trace", "minor", case)
        self.assertIn(("xt_msb_01", "dossier", "review"), [(row["login"], row["scope"], row["purpose"]) for row in looks])
        asked = self.json("xt_msb_01", "trace", "login", "xt_ldz_01")
        self.assertIn("trace", [row["scope"] for row in asked])
        status, out, errors = self.run_program("留痕", "单位", "MSB", PGUSER="xt_pcs_01")
        self.assertEqual((status, out), (1, ""))
        self.assertIn("本单位", errors)

    def test_a_refusal_is_in_the_language_asked_for(self):
        chinese = self.run_program("case", "accept", "2026-7K3FQM")
        english = self.run_program("case", "accept", "2026-7K3FQM", "--lang", "en")
        self.assertEqual((chinese[0], english[0]), (1, 1))
        self.assertTrue(chinese[2].startswith("错误："))
        self.assertTrue(english[2].startswith("Error: "))


class Logins(terminal.Case):
    def test_a_login_without_a_unit_may_still_write_sql(self):
        status, out, _ = self.run_program("sql", "select 1 as x", PGUSER="postgres")
        self.assertEqual((status, out.split()[0]), (0, "x"))
        self.assertEqual(self.run_program("whoami", PGUSER="postgres")[0], 1)

    def test_the_analyst_is_refused_in_words(self):
        status, _, errors = self.run_program("case", "list", PGUSER="xt_fxs_01")
        self.assertEqual(status, 1)
        self.assertIn("权限不足", errors)
