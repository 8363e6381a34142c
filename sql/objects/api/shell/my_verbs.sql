-- my_verbs: what the caller's group may use: verbs that let it in, and views that it may read. Help lists what stands here, and nothing else.
--
--   callers  every login of the registry
create function api.my_verbs() returns table (verb name)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller();
  whose constant oid := (select r.oid from pg_roles r where r.rolname = caller.group_name);
begin
  return query
    select distinct p.proname from pg_proc p
    where p.pronamespace = 'api'::regnamespace and has_function_privilege(whose, p.oid, 'execute')
      and (core.groups_of(p.oid) is null or caller.group_name::text = any (core.groups_of(p.oid)))
    union
    select c.relname from pg_class c
    where c.relnamespace = 'api'::regnamespace and c.relkind = 'v' and has_table_privilege(whose, c.oid, 'select');
end $$;

comment on function api.my_verbs() is '本登录可以使用的功能与视图。 The verbs and views that the caller may use.';
revoke execute on function api.my_verbs() from public;
grant execute on function api.my_verbs() to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor, weibao_analyst;
