-- waits_until: when a time of waiting ends that a rule sets; null if no rule is in force, or its end is beyond the calendar.
create function core.waits_until(subdistrict_id int, kind text, starts_when text, risk text, tier text, since timestamptz) returns timestamptz
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select w.due_at
  from core.subdistrict s
  cross join lateral core.deadline_rule_in_force(s.subdistrict_id, waits_until.kind, waits_until.starts_when, waits_until.risk, waits_until.tier, core.now()) r
  cross join lateral core.due_at(waits_until.since, r.amount, r.time_unit, r.clock, s.time_zone) w
  where s.subdistrict_id = waits_until.subdistrict_id and r.rule_id is not null
$$;

comment on function core.waits_until(int, text, text, text, text, timestamptz) is 'When a time of waiting ends that a rule sets. 按规则等到何时。';
