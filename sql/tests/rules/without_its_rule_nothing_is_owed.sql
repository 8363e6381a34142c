-- Each rule of a deadline that is in use, and each cause that takes a case up: its story is told, and told again without the rule. With it
-- something is owed, met by its event, and late if that comes late; without it no row comes of the same story.
--
-- Nothing here is told about a rule that has no row in the tables below, and a rule without a story fails.
begin;
\ir ../helpers/street.sql
\ir ../casework/helpers/owed.sql
select * from no_plan();

create temporary table rule_story (kind text, starts_when text, risk text, tell text, login text, meet text) on commit drop;
insert into rule_story values
  ('lead.screen', 'lead recorded', 'any', 'story.lead()', 'xt_msb_91', 'api.screen_lead(%L, ''valid'')'),
  ('lead.screen', 'lead recorded with danger', 'emergency', 'story.lead(danger => true)', 'xt_msb_91', 'api.screen_lead(%L, ''valid'')'),
  ('lead.report_police', 'a situation of mandatory report is ticked', 'any', 'story.reportable()', 'xt_sq91_91', 'api.report_to_police(%L, ''x'')'),
  ('report.reason', 'reported before the steps of the plan', 'any', 'story.reported()', 'xt_msb_91', 'api.explain_report(%L, ''serious'', ''x'')'),
  ('lead.notify_office', 'lead recorded by another unit', 'any', 'story.lead(''xt_sq91_91'')', 'xt_sq91_91', 'api.notify_office(%L)'),
  ('lead.feedback', 'case opened or lead screened out', 'any', 'story.case_at()', 'xt_msb_91', 'api.record_feedback(%L)'),
  ('case.assess', 'opened', 'any', 'story.case_at()', 'xt_msb_91', 'api.assess_case(%L, ''high'', ''x'')'),
  ('case.plan', 'assessment', 'any', 'story.assessed(''high'')', 'xt_msb_91', 'api.record_plan(%L, ''x'')'),
  ('case.reassess', 'assessment', 'any', 'story.assessed(''high'')', 'xt_msb_91', 'api.assess_case(%L, ''high'', ''x'')'),
  ('order.answer', 'order issued: blue', 'any', 'story.ordered(''blue'')', 'xt_pcs_91', 'api.answer_order(%L, ''x'')'),
  ('order.answer', 'order issued: yellow', 'any', 'story.ordered(''yellow'')', 'xt_pcs_91', 'api.answer_order(%L, ''x'')'),
  ('order.answer', 'order issued: red', 'any', 'story.ordered(''red'')', 'xt_pcs_91', 'api.answer_order(%L, ''x'')'),
  ('finding.answer', 'finding opened', 'any', 'story.audited()', 'xt_sq91_91', 'count(api.answer_finding(f.finding, ''accepted'', ''x'')) from api.findings f where f.audit_number = %L'),
  ('rectification', 'decision', 'any', 'story.to_be_put_right()', 'xt_sq91_91', 'count(api.report_rectification(f.finding, ''x'')) from api.findings f where f.audit_number = %L and f.status = ''rectifying'''),
  ('tier.decide', 'escalated', 'any', 'story.taken_up(''high'')', 'xt_ldz_91', 'api.decide_escalation(%L, ''instruct'', ''x'')'),
  ('tier.decide', 'escalated', 'emergency', 'story.taken_up(''emergency'')', 'xt_ldz_91', 'api.decide_escalation(%L, ''instruct'', ''x'')'),
  ('reopen.decide', 'reopening asked', 'any', 'story.asked_again()', 'xt_msb_91', 'api.refuse_reopening(%L, ''x'')'),
  ('moveout.receipt', 'moved away', 'any', 'story.moved()', 'xt_msb_91', 'api.record_receipt(%L, ''x'')'),
  ('death.review', 'death recorded', 'any', 'story.died()', 'xt_ldz_91', 'api.conclude_review(%L, ''x'')'),
  ('age18.plan', '90 days before the 18th birthday', 'any', 'story.nearly_of_age()', 'xt_msb_91', 'api.record_leaving_plan(%L, ''x'')'),
  ('close.confirm', 'closing proposed', 'any', 'story.proposed()', 'xt_msb_91', 'api.confirm_closing(%L)'),
  ('close.followup', 'closed', 'any', 'story.closed()', 'xt_sq91_91', 'api.record_visit(%L, true)'),
  ('close.followup', 'first follow-up made', 'any', 'story.followed_up()', 'xt_sq91_91', 'api.record_visit(%L, true)');
