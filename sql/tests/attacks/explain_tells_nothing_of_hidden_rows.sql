-- What EXPLAIN ANALYZE tells a login about a filter on a child's age, or on the place or holder of a case, is the same
-- whether or not a hidden row passes it. Of columns of the case itself that clients may read (number, category, risk) a
-- plan does tell how many rows passed, hidden ones too: that is why identity stands in tables that no client may read.
begin;
\ir ../helpers/street.sql
select plan(5);

select story.case_at('FL', 'SQ92') as hidden, story.lead('xt_sq92_91', null) as hidden_lead, story.case_at('PCS') as seen \gset
insert into core.territory (subdistrict_id, kind, code) values (1, 'community', 'SQ93');
select story.commit_check();
update core.minor set birth_date = '2009-01-02', full_name = '隐藏之人' where minor_id in
  (select minor_id from core.case_file where case_number = :'hidden' union select minor_id from core.lead where lead_number = :'hidden_lead');
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

create temporary table asked (view text, column_name text, hidden text, absent text);
insert into asked values
  ('cases', 'age', '17', '3'), ('cases', 'territory_code', 'SQ92', 'SQ93'), ('cases', 'holder_code', 'FL', 'GH'),
  ('leads', 'territory_code', 'SQ92', 'SQ93'), ('offers', 'age', '17', '3'), ('offers', 'to_code', 'FL', 'GH'),
  ('responsibilities', 'unit_code', 'FL', 'GH'), ('case_timeline', 'unit_code', 'FL', 'GH'), ('obligations', 'owed_by_code', 'FL', 'GH');
update asked set hidden = (select core.age('2009-01-02', 'Asia/Shanghai'))::text where column_name = 'age';

create temporary table plan_text as
select l.login, a.view, a.column_name, m.mode,
  story.plan_of(l.login, format('select * from api.%I where %I = %L', a.view, a.column_name, a.hidden)) as hidden,
  story.plan_of(l.login, format('select * from api.%I where %I = %L', a.view, a.column_name, a.absent)) as absent
from (values ('xt_pcs_91'), ('xt_sq91_91'), ('xt_sq91_wg01_91')) l (login)
cross join (values ('off'), ('on')) m (mode)
cross join lateral (select set_config('enable_seqscan', m.mode, true), set_config('enable_bitmapscan', m.mode, true)) scan
cross join asked a;

select cmp_ok((select count(*)::int from plan_text where hidden ~ 'actual rows'), '>=', 50, 'plans with counts were compared');
select is_empty($$ select login, view, mode, hidden, absent from plan_text where column_name = 'age' and hidden <> absent $$, 'the age of a hidden child shows in no plan');
select is_empty($$ select login, view, column_name, mode, hidden, absent from plan_text where column_name ~ 'code' and hidden <> absent limit 2 $$, 'nor the holder or territory of a hidden case or lead');

-- The names themselves: no client may ask at all, in whatever way.
select story.refuses('xt_pcs_91', '42501', 'a name is asked of no table', 'explain (analyze) select 1 from core.minor where full_name = ''隐藏之人''');
select story.refuses('xt_pcs_91', '42501', 'nor joined to a case', 'explain (analyze) select 1 from core.case_file c join core.minor m on m.minor_id = c.minor_id where m.full_name = ''隐藏之人''');

select * from finish();
rollback;
