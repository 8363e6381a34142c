-- first_holder: who answers for a lead from its recording, or from its reopening: the recorder, or who answered last, if it may
-- screen the lead, else the community of its territory, else the office (design, idea 1); never a unit that the lead
-- complains about, and if that is the office, the leading group.
create function core.first_holder(preferred_unit_id int, subdistrict_id int, territory_id int, danger boolean, complained_unit_ids int[])
returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select u.unit_id
  from core.unit u
  left join core.territory t on t.territory_id = first_holder.territory_id
  cross join lateral (select case
    when u.unit_id = preferred_unit_id and core.unit_may_screen(u.group_name, u.territory_id, u.kind, t.territory_id, danger) then 1
    when u.group_name = 'weibao_community' and u.territory_id = coalesce(t.parent_id, t.territory_id) then 2
    when u.unit_id = (select core.office_unit(first_holder.subdistrict_id)) then 3
    when u.unit_id = (select core.leading_unit(first_holder.subdistrict_id)) then 4 end) place (in_line)
  where u.subdistrict_id = first_holder.subdistrict_id and u.can_hold and core.lasts(u.exists_during)
    and u.unit_id <> all (complained_unit_ids) and place.in_line is not null
  order by place.in_line limit 1
$$;

comment on function core.first_holder(int, int, int, boolean, int[]) is 'Who answers for a lead from the beginning. 线索首个责任单位。';
