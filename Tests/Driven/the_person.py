"""What is the person's own: the configuration, the history, the locked screen, Ctrl-C wherever it is pressed."""

import os
import stat
import time

import terminal


class Configuration(terminal.Case):
    def configure(self, text, mode=0o600):
        folder = os.path.join(self.home, "config", "weibao")
        os.makedirs(folder, exist_ok=True)
        path = os.path.join(folder, "config")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(path, mode)
        return path, {"XDG_CONFIG_HOME": os.path.join(self.home, "config")}

    def test_is_read_by_a_shell_and_by_nothing_else(self):
        _, where = self.configure("# mine\n\\pset null ∅\n\\set day 7\n\\timing on\n")
        text = self.shell(**where).type("select null as a, :day + 1 as b;")
        self.assertRegex(text, r"∅ \| 8\n")
        self.assertIn("毫秒", text)
        self.assertEqual(self.run_program(text="select null as a;\n", **where)[1:], (" a\n---\n \n（共 1 行）\n", ""))

    def test_a_mistake_is_told_by_its_line_and_the_rest_is_read(self):
        path, where = self.configure("\\pset nosuch 1\nselect 1;\n\\! touch x\n\\pset null ∅\n")
        shell = self.shell(**where)
        for line in (1, 2, 3):
            self.assertIn(f"{path}:{line}: 错误：", shell.text().replace("\n", ""))
        self.assertIn("∅", shell.type("select null as a;"))
        self.assertFalse(os.path.exists("x"))

    def test_a_file_that_others_may_write_is_not_read(self):
        _, where = self.configure("\\pset null ∅\n", mode=0o666)
        shell = self.shell(**where)
        self.assertIn("他人可以改写，未采用", shell.text().replace("\n", ""))
        self.assertNotIn("∅", shell.type("select null as a;"))

    def test_wide_signs_are_a_setting(self):
        shell = self.shell()
        self.assertIn("\n x\n----\n “”\n", shell.type("select '“”' as x;"))
        shell.clear()
        self.assertIn("\n x\n------\n “”\n", shell.type("\\pset wide on\rselect '“”' as x;"))


class History(terminal.Case):
    def test_is_the_owners_and_tells_of_no_child(self):
        shell = self.shell()
        for line in ["whoami", " case list --limit 1", "lead add --channel hotline --summary 孩子甲 --name 张三", "minor search 张三",
                     "select '99999920161204002X' as n;", "visit add x --seen yes --note 张三"]:
            shell.send(line + "\r")
            shell.settle()
            shell.send("\x03")
            shell.settle()
        kept = self.history()
        self.assertIn("whoami", kept)
        for hidden in ["张三", "孩子甲", "99999920161204002X", "case list"]:
            self.assertNotIn(hidden, kept)
        path = os.path.join(self.home, ".weibao_history")
        self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600)

    def test_is_searched(self):
        shell = self.shell()
        shell.type("whoami")
        shell.type("select '未保' as x;")
        shell.send("\x12who")
        shell.settle()
        self.assertIn("whoami", shell.line())
        shell.send("\r")
        self.assertIn("登录      xt_msb_01", shell.after_prompt())


class Lock(terminal.Case):
    def test_an_idle_screen_is_cleared_and_the_password_asked_for(self):
        shell = self.shell()
        shell.type("select 'secret of a child' as x;")
        shell.type("\\pset lock 0.03")
        shell.send("select 'half a line")
        shell.expect("密码：", timeout=10)
        here = "\n".join(terminal.drawn(shell.screen.buffer[y], 160).rstrip() for y in range(40))
        self.assertNotIn("secret", here)
        self.assertNotIn("half a line", here)
        self.assertIn("屏幕已锁定", here)
        # The server of the tests asks for no password, and says that any is right.
        shell.send("anything\r")
        shell.after_prompt()
        self.assertNotIn("anything", shell.text())
        self.assertIn("xt_msb_01", shell.type("\\pset lock 0\rwhoami"))
        time.sleep(3)
        self.assertNotIn("密码", shell.line())

    def test_a_form_outlasts_it_and_ctrl_d_leaves(self):
        shell = self.shell()
        shell.type("\\pset lock 0.04")
        shell.send("lead call\r")
        shell.expect("1/5 看到或听到了什么（. 分多行，e 用编辑器） >", "密码：", timeout=10)
        shell.expect("密码：", timeout=10)
        shell.send("x\r")
        shell.expect("1/5 看到或听到了什么（. 分多行，e 用编辑器） >", timeout=10)
        shell.expect("密码：", timeout=10)
        shell.send("\x04")
        self.assertEqual(shell.ended(), 0)


class CtrlC(terminal.Case):
    def test_never_ends_the_shell(self):
        shell = self.shell()
        for keys in ["\\! sleep 30\r", "select pg_sleep(30) \\watch 1\r", "lead add\r", "select\r'a", "\\password\r", "case list --ri\t"]:
            shell.send(keys)
            time.sleep(0.7)
            shell.send("\x03")
            shell.settle()
            shell.send("\x03")
            shell.after_prompt()
        self.assertIn("xt_msb_01", shell.type("whoami"))
