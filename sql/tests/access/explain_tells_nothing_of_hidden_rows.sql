-- EXPLAIN ANALYZE is refused to logins (attacks/cannot_count_hidden_rows_in_a_plan). Should that ever be passed by, as here by a
-- superuser's function: what it tells a login about a filter on a child's age is the same whether or not a hidden child has it,
-- and a name is asked of no table at all. (Of columns of the case itself, such as its number or its category, a plan does
-- tell how many rows passed, hidden ones too: that is why identity stands in tables that no client may read.)
begin;
\ir ../helpers/street.sql
set local jit = off;
select plan(4);

select story.case_at('FL', 'SQ92') as hidden, story.case_at('PCS') as seen \gset
select story.commit_check();
-- an age that nobody has whose case a login of the test may see, nor has anybody the other one
update core.minor set birth_date = '1999-01-02', full_name = '隐藏之人' where minor_id = (select minor_id from core.case_file where case_number = :'hidden');
analyze core.minor, core.matter, core.case_file, core.lead, core.offer;

-- A plan with its counts, but without what depends on time or on the words of the filter.
create function story.plan_of(login text, statement text) returns text
language plpgsql as $$
declare
  line text;
  told text := '';
  before constant text := session_user;
begin
  perform set_config('session_authorization', login, true);
  for line in execute 'explain (analyze, costs off, timing off, summary off, buffers off) ' || statement loop
    told := told || regexp_replace(line, '''[^'']*''|(Memory|Buckets|Sort Method|Heap Blocks|Cache|Hits|Index Searches).*|= \d+\)|\d{4}-[0-9A-Z]{6}', '', 'g') || E'\n';
  end loop;
  perform set_config('session_authorization', before, true);
  return told;
end $$;

create temporary table plan_text as
select l.login, v.view, m.mode,
  story.plan_of(l.login, format('select * from api.%I where age = %s', v.view, core.age('1999-01-02', 'Asia/Shanghai'))) as hidden,
  story.plan_of(l.login, format('select * from api.%I where age = 40', v.view)) as absent
from (values ('xt_pcs_91'), ('xt_sq91_91'), ('xt_sq91_wg01_91')) l (login)
cross join (values ('off'), ('on')) m (mode)
cross join lateral (select set_config('enable_seqscan', m.mode, true), set_config('enable_bitmapscan', m.mode, true)) scan
cross join (values ('cases'), ('offers')) v (view);

select cmp_ok((select count(*)::int from plan_text where hidden ~ 'actual rows'), '>=', 10, 'plans with counts were compared');
select is_empty($$ select login, view, mode, hidden, absent from plan_text where hidden <> absent $$, 'the age of a hidden child shows in no plan');

-- The names themselves: no client may ask at all, in whatever way.
select story.refuses('xt_pcs_91', '42501', 'a name is asked of no table', 'explain (analyze) select 1 from core.minor where full_name = ''隐藏之人''');
select story.refuses('xt_pcs_91', '42501', 'nor joined to a case', 'explain (analyze) select 1 from core.case_file c join core.minor m on m.minor_id = c.minor_id where m.full_name = ''隐藏之人''');

select * from finish();
rollback;
