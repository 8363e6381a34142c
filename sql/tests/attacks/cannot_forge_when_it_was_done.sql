-- What is recorded bears the database's time: no setting moves it, and nothing is done in advance.
-- without: create or replace function core.now() returns timestamptz language sql stable as $$ select coalesce(nullif(pg_catalog.current_setting('weibao.now', true), '')::timestamptz, pg_catalog.now()) $$
\ir helpers/enter.sql
select plan(4);
set weibao.now = '2026-06-01 00:00+00';
set demo.now = '2026-06-01 00:00+00';
set timezone = 'Pacific/Kiritimati';
select event_id from api.record_visit(known('own'), true) \gset
select ok((select t.recorded_at > now() - interval '1 minute' from case_timeline t where t.event_id = :'event_id'), 'it is recorded now');
select is(told(format('select api.record_visit(%L, true, happened_at => now() + interval ''1 hour'')', known('own'))), 'WB404 no_fact_from_the_future', 'nothing is done in advance');
select is(told('create or replace function core.now() returns timestamptz language sql as ''select now()'''), '42501', 'and nobody sets the clock');
select ok((select at > now() - interval '1 minute' from whoami()), 'which everybody is told');
