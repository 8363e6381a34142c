"""What each group's own questions cost, beside the same questions filtered by hand as superuser, and a small unit's among many and among few.

usage: compare.py SMALL BIG [--rounds N] [--format table|json] [--measure NAME ...]
SMALL and BIG are databases with few and with many cases (data.sql). The server is that of the PG* variables, as a superuser.
Exit 0 only if every ratio is within its target.
"""

import argparse
import json
import statistics
import sys
import time

import psycopg

# Each group by a login of it; the police station takes part in a fifth of all cases.
LOGINS = {"office": "xt_msb_01", "leader": "xt_ldz_01", "auditor": "xt_sjj_01", "community": "xt_sq01_01", "grid": "xt_sq01_wg01_01",
          "large agency": "xt_pcs_01", "small agency": "xt_fl_01"}
SEE_ALL = {"office", "leader", "auditor"}
# A question on which the server itself works less than a tenth of a millisecond costs nothing, and its ratio says little. What it works on the question by hand
# decides that: the way there and back takes longer, and is the same for both.
TARGET, TARGET_OF_NOTHING, NOTHING = 1.3, 3.0, 0.0001

# By hand, the same rows: {mine} is the filter that a careful person would write for the unit or the subdistrict.
STATUS = """case when not upper_inf(m.life) then coalesce(c.ended_as, 'closed') when c.leaving = 'died' then 'death_in_review'
  when c.closing_event_no is not null then 'closing_proposed'
  when exists (select from core.offer o where o.matter_id = m.matter_id and o.answer is null) then 'offered'
  when c.leaving = 'moved_away' then 'moving_away' else 'open' end"""
QUESTIONS = {
    "count by status": ("select status, count(*) from api.cases group by status",
                        f"select {STATUS} as status, count(*) from core.case_file c join core.matter m on m.matter_id = c.case_id where {{mine}} group by 1"),
    "newest 50": ("select case_number, risk, opened_at from api.newest_cases order by opened_at desc limit 50",
                  "select c.case_number, c.risk, lower(m.life) from core.case_file c join core.matter m on m.matter_id = c.case_id where {mine} order by lower(m.life) desc limit 50"),
    "one case by number": ("select case_number, risk, status, opened_at from api.cases where case_number = '{number}'",
                           f"select c.case_number, c.risk, {STATUS}, lower(m.life) from core.case_file c join core.matter m on m.matter_id = c.case_id where {{mine}} and c.case_number = '{{number}}'"),
    "what is overdue for me": ("select kind, number, due_at from api.my_work where overdue order by due_at", "{overdue} order by 3"),
    "a case's timeline": ("select event_id, event, recorded_at from api.case_timeline where case_number = '{number}'", "{timeline}"),
}
# Asked for each page of a case; it must not read what is owed elsewhere.
OWED_IN_A_CASE = {"what is owed in a case": "select kind, owed_by_code, due_at from api.obligations where case_number = '{number}'"}

# The list of work by hand, from each unit's debts to what they belong to. A debt to accept, to screen or to confirm is not everybody's who owes
# it: the list names what there is to do, and a lead or a closing waits for whoever may confirm it, but not for who proposed it.
NUMBER = "coalesce((select c.case_number from core.case_file c where c.case_id = o.matter_id), (select l.lead_number from core.lead l where l.lead_id = o.matter_id))"
LATE = "o.ended_at is null and o.due_at < now()"
OTHERS = "o.kind not in ('case.accept', 'lead.screen', 'close.confirm')"
SCREEN = """select case l.status when 'recorded' then 'screen' when 'screened' then 'open' else 'confirm_screening_out' end, l.lead_number, o.due_at
  from core.lead l join core.matter m on m.matter_id = l.lead_id join core.obligation o on o.matter_id = l.lead_id and o.kind = 'lead.screen' and """ + LATE + """
  where l.status in ('recorded', 'screened', 'screening_out_proposed') and not exists (select from core.event p join core.login g on g.login_id = p.login_id and g.person_no = {person}
    where p.matter_id = l.lead_id and p.event_no = l.status_event_no and l.status = 'screening_out_proposed') and {where}"""
OVERDUE = [f"select o.kind, {NUMBER}, o.due_at from core.obligation o where o.owed_by_unit_id = {{unit}} and {LATE} and {OTHERS}",
           f"select o.kind, {NUMBER}, o.due_at from core.matter m join core.obligation o on o.matter_id = m.matter_id and o.owed_by_unit_id is null and {LATE} and {OTHERS} where m.holder_unit_id = {{unit}}",
           f"select case when exists (select from core.lead l where l.lead_id = o.matter_id) then 'accept_lead' else 'accept' end, {NUMBER}, o.due_at "
           f"from core.offer f join core.obligation o on o.matter_id = f.matter_id and o.event_no = f.event_no and o.kind = 'case.accept' and {LATE} where f.to_unit_id = {{unit}} and f.answer is null"]
