-- follow_up_unit: who goes to see a child after its case was closed: the community of its territory (plan 六(一) 跟踪回访),
-- else the office: both see the case still, unless its lead complains about them.
create function core.follow_up_unit(case_id bigint) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select core.first_holder(null, m.subdistrict_id, m.territory_id, false, m.hidden_from_unit_ids)
  from core.matter m where m.matter_id = follow_up_unit.case_id
$$;

comment on function core.follow_up_unit(bigint) is 'Who makes the follow-up visits. 回访单位。';
