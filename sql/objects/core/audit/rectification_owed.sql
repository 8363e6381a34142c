-- rectification_owed: what is owed still to put a finding right, by the decision or the recheck that asked for it; null if nothing is. What
-- went over to the heir of a unit that ended began anew with that event: then it is the one due first.
create function core.rectification_owed(finding core.finding) returns core.obligation
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o
  from core.obligation o
  left join core.finding_step s on s.audit_id = o.matter_id and s.event_no = o.event_no
  where o.matter_id = finding.audit_id and o.kind = 'rectification' and o.ended_at is null
    and coalesce(s.finding_no = finding.finding_no, o.owed_by_unit_id = core.stands_for(finding.unit_id))
  order by s.finding_no, o.due_at, o.obligation_id
  limit 1
$$;

comment on function core.rectification_owed(core.finding) is 'What is owed still to put a finding right. 尚欠的整改。';
revoke execute on function core.rectification_owed(core.finding) from public;
