-- lapse_decisions: when a matter ends, what waits for somebody's decision has nothing left to be decided: a request that waits lapses, a
-- pause ends, what went up a tier is as good as decided. What was late by then stays late.
create function core.lapse_decisions(matter_id bigint, moment core.moment) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform core.lapse_request(lapse_decisions.matter_id, moment);
  update core.request r set during = tstzrange(lower(r.during), moment.at)
  where r.matter_id = lapse_decisions.matter_id and r.during @> moment.at and lower(r.during) < moment.at;
  update core.escalation e set decided_event_no = moment.event_no
  where e.matter_id = lapse_decisions.matter_id and e.decided_event_no is null;
  perform core.settle(lapse_decisions.matter_id, 'tier.decide', moment, 'void');
end $$;

comment on function core.lapse_decisions(bigint, core.moment) is 'What waits for a decision on a matter lapses. 待决事项失效。';
revoke execute on function core.lapse_decisions(bigint, core.moment) from public;
