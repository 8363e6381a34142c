-- finding_cycle: a unit that passed a matter on holds it again soon, and has not acted on it since it held it first
create function core.finding_cycle(k core.knowledge, threshold numeric) returns setof core.found
language sql stable as $$
  select h.matter_id, h.unit_id, lower(h.held), null::bigint, null::bigint, array[h.former_event_no, h.from_event_no], '{}'::jsonb, null
  from (
    select n.matter_id, r.unit_id, r.held, r.from_event_no,
      lag(r.from_event_no) over w as former_event_no, lag(upper(r.held)) over w as ended_at
    from core.known_matter(k) n
    cross join lateral core.known_holder(n.matter_id, n.last_event_no, n.last_at) r
    window w as (partition by n.matter_id, r.unit_id order by r.from_event_no)) h
  where h.ended_at is not null and lower(h.held) <@ (k).during
    and lower(h.held) > h.ended_at
    and lower(h.held) <= h.ended_at + threshold::float8 * interval '1 day'
    and exists (select from core.offer f where f.matter_id = h.matter_id and f.from_unit_id = h.unit_id and f.answer = 'accepted'
      and f.event_no > h.former_event_no and f.event_no < h.from_event_no)
    and not exists (
      select from core.event e
      where e.matter_id = h.matter_id and e.unit_id = h.unit_id and core.is_act(e.kind)
        and e.event_no >= h.former_event_no and e.event_no < h.from_event_no)
$$;

comment on function core.finding_cycle(core.knowledge, numeric) is 'Finding: a unit that passed a matter on holds it again soon, and has not acted on it since it held it first. 疑似：兜转后仍未办理。';
revoke execute on function core.finding_cycle(core.knowledge, numeric) from public;
