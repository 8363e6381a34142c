-- ordering_unit: by whose order an audit is opened: the office, the leading group, or the district above them.
--
--   refuses  order_must_be_named (WB604), unknown_unit (WB104)
create function core.ordering_unit(named text, caller core.caller) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  unit core.unit;
begin
  if nullif(btrim(named), '') is null then
    if caller.group_name = 'weibao_auditor' then
      perform core.refuse('order_must_be_named');
    end if;
    return caller.unit_id;
  end if;
  -- 领导小组 is how people say it; units by their own names come after.
  if exists (select from core.code c where c.kind = 'group' and c.code = 'weibao_leader' and btrim(named) in (c.name_zh, c.name_en)) then
    return core.leading_unit(caller.subdistrict_id);
  end if;
  unit := core.find_unit(named, caller.subdistrict_id);
  if unit.group_name is distinct from 'weibao_office' and unit.group_name is distinct from 'weibao_leader'
     and unit.unit_id is distinct from core.district_unit(caller.subdistrict_id) then
    perform core.refuse('order_must_be_named');
  end if;
  return unit.unit_id;
end $$;

comment on function core.ordering_unit(text, core.caller) is 'By whose order; WB104, WB604. 交办单位。';
revoke execute on function core.ordering_unit(text, core.caller) from public;
