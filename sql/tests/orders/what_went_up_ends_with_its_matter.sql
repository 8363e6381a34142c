-- What went up a tier is decided there, case or lead; when its matter ends there is nothing left to be decided, and a pause has nothing left to
-- stop. 2026-03-02 is a Monday.
--
-- Seen to fail: without core.lapse_decisions in core.end_matter (1, 2, 4, 6); with core.open_case_of in
-- api.decide_escalation, api.escalate_case, api.issue_order (7 on).
begin;
\ir ../helpers/street.sql
\ir ../casework/helpers/owed.sql
\ir ../helpers/endings.sql
select * from no_plan();

select story.clock('2026-03-02 09:00+08');
select story.case_at('FL', risk => 'high') as number \gset
select story.as_login('xt_fl_91', 'select to_unit_code from api.escalate_case(%L, ''须协调'')', :'number') as above \gset
select story.pause(:'number', '2026-03-28 00:00+08');
select story.clock('2026-03-02 12:00+08');
select story.propose_closing(:'number', 'xt_fl_91'), story.close(:'number');
select matches((select o from story.owed(:'number', 'tier.decide') o), ' void 03-02 12:00$', 'what went up ends when the case is closed');
select is((select count(*)::int from core.escalation e where e.matter_id = story.matter(:'number') and e.decided_event_no is null), 0, 'nothing waits above');
select story.clock('2026-03-03 09:00+08');
select story.as_login('xt_ldz_91', 'select holder_code from api.reopen_case(%L, ''new_lead'', ''再次反映'')', :'number');
select story.clock('2026-03-20 09:00+08');
select is((select count(*)::int from core.due_step d where d.matter_id = story.matter(:'number') and d.kind = 'tier.decide'), 0, 'nobody is pressed for it');
select isnt_empty(format('select * from core.overdue where matter_id = %s', story.matter(:'number')), 'and the pause of the closed case stops no clock of the reopened one');

-- A lead goes up by the sweep, and is opened as a case below.
select story.lead('xt_sq91_91', 'SQ91', true) as lead \gset
select story.clock('2026-03-20 12:00+08');
select story.as_login('xt_msb_91', 'select count(*) from api.sweep(false)');
select isnt_empty(format('select story.owed(%L, ''tier.decide'')', :'lead'), 'a lead that nobody screens goes up');
select story.open(:'lead', 'high', 'xt_sq91_91');
select is_empty(format('select o from story.owed(%L, ''tier.decide'') o where o !~ '' void ''', :'lead'), 'opened as a case, it is not to be decided any more');

-- Another is decided above, though it stays with its holder; a third by hand.
select story.lead('xt_sq91_91', 'SQ91', true) as lead, story.lead('xt_sq91_91', 'SQ91') as calm \gset
select story.clock('2026-03-20 16:00+08');
select story.as_login('xt_msb_91', 'select count(*) from api.sweep(false)');
select is(story.as_login('xt_msb_91', 'select next_command from api.my_work where number = %L and kind = ''tier.decide''', :'lead'), 'case decide ' || :'lead', 'the office is told');
select story.as_login('xt_msb_91', 'select event_id from api.decide_escalation(%L, ''instruct'', ''两小时内核实'')', :'lead');
select is_empty(format('select o from story.owed(%L, ''tier.decide'') o where o !~ '' met ''', :'lead'), 'instructed: decided');
select is(story.holder(:'lead'), 'SQ91', 'by whom it was held it is held');
select story.refuses('xt_msb_91', 'WB320 nothing_to_decide', 'once', 'select api.decide_escalation(%L, ''instruct'', ''x'')', :'lead');
select is(story.as_login('xt_sq91_91', 'select to_unit_code from api.escalate_case(%L, ''须街道核实'')', :'calm'), 'MSB', 'a person may take a lead up, too');
select story.as_login('xt_msb_91', 'select event_id from api.decide_escalation(%L, ''take_over'', ''由办公室核实'')', lower(:'calm'));
select is(story.holder(:'calm'), 'MSB', 'and who decides may take it over');
select matches(story.as_login('xt_msb_91', 'select event_id from api.issue_order(%L, ''reminder'', ''请核实'')', :'lead'), '^L2026-', 'a lead is pressed for as a case is');
select story.refuses('xt_sq92_91', 'WB102 no_such_lead', 'not by who does not see it', 'select api.escalate_case(%L, ''x'')', :'lead');
select story.refuses('xt_msb_91', 'WB306 lead_has_ended', 'nor when it has ended', 'select api.issue_order(%L, ''reminder'', ''x'')', n)
from (select l.lead_number as n from core.lead l where l.status = 'opened' limit 1) ended;
select is_empty('select * from story.lateness_lost', 'each late minute is somebody''s');
select story.commit_check();

select * from finish();
rollback;
