-- follow_up_unit: who goes to see a child after its case was closed: the community of its territory (plan 六(一) 跟踪回访),
-- else the office: both see the case still.
create function core.follow_up_unit(case_id bigint) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(
    (select u.unit_id from core.territory t
     join core.unit u on u.territory_id = coalesce(t.parent_id, t.territory_id) and u.group_name = 'weibao_community'
     where t.territory_id = m.territory_id and u.exists_during @> core.now()),
    core.office_unit(m.subdistrict_id))
  from core.matter m where m.matter_id = follow_up_unit.case_id
$$;

comment on function core.follow_up_unit(bigint) is 'Who makes the follow-up visits. 回访单位。';
