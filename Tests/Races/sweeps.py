"""Two who sweep without end, while the clerks pass cases to and fro. Under rules by which everything is due at once, each sweep finds
the next step of what the one before has done: a street's weeks in seconds."""

import contextlib
import threading

import verdict
from client import Client, Gone, connect

LOGINS = ["xt_msb_01", "xt_msb_02"]
AT_ONCE = [("case.accept", None), ("case.first_contact", None), ("order.wait", None), ("tier.decide", None), ("order.answer", "order issued: blue"),
           ("order.answer", "order issued: yellow"), ("order.answer", "order issued: red")]
SWEEP = "select number, step, unit_code, kind_name, problem from sweep(false)"
MOST_SWEEPS_TO_REST = 40

BROKEN = {
    "no unit is reminded, ordered or raised twice about one thing at one level": """
        select s.matter_id from core.supervision_order s
        join core.unit u on u.unit_id = s.to_unit_id and u.tier <> 'leading_group'
        join core.supervision_order t on t.matter_id = s.matter_id and t.to_unit_id = s.to_unit_id and t.level = s.level
          and t.obligation_id = s.obligation_id and t.event_no > s.event_no
        where not exists (select from core.escalation x where x.matter_id = s.matter_id and x.decided_event_no between s.event_no and t.event_no)
        union all
        select x.matter_id from core.escalation x
        join core.escalation y on y.matter_id = x.matter_id and y.to_unit_id = x.to_unit_id and y.event_no > x.event_no
          and coalesce(x.decided_event_no, y.event_no) >= y.event_no""",
    "the top tier is reminded as often as the ladder has steps, at most": """
        select s.matter_id from core.supervision_order s join core.unit u on u.unit_id = s.to_unit_id and u.tier = 'leading_group'
        where s.level = 'reminder' group by s.matter_id, s.to_unit_id, s.obligation_id having count(*) > 4""",
    "no step of the ladder is left out": """
        select s.matter_id from core.supervision_order s
        where s.level <> 'reminder' and not exists (
          select from core.supervision_order f where f.matter_id = s.matter_id and f.to_unit_id = s.to_unit_id and f.event_no < s.event_no
            and f.level = case s.level when 'blue' then 'reminder' when 'yellow' then 'blue' else 'yellow' end)""",
    "each order owes an answer, each escalation a decision": """
        select s.matter_id from core.supervision_order s
        where s.level <> 'reminder' and not exists (select from core.obligation o where o.matter_id = s.matter_id and o.event_no = s.event_no and o.kind = 'order.answer')
        union all
        select x.matter_id from core.escalation x
        where not exists (select from core.obligation o where o.matter_id = x.matter_id and o.event_no = x.event_no and o.kind = 'tier.decide')""",
    "each step is an event, and each event its step": """
        select e.matter_id from core.event e
        left join core.supervision_order s using (matter_id, event_no) left join core.escalation x using (matter_id, event_no)
        where e.kind in ('order_issued', 'escalated') and num_nonnulls(s.level, x.cause) <> 1
        union all
        select matter_id from (select matter_id, event_no from core.supervision_order union all select matter_id, event_no from core.escalation) r
        left join core.event e using (matter_id, event_no) where e.kind is null or e.kind not in ('order_issued', 'escalated', 'order_passed_on', 'unit_dissolved', 'unit_merged')""",
    "nothing that is overdue was passed over": """
        select d.matter_id from core.overdue d where not exists (
          select from core.supervision_order s where s.matter_id = d.matter_id and s.to_unit_id = d.unit_id)""",
}

STEPS = """
    select coalesce(c.case_number, l.lead_number), case e.kind when 'escalated' then 'escalate' else e.detail ->> 'level' end, count(*)
    from core.event e join core.login g on g.login_id = e.login_id and g.role_name = any (%s)
    left join core.case_file c on c.case_id = e.matter_id left join core.lead l on l.lead_id = e.matter_id
    where e.kind = 'order_issued' or e.kind = 'escalated' and e.detail ->> 'cause' in ('overdue', 'order_unanswered') group by 1, 2"""


def make_urgent():
    """Rules of the street by which everything is due at once. They are for what begins from now on."""
    office = Client(LOGINS[0])
    for kind, starts_when in AT_ONCE:
        risk = "high" if kind in ("case.accept", "case.first_contact") else "any"
        office.rows("select rule from set_rule(%s, 0, 'minute', '试验', %s, 'any', %s)", kind, risk, starts_when)


class Sweeper:
    """A login that sweeps again and again; each step that was acknowledged is told: number and step, or what went wrong."""

    def __init__(self, login, acknowledge):
        self.client = Client(login)
        self.acknowledge = acknowledge
        self.problems = []
        self.sweeps = 0

    def sweep(self):
        rows = self.client.rows(SWEEP)
        self.sweeps += 1
        for number, step, unit, kind, problem in rows:
            if problem is None:
                self.acknowledge(number, step)
            else:
                self.problems.append((number, step, unit, kind, problem))
        return len(rows)


def start(acknowledge, is_over):
    """Two sweepers on threads of their own, until it is over or the server is gone."""
    sweepers = [Sweeper(login, acknowledge) for login in LOGINS]

    def day(sweeper):
        try:
            while not is_over():
                sweeper.sweep()
        except Gone:
            pass
        except Exception as failure:  # told by the caller, as of the clerks
            sweeper.problems.append(repr(failure))

    threads = [threading.Thread(target=day, args=(sweeper,)) for sweeper in sweepers]
    for thread in threads:
        thread.start()
    return sweepers, threads


def come_to_rest():
    """Sweeps until nothing is left to do; the number of sweeps, or None if it never comes to rest."""
    sweeper = Sweeper(LOGINS[0], lambda number, step: None)
    for turn in range(MOST_SWEEPS_TO_REST):
        if sweeper.sweep() == 0:
            return turn
    return None


@contextlib.contextmanager
def listening():
    """A shell's connection that waits for news; asked, it says whether any came, and that all were empty."""
    connection = connect("xt_pcs_01")
    with connection.cursor() as cursor:
        cursor.execute("listen weibao_news")

    def told():
        connection.poll()
        return bool(connection.notifies) and all(not notice.payload for notice in connection.notifies)

    yield told
    connection.close()


def recorded():
    """How often each step was recorded by the sweepers: by number and step."""
    return {(number, step): count for number, step, count in verdict.ask(STEPS, LOGINS)}


def broken():
    return [(sentence, verdict.ask(f"select * from ({statement}) b limit 5")) for sentence, statement in BROKEN.items()]
