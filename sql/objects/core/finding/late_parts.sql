-- late_parts: what fell late in the period of some kinds of obligation, one row for each unit that answers for a part of it.
--
--   kinds  kinds of obligation
create function core.late_parts(k core.knowledge, kinds text[]) returns setof core.found
language sql stable as $$
  select d.matter_id, a.unit_id, lower(d.late), a.minutes, d.obligation_id,
    array_remove(array[d.event_no, d.ended_by_event_no], null),
    jsonb_build_object('kind', d.kind, 'due', d.due_at, 'done', d.ended_at, 'rule', d.rule_frozen), false
  from core.known_debt(k) d
  join (select t.obligation_id, t.unit_id, sum(t.minutes)::bigint as minutes from core.attributed(k) t group by t.obligation_id, t.unit_id) a
    on a.obligation_id = d.obligation_id
  where d.kind = any (late_parts.kinds) and lower(d.late) <@ (k).during
$$;

comment on function core.late_parts(core.knowledge, text[]) is 'What fell late, one row for each unit that answers for a part. 超期部分。';
revoke execute on function core.late_parts(core.knowledge, text[]) from public;
