-- offer_to: the open offer of a case or lead to a unit, its matter locked.
--
--   printed  the number as printed
--   refuses  offer_was_answered (WB341): by somebody of the same unit, who may know who was first;
--            no_such_offer (WB100): withdrawn, lapsed, never made, or a matter that is kept from the caller (its unit is complained about, it is recused, others
--            were named), all in the same words;
--            heard_before_it_was_offered (WB417)
create function core.offer_to(printed text, unit_id int, heard_at timestamptz, caller core.caller) returns core.offer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  offered_matter constant bigint := core.matter_of(printed);
  found_offer core.offer;
begin
  -- asked before the row is waited for, since waiting would tell, and again when it is there
  if not core.is_kept_from(offered_matter, caller)
     and exists (select from core.offer o where o.matter_id = offered_matter and o.to_unit_id = offer_to.unit_id) then
    perform from core.matter m where m.matter_id = offered_matter for no key update;
  end if;
  if not core.is_kept_from(offered_matter, caller) then
    select o.* into found_offer from core.offer o where o.matter_id = offered_matter and o.answer is null; -- there is but one
  end if;
  if found_offer.to_unit_id is distinct from offer_to.unit_id then
    select o.* into found_offer from core.offer o
    where o.matter_id = offered_matter and o.to_unit_id = offer_to.unit_id and not core.is_kept_from(offered_matter, caller)
    order by o.event_no desc limit 1;
    if found_offer.answer in ('accepted', 'returned') then
      perform core.refuse('offer_was_answered', printed, core.last_act(found_offer.matter_id, found_offer.answered_event_no));
    end if;
    perform core.refuse('no_such_offer', printed); -- in one place, whatever the reason: the context of an error tells the line
  end if;
  if heard_at is not null then
    if heard_at < (select e.recorded_at from core.event e where e.matter_id = found_offer.matter_id and e.event_no = found_offer.event_no) then
      perform core.refuse('heard_before_it_was_offered');
    end if;
  end if;
  return found_offer;
end $$;

comment on function core.offer_to(text, int, timestamptz, core.caller) is 'The open offer to a unit, locked; WB100, WB417. 待签收派单。';
