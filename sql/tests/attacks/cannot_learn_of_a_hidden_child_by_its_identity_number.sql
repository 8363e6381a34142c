-- Whoever types the identity number of a child into a lead of its own is not told that others know the child.
-- without: create or replace function core.same_child_known() returns table (lead_id bigint, number text) language sql stable security definer set search_path = pg_catalog, pg_temp as $$ select l.lead_id, c.case_number from core.lead l join core.minor n on n.minor_id = l.minor_id join core.minor o on o.id_number = n.id_number and o.minor_id <> n.minor_id join core.case_file c on c.minor_id = o.minor_id $$
\ir helpers/enter.sql
\connect - xt_sq91_91
select plan(5);
begin;
select lead_number as same from api.record_lead('public', 'x', id_number => known('id')) \gset
select lead_number as other from api.record_lead('public', 'x', id_number => known('other_id')) \gset
select ok((select count(*) = 1 from leads where lead_number = :'same'), 'the lead is its own to see');
select is((select replace((to_jsonb(l) - '{screen_due_at,recorded_at,since,opened_at,last_at}'::text[])::text, :'same', 'N') from leads l where lead_number = :'same'),
  (select replace((to_jsonb(l) - '{screen_due_at,recorded_at,since,opened_at,last_at}'::text[])::text, :'other', 'N') from leads l where lead_number = :'other'), 'and looks like one about a child that nobody knows');
select is((select string_agg(t.event, ' ' order by t.event_id) from case_timeline t where t.event_id like :'same' || '/%'), (select string_agg(t.event, ' ' order by t.event_id) from case_timeline t where t.event_id like :'other' || '/%'), 'with the same history');
select is((select count(*)::text from obligations where lead_number = :'same'), (select count(*)::text from obligations where lead_number = :'other'), 'and the same owed');
rollback;
select ok(not exists (select from leads where lead_number = :'same'), 'nothing of it stayed');
