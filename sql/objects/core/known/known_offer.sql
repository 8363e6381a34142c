-- known_offer: what was offered to whom, and how it was answered as far as it is known.
create function core.known_offer(k core.knowledge) returns table (
  matter_id bigint, event_no int, from_unit_id int, to_unit_id int, duty_plan_id int, duty_code text, offered_at timestamptz, by_unit_id int,
  answer text, answered_event_no int, answered_at timestamptz, reason_code text, return_duty_code text, contradicted_by text,
  contradicted_in_matrix jsonb)
language sql stable as $$
  select f.matter_id, f.event_no, f.from_unit_id, f.to_unit_id, f.duty_plan_id, f.duty_code, e.recorded_at, e.unit_id,
    case when a.event_no is not null then f.answer end, a.event_no, a.recorded_at, f.reason_code, f.return_duty_code, f.contradicted_by,
    f.contradicted_in_matrix
  from core.known_matter(k) n
  join core.offer f on f.matter_id = n.matter_id and f.event_no <= n.last_event_no
  join core.event e on e.matter_id = f.matter_id and e.event_no = f.event_no
  left join core.event a on a.matter_id = f.matter_id and a.event_no = f.answered_event_no and a.event_no <= n.last_event_no
$$;

comment on function core.known_offer(core.knowledge) is 'Offers and their answers, as far as they are known. 已知派单。';
revoke execute on function core.known_offer(core.knowledge) from public;
