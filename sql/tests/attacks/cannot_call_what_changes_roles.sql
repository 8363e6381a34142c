-- What makes and changes roles may make anybody a member of anything.
-- without: grant usage on schema account to weibao_agency
-- without: grant execute on function account.set_password(name, text, timestamptz) to weibao_agency
\ir helpers/enter.sql
select plan(3);
select is((select string_agg(p.proname, ' ') from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'account' and has_function_privilege(p.oid, 'execute')), null, 'nothing of it is open');
select is(strange(array['select account.lock(''xt_msb_91'')', 'select account.set_password(''xt_msb_91'', ''SCRAM-SHA-256$'', null)', 'select account.make(''xt_pcs_77'', ''weibao_office'', ''SCRAM-SHA-256$'', null)', 'select account.end_overlong(''0'')'], '^42501'), null, 'nor called');
select is(told('set role weibao_accounts'), '42501', 'and nobody is who may');
