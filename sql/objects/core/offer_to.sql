-- offer_to: the open offer of a case to a unit, the case locked.
--
--   refuses  mistyped_number (WB103), no_such_offer (WB100): withdrawn, lapsed, answered, never made, or a case that the
--            caller may not see, all in the same words; heard_before_it_was_offered (WB417)
create function core.offer_to(number text, unit_id int, heard_at timestamptz) returns core.offer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  printed constant text := core.normalised_number(number);
  matter bigint;
  found_offer core.offer;
begin
  if printed is null then
    perform core.refuse('mistyped_number');
  end if;
  select c.case_id into matter from core.case_file c join core.offer o on o.matter_id = c.case_id
  where c.case_number = printed and o.to_unit_id = offer_to.unit_id limit 1;
  perform from core.matter m where m.matter_id = matter for no key update;
  select o.* into found_offer from core.offer o
  where o.matter_id = matter and o.to_unit_id = offer_to.unit_id and o.answer is null;
  if not found then
    perform core.refuse('no_such_offer', printed);
  end if;
  if heard_at < (select e.recorded_at from core.event e where e.matter_id = matter and e.event_no = found_offer.event_no) then
    perform core.refuse('heard_before_it_was_offered');
  end if;
  return found_offer;
end $$;

comment on function core.offer_to(text, int, timestamptz) is 'The open offer to a unit, locked; WB100, WB103, WB417. 待签收派单。';