insert into rule_story
select v.kind, v.starts_when, r.risk, format(v.tell, r.risk), v.login, v.meet
from (values
  ('case.accept', 'dispatch', 'story.offer(story.case_at(risk => %L), ''PCS'')', 'xt_pcs_91', 'api.accept_case(%L)'),
  ('case.first_contact', 'opened or dispatched', 'story.case_at(risk => %L)', 'xt_msb_91', 'api.record_visit(%L, true)'),
  ('case.visit', 'assessment', 'story.assessed(%L)', 'xt_msb_91', 'api.record_visit(%L, true)')) v (kind, starts_when, tell, login, meet)
cross join unnest(array['emergency', 'high', 'medium', 'low']) r (risk);

create function story.reportable() returns text language sql as $$
  select story.as_login('xt_sq91_91', 'select lead_number from api.record_lead(''public'', ''x'', situations => ''{MR4}'')')
$$;
create function story.reported() returns text language plpgsql as $$
declare
  number constant text := story.case_at();
begin
  perform story.as_login('xt_msb_91', 'select event_id from api.report_to_police(%L, ''x'')', number);
  return number;
end $$;
create function story.assessed(risk text) returns text language plpgsql as $$
declare
  number constant text := story.case_at(risk => risk);
begin
  perform story.assess(number, 'xt_msb_91', risk);
  return number;
end $$;
create function story.taken_up(risk text) returns text language plpgsql as $$
declare
  number constant text := story.case_at('PCS', risk => risk);
begin
  perform story.as_login('xt_pcs_91', 'select to_unit from api.escalate_case(%L, ''x'')', number);
  return number;
end $$;
-- Every level, each a fortnight after the one before, which nobody answered.
create function story.ordered(level text) returns text language plpgsql as $$
declare
  number constant text := story.case_at('PCS');
  step text;
begin
  foreach step in array array['reminder', 'blue', 'yellow', 'red'] loop
    perform story.as_login('xt_msb_91', 'select event_id from api.issue_order(%L, %L, ''x'')', number, step);
    exit when step = level;
    perform story.clock(core.now() + interval '14 days');
  end loop;
  return number;
end $$;
create function story.proposed() returns text language plpgsql as $$
declare
  number constant text := story.case_at('PCS');
begin
  perform story.propose_closing(number, 'xt_pcs_91');
  return number;
end $$;
create function story.closed() returns text language plpgsql as $$
declare
  number constant text := story.proposed();
begin
  perform story.close(number);
  return number;
end $$;
create function story.asked_again() returns text language plpgsql as $$
declare
  number constant text := story.closed();
begin
  perform story.as_login('xt_sq91_91', 'select event_id from api.ask_reopening(%L, ''other'', ''x'')', number);
  return number;
end $$;
create function story.moved() returns text language plpgsql as $$
declare
  number constant text := story.case_at();
begin
  perform story.as_login('xt_msb_91', 'select event_id from api.move_away(%L, ''某市某街道'')', number);
  return number;
end $$;
create function story.died() returns text language plpgsql as $$
declare
  number constant text := story.case_at();
begin
  perform story.as_login('xt_msb_91', 'select event_id from api.record_death(%L, ''x'')', number);
  return number;
end $$;
create function story.nearly_of_age() returns text language plpgsql as $$
declare
  number constant text := story.open(story.as_login('xt_msb_91',
    'select lead_number from api.record_lead(''public'', ''x'', ''SQ91'', ''测试儿童'', birth_date => ''2008-05-01'')'));
begin
  perform story.as_login('xt_msb_91', 'select count(*) from api.sweep(false)');
  return number;
