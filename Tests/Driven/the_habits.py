"""What people from psql type: commands of a backslash, variables, formats, files."""

import csv
import io
import json
import os
import stat
import time

import terminal


class Buffer(terminal.Case):
    def test_g_runs_what_has_no_end_and_runs_it_again(self):
        shell = self.shell()
        self.assertIn("（共 1 行）", shell.type("select 40 + 2 as sum \\g"))
        shell.clear()
        self.assertIn("42", shell.type("\\g"))

    def test_gx_expands_one_result(self):
        shell = self.shell()
        self.assertRegex(shell.type("select 1 as 甲, 'x' as 乙 \\gx"), r"-\[ 1 \]-+\n甲  1\n乙  x")
        self.assertIn("甲 | 乙", shell.type("select 1 as 甲, 'x' as 乙;"))

    def test_p_and_r_show_and_forget(self):
        shell = self.shell()
        shell.send("select 'a\\b',\r")
        shell.expect("民社办->")
        self.assertIn("select 'a\\b',", shell.type("\\p\r\\r"))
        self.assertTrue(shell.line().endswith("民社办=>"))
        self.assertNotIn("错误", shell.type("select 1;"))

    def test_a_result_goes_to_a_file_of_its_owner_and_to_a_program(self):
        path = os.path.join(self.home, "结果.txt")
        shell = self.shell()
        shell.type(f"select '未保' as x \\g {path}")
        with open(path, encoding="utf-8") as file:
            self.assertIn("未保", file.read())
        self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600)
        self.assertIn("BAO", shell.type("select 'bao' as x \\g |tr a-z A-Z"))

    def test_watch_runs_until_ctrl_c(self):
        shell = self.shell()
        shell.send("select 'tick' as x \\watch 0.3\r")
        shell.read(0.5)
        for _ in range(8):
            shell.read(0.4)
        shell.send("\x03")
        self.assertGreaterEqual(shell.after_prompt().count(" tick\n"), 3)
        self.assertIn("42", shell.type("select 42;"))

    def test_ctrl_c_ends_a_watch_whenever_it_comes(self):
        shell = self.shell()
        for number in range(12):
            shell.send("select 'tick' as x \\watch 0.1\r")
            shell.read(1)
            end = time.monotonic() + 0.3 + number * 0.017
            while time.monotonic() < end:
                shell.read(0.01)
            shell.send("\x03")
            shell.expect("=> ", timeout=5)
            shell.clear()

    def test_e_edits_the_last_statement_and_runs_it(self):
        editor = os.path.join(self.home, "editor")
        with open(editor, "w", encoding="utf-8") as file:
            file.write("#!/bin/sh\nls -l \"$1\" >&2\nsed -i s/40/41/ \"$1\"\n")
        os.chmod(editor, 0o755)
        shell = self.shell(EDITOR=editor, TMPDIR=self.home)
        shell.type("select 40 + 1 as sum;")
        text = shell.type("\\e")
        self.assertIn("-rw-------", text)
        self.assertIn(" 42\n", text)
        self.assertEqual([name for name in os.listdir(self.home) if name.endswith(".sql")], [])


