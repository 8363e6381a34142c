-- The number of a matter's row is granted, since tables are joined by it. Whoever records two leads, and rolls them back, does not learn from it
-- whether others recorded anything between them.
-- without: alter table core.matter alter column matter_id set cache 1
\ir helpers/enter.sql
\connect - xt_msb_91
select plan(1);
begin;
select lead_number as one from record_lead('public', 'x', 'SQ91') \gset
select max(matter_id) as one from core.matter \gset
\! $client -U xt_fl_91 -c "begin" -c "select lead_number from api.record_lead('public', 'x', 'SQ91')" -c "rollback" >/dev/null 2>&1
select lead_number as other from record_lead('public', 'x', 'SQ91') \gset
select max(matter_id) as other from core.matter \gset
rollback;
select is((:other - :one)::text, '1', 'its own numbers follow one another, whatever others do');
