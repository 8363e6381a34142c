-- unbiased_unit: who answers for a matter that no other may: the office, or the leading group where the office is complained about.
--
--   avoided  units about which it complains
create function core.unbiased_unit(subdistrict_id int, avoided int[]) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case when core.office_unit(unbiased_unit.subdistrict_id) = any (avoided)
    then core.leading_unit(unbiased_unit.subdistrict_id) else core.office_unit(unbiased_unit.subdistrict_id) end
$$;

comment on function core.unbiased_unit(int, int[]) is 'The office, or the leading group where it is complained about. 须回避时的责任单位。';
