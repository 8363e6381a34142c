-- check_offer: whether a case may be offered to a unit.
--
--   refuses  unit_cannot_hold (WB408), already_the_holder (WB410), leading_group_is_not_offered (WB411: it is assigned, nobody there accepts),
--            outside_the_territory (WB409: a community or grid elsewhere), grid_offers_to_its_community (WB413),
--            already_offered (WB302: one open offer at a time), seated_with_the_holder (WB334: a unit and the one it is
--            seated in count as one)
create function core.check_offer(matter core.matter, unit core.unit, caller core.caller) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  offered_to text;
begin
  perform core.check_unbiased(matter.matter_id, unit);
  if unit.unit_id = matter.holder_unit_id then
    perform core.refuse('already_the_holder', unit.code);
  elsif exists (select from core.unit h where h.unit_id = matter.holder_unit_id
                and coalesce(h.seat_unit_id, h.unit_id) = coalesce(unit.seat_unit_id, unit.unit_id)) then
    perform core.refuse('seated_with_the_holder', unit.code);
  elsif unit.group_name = 'weibao_leader' then
    perform core.refuse('leading_group_is_not_offered', unit.code);
  elsif not (core.within(matter.territory_id, unit.territory_id) or core.within(unit.territory_id, matter.territory_id)) then
    perform core.refuse('outside_the_territory', unit.code);
  elsif caller.group_name = 'weibao_grid'
     and not exists (select from core.territory t
                     where t.territory_id = caller.territory_id and t.parent_id = unit.territory_id and unit.group_name = 'weibao_community') then
    perform core.refuse('grid_offers_to_its_community');
  end if;
  select u.code into offered_to from core.offer o join core.unit u on u.unit_id = o.to_unit_id
  where o.matter_id = matter.matter_id and o.answer is null;
  if found then
    perform core.refuse('already_offered', offered_to);
  end if;
end $$;

comment on function core.check_offer(core.matter, core.unit, core.caller) is 'Whether a case may be offered; WB302, WB408 to WB413. 派单条件。';
