-- Holidays and make-up days, and the rules that set deadlines.

create temporary table staged_year (year int, source text) on commit drop;
\copy staged_year from 'calendar_years.csv' with (format csv, header match)
create temporary table staged_day (day date, name text, is_off_day boolean, source text) on commit drop;
\copy staged_day from 'calendar.csv' with (format csv, header match)

insert into core.calendar_year as y
select s.year, s.source from staged_year s
on conflict (year) do update set source = excluded.source where y.source <> excluded.source;
insert into core.calendar_day as d
select s.day, s.name, s.is_off_day, s.source from staged_day s
on conflict (day) do update set (name, is_off_day, source) = (excluded.name, excluded.is_off_day, excluded.source)
  where (d.name, d.is_off_day, d.source) is distinct from (excluded.name, excluded.is_off_day, excluded.source);

create temporary table staged_rule (
  kind text, starts_when text, owed_by text, met_by text, risk text, tier text, amount int, unit text, clock text, basis text, status text,
  primary key (kind, starts_when, risk, tier)) on commit drop;
\copy staged_rule from 'r_deadline_rules.csv' with (format csv, header match)

-- a rule that changed or is gone ends now, but what the street set for itself stays; one that is new to this street has been in force since the plan's date
create temporary table ended_rule on commit drop as
select r.rule_id, r.kind, r.starts_when, r.risk, r.tier
from street s
join core.deadline_rule r on r.subdistrict_id = s.subdistrict_id and upper_inf(r.valid)
left join staged_rule sr using (kind, starts_when, risk, tier)
where r.status <> 'street_rule' and (sr.owed_by, sr.met_by, sr.amount, sr.unit, sr.clock, sr.basis, sr.status)
  is distinct from (r.owed_by, r.met_by, r.amount, r.time_unit, r.clock, r.basis, r.status);

update core.deadline_rule r set valid = tstzrange(lower(r.valid), core.now())
from ended_rule e where e.rule_id = r.rule_id;

insert into core.deadline_rule (subdistrict_id, kind, starts_when, risk, tier, owed_by, met_by, amount, time_unit, clock, basis, status, valid)
select s.subdistrict_id, sr.kind, sr.starts_when, sr.risk, sr.tier, sr.owed_by, sr.met_by, sr.amount, sr.unit, sr.clock, sr.basis, sr.status,
  tstzrange(coalesce(former.ended_at, s.since), null)
from street s cross join staged_rule sr
left join lateral (
  select max(upper(r.valid)) as ended_at from core.deadline_rule r
  where r.subdistrict_id = s.subdistrict_id and (r.kind, r.starts_when, r.risk, r.tier) = (sr.kind, sr.starts_when, sr.risk, sr.tier)) former on true
where not exists (
  select from core.deadline_rule r
  where r.subdistrict_id = s.subdistrict_id and upper_inf(r.valid)
    and (r.kind, r.starts_when, r.risk, r.tier) = (sr.kind, sr.starts_when, sr.risk, sr.tier))
order by sr.kind, sr.starts_when, sr.risk, sr.tier;
