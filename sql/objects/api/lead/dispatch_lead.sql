-- dispatch_lead: offers a lead to another unit that may screen it (线索派单). As for a case, whoever holds the lead answers
-- for it, and for its screening in time, until the other unit has accepted: passing a lead on resets no clock.
--
--   to_unit  the office, the community of the territory, or the police where a child is in danger; a grid offers to its
--            own community only
--   duty     the duty of that unit by which it is offered, if one is cited
--   returns  until when the answer is owed, and by which rule
--   refuses  no_such_lead, mistyped_number, lead_has_ended, not_the_holder, unknown_unit, unit_cannot_hold,
--            unit_may_not_screen, already_the_holder, already_offered, grid_offers_to_its_community, unknown_duty,
--            duty_is_not_that_units
--   callers  office; community, grid, agency as holder
--   source   plan 三(一)2, 三(二) 属地属管、属事属管
create function api.dispatch_lead(
  inout lead_number text, inout to_unit text, duty text default null, note text default null,
  out to_unit_code text, out answer_due_at timestamptz, out due_unknown text, out rule text, out shown_as text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_community', 'weibao_grid', 'weibao_agency');
  lead constant core.lead := core.open_lead_of(lead_number, caller);
  unit constant core.unit := core.screening_unit(to_unit, lead, caller);
  matter core.matter;
  owed core.obligation;
begin
  perform core.check_holder_or_office(lead.lead_id, caller);
  select m.* into matter from core.matter m where m.matter_id = lead.lead_id;
  owed := core.offer_matter(matter, unit, core.plan_in_force(caller.subdistrict_id, core.now()), duty,
                            case when lead.danger then 'emergency' else 'medium' end, caller, note);

  lead_number := lead.lead_number;
  to_unit_code := unit.code;
  to_unit := core.unit_name(unit.unit_id, core.now());
  answer_due_at := owed.due_at;
  due_unknown := owed.due_unknown;
  rule := core.rule_in_words(owed.rule_frozen);
  shown_as := core.label('shown_as', core.shown_as(owed.rule_frozen ->> 'status'));
end $$;

comment on function api.dispatch_lead(text, text, text, text) is
  '线索派单：对方签收前，仍由现责任单位负责筛查。 Offer a lead to another unit; until it has accepted, the present holder answers.';
revoke execute on function api.dispatch_lead(text, text, text, text) from public;
grant execute on function api.dispatch_lead(text, text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
