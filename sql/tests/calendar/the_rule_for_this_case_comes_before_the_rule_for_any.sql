-- A deadline comes from the most specific rule in force at the instant, and from one only.
begin;
select plan(15);

create temporary table here on commit drop as
select s.subdistrict_id, lower(r.valid) as since
from core.subdistrict s join core.deadline_rule r on r.subdistrict_id = s.subdistrict_id limit 1;

create function pg_temp.amount(kind text, starts_when text, risk text, tier text, at timestamptz default '2026-06-01 10:00+08') returns text
language sql as $$
  select (r).amount || ' ' || (r).time_unit
  from (select core.deadline_rule_in_force((select subdistrict_id from here), kind, starts_when, risk, tier, at) as r) found
$$;

select is(pg_temp.amount('case.accept', 'dispatch', 'emergency', 'street'), '2 hour', 'the rule of the risk');
select is(pg_temp.amount('case.accept', 'dispatch', 'low', 'street'), '2 working_day', 'each risk its own');
select is(pg_temp.amount('lead.screen', 'lead recorded', 'high', 'community'), '2 working_day', 'else the rule for any');
select is(pg_temp.amount('tier.decide', 'escalated', 'emergency', 'street'), '2 hour', 'the risk before any');
select is(pg_temp.amount('tier.decide', 'escalated', 'low', 'street'), '2 working_day', 'any for the others');
select is(pg_temp.amount('lead.screen', 'lead recorded', null, null), '2 working_day', 'no risk and no tier take the rule for any');
select is(pg_temp.amount('case.accept', 'dispatch', null, 'street'), null, 'and none where there is none for any');
select is(pg_temp.amount('case.accept', 'opened', 'low', 'street'), null, 'another start is another rule');
select is(pg_temp.amount('lead.screen', 'lead recorded', 'any', 'any', since - interval '1 second'), null, 'before the plan there was none') from here;
select is(pg_temp.amount('lead.screen', 'lead recorded', 'any', 'any', since), '2 working_day', 'from its first instant there is') from here;

insert into core.deadline_rule (subdistrict_id, kind, starts_when, risk, tier, owed_by, met_by, amount, time_unit, clock, basis, status, valid)
select subdistrict_id, 'tier.decide', 'escalated', 'any', 'street', 'unit', 'answer', 7, 'day', 'natural', 'none', 'design', tstzrange(since, null) from here;
select is(pg_temp.amount('tier.decide', 'escalated', 'emergency', 'street'), '2 hour', 'the risk counts more than the tier');
select is(pg_temp.amount('tier.decide', 'escalated', 'low', 'street'), '7 day', 'the tier more than any');

prepare again (int, text, text) as
  insert into core.deadline_rule (subdistrict_id, kind, starts_when, owed_by, met_by, amount, time_unit, clock, basis, status, valid)
  select subdistrict_id, 'lead.screen', 'lead recorded', 'holder', 'lead screened', $1, $2, $3, 'none', 'design', tstzrange(since, null) from here;
select throws_ok($$ execute again (3, 'working_day', 'working') $$, '23P01', null, 'two rules in force at once are refused');
select throws_ok($$ execute again (3, 'hour', 'working') $$, '23514', null, 'hours do not run by the working clock');
select throws_ok($$ execute again (-1, 'working_day', 'working') $$, '23514', null, 'no period is negative');

select * from finish();
rollback;
