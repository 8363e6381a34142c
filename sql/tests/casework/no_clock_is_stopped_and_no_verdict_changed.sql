-- A deadline is frozen with its rule; what is done in the world counts as of when it was done, if it is recorded within the entry grace;
-- the holder's debt goes over, a unit's own never does; and no act resets or stops a clock. 2026-03-02 is a Monday.
--
-- Seen to fail: with a grace that never ends in core.met_at (3), or none (1, 2, 4); without the units' own debt in core.lateness (12 to 14);
-- with the holder's debt charged whole to each holder there (10, 11, 14); without core.settle in core.answer_offer (12).
begin;
\ir ../helpers/street.sql
\ir helpers/owed.sql
select plan(15);

-- entry.grace: three working days from the fact.
select story.clock('2026-03-02 09:00+08');
create temporary table in_time on commit drop as select story.case_at('PCS') as number;
create temporary table too_late on commit drop as select story.case_at('PCS') as number;
select story.clock('2026-03-05 23:59+08');
select story.visit(number, 'xt_pcs_91', true, '2026-03-02 12:00+08') from in_time;
select story.owes((select number from in_time), 'case.first_contact', 'recorded on the third working day, it counts as of when it was', 'holder 03-02 09:00 > 03-03 09:00 met 03-02 12:00');
select is_empty($$ select story.late(number, 'case.first_contact') from in_time $$, 'and is not late');
select story.clock('2026-03-06 00:01+08');
select story.visit(number, 'xt_pcs_91', true, '2026-03-02 12:00+08') from too_late;
select story.owes((select number from too_late), 'case.first_contact', 'recorded later, as of when it was recorded', 'holder 03-02 09:00 > 03-03 09:00 met 03-06 00:01');
select story.visit((select number from in_time), 'xt_pcs_91', true, '2026-03-04 12:00+08');
select story.owes((select number from in_time), 'case.first_contact', 'a later visit changes nothing of it', 'holder 03-02 09:00 > 03-03 09:00 met 03-02 12:00');

-- Frozen: every rule is made ten times as long, as from now; what runs keeps its own.
select story.clock('2026-03-09 09:00+08');
select story.as_login('xt_fl_91', 'select lead_number from api.record_lead(''public'', ''有人反映'', ''SQ91'', situations => ''{MR4}'')') as ticked \gset
select story.case_at('PCS') as number \gset
select story.assess(:'number', 'xt_pcs_91', 'high');
select story.offer(:'number', 'FL', 'xt_pcs_91');
select story.propose_closing(story.case_at('SFS'), 'xt_sfs_91');
select story.close(n.number) from (select story.case_at('SFS') as number) n, lateral story.propose_closing(n.number, 'xt_sfs_91');
create temporary table before on commit drop as
select o.obligation_id, o.kind, o.due_at, o.ended_at, o.rule_frozen, core.rule_in_words(o.rule_frozen) as rule from core.obligation o where o.clock_from >= '2026-03-02 09:00+08';
select set_eq($$ select distinct kind from before where kind ~ '^(lead|case|close)' $$,
  $$ select distinct kind from core.deadline_rule where core.rule_is_in_use(kind) and kind ~ '^(lead|case|close)' $$, 'every kind of lead and case is at hand');
update core.deadline_rule set valid = tstzrange(lower(valid), '2026-03-09 09:00:10+08') where subdistrict_id = 1;
insert into core.deadline_rule (subdistrict_id, kind, starts_when, risk, tier, owed_by, met_by, amount, time_unit, clock, basis, status, valid)
select subdistrict_id, kind, starts_when, risk, tier, owed_by, met_by, 10 * amount + 1, time_unit, clock, basis, 'design', tstzrange('2026-03-09 09:00:10+08', null)
from core.deadline_rule where subdistrict_id = 1 and upper(valid) = '2026-03-09 09:00:10+08';
select story.clock('2026-03-09 10:00+08');
select is_empty($$ select b.kind from before b join core.obligation o using (obligation_id)
  where (o.due_at, o.rule_frozen, core.rule_in_words(o.rule_frozen)) is distinct from (b.due_at, b.rule_frozen, b.rule) $$, 'no deadline that runs has moved, nor what is said of its rule');
select story.owes(story.lead('xt_sq91_91', null, true), 'lead.screen', 'what begins now goes by the new one', 'holder 03-09 10:00 > 03-10 07:00');
select throws_ok('update core.obligation set due_at = due_at + interval ''1 day'' where obligation_id = (select max(obligation_id) from before)', 'WB002', null, 'nobody moves a deadline');
update core.unit_name n set valid = tstzrange(lower(valid), core.now()) from core.unit u where u.unit_id = n.unit_id and u.code = 'SQ91' and upper_inf(valid);
insert into core.unit_name (unit_id, name_zh, name_en, valid) select unit_id, '更名后', 'Renamed', tstzrange(core.now(), null) from core.unit where code = 'SQ91';
select is_empty($$ select b.kind from before b join core.obligation o using (obligation_id) where o.due_at is distinct from b.due_at or o.ended_at is distinct from b.ended_at $$, 'nor does renaming move one');

-- Two kinds of debt: from hand to hand, all late, at every instant of two days.
select story.clock('2026-03-16 09:00+08');
update core.deadline_rule set amount = 0, time_unit = 'minute', clock = 'natural' where subdistrict_id = 1 and upper_inf(valid);
select story.case_at('PCS') as number \gset
select story.assess(:'number', 'xt_pcs_91', 'high');
select story.clock('2026-03-16 10:00+08');
select story.offer(:'number', 'FL', 'xt_pcs_91');
select story.clock('2026-03-16 11:00+08');
select story.give_back(:'number', 'xt_fl_91');
select story.offer(:'number', 'SFS', 'xt_pcs_91');
select story.clock('2026-03-16 13:00+08');
select story.accept(:'number', 'xt_sfs_91');
select story.clock('2026-03-16 18:00+08');
select story.as_login('xt_ldz_91', 'select api.assign_case(%L, ''JGZX'', ''D-JGZX-06'')', :'number');
select story.clock('2026-03-17 09:00+08');
select is(array(select story.late(:'number', 'case.plan')), array['PCS 60', 'FL 60', 'SFS 420', 'JGZX 900'], 'the holder''s: to each what it held, or let wait beyond the time to answer, in twenty-four hours');
select is(array(select story.late(:'number', 'case.first_contact')), array['PCS 60', 'FL 60', 'SFS 420', 'JGZX 900'], 'case.first_contact, too: waiting for an answer cost who waited');
select is(array(select story.late(:'number', 'case.accept')), array['FL 60', 'SFS 120'], 'a unit''s own: to who was asked, until it answered');
select is(array(select story.late(:'number', 'case.visit')), array['PCS 240', 'SFS 420', 'JGZX 900'], 'a round: its own holder''s until the next one took it; of a new holder from the dispatch');
select is_empty(format($$ select o.kind from core.obligation o left join lateral (select sum(l.minutes) as parts from core.lateness(o.matter_id) l where l.obligation_id = o.obligation_id) p on true
  where o.matter_id = %s and coalesce(p.parts, 0) <> core.late_minutes(o.matter_id, o.due_at, o.ended_at) $$, story.matter(:'number')), 'of every obligation the parts add up to the whole');
select is((select story.minutes_of(sum(coalesce(upper(held), core.now()) - lower(held))) from core.responsibility where matter_id = story.matter(:'number')), 1440, 'and the holders to the life of the case');
select story.commit_check();

select * from finish();
rollback;
