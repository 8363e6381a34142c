-- finding_passed_on_without_act: a holder passed a matter on without any act of its own while it held it
create function core.finding_passed_on_without_act(k core.knowledge) returns setof core.found
language sql stable as $$
  select p.matter_id, p.unit_id, p.accepted_at, core.minutes(lower(p.held), upper(p.held)), null::bigint,
    array[p.from_event_no, p.offer_event_no, p.accepted_event_no], '{}'::jsonb, null
  from core.passed_on(k) p
  where not exists (
    select from core.event e
    where e.matter_id = p.matter_id and e.unit_id = p.unit_id and core.is_act(e.kind)
      and e.event_no >= p.from_event_no and e.event_no < p.accepted_event_no)
$$;

comment on function core.finding_passed_on_without_act(core.knowledge) is 'Finding: a holder passed a matter on without any act of its own while it held it. 疑似：未办理即移交。';
revoke execute on function core.finding_passed_on_without_act(core.knowledge) from public;
