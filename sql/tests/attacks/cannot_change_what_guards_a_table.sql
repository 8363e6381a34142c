-- Triggers, policies, rules, constraints, indexes, owners: who could change one could do everything else.
-- without: grant trigger on core.story to weibao_agency
\ir helpers/enter.sql
select plan(1);
select is(strange(array['create trigger x before insert on core.story for each row execute function pg_catalog.suppress_redundant_updates_trigger()', 'alter table core.event disable trigger all', 'alter table core.event disable trigger user', 'drop trigger facts_are_never_changed on core.event',
  'create policy x on core.matter using (true)', 'alter policy an_agency_sees_what_it_holds_or_is_offered on core.matter using (true)', 'drop policy an_agency_sees_what_it_holds_or_is_offered on core.matter', 'alter table core.matter disable row level security', 'alter table core.matter no force row level security',
  'create rule x as on insert to core.story do instead nothing', 'alter table core.case_file add check (true)', 'alter table core.case_file drop constraint case_file_pkey', 'create index on core.case_file (risk)', 'drop index core.case_file_pkey', 'alter table core.case_file owner to xt_pcs_91',
  'alter table core.case_file replica identity full', 'alter table core.case_file set unlogged', 'alter table core.case_file set schema public', 'alter view api.cases set (security_barrier = false)', 'alter view api.cases owner to xt_pcs_91', 'alter function core.now() owner to xt_pcs_91',
  'alter function core.caller(text[]) security invoker', 'alter function api.whoami() reset search_path', 'create or replace function core.now() returns timestamptz language sql as ''select now()''', 'drop function core.now()', 'drop view api.cases', 'comment on table core.minor is ''x''',
  'alter default privileges for role weibao_owner grant select on tables to public', 'refresh materialized view api.cases', 'cluster core.matter', 'reindex table core.matter'], '^(42501|42809)'), null, 'nothing is changed');
