-- evidence_of_finding: the numbers of the events that prove a finding, but those of a matter that is kept from the caller.
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.evidence_of_finding(f core.finding) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not f.facts ? 'evidence' then
    return core.evidence_of(f.matter_id, f.event_nos);
  end if;
  return nullif(array_to_string(core.shown_evidence(f), ', '), '');
end $$;

comment on function core.evidence_of_finding(core.finding) is 'The events that prove a finding. 疑似问题的证据。';
revoke execute on function core.evidence_of_finding(core.finding) from public;
