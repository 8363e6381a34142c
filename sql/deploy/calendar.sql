-- Deploy weibao:calendar to pg
--
-- Working days and the rules that set deadlines. The plan says 及时 and 定期 and gives no number, so every number is a
-- row with its source and its period: a later edit never changes an earlier verdict.
begin;
set local role weibao_owner;

create table core.calendar_year (
  year int primary key check (year between 1949 and 2200),
  source text not null);
comment on table core.calendar_year is 'Years whose notice of holidays is loaded; of a day in any other year nothing is known. 已载入放假安排的年份。';

create table core.calendar_day (
  day date primary key,
  name text not null,
  is_off_day boolean not null,
  source text not null);
comment on table core.calendar_day is 'Holidays, and weekend days worked to make up for them, from the State Council''s notices. 节假日与调休上班日。';

create table core.deadline_rule (
  rule_id int generated always as identity primary key,
  subdistrict_id int not null references core.subdistrict,
  kind text not null check (kind ~ '^[a-z0-9]+(\.[a-z_0-9]+)?$'),
  starts_when text not null,
  risk text not null default 'any' check (risk in ('any', 'emergency', 'high', 'medium', 'low')),
  tier text not null default 'any' check (tier in ('any', 'grid', 'community', 'street', 'leading_group', 'outside')),
  owed_by text not null check (owed_by in ('holder', 'unit')),
  met_by text not null,
  amount int not null constraint an_amount_of_0_means_at_once check (amount between 0 and 1200),
  time_unit text not null check (time_unit in ('minute', 'hour', 'day', 'working_day', 'month')),
  clock text not null check (clock in ('natural', 'working')),
  basis text not null,
  status text not null,
  valid tstzrange not null check (not isempty(valid) and not lower_inf(valid)),
  constraint working_days_and_only_they_run_by_the_working_clock check ((time_unit = 'working_day') = (clock = 'working')),
  constraint one_rule_in_force_at_a_time exclude using gist
    (subdistrict_id with =, kind with =, starts_when with =, risk with =, tier with =, valid with &&));
comment on table core.deadline_rule is 'Who owes what within what time, from when, by what source. A changed rule is a new row; the old one ends. 时限规则。';
comment on column core.deadline_rule.owed_by is 'holder: goes over with the matter; unit: stays with the unit it was laid on. 由主责单位或特定单位承担。';
comment on column core.deadline_rule.basis is 'The clause or law it comes from. 依据。';
comment on column core.deadline_rule.status is 'How far the basis carries the number; core.shown_as() says how it may be shown. 依据性质。';

do $$
declare
  t regclass;
begin
  for t in
    select c.oid from pg_catalog.pg_class c
    where c.relnamespace = 'core'::regnamespace and c.relkind = 'r' and not c.relforcerowsecurity
  loop
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
  end loop;
end $$;

commit;
