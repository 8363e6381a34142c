"""Random and hostile lines leave the shell alive, the terminal sane and the database unchanged.

WEIBAO_FUZZ_SEED repeats a run; the seed is printed when one fails. WEIBAO_FUZZ_LINES: how many lines, 500 if not said.
"""

import os
import random
import tempfile
import termios
import time

import terminal

WORDS = """case list show accept dispatch 案件 列表 查看 签收 派单 lead add 线索 登记 visit 走访 work 今日 help 帮助 use 当前 unit duty rule
calendar order audit story draft minor search account access trace report reporter dossier sweep --limit --risk --format --status --note
--格式 --风险 --seen --to -- - --help -h json csv 高 emergency 0 9 999 99999999999999999999 2026-AAAAAA L2026-000000 999999201612040021
select from where cases core.event my_work ( ) , ; ； * ' " “ ” ‘ $$ $a$ /* */ -- E'\\\\' begin; rollback; 1/0 null :x :'x' :"x" ::int
\\x \\g \\gx \\p \\r \\d \\dt \\dv \\df \\timing \\t \\pset \\set \\unset \\echo \\conninfo \\? \\h \\watch \\o \\i \\ir \\s \\copy \\e \\nosuch \\ \\\\
? < ! . = => | > < & % { } [ ] ~ ` @ # ^ _ + 　""".split()
SIGNS = ["\x01", "\x05", "\x08", "\x0b", "\x0c", "\x0e", "\x10", "\x14", "\x15", "\x16", "\x17", "\x19", "\x1b", "\x1b[A", "\x1b[D", "\x1b[200~",
         "\x1b[201~", "\t", "\x7f", "\x00", "\u202e", "\u200b", "\ufeff", "é", "e\u0301", "😀", "👩‍👧", "未", "ด้", "\U0001f1e8\U0001f1f3", "\ud7ff", "\u3000"]


class Fuzz(terminal.Case):
    def lines(self, chance, count):
        for _ in range(count):
            kind = chance.random()
            if kind < 0.55:
                yield chance.choice(["", " ", ""]) + " ".join(chance.choice(WORDS) for _ in range(chance.randrange(1, 9)))
            elif kind < 0.8:
                yield "".join(chance.choice(WORDS + SIGNS) for _ in range(chance.randrange(1, 15)))
            elif kind < 0.9:
                yield "".join(chr(chance.randrange(32, 0xD000)) for _ in range(chance.randrange(1, 60)))
            elif kind < 0.95:
                yield chance.choice(WORDS) * chance.randrange(1, 800)
            else:
                yield bytes(chance.randrange(0x20, 256) for _ in range(chance.randrange(1, 40)))

    def harmless(self, line):
        text = line.decode("latin-1") if isinstance(line, bytes) else line
        # A line of a 1 alone submits a form, which is no accident of the shell's; a 1 that begins one acts on a row.
        return text.strip(" \u3000\t") not in ("1", "y", "是") and "\\!" not in text and "password" not in text and "|" not in text

    def state(self):
        query = ("select (select count(*) from core.event) || ' ' || (select count(*) from core.matter) || ' ' || "
                 "(select count(*) from core.login) || ' ' || (select count(*) from core.responsibility) as x")
        return self.run_program("--format", "csv", "--dsn", "user=postgres", "sql", query)[1]

    def prompt(self, shell, seed, line):
        end = time.monotonic() + 40
        stuck = time.monotonic() + 5
        while time.monotonic() < end:
            came = shell.read(0.03)
            if came is None:
                self.fail(f"seed {seed}: the shell ended at {line!r}\n{shell.text()[-500:]}")
            if came:
                continue
            here = shell.line()
            if here.endswith((">", "[y/N]", "：")):
                return
            if here.endswith("q = quit"):
                shell.send("q")
            if time.monotonic() > stuck:
                shell.send("\x03")
                stuck = time.monotonic() + 5
        self.fail(f"seed {seed}: no prompt came after {line!r}\n{shell.text()[-500:]}")

    def test_hostile_lines(self):
        seed = int(os.environ.get("WEIBAO_FUZZ_SEED", random.SystemRandom().randrange(1 << 32)))
        chance = random.Random(seed)
        folder = tempfile.TemporaryDirectory(prefix="weibao-fuzz-")
        self.addCleanup(folder.cleanup)
        before = self.state()
        was = os.getcwd()
        os.chdir(folder.name)
        try:
            shell = self.shell(EDITOR="true", TMPDIR=folder.name)
        finally:
            os.chdir(was)
        sane = termios.tcgetattr(shell.child.child_fd)
        for line in self.lines(chance, int(os.environ.get("WEIBAO_FUZZ_LINES", "500"))):
            if not self.harmless(line):
                continue
            shell.screen.history.top.clear()
            # A paste that a terminal has begun it also ends; until then readline listens to nothing else.
            end = "\x1b[201~\r" if not isinstance(line, bytes) and "\x1b[200~" in line else "\r"
            shell.send(line + (b"\r" if isinstance(line, bytes) else end))
            self.prompt(shell, seed, line)
            # Whatever is open — a quote, a form, a search — is given up, so that each line is one by itself.
            shell.send("\x1b[201~\x03")
            self.prompt(shell, seed, line)
        for _ in range(3):
            shell.send("\x03")
            self.prompt(shell, seed, "the end")
        shell.send("\\o\rrollback;\r")
        shell.settle()
        self.assertEqual(termios.tcgetattr(shell.child.child_fd), sane, f"seed {seed}")
        shell.clear()
        self.assertIn("xt_msb_01", shell.type("\\pset format table\rwhoami"), f"seed {seed}")
        self.assertEqual(self.state(), before, f"seed {seed}")
        shell.send("\x04")
        self.assertEqual(shell.ended(), 0, f"seed {seed}")
