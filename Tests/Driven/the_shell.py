"""The shell as a person sees it: prompt, Chinese input, tables, Ctrl-C, Ctrl-D, help, a lost connection."""

import signal
import time

import terminal


class Prompt(terminal.Case):
    def test_tells_the_demo_the_login_and_the_unit(self):
        self.assertTrue(self.shell().line().startswith("【演练】xt_msb_01 民社办=>"))

    def test_is_english_on_request(self):
        shell = self.shell("--lang", "en")
        self.assertRegex(shell.line(), r"^\[demo\] xt_msb_01 .*=>$")
        self.assertIn("There is no command", shell.type("nonsense"))

    def test_speaks_the_language_of_the_locale(self):
        self.assertTrue(self.shell(LC_ALL="", LANG="en_US.UTF-8").line().startswith("[demo]"))
        self.assertTrue(self.shell(LC_ALL="C", LANG="en_US.UTF-8").line().startswith("【演练】"))

    def test_tells_where_a_transaction_stands(self):
        shell = self.shell()
        shell.type("begin;")
        self.assertTrue(shell.line().endswith("民社办=*>"))
        shell.type("select 1/0;")
        self.assertTrue(shell.line().endswith("民社办=!>"))
        shell.type("rollback；")
        self.assertTrue(shell.line().endswith("民社办=>"))

    def test_has_colours_only_where_they_are_wanted(self):
        plain = self.run_program("help")[1]
        self.assertNotIn("\x1b", plain)
        shell = self.shell(NO_COLOR="")
        colours = {shell.screen.buffer[shell.screen.cursor.y][x].fg for x in range(30)}
        self.assertGreater(len(colours), 1)
        self.assertTrue(shell.line().startswith("【演练】xt_msb_01"), "and the cursor stands where the line ends")


class Typing(terminal.Case):
    def test_chinese_is_edited_by_whole_characters(self):
        shell = self.shell()
        shell.send("select '未成年人';")
        shell.expect("select '未成年人';")
        self.assertEqual(shell.screen.cursor.x, len("【演练】xt_msb_01 民社办=> select '未成年人';".encode("gb18030")))
        # Back over `';` and 人, which goes; then 保 comes in its place.
        shell.send("\x1b[D\x1b[D\x7f保\x05")
        self.assertIn(" 未成年保\n", shell.type(""))

    def test_a_wide_line_wraps_and_can_be_deleted(self):
        shell = self.shell(columns=40)
        shell.send("未" * 60)
        shell.settle()
        shell.send("\x15whoami")
        self.assertIn("xt_msb_01", shell.type("").splitlines()[-9])

    def test_a_chinese_command_with_chinese_signs(self):
        shell = self.shell()
        self.assertIn("（列出 2 行，共 ", shell.type("案件　列表　--条数　2；"))
        self.assertIn("“没有 这个”不在可选项内", shell.type("案件 列表 --状态 “没有 这个”"))

    def test_chinese_is_typed_without_a_locale_too(self):
        for locale in ["C", "POSIX", "zh_CN.GB18030"]:
            shell = self.shell("--lang", "zh", LC_ALL=locale)
            shell.send("案建")
            shell.expect("=> 案建")
            shell.send("\x7f件 列表 --条数 1")
            self.assertIn("（列出 1 行，共 ", shell.type(""), locale)

    def test_the_tabulator_key_completes_commands(self):
        shell = self.shell()
        shell.send("cas\tdisp\t")
        shell.expect("=> case dispatch")

    def test_an_unknown_command_is_answered_with_a_suggestion(self):
        shell = self.shell()
        self.assertIn("是不是 case？", shell.type("csae"))
        self.assertIn("是不是 case list？", shell.type("case lst"))
        self.assertIn("是不是 select？", shell.type("slect 1;"))

    def test_bytes_that_are_not_utf8_are_told(self):
        shell = self.shell()
        shell.send("案件".encode("gb18030") + b"\r")
        self.assertIn("不是 UTF-8", shell.after_prompt())


class Tables(terminal.Case):
    def test_columns_are_straight_on_the_screen(self):
        shell = self.shell(columns=180, rows=60)
        for command in ["case list --limit 20", "duty list --unit SFS", "unit list --format table"]:
            shell.clear()
            shell.page(command)
            places = shell.columns_of("|")
            self.assertGreater(len(places), 3, command)
            self.assertEqual(places, [places[0]] * len(places), command)

    def test_what_steers_a_terminal_is_written_out(self):
        shell = self.shell()
        text = shell.type(r"select E'\x1b[2Jgone' as a, U&'\202Ex' as b, E'a\nb' as c;")
        self.assertIn(r"\x1B[2Jgone | \u202Ex | a\nb", text)

    def test_what_is_refused_breaks_no_word(self):
        shell = self.shell(columns=80)
        shell.type("档案 查阅 2026-DEM03M --目的 急")
        told = shell.text()
        self.assertIn("report_response", told)
        self.assertRegex(told, "(?m)^提示：可选：")

    def test_a_long_result_goes_through_the_pager_and_back(self):
        shell = self.shell(rows=20)
        self.assertTrue(shell.page("duty list"), shell.text())
        self.assertIn("未保", shell.type("select '未' || '保' as x;"))

    def test_errors_never_go_through_the_pager(self):
        shell = self.shell(rows=5)
        self.assertIn("语法错误", shell.type("select\r1 +\r+\r;"))


