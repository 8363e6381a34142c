-- ask_pause: the holder asks for time in which the clocks of a case stand still (申请挂账). It holds only when another person
-- of a higher tier has granted it; until then every minute counts.
--
--   until    when the clocks go on; at most as far ahead as the rule pause.longest
--   note     why, in words
--   refuses  no_such_case, mistyped_number, matter_has_ended, not_the_holder, another_request_waits, end_is_not_ahead,
--            pause_is_too_long, text_is_missing
--   callers  office; community, grid, agency as holder
create function api.ask_pause(
  case_number text, until timestamptz, note text, out event_id text, out recorded_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_community', 'weibao_grid', 'weibao_agency');
  found_case constant core.case_file := core.open_case_of(case_number, caller);
  moment core.moment;
begin
  perform core.check_holder_or_office(found_case.case_id, caller);
  moment := core.ask_request(found_case.case_id, 'pause', null, until, note, caller);
  event_id := core.event_id(found_case.case_number, moment.event_no);
  recorded_at := moment.at;
end $$;

comment on function api.ask_pause(text, timestamptz, text) is '申请挂账，须由上级另一人批准。 Ask that the clocks stand still; another person of a higher tier grants it.';
revoke execute on function api.ask_pause(text, timestamptz, text) from public;
grant execute on function api.ask_pause(text, timestamptz, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
