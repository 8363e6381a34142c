"""The same twenty commands tell the same facts as a table, as CSV and as JSON; by one call, from a script, and typed at the prompt."""

import csv
import io
import json
import os
import unittest

import terminal

COMMANDS = [line.strip() for line in """
  work
  case list --status open --limit 10
  case list --risk high --limit 5
  lead list --limit 10
  case unseen --limit 10
  order list
  audit list
  audit definitions
  finding list
  duty list --unit FL
  unit list
  rule list
  calendar show 2026
  plan show
  account list
  calendar show
  case reopening list
  story list
  access matrix --group agency
  audit trend --period 2026-01-01..2026-06-30
""".splitlines() if line.strip()]


class Twenty(terminal.Case):
    def told(self, name, command):
        status, text, errors = self.run_program("--format", name, *command.split())
        self.assertEqual((status, errors), (0, ""), command)
        return text

    @staticmethod
    def written(value):
        """A value of JSON as CSV writes it, without the apostrophe that keeps a spreadsheet from computing it."""
        if value is None:
            return ""
        if isinstance(value, bool):
            return "true" if value else "false"
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

    def test_tables_csv_and_json_tell_the_same(self):
        self.assertEqual(len(COMMANDS), 20)
        filled = 0
        for command in COMMANDS:
            with self.subTest(command=command):
                rows = json.loads(self.told("json", command), parse_float=str, parse_int=str)
                kept = list(csv.DictReader(io.StringIO(self.told("csv", command), newline="")))
                self.assertEqual(len(rows), len(kept))
                for row, line in zip(rows, kept):
                    self.assertEqual({key: self.written(value) for key, value in row.items()}, {key: value.removeprefix("'") for key, value in line.items()})
                table = self.told("table", command)
                lines = table.splitlines()[2:-1]
                if rows:
                    self.assertRegex(table, rf"(列出|共) {len(rows)} 行")
                    self.assertEqual(len(lines), len(rows))
                for row, line in zip(rows, lines):
                    cells = [cell.strip() for cell in line.split(" | ")]
                    known = {self.written(value) for value in row.values()}
                    self.assertIn(cells[0], known, line)
                    # what is a text in JSON is the same text in the table, but for times and names of yes and no
                    same = [cell for cell in cells if cell in known]
                    self.assertGreaterEqual(len(same) * 3, len([cell for cell in cells if cell]), line)
                filled += bool(rows)
        self.assertGreater(filled, 12, "most of them have something to tell")

    def test_one_call_a_script_and_the_prompt_print_the_same_bytes(self):
        lines = [f"{command} --format {name}" for command in COMMANDS for name in ("table", "csv", "json")]
        path = os.path.join(self.home, "twenty.weibao")
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        status, script, errors = self.run_program("-f", path)
        self.assertEqual((status, errors), (0, ""))
        single = "".join(self.run_program(*line.split())[1] for line in lines)
        self.assertEqual(script, single)
        out = os.path.join(self.home, "typed")
        shell = self.shell(columns=200)
        shell.type(f"\\o {out}")
        for line in lines:
            shell.type(line)
        shell.type("\\o")
        with open(out, encoding="utf-8", newline="") as file:
            typed = file.read()
        # At the prompt the rows of a table have numbers, by which they are named; programs get the same bytes.
        texts = [self.run_program(*line.split())[1] for line in lines if "table" not in line]
        for text in texts:
            self.assertIn(text, typed)


if __name__ == "__main__":
    unittest.main()
