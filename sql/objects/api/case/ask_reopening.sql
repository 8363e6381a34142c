-- ask_reopening: a case should not have been closed, or the child is in difficulty again (申请重启案件). The office decides, or
-- the leading group where the office itself asks; who decides is another person.
--
--   reason_code  new_harm 再次受侵害, difficulty_returned 困境重现, closed_in_error 结案有误, new_lead 新线索, other 其他
--   note         why, in words
--   returns      the event, and by when the answer is owed
--   refuses      no_such_case, mistyped_number, case_is_open, unknown_code, text_is_missing, reopening_waits_already
--   callers      office, leader; community, grid, agency that sees the case or has taken part in it
--   source       design section 3: reopen
create function api.ask_reopening(
  case_number text, reason_code text, note text,
  out event_id text, out recorded_at timestamptz, out decide_by timestamptz, out due_unknown text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  found_case constant core.case_file := core.closed_case_of(case_number, caller);
  reason constant text := core.find_code('reopening_reason', reason_code);
  why constant text := core.required_text(note, 4000, 'note');
  moment core.moment;
begin
  moment := core.ask_to_reopen(found_case.case_id, reason, caller, why, null);
  event_id := core.event_id(found_case.case_number, moment.event_no);
  recorded_at := moment.at;
  select o.due_at, o.due_unknown into decide_by, due_unknown from core.obligation o
  where o.matter_id = found_case.case_id and o.event_no = moment.event_no and o.kind = 'reopen.decide';
end $$;

comment on function api.ask_reopening(text, text, text) is
  '申请重启已结案件，由另一人决定。 Ask for a closed case to be reopened; another person decides.';
revoke execute on function api.ask_reopening(text, text, text) from public;
grant execute on function api.ask_reopening(text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
