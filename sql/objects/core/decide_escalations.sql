-- decide_escalations: what went up to a unit is decided by what it did in this event.
create function core.decide_escalations(matter_id bigint, unit_id int, moment core.moment) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update core.escalation e set decided_event_no = moment.event_no
  where e.matter_id = decide_escalations.matter_id and e.to_unit_id = decide_escalations.unit_id and e.decided_event_no is null;
  select core.settle(decide_escalations.matter_id, 'tier.decide', moment, 'met', decide_escalations.unit_id);
$$;

comment on function core.decide_escalations(bigint, int, core.moment) is 'An escalation is decided. 升级事项已决定。';
