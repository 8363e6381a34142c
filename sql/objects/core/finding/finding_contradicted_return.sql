-- finding_contradicted_return: a unit returned what its own duties, or its part in the linkage matrix, make its own
create function core.finding_contradicted_return(k core.knowledge) returns setof core.found
language sql stable as $$
  select f.matter_id, f.to_unit_id, f.answered_at, null::bigint, null::bigint, array[f.event_no, f.answered_event_no],
    jsonb_strip_nulls(jsonb_build_object('duty', f.contradicted_by, 'reason', f.reason_code, 'matrix', case when f.contradicted_by is null then true end)), false
  from core.known_offer(k) f
  where f.answer = 'returned' and f.answered_at <@ (k).during
    and (f.contradicted_by is not null
      or f.reason_code in ('wrong_matter', 'unclear_ownership') and exists (
        select from core.linkage l
        where l.plan_id = core.plan_in_force((k).subdistrict_id, f.offered_at) and (l.referral or l.disposal or l.assistance)
          and l.unit_id in (select f.to_unit_id union all select c.class_unit_id from core.unit_class_member c where c.member_unit_id = f.to_unit_id)))
$$;

comment on function core.finding_contradicted_return(core.knowledge) is 'Finding: a unit returned what its own duties, or its part in the linkage matrix, make its own. 疑似：退回与职责不符。';
revoke execute on function core.finding_contradicted_return(core.knowledge) from public;
