-- first_holder: who answers for a lead from its recording: the recorder if it may screen it, else the community of its
-- territory, else the office (design, idea 1).
create function core.first_holder(caller core.caller, territory_id int, danger boolean) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(
    (select u.unit_id from core.unit u
     where u.unit_id = caller.unit_id and u.can_hold and core.may_screen(caller, first_holder.territory_id, first_holder.danger)),
    (select u.unit_id from core.territory t
     join core.unit u on u.territory_id = coalesce(t.parent_id, t.territory_id) and u.group_name = 'weibao_community'
     where t.territory_id = first_holder.territory_id and u.can_hold and u.exists_during @> core.now()),
    core.office_unit(caller.subdistrict_id))
$$;

comment on function core.first_holder(core.caller, int, boolean) is 'Who answers for a new lead. 线索首个责任单位。';
