-- Takes away everything that sql/objects made, so that Sqitch can revert the tables.
\ir begin.sql

do $$
declare
  database constant text := current_database();
begin
  execute format(
    'revoke connect on database %I from weibao_migrator, weibao_sealer, weibao_office, weibao_leader, weibao_community, '
    'weibao_grid, weibao_agency, weibao_auditor, weibao_analyst', database);
  execute format('grant connect, temporary on database %I to public', database);
  execute format('alter database %I reset search_path', database);
end $$;
