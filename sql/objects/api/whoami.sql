-- whoami: the login, its unit and its group, and what this database is (我是谁).
--
--   refuses  login_is_not_known (WB201)
--   callers  every login of the registry
create function api.whoami(
  out login name, out unit_code text, out unit text, out group_code name, out group_name text, out subdistrict text,
  out database_kind text, out time_zone text, out at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller();
begin
  select caller.role_name, caller.unit_code, core.unit_name(caller.unit_id, core.now()), caller.group_name,
         core.label('group', caller.group_name), case when core.lang() = 'en' then coalesce(s.name_en, s.name_zh) else s.name_zh end,
         d.kind, s.time_zone, core.now()
  into login, unit_code, unit, group_code, group_name, subdistrict, database_kind, time_zone, at
  from core.subdistrict s left join core.database d on true
  where s.subdistrict_id = caller.subdistrict_id;
end $$;

comment on function api.whoami() is '当前登录、单位、组别与本库性质。 The login, its unit and group, and what this database is.';
revoke execute on function api.whoami() from public;
grant execute on function api.whoami() to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor, weibao_analyst;
