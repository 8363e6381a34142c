-- The street is taken away and loaded again for the day for which it was loaded: number by number and microsecond by
-- microsecond it is the same; and where it is loaded already, loading does nothing.
begin;
select plan(3);
set local time zone 'UTC';

-- what other tests have left behind was recorded later
create function pg_temp.digest(ends timestamptz) returns text language sql as $$
  select encode(sha256(convert_to(string_agg(line, E'\n' order by line), 'UTF8')), 'hex') from (
    select concat_ws('|', core.number_of(e.matter_id), e.event_no, e.kind, e.happened_at, e.recorded_at, g.role_name, g.person_no,
                     u.code, e.detail, n.body) as line
    from core.event e join core.login g using (login_id) join core.unit u on u.unit_id = e.unit_id
    left join core.narrative n using (matter_id, event_no)
    where e.recorded_at < ends
    union all
    select concat_ws('|', m.full_name, m.id_number, m.birth_date, g.full_name, g.relation, g.phone, h.address)
    from core.minor m join core.lead l using (minor_id)
    join core.matter lm on lm.matter_id = l.lead_id and lower(lm.life) < ends
    left join core.guardian g using (minor_id) left join core.household_member using (minor_id) left join core.household h using (household_id)
    union all
    select concat_ws('|', t.code, s.counted_on, s.minors) from core.survey_count s join core.territory t using (territory_id)
    union all
    select concat_ws('|', u.code, u.kind, n.name_zh, n.valid) from core.unit u join core.unit_name n using (unit_id)) street (line)
$$;
-- the minors were counted 560 days before the day for which the street was loaded
select today, today::timestamp at time zone s.time_zone as ends
from core.subdistrict s cross join (select min(counted_on) + 560 as today from core.survey_count) loaded \gset
select pg_temp.digest(:'ends') as before, count(*) as events from core.event \gset

\set folder :root/sql/demo
\i :folder/load.sql
set local search_path to default;
select is((select count(*) from core.event), :events::bigint, 'a second load does nothing');

-- as no login and no verb could: without triggers and foreign keys, and only until this transaction ends
set local session_replication_role = replica;
do $$
declare
  relation text;
begin
  foreach relation in array array['core.finding_step', 'core.finding', 'core.audited_matter', 'core.audit', 'core.story', 'core.look_grant', 'core.case_file', 'core.lead', 'core.access', 'core.support', 'core.officer',
    'core.supervision_order', 'core.escalation', 'core.request', 'core.reopening', 'core.complaint', 'core.reason_for_child', 'core.unit_succession', 'core.obligation', 'core.offer',
    'core.ended_responsibility', 'core.narrative', 'core.event', 'audit.event', 'core.matter', 'core.household_member', 'core.household', 'core.guardian',
    'core.minor', 'core.survey_count', 'core.login'] loop
    execute 'delete from ' || relation;
  end loop;
  create temporary table gone on commit drop as
    select unit_id from core.unit where territory_id is not null or code in ('XX01', 'XX02', 'XX03', 'SJJ', 'FXS');
  delete from core.unit_class_member where member_unit_id in (select unit_id from gone) or class_unit_id in (select unit_id from gone);
  delete from core.unit_name where unit_id in (select unit_id from gone);
  delete from core.unit where unit_id in (select unit_id from gone);
  delete from core.territory;
end $$;
set local session_replication_role = origin;
select isnt(pg_temp.digest(:'ends'), :'before', 'the street is gone');

\i :folder/load.sql
set local search_path to default;
select is(pg_temp.digest(:'ends'), :'before', 'and comes back the same');

select * from finish();
rollback;
