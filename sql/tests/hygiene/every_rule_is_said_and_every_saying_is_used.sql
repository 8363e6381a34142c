-- A rule that some function refuses by has its words in both languages, and no words wait for a rule that nobody raises.
begin;
select plan(5);

create temporary table raised as
select distinct m[1] as rule, p.oid::regprocedure::text as by
from pg_proc p cross join lateral regexp_matches(p.prosrc, 'core\.refuse\(\s*''([a-z_]+)''', 'g') m
where p.pronamespace in ('core'::regnamespace, 'api'::regnamespace, 'audit'::regnamespace);

select cmp_ok((select count(*)::int from raised), '>', 40, 'functions refuse by rules');
select is_empty($$ select r.rule, r.by from raised r left join core.message m using (rule) where m.rule is null $$, 'every rule that is raised has its words');
select is_empty($$ select m.rule from core.message m where not exists (select from raised r where r.rule = m.rule) and m.rule <> 'every_rule_has_its_words' $$, 'and every saying is raised somewhere');
select is_empty($$ select p.oid::regprocedure from pg_proc p where p.pronamespace in ('core'::regnamespace, 'api'::regnamespace, 'audit'::regnamespace)
  and p.prosrc ~ 'core\.refuse\(\s*[^'']' $$, 'no rule is put together from parts');
select is_empty($$ select sqlstate, count(*) from core.message group by sqlstate having count(*) > 1 $$, 'no two rules share a code');

select * from finish();
rollback;