class Display(terminal.Case):
    def test_x_timing_and_pset(self):
        shell = self.shell()
        self.assertIn("expanded = on", shell.type("\\x"))
        self.assertIn("-[ 1 ]-", shell.type("select 1 as a;"))
        self.assertIn("显示用时：开", shell.type("\\x off\r\\timing"))
        self.assertRegex(shell.type("select 1;"), r"时间：\d+\.\d{3} 毫秒")
        self.assertIn("∅", shell.type("\\pset null ∅\rselect null as a;"))
        self.assertIn("（列出 2 行，共 7 行）", shell.type("\\pset rows 2\rselect generate_series(1, 7);"))
        self.assertIn("没有这个设置：nosuch", shell.type("\\pset nosuch 1"))
        self.assertIn("“maybe”不能用于 on|off", shell.type("\\timing maybe"))

    def test_x_auto_expands_what_is_too_wide(self):
        shell = self.shell("--lang", "en", columns=60)
        text = shell.type("\\x auto\rselect repeat('未', 40) as a, 1 as b;\rselect 1 as narrow;")
        self.assertIn("-[ 1 ]-", text)
        self.assertIn(" narrow\n", text)

    def test_a_list_that_is_cut_says_of_how_many(self):
        total = json.loads(self.run_program("--format", "json", "sql", "select count(*) from cases")[1])[0]["count"]
        self.assertIn(f"（列出 2 行，共 {total} 行）", self.run_program("case", "list", "--limit", "2")[1])
        self.assertIn(f"(2 of {total} rows)", self.run_program("--lang", "en", "case", "list", "--limit", "2")[1])

    def test_every_format_tells_the_same(self):
        told = {}
        for name in ["table", "expanded", "csv", "json", "jsonl", "markdown"]:
            for words in (["case", "list", "--limit", "3"], ["sql", "select case_number from cases order by 1 limit 3"]):
                status, out, errors = self.run_program("--format", name, *words)
                self.assertEqual((status, errors), (0, ""), name)
                told.setdefault(words[0], {})[name] = out
        for kind, outs in told.items():
            numbers = [row["case_number"] for row in json.loads(outs["json"])]
            self.assertEqual(len(numbers), 3)
            self.assertEqual([json.loads(line)["case_number"] for line in outs["jsonl"].splitlines()], numbers)
            self.assertEqual([row["case_number"] for row in csv.DictReader(io.StringIO(outs["csv"]))], numbers)
            for name in ["table", "expanded", "markdown"]:
                places = [outs[name].index(number) for number in numbers]
                self.assertEqual(places, sorted(places), (kind, name))
            self.assertEqual(outs["markdown"].splitlines()[1].replace(" ", "").strip("|").split("|")[0], "---")

    def test_the_csv_of_a_query_comes_by_a_copy_and_is_that_of_any_answer(self):
        query = r"""select * from (values
          (1, 1.50::numeric, true, 'plain'::text, '2026-07-09 14:03:00.25+08'::timestamptz, '{"a": "b,c"}'::jsonb, '[2026-01-01,2026-01-03)'::tstzrange, 'NaN'::float8),
          (-2, null, false, '', 'infinity', null, null, '-infinity'),
          (3, 'NaN', null, E'a,"b"\\n\\t\\\\ \\r', '0044-03-15 12:00 BC', '[1]', 'empty', 1e300),
          (4, 0, true, '=1+1', '1899-12-31 23:59:59+00', '"x"', '(,)', 0.1),
          (5, 0, true, '＝全角', '12026-01-01 00:00+00', 'null', '(,)', 2), (6, 0, true, E'\\\\N', 'epoch', '1', '(,)', 3), (7, 1, false, E'\\x01\\u202e', '2026-11-27 04:08:49.353223+08', '{}', '(,)', 4)
        ) v (n, m, t, s, at, j, r, f)""".replace("\\\\", "\\")
        for statement in (query, query + " where false", "select null as a", "select 1 as a, 'x -- y' as b -- a comment\n", "values ('a;b')", "table api.units"):
            copied = self.run_program("--format", "csv", "sql", statement)
            self.assertEqual(copied[0], 0, copied[2])
            prepared = self.run_program("--format", "csv", "-c", f"prepare q as {statement}\n;\nexecute q;")
            self.assertEqual(copied[1], prepared[1], statement)
            self.assertGreater(len(copied[1]), 1)
        status, _, errors = self.run_program("--format", "csv", "sql", "select 1,\n nowhere from api.units")
        self.assertEqual(status, 1)
        self.assertIn("第 2 行：", errors)

    def test_csv_of_a_statement_is_safe_to_open(self):
        out = self.run_program("--format", "csv", "sql", "select '=1' as a, 'x\"y' as b, 'p,q' as c, null as d, '' as e, -1 as f, true as g, "
                               "E'l\\nm' as h, '＝x' as i, '未' as j union all select '@', null, null, null, null, null, null, null, '-', '+'")[1]
        self.assertEqual(out, "a,b,c,d,e,f,g,h,i,j\r\n'=1,\"x\"\"y\",\"p,q\",,,-1,true,\"l\nm\",'＝x,未\r\n'@,,,,,,,,'-,'+\r\n")
        self.assertEqual(self.run_program("--format", "csv", "sql", "select null as a")[1].split(), ["a", '""'])

    def test_markdown_shows_signs_as_they_are(self):
        out = self.run_program("--format", "markdown", "sql", "select '<b>|*x*' as a")[1]
        self.assertEqual(out, "| a |\n| --- |\n| &lt;b>\\|\\*x\\* |\n")

    def test_a_report_in_json_lines_is_one_line(self):
        number = json.loads(self.run_program("--format", "json", "case", "list", "--limit", "1")[1])[0]["case_number"]
        out = self.run_program("case", "show", number, "--format", "jsonl")[1]
        self.assertEqual(out.count("\n"), 1)
        self.assertEqual(json.loads(out), json.loads(self.run_program("case", "show", number, "--format", "json")[1]))
        self.assertIn("## 主责经过", self.run_program("案件", "查看", number, "--格式", "文档")[1])


