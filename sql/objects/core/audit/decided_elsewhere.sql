-- decided_elsewhere: the finding of another audit in which the same fact was decided otherwise than dismissed, whether that stands or was
-- lifted: nobody answers twice for one thing, and what was lifted is lifted everywhere. Null if there is none.
create function core.decided_elsewhere(finding core.finding) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select core.finding_id(a.audit_number, f.finding_no)
  from core.finding f
  join core.audit a on a.audit_id = f.audit_id
  join core.finding_step s on s.audit_id = f.audit_id and s.finding_no = f.finding_no and s.step = 'decided' and s.outcome <> 'dismissed'
  where f.audit_id <> finding.audit_id and f.code = finding.code and f.unit_id = finding.unit_id and f.matter_id = finding.matter_id
    and coalesce(f.obligation_id = finding.obligation_id, f.at = finding.at)
  order by s.event_no limit 1
$$;

comment on function core.decided_elsewhere(core.finding) is 'Where the same fact was decided already. 同一事实的已有认定。';
revoke execute on function core.decided_elsewhere(core.finding) from public;
