-- record_feedback: whoever reported was told what came of it (反馈报告人), without anything that identifies the child.
--
--   number   of the lead, or of the case that it became or was joined to: then of the lead whose reporter is to be told first
--   refuses  no_such_case, no_such_lead, mistyped_number, not_your_business, nothing_is_owed, no_fact_from_the_future
--   callers  office, leader, community, grid, agency: what is their business, or what they themselves owe
--   source   未成年人保护法 11 (3)
create function api.record_feedback(
  number text, note text default null, happened_at timestamptz default null, out event_id text, out recorded_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
begin
  select d.event_id, d.recorded_at into event_id, recorded_at
  from core.meet_debt(number, 'lead.feedback', 'reporter_informed', '{}', note, record_feedback.happened_at, caller) d;
end $$;

comment on function api.record_feedback(text, text, timestamptz) is '登记已反馈报告人。 Record that the reporter was told what came of it.';
revoke execute on function api.record_feedback(text, text, timestamptz) from public;
grant execute on function api.record_feedback(text, text, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
