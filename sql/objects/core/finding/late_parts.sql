-- late_parts: what fell late in the period of some kinds of obligation, one row for each unit that answers for a part of it.
--
--   kinds  kinds of obligation
create function core.late_parts(k core.knowledge, kinds text[]) returns setof core.found
language sql stable as $$
  select d.matter_id, a.unit_id, lower(d.late), a.minutes, d.obligation_id,
    array_remove(array[d.event_no, d.ended_by_event_no], null),
    jsonb_build_object('kind', d.kind, 'due', d.due_at, 'done', d.ended_at, 'rule', d.rule_frozen), null
  from core.known_debt(k) d
  cross join lateral (
    select s.unit_id, sum(s.minutes)::bigint as minutes
    from core.shares_of(d.matter_id, d.owed_by_unit_id, d.late, d.last_event_no, d.last_at, (k).until) s group by s.unit_id) a
  where d.kind = any (late_parts.kinds) and d.late is not null and lower(d.late) <@ (k).during
$$;

comment on function core.late_parts(core.knowledge, text[]) is 'What fell late, one row for each unit that answers for a part. 超期部分。';
revoke execute on function core.late_parts(core.knowledge, text[]) from public;
