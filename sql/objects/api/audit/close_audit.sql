-- close_audit: an audit ends when nothing of it waits for anybody; nothing is answered, decided or reviewed any more.
--
--   refuses  mistyped_number, no_such_audit, audit_is_closed, findings_wait (WB619), review_can_be_asked (WB625)
--   callers  office, leader, auditor
create function api.close_audit(audit_number text, note text default null, out event_id text, out recorded_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_auditor');
  audit constant core.audit := core.find_audit(audit_number, caller);
  told constant text := core.clean_text(note, 4000);
  waiting bigint;
  until timestamptz;
  moment core.moment;
begin
  perform from core.matter m where m.matter_id = audit.audit_id for no key update;
  if not exists (select from core.matter m where m.matter_id = audit.audit_id and upper_inf(m.life)) then
    perform core.refuse('audit_is_closed');
  end if;
  select count(*) into waiting from core.finding_state s where s.audit_id = audit.audit_id and s.status not in ('noted', 'dismissed', 'closed', 'lifted');
  if waiting > 0 then
    perform core.refuse('findings_wait', waiting::text);
  end if;
  -- The right to a review is not taken away by closing.
  select count(*), max(core.review_until(f, d.recorded_at)) into waiting, until
  from core.finding f
  join core.finding_step s on s.audit_id = f.audit_id and s.finding_no = f.finding_no and s.step = 'decided' and s.outcome <> 'dismissed'
  join core.event d on d.matter_id = s.audit_id and d.event_no = s.event_no
  where f.audit_id = audit.audit_id and coalesce(core.review_until(f, d.recorded_at) > core.now(), true)
    and not exists (select from core.finding_step r where r.audit_id = f.audit_id and r.finding_no = f.finding_no and r.step = 'review_asked');
  if waiting > 0 then
    perform core.refuse('review_can_be_asked', waiting::text, coalesce(core.deadline_in_words(until, caller.time_zone), core.label('audit', 'not_known_yet')));
  end if;
  moment := core.next_event(audit.audit_id, 'audit_closed', caller, '{}', told);
  perform core.end_matter(audit.audit_id, moment);
  event_id := core.event_id(audit.audit_number, moment.event_no);
  recorded_at := moment.at;
end $$;

comment on function api.close_audit(text, text) is '办结审计：再无待办事项。 Ends an audit of which nothing waits.';
revoke execute on function api.close_audit(text, text) from public;
grant execute on function api.close_audit(text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
