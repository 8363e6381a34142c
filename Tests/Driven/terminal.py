"""The built program at a real pseudo-terminal, and the screen that a person would see.

Needs WEIBAO_PROGRAM (the built program) and a server with the demo street by PGHOST, PGDATABASE and PGUSER; ops/test
gives both. Without them every test fails.
"""

import os
import select
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

import pexpect
import pyte


def program():
    path = os.environ.get("WEIBAO_PROGRAM", "")
    if not os.access(path, os.X_OK) or not os.environ.get("PGHOST"):
        raise AssertionError("no program or no server: run ops/test")
    return path


class Case(unittest.TestCase):
    """A test with a home folder of its own."""

    maxDiff = None

    def setUp(self):
        self.limit()
        self.home = tempfile.mkdtemp(prefix="weibao-driven-")
        self.addCleanup(shutil.rmtree, self.home)

    def limit(self, seconds=300):
        """No test hangs for ever, whatever it waits for: it fails, and the others run."""
        def too_long(*_):
            raise AssertionError(f"not done after {seconds} s")

        signal.signal(signal.SIGALRM, too_long)
        signal.alarm(seconds)
        self.addCleanup(signal.alarm, 0)

    def environment(self, **more):
        kept = {k: v for k, v in os.environ.items() if not k.startswith("LC_") and k not in ("LANG", "NO_COLOR", "LESS")}
        return {**kept, "HOME": self.home, "TERM": "xterm", "LC_ALL": "C.UTF-8", "NO_COLOR": "1", **more}

    def run_program(self, *arguments, text=b"", **environment):
        """The program with its input from a pipe: (exit status, standard output, standard error)."""
        if isinstance(text, str):
            text = text.encode()
        done = subprocess.run(
            [program(), *arguments], input=text, capture_output=True, env=self.environment(**environment), timeout=60)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def history(self):
        try:
            with open(os.path.join(self.home, ".weibao_history"), encoding="utf-8") as file:
                return file.read()
        except FileNotFoundError:
            return ""

    def shell(self, *arguments, rows=40, columns=160, **environment):
        shell = Shell(self.environment(**environment), arguments, rows, columns)
        self.addCleanup(shell.close)
        shell.expect("=> ")
        shell.opened()
        return shell


class OwnStreet(Case):
    """Tests of a demo street of their own, in the database that they name: what others did would show in lists."""

    database: str

    @classmethod
    def setUpClass(cls):
        cls.ask(f"drop database if exists {cls.database} with (force)")
        cls.ask(f"create database {cls.database} template {os.environ['WEIBAO_TEST_TEMPLATE_STREET']}")
        cls.ask(f"alter database {cls.database} set search_path = api")

    @classmethod
    def tearDownClass(cls):
        cls.ask(f"drop database if exists {cls.database} with (force)")

    @staticmethod
    def ask(statement):
        subprocess.run(["psql", "-Xqc", statement], env={**os.environ, "PGUSER": "postgres", "PGDATABASE": "postgres"}, check=True, capture_output=True)

    def environment(self, **more):
        return super().environment(**{"PGDATABASE": self.database, **more})


class Shell:
    """A running shell and its screen."""

    def __init__(self, environment, arguments, rows, columns):
        self.screen = pyte.HistoryScreen(columns, rows, history=5000)
        self.stream = pyte.ByteStream(self.screen)
        self.child = pexpect.spawn(
            program(), list(arguments), env=environment, dimensions=(rows, columns), timeout=20)
        self.child.delaybeforesend = None
        os.set_blocking(self.child.child_fd, False)

    def close(self):
        self.child.close(force=True)

    def send(self, text):
        """Keys, as fast as the shell takes them. What it draws meanwhile is read: with both sides writing, neither would end."""
        left = text if isinstance(text, bytes) else text.encode()
        end = time.monotonic() + 60
        while left:
            readable, writable, _ = select.select([self.child], [self.child], [], 1)
            if readable and self.read(0) is None:
                raise AssertionError(f"the shell has ended; the screen is:\n{self.text()}")
            if writable:
                left = left[self.written(left):]
            if time.monotonic() > end:
                raise AssertionError(f"the shell takes no keys; the screen is:\n{self.text()}")

    def written(self, keys):
        try:
            return os.write(self.child.child_fd, keys)
        except BlockingIOError:
            return 0

    def type(self, line):
        """A line and the Enter key; waits for the next prompt."""
        self.send(line + "\r")
        return self.after_prompt()

    def page(self, line):
        """A line, and out of the pager if one came up; whether one did."""
        self.send(line + "\r")
        self.settle()
        end = time.monotonic() + 20
        while time.monotonic() < end and not self.line().endswith("=>"):
            if self.line().endswith("q = quit"):
                self.send("q")
                self.after_prompt()
                return True
            self.read(0.2)
        return False

    def after_prompt(self):
        self.settle()
        self.expect("=> ", "=*> ", "=!> ")
        return self.text()

    def read(self, timeout):
        try:
            data = self.child.read_nonblocking(65536, timeout)
        except pexpect.TIMEOUT:
            return False
        except pexpect.EOF:
            return None
        # pyte answers no queries and draws no bracketed-paste switches; it skips what it does not know.
        self.stream.feed(data)
        return True

    def opened(self):
        """Until what waits is shown, which comes when the prompt is there already; a login without a unit has nothing."""
        began = time.monotonic()
        while time.monotonic() < began + 20:
            if any(word in self.text() for word in ("今日：", "Today: ", "没有待办事项", "Nothing waits")) and self.line().endswith("=>"):
                return
            if not self.read(0.2) and time.monotonic() > began + 3:
                return

    def settle(self):
        """Until nothing has come for a while, or until it is plain that it does not stop."""
        end = time.monotonic() + 60
        while self.read(0.4) and time.monotonic() < end:
            pass

    def expect(self, *texts, timeout=20):
        """Until the line of the cursor ends in one of the texts."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            if any(self.line().endswith(text.rstrip()) for text in texts):
                return
            if self.read(0.2) is None:
                break
        raise AssertionError(f"{texts} did not appear; the screen is:\n{self.text()}")

    def ended(self, timeout=10):
        """The exit status, once the program has ended."""
        end = time.monotonic() + timeout
        while self.read(0.2) is not None and time.monotonic() < end:
            pass
        self.child.close()
        return self.child.exitstatus if self.child.signalstatus is None else -self.child.signalstatus

    def line(self):
        """The line of the cursor, as far as it is written."""
        return drawn(self.screen.buffer[self.screen.cursor.y], self.screen.columns).rstrip()

    def text(self):
        """The screen, with the lines that have scrolled off its top."""
        above = [drawn(line, self.screen.columns).rstrip() for line in self.screen.history.top]
        here = [drawn(self.screen.buffer[y], self.screen.columns).rstrip() for y in range(self.screen.lines)]
        return "\n".join(above + here).rstrip()

    def clear(self):
        self.screen.history.top.clear()
        self.screen.reset()

    def columns_of(self, mark):
        """For each line that holds the mark: the columns of the screen in which it stands."""
        lines = list(self.screen.history.top) + [self.screen.buffer[y] for y in range(self.screen.lines)]
        found = [[x for x in range(self.screen.columns) if line[x].data == mark] for line in lines]
        return [places for places in found if places]


def drawn(line, columns):
    """A line's text; the second half of a wide character is an empty cell."""
    return "".join(line[x].data for x in range(columns))
