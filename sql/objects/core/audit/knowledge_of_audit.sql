-- knowledge_of_audit: what an audit knew, as it was frozen.
create function core.knowledge_of_audit(audit core.audit) returns core.knowledge
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select audit.subdistrict_id, coalesce(array_agg(m.matter_id order by m.matter_id), '{}'), coalesce(array_agg(m.last_event_no order by m.matter_id), '{}'),
    coalesce(array_agg(m.last_at order by m.matter_id), '{}'), audit.during, audit.known_until
  from core.audited_matter m where m.audit_id = audit.audit_id
$$;

comment on function core.knowledge_of_audit(core.audit) is 'What an audit knew. 审计所依据的记录。';
revoke execute on function core.knowledge_of_audit(core.audit) from public;
