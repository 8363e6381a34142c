-- :cases open cases, each with its lead, as the verbs leave them: two matters, three events, a holder, who may see it, and four
-- things that are owed. Inserted straight into the tables: the triggers would ask for each row what is true of all of them by construction.
--
-- FL holds two hundred cases, whatever the number of all; the others are spread over the agencies that there are still. One in a hundred of the
-- obligations has been overdue for an hour.
set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '512MB';

create temporary table holder as
select u.unit_id, row_number() over (order by u.unit_id) - 1 as place, count(*) over () as units
from core.unit u where u.subdistrict_id = 1 and u.group_name = 'weibao_agency' and u.can_hold and upper_inf(u.exists_during) and u.code <> 'FL';
create temporary table made as
select n, 1000000 + 2 * n as lead_id, 1000001 + 2 * n as case_id,
  case when n <= 200 then (select unit_id from core.unit where subdistrict_id = 1 and code = 'FL') else h.unit_id end as unit_id,
  (select t.territory_id from core.territory t where t.subdistrict_id = 1 and t.kind = 'community' order by t.territory_id limit 1) as territory_id,
  (select u.unit_id from core.unit u where u.subdistrict_id = 1 and u.group_name = 'weibao_community' order by u.unit_id limit 1) as community,
  now() - interval '30 days' + n * interval '1 millisecond' as at,
  (select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (n * 8675309 % 33554432 / (32 ^ place)::bigint % 32)::int + 1, 1), '' order by place) from generate_series(0, 4) place) as body
from generate_series(1, :cases::bigint) n join holder h on h.place = n % h.units;

insert into core.matter (matter_id, subdistrict_id, kind, territory_id, holder_unit_id, held_since, held_from_event_no, life, last_event_no, last_at, unit_ids, business_unit_ids)
overriding system value
select lead_id, 1, 'lead', territory_id, null, null, null, tstzmultirange(tstzrange(at - interval '1 day', at)), 2, at, array[community], array[community] from made
union all
select case_id, 1, 'case', territory_id, unit_id, at, 1, tstzmultirange(tstzrange(at, null)), 1, at, array[community, unit_id], array[community, unit_id] from made;
insert into core.event (matter_id, event_no, kind, happened_at, recorded_at, login_id, unit_id, detail)
select v.matter_id, v.event_no, v.kind, v.at, v.at, l.login_id, l.unit_id, v.detail
from made cross join lateral (values (lead_id, 1, 'recorded', at - interval '1 day', '{"danger": false, "channel": "patrol", "situations": []}'::jsonb),
  (lead_id, 2, 'lead_closed_into_case', at, '{"risk": "medium", "category": "C3-1"}'), (case_id, 1, 'opened', at, '{"risk": "medium", "category": "C3-1"}')) v (matter_id, event_no, kind, at, detail)
cross join (select login_id, unit_id from core.login where role_name = 'xt_msb_01') l;
insert into core.ended_responsibility (matter_id, unit_id, held, from_event_no)
select lead_id, community, tstzrange(at - interval '1 day', at), 1 from made;
insert into core.access (matter_id, unit_id, because, valid)
select case_id, unit_id, 'holds', tstzrange(at, null) from made union all select case_id, community, 'territory', tstzrange(at, null) from made;
insert into core.minor (minor_id, subdistrict_id, birth_date) overriding system value
select 1000000 + n, 1, '2015-06-01'::date + (n % 2000)::int from made;
insert into core.lead (lead_id, lead_number, minor_id, channel, danger, status, status_event_no)
select lead_id, 'L2024-' || body || core.check_character('2024' || body), 1000000 + n, 'patrol', false, 'opened', 2 from made;
insert into core.case_file (case_id, case_number, subdistrict_id, minor_id, lead_id, first_unit_id, plan_id, category, risk)
select case_id, '2024-' || body || core.check_character('2024' || body), 1, 1000000 + n, lead_id, unit_id,
  (select plan_id from core.case_file limit 1), (select category from core.case_file limit 1), 'medium' from made;
insert into core.obligation (matter_id, event_no, kind, owed_by_unit_id, clock_from, due_at, rule_id, rule_frozen)
select case_id, 1, r.kind, case when r.owed_by = 'unit' then unit_id end, at,
  case when r.kind = 'case.assess' and n % 25 = 1 then now() - interval '1 hour' else now() + interval '1 hour' + n % 1000 * interval '1 hour' end,
  r.rule_id, to_jsonb(r) - array['rule_id', 'subdistrict_id', 'valid', 'set_by_login_id']
from made cross join (
  select distinct on (r.kind) r.* from core.deadline_rule r
  where r.subdistrict_id = 1 and r.kind in ('case.assess', 'case.visit', 'case.reassess', 'lead.feedback') and upper_inf(r.valid)
  order by r.kind, r.risk = 'medium' desc) r;
set session_replication_role = origin;
