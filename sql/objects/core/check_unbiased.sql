-- check_unbiased: a unit about which the lead complains does not answer for it, nor for the case that it becomes. The words are
-- those for a unit that cannot hold anything, so that they tell nothing of a complaint.
--
-- Nor does a unit of which nobody was named to know of a restricted matter.
--
--   refuses  unit_cannot_hold (WB408), nobody_of_the_unit_is_named (WB506)
create function core.check_unbiased(matter_id bigint, unit core.unit) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if core.is_complained_of(matter_id, unit.unit_id) then
    perform core.refuse('unit_cannot_hold', unit.code);
  end if;
  if exists (select from core.matter m where m.matter_id = check_unbiased.matter_id and m.login_ids[1] >= 0
             and not exists (select from core.login l where l.unit_id = unit.unit_id and l.login_id = any (m.login_ids) and upper_inf(l.valid))) then
    perform core.refuse('nobody_of_the_unit_is_named', unit.code);
  end if;
end $$;

comment on function core.check_unbiased(bigint, core.unit) is 'Nobody answers for a complaint about itself; WB408. 被投诉单位回避。';
