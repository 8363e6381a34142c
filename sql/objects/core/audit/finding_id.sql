-- finding_id: the number of a finding as people see it: A2026-7K3FQM.3.
create function core.finding_id(audit_number text, finding_no int) returns text
language sql immutable as $$ select audit_number operator(pg_catalog.||) '.' operator(pg_catalog.||) finding_no::text $$;

comment on function core.finding_id(text, int) is 'Number of a finding as shown. 疑似问题编号。';
revoke execute on function core.finding_id(text, int) from public;
