-- territory_name: what a community or grid is called now: the name of the unit that works there, else its code.
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.territory_name(territory_id int) returns text
language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select coalesce(core.unit_name(u.unit_id, core.now()), t.code)
    from core.territory t
    left join core.unit u on u.territory_id = t.territory_id and u.group_name in ('weibao_community', 'weibao_grid')
      and core.lasts(u.exists_during)
    where t.territory_id = territory_name.territory_id
    limit 1);
end $$;

comment on function core.territory_name(int) is 'The name of a community or grid. 属地名称。';
grant execute on function core.territory_name(int) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
