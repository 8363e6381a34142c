-- report_to_police: it was reported to the police (报告公安机关). Never blocked by a missing step: the law reports at once when
-- it is serious, whatever was tried before. Where the plan's steps were not waited for, the reason is asked for afterwards
-- (api.explain_report).
--
--   number       of a case or a lead
--   happened_at  when it was reported; empty: now
--   returns      the event, and by when the reason is owed, if it is
--   refuses      no_such_case, no_such_lead, mistyped_number, number_of_another_kind, not_your_business, text_is_missing, no_fact_from_the_future
--   callers      office, leader, community, grid, agency: what is their business, or what they themselves owe to report
--   source       未成年人保护法 11; plan 三(四) 报告公安机关
create function api.report_to_police(
  number text, note text, happened_at timestamptz default null,
  out event_id text, out recorded_at timestamptz, out reason_due_at timestamptz, out due_unknown text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  matter constant core.matter := core.lock_matter(number, caller);
  told constant text := core.required_text(note, 4000, 'note');
  lead constant bigint := coalesce((select c.lead_id from core.case_file c where c.case_id = matter.matter_id), matter.matter_id);
  needs_reason constant boolean := core.report_needs_reason(matter, caller);
  moment core.moment;
begin
  moment := core.next_event(matter.matter_id, 'police_reported', caller, '{}', told, report_to_police.happened_at);
  if lead = matter.matter_id then
    perform core.settle(lead, 'lead.report_police', moment, 'met', null, core.met_at(lead, moment));
  else
    perform core.settle_report(lead, matter.matter_id, moment);
  end if;
  if needs_reason then
    select o.due_at, o.due_unknown into reason_due_at, due_unknown
    from core.owe(matter.matter_id, moment, 'report.reason', 'reported before the steps of the plan', 'any', caller.unit_id) o;
  end if;
  event_id := core.event_id(core.number_of(matter.matter_id), moment.event_no);
  recorded_at := moment.at;
end $$;

comment on function api.report_to_police(text, text, timestamptz) is '登记已报告公安机关。 Record that it was reported to the police.';
revoke execute on function api.report_to_police(text, text, timestamptz) from public;
grant execute on function api.report_to_police(text, text, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
