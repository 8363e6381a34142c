"""Statements with a name: kept, run with variables, listed, dropped."""

import os
import stat

import terminal


class Queries(terminal.Case):
    def test_a_statement_is_kept_run_listed_and_dropped_by_its_name(self):
        shell = self.shell()
        shell.type("select 'the last' as x;")
        self.assertIn("已保存为 last", shell.type("query save last"))
        shell.clear()
        self.assertIn("the last", shell.type("query run last"))
        self.assertIn("已保存为 numbers", shell.type('query save numbers "select g as n from generate_series(:low, :high) g"'))
        status, out, errors = self.run_program("--format", "csv", "query", "run", "numbers", "low=3", "high=5")
        self.assertEqual((status, out.split()), (0, ["n", "3", "4", "5"]), errors)
        self.assertIn("numbers", self.run_program("常用查询", "列表")[1])
        path = os.path.join(self.home, ".config", "weibao", "queries", "numbers.sql")
        self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600)
        self.assertIn("已删除 numbers", shell.type("query drop numbers"))
        self.assertIn("没有名为 numbers 的查询", shell.type("query run numbers"))
        for name in ["../x", "a/b", ""]:
            self.assertIn("错误", self.run_program("query", "run", name)[2])
        self.assertIn("不能保存", self.run_program("query", "save", "x", "select '99999920161204002X'")[2])
