-- end_pause: the clocks of a case go on before the pause ends by itself (结束挂账).
--
--   refuses  no_such_case, mistyped_number, matter_has_ended, not_the_holder, no_pause_runs
--   callers  office; community, grid, agency as holder
create function api.end_pause(case_number text, note text default null) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_community', 'weibao_grid', 'weibao_agency');
  found_case constant core.case_file := core.open_case_of(case_number, caller);
  running int;
  moment core.moment;
begin
  perform core.check_holder_or_office(found_case.case_id, caller);
  select r.event_no into running from core.request r where r.matter_id = found_case.case_id and r.during @> core.now();
  if not found then
    perform core.refuse('no_pause_runs', found_case.case_number);
  end if;
  moment := core.next_event(found_case.case_id, 'pause_ended', caller, jsonb_build_object('request', running), note);
  update core.request r set during = tstzrange(lower(r.during), moment.at)
  where r.matter_id = found_case.case_id and r.event_no = running;
  return moment.at;
end $$;

comment on function api.end_pause(text, text) is '提前结束挂账。 The clocks go on.';
revoke execute on function api.end_pause(text, text) from public;
grant execute on function api.end_pause(text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
