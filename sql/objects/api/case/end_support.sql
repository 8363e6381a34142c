-- end_support: a unit no longer helps with a case (结束协办), and sees it no longer for that reason.
--
--   unit     which; empty: the caller's own
--   refuses  no_such_case, mistyped_number, matter_has_ended, not_the_holder (a helper ends its own support only),
--            unknown_unit, not_supporting
--   callers  office; community, agency as holder; any unit for its own support
create function api.end_support(case_number text, unit text default null, note text default null) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_community', 'weibao_grid', 'weibao_agency');
  found_case constant core.case_file := core.open_case_of(case_number, caller);
  helper constant core.unit := core.find_unit(coalesce(nullif(btrim(unit), ''), caller.unit_code), caller.subdistrict_id);
  moment core.moment;
begin
  if helper.unit_id <> caller.unit_id then
    perform core.check_holder_or_office(found_case.case_id, caller);
  end if;
  if not exists (select from core.support s where s.matter_id = found_case.case_id and s.unit_id = helper.unit_id and upper_inf(s.during)) then
    perform core.refuse('not_supporting', helper.code);
  end if;
  moment := core.next_event(found_case.case_id, 'support_ended', caller, jsonb_build_object('unit', helper.code), note);
  perform core.end_supports(found_case.case_id, helper.unit_id, moment);
  return moment.at;
end $$;

comment on function api.end_support(text, text, text) is '结束协办。 A unit no longer helps with a case.';
revoke execute on function api.end_support(text, text, text) from public;
grant execute on function api.end_support(text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