end $$;
create function story.audited() returns text language plpgsql as $$
begin
  perform story.clock(core.now() - interval '20 days');
  perform story.lead('xt_sq91_91', null);
  perform story.clock(core.now() + interval '20 days');
  return story.as_login('xt_ldz_91', 'select audit_number from api.open_audit(''unit'', ''2026-02-01'', ''2026-03-02'', ''SQ91'')');
end $$;
create function story.to_be_put_right() returns text language plpgsql as $$
declare
  number constant text := story.audited();
begin
  perform story.as_login('xt_sq91_91', 'select event_id from api.answer_finding(%L, ''accepted'', ''x'')', number || '.1');
  perform story.as_login('xt_msb_91', 'select event_id from api.decide_finding(%L, ''rectification'', ''x'')', number || '.1');
  return number;
end $$;
create function story.followed_up() returns text language plpgsql as $$
declare
  number constant text := story.closed();
begin
  perform story.clock(core.now() + interval '1 day');
  perform story.visit(number, 'xt_sq91_91');
  return number;
end $$;

-- What comes of a story under one rule, and of nothing else: whether it was owed, met, and late, where its event comes so long after the
-- deadline (negative: before). Null if nothing is owed by that rule. Nothing of it stays.
create function story.verdict(of_rule core.deadline_rule, tale rule_story, without boolean, delay interval) returns text
language plpgsql as $$
declare
  owed core.obligation;
  number text;
  verdict text;
begin
  perform story.clock('2026-03-02 09:00+08');
  if without then
    update core.deadline_rule r set valid = tstzrange(lower(r.valid), lower(r.valid) + interval '1 second') where r.rule_id = of_rule.rule_id;
  end if;
  execute 'select ' || tale.tell into number;
  select o.* into owed from core.obligation o
  join core.matter m using (matter_id)
  where m.matter_id = story.matter(number) and o.rule_id = of_rule.rule_id order by o.obligation_id desc limit 1;
  if found then
    perform story.clock(greatest(owed.due_at + delay, core.now() + interval '1 second'));
    perform story.as_login(tale.login, 'select count(*) from (select ' || format(tale.meet, number) || ') act');
    select concat_ws(' ', o.ending, core.late_minutes(o.matter_id, o.due_at, o.ended_at)) into verdict
    from core.obligation o where o.obligation_id = owed.obligation_id;
  end if;
  raise exception using errcode = 'ZZ000';
exception when sqlstate 'ZZ000' then
  return verdict;
end $$;

select set_eq(
  $$ select kind, starts_when, risk, tier from core.deadline_rule where subdistrict_id = 1 and core.rule_is_in_use(kind) and upper_inf(valid)
       and kind not in ('entry.grace', 'entry.before', 'pause.longest', 'order.wait', 'tier.overdue', 'visit.hours') $$,
  $$ select kind, starts_when, risk, 'any' from rule_story $$, 'every rule of a deadline that is in use has its story');
select unnest(array[is(story.verdict(r, s, false, '1 hour'), 'met 60', format('%s, %s, %s: met an hour late', s.kind, s.starts_when, s.risk)),
  is(story.verdict(r, s, false, '-1 minute'), 'met 0', format('%s, %s, %s: met in time', s.kind, s.starts_when, s.risk)),
  is(story.verdict(r, s, true, '1 hour'), null, format('%s, %s, %s: without its rule nothing is owed by it', s.kind, s.starts_when, s.risk))])
from rule_story s
join core.deadline_rule r on r.subdistrict_id = 1 and upper_inf(r.valid) and (r.kind, r.starts_when, r.risk) = (s.kind, s.starts_when, s.risk)
order by r.rule_id;

-- Some rules are of no deadline: how late a fact may be entered and still count from when it happened, how long a pause may be, how long
-- a step of the sweep waits, and when a danger goes up at once. (How many hours a visit takes is asked by `rule try` only; how long
-- before a lead an act may lie, is tested with the acts.)
create function story.entered(without boolean) returns text
language plpgsql as $$
declare
  number text;
  verdict text;
