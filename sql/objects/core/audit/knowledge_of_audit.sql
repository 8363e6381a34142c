-- knowledge_of_audit: what an audit knew, as it was frozen.
create function core.knowledge_of_audit(audit core.audit) returns core.knowledge
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select audit.subdistrict_id, coalesce(array_agg(m.matter_id order by m.matter_id), '{}'), coalesce(array_agg(m.last_event_no order by m.matter_id), '{}'),
    coalesce(array_agg(m.last_at order by m.matter_id), '{}'), audit.during, audit.known_until,
    array_agg(m.others_found_in order by m.matter_id),
    coalesce((select array_agg(o order by o.matter_id, o.at, o.what, o.unit_id) from core.audited_matter n cross join lateral unnest(n.occasions) o where n.audit_id = audit.audit_id), '{}'),
    audit.definition_ids, audit.calendar_years
  from core.audited_matter m where m.audit_id = audit.audit_id
$$;

comment on function core.knowledge_of_audit(core.audit) is 'What an audit knew. 审计所依据的记录。';
revoke execute on function core.knowledge_of_audit(core.audit) from public;
