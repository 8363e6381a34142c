-- assign_lead: make a unit responsible for a lead, finally (指定线索责任单位); as api.assign_case.
--
--   returns  the instant of the hand-over
--   refuses  no_such_lead, mistyped_number, lead_has_ended, unknown_unit, unit_cannot_hold, unit_may_not_screen,
--            already_the_holder, unknown_duty, duty_is_not_that_units, text_is_missing
--   callers  office, leader
create function api.assign_lead(lead_number text, to_unit text, duty text, note text default null) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader');
  lead constant core.lead := core.open_lead_of(lead_number, caller);
  unit constant core.unit := core.screening_unit(to_unit, lead, caller);
begin
  return core.assign_matter(lead.lead_id, unit, core.plan_in_force(caller.subdistrict_id, core.now()), duty, caller, note);
end $$;

comment on function api.assign_lead(text, text, text, text) is
  '指定线索责任单位，即时生效，不得退回。 Make a unit responsible for a lead, finally; cites a duty of that unit.';
revoke execute on function api.assign_lead(text, text, text, text) from public;
grant execute on function api.assign_lead(text, text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
