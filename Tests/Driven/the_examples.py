"""Every example of every help text runs on a demo street and prints what is shown, in both languages.

The numbers in an example stand for any: each is replaced by one that was made to be in the state that the verb needs.
With WEIBAO_WRITE_EXAMPLES=1 what was printed is written into Sources/weibao/Language/Examples+Shown.swift instead of being compared.
"""

import datetime
import json
import os
import pathlib
import re
import shlex
import subprocess
import unittest

import terminal

CASE, LEAD, FINDING, AUDIT, LATER = "2026-7K3FQM", "L2026-BNFY08", "A2026-Y6MT1X.1", "A2026-Y6MT1X", "A2026-X3JQDA"
MSB, MSB2, LDZ, SFS, SQ, PCS, FL = "xt_msb_01", "xt_msb_02", "xt_ldz_01", "xt_sfs_01", "xt_sq01_01", "xt_pcs_01", "xt_fl_01"
WHY = ["--not-asked", "x", "--best-for-child", "x"]
PERIOD = "2026-01-01..2026-12-31"
SHOWN = pathlib.Path(__file__).parents[2] / "Sources/weibao/Language/Examples+Shown.swift"


class Street(terminal.OwnStreet):
    """Makes what an example is about, by the same verbs that anybody uses, in a database of its own: what others did would show in lists."""

    database = "test_examples"

    def do(self, login, *words):
        status, text, errors = self.run_program("--lang", "en", "--format", "json", *words, PGUSER=login)
        self.assertEqual(status, 0, f"{words}: {errors}")
        rows = json.loads(text) if text.strip() else None
        return rows[0] if isinstance(rows, list) and rows else rows

    def sql(self, statement, user="postgres"):
        """What one statement of SQL tells: the states are made by the verbs themselves, without the shell before them."""
        done = subprocess.run(
            ["psql", "-XqAtc", statement], env={**os.environ, "PGUSER": user, "PGDATABASE": self.database, "PGOPTIONS": "-c search_path=api"}, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout.strip().splitlines()[-1] if done.stdout.strip() else ""

    def lead(self, login=MSB, name=None, birth=None):
        told = ", ".join(f"{key} => '{value}'" for key, value in (("minor_name", name), ("birth_date", birth)) if value)
        return self.sql(f"select lead_number from api.record_lead('hotline', 'x', 'SQ01'{', ' + told if told else ''})", login)

    def valid(self, login=MSB, name=None, birth=None):
        lead = self.lead(login, name, birth)
        self.sql(f"select api.screen_lead('{lead}', 'valid')", login)
        return lead

    def case(self, login=MSB, name=None, birth=None):
        return self.sql(f"select case_number from api.open_case('{self.valid(login, name, birth)}', 'C2-1', 'high')", login)

    def offered(self, to="SFS", by=MSB):
        case = self.case(by)
        self.sql(f"select api.dispatch_case('{case}', '{to}')", by)
        return case

    def held(self, by=SFS):
        case = self.offered(by.split("_")[1])
        self.sql(f"select api.accept_case('{case}')", by)
        return case

    def lead_offered(self, to="SQ01"):
        lead = self.lead()
        self.do(MSB, "lead", "dispatch", lead, "--to", to)
        return lead

    def closing(self):
        case = self.case(SQ)
        self.do(SQ, "case", "close", case, "--reason", "difficulty_resolved", "--note", "x", *WHY)
        return case

    def closed(self):
        case = self.closing()
        self.do(MSB, "case", "confirm", case, *WHY)
        return case

    def paused(self):
        case = self.case(SQ)
        self.do(SQ, "case", "pause", case, "--until", self.day(20), "--note", "x")
        return case

    def reopening(self):
        case = self.closed()
        self.do(SQ, "case", "reopening", "ask", case, "--reason", "new_harm", "--note", "x")
        return case

    def day(self, days):
        return (datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8))).date() + datetime.timedelta(days)).isoformat()

    def contradicted(self):
        case = self.offered("FL")
        self.sql(f"select api.return_case('{case}', 'wrong_matter', 'D-FL-01', 'x')", FL)
        return case

    def audit(self, case=None):
        return self.do(MSB, "audit", "open", "case", case or self.contradicted(), "--period", f"{self.day(0)}..{self.day(0)}")["audit_number"]

    def settled(self):
        finding = self.finding("answer")
        self.do(LDZ, "finding", "decide", finding, "--measure", "dismissed", "--cause", "justified", "--note", "x")
        return finding

    def finding(self, *steps):
        finding = self.audit() + ".1"
        acts = {
            "answer": lambda: self.do(FL, "finding", "answer", finding, "--position", "accepted", "--note", "x"),
            "decide": lambda: self.do(LDZ, "finding", "decide", finding, "--measure", "rectification", "--note", "x"),
            "rectify": lambda: self.do(FL, "finding", "rectify", finding, "--note", "x"),
            "review": lambda: self.do(FL, "finding", "review", "ask", finding, "--note", "x"),
        }
        for step in steps:
            acts[step]()
        return finding

    def draft(self):
        while int(self.sql("select count(*) from core.draft d join core.login l using (login_id) where l.role_name = 'xt_msb_01'")):
            self.do(MSB, "draft", "drop", "1")
        self.do(MSB, "sql", "select draft_no from api.keep_draft(words => array['visit', 'add'])")

    def file(self, name, text=None):
        path = os.path.join(self.home, name)
        if os.path.exists(path):
            os.remove(path)
        if text is not None:
            pathlib.Path(path).write_text(text, encoding="utf-8")
        return path

    def account(self):
        return self.do(MSB, "account", "add", "jgzx")["login"]


