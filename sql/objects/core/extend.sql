-- extend: an obligation is replaced by another with a later end; both are kept, the former with what was late by then.
create function core.extend(request core.request, moment core.moment) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  former core.obligation;
begin
  update core.obligation o
  set ended_at = greatest(moment.at, o.clock_from), ended_by_event_no = moment.event_no, ending = 'replaced'
  where o.obligation_id = request.obligation_id and o.ended_at is null
  returning o.* into former;
  if former.obligation_id is not null then
    insert into core.obligation (matter_id, event_no, kind, owed_by_unit_id, clock_from, due_at, rule_id, rule_frozen, for_lead_id)
    values (former.matter_id, moment.event_no, former.kind, former.owed_by_unit_id, former.clock_from, request.until,
            former.rule_id, former.rule_frozen || jsonb_build_object('extended', true), former.for_lead_id);
  end if;
end $$;

comment on function core.extend(core.request, core.moment) is 'Replaces an obligation by one with a later end. 延期。';
