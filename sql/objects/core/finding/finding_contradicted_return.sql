-- finding_contradicted_return: a unit returned what its own duties, or its part in the linkage matrix, make its own. A question where only
-- the matrix does: it tells who takes part in a step, not whose each matter is.
create function core.finding_contradicted_return(k core.knowledge) returns setof core.found
language sql stable as $$
  select f.matter_id, f.to_unit_id, f.answered_at, null::bigint, null::bigint, array[f.event_no, f.answered_event_no],
    jsonb_strip_nulls(jsonb_build_object('duty', f.contradicted_by, 'reason', f.reason_code, 'matrix', f.contradicted_in_matrix)),
    case when f.contradicted_by is null then 'question' end
  from core.known_offer(k) f
  where f.answer = 'returned' and f.answered_at <@ (k).during and coalesce(f.contradicted_by, f.contradicted_in_matrix ->> 'unit') is not null
$$;

comment on function core.finding_contradicted_return(core.knowledge) is 'Finding: a unit returned what its own duties, or its part in the linkage matrix, make its own. 疑似：退回与职责不符。';
revoke execute on function core.finding_contradicted_return(core.knowledge) from public;
