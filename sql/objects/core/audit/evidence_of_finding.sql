-- evidence_of_finding: the numbers of the events that prove a finding, but those of a matter that is kept from the caller.
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.evidence_of_finding(f core.finding) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not f.facts ? 'evidence' then
    return core.evidence_of(f.matter_id, f.event_nos);
  end if;
  return (
    select string_agg(e.id, ', ' order by e.nth)
    from jsonb_array_elements_text(f.facts -> 'evidence') with ordinality e (id, nth)
    left join core.case_file c on c.case_number = split_part(e.id, '/', 1)
    left join core.lead l on l.lead_number = split_part(e.id, '/', 1)
    where not exists (select from core.kept_from_me k where k.matter_id in (c.case_id, l.lead_id)));
end $$;

comment on function core.evidence_of_finding(core.finding) is 'The events that prove a finding. 疑似问题的证据。';
revoke execute on function core.evidence_of_finding(core.finding) from public;
