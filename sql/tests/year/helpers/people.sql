-- Who does what, drawn from the seed.
create function year.draw(what text, below int) returns int
language sql immutable as $$
  select ((hashtextextended(what, 20260217) & 9223372036854775807) % below)::int
$$;

create function year.pick(what text, variadic options text[]) returns text
language sql immutable as $$
  select options[1 + year.draw(what, cardinality(options))]
$$;

-- Everybody who could act for a matter just then, and, where a thing waits for somebody, only while it waits.
create view year.who as
select m.matter_id, w.by, w.unit_id
from core.matter m
left join core.territory t on t.territory_id = m.territory_id
cross join lateral (
  select 'holder', m.holder_unit_id
  union all select 'offeree', o.to_unit_id from core.offer o where o.matter_id = m.matter_id and o.answer is null
  union all select 'recorder', e.unit_id from core.event e where e.matter_id = m.matter_id and e.event_no = 1
  union all select 'ordered', s.to_unit_id from core.supervision_order s where s.matter_id = m.matter_id and s.answered_event_no is null and s.level <> 'reminder'
  union all select 'decider', x.to_unit_id from core.escalation x where x.matter_id = m.matter_id and x.decided_event_no is null
  union all select 'offerer', m.holder_unit_id from core.offer o where o.matter_id = m.matter_id and o.answer is null
  union all select 'owes ' || o.kind, coalesce(o.owed_by_unit_id, m.holder_unit_id) from core.obligation o where o.matter_id = m.matter_id and o.ended_at is null
  union all select 'pauser', m.holder_unit_id from core.request r where r.matter_id = m.matter_id and r.during @> core.now()
  union all select 'helped', m.holder_unit_id from core.support s where s.matter_id = m.matter_id and upper_inf(s.during)
  union all select v.by, u.unit_id from (
      select 'granter', 'LDZ' from core.request r where r.matter_id = m.matter_id and r.granted is null
      union all select 'closer', 'LDZ' from core.case_file c where c.case_id = m.matter_id and c.closing_event_no is not null
      union all select 'lowerer', 'LDZ' from core.case_file c where c.case_id = m.matter_id and c.lowering_event_no is not null
      union all select 'confirmer', 'MSB' from core.lead l where l.lead_id = m.matter_id and l.status = 'screening_out_proposed') v (by, code)
    join core.unit u on u.subdistrict_id = 1 and u.code = v.code
  union all select 'community', u.unit_id from core.unit u where u.group_name = 'weibao_community' and u.territory_id = coalesce(t.parent_id, t.territory_id)
  union all select w.by, u.unit_id from (values ('office', 'MSB'), ('leader', 'LDZ')) w (by, code)
    join core.unit u on u.subdistrict_id = 1 and u.code = w.code) w (by, unit_id)
where w.unit_id is not null;

create function year.login(code text, by text) returns text
language sql stable as $$
  select case by when 'confirmer' then 'xt_msb_92' else story.login_of(code) end
$$;

-- One in six cases is about harm, now and then to the same child.
create function year.category(lead_number text) returns text
language sql stable security definer as $$
  select case when year.draw('harm ' || m.matter_id, 3) = 0 then 'C3-1' else year.pick('category ' || m.matter_id, 'C1-1', 'C2-1', 'C4-1') end
  from core.lead l join core.matter m on m.matter_id = l.lead_id where l.lead_number = category.lead_number
$$;

-- Another open case, of the same child where there is one.
create function year.other_case(lead_number text) returns text
language sql stable security definer as $$
  select c.case_number from core.case_file c
  join core.matter m on m.matter_id = c.case_id and upper_inf(m.life)
  join core.minor n on n.minor_id = c.minor_id
  join core.lead l on l.lead_number = other_case.lead_number
  join core.minor o on o.minor_id = l.minor_id
  order by n.id_number is not distinct from o.id_number and o.id_number is not null desc, c.case_id desc limit 1
$$;

-- Who is asked to act: session_user hides itself behind the definer's rights nowhere.
create function year.asked() returns text language sql stable as $$ select session_user::text $$;

-- The last visit that a login's unit recorded and nobody corrected.
create function year.visit_of(number text, login text) returns int
language sql stable security definer as $$
  select max(e.event_no) from core.event e
  join core.login g on g.unit_id = e.unit_id and g.role_name = login
  where e.matter_id = story.matter(number) and e.kind = 'visited' and e.supersedes is null
    and not exists (select from core.event k where k.matter_id = e.matter_id and k.supersedes = e.event_no)
$$;

-- An invented identity number of the region that there is not, with its check digit.
create function year.id_number(nth int) returns text
language sql immutable as $$
  select body || substr('10X98765432', (select sum(substr(body, i, 1)::int * (2 ^ (18 - i))::bigint) % 11 from generate_series(1, 17) i)::int + 1, 1)
  from (select '99999920150601' || to_char(nth, 'FM000') as body) b
$$;
