-- known_event: the events that are known.
create function core.known_event(k core.knowledge) returns table (
  matter_id bigint, event_no int, kind text, happened_at timestamptz, recorded_at timestamptz, login_id int, unit_id int, supersedes int, detail jsonb)
language sql stable as $$
  select e.matter_id, e.event_no, e.kind, e.happened_at, e.recorded_at, e.login_id, e.unit_id, e.supersedes, e.detail
  from core.known_matter(k) n join core.event e on e.matter_id = n.matter_id and e.event_no <= n.last_event_no
$$;

comment on function core.known_event(core.knowledge) is 'The events that are known. 已知事件。';
revoke execute on function core.known_event(core.knowledge) from public;