OVERDUE_FOR_ALL = [SCREEN.replace("{where}", "m.holder_unit_id = {unit}")]
OVERDUE_FOR_THE_OFFICE = [SCREEN.replace("{where}", "(m.holder_unit_id = {unit} or l.status = 'screening_out_proposed')")]
OVERDUE_ABOVE = [f"""select 'confirm_closing', c.case_number, o.due_at from core.case_file c join core.obligation o on o.matter_id = c.case_id and o.kind = 'close.confirm' and {LATE}
  join core.event p on p.matter_id = c.case_id and p.event_no = c.closing_event_no join core.login g on g.login_id = p.login_id and g.person_no <> {{person}}
  where c.closing_event_no is not null and c.ended_as is null""",
                 f"select 'undecided_above', {NUMBER}, o.due_at from core.unit u join core.obligation o on o.owed_by_unit_id = u.unit_id and o.kind = 'tier.decide' and {LATE} where u.tier = 'leading_group' and u.unit_id <> {{unit}}"]

# A case's events and those of its lead and of leads joined to it, each under its own number, where the matter is the unit's business.
TIMELINE = " union all ".join(f"select {shown} || '/' || e.event_no, e.kind, e.recorded_at from core.case_file c {join} join core.matter m on m.matter_id = {matter} join core.event e on e.matter_id = {matter} "
                              f"where c.case_number = '{{number}}' and {{business}}"
                              for shown, join, matter in (("c.case_number", "", "c.case_id"), ("l.lead_number", "join core.lead l on l.lead_id = c.lead_id", "l.lead_id"),
                                                           ("l.lead_number", "join core.lead l on l.joined_case_id = c.case_id", "l.lead_id")))
# All columns of the verb, and the same ones by hand: stars, age, place and status in words.
SEARCH = ("select case_number, lead_number, name, age, community, status_name from api.search_minor('{words}', {look})",
          "select f.case_number, f.lead_number, core.masked_name(f.full_name), core.age(f.birth_date, 'Asia/Shanghai'), core.territory_name(f.territory_id), core.label('case_status', f.status) from ("
          f"select c.case_number, l.lead_number, n.full_name, n.birth_date, lm.territory_id, lm.last_at, {STATUS} as status "
          "from core.minor n join core.lead l on l.minor_id = n.minor_id join core.matter lm on lm.matter_id = l.lead_id "
          "left join core.case_file c on c.lead_id = l.lead_id left join core.matter m on m.matter_id = c.case_id "
          "where n.subdistrict_id = 1 and core.name_pairs(n.full_name) @> core.name_pairs('{words}') and n.full_name like '%{words}%' and {mine} order by lm.last_at desc limit 50) f order by f.last_at desc")


def connect(database, user):
    connection = psycopg.connect(dbname=database, user=user, autocommit=True)
    connection.prepare_threshold = 0
    return connection


def seconds(connection, statement):
    """One execution, repeated where one is too short for the clock: a tenth of a second at least."""
    times = 1
    while True:
        begun = time.perf_counter()
        for _ in range(times):
            connection.execute(statement).fetchall()
        took = time.perf_counter() - begun
        if took > 0.1 or times > 5000:
            return took / times
        times = max(times * 2, int(times * 0.1 / max(took, 1e-6)))


def worked(connection, statement):
    """What the server itself takes for one of many executions, without the way there and back."""
    connection.execute(f"""do $$ declare begun constant timestamptz := clock_timestamp(); found record; times int := 0; begin
        while clock_timestamp() < begun + interval '20 ms' loop times := times + 1; for found in {statement} loop end loop; end loop;
        perform set_config('bench.worked', (extract(epoch from clock_timestamp() - begun) / times)::text, false); end $$""")
    return float(connection.execute("select current_setting('bench.worked')").fetchone()[0])


def by_turns(rounds, *measured):
    """Medians of each, warm, who begins changing from round to round."""
    told = [[] for one in measured if one() is not None]
    for number in range(rounds):
        turns = list(enumerate(measured))
        for place, one in turns[::-1] if number % 2 else turns:
            told[place].append(one())
    return tuple(map(statistics.median, told))


def row(measure, ours, peer, peer_name, target, runs):
    return {"measure": measure, "ours": round(ours, 6), "peer": round(peer, 6), "peer_name": peer_name,
            "ratio": round(ours / peer, 3), "target": target, "runs": runs}


def whose(superuser, login):
    return superuser.execute("select unit_id from core.login where role_name = %s and upper_inf(valid)", (login,)).fetchone()[0]


def a_number(superuser, unit, sees_all):
    mine = "true" if sees_all else f"m.subdistrict_id = 1 and m.unit_ids @> array[{unit}]"
    return superuser.execute(f"select c.case_number from core.case_file c join core.matter m on m.matter_id = c.case_id where {mine} and c.case_number like '2024-%' order by c.case_id limit 1 offset 7").fetchone()[0]


