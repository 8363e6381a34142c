-- The audit depends on every event of a case: whichever is moved by a minute, by who could, the output is another.
-- And it depends on nothing else: every login that may see the case gets the same bytes.
begin;
\ir ../helpers/street.sql
select plan(6);
select story.clock(now());

create function story.audit(login text, number text) returns text
language sql as $$ select story.as_login(login, 'select string_agg(a::text, E''\n'') from api.audit_case(%L) a', number) $$;

-- The audit as it would be if one event had been recorded, or had happened, a minute earlier. Nothing of it stays.
create function story.audit_if_moved(number text, matter bigint, event int, what text) returns text
language plpgsql as $$
declare
  output text;
begin
  set local session_replication_role = replica;
  update core.event e set
    happened_at = e.happened_at - interval '1 minute',
    recorded_at = e.recorded_at - case what when 'recorded' then interval '1 minute' else interval '0' end
  where e.matter_id = matter and e.event_no = event;
  set local session_replication_role = origin;
  output := story.audit('xt_msb_91', number);
  raise exception using errcode = 'ZZ002', message = output;
exception when sqlstate 'ZZ002' then
  return sqlerrm;
end $$;

create temporary table the_case as
select s.code, c.case_number as number, c.case_id, c.lead_id, story.audit('xt_msb_91', c.case_number) as output from core.story s join core.case_file c using (case_id);
create temporary table moved as
select t.code, e.matter_id, e.event_no, e.kind, w.what, t.output as before, story.audit_if_moved(t.number, e.matter_id, e.event_no, w.what) as after
from the_case t join core.event e on e.matter_id in (t.case_id, t.lead_id) cross join (values ('recorded'), ('happened')) w (what);

select cmp_ok((select count(*)::int from moved), '>=', 40, 'every event of every story was moved');
select is_empty('select code, kind, event_no, what from moved where before = after', 'and each time the audit is another');
select is_empty($$ select t.code from the_case t where t.output <> story.audit('xt_msb_91', t.number) $$, 'as long as nothing is moved it is the same');
select is_empty($$ select t.code, l.login from the_case t cross join (values ('xt_ldz_91'), ('xt_sj91_91'), ('xt_off_91')) l (login) where t.output <> story.audit(l.login, t.number) $$,
  'for everybody who may see the whole');
set local enable_hashjoin = off;
set local enable_nestloop = off;
set local enable_seqscan = off;
select is_empty($$ select t.code from the_case t where t.output <> story.audit('xt_ldz_91', t.number) $$, 'whatever way the planner takes');
select is((select count(*)::int from audit.event where kind = 'case_audited' and (payload ->> 'matter')::bigint in (select case_id from the_case) and login = 'xt_sj91_91'), (select count(*)::int from the_case),
  'and who audits leaves a trace as well');

select * from finish();
rollback;
