-- assign_case: make a unit responsible, finally (指定). It takes effect at once and cannot be returned; therefore it
-- cites a duty of that very unit, and an open offer lapses.
--
--   returns  the instant of the hand-over
--   refuses  no_such_case, mistyped_number, matter_has_ended, unknown_unit, unit_cannot_hold, already_the_holder,
--            unknown_duty, duty_is_not_that_units, text_is_missing
--   callers  office, leader
--   source   plan 三(二) 压实监管责任; 四 领导小组
create function api.assign_case(case_number text, to_unit text, duty text, note text default null) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader');
  found_case constant core.case_file := core.open_case_of(case_number, caller);
  unit constant core.unit := core.find_holder(to_unit, caller.subdistrict_id);
begin
  return core.assign_matter(found_case.case_id, unit, found_case.plan_id, duty, caller, note);
end $$;

comment on function api.assign_case(text, text, text, text) is
  '指定主责单位，即时生效，不得退回。 Make a unit responsible, finally; cites a duty of that unit.';
revoke execute on function api.assign_case(text, text, text, text) from public;
grant execute on function api.assign_case(text, text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
