-- Verify weibao:accounts on pg
do $$
begin
  assert (select r.rolcreaterole and not r.rolcanlogin and not r.rolsuper and not r.rolbypassrls from pg_catalog.pg_roles r where r.rolname = 'weibao_accounts'),
    'weibao_accounts makes roles, and nobody logs in as it';
  assert not exists (select from pg_catalog.pg_auth_members a where a.roleid = 'weibao_accounts'::regrole), 'nobody is a member of it';
  assert not exists (select from pg_catalog.pg_proc p where p.proowner = 'weibao_accounts'::regrole and p.pronamespace <> 'account'::regnamespace)
    and not exists (select from pg_catalog.pg_class c where c.relowner = 'weibao_accounts'::regrole), 'it owns nothing else';
  assert not exists (
    select from pg_catalog.pg_proc p cross join pg_catalog.pg_roles r
    where p.pronamespace = 'account'::regnamespace and has_function_privilege(r.oid, p.oid, 'execute')
      and not r.rolsuper and r.rolname not in ('weibao_owner', 'weibao_accounts', 'weibao_migrator')), 'only the owner calls what it owns';
  assert not has_function_privilege('weibao_migrator', 'account.lock(name)', 'execute'), 'and the migrator has to become the owner first';
end $$;
select l.locked_at, l.expires_at, l.password_is_first, l.password_set_at, l.password_until from core.login l where false;
