-- try_rules: the past is replayed under rules that nobody has set: the same rules give the same verdicts, other rules those that
-- they would have given; hours of visits are what the rounds would have asked for; nothing is stored.
--
-- 2026-03-02 is a Monday. Seen to fail: with the frozen deadline in place of the proposed one, with a general rule that beats the
-- specific one, without the pauses.
begin;
\ir ../helpers/street.sql
\ir ../casework/helpers/owed.sql
select * from no_plan();

create function story.tried(proposed text, by text default 'xt_msb_91', since date default '2026-03-02', until date default '2026-03-29')
returns table (kind text, unit_code text, obligations int, late int, would_be_late int, unknown int, officers int, hours numeric, would_be_hours numeric, rest_on text)
language sql as $$
  select * from json_to_recordset(story.as_login(by,
    'select json_agg(json_build_object(''kind'', kind, ''unit_code'', unit_code, ''obligations'', obligations, ''late'', late, ''would_be_late'', would_be_late, ''unknown'', unknown,
       ''officers'', officers, ''hours'', hours_a_week, ''would_be_hours'', would_be_hours_a_week, ''rest_on'', hours_rest_on)) from api.try_rules(%L, %L, %L)',
    proposed, since::text, until::text)::json) t (kind text, unit_code text, obligations int, late int, would_be_late int, unknown int, officers int, hours numeric, would_be_hours numeric, rest_on text)
$$;
create function story.tried(number_of text, of_unit text, proposed text) returns text
language sql as $$
  select concat_ws(' ', obligations, late, would_be_late, unknown, officers, hours, would_be_hours) from story.tried(proposed) t where t.kind = number_of and t.unit_code = of_unit
$$;

-- One round of thirty days at a grid with one officer, one first contact in time and one late, one pause.
select story.clock('2026-03-02 09:00+08');
select story.case_at('SQ91_WG01', 'SQ91_WG01', 'medium') as number \gset
select story.open(story.lead('xt_sq91_91', null), 'high', 'xt_sq91_91') as paused \gset
select story.assess(:'number', 'xt_sq91_wg01_91', 'medium');
select story.pause(:'paused', '2026-03-29 09:00+08');
select story.clock('2026-03-04 10:00+08');
create temporary table before on commit drop as select (select count(*) from audit.event) as told, (select count(*) from core.deadline_rule) as rules, (select count(*) from core.obligation) as owed;
select story.clock('2026-03-30 00:00+08');

select is(story.tried('case.visit', 'SQ91_WG01', '[{"kind": "case.visit", "amount": 30, "time_unit": "day", "risk": "medium"}]'), '1 0 0 0 1 0.5 0.5', 'as the rule was: 663 of 735 hours of a round, two hours a visit, four weeks');
select is(story.tried('case.visit', 'SQ91_WG01', '[{"kind": "定期走访", "amount": "10", "time_unit": "日", "risk": "中"}]'), '1 0 1 0 1 0.5 1.3', 'with ten days it would have been late, and three times the work');
select is(story.tried('case.visit', 'SQ91_WG01', '[{"kind": "case.visit", "amount": 10, "time_unit": "day", "risk": "high"}]'), '1 0 0 0 1 0.5 0.5', 'a rule for another risk is not for it');
select is(story.tried('case.visit', 'SQ91_WG01', '[{"kind": "case.visit", "amount": 10, "time_unit": "day", "risk": "any"}]'), '1 0 0 0 1 0.5 0.5', 'nor does one for any risk beat its own');
select is(story.tried('case.visit', 'SQ91_WG01', '[{"kind": "case.visit", "amount": 10, "time_unit": "day", "risk": "medium", "tier": "community"}]'), '1 0 0 0 1 0.5 0.5', 'nor one for another tier');
select is(story.tried('case.visit', 'SQ91_WG01', '[{"kind": "case.visit", "amount": 10, "time_unit": "day", "risk": "medium", "tier": "网格"}]'), '1 0 1 0 1 0.5 1.3', 'but one for its tier is');
select is(story.tried('case.visit', 'SQ91_WG01', '[{"kind": "case.visit", "amount": 400, "time_unit": "day", "risk": "medium"}]'), '1 0 0 1 1 0.5', 'beyond the calendar nothing is guessed');
select is(story.tried('case.visit', 'SQ91_WG01', '[{"kind": "visit.hours", "amount": 240, "time_unit": "minute"}]'), '1 0 0 0 1 0.5 0.9', 'the hours of a visit are a rule too');
select matches((select rest_on from story.tried('[{"kind": "case.visit", "amount": 9, "time_unit": "day"}]') where kind = 'case.visit' and unit_code = 'SQ91_WG01'), '本系统默认', 'which says that it is only our default');
select is(story.tried('case.first_contact', 'SQ91_WG01', '[{"kind": "case.first_contact", "amount": 20, "time_unit": "day", "risk": "medium"}]'), null, 'what began with another holder is that one''s');
select is((select late || ' ' || would_be_late from story.tried('[{"kind": "case.first_contact", "amount": 20, "time_unit": "day", "risk": "high"}]') where kind = 'case.first_contact' and unit_code = 'SQ91'), '1 1', 'behind a pause it is late');
select is((select late || ' ' || would_be_late from story.tried('[{"kind": "case.first_contact", "amount": 27, "time_unit": "day", "risk": "high"}]') where kind = 'case.first_contact' and unit_code = 'SQ91'), '1 0', 'with 27 days it would not have been');
select story.clock('2026-03-29 08:59+08');
select is((select late || ' ' || would_be_late from story.tried('[{"kind": "case.first_contact", "amount": 20, "time_unit": "day", "risk": "high"}]') where kind = 'case.first_contact' and unit_code = 'SQ91'), '0 0', 'while it is paused it is not late under any rule');

