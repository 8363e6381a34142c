"""Who leaves while others act: transactions that overlap, as only real sessions can. The one waits for the other and then finds
what is, not what was when it began; and whoever comes too late is told who was first."""

import threading

import clerks
import verdict
from client import Client, connect

LEVELS = {"read committed": "SFS", "repeatable read": "FL", "serializable": "JGZX"}
LOGINS = """
    select count(*) from core.login l join core.unit u using (unit_id) where u.code = %s and upper_inf(l.valid)"""
END = """
    select u.exists_during @> e.last, upper(u.exists_during) >= all (select upper(r.held) from core.responsibility r where r.unit_id = u.unit_id),
           (select count(*) from core.unit_succession s where s.from_unit_id = u.unit_id)
    from core.unit u cross join lateral (select max(v.recorded_at) as last from core.event v where v.unit_id = u.unit_id) e where u.code = %s"""
UNKNOWN = """
    select m.matter_id from core.matter m
    where m.login_ids[1] >= 0 and m.holder_unit_id is not null and not exists (
      select from core.login l where l.unit_id = m.holder_unit_id and upper_inf(l.valid) and l.login_id = any (m.login_ids))"""
RULES = """
    select count(*) from core.deadline_rule r where r.kind = 'case.plan' and r.risk = 'low' and upper_inf(r.valid)"""
SETTINGS = {
    "a rule": "select rule from set_rule('case.plan', @, 'day', '试验', 'low')",
    "a threshold": "select since from set_definition((select code from finding_definitions where amount is not null and measured_in <> 'share' order by code limit 1), @, '试验')",
    "a body above": "select set_superior('QMZJ', '试验@')",
}
HOLDER = """
    select u.code from core.case_file c join core.matter m on m.matter_id = c.case_id join core.unit u on u.unit_id = m.holder_unit_id
    where c.case_number = %s"""


class Open:
    """A login with an open transaction."""

    def __init__(self, login, level="read committed"):
        self.connection = connect(login, level)
        self.connection.autocommit = False

    def ask(self, statement, *values):
        with self.connection.cursor() as cursor:
            cursor.execute(statement, values)
            return cursor.fetchall()

    def commit(self):
        self.connection.commit()
        self.connection.close()


def meanwhile(first, client, statement, *values):
    """What a client is answered whose act waits for the open transaction of another, which then commits."""
    answers = []
    waiting = threading.Thread(target=lambda: answers.append(client.call(statement, *values)))
    waiting.start()
    waiting.join(0.7)
    was_waiting = waiting.is_alive()
    first.commit()
    waiting.join()
    return was_waiting, answers[0]


def second_login(unit):
    """Another person of a unit, so that it has two logins; made as the operator makes them."""
    login = f"xt_{unit.lower()}_77"
    connection = connect("postgres")
    with connection.cursor() as cursor:
        cursor.execute(
            """insert into core.login (role_name, subdistrict_id, unit_id, person_no, group_name, valid)
               select %s, u.subdistrict_id, u.unit_id, 7700 + u.unit_id, u.group_name, '[2021-01-01,)' from core.unit u where u.code = %s""",
            (login, unit))
        cursor.execute(f"create role {login} login in role weibao_agency")
    connection.close()
    return login


def prove_last_login(tap, level, unit):
    first, second = f"xt_{unit.lower()}_01", second_login(unit)
    number = clerks.make_cases(1)[0]
    Client(clerks.OFFICE[0]).rows("select assign_case(%s, %s, %s)", number, unit, f"D-{unit}-01")
    ending, other = Open(clerks.OFFICE[0]), Client(clerks.OFFICE[1], level)
    ending.ask("select count(*) from end_login(%s, null, false)", first)
    waited, answer = meanwhile(ending, other, "select count(*) from end_login(%s, null, false)", second)
    expected = "the_last_login_of_a_unit" if level == "read committed" else "old_view_of_the_rows"
    tap.ok(answer.refusal == expected, f"{level}: of two logins of a unit that end at once, the last does not", waited, answer)
    tap.ok(verdict.ask(LOGINS, unit)[0][0] == 1, f"{level}: and somebody is left who can act", verdict.ask(LOGINS, unit))


def prove_acceptance(tap):
    """A unit accepts while a transaction that began before is about to end it."""
    number = clerks.make_cases(1)[0]
    ending = Open(clerks.OFFICE[1])
    ending.ask("select count(*) from cases")
    Client(clerks.OFFICE[0]).rows("select case_number from dispatch_case(%s, 'GH')", number)
    Client("xt_gh_01").rows("select accept_case(%s)", number)
    ending.ask("select count(*) from dissolve_unit('GH', 'FL', '撤销', false)")
    ending.commit()
    tap.ok(verdict.ask(HOLDER, number) == [("FL",)], "what a unit accepted while it was ended goes to its heir", verdict.ask(HOLDER, number))
    after_acts, after_holding, successions = verdict.ask(END, "GH")[0]
    tap.ok(after_acts and after_holding, "and it ends after the last that it did and held, not when the ending began", after_acts, after_holding)
    tap.ok(successions == 1, "once", successions)


