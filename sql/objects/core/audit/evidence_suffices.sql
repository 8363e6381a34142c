-- evidence_suffices: whether what the caller may know proves a finding about several matters at once: as many as its definition asks for. A finding of fewer would tell how
-- many are kept from the caller. Any other finding is of one matter, or of none.
create function core.evidence_suffices(f core.finding) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return not f.facts ? 'evidence'
    or cardinality(core.shown_evidence(f)) >= (select d.amount from core.finding_definition d where d.definition_id = f.definition_id);
end $$;

comment on function core.evidence_suffices(core.finding) is 'Whether what the caller may know proves a finding about several matters. 可示证据是否足以构成疑似问题。';
revoke execute on function core.evidence_suffices(core.finding) from public;