begin
  perform story.clock('2026-03-02 09:00+08');
  number := story.case_at();
  perform story.clock('2026-03-04 09:00+08');
  if without then
    update core.deadline_rule r set valid = tstzrange(lower(r.valid), lower(r.valid) + interval '1 second') where r.kind = 'entry.grace';
  end if;
  perform story.visit(number, 'xt_msb_91', happened => '2026-03-03 08:00+08');
  verdict := (select string_agg(o, ',') from story.owed(number, 'case.first_contact') o);
  raise exception using errcode = 'ZZ000';
exception when sqlstate 'ZZ000' then
  return verdict;
end $$;
create function story.long_pause(without boolean) returns text
language plpgsql as $$
declare
  verdict text;
begin
  perform story.clock('2026-03-02 09:00+08');
  if without then
    update core.deadline_rule r set valid = tstzrange(lower(r.valid), lower(r.valid) + interval '1 second') where r.kind = 'pause.longest';
  end if;
  verdict := (story.told('xt_msb_91', 'select event_id from api.ask_pause(%L, ''2026-04-10 09:00+08'', ''x'')', array[story.case_at()])).told;
  raise exception using errcode = 'ZZ000';
exception when sqlstate 'ZZ000' then
  return verdict;
end $$;
-- What the sweep did for a case that FL or the community held and nobody touched for so long.
create function story.swept(kind text, risk text, holder text, days int, without boolean) returns text
language plpgsql as $$
declare
  number text;
  verdict text;
begin
  perform story.clock('2026-03-02 09:00+08');
  if without then
    update core.deadline_rule r set valid = tstzrange(lower(r.valid), lower(r.valid) + interval '1 second')
    where r.kind = swept.kind and (r.risk, r.tier) in ((swept.risk, (select u.tier from core.unit u where u.code = holder and u.subdistrict_id = 1)), ('any', 'any'));
  end if;
  number := story.case_at(holder, case holder when 'SQ91_WG01' then holder else 'SQ91' end, risk => risk);
  for day in 1 .. days loop
    perform story.clock('2026-03-02 09:01+08'::timestamptz + day * interval '1 day');
    perform story.as_login('xt_msb_91', 'select count(*) from api.sweep(false)');
  end loop;
  verdict := (
    select string_agg(concat_ws(' ', e.kind, coalesce(e.detail ->> 'level', e.detail ->> 'cause')), ', ' order by e.event_no)
    from core.event e where e.matter_id = story.matter(number) and e.kind in ('order_issued', 'escalated')
      and (e.kind = 'escalated' or swept.kind = 'order.wait'));
  raise exception using errcode = 'ZZ000';
exception when sqlstate 'ZZ000' then
  return verdict;
end $$;
select unnest(array[is(story.swept('order.wait', 'high', 'FL', 3, false), 'order_issued reminder, order_issued blue', 'order.wait: a day after the reminder the first order'),
  is(story.swept('order.wait', 'high', 'FL', 3, true), 'order_issued reminder', 'order.wait: without it nothing follows a reminder')]);
select unnest(array[is(story.swept('tier.overdue', t.risk, t.holder, 1, false), 'escalated overdue', format('tier.overdue, %s, %s: goes up at once', t.risk, t.holder)),
  is(story.swept('tier.overdue', t.risk, t.holder, 1, true), null, format('tier.overdue, %s, %s: without its rule it does not', t.risk, t.holder))])
from (values ('emergency', 'SQ91_WG01'), ('emergency', 'SQ91'), ('high', 'SQ91_WG01'), ('high', 'SQ91')) t (risk, holder);
select unnest(array[is(story.entered(false), 'holder 03-02 09:00 > 03-03 09:00 met 03-03 08:00', 'entry.grace: what was entered a day later counts from when it happened'),
  is(story.entered(true), 'holder 03-02 09:00 > 03-03 09:00 met 03-04 09:00', 'entry.grace: without it, from when it was entered'),
  is(story.long_pause(false), 'WB423 pause_is_too_long', 'pause.longest: a longer pause is refused'),
  is(story.long_pause(true), 'done', 'pause.longest: without it, it is not')]);