def prove_two_endings(tap):
    ending, other = Open(clerks.OFFICE[0]), Client(clerks.OFFICE[1])
    ending.ask("select count(*) from merge_unit('TGW', 'FL', '合并', false)")
    waited, answer = meanwhile(ending, other, "select count(*) from dissolve_unit('TGW', 'FL', '撤销', false)")
    tap.ok(waited and answer.refusal == "unit_has_ended", "of two who end a unit at once the second finds that it has ended", waited, answer)
    tap.ok(verdict.ask(END, "TGW")[0][2] == 1, "and it has one heir")


def prove_who_was_first(tap):
    number = clerks.make_cases(1)[0]
    Client(clerks.OFFICE[0]).rows("select case_number from dispatch_case(%s, 'PCS')", number)
    accepting, other = Open("xt_pcs_01"), Client("xt_pcs_02")
    accepting.ask("select accept_case(%s)", number)
    waited, answer = meanwhile(accepting, other, "select returned_at from return_case(%s, 'other', 'D-PCS-01', 'x')", number)
    tap.ok(waited and answer.refusal == "offer_was_answered", "of two persons of a unit who answer at once the second is told", waited, answer)
    proposing, faster = Client("xt_pcs_01"), Open("xt_ldz_01")
    proposing.rows("select event_id from propose_closing(%s, 'other', 'x', 'x', 'x')", number)
    faster.ask("select confirm_closing(%s)", number)
    waited, answer = meanwhile(faster, Client(clerks.OFFICE[0]), "select confirm_closing(%s)", number)
    tap.ok(waited and answer.refusal == "matter_has_ended", "so is who confirms what another has confirmed", waited, answer)


def prove_naming(tap):
    """Who is named to know of a restricted case while the login ends; whoever comes second finds what is."""
    number = clerks.make_cases(1)[0]
    leaver = second_login("KX")
    Client(clerks.OFFICE[0]).rows("select assign_case(%s, 'KX', 'D-KX-01')", number)
    ending, other = Open(clerks.OFFICE[0]), Client(clerks.OFFICE[1])
    ending.ask("select count(*) from end_login(%s, null, false)", leaver)
    waited, answer = meanwhile(ending, other, "select named from restrict_case(%s, 'sealed', array['xt_off_01', %s])", number, leaver)
    tap.ok(waited and answer.refusal == "no_such_login", "nobody is named who has just left", waited, answer)
    tap.ok(not verdict.ask(UNKNOWN), "and of each restricted case somebody at the holder knows", verdict.ask(UNKNOWN))


def prove_settings(tap):
    """What is set for the whole street by two at once: the second follows the first, and meets no error that is not a rule."""
    for what, statement in SETTINGS.items():
        first, other = Open(clerks.OFFICE[0]), Client(clerks.OFFICE[1])
        first.ask(statement.replace("@", "1"))
        waited, answer = meanwhile(first, other, statement.replace("@", "2"))
        tap.ok(waited and answer.error is None and answer.refusal is None, f"{what} by two at once: one after the other", waited, answer)
    tap.ok(verdict.ask(RULES) == [(1,)], "and one rule is in force", verdict.ask(RULES))
    first, other = Open(clerks.OFFICE[0]), Client(clerks.OFFICE[1], "repeatable read")
    first.ask(SETTINGS["a rule"].replace("@", "3"))
    waited, answer = meanwhile(first, other, SETTINGS["a rule"].replace("@", "4"))
    tap.ok(answer.refusal == "old_view_of_the_rows", "who looks at the rows of before is told so", answer)
    first = Open(clerks.OFFICE[0])
    first.ask("select rename_unit('CZB', '同名办')")
    waited, answer = meanwhile(first, Client(clerks.OFFICE[1]), "select rename_unit('JFB', '同名办')")
    tap.ok(waited and answer.refusal == "name_is_taken", "of two units that are renamed at once one gets the name", waited, answer)


def prove_new_login(tap):
    """A login is given at a unit that is being ended."""
    ending = Open(clerks.OFFICE[0])
    ending.ask("select count(*) from dissolve_unit('KX', 'FL', '撤销', false)")
    verifier = "SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2FsdA==$" + "A" * 43 + "=:" + "B" * 43 + "="
    waited, answer = meanwhile(ending, Client(clerks.OFFICE[1]), "select login from add_login('KX', %s)", verifier)
    tap.ok(answer.refusal == "unit_has_ended", "nobody comes to a unit that has just ended", waited, answer)
    tap.ok(verdict.ask(LOGINS, "KX") == [(0,)], "and it has no login", verdict.ask(LOGINS, "KX"))


def prove(tap):
    for level, unit in LEVELS.items():
        prove_last_login(tap, level, unit)
    prove_who_was_first(tap)
    prove_acceptance(tap)
    prove_two_endings(tap)
    prove_naming(tap)
    prove_settings(tap)
    prove_new_login(tap)
