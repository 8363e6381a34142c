-- finding_child_not_seen: somebody called, but did not see the child, and what was to be met by seeing it fell late
-- thereby. A question: the child may have been away, and an attempt is honest. Who saw it in time is not named.
create function core.finding_child_not_seen(k core.knowledge) returns setof core.found
language sql stable as $$
  select d.matter_id, e.unit_id, lower(d.late), null::bigint, d.obligation_id,
    d.event_no || array_agg(e.event_no order by e.event_no),
    jsonb_build_object('kind', d.kind, 'due', d.due_at, 'done', d.ended_at, 'rule', d.rule_frozen), null
  from core.known_debt(k) d
  join core.event e on e.matter_id = d.matter_id and e.event_no <= d.last_event_no
    and e.kind = 'visited' and e.detail @> '{"child_seen": false}'
    and e.happened_at >= d.clock_from and e.happened_at < lower(d.late)
  where d.kind in ('case.first_contact', 'case.visit') and lower(d.late) <@ (k).during
    and (d.owed_by_unit_id is null or d.owed_by_unit_id = e.unit_id)
  group by d.matter_id, e.unit_id, d.late, d.obligation_id, d.event_no, d.kind, d.due_at, d.ended_at, d.rule_frozen
$$;

comment on function core.finding_child_not_seen(core.knowledge) is 'Finding: somebody called, but did not see the child, which fell late thereby; a question. 疑似：走访未见到本人。';
revoke execute on function core.finding_child_not_seen(core.knowledge) from public;
