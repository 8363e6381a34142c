-- dispatch_case: offers a case to another unit (派单). An offer is not a hand-over: whoever holds the case answers for it
-- until the other unit has accepted, and the other unit owes an answer by the deadline of its risk.
--
--   to_unit  code or name of a unit that can hold; a grid offers to its own community only
--   duty     the duty of that unit by which it is offered, if one is cited
--   returns  until when the answer is owed, and by which rule
--   refuses  no_such_case, mistyped_number, matter_has_ended, not_the_holder, unknown_unit, unit_cannot_hold,
--            already_the_holder, already_offered, outside_the_territory, leading_group_is_not_offered,
--            grid_offers_to_its_community, unknown_duty, duty_is_not_that_units
--   callers  office; community, grid, agency as holder
--   source   plan 三(二) 属地属管、属事属管
create function api.dispatch_case(
  inout case_number text, inout to_unit text, duty text default null, note text default null,
  out to_unit_code text, out answer_due_at timestamptz, out due_unknown text, out rule text, out shown_as text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_community', 'weibao_grid', 'weibao_agency');
  found_case constant core.case_file := core.open_case_of(case_number, caller);
  unit constant core.unit := core.find_holder(to_unit, caller.subdistrict_id);
  matter core.matter;
  owed core.obligation;
begin
  perform core.check_holder_or_office(found_case.case_id, caller);
  select m.* into matter from core.matter m where m.matter_id = found_case.case_id;
  owed := core.offer_matter(matter, unit, found_case.plan_id, duty, found_case.risk, caller, note);

  case_number := found_case.case_number;
  to_unit_code := unit.code;
  to_unit := core.unit_name(unit.unit_id, core.now());
  answer_due_at := owed.due_at;
  due_unknown := owed.due_unknown;
  rule := core.rule_in_words(owed.rule_frozen);
  shown_as := core.label('shown_as', core.shown_as(owed.rule_frozen ->> 'status'));
end $$;

comment on function api.dispatch_case(text, text, text, text) is
  '派单：对方签收前，仍由现主责单位负责。 Offer a case to another unit; until it has accepted, the present holder answers.';
revoke execute on function api.dispatch_case(text, text, text, text) from public;
grant execute on function api.dispatch_case(text, text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
