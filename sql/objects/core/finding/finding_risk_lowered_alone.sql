-- finding_risk_lowered_alone: one person proposed a lower risk and confirmed it. The verbs refuse it; what was imported may hold it
create function core.finding_risk_lowered_alone(k core.knowledge) returns setof core.found
language sql stable as $$
  select e.matter_id, e.unit_id, e.recorded_at, null::bigint, null::bigint, array[p.event_no, e.event_no],
    jsonb_build_object('former', e.detail -> 'former', 'risk', e.detail -> 'risk'), null
  from core.known_event(k) e
  join core.event p on p.matter_id = e.matter_id and p.event_no = (e.detail ->> 'assessment')::int
  join core.login a on a.login_id = p.login_id
  join core.login b on b.login_id = e.login_id and b.person_no = a.person_no
  where e.kind = 'risk_lowered' and e.recorded_at <@ (k).during
$$;

comment on function core.finding_risk_lowered_alone(core.knowledge) is 'Finding: one person proposed a lower risk and confirmed it. The verbs refuse it; what was imported may hold it. 疑似：一人降低风险等级。';
revoke execute on function core.finding_risk_lowered_alone(core.knowledge) from public;
