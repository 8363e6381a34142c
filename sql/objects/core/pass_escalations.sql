-- pass_escalations: what went up to a unit and waits is decided by another from now on; once, where it waits there already.
create function core.pass_escalations(matter_id bigint, leaver_id int, heir_id int, moment core.moment) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with undecided as (
    update core.escalation e set decided_event_no = moment.event_no
    where e.matter_id = pass_escalations.matter_id and e.to_unit_id = leaver_id and e.decided_event_no is null
    returning e.cause)
  insert into core.escalation (matter_id, event_no, cause, to_unit_id)
  select pass_escalations.matter_id, moment.event_no, u.cause, heir_id from undecided u
  where not exists (select from core.escalation e
                    where e.matter_id = pass_escalations.matter_id and e.to_unit_id = heir_id and e.decided_event_no is null)
$$;

comment on function core.pass_escalations(bigint, int, int, core.moment) is 'What went up is decided by another. 待决定事项的承继。';
revoke execute on function core.pass_escalations(bigint, int, int, core.moment) from public;
