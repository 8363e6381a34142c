-- evidence_of: the numbers of the events that prove a finding.
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.evidence_of(matter_id bigint, event_nos int[]) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select string_agg(core.event_id(core.number_of(evidence_of.matter_id), n.event_no), ', ' order by n.event_no)
    from (select distinct e as event_no from unnest(event_nos) e) n);
end $$;

comment on function core.evidence_of(bigint, int[]) is 'The events that prove a finding. 证据事件编号。';
revoke execute on function core.evidence_of(bigint, int[]) from public;
