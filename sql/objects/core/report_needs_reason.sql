-- report_needs_reason: whether a unit that has reported to the police is asked, afterwards, why it went past the steps before: the plan
-- lets admonish and stop first (三(四)). Not where the law reports at once: a child in danger, as a ticked situation of mandatory
-- report says, too, or an emergency; nor of the police itself, nor twice, nor on a file that stands still.
create function core.report_needs_reason(matter core.matter, caller core.caller) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select caller.unit_kind <> 'police_station' and core.risk_of(matter.matter_id) <> 'emergency'
    and not exists (
      select from core.lead l
      where l.lead_id in (select matter.matter_id union select core.matters_of(c) from core.case_file c where c.case_id = matter.matter_id)
        and l.danger)
    and not exists (select from core.case_file c where c.case_id = matter.matter_id and c.leaving = 'died')
    and not exists (
      select from core.obligation o
      where o.matter_id = matter.matter_id and o.kind = 'report.reason' and o.owed_by_unit_id = caller.unit_id and o.ended_at is null)
$$;

comment on function core.report_needs_reason(core.matter, core.caller) is 'Whether the reason of a report is asked for afterwards. 报告后是否须说明理由。';
