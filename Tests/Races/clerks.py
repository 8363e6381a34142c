"""Clerks of different units who pass the same cases to and fro, and sometimes act on what is no longer so.

Mostly a clerk looks at what lies before the unit and acts on that; meanwhile another may have been faster. Now and then
it acts blindly, on any of the cases: then it is refused.
"""

import collections
import random
import threading

from client import Client, Gone

OFFICE = ["xt_msb_01", "xt_off_01"]
LEADER = "xt_ldz_01"
HOLDERS = {"xt_pcs_01": ("PCS", "D-PCS-01"), "xt_sfs_01": ("SFS", "D-SFS-01"), "xt_fl_01": ("FL", "D-FL-01"),
           "xt_gh_01": ("GH", "D-GH-01"), "xt_sq01_01": ("SQ01", "D-SQ-05")}
UNITS = list(HOLDERS.values()) + [("MSB", "D-MSB-01")]
TERRITORY = "SQ01"

Done = collections.namedtuple("Done", "verb number mark")
"""An acknowledged act; mark is what the registry gave back for it: an instant, an event's id, or a deadline."""


def make_cases(count):
    """Cases in the territory of the community among the clerks, so that it can be offered them."""
    office = Client(OFFICE[0])
    numbers = []
    for _ in range(count):
        lead = office.rows("select lead_number from record_lead('public', '群众反映', %s)", TERRITORY)[0][0]
        numbers.append(office.rows("select case_number from open_case(%s, 'C3-1', 'high')", lead)[0][0])
    return numbers


class Clerk:
    def __init__(self, login, level, numbers, seed, acknowledge):
        self.client = Client(login, level)
        self.numbers = numbers
        self.random = random.Random(seed)
        self.acknowledge = acknowledge
        self.unit = HOLDERS[login][0] if login in HOLDERS else "LDZ" if login == LEADER else "MSB"
        self.acts = self.acts_of(login)

    def acts_of(self, login):
        if login == LEADER:
            return [self.assign, self.audit, self.audit]
        if login in OFFICE:
            return 3 * [self.dispatch] + 3 * [self.withdraw] + [self.accept, self.give_back, self.propose, self.assign]
        return 3 * [self.dispatch] + 2 * [self.accept] + 3 * [self.give_back] + 2 * [self.withdraw] + [self.propose]

    def act(self):
        self.random.choice(self.acts)()

    def one_of(self, condition):
        """A case of the race that seems to be in a state, or, now and then, any."""
        if self.random.random() < 0.2:
            return self.random.choice(self.numbers)
        found = self.client.rows(f"select case_number from cases where case_number = any (%s) and {condition}", self.numbers)
        return self.random.choice(found)[0] if found else self.random.choice(self.numbers)

    def call(self, verb, number, statement, *values):
        answer = self.client.call(statement, number, *values)
        if answer.value is not None:
            self.acknowledge(Done(verb, number, answer.value))
        return answer

    def mine(self):
        return "true" if self.client.login in OFFICE else f"holder_code = '{self.unit}'"

    def dispatch(self):
        number, (unit, duty) = self.one_of(f"offered_to_code is null and {self.mine()}"), self.random.choice(UNITS)
        self.call("dispatched", number, "select answer_due_at::text from dispatch_case(%s, %s, %s)", unit, duty)

    def accept(self):
        self.call("accepted", self.one_of(f"offered_to_code = '{self.unit}'"), "select accept_case(%s)::text")

    def give_back(self):
        number = self.one_of(f"offered_to_code = '{self.unit}'")
        self.call("returned", number, "select returned_at::text from return_case(%s, 'wrong_matter', 'D-FL-01', '不属本单位')")

    def withdraw(self):
        self.call("withdrawn", self.one_of(f"offered_to_code is not null and {self.mine()}"), "select withdraw_offer(%s)::text")

    def assign(self):
        unit, duty = self.random.choice(UNITS)
        self.call("assigned", self.one_of(f"holder_code <> '{unit}'"), "select assign_case(%s, %s, %s)::text", unit, duty)

    def propose(self):
        number = self.one_of(f"status <> 'closing_proposed' and {self.mine()}")
        self.call("closing_proposed", number, "select event_id from propose_closing(%s, 'difficulty_resolved', '困境已消除', '最有利于本人', '愿意')")

    def audit(self):
        self.client.rows("select count(*) from audit_case(%s)", self.random.choice(self.numbers))

    def confirm(self):
        number = self.one_of("status = 'closing_proposed'")
        self.call("closed", number, "select confirm_closing(%s)::text")


def make_clerks(level, numbers, acknowledge):
    return [Clerk(login, level, numbers, f"{level} {login}", acknowledge) for login in [*OFFICE, LEADER, *HOLDERS]]


def work(clerks, is_over, act=Clerk.act):
    """All clerks at once, each on a thread and a connection of its own, until it is over or the server is gone."""
    failures = []

    def day(clerk):
        try:
            while not is_over():
                act(clerk)
        except Gone:
            pass
        except Exception as failure:  # told by the caller: a thread's own traceback would be lost in the noise
            failures.append(f"{clerk.client.login}: {failure!r}")

    threads = [threading.Thread(target=day, args=(clerk,)) for clerk in clerks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return failures
