-- Verify weibao:roles on pg
do $$
begin
  assert (select count(*) from pg_catalog.pg_roles where rolname ~ '^weibao_' and not rolsuper and not rolbypassrls) >= 11,
    'every role of the registry exists, and none bypasses row level security';
  assert not exists (select from pg_catalog.pg_roles where rolname = 'weibao_owner' and rolcanlogin), 'nobody logs in as the owner';
  assert (select array_agg(m.rolname) from pg_catalog.pg_auth_members a
          join pg_catalog.pg_roles o on o.oid = a.roleid join pg_catalog.pg_roles m on m.oid = a.member
          where o.rolname = 'weibao_owner') = array['weibao_migrator']::name[], 'the migrator is the only member of the owner';
end $$;
