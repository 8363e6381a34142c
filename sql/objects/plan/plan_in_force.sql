-- plan_in_force: the edition of a subdistrict's plan that is in force at an instant, by the subdistrict's own date.
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.plan_in_force(subdistrict_id int, at timestamptz) returns int
language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select e.plan_id
    from core.plan_edition e join core.subdistrict s on s.subdistrict_id = e.subdistrict_id
    where e.subdistrict_id = plan_in_force.subdistrict_id
      and e.in_force @> (plan_in_force.at at time zone s.time_zone)::date);
end $$;

comment on function core.plan_in_force(int, timestamptz) is 'The edition in force. 现行方案版本。';
revoke execute on function core.plan_in_force(int, timestamptz) from public;
grant execute on function core.plan_in_force(int, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