def given(street, path):
    """Who types the example, and what stands in the place of its numbers."""
    s = street
    numbers = {
        "use": lambda: {CASE: s.case()},
        "lead show": lambda: {LEAD: s.lead()}, "lead timeline": lambda: {LEAD: s.lead()},
        "lead screen": lambda: {LEAD: s.lead()}, "lead dispatch": lambda: {LEAD: s.lead()},
        "lead accept": lambda: (SQ, {LEAD: s.lead_offered()}), "lead return": lambda: (SQ, {LEAD: s.lead_offered()}),
        "lead withdraw": lambda: {LEAD: s.lead_offered()}, "lead assign": lambda: {LEAD: s.lead()},
        "lead notify": lambda: (SQ, {LEAD: s.lead(SQ)}), "lead feedback": lambda: {CASE: s.case()},
        "lead join": lambda: {LEAD: s.valid(), CASE: s.case()},
        "lead add": lambda: {}, "lead urgent": lambda: {},
        "case open": lambda: {LEAD: s.valid()}, "case accept": lambda: (SFS, {CASE: s.offered()}),
        "case return": lambda: (SFS, {CASE: s.offered()}), "case withdraw": lambda: {CASE: s.offered()},
        "case support end": lambda: {CASE: s.supported()}, "case lower": lambda: {CASE: s.lowered()},
        "case confirm": lambda: {CASE: s.closing()}, "case refuse": lambda: {CASE: s.closing()}, "case close": lambda: (SQ, {CASE: s.case(SQ)}),
        "case pause": lambda: (SFS, {CASE: s.held()}), "case extend": lambda: (SFS, {CASE: s.held()}), "case grant": lambda: {CASE: s.paused()},
        "case resume": lambda: {CASE: s.resumable()}, "case escalate": lambda: (SFS, {CASE: s.held()}), "case decide": lambda: {CASE: s.escalated()},
        "case reopen": lambda: {CASE: s.closed()}, "case reopening ask": lambda: (SQ, {CASE: s.closed()}), "case reopening refuse": lambda: {CASE: s.reopening()},
        "case receipt": lambda: {CASE: s.moving()}, "case stay": lambda: {CASE: s.moving()},
        "case adult": lambda: {CASE: s.grown()}, "case review": lambda: (LDZ, {CASE: s.dead()}), "reporter keeper": lambda: (LDZ, {}), "case lift": lambda: {CASE: s.restricted()},
        "report explain": lambda: {CASE: s.reported()}, "dossier break": lambda: (PCS, {LEAD: s.lead()}),
        "reporter show": lambda: {LEAD: s.with_reporter()[0]}, "reporter slip": lambda: dict(zip([LEAD, "<slip>"], s.with_reporter(False))),
        "order answer": lambda: (SQ, {CASE: s.ordered()}),
        "rule try": lambda: {"<file>": s.file("rules.csv", "kind,amount,time_unit\ncase.visit,9,day\n"), "<month>": f"{s.day(-30)}..{s.day(-1)}"},
        "calendar import": lambda: {"<file>": s.file("2028.csv", "day,name,is_off_day,source\n2028-01-01,元旦,t,x\n")},
        "audit case": lambda: {CASE: s.contradicted()}, "audit open": lambda: {CASE: s.contradicted(), PERIOD: f"{s.day(0)}..{s.day(0)}"},
        "audit diff": lambda: dict(zip([AUDIT, LATER], s.two_audits())), "audit export": lambda: {AUDIT: s.audit(), "<file>": s.file("audit.json")},
        "audit verify": lambda: {"<file>": s.exported()}, "audit print": lambda: {CASE: s.case(), "<file>": s.file("facts.html")},
        "finding answer": lambda: (FL, {FINDING: s.finding()}), "finding decide": lambda: (LDZ, {FINDING: s.finding("answer")}),
        "finding rectify": lambda: (FL, {FINDING: s.finding("answer", "decide")}), "finding recheck": lambda: (LDZ, {FINDING: s.finding("answer", "decide", "rectify")}),
        "finding review ask": lambda: (FL, {FINDING: s.finding("answer", "decide")}), "finding review decide": lambda: (MSB2, {FINDING: s.finding("answer", "decide", "review")}),
        "story show": lambda: {"<story>": "quick"},
        "draft resume": lambda: s.draft() or {}, "draft drop": lambda: s.draft() or {}, "draft list": lambda: s.draft() or {},
        "case death": lambda: {CASE: s.case()}, "minor search": lambda: s.case(MSB, "示例某某") and {"Shili": "示例某某"},
        "account lock": lambda: {"<login>": s.account()}, "account unlock": lambda: {"<login>": s.locked()},
        "account password": lambda: {"<login>": s.account()}, "account end": lambda: {"<login>": s.account()},
        "query run": lambda: s.queries(), "query drop": lambda: s.queries(),
        "dossier open": lambda: {CASE: s.case(MSB, "示例某某")},
    }
    made = numbers.get(path, lambda: {CASE: s.case()} if "case" in path.split()[0] or path.split()[0] in ("visit", "report", "dossier", "trace", "access", "order") else {})()
    login, made = made if isinstance(made, tuple) else (MSB, made)
    if path.startswith(("audit", "finding")):
        made = dict(made)
        if AUDIT not in made and FINDING not in made and path in ("audit show", "audit check", "audit explain", "finding show", "finding explain"):
            finding = s.finding()
            made.update({FINDING: finding, AUDIT: finding.split(".")[0]})
    if path.startswith("reporter add"):
        made = {LEAD: s.lead()}
    if path == "audit close":
        made = {AUDIT: s.settled().split(".")[0]}
    return login, {PERIOD: f"{s.day(-30)}..{s.day(0)}", **made, "<until>": s.day(20), "<yesterday>": s.day(-1)}


