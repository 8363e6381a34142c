-- What the stories of the tests are told with. Included by street.sql.
create schema story;
grant usage on schema story to public;
comment on schema story is 'Helpers of the tests, in a test''s own transaction only.';

-- A statement run as a real login, as session_user; its first column comes back as text. %L stands for an argument.
create function story.as_login(login text, statement text, variadic args text[] default '{}') returns text
language plpgsql as $$
declare
  before constant text := session_user;
  asked constant text := case when args = '{}' then statement else format(statement, variadic args) end;
  result text;
begin
  perform set_config('session_authorization', login, true);
  if asked ~ '^(select|explain|table|show)' then
    execute asked into result;
  else
    execute asked;
  end if;
  perform set_config('session_authorization', before, true);
  return result;
end $$;

-- What a login is told when it runs a statement: SQLSTATE and rule, or 'done'. Nothing of the statement stays.
create type story.answer as (told text, message text, hint text, detail text);
create function story.told(login text, statement text, args text[]) returns story.answer
language plpgsql as $$
declare
  answer story.answer;
  state text;
  rule text;
begin
  perform story.as_login(login, statement, variadic args);
  set constraints all immediate;
  raise exception using errcode = 'ZZ000';
exception when others then
  get stacked diagnostics state = returned_sqlstate, rule = constraint_name,
    answer.message = message_text, answer.hint = pg_exception_hint, answer.detail = pg_exception_detail;
  answer.told := case when state = 'ZZ000' then 'done' else concat_ws(' ', state, nullif(rule, '')) end;
  return answer;
end $$;

-- Two assertions: a login is refused by a rule ('WB100 no_such_offer'), or is not refused.
create function story.refuses(login text, expected text, sentence text, statement text, variadic args text[] default '{}') returns text
language sql as $$
  select tap.is((story.told(login, statement, args)).told, expected, sentence)
$$;

create function story.lets(login text, sentence text, statement text, variadic args text[] default '{}') returns text
language sql as $$
  select tap.is((story.told(login, statement, args)).told, 'done', sentence)
$$;

-- What would be checked at the commit is checked now, and again at the next commit.
create function story.commit_check() returns void
language plpgsql as $$
begin
  set constraints all immediate;
  set constraints all deferred;
end $$;

-- The registry's clock, from here to the end of the transaction.
create function story.clock(at timestamptz) returns timestamptz
language plpgsql as $$
begin
  perform set_config('story.clock', at::text, true);
  create or replace function core.now() returns timestamptz language sql stable
    as 'select pg_catalog.current_setting(''story.clock'')::pg_catalog.timestamptz';
  return at;
end $$;

-- The first login of a unit of the tests.
create function story.login_of(code text) returns text
language sql as $$
  select min(g.role_name::text) from core.login g join core.unit u on u.unit_id = g.unit_id
  where u.code = login_of.code and g.role_name::text ~ '_9[0-9]$'
$$;

-- A test is one transaction, and has acted before it looks; not where what is told here is to last.
\if :{?lasting}
\else
create or replace function core.has_acted() returns boolean language sql stable as 'select false';
\endif

create function story.lead(by text default 'xt_msb_91', territory text default 'SQ91', danger boolean default false) returns text
language sql as $$
  select story.as_login(by,
    'select lead_number from api.record_lead(''public'', ''有人反映'', %L, ''测试儿童'', birth_date => ''2015-06-01'', danger => %L,
       guardian_name => ''某某'', guardian_relation => ''父亲'', guardian_phone => ''13900000000'', address => ''某路 1 号'')',
    territory, danger::text)
$$;

create function story.open(lead text, risk text default 'high', by text default 'xt_msb_91') returns text
language sql as $$
  select story.as_login(by, 'select case_number from api.open_case(%L, ''C3-1'', %L)', lead, risk)
$$;

create function story.offer(number text, to_unit text, by text default 'xt_msb_91', duty text default null) returns text
language sql as $$
  select story.as_login(by, 'select case_number from api.dispatch_case(%L, %L, %L)', number, to_unit, duty)
$$;

