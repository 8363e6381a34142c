-- finding_handover_in_last_tenth: a holder offered a matter when little was left of the time in which it owed something itself
create function core.finding_handover_in_last_tenth(k core.knowledge, threshold numeric) returns setof core.found
language sql stable as $$
  select distinct on (p.matter_id, p.offer_event_no) p.matter_id, p.unit_id, p.offered_at, null::bigint, d.obligation_id,
    array[d.event_no, p.offer_event_no, p.accepted_event_no],
    jsonb_build_object('kind', d.kind, 'due', d.due_at, 'rule', d.rule_frozen), null
  from core.passed_on(k) p
  join core.obligation d on d.matter_id = p.matter_id and d.owed_by_unit_id is null and d.event_no < p.offer_event_no
    and d.due_at > p.offered_at and (d.ended_by_event_no is null or d.ended_by_event_no > p.offer_event_no)
    and d.due_at - p.offered_at < (d.due_at - d.clock_from) * threshold::float8
  where p.offered_at <@ (k).during and core.due_as_known(d.due_at, d.given_with_year, (k).calendar_years) is not null
  order by p.matter_id, p.offer_event_no, d.due_at, d.event_no, d.kind
$$;

comment on function core.finding_handover_in_last_tenth(core.knowledge, numeric) is 'Finding: a holder offered a matter when little was left of the time in which it owed something itself. 疑似：临近期限移交。';
revoke execute on function core.finding_handover_in_last_tenth(core.knowledge, numeric) from public;
