"""Whole screens, as they are drawn: at 80 and 43 columns, with a locale and without one. Each must be what Tests/Driven/screens holds.

With WEIBAO_WRITE_SCREENS=1 what is drawn is written there instead of being compared; look at the difference before you keep it.
"""

import os
import pathlib
import re
import unittest

import terminal

KEPT = pathlib.Path(__file__).parent / "screens"
NUMBER = "2026-7K3FQM"


class Screens(terminal.Case):
    def seen(self, shell):
        """The whole screen, the lines below the last one left out."""
        lines = [terminal.drawn(shell.screen.buffer[y], shell.screen.columns).rstrip() for y in range(shell.screen.lines)]
        return "\n".join(lines).rstrip() + "\n"

    def compare(self, name, columns, locale, drawn):
        for line in drawn.splitlines():
            # the drawing program lets half of a wide character hang over the edge
            self.assertLessEqual(sum(2 if ord(sign) > 0x2E80 else 1 for sign in line), columns + 1, line)
        path = KEPT / f"{name}-{columns}.txt"
        if os.environ.get("WEIBAO_WRITE_SCREENS"):
            KEPT.mkdir(exist_ok=True)
            path.write_text(drawn, encoding="utf-8")
        self.assertEqual(drawn, path.read_text(encoding="utf-8"), f"{name} at {columns} columns, LC_ALL={locale}")

    def each(self, name, draw, rows=30, mask=lambda text: text):
        for columns in (80, 43):
            for locale in ("C.UTF-8", "C"):
                with self.subTest(columns=columns, locale=locale):
                    shell = self.shell("--lang", "zh", rows=rows, columns=columns, LC_ALL=locale)
                    draw(shell)
                    self.compare(name, columns, locale, mask(self.seen(shell)))
                    shell.close()

    def test_help(self):
        def draw(shell):
            shell.send("\x0c")
            shell.settle()
            shell.type("help case return")

        self.each("help", draw, rows=40)

    def test_a_form(self):
        def draw(shell):
            shell.send("\x0c")
            shell.settle()
            shell.send(f"case return {NUMBER}\r")
            shell.expect("5 其他 >", "退回理由 >")
            for keys in ("?\r", "1\r", "<\r", "1\r", "不归本单位管\r", "\r"):
                shell.settle()
                shell.expect(" >")
                shell.send(keys)
            shell.settle()

        self.each("form", draw, rows=40)

    def test_a_table_of_a_statement(self):
        def draw(shell):
            shell.send("\x0c")
            shell.settle()
            shell.type("select g as 序, repeat('护', g) as 字, g * 1.5 as 数, g % 2 = 0 as 偶 from generate_series(1, 6) g;")

        self.each("table", draw)

    def test_a_list(self):
        def draw(shell):
            shell.send("\x0c")
            shell.settle()
            shell.type("duty list --unit FL")

        self.each("list", draw, rows=60)

    def test_completion(self):
        def draw(shell):
            shell.send("\x0c")
            shell.settle()
            shell.send("case re\t\t")
            shell.settle()

        self.each("completion", draw)

    def test_a_mistyped_word(self):
        def draw(shell):
            shell.send("\x0c")
            shell.settle()
            shell.type("案件 签受 1")
            shell.type("case list --stat open")

        self.each("mistyped", draw)

    def test_what_is_typed_is_edited_across_lines(self):
        def draw(shell):
            shell.send("\x0c")
            shell.settle()
            shell.send("visit add 走访见到本人，精神状态良好，与祖父母同住，在校表现正常，无异常情况" + "\x1b[D" * 12 + "很")
            shell.settle()

        self.each("typed", draw)

    def test_the_opening(self):
        """What waits differs from day to day: of the rows, only where their bars stand is compared."""
        def mask(text):
            lines = [line for line in text.splitlines() if not re.match(r" *\d* +\|", line)]
            return re.sub(r"\d+", "9", "\n".join(lines)) + "\n"

        def draw(shell):
            places = shell.columns_of("|")
            self.assertEqual(places, [places[0]] * len(places))
            self.assertGreater(len(places), 3)

        self.each("opening", draw, mask=mask)


if __name__ == "__main__":
    unittest.main()
