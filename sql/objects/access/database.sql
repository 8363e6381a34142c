-- What belongs to the database as a whole, and is therefore neither in a dump of its content nor in a clone:
-- no client makes temporary objects (they would shadow names), and every login finds api without a prefix.
do $$
declare
  database constant text := current_database();
begin
  execute format('revoke all on database %I from public', database);
  execute format(
    'grant connect on database %I to weibao_migrator, weibao_sealer, weibao_office, weibao_leader, weibao_community, '
    'weibao_grid, weibao_agency, weibao_auditor, weibao_analyst', database);
  execute format('alter database %I set search_path = api', database);
end $$;
