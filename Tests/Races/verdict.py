"""What must hold of every matter afterwards, asked as superuser of the tables themselves. Each question returns what is
broken; no row is good news."""

from client import connect

BROKEN = {
    "the holders' intervals are the life of every matter": """
        select m.matter_id from core.matter m left join core.responsibility r using (matter_id)
        group by m.matter_id having range_agg(r.held) is distinct from m.life""",
    "no two of them overlap": """
        select a.matter_id from core.responsibility a join core.responsibility b
        on a.matter_id = b.matter_id and a.from_event_no < b.from_event_no and a.held && b.held""",
    "each ends at the very instant at which the next begins, unless the matter was closed between": """
        select matter_id from (
          select matter_id, upper(held) as ends, lead(lower(held)) over w as begins, lead(from_event_no) over w as by_event
          from core.responsibility window w as (partition by matter_id order by held)) r
        where begins is not null and ends is distinct from begins and not exists (
          select from core.event e where e.matter_id = r.matter_id and e.event_no = r.by_event and e.kind = 'reopened')""",
    "the holder of a matter is the unit of its open interval": """
        select m.matter_id from core.matter m left join core.responsibility r on r.matter_id = m.matter_id and upper_inf(r.held)
        where m.holder_unit_id is distinct from r.unit_id or upper_inf(m.life) is distinct from (r.unit_id is not null)""",
    "each interval begins with the event that it names": """
        select r.matter_id from core.responsibility r join core.event e on e.matter_id = r.matter_id and e.event_no = r.from_event_no
        where lower(r.held) <> e.recorded_at""",
    "events are numbered without a gap, each recorded later than the one before": """
        select matter_id from (
          select e.matter_id, e.event_no, row_number() over w as place, e.recorded_at, lag(e.recorded_at) over w as former, m.last_event_no, count(*) over (partition by e.matter_id) as number
          from core.event e join core.matter m using (matter_id) window w as (partition by e.matter_id order by e.event_no)) e
        where event_no <> place or recorded_at <= former or number <> last_event_no""",
    "one offer waits at most, and none for a case that is closed": """
        select o.matter_id from core.offer o join core.matter m using (matter_id) where o.answer is null
        group by o.matter_id, m.life having count(*) > 1 or not upper_inf(m.life)""",
    "what was answered is owed no longer, and what waits is owed": """
        select o.matter_id from core.offer o join core.obligation b on b.matter_id = o.matter_id and b.event_no = o.event_no and b.kind = 'case.accept'
        where (o.answer is null) <> (b.ended_at is null)""",
    "who may see a matter is who holds it, is offered it, supports it, or has the territory": """
        select m.matter_id from core.matter m
        where array(select unnest(m.unit_ids) except select r.unit_id from core.responsibility r where r.matter_id = m.matter_id and upper_inf(r.held)
                    except select o.to_unit_id from core.offer o where o.matter_id = m.matter_id and o.answer is null
                    except select s.unit_id from core.support s where s.matter_id = m.matter_id and upper_inf(s.during)
                    except select u.unit_id from core.territory t join core.unit u on u.territory_id in (t.territory_id, t.parent_id) where t.territory_id = m.territory_id) <> '{}'
           or m.holder_unit_id is not null and m.holder_unit_id <> all (m.unit_ids)""",
}

FIND = """
    select d.verb, d.number, d.mark from unnest(%s::text[], %s::text[], %s::text[]) d (verb, number, mark)
    join core.case_file c on c.case_number = d.number
    where not exists (
      select from core.event e left join core.obligation b on b.matter_id = e.matter_id and b.event_no = e.event_no and b.kind = 'case.accept'
      where e.matter_id = c.case_id and e.kind = d.verb
        and d.mark in (to_char(e.recorded_at, 'YYYY-MM-DD HH24:MI:SS.US'), d.number || '/' || e.event_no, to_char(b.due_at, 'YYYY-MM-DD HH24:MI:SS.US')))"""

COUNTS = """
    select e.kind, count(*) from core.event e join core.case_file c on c.case_id = e.matter_id where c.case_number = any (%s) group by 1"""


def ask(statement, *values):
    connection = connect("postgres")
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        rows = cursor.fetchall()
    connection.close()
    return rows


def broken():
    """The sentences that do not hold, each with some matters of which it does not."""
    return [(sentence, ask(f"select * from ({statement}) b limit 5")) for sentence, statement in BROKEN.items()]


def lost(done):
    """The acknowledged acts of which the database knows nothing."""
    return ask(FIND, [d.verb for d in done], [d.number for d in done], [whole(d.mark) for d in done])


def recorded(numbers):
    """How many events of each kind the cases have."""
    return dict(ask(COUNTS, list(numbers)))


def whole(mark):
    """An instant as PostgreSQL prints it, with all six digits and without its zone, which is UTC; an event's id as it is."""
    if not mark.endswith("+00"):
        return mark
    seconds, _, fraction = mark[:-3].partition(".")
    return f"{seconds}.{fraction:0<6}"
