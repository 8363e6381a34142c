-- owe: an obligation begins: its deadline is computed once and frozen with the rule it came from.
--
--   starts_when, risk  pick the rule (sql/reference/r_deadline_rules.csv); risk `any`: that of the case or lead
--   by_unit_id         who owes it, where the rule says `unit` or the matter has ended (of whom nobody may know, another: core.owing_unit);
--                      null: the holder as such
--   counted_from       when the clock starts; null: at the event
--   for_lead_id        of which lead it is owed, where a case may owe it of several
--   returns            the obligation; null members if no rule is in force (nothing is guessed, nothing is blocked)
create function core.owe(
  matter_id bigint, moment core.moment, kind text, starts_when text, risk text, by_unit_id int default null,
  counted_from timestamptz default null, for_lead_id bigint default null)
returns core.obligation
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  rule core.deadline_rule;
  owed core.obligation;
  deadline record;
  tier text;
  zone text;
  since constant timestamptz := coalesce(counted_from, moment.at);
  has_holder boolean;
  subdistrict int;
  debtor int;
begin
  select m.subdistrict_id, (select s.time_zone from core.subdistrict s where s.subdistrict_id = m.subdistrict_id),
    (select u.tier from core.unit u where u.unit_id = coalesce(w.unit_id, m.holder_unit_id)), m.holder_unit_id is not null, w.unit_id
  into subdistrict, zone, tier, has_holder, debtor
  from core.matter m
  cross join lateral (select case when by_unit_id is not null then core.owing_unit(m, by_unit_id) end offset 0) w (unit_id)
  where m.matter_id = owe.matter_id;
  rule := core.deadline_rule_in_force(subdistrict, owe.kind, owe.starts_when,
    case when owe.risk = 'any' then core.risk_of(owe.matter_id) else owe.risk end, tier, since);
  if rule.rule_id is null then
    return null;
  end if;
  deadline := core.due_at(since, rule.amount, rule.time_unit, rule.clock, zone);
  insert into core.obligation (matter_id, event_no, kind, owed_by_unit_id, clock_from, due_at, due_unknown, rule_id, rule_frozen, for_lead_id)
  values (owe.matter_id, moment.event_no, owe.kind, case when rule.owed_by = 'unit' or not has_holder then debtor end,
          since, deadline.due_at, deadline.due_unknown, rule.rule_id,
          to_jsonb(rule) - array['rule_id', 'subdistrict_id', 'valid', 'set_by_login_id'], owe.for_lead_id)
  returning * into owed;
  return owed;
end $$;

comment on function core.owe(bigint, core.moment, text, text, text, int, timestamptz, bigint) is 'An obligation begins, its deadline frozen with its rule. 产生应办事项。';
