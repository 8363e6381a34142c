-- escalate: a matter goes up a tier: the upper unit owes a decision from now on. Who was responsible stays so until it acts. Nothing
-- happens where that unit decides already, or where nothing is above.
--
--   from_unit_id  from whose tier; null: from its holder's
--   returns       whether it went up
create function core.escalate(matter_id bigint, cause text, caller core.caller, note text, from_unit_id int default null) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  upper_unit constant int := core.upper_unit(matter_id, coalesce(from_unit_id,
    (select m.holder_unit_id from core.matter m where m.matter_id = escalate.matter_id)));
  moment core.moment;
begin
  if upper_unit is null or exists (
    select from core.escalation e
    where e.matter_id = escalate.matter_id and e.to_unit_id = upper_unit and e.decided_event_no is null) then
    return false;
  end if;
  moment := core.next_event(matter_id, 'escalated', caller, jsonb_build_object(
    'cause', cause, 'to', (select u.code from core.unit u where u.unit_id = upper_unit)), note);
  insert into core.escalation (matter_id, event_no, cause, to_unit_id)
  values (escalate.matter_id, moment.event_no, escalate.cause, upper_unit);
  perform core.owe(matter_id, moment, 'tier.decide', 'escalated', 'any', upper_unit);
  return true;
end $$;

comment on function core.escalate(bigint, text, core.caller, text, int) is 'A matter goes up a tier. 升级上报。';
