-- :cases open cases in a street of 2,400 units, as the verbs leave them: each with its lead, events, holder, who may see it, one debt. Inserted
-- straight into the tables, whose triggers would ask for each row what is true of all of them by construction.
--
-- The police station takes part in every fifth case (it supports it). FL holds two hundred, whatever the number of all, and of these ten
-- are overdue; the others are spread over 2,340 units that are made here. Every thousandth child is called 欧阳, one in a hundred thousand 司徒某.
set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '1GB';
set work_mem = '256MB';

-- Indexes are made again at the end: to keep them in order row by row would take most of the time.
create temporary table dropped as
select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
from pg_index i
where i.indrelid in ('core.matter'::regclass, 'core.event'::regclass, 'core.access'::regclass, 'core.obligation'::regclass, 'core.minor'::regclass, 'core.case_file'::regclass, 'core.lead'::regclass)
  and not exists (select from pg_constraint c where c.conindid = i.indexrelid);
select format('drop index %s', name) from dropped \gexec

insert into core.unit (subdistrict_id, code, kind, nature, tier, group_name, can_hold, answers, exists_during)
select 1, 'BENCH' || n, u.kind, u.nature, u.tier, u.group_name, true, u.answers, u.exists_during
from core.unit u, generate_series(1, 2400 - (select count(*)::int from core.unit where subdistrict_id = 1)) n
where u.code = 'FL' and u.subdistrict_id = 1;
create temporary table holder as
select u.unit_id, row_number() over (order by u.unit_id) - 1 as place
from core.unit u where u.subdistrict_id = 1 and u.code like 'BENCH%';
select count(*) as units from holder \gset
create temporary table unit_of as select code, unit_id from core.unit where subdistrict_id = 1 and code in ('FL', 'PCS');
create temporary table place_of as
select t.territory_id, c.unit_id as community, g.unit_id as grid, row_number() over (order by t.territory_id) - 1 as place
from core.territory t
join core.unit g on g.territory_id = t.territory_id and g.group_name = 'weibao_grid'
join core.unit c on c.territory_id = t.parent_id and c.group_name = 'weibao_community'
where t.subdistrict_id = 1;
select count(*) as places from place_of \gset

create temporary table made as
select n, 10000000 + 2 * n as lead_id, 10000001 + 2 * n as case_id, p.territory_id, p.community, p.grid,
  case when n <= 200 then (select unit_id from unit_of where code = 'FL') else h.unit_id end as unit_id,
  n % 5 = 0 as with_police, now() - interval '300 days' + n * interval '10 seconds' as at,
  (select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (n * 8675309 % 33554432 / (32 ^ place)::bigint % 32)::int + 1, 1), '' order by place) from generate_series(0, 4) place) as body
from generate_series(1, :cases::bigint) n join holder h on h.place = n % :units join place_of p on p.place = n % :places;
analyze made;

insert into core.matter (matter_id, subdistrict_id, kind, territory_id, holder_unit_id, held_since, held_from_event_no, life, last_event_no, last_at, unit_ids, business_unit_ids)
overriding system value
select lead_id, 1, 'lead', territory_id, null, null, null, tstzmultirange(tstzrange(at - interval '1 day', at)), 1, at, array[community, grid], array[community, grid] from made
union all
select case_id, 1, 'case', territory_id, unit_id, at, 1, tstzmultirange(tstzrange(at, null)), 1, at, u.ids, u.ids
from made cross join lateral (select array[community, grid, unit_id] || case when with_police then array[(select unit_id from unit_of where code = 'PCS')] else '{}' end as ids) u;
insert into core.event (matter_id, event_no, kind, happened_at, recorded_at, login_id, unit_id, detail)
select v.matter_id, 1, v.kind, v.at, v.at, l.login_id, l.unit_id, '{"risk": "medium", "category": "C3-1"}'
from made cross join lateral (values (lead_id, 'recorded', at - interval '1 day'), (case_id, 'opened', at)) v (matter_id, kind, at)
cross join (select login_id, unit_id from core.login where role_name = 'xt_msb_01') l;
insert into core.access (matter_id, unit_id, because, valid)
select case_id, unit_id, 'holds', tstzrange(at, null) from made where n <= 200
union all select case_id, (select unit_id from unit_of where code = 'PCS'), 'supports', tstzrange(at, null) from made where with_police;
insert into core.minor (minor_id, subdistrict_id, full_name, birth_date) overriding system value
-- two thousand children of one family name; any other name is that of some twenty children, as names of three characters are in a large street
select 10000000 + n, 1, case when n % 1000 = 0 then '欧阳' || chr(19968 + (n % 5000)::int) else chr(20968 + (n % 97)::int) || chr(21968 + (n % 103)::int) || chr(30968 + (n % 11)::int) end,
  '2015-06-01'::date + (n % 2000)::int from made;
insert into core.lead (lead_id, lead_number, minor_id, channel, danger, status, status_event_no)
select lead_id, 'L2024-' || body || core.check_character('2024' || body), 10000000 + n, 'patrol', false, 'opened', 1 from made;
insert into core.case_file (case_id, case_number, subdistrict_id, minor_id, lead_id, first_unit_id, plan_id, category, risk)
select case_id, '2024-' || body || core.check_character('2024' || body), 1, 10000000 + n, lead_id, unit_id,
  (select plan_id from core.case_file limit 1), (select category from core.case_file limit 1), 'medium' from made;
insert into core.obligation (matter_id, event_no, kind, owed_by_unit_id, clock_from, due_at, rule_id, rule_frozen)
select case_id, 1, 'case.assess', null, at, case when n % 20 = 1 then now() - interval '1 hour' else now() + interval '1 hour' + n % 1000 * interval '1 hour' end, r.rule_id, '{}'
from made cross join (select r.rule_id from core.deadline_rule r where r.subdistrict_id = 1 and r.kind = 'case.assess' and upper_inf(r.valid) limit 1) r;

select definition from dropped \gexec
set session_replication_role = origin;
create schema bench;
grant usage on schema bench to public;