class Keys(terminal.Case):
    def test_ctrl_c_gives_up_the_line(self):
        shell = self.shell()
        shell.send("case list")
        shell.expect("case list")
        shell.send("\x03")
        self.assertIn("case list^C", shell.after_prompt())
        self.assertIn("xt_msb_01", shell.type("whoami"))

    def test_ctrl_c_gives_up_an_open_statement(self):
        shell = self.shell()
        shell.send("select\r'a\r")
        shell.expect("民社办'>")
        shell.send("\x03")
        shell.after_prompt()
        self.assertNotIn("没有闭合", shell.type("select 42;"))

    def test_ctrl_c_cancels_the_query_and_not_the_shell(self):
        shell = self.shell()
        shell.send("select pg_sleep(60);\r")
        time.sleep(2)
        began = time.monotonic()
        shell.send("\x03")
        self.assertIn("已取消", shell.after_prompt())
        self.assertLess(time.monotonic() - began, 10)
        self.assertIn("xt_msb_01", shell.type("whoami"))

    def test_who_was_stopped_finds_the_line_where_it_was(self):
        shell = self.shell()
        shell.send("案件 列")
        shell.settle()
        for stop in (signal.SIGSTOP, signal.SIGCONT) * 3:
            shell.child.kill(stop)
            time.sleep(0.1)
        shell.settle()
        self.assertEqual(shell.text().count("案件 列"), 1, shell.text())
        self.assertEqual(shell.line().count("=>"), 1)
        shell.send("\x03")

    def test_ctrl_d_ends_the_shell(self):
        shell = self.shell()
        shell.send("\x04")
        self.assertEqual(shell.ended(), 0)

    def test_every_way_out(self):
        for word in ["quit", "exit", "退出", "\\q"]:
            shell = self.shell()
            shell.send(word + "\r")
            self.assertEqual(shell.ended(), 0, word)

    def test_leaving_a_transaction_open_is_told(self):
        for way in ["\x04", "\\q\r"]:
            shell = self.shell()
            shell.type("begin;")
            shell.send(way)
            self.assertIn("事务还没有提交", shell.after_prompt())
            shell.send(way)
            self.assertEqual(shell.ended(), 0)
            self.assertIn("改动已撤销", shell.text())

    def test_another_window_size_is_followed(self):
        shell = self.shell(columns=120)
        shell.child.setwinsize(40, 60)
        shell.screen.resize(40, 60)
        shell.send("x" * 50)
        shell.expect("x" * 10)
        shell.send("\x15")
        self.assertIn("xt_msb_01", shell.type("whoami"))


class Lines(terminal.Case):
    def test_a_statement_of_several_lines(self):
        shell = self.shell()
        shell.send("select\r")
        shell.expect("民社办->")
        self.assertIn("（共 1 行）", shell.type("'a；b' as x；"))
        self.assertIn("a；b", shell.text())

    def test_a_pasted_text_runs_as_a_whole(self):
        shell = self.shell()
        shell.send("\x1b[200~select 40 +\n  2 as sum;\nwhoami\x1b[201~")
        shell.settle()
        self.assertNotIn("共 1 行", shell.text(), "nothing runs before the Enter key")
        text = shell.type("")
        self.assertIn("42", text)
        self.assertIn("登录      xt_msb_01", text)

    def test_a_pasted_line_of_100_kb(self):
        shell = self.shell()
        shell.send("\x1b[200~select length('" + "未" * 33_000 + "') as n;\x1b[201~")
        shell.settle()
        self.assertIn("33000", shell.type(""))

    def test_the_server_points_at_the_mistake(self):
        text = self.shell().type("select '未保', * form x;")
        line, mark = [(a, b) for a, b in zip(text.splitlines(), text.splitlines()[1:]) if b.strip() == "^"][0]
        self.assertEqual(line.replace("第 1 行：", "")[:17], "select '未保', * fo")
        self.assertEqual(len(mark), len("第 1 行：select '未保', * f".encode("gb18030")))


class LostConnection(terminal.Case):
    def end_backend(self):
        status, _, errors = self.run_program(
            "--dsn", "user=postgres", "sql",
            "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'xt_xx01_01' and pid <> pg_backend_pid()")
        self.assertEqual(status, 0, errors)

    def test_is_told_and_mended(self):
        shell = self.shell(PGUSER="xt_xx01_01")
        self.end_backend()
        shell.send("whoami\r")
        shell.expect("重新连接？[Y/n]")
        self.assertNotIn("terminating", shell.text())
        shell.send("\r")
        self.assertIn("已重新连接", shell.after_prompt())
        self.assertIn("登录      xt_xx01_01", shell.type("whoami"))

    def test_what_the_server_says_then_stands_above_the_line(self):
        shell = self.shell(PGUSER="xt_xx01_01")
        shell.send("whoa")
        self.end_backend()
        shell.settle()
        self.assertRegex(shell.text(), "(?m)^会话已被终止", "in words, and not the server's English")
        self.assertTrue(shell.line().endswith("=> whoa"), shell.text())
        shell.send("mi\r")
        shell.expect("重新连接？[Y/n]")
        shell.send("\r")
        shell.after_prompt()

    def test_need_not_be_mended(self):
        shell = self.shell(PGUSER="xt_xx01_01")
        self.end_backend()
        shell.send("whoami\r")
        shell.expect("重新连接？[Y/n]")
        shell.send("n\r")
        shell.expect("=?>")
        shell.send("\x04")
        self.assertEqual(shell.ended(), 0)
