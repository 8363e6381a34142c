-- A list that a reader is told has the signs of the reader's language between its items: a Chinese comma in an English sentence is a slip.
--
-- Seen to fail: with the sign written in core.find_category.
begin;
select plan(3);
create function pg_temp.told(lang text) returns text
language plpgsql as $$
declare
  hint text;
begin
  perform set_config('weibao.lang', told.lang, true);
  perform core.find_category('C9-9', (select max(p.plan_id) from core.plan_edition p));
  return null;
exception when others then
  get stacked diagnostics hint = pg_exception_hint;
  return sqlerrm || ' ' || hint;
end $$;
select is_empty($$
  select p.oid::regprocedure from pg_proc p
  where p.pronamespace in ('core'::regnamespace, 'api'::regnamespace) and p.proname <> 'list_sign' and p.prosrc like '%''、''%' $$, 'no function writes it');
select matches(pg_temp.told('en'), 'C1-1 [^、]*, C1-2 ', 'an English refusal has commas');
select matches(pg_temp.told('zh'), 'C1-1 [^,]*、C1-2 ', 'a Chinese one its own sign');
select * from finish();
rollback;
