-- name_keeper: the one person of the office who may see who reported (指定报告人身份保管人); the former keeper is so no longer.
--
--   login    of the office
--   refuses  no_such_login, not_a_login_of_the_office
--   callers  leader
create function api.name_keeper(login text, out keeper text, out since timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_leader');
  named constant core.login := core.active_login(login, caller.subdistrict_id);
begin
  if named.group_name <> 'weibao_office' then
    perform core.refuse('not_a_login_of_the_office', named.role_name);
  end if;
  perform core.check_transaction();
  perform from core.subdistrict s where s.subdistrict_id = caller.subdistrict_id for no key update;
  update core.reporter_keeper k set during = tstzrange(lower(k.during), greatest(core.now(), lower(k.during) + interval '1 microsecond'))
  where k.subdistrict_id = caller.subdistrict_id and upper_inf(k.during) returning upper(k.during) into since;
  since := coalesce(since, core.now());
  insert into core.reporter_keeper (subdistrict_id, login_id, named_by_login_id, during)
  values (caller.subdistrict_id, named.login_id, caller.login_id, tstzrange(since, null));
  insert into audit.event (at, kind, payload)
  values (since, 'keeper_named', jsonb_build_object('unit', caller.unit_id, 'login', named.login_id));
  keeper := named.role_name;
end $$;

comment on function api.name_keeper(text) is '指定报告人身份保管人。 Who of the office may see who reported.';
revoke execute on function api.name_keeper(text) from public;
grant execute on function api.name_keeper(text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
