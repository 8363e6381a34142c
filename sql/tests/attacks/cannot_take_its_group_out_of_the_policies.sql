-- DROP OWNED asks nobody whose the tables are: it would take the group out of the policies, and lock every view of the group meanwhile.
-- without: alter event trigger nobody_drops_what_a_group_owns disable
\ir helpers/enter.sql
select plan(3);
select string_agg(polname, ' ' order by polname) as named from pg_policy where 'weibao_agency'::regrole = any (polroles) \gset
select is(told('drop owned by weibao_agency'), '42501', 'it does not drop what its group has');
select is((select string_agg(polname, ' ' order by polname) from pg_policy where 'weibao_agency'::regrole = any (polroles)), :'named', 'and is named by policies as before');
\connect - xt_fx91_91
select is(told('drop owned by weibao_analyst cascade'), '42501', 'nor does an analyst, of whom no policy tells');
