-- canonical_audit: what an audit froze, as one JSON text that is the same for everybody who may read it, at any time, in any session and
-- on any copy of the database: no language, no zone, no id of a row; times in UTC, keys as jsonb orders them, findings in their order.
create function core.canonical_audit(audit core.audit) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object(
    'format', 'weibao-audit-1',
    'audit', audit.audit_number,
    'scope', audit.scope,
    'subject', coalesce((select c.case_number from core.case_file c where c.case_id = audit.case_id), (select u.code from core.unit u where u.unit_id = audit.unit_id),
      (select t.code from core.territory t where t.territory_id = audit.territory_id)),
    'since', lower(audit.during), 'until', upper(audit.during), 'known_until', audit.known_until,
    'ordered_by', (select u.code from core.unit u where u.unit_id = audit.ordered_by_unit_id),
    'opened_by', (select u.code from core.event e join core.unit u on u.unit_id = e.unit_id where e.matter_id = audit.audit_id and e.event_no = 1),
    'definitions', audit.definitions,
    'events', coalesce((select jsonb_object_agg(core.number_of(m.matter_id), m.last_event_no) from core.audited_matter m where m.audit_id = audit.audit_id), '{}'),
    'findings', coalesce((
      select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('no', f.finding_no, 'code', f.code, 'weight', f.weight, 'unit', u.code, 'number', core.number_of(f.matter_id),
        'at', f.at, 'minutes', f.minutes, 'events', f.event_nos, 'facts', f.facts)) order by f.finding_no)
      from core.finding f join core.unit u on u.unit_id = f.unit_id where f.audit_id = audit.audit_id), '[]'))::text
$$;

comment on function core.canonical_audit(core.audit) is 'What an audit froze, as one canonical JSON text. 审计的规范文本。';
revoke execute on function core.canonical_audit(core.audit) from public;
