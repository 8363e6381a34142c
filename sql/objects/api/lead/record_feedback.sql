-- record_feedback: whoever reported was told what came of it (反馈报告人), without anything that identifies the child.
--
--   number   of the lead, or of the case that it became or was joined to
--   refuses  no_such_case, no_such_lead, mistyped_number, not_your_business, nothing_is_owed, no_fact_from_the_future
--   callers  office, leader, community, grid, agency: what is their business, or what they themselves owe
--   source   未成年人保护法 11 (3)
create function api.record_feedback(
  number text, note text default null, happened_at timestamptz default null, out event_id text, out recorded_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  matter constant core.matter := core.lock_matter(core.debt_number(number, 'lead.feedback', caller), caller);
  moment core.moment;
begin
  perform core.check_owed(matter.matter_id, 'lead.feedback');
  moment := core.next_event(matter.matter_id, 'reporter_informed', caller, '{}', note, record_feedback.happened_at);
  perform core.settle(matter.matter_id, 'lead.feedback', moment, 'met', null, core.met_at(matter.matter_id, moment));
  event_id := core.event_id(core.number_of(matter.matter_id), moment.event_no);
  recorded_at := moment.at;
end $$;

comment on function api.record_feedback(text, text, timestamptz) is '登记已反馈报告人。 Record that the reporter was told what came of it.';
revoke execute on function api.record_feedback(text, text, timestamptz) from public;
grant execute on function api.record_feedback(text, text, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
