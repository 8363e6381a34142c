-- pass_complaints: who complained about a unit that is merged complains about the one that its people are in from now on: that neither
-- sees nor answers for what was kept from the former. What it has of it already goes on to the office, or to the leading group. (A
-- unit that is dissolved leaves its work to its heir, not its people: the complaint stays with its name.)
--
--   dry_run  true: only tells
--   returns  the matters that the heir holds, and no longer from now on
create function core.pass_complaints(leaver core.unit, heir core.unit, caller core.caller, note text, dry_run boolean) returns setof bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  avoided constant int[] := core.complained_units(heir);
  told core.matter;
  moment core.moment;
  next_unit int;
begin
  for told in
    select m.* from core.complaint p join core.matter m on m.matter_id = p.matter_id
    where p.unit_id = leaver.unit_id and not m.hidden_from_unit_ids @> avoided
    order by m.matter_id for no key update of m
  loop
    next_unit := core.unbiased_unit(told.subdistrict_id, told.hidden_from_unit_ids || avoided);
    continue when next_unit = any (told.hidden_from_unit_ids || avoided); -- somebody answers, in any case
    if told.holder_unit_id = any (avoided) then
      return next told.matter_id;
    end if;
    continue when dry_run;
    if upper_inf(told.life) then
      moment := core.next_event(told.matter_id, 'unit_merged', caller, jsonb_build_object('from', leaver.code, 'to', heir.code), note);
      if exists (select from core.offer o where o.matter_id = told.matter_id and o.answer is null and array[o.from_unit_id, o.to_unit_id] && avoided) then
        perform core.answer_offer(told.matter_id, 'lapsed', moment);
      end if;
      perform core.end_supports(told.matter_id, u.unit_id, moment) from unnest(avoided) u (unit_id);
      if told.holder_unit_id = any (avoided) then
        perform core.change_holder(told.matter_id, next_unit, moment);
      end if;
    end if;
    insert into core.complaint (matter_id, unit_id, since)
    select told.matter_id, u.unit_id, case when upper_inf(told.life) then moment.at else core.now() end from unnest(avoided) u (unit_id) on conflict do nothing;
  end loop;
end $$;

comment on function core.pass_complaints(core.unit, core.unit, core.caller, text, boolean) is 'A complaint about a unit that is merged is one about its heir. 投诉随合并转及承继单位。';
