-- rules: every deadline rule of the subdistrict, in force and former: what is only our default says so.
create view api.rules with (security_barrier) as
select r.kind, core.label('obligation', r.kind) as kind_name, core.label('starts_when', r.starts_when) as starts_when,
  r.risk, core.label(case r.risk when 'any' then 'scope' else 'risk' end, r.risk) as risk_name, core.label(case r.tier when 'any' then 'scope' else 'tier' end, r.tier) as tier, core.label('owed_by', r.owed_by) as owed_by, r.amount,
  core.label('time_unit', r.time_unit) as time_unit, core.label('clock', r.clock) as clock, core.rule_in_words(to_jsonb(r)) as rule,
  nullif(r.basis, 'none') as source, core.shown_as(r.status) as shown_as, core.label('shown_as', core.shown_as(r.status)) as shown_as_name,
  lower(r.valid) as valid_from, upper(r.valid) as valid_until, core.rule_is_in_use(r.kind) as in_use
from core.deadline_rule r
where r.subdistrict_id = (select core.acting_subdistrict());

comment on view api.rules is '时限规则：现行与历史，注明依据性质。 Deadline rules, in force and former, and what they rest on.';
grant select on api.rules to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