def a_name(superuser, unit):
    """The name of a child of the unit, which some twenty others in the street have too."""
    return superuser.execute("select n.full_name from core.minor n join core.case_file c on c.minor_id = n.minor_id join core.matter m on m.matter_id = c.case_id "
                             "where m.unit_ids @> array[%s::int] and c.case_number like '2024-%%' and n.full_name not like '欧阳%%' order by c.case_id limit 1", (unit,)).fetchone()[0]


def same_rows(ours, theirs, question, group):
    if sorted(map(str, ours)) != sorted(map(str, theirs)):
        sys.exit(f"{question}, {group}: {len(ours)} rows by the view, {len(theirs)} by hand, and not the same")


def by_hand(superuser, group, login, number):
    """What a careful person would write for the unit, or for the subdistrict: the words in braces of a question."""
    unit, person = superuser.execute("select unit_id, person_no from core.login where role_name = %s and upper_inf(valid)", (login,)).fetchone()
    mine = "m.subdistrict_id = 1" if group in SEE_ALL else f"m.subdistrict_id = 1 and m.unit_ids @> array[{unit}]"
    business = mine.replace("unit_ids", "business_unit_ids")
    overdue = OVERDUE + (OVERDUE_FOR_THE_OFFICE if group == "office" else OVERDUE_FOR_ALL) + (OVERDUE_ABOVE if group in {"office", "leader"} else [])
    return {"unit": unit, "number": number, "mine": mine, "overdue": " union all ".join(overdue).format(unit=unit, person=person), "timeline": TIMELINE.format(number=number, business=business)}


def questions(options):
    superuser = connect(options.big, "postgres")
    for group, login in LOGINS.items():
        unit = whose(superuser, login)
        number = a_number(superuser, unit, group in SEE_ALL)
        own, words = connect(options.big, login), by_hand(superuser, group, login, number)
        for question, texts in QUESTIONS.items():
            asked, theirs = (text.format(**words) for text in texts)
            same_rows(own.execute(asked).fetchall(), superuser.execute(theirs).fetchall(), question, group)
            ours, peer, work = by_turns(options.rounds, lambda: seconds(own, asked), lambda: seconds(superuser, theirs), lambda: worked(superuser, theirs))
            yield row(f"{group}: {question} (s)", ours, peer, "the same by hand", TARGET_OF_NOTHING if work < NOTHING else TARGET, options.rounds) | {"peer_server": round(work, 6)}


def search(options):
    superuser = connect(options.big, "postgres")
    for group in ("office", "large agency", "small agency"):
        unit = whose(superuser, LOGINS[group])
        own = connect(options.big, LOGINS[group])
        mine = "m.subdistrict_id = 1" if group in SEE_ALL else f"m.subdistrict_id = 1 and m.unit_ids @> array[{unit}]"
        for words in ("欧阳", a_name(superuser, whose(superuser, LOGINS["small agency"]))):
            look = own.execute("select api.ask_to_search(%s)", (words,)).fetchone()[0]
            asked, theirs = SEARCH[0].format(words=words, look=look), SEARCH[1].format(words=words, mine=mine)
            same_rows(own.execute(asked).fetchall(), superuser.execute(theirs).fetchall(), words, group)
            ours, peer = by_turns(options.rounds, lambda: seconds(own, asked), lambda: seconds(superuser, theirs))
            yield row(f"{group}: search of a name of {len(words)} characters (s)", ours, peer, "the same by hand", 1.5, options.rounds)


def growth(options):
    few, many = (connect(database, "postgres") for database in (options.small, options.big))
    login = LOGINS["small agency"]
    own = {superuser: connect(database, login) for superuser, database in ((few, options.small), (many, options.big))}
    for question, asked in ({question: asked for question, (asked, _) in QUESTIONS.items()} | OWED_IN_A_CASE).items():
        def time_of(superuser):
            unit = whose(superuser, login)
            number = a_number(superuser, unit, False)
            return seconds(own[superuser], asked.format(number=number, unit=unit))
        ours, peer = by_turns(options.rounds, lambda: time_of(many), lambda: time_of(few))
        yield row(f"a small unit among many cases: {question} (s)", ours, peer, "among 10,000", 1.5, options.rounds)


MEASURES = {"questions": questions, "search": search, "growth": growth}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("small")
    parser.add_argument("big")
    parser.add_argument("--measure", action="append", choices=MEASURES)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--format", choices=["table", "json"], default="table")
    options = parser.parse_args()
    rows = []
    for measure in options.measure or MEASURES:
        for found in MEASURES[measure](options):
            rows.append(found)
            if options.format == "table":
                within = "" if found["ratio"] <= found["target"] else "  ABOVE TARGET"
                print(f"{found['ratio']:7.3f} (target {found['target']:.2f}) of {found['peer_name']}: {found['measure']} {found['ours'] * 1000:.3f} ms{within}", flush=True)
    if options.format == "json":
        print(json.dumps(rows, ensure_ascii=False, indent=1))
    sys.exit(0 if all(found["ratio"] <= found["target"] for found in rows) else 1)


main()
