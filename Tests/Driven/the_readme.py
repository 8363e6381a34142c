"""What README shows runs as it stands there and prints what is shown, and the commands that it names are there, in both languages."""

import pathlib
import re
import shlex
import unittest

import terminal

README = (pathlib.Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
NUMBER = r"\bL?20\d\d-[0-9A-Z]{6}\b"


class Readme(terminal.OwnStreet):
    database = "test_readme"

    @staticmethod
    def alike(text):
        """Without what differs from day to day: instants, how long something took, and how wide a column is for it."""
        text = re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d", "…", text)
        text = re.sub(r"(?:\d+天)?(?:\d+时)?\d+分(?!钟)|\b0\b", "…", text)
        return re.sub(r"[-+ ]+", " ", text).strip()

    def test_the_minute_runs_and_prints_what_is_shown(self):
        block = next(part for part in re.findall(r"^```\n(.*?)^```", README, re.M | re.S) if part.startswith("$ ops/start"))
        made = {}
        steps = re.findall(r"^\$ ops/start (.*)\n((?:(?!\$ ).*\n)*)", block, re.M)
        self.assertGreater(len(steps), 5)
        for command, shown in steps:
            command = re.sub(r" +# .*", "", command)
            for there, here in made.items():
                command = command.replace(there, here)
            words = shlex.split(command)
            login = "xt_msb_01"
            if words[0] == "--as":
                login, words = words[1], words[2:]
            _, text, errors = self.run_program("--lang", "zh", *words, PGUSER=login)
            printed = text + errors
            new = [number for number in re.findall(NUMBER, shown) if number not in made]
            if new:
                made[new[0]] = re.findall(NUMBER, printed)[0]
            for there, here in made.items():
                shown = shown.replace(there, here)
            left = [self.alike(line) for line in printed.splitlines()]
            for line in filter(str.strip, shown.splitlines()):
                self.assertIn(self.alike(line), left, f"{command} prints:\n{printed}")
                left = left[left.index(self.alike(line)) + 1:]

    def test_the_commands_that_it_names_are_there(self):
        nouns = set()
        for language in ("zh", "en"):
            text = self.run_program("--lang", language, "help")[1]
            listed = re.search(r"^(?:命令：|Commands:)\n((?:  .*\n)+)", text, re.M)[1]
            nouns |= {name for line in listed.splitlines() for name in re.split(r", | {2,}", line.strip())[:-1]}
        named = [code.split() for code in re.findall(r"(?<!`)`([^`\n]+)`(?!`)", README)]
        named = [words for words in named if words[0] in nouns]
        self.assertGreater(len(named), 10)
        for words in named:
            path = [word for word in words if re.fullmatch(r"[a-z]+(?:-[a-z]+)*|[\u4e00-\u9fff]+", word)]
            for count in range(len(path), 0, -1):
                status, text, _ = self.run_program("--lang", "en", "help", *path[:count])
                if status == 0:
                    break
            self.assertEqual(status, 0, words)
            if "Verbs:\n" in text:
                self.assertTrue(len(path) == 1 or count > 1, f"README names {words}, of which {path[:count]} is all there is")


if __name__ == "__main__":
    unittest.main()
