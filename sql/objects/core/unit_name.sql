-- unit_name: what a unit was called at an instant, in the caller's language: history keeps the old name.
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.unit_name(unit_id int, at timestamptz) returns text
language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select case when core.lang() = 'en' then coalesce(n.name_en, n.name_zh) else n.name_zh end
    from core.unit_name n where n.unit_id = unit_name.unit_id and n.valid @> unit_name.at);
end $$;

comment on function core.unit_name(int, timestamptz) is 'The unit''s name at an instant. 当时的单位名称。';
grant execute on function core.unit_name(int, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