class Made(Street):
    def supported(self):
        case = self.case()
        self.do(MSB, "case", "support", "add", case, "--unit", "FL", "--note", "x")
        return case

    def lowered(self):
        case = self.held()
        self.do(SFS, "case", "assess", case, "--risk", "low", "--note", "x", *WHY)
        return case

    def resumable(self):
        case = self.paused()
        self.do(MSB, "case", "grant", case)
        return case

    def escalated(self):
        case = self.case(SQ)
        self.do(SQ, "case", "escalate", case, "--note", "x")
        return case

    def moving(self):
        case = self.case()
        self.do(MSB, "case", "moveaway", case, "--to", "x")
        return case

    def grown(self):
        case = self.case(MSB, "示例某", self.day(-6000))
        self.sql(f"""do $$ begin set local session_replication_role = replica;
          update core.minor m set birth_date = current_date - 6600 where m.minor_id in (select l.minor_id from core.lead l join core.case_file c on c.lead_id = l.lead_id where c.case_number = '{case}'); end $$""")
        return case

    def dead(self):
        case = self.case()
        self.do(MSB, "case", "death", case, "--note", "x")
        return case

    def restricted(self):
        case = self.case()
        self.do(MSB, "case", "restrict", case, "--because", "sealed", "--login", MSB, "--login", MSB2, "--yes")
        return case

    def reported(self):
        case = self.case()
        self.do(MSB, "report", "police", case, "--note", "x")
        return case

    def with_reporter(self, named=True):
        lead = self.lead()
        row = self.do(MSB, "reporter", "add", lead, *(["--phone", "13900000000"] if named else []))
        return lead, row["slip_code"]

    def ordered(self):
        case = self.case(SQ)
        for level in ("reminder", "blue"):
            self.do(MSB, "order", "issue", case, "--level", level, "--note", "x")
        return case

    def two_audits(self):
        case = self.contradicted()
        return self.audit(case), self.audit(case)

    def exported(self):
        path = self.file("audit.json")
        self.do(MSB, "audit", "export", self.audit(), "--to", path)
        return path

    def locked(self):
        login = self.account()
        self.do(MSB, "account", "lock", login)
        return login

    def queries(self):
        for name in ("本周", "week"):
            self.run_program("query", "save", name, "select :day as n")
        return {}


