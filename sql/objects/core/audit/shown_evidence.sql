-- shown_evidence: the numbers of the events that prove a finding about several matters at once, but those of a matter that is kept from the caller.
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.shown_evidence(f core.finding) returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return array(
    select e.id
    from jsonb_array_elements_text(f.facts -> 'evidence') with ordinality e (id, nth)
    left join core.case_file c on c.case_number = split_part(e.id, '/', 1)
    left join core.lead l on l.lead_number = split_part(e.id, '/', 1)
    where not exists (select from core.kept_from_me k where k.matter_id in (c.case_id, l.lead_id))
    order by e.nth);
end $$;

comment on function core.shown_evidence(core.finding) is 'The events that prove a finding about several matters, for the caller. 涉及多个事项的疑似问题中可示证据。';
revoke execute on function core.shown_evidence(core.finding) from public;