class Names(terminal.Case):
    def test_variables_stand_where_psql_has_them(self):
        shell = self.shell()
        text = shell.type("\\set n 2026-x'y\rselect :'n' as a, '甲:n' as b, 1::int as c, :nosuch;")
        self.assertIn("语法错误", text)
        text = shell.type("select :'n' as a, ':n' as b, 1::int as c;\r\\set k 7\rselect :k + 1 as d;\r\\echo :k - 甲")
        self.assertIn(" 2026-x'y | :n | 1", text)
        self.assertIn(" 8\n", text)
        self.assertIn("\n7 - 甲\n", text)

    def test_d_lists_what_the_login_can_reach_and_no_more(self):
        ours = self.run_program(text="\\pset format csv\n\\d\n")[1]
        self.assertIn("api,cases,视图,", ours)
        self.assertNotIn("core,", ours)
        self.assertNotIn("vault", ours)
        theirs = self.run_program(text="\\pset format csv\n\\dv\n", PGUSER="xt_pcs_01")[1]
        self.assertIn("api,my_work,视图,", theirs)
        columns = self.run_program(text="\\d cases\n")[1]
        self.assertIn("case_number", columns)
        self.assertIn("没有 core.login_x，或您不能查看", self.run_program(text="\\d core.login_x\n")[1])
        self.assertIn("accept_case", self.run_program(text="\\df acc*_case\n")[1])
        self.assertIn("api", self.run_program(text="\\dt nosuch\n\\d api.ca?es\n")[1])

    def test_conninfo_help_and_what_there_is_not(self):
        shell = self.shell()
        self.assertIn("登录    xt_msb_01", shell.type("\\conninfo"))
        self.assertIn("sql-createtable.html", shell.type("\\h create table"))
        self.assertIn("派往单位", shell.type("\\h case dispatch"))
        self.assertIn("没有这个命令：\\tming", shell.type("\\tming"))
        self.assertIn("是不是 \\timing？", shell.text())
        self.assertIn("\\watch [SECONDS]", self.run_program(text="\\?\n")[1])

    def test_every_command_of_the_list_has_words_in_both_languages(self):
        chinese = self.run_program(text="\\?\n")[1].splitlines()
        english = self.run_program("--lang", "en", text="\\?\n")[1].splitlines()
        self.assertEqual(len(chinese), len(english))
        self.assertGreater(len(chinese), 25)
        for zh, en in zip(chinese, english):
            self.assertNotEqual(zh, en)
            self.assertTrue(en.isascii(), en)


class Files(terminal.Case):
    def write(self, name, text):
        path = os.path.join(self.home, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def test_i_and_ir_run_scripts_and_tell_where_they_stop(self):
        self.write("inner.sql", "select 'inner' as x;\nnonsense\n")
        outer = self.write("outer.sql", "\\ir inner.sql\nselect 'never' as x;\n")
        status, out, errors = self.run_program("-f", outer)
        self.assertEqual(status, 3)
        self.assertIn("inner", out)
        self.assertNotIn("never", out)
        self.assertTrue(errors.startswith(f"{self.home}/inner.sql:2: 错误：没有这个命令：nonsense"), errors)
        endless = self.write("endless.sql", "\\ir endless.sql\n")
        self.assertIn("太深", self.run_program("-f", endless)[2])

    def test_c_runs_lines_and_keep_going_goes_on(self):
        status, out, errors = self.run_program("-c", "select 1 as a;\nnonsense\nselect 2 as b;")
        self.assertEqual((status, "b" in out), (3, False))
        self.assertTrue(errors.startswith("-c:2: "), errors)
        status, out, _ = self.run_program("--keep-going", "-c", "nonsense\nselect 2 as b;")
        self.assertEqual((status, "b" in out), (3, True))

    def test_o_sends_results_away_and_back(self):
        path = os.path.join(self.home, "out.csv")
        status, out, errors = self.run_program(
            text=f"\\pset format csv\n\\o {path}\nselect 1 as a;\ncase list --limit 1\n\\o\nselect 2 as b;\n")
        self.assertEqual((status, errors), (0, ""))
        self.assertEqual(out, "b\r\n2\r\n")
        with open(path, encoding="utf-8") as file:
            self.assertTrue(file.read().startswith("a\n1\ncase_number,"))
        self.assertIn("写不了 /nowhere/x", self.run_program(text="\\o /nowhere/x\n")[2])

    def test_copy_to_a_file_and_from_one(self):
        path = os.path.join(self.home, "a b.csv")
        status, _, errors = self.run_program(text=(
            "create temp table t (a int, b text);\n"
            f"\\copy (select g as a, '未,' || g as b from generate_series(1, 1000) g) to '{path}' with (format csv, header)\n"
            f"\\copy t from '{path}' csv header\n"
            "\\copy (select count(*), max(b) from t) to stdout csv\n"), PGUSER="postgres")
        self.assertEqual(status, 0, errors)
        self.assertEqual(errors.count("COPY 1000"), 2)
        with open(path, encoding="utf-8") as file:
            self.assertEqual(file.read().splitlines()[:2], ["a,b", '1,"未,1"'])
        self.assertIn("写法不对", self.run_program(text="\\copy t\n")[2])
        self.assertIn("读不了 /nowhere", self.run_program(text="\\copy t from /nowhere\n")[2])

    def test_a_long_result_does_not_fill_the_memory(self):
        for name in ["csv", "jsonl"]:
            out = os.path.join(self.home, "out")
            status, text, _ = self.run_program(
                "-c", f"\\! ulimit -v\n\\pset format {name}\n\\o {out}\nselect g, repeat('x', 200) from generate_series(1, 200000) g;\n"
                "\\o\n\\! grep VmHWM /proc/$PPID/status")
            self.assertEqual(status, 0)
            self.assertGreater(os.path.getsize(out), 40_000_000)
            self.assertLess(int(text.split("VmHWM:")[1].split()[0]), 40_000, "kilobytes")

    def test_programs_of_the_system(self):
        shell = self.shell()
        self.assertIn("甲乙", shell.type("\\! printf '甲%s\\n' 乙"))
        self.assertIn("whoami", shell.type("whoami\r\\s"))