-- The rules as they are give the verdicts as they were, for the whole street.
select story.clock(coalesce((select max(recorded_at) from core.event), now()));
select is_empty(format($$ select * from story.tried(%L, since => '2025-06-01', until => (core.now() at time zone 'Asia/Shanghai')::date) where late <> would_be_late or hours <> would_be_hours $$,
  (select json_agg(json_build_object('kind', r.kind, 'amount', r.amount, 'time_unit', r.time_unit, 'risk', r.risk, 'tier', r.tier, 'starts_when', r.starts_when))
   from core.deadline_rule r where upper_inf(r.valid) and r.status <> 'law' and r.subdistrict_id = 1)), 'the same rules, the same verdicts');
select is((select sum(t.late) from story.tried('[{"kind": "case.plan", "amount": 1, "time_unit": "day"}]', since => '2025-06-01', until => (core.now() at time zone 'Asia/Shanghai')::date) t),
  (select count(*) from core.obligation o join core.matter m using (matter_id) where o.clock_from >= '2025-06-01 00:00+08' and m.subdistrict_id = 1 and story.lateness_of(o) > interval '0'
     or o.clock_from >= '2025-06-01 00:00+08' and o.due_at < lower(m.life) and o.due_at < o.ended_at), 'which are those of the rows');

-- Nothing is stored, and who may ask.
select is((select (told, rules, owed)::text from before), ((select count(*) from audit.event), (select count(*) from core.deadline_rule), (select count(*) from core.obligation))::text, 'nothing is stored');
select story.lets('xt_ldz_91', 'the leading group may ask', 'select count(*) from api.try_rules(''[{"kind": "case.visit", "amount": 9, "time_unit": "day"}]'', ''2026-03-01'', ''2026-03-02'')');
select story.refuses('xt_pcs_91', 'WB202 not_for_your_group', 'nobody else', 'select count(*) from api.try_rules(''[{"kind": "case.visit", "amount": 9, "time_unit": "day"}]'', ''2026-03-01'', ''2026-03-02'')');
select story.refuses('xt_msb_91', v.rule, v.what, 'select count(*) from api.try_rules(%L, %L, %L)', v.proposed, v.since, v.until)
from (values
  ('WB373 rules_file_is_wrong', 'no rules', '[]', '2026-03-01', '2026-03-02'), ('WB373 rules_file_is_wrong', 'no array', '{}', '2026-03-01', '2026-03-02'),
  ('WB373 rules_file_is_wrong', 'nothing', null, '2026-03-01', '2026-03-02'), ('WB373 rules_file_is_wrong', 'no amount', '[{"kind": "case.visit", "time_unit": "day"}]', '2026-03-01', '2026-03-02'),
  ('WB373 rules_file_is_wrong', 'half an amount', '[{"kind": "case.visit", "amount": 1.5, "time_unit": "day"}]', '2026-03-01', '2026-03-02'),
  ('WB373 rules_file_is_wrong', 'a rule within a rule', '[{"kind": "case.visit", "amount": 1, "time_unit": "day", "risk": ["low"]}]', '2026-03-01', '2026-03-02'),
  ('WB373 rules_file_is_wrong', 'no object', '["case.visit"]', '2026-03-01', '2026-03-02'),
  ('WB107 unknown_code', 'an unknown kind', '[{"kind": "x", "amount": 1, "time_unit": "day"}]', '2026-03-01', '2026-03-02'),
  ('WB107 unknown_code', 'visits by the day', '[{"kind": "visit.hours", "amount": 1, "time_unit": "day"}]', '2026-03-01', '2026-03-02'),
  ('WB420 rule_amount_is_wrong', 'less than nothing', '[{"kind": "case.visit", "amount": -1, "time_unit": "day"}]', '2026-03-01', '2026-03-02'),
  ('WB421 law_is_not_changed', 'what the law gives', '[{"kind": "advice.reply", "amount": 2, "time_unit": "month"}]', '2026-03-01', '2026-03-02'),
  ('WB426 start_must_be_told', 'a kind with two starts', '[{"kind": "lead.screen", "amount": 2, "time_unit": "day"}]', '2026-03-01', '2026-03-02'),
  ('WB372 period_is_wrong', 'a period that ends before it begins', '[{"kind": "case.visit", "amount": 1, "time_unit": "day"}]', '2026-03-02', '2026-03-01'),
  ('WB372 period_is_wrong', 'days to come', '[{"kind": "case.visit", "amount": 1, "time_unit": "day"}]', '2026-03-02', '2099-03-01'),
  ('WB372 period_is_wrong', 'no end', '[{"kind": "case.visit", "amount": 1, "time_unit": "day"}]', '2026-03-02', 'infinity'),
  ('WB372 period_is_wrong', 'no beginning', '[{"kind": "case.visit", "amount": 1, "time_unit": "day"}]', null, '2026-03-01')) v (rule, what, proposed, since, until);

select * from finish();
rollback;