create function story.accept(number text, by text) returns timestamptz
language sql as $$
  select story.as_login(by, 'select api.accept_case(%L)', number)::timestamptz
$$;

create function story.give_back(number text, by text, reason text default 'wrong_matter', duty text default 'D-FL-01') returns timestamptz
language sql as $$
  select story.as_login(by, 'select returned_at from api.return_case(%L, %L, %L, ''不属本单位'')', number, reason, duty)::timestamptz
$$;

create function story.propose_closing(number text, by text) returns text
language sql as $$
  select story.as_login(by, 'select event_id from api.propose_closing(%L, ''difficulty_resolved'', ''困境已消除'', ''最有利于本人'', ''愿意'')', number)
$$;

create function story.close(number text, by text default 'xt_ldz_91') returns timestamptz
language sql as $$
  select story.as_login(by, 'select api.confirm_closing(%L)', number)::timestamptz
$$;

-- A new case that a unit holds: recorded and opened by the office, then offered to the unit and accepted by it.
create function story.case_at(holder text default 'MSB', territory text default 'SQ91', risk text default 'high') returns text
language plpgsql as $$
declare
  number constant text := story.open(story.lead('xt_msb_91', territory), risk);
begin
  if holder <> 'MSB' then
    perform story.accept(story.offer(number, holder), story.login_of(holder));
  end if;
  return number;
end $$;

-- A new case that waits for a unit's answer.
create function story.offered_to(to_unit text, holder text default 'MSB', territory text default 'SQ91') returns text
language sql as $$
  select story.offer(story.case_at(holder, territory), to_unit, story.login_of(holder))
$$;

create function story.matter(number text) returns bigint
language sql as $$
  select c.case_id from core.case_file c where c.case_number = number
  union select l.lead_id from core.lead l where l.lead_number = number
  union select a.audit_id from core.audit a where a.audit_number = number
$$;

-- The unit that answers for a case or a lead, null when it has ended.
create function story.holder(number text) returns text
language sql as $$
  select u.code from core.matter m join core.unit u on u.unit_id = m.holder_unit_id where m.matter_id = story.matter(number)
$$;

-- The kind and detail of the newest event of a case or lead.
create function story.last_event(number text) returns text
language sql as $$
  select e.kind || ' ' || e.detail from core.event e where e.matter_id = story.matter(number) order by e.event_no desc limit 1
$$;

-- A pause of nine days that the holder asks for and the leading group grants.
create function story.pause(number text, until timestamptz default null) returns timestamptz
language plpgsql as $$
begin
  perform story.as_login(story.login_of(story.holder(number)), 'select event_id from api.ask_pause(%L, %L, ''外出就医'')', number,
    coalesce(until, core.now() + interval '9 days')::text);
  return story.as_login('xt_ldz_91', 'select answered_at from api.answer_request(%L, true)', number)::timestamptz;
end $$;

-- How long an obligation was late, from its raw row: since it was due (or the calendar told so), or since the matter on which it is owed began, until
-- it ended; pauses apart.
create function story.lateness_of(o core.obligation) returns interval
language sql as $$
  select coalesce(sum(upper(part) - lower(part)), interval '0')
  from core.matter m
  cross join lateral (select coalesce(o.ended_at, core.now()) as until) e
  cross join lateral unnest(
    case when greatest(o.due_at, o.clock_from, o.given_at, lower(m.life)) < e.until and o.due_at is not null then
      tstzmultirange(tstzrange(greatest(o.due_at, o.clock_from, o.given_at, lower(m.life)), e.until))
        - coalesce((select range_agg(r.during) from core.request r where r.matter_id = o.matter_id), '{}') end) part
  where m.matter_id = o.matter_id
$$;

-- The obligations whose parts, as the registry lays them on units, are not their whole lateness; there should be none.
create view story.lateness_lost as
select o.obligation_id, o.kind, p.parts, story.lateness_of(o) as whole
from core.obligation o
left join lateral (select sum(upper(l.late) - lower(l.late)) as parts from core.lateness(o.matter_id) l where l.obligation_id = o.obligation_id) p on true
where story.lateness_of(o) <> coalesce(p.parts, interval '0');
