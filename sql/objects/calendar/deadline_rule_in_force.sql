-- deadline_rule_in_force: the rule that sets a deadline at an instant: the one for this risk and this tier before the
-- one for any; null members if there is none.
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.deadline_rule_in_force(subdistrict_id int, kind text, starts_when text, risk text, tier text, at timestamptz)
returns core.deadline_rule
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  rule core.deadline_rule;
begin
  select r.* into rule
  from core.deadline_rule r
  where r.subdistrict_id = deadline_rule_in_force.subdistrict_id
    and r.kind = deadline_rule_in_force.kind
    and r.starts_when = deadline_rule_in_force.starts_when
    and r.risk in ('any', deadline_rule_in_force.risk)
    and r.tier in ('any', deadline_rule_in_force.tier)
    and r.valid @> deadline_rule_in_force.at
  order by r.risk = 'any', r.tier = 'any'
  limit 1;
  return rule;
end $$;

comment on function core.deadline_rule_in_force(int, text, text, text, text, timestamptz) is 'The deadline rule in force, the specific before the general. 现行时限规则。';
revoke execute on function core.deadline_rule_in_force(int, text, text, text, text, timestamptz) from public;
