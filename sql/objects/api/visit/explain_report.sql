-- explain_report: why it was reported to the police before the steps of the plan (补充说明报告理由). It is asked for afterwards, by a
-- deadline of its own, of the unit that reported; nothing waits for it.
--
--   number       of the case or lead on which it was reported
--   reason_code  serious 情节严重, danger 面临危险, not_heeded 劝诫或制止无效, other 其他
--   note         in words: what happened
--   refuses      no_such_case, no_such_lead, mistyped_number, not_your_business, unknown_code, text_is_missing, nothing_is_owed
--   callers      office, leader, community, grid, agency: the unit that reported
--   source       plan 三(四) 劝诫、制止; 未成年人保护法 11, 118
create function api.explain_report(number text, reason_code text, note text, out event_id text, out recorded_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  reason constant text := core.find_code('report_reason', reason_code);
  told constant text := core.required_text(note, 4000, 'note');
begin
  select d.event_id, d.recorded_at into event_id, recorded_at
  from core.meet_debt(number, 'report.reason', 'report_explained', jsonb_build_object('reason', reason), told, null, caller) d;
end $$;

comment on function api.explain_report(text, text, text) is
  '补充说明为何未经劝诫、制止即报告公安机关。 Say afterwards why it was reported to the police before the steps of the plan.';
revoke execute on function api.explain_report(text, text, text) from public;
grant execute on function api.explain_report(text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