class Examples(Made):
    # what is shown is shown on every street
    street = "仙桃街道"
    conversation = {"draft resume", "correct last"}
    found = []

    def leaves(self, path=()):
        """Every verb, as help itself lists them."""
        text = self.run_program("--lang", "en", "help", *path)[1]
        listed = re.search(r"^(?:Commands|Verbs):\n((?:  .*\n)+)", text, re.M)
        if not listed:
            yield path
            return
        for line in listed[1].splitlines():
            yield from self.leaves((*path, line.split(",")[0].split()[0]))

    def example(self, language, path):
        text = self.run_program("--lang", language, "help", *path)[1]
        found = re.search(r"^(?:例：|Example:)\n  (.+)\n(?:    → (.*)\n)?", text, re.M)
        self.assertIsNotNone(found, f"{path} has no example")
        return found[1], found[2] or ""

    def printed(self, language, path, line):
        login, made = given(self, " ".join(path))
        for mark in sorted(made, key=len, reverse=True):
            line = line.replace(mark, made[mark] or "")
        self.assertNotIn("<", line, "something that stands for something was not made")
        status, text, errors = self.run_program("--lang", language, *shlex.split(line), PGUSER=login)
        self.assertIn(status, (0, 1) if path == ("sweep",) else (0,), f"{line}: {errors}")
        return next((part.rstrip() for part in (text + errors).splitlines() if part.strip()), "")

    def alike(self, text):
        """A line without what differs from day to day: numbers, times, and which columns of a table hold anything."""
        if " | " in text:
            text = text.split(" | ")[0].strip()
        text = re.sub(r"\S*/weibao-driven-\S*/", "", text)
        text = re.sub(r"(?:[0-9a-z]{4}-){3}[0-9a-z]{4}", "…", text)
        text = re.sub(r"\b[0-9a-f]{64}\b", "…", text).replace(self.street, "")
        text = re.sub(r"\bxt_\w+_\d+", "…", text)
        text = re.sub(r"[LA]?\d{4}-[0-9A-Z]{6}(?:[./]\d+)?|\d{4}-\d\d-\d\d(?: \d\d:\d\d)?|\d+(?:\.\d+)?|\b[0-9A-Z]{8}\b", "…", text)
        return re.sub(r"[-—+ ]{2,}", " ", text)

    def run_all(self, chosen):
        """Runs the examples of the verbs that are chosen by the first word of their way."""
        if not self.found:
            self.found.extend(self.leaves())
        paths = [path for path in self.found if chosen(path)]
        self.assertGreater(len(paths), 5)
        printed = {}
        for path in paths:
            if " ".join(path) in self.conversation:
                continue
            for language in ("zh", "en"):
                with self.subTest(path=" ".join(path), language=language):
                    line, shown = self.example(language, path)
                    printed[path, language] = self.printed(language, path, line)
                    if not os.environ.get("WEIBAO_WRITE_EXAMPLES"):
                        self.assertEqual(self.alike(printed[path, language]), self.alike(shown))
        if os.environ.get("WEIBAO_WRITE_EXAMPLES"):
            self.write(printed)

    # by parts, since none may take longer than some minutes
    def test_those_of_leads_run_and_print_what_is_shown(self):
        self.run_all(lambda path: path[0] == "lead")

    def test_those_of_cases_run_and_print_what_is_shown(self):
        self.run_all(lambda path: path[0] == "case" and path[1] < "leaving")

    def test_the_others_of_cases_run_and_print_what_is_shown(self):
        self.run_all(lambda path: path[0] == "case" and path[1] >= "leaving")

    def test_those_of_audits_run_and_print_what_is_shown(self):
        self.run_all(lambda path: path[0] in ("audit", "finding"))

    def test_those_from_a_to_o_run_and_print_what_is_shown(self):
        self.run_all(lambda path: path[0] not in ("lead", "case", "audit", "finding") and path[0] < "order")

    def test_those_from_o_to_z_run_and_print_what_is_shown(self):
        self.run_all(lambda path: path[0] not in ("lead", "case", "audit", "finding") and path[0] >= "order")

    def write(self, printed):
        """Puts what was printed in the place of what is shown."""
        def quoted(text):
            text = re.sub(r"\S*/weibao-driven-\w+/", "", text).replace(self.street, "")
            return json.dumps(re.sub(r"(?:[0-9a-z]{4}-){3}[0-9a-z]{4}", "abcd-efgh-jkmn-pqrs", text), ensure_ascii=False)

        source = SHOWN.read_text(encoding="utf-8")
        lines = dict(re.findall(r'^    ("[^"]+"): (.*)$', source, re.M))
        for path in dict.fromkeys(path for path, _ in printed):
            zh, en = (printed.get((path, language), "") for language in ("zh", "en"))
            if zh or en:
                lines[quoted(" ".join(path))] = f"Bilingual(zh: {quoted(zh)}, en: {quoted(en)}),"
        body = "".join(f"    {path}: {told}\n" for path, told in lines.items())
        head = source.split("extension")[0]
        SHOWN.write_text(head + "extension Examples {\n  static let shown: [String: Bilingual] = [\n" + body + "  ]\n}\n", encoding="utf-8")

    def test_those_of_a_conversation_begin_one(self):
        self.draft()
        shell = self.shell()
        shell.send(self.example("zh", ("draft", "resume"))[0] + "\r")
        shell.expect("案件编号 >")
        shell.send("\x03")
        shell.after_prompt()
        self.assertIn("没有可以更正的登记", shell.type(self.example("zh", ("correct", "last"))[0]))


if __name__ == "__main__":
    unittest.main()
