-- category_name: the name of a difficulty subtype in the caller's language; the plan names subtypes in Chinese only.
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.category_name(plan_id int, subtype_code text) returns text
language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select case when core.lang() = 'en' then coalesce(c.subtype_en, c.subtype_zh) else c.subtype_zh end
    from core.category c where c.plan_id = category_name.plan_id and c.subtype_code = category_name.subtype_code);
end $$;

comment on function core.category_name(int, text) is 'The name of a difficulty subtype. 困境类型名称。';
grant execute on function core.category_name(int, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
