-- check_unbiased: a unit about which the lead complains does not answer for it, nor for the case that it becomes. The words are
-- those for a unit that cannot hold anything, so that they tell nothing of a complaint.
--
-- Nor does a unit of which nobody may know of it: nobody was named in a restricted matter, or all were recused.
--
--   refuses  unit_cannot_hold (WB408), nobody_of_the_unit_may_know (WB506)
create function core.check_unbiased(matter_id bigint, unit core.unit) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if core.is_complained_of(matter_id, unit.unit_id) then
    perform core.refuse('unit_cannot_hold', unit.code);
  end if;
  if not core.somebody_knows(matter_id, unit.unit_id) then
    perform core.refuse('nobody_of_the_unit_may_know', unit.code);
  end if;
end $$;

comment on function core.check_unbiased(bigint, core.unit) is 'Nobody answers for a complaint about itself; WB408. 被投诉单位回避。';
