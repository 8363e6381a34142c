-- follow_risk: the round of visits follows the risk of the case as it is now. No assessment stops or puts off a visit that is owed: one that is
-- overdue stays so until the child is seen, one of the same risk goes on, and where the risk was raised the nearer of the two
-- deadlines holds. The visit after it is of the new round in any case (core.meet_visits).
--
--   counted_from  the assessment, or its confirmation
create function core.follow_risk(case_id bigint, moment core.moment, counted_from timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  running core.obligation;
  former text;
  present text;
  fresh timestamptz;
begin
  select o.* into running from core.obligation o
  where o.matter_id = follow_risk.case_id and o.kind = 'case.visit' and o.ended_at is null;
  if found then
    select r.risk, e.due_at into present, fresh
    from core.case_file c
    join core.matter m on m.matter_id = c.case_id
    join core.subdistrict s on s.subdistrict_id = m.subdistrict_id
    join core.unit u on u.unit_id = running.owed_by_unit_id
    cross join lateral core.deadline_rule_in_force(m.subdistrict_id, 'case.visit', 'assessment', c.risk, u.tier, follow_risk.counted_from) r
    cross join lateral core.due_at(follow_risk.counted_from, r.amount, r.time_unit, r.clock, s.time_zone) e
    where c.case_id = follow_risk.case_id;
    former := running.rule_frozen ->> 'risk';
    if present = former or running.due_at <= moment.at
       or core.risk_rank(present) > core.risk_rank(former) and running.due_at <= fresh then
      return;
    end if;
  end if;
  perform core.plan_visits(follow_risk.case_id, moment, follow_risk.counted_from);
end $$;

comment on function core.follow_risk(bigint, core.moment, timestamptz) is 'The round of visits follows the risk; none that is owed is put off. 走访随风险等级调整。';
revoke execute on function core.follow_risk(bigint, core.moment, timestamptz) from public;
