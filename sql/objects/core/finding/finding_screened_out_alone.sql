-- finding_screened_out_alone: one person proposed to screen a lead out and confirmed it. The verbs refuse it; what was imported may hold it
create function core.finding_screened_out_alone(k core.knowledge) returns setof core.found
language sql stable as $$
  select e.matter_id, e.unit_id, e.recorded_at, null::bigint, null::bigint, array_remove(array[p.event_no, e.event_no], null), '{}'::jsonb, null
  from core.known_event(k) e
  join core.login b on b.login_id = e.login_id
  left join lateral (
    select p.event_no, a.person_no from core.event p join core.login a on a.login_id = p.login_id
    where p.matter_id = e.matter_id and p.kind = 'screening_out_proposed' and p.event_no < e.event_no
    order by p.event_no desc limit 1) p on true
  where e.kind = 'screened_out' and e.recorded_at <@ (k).during and (p.person_no is null or p.person_no = b.person_no)
$$;

comment on function core.finding_screened_out_alone(core.knowledge) is 'Finding: one person proposed to screen a lead out and confirmed it. The verbs refuse it; what was imported may hold it. 疑似：一人筛除线索。';
revoke execute on function core.finding_screened_out_alone(core.knowledge) from public;
