-- decide_escalations: what went up to a unit is decided by what it did in this event. What waits with a lower tier is decided with it: there
-- is nothing left that a lower one could decide; what it was late with stays late.
create function core.decide_escalations(matter_id bigint, unit_id int, moment core.moment) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  decided int;
begin
  for decided in
    update core.escalation e set decided_event_no = moment.event_no
    from core.unit u, core.unit d
    where e.matter_id = decide_escalations.matter_id and e.decided_event_no is null and u.unit_id = e.to_unit_id
      and d.unit_id = decide_escalations.unit_id and (u.unit_id = d.unit_id or core.tier_rank(u.tier) < core.tier_rank(d.tier))
    returning e.to_unit_id
  loop
    perform core.settle(decide_escalations.matter_id, 'tier.decide', moment,
      case when decided = decide_escalations.unit_id then 'met' else 'void' end, decided);
  end loop;
end $$;

comment on function core.decide_escalations(bigint, int, core.moment) is 'An escalation is decided. 升级事项已决定。';
