-- Whatever claims to be the plan's own words is: every exact_phrase of every table stands in its edition's text.
begin;
select plan(5);

-- every table that has the column, also one that is added later
create function pg_temp.cited() returns table (source text, subdistrict_id int, phrase text) language plpgsql as $$
declare
  t record;
begin
  for t in
    select c.oid::regclass::text as name, exists (select from pg_attribute p where p.attrelid = c.oid and p.attname = 'plan_id') as of_edition
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'core'::regnamespace and c.relkind = 'r' and a.attname = 'exact_phrase'
  loop
    return query execute case
      when t.of_edition then format('select %L, e.subdistrict_id, x.exact_phrase from %s x join core.plan_edition e on e.plan_id = x.plan_id', t.name, t.name)
      else format('select %L, x.subdistrict_id, x.exact_phrase from %s x where x.exact_phrase is not null', t.name, t.name)
    end;
  end loop;
end $$;

create function pg_temp.in_plan(subdistrict int, phrase text) returns boolean language sql as $$
  select strpos(regexp_replace(e.body, '\s', '', 'g'), regexp_replace(phrase, '\s', '', 'g')) > 0 and phrase ~ '\S'
  from core.plan_edition e where e.subdistrict_id = subdistrict and upper_inf(e.in_force)
$$;

select set_eq(
  'select distinct source from pg_temp.cited()',
  array['core.unit', 'core.plan_note', 'core.post', 'core.duty', 'core.category', 'core.ladder_step', 'core.assistance', 'core.placement',
    'core.training_theme', 'core.accountability', 'core.phase_measure', 'core.finding_definition'],
  'these tables cite the plan');
select is((select count(*) from pg_temp.cited()), 491::bigint, 'that many times');
select is_empty(
  'select source, phrase from pg_temp.cited() where pg_temp.in_plan(subdistrict_id, phrase) is not true',
  'and each time with words that stand in it');
select ok(not pg_temp.in_plan(subdistrict_id, phrase || '。。'), 'while words that do not are told apart')
from pg_temp.cited() limit 1;
select ok(pg_temp.in_plan(subdistrict_id, E' 负责牵头、\n协调'), 'and white space does not count')
from pg_temp.cited() limit 1;

select * from finish();
rollback;
