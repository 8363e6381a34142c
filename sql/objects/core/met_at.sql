-- met_at: when an act in the world counts as done: when it happened, if it was recorded within the entry grace, else when
-- it was recorded. Act first, record after, without fault; but nobody gains by a claim that comes too late to be checked.
--
--   source  design section 5.7; rule entry.grace
create function core.met_at(matter_id bigint, moment core.moment) returns timestamptz
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case when e.recorded_at <= grace.due_at then e.happened_at else e.recorded_at end
  from core.event e
  join core.matter m on m.matter_id = e.matter_id
  join core.subdistrict s on s.subdistrict_id = m.subdistrict_id
  cross join lateral core.deadline_rule_in_force(m.subdistrict_id, 'entry.grace', 'fact happened', 'any', 'any', e.recorded_at) rule
  cross join lateral core.due_at(e.happened_at, rule.amount, rule.time_unit, rule.clock, s.time_zone) grace
  where e.matter_id = met_at.matter_id and e.event_no = moment.event_no
$$;

comment on function core.met_at(bigint, core.moment) is 'When an act counts as done. 履责认定时间。';
