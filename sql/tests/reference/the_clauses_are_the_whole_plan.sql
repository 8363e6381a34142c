-- The clauses, one after the other, are the plan's text: none is lost, reworded or out of order.
begin;
select plan(6);

select is(
  (select regexp_replace(string_agg(c.marker || c.heading || c.body, '' order by c.sort_order), '\s', '', 'g')
   from core.plan_clause c where c.plan_id = e.plan_id),
  regexp_replace(e.body, '\s', '', 'g'),
  'the clauses of ' || e.document_no || ' are its text, white space ignored')
from core.plan_edition e;

select is((select count(*) from core.plan_clause), 52::bigint, 'there are 52 clauses');
select is_empty(
  $$ select clause from core.plan_clause where heading = '' and body = '' $$,
  'every clause says something');
select is_empty(
  $$ select clause from core.plan_clause where clause !~ '^(通知|引言|[一二三四五六](\([一二三四五六七八九]\)[1-9]?|·.+)?)$' $$,
  'a clause is named by where it stands');

-- 四 is cited as a whole; the phrase may stand in any paragraph under it
create function pg_temp.stands_in(plan int, section text, phrase text) returns boolean language sql as $$
  select strpos(regexp_replace(string_agg(c.marker || c.heading || c.body, '' order by c.sort_order), '\s', '', 'g'),
                regexp_replace(phrase, '\s', '', 'g')) > 0
  from core.plan_clause c where c.plan_id = plan and starts_with(c.clause, section)
$$;
select is_empty(
  $$ select duty_code, section from core.duty where pg_temp.stands_in(plan_id, section, exact_phrase) is not true
     union all
     select theme_code, section from core.training_theme where pg_temp.stands_in(plan_id, section, exact_phrase) is not true $$,
  'a duty or theme stands in the very section it cites');
select is_empty(
  $$ select a.assistance_code, a.section from core.assistance a
     where not exists (select from regexp_split_to_table(a.section, '\+') s where pg_temp.stands_in(a.plan_id, s, a.exact_phrase)) $$,
  'and assistance in one of the sections it cites');

select * from finish();
rollback;
