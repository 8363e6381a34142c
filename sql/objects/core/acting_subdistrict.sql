-- acting_subdistrict: the subdistrict of the caller's login; null for who is no login of the registry.
create function core.acting_subdistrict() returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select l.subdistrict_id from core.acting_login l);
end $$;

comment on function core.acting_subdistrict() is 'The caller''s subdistrict. 当前登录所属街道。';
grant execute on function core.acting_subdistrict() to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