-- Each cause: its own line is taken out of the one function in which it stands, or, of those of the sweep, out of its view.
create temporary table cause_story (cause text, tell text) on commit drop;
insert into cause_story values
  ('risk_raised', 'story.raised()'), ('returned_twice', 'story.returned_twice()'), ('repeated_harm', 'story.harmed_twice()'),
  ('order_unanswered', 'story.unanswered()'), ('overdue', 'story.answered_and_not_done()'), ('decision', 'story.taken_up(''high'')');
create function story.raised() returns text language plpgsql as $$
declare
  number constant text := story.case_at('PCS', risk => 'low');
begin
  perform story.assess(number, 'xt_pcs_91', 'high');
  return number;
end $$;
create function story.returned_twice() returns text language plpgsql as $$
declare
  number constant text := story.case_at('FL');
begin
  for turn in 1 .. 2 loop
    perform story.give_back(story.offer(number, 'PCS', 'xt_fl_91'), 'xt_pcs_91');
  end loop;
  return number;
end $$;
create function story.harmed_twice() returns text language plpgsql as $$
declare
  number text;
begin
  for turn in 1 .. 2 loop
    number := story.as_login('xt_msb_91', 'select case_number from api.open_case(%L, ''C3-1'', ''low'')',
      story.as_login('xt_msb_91', 'select lead_number from api.record_lead(''public'', ''x'', ''SQ91'', ''测试儿童'', ''999999201506011233'')'));
  end loop;
  return number;
end $$;
create function story.unanswered() returns text language plpgsql as $$
declare
  number constant text := story.ordered('red');
begin
  perform story.clock(core.now() + interval '14 days');
  perform story.as_login('xt_msb_91', 'select count(*) from api.sweep(false)');
  return number;
end $$;

create function story.answered_and_not_done() returns text language plpgsql as $$
declare
  number constant text := story.ordered('blue');
begin
  perform story.clock(core.now() + interval '1 day');
  perform story.as_login('xt_pcs_91', 'select event_id from api.answer_order(%L, ''x'')', number);
  perform story.clock(core.now() + interval '14 days');
  perform story.as_login('xt_msb_91', 'select count(*) from api.sweep(false)');
  return number;
end $$;

create function story.went_up(cause text, tell text, without boolean) returns text
language plpgsql as $$
declare
  number text;
  definition text;
  verdict text;
begin
  perform story.clock('2026-03-02 09:00+08');
  if without then
    for definition in
      select pg_get_functiondef(p.oid) from pg_proc p
      where p.pronamespace in ('core'::regnamespace, 'api'::regnamespace) and p.prosrc ~ ('core\.escalate\([^;]*''' || cause || '''')
    loop
      execute regexp_replace(definition, 'core\.escalate\([^;]*''' || cause || '''[^)]*\)', '(select null::boolean)');
    end loop;
  end if;
  if without and cause in ('order_unanswered', 'overdue') then
    execute 'create or replace view core.due_step as ' || regexp_replace(pg_get_viewdef('core.due_step'::regclass),
      case cause when 'overdue' then 'THEN ''answered_not_done''' else 'THEN ''red_unanswered''' end, 'THEN null', 'g');
  end if;
  execute 'select ' || tell into number;
  verdict := (select string_agg(distinct x.cause, ',') from core.escalation x where x.matter_id = story.matter(number) and x.cause = went_up.cause);
  raise exception using errcode = 'ZZ000';
exception when sqlstate 'ZZ000' then
  return verdict;
end $$;
select set_eq(
  $$ select c.code from core.code c where c.kind = 'escalation_cause' $$,
  $$ select cause from cause_story $$, 'every cause that there is has its story');
select set_has(
  $$ select cause from cause_story $$,
  $$ select (regexp_matches(p.prosrc, 'core\.escalate\([^;]*?''([a-z_]+)''', 'g'))[1] from pg_proc p where p.pronamespace in ('core'::regnamespace, 'api'::regnamespace) $$, 'and every cause that a function names');
select unnest(array[is(story.went_up(s.cause, s.tell, false), s.cause, s.cause || ': takes the case up'),
  is(story.went_up(s.cause, s.tell, true), null, s.cause || ': without its line it does not')])
from cause_story s;

select * from finish();
rollback;
