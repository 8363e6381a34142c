-- What a unit does with one case is found by numbers, however many cases there are: a condition that PostgreSQL cannot look up, such as an OR of a number and a
-- subquery, reads every matter of the street, and a hand-over of a large one takes four times as long.
--
-- Seen to fail: with `m.matter_id = is_kept_from.matter_id or m.matter_id in (select ...)` in core.is_kept_from.
begin;
\ir ../helpers/street.sql
select * from no_plan();
create function story.read_whole() returns text
language sql as $$
  select coalesce(string_agg(relname || ' ' || seq_scan, ', ' order by relname), 'none')
  from pg_stat_xact_all_tables
  where schemaname = 'core' and relname in ('matter', 'event', 'case_file', 'lead', 'minor', 'obligation', 'access', 'ended_responsibility', 'narrative') and seq_scan > 0
$$;
-- The setting up of a story counts too; what a verb adds is what it reads.
create function story.adds(login text, act text, number text, what text) returns text
language plpgsql as $$
declare
  before constant text := story.read_whole();
begin
  perform story.as_login(login, act, number);
  return is(story.read_whole(), before, what || ' reads no table as a whole');
end $$;

select story.clock('2026-03-02 09:00+08');
select story.case_at('SQ91') as number \gset
select story.clock('2026-03-02 10:00+08');
select story.adds('xt_sq91_91', 'select case_number from api.dispatch_case(%L, ''PCS'')', :'number', 'an offer');
select story.clock('2026-03-02 10:30+08');
select story.adds('xt_pcs_91', 'select returned_at from api.return_case(%L, ''wrong_territory'', ''D-SFS-01'', ''不在辖区'')', :'number', 'a return');
select story.clock('2026-03-02 11:00+08');
select story.as_login('xt_sq91_91', 'select case_number from api.dispatch_case(%L, ''PCS'')', :'number');
select story.clock('2026-03-02 12:00+08');
select story.adds('xt_pcs_91', 'select api.accept_case(%L)', :'number', 'an acceptance');
select is(story.holder(:'number'), 'PCS', 'which took place');

select * from finish();
rollback;
