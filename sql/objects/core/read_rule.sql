-- read_rule: a deadline rule as somebody typed it, with what it takes from the rule in force of its kind: who owes it, and what
-- meets it. A number that a law gives is not the street's to change, nor is `at once`.
--
--   refuses  unknown_code (WB107), start_must_be_told (WB426), rule_amount_is_wrong (WB420), law_is_not_changed (WB421)
create function core.read_rule(subdistrict_id int, kind text, amount int, time_unit text, risk text, tier text, starts_when text)
returns core.deadline_rule
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  what constant text := core.find_code('obligation', kind);
  counted constant text := core.find_code('time_unit', time_unit);
  rule core.deadline_rule;
begin
  risk := case when coalesce(risk, 'any') = 'any' then 'any' else core.find_code('risk', risk) end;
  tier := case when coalesce(tier, 'any') = 'any' then 'any' else core.find_code('tier', tier) end;
  rule := core.rule_pattern(subdistrict_id, what, starts_when);
  if amount is null or amount not between 0 and 1200 then
    perform core.refuse('rule_amount_is_wrong');
  elsif rule.status = 'law' or rule.status = 'law_without_number' and rule.amount = 0 and amount > 0 then
    perform core.refuse('law_is_not_changed', rule.basis);
  elsif what in ('pause.longest', 'entry.before') and counted <> 'day' then
    perform core.refuse('unknown_code', left(time_unit, 20), core.label('time_unit', 'day') || ' day');
  elsif what = 'visit.hours' and counted not in ('minute', 'hour') then
    perform core.refuse('unknown_code', left(time_unit, 20), core.label('time_unit', 'hour') || ' hour');
  end if;
  rule.risk := risk;
  rule.tier := tier;
  rule.amount := amount;
  rule.time_unit := counted;
  rule.clock := case counted when 'working_day' then 'working' else 'natural' end;
  return rule;
end $$;

comment on function core.read_rule(int, text, int, text, text, text, text) is 'A rule as typed; WB107, WB420, WB421, WB426. 读取所填规则。';
