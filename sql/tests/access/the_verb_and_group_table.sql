-- Who may call what: the table of the design, cell by cell. A refusal says why: not for this group (WB202), not the
-- holder (WB203), may not screen (WB205), no such case for whom it is hidden from (WB101), no privilege at all (42501).
begin;
\ir ../helpers/street.sql
\ir ../helpers/endings.sql
select plan(2);

create temporary table who (position int, column_name text, login text, unit text);
insert into who values (1, 'office', 'xt_msb_92', 'MSB'), (2, 'leader', 'xt_ldz_91', 'LDZ'), (3, 'community', 'xt_sq91_91', 'SQ91'), (4, 'grid', 'xt_sq91_wg01_91', 'SQ91_WG01'),
  (5, 'agency', 'xt_sfs_91', 'SFS'), (6, 'police', 'xt_pcs_91', 'PCS'), (7, 'auditor', 'xt_sj91_91', 'SJ91'), (8, 'analyst', 'xt_fx91_91', 'FX91');

-- For each: a lead and a danger lead in the grid of the first community, a case that it holds (for who holds none: that
-- the office holds), one that is offered to it, and cases of others that it sees and that it does not see.
create temporary table situation as
select w.position, w.column_name, w.login,
  story.lead('xt_sq91_wg01_91', null) as lead, story.lead('xt_pcs_91', 'SQ91_WG01', true) as danger_lead,
  story.case_at(h.holder, 'SQ91_WG01') as own, story.offer(story.case_at(h.holder, 'SQ91_WG01'), 'FL') as own_offered,
  story.offered_to(h.offeree, case h.offeree when 'SQ91_WG01' then 'SQ91' else 'FL' end, 'SQ91_WG01') as offered, story.offered_to('QMZJ', 'MSB', 'SQ91_WG01') as paper,
  story.case_at('FL', 'SQ91_WG01') as of_others, story.case_at('FL', 'SQ92') as hidden, story.case_at('FL', 'SQ91_WG01') as proposed, h.target,
  story.case_at('MSB', 'SQ91_WG01') as closed, story.case_at('MSB', 'SQ91_WG01') as asked_again,
  story.moving(story.case_at('FL', 'SQ91_WG01')) as moving, story.dies(story.case_at('FL', 'SQ91_WG01')) as frozen,
  story.case_at('FL', 'SQ92') as lowered, story.case_at('FL', 'SQ92') as ordered, story.case_at('SQ91_WG01', 'SQ91_WG01') as asked,
  story.case_at(case w.position when 1 then 'SQ91' when 3 then 'SQ91_WG01' else 'FL' end, 'SQ91_WG01') as risen
from who w
cross join lateral (select case when w.position in (2, 7, 8) then 'MSB' else w.unit end, case w.position when 1 then 'OFF' when 2 then 'PCS' when 7 then 'PCS' when 8 then 'PCS' else w.unit end,
  case w.position when 4 then 'SQ91' else 'FL' end) h (holder, offeree, target);
update situation set offered = story.offered_to('MSB', 'FL', 'SQ91_WG01') where column_name = 'office';
select story.propose_closing(s.proposed, 'xt_fl_91') from situation s;
select story.propose_closing(n, 'xt_msb_91'), story.close(n) from situation s, unnest(array[s.closed, s.asked_again]) n;
select story.as_login('xt_sq91_91', 'select event_id from api.ask_reopening(%L, ''other'', ''x'')', s.asked_again) from situation s;
select story.as_login('xt_fl_91', 'select risk from api.assess_case(%L, ''low'', ''x'', null, ''x'', ''x'')', s.lowered),
  story.as_login('xt_ldz_91', 'select event_id from api.issue_order(%L, ''reminder'', ''x'', %L)', s.ordered, u.code), story.as_login('xt_ldz_91', 'select event_id from api.issue_order(%L, ''blue'', ''x'', %L)', s.ordered, u.code),
  story.as_login('xt_sq91_wg01_91', 'select event_id from api.ask_pause(%L, %L, ''x'')', s.asked, (now() + interval '9 days')::text),
  story.as_login(story.login_of(story.holder(s.risen)), 'select to_unit_code from api.escalate_case(%L, ''x'')', s.risen)
from situation s join who using (position) join core.unit u on u.subdistrict_id = 1 and u.code = case when position < 7 then who.unit else 'MSB' end;
select story.as_login(s.login, 'select event_id from api.report_to_police(%L, ''x'')', s.own) from situation s where s.column_name not in ('auditor', 'analyst');
select story.pause(s.own, now() + interval '9 days') from situation s;
select story.offer(s.of_others, s.unit) from (select s.of_others, 'SFS' as unit from situation s where s.column_name = 'agency' union select s.of_others, 'PCS' from situation s where s.column_name = 'police') s;
select story.commit_check();
select story.clock(now() + interval '1 minute');

create temporary table expected (line int generated always as identity, verb text, statement text,
  office text, leader text, community text, grid text, agency text, police text, auditor text, analyst text);
insert into expected (verb, statement, office, leader, community, grid, agency, police, auditor, analyst) values
  ('whoami', 'select api.whoami()', 'done', 'done', 'done', 'done', 'done', 'done', 'done', 'done'),
  ('record lead', 'select api.record_lead(''public'', ''x'')', 'done', 'done', 'done', 'done', 'done', 'done', 'WB202', '42501'),
  ('record that a child is in danger now', 'select api.record_urgent(''x'')', 'done', 'done', 'done', 'done', 'done', 'done', 'WB202', '42501'),
  ('check the return of a lead that nobody offered', 'select api.check_lead_return({lead}, ''other'', ''D-FL-01'')', 'WB100', 'WB202', 'WB100', 'WB100', 'WB100', 'WB100', 'WB202', '42501'),
  ('record visit on an own case', 'select api.record_visit({own}, true)', 'done', 'done', 'done', 'done', 'done', 'done', 'WB202', '42501'),
  ('record visit on a case that is only offered', 'select api.record_visit({offered}, true)', 'done', 'done', 'done', 'done', 'WB206', 'WB206', 'WB202', '42501'),
  ('search minor', 'select api.ask_to_search(''测试儿童'')', 'done', 'done', 'done', 'done', 'done', 'done', 'WB202', '42501'),
  ('open dossier of an own case', 'select api.ask_to_open({own}, ''review'')', 'done', 'done', 'done', 'done', 'done', 'done', 'WB202', '42501'),
  ('open dossier of an offer', 'select api.ask_to_open({offered}, ''review'')', 'done', 'done', 'done', 'done', 'WB504', 'WB504', 'WB202', '42501'),
  ('open dossier of a hidden case', 'select api.ask_to_open({hidden}, ''review'')', 'done', 'done', 'WB101', 'WB101', 'WB101', 'WB101', 'WB202', '42501'),
  ('trace of the own unit', 'select api.ask_to_trace(''unit'', (select unit_code from api.whoami()))', 'done', 'done', 'done', 'done', 'done', 'done', 'done', '42501'),
  ('trace of another unit', 'select api.ask_to_trace(''unit'', ''OFF'')', 'done', 'done', 'WB209', 'WB209', 'WB209', 'WB209', 'done', '42501'),
  ('trace of a year', 'select api.ask_to_trace_year(2026)', 'done', 'done', 'WB202', 'WB202', 'WB202', 'WB202', 'done', '42501'),
  ('trace of a hidden case', 'select api.ask_to_trace(''minor'', {hidden})', 'done', 'done', 'WB101', 'WB101', 'WB101', 'WB101', 'done', '42501'),
  ('screen lead', 'select api.screen_lead({lead}, ''valid'')', 'done', 'WB205', 'done', 'WB205', 'WB102', 'WB102', 'WB205', '42501'),
  ('screen lead, a child in danger', 'select api.screen_lead({danger_lead}, ''valid'')', 'done', 'WB205', 'done', 'WB205', 'WB102', 'done', 'WB205', '42501'),
  ('open case', 'select api.open_case({lead}, ''C3-1'', ''high'')', 'done', 'WB205', 'done', 'WB205', 'WB102', 'WB102', 'WB205', '42501'),
  ('open case, a child in danger', 'select api.open_case({danger_lead}, ''C3-1'', ''high'')', 'done', 'WB205', 'done', 'WB205', 'WB102', 'done', 'WB205', '42501'),
  ('join a lead to a case', 'select api.join_lead({lead}, {of_others})', 'done', 'WB205', 'done', 'WB202', 'WB102', 'WB102', 'WB202', '42501'),
  ('dispatch an own case', 'select api.dispatch_case({own}, {target})', 'done', 'WB202', 'done', 'done', 'done', 'done', 'WB202', '42501'),
  ('dispatch a case of others that it sees', 'select api.dispatch_case({of_others}, ''GH'')', 'done', 'WB202', 'WB203', 'WB203', 'WB203', 'WB203', 'WB202', '42501'),
  ('dispatch a case that it does not see', 'select api.dispatch_case({hidden}, ''GH'')', 'done', 'WB202', 'WB101', 'WB101', 'WB101', 'WB101', 'WB202', '42501'),
  ('withdraw an own offer', 'select api.withdraw_offer({own_offered})', 'done', 'WB202', 'done', 'done', 'done', 'done', 'WB202', '42501'),
  ('withdraw an offer of others', 'select api.withdraw_offer({offered})', 'done', 'WB202', 'WB203', 'WB203', 'WB203', 'WB203', 'WB202', '42501'),
  ('accept', 'select api.accept_case({offered})', 'done', 'WB202', 'done', 'done', 'done', 'done', 'WB202', '42501'),
  ('accept what is offered to others', 'select api.accept_case({paper})', 'WB100', 'WB202', 'WB100', 'WB100', 'WB100', 'WB100', 'WB202', '42501'),
  ('accept on behalf of who answers on paper', 'select api.accept_case({paper}, ''QMZJ'', ''函'')', 'done', 'WB202', 'WB207', 'WB207', 'WB207', 'WB207', 'WB202', '42501'),
  ('return', 'select api.return_case({offered}, ''other'', ''D-FL-01'', ''x'')', 'done', 'WB202', 'done', 'done', 'done', 'done', 'WB202', '42501'),
  ('return on behalf of who answers on paper', 'select api.return_case({paper}, ''other'', ''D-FL-01'', ''x'', ''QMZJ'', ''函'')', 'done', 'WB202', 'WB207', 'WB207', 'WB207', 'WB207', 'WB202', '42501'),
  ('assign', 'select api.assign_case({of_others}, ''GH'', ''D-GH-01'')', 'done', 'done', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', '42501'),
  ('propose closing of an own case', 'select api.propose_closing({own}, ''other'', ''x'', ''x'', ''x'')', 'done', 'WB202', 'done', 'WB202', 'done', 'done', 'WB202', '42501'),
  ('propose closing of a case of others', 'select api.propose_closing({of_others}, ''other'', ''x'', ''x'', ''x'')', 'done', 'WB202', 'WB203', 'WB202', 'WB203', 'WB203', 'WB202', '42501'),
  ('confirm closing', 'select api.confirm_closing({proposed})', 'done', 'done', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', '42501'),
  ('ask to reopen', 'select api.ask_reopening({closed}, ''other'', ''x'')', 'done', 'done', 'done', 'done', 'WB101', 'WB101', 'WB202', '42501'),
  ('reopen what another person asked for', 'select api.reopen_case({asked_again}, null, ''x'')', 'done', 'done', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', '42501'),
  ('refuse to reopen', 'select api.refuse_reopening({asked_again}, ''x'')', 'done', 'done', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', '42501'),
  ('audit an own case', 'select api.audit_case({own})', 'done', 'done', 'done', 'done', 'done', 'done', 'done', '42501'),
  ('audit a hidden case', 'select api.audit_case({hidden})', 'done', 'done', 'WB101', 'WB101', 'WB101', 'WB101', 'done', '42501'),
  ('assess a case that is its business', 'select api.assess_case({own}, ''high'', ''x'')', 'done', 'done', 'done', 'done', 'done', 'done', 'WB202', '42501'),
  ('assess a case that it sees by an offer or its territory', 'select api.assess_case({of_others}, ''high'', ''x'')', 'done', 'done', 'done', 'done', 'WB206', 'WB206', 'WB202', '42501'),
  ('confirm a lower risk', 'select api.confirm_lowering({lowered})', 'done', 'done', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', '42501'),
  ('record a plan', 'select api.record_plan({own}, ''x'')', 'done', 'done', 'done', 'done', 'done', 'done', 'WB202', '42501'),
  ('refuse closing', 'select api.refuse_closing({proposed}, ''x'')', 'done', 'done', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', '42501'),
  ('report to the police', 'select api.report_to_police({own}, ''x'')', 'done', 'done', 'done', 'done', 'done', 'done', 'WB202', '42501'),
  ('report on a case that it does not see', 'select api.report_to_police({hidden}, ''x'')', 'done', 'done', 'WB101', 'WB101', 'WB101', 'WB101', 'WB202', '42501'),
  ('report on a case that is only offered', 'select api.report_to_police({of_others}, ''x'')', 'done', 'done', 'done', 'done', 'done', 'done', 'WB202', '42501'),
  ('say why it was reported', 'select api.explain_report({own}, ''serious'', ''x'')', 'done', 'done', 'done', 'done', 'done', 'WB333', 'WB202', '42501'),
  ('say why others reported', 'select api.explain_report({of_others}, ''serious'', ''x'')', 'WB333', 'WB333', 'WB333', 'WB333', 'WB333', 'WB333', 'WB202', '42501'),
  ('tell that the office was notified', 'select api.notify_office({lead})', 'done', 'done', 'done', 'done', 'WB102', 'WB102', 'WB202', '42501'),
  ('tell who reported', 'select api.record_feedback({own})', 'done', 'done', 'done', 'done', 'done', 'done', 'WB202', '42501'),
  ('set a rule', 'select api.set_rule(''case.assess'', 9, ''day'', ''x'')', 'done', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', '42501'),
  ('try rules', 'select count(*) from api.try_rules(''[{"kind": "case.assess", "amount": 9, "time_unit": "day"}]'', ''2026-01-01'', ''2026-01-02'')', 'done', 'done', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', '42501'),
  ('import a calendar', 'select api.import_calendar(E''day,name,is_off_day\n2030-01-01,x,t'', ''x'')', 'done', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', '42501'),
  ('try a calendar', 'select api.try_calendar(E''day,name,is_off_day\n2030-01-01,x,t'', ''x'')', 'done', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', '42501'),
  ('try an audit', 'select api.try_audit(''case'', (core.now() at time zone ''Asia/Shanghai'')::date - 1, (core.now() at time zone ''Asia/Shanghai'')::date, {own}, ''LDZ'')', 'done', 'done', 'WB202', 'WB202', 'WB202', 'WB202', 'done', '42501'),
  ('ask for a pause of an own case', 'select api.ask_pause({own_offered}, now() + interval ''9 days'', ''x'')', 'done', 'WB202', 'done', 'done', 'done', 'done', 'WB202', '42501'),
  ('ask for a pause of a case of others', 'select api.ask_pause({of_others}, now() + interval ''9 days'', ''x'')', 'done', 'WB202', 'WB203', 'WB203', 'WB203', 'WB203', 'WB202', '42501'),
  ('ask for more time', 'select api.ask_extension({own}, ''case.assess'', now() + interval ''30 days'', ''x'')', 'done', 'WB202', 'done', 'done', 'done', 'done', 'WB202', '42501'),
  ('ask for more time for others', 'select api.ask_extension({of_others}, ''case.assess'', now() + interval ''30 days'', ''x'')', 'done', 'WB202', 'WB203', 'WB203', 'WB203', 'WB203', 'WB202', '42501'),
  ('answer what a grid asked for', 'select api.answer_request({asked}, true)', 'done', 'done', 'done', 'WB202', 'WB202', 'WB202', 'WB202', '42501'),
  ('end a pause of an own case', 'select api.end_pause({own})', 'done', 'WB202', 'done', 'done', 'done', 'done', 'WB202', '42501'),
  ('record that the child moves away', 'select api.move_away({own}, ''x'')', 'done', 'WB202', 'done', 'WB202', 'done', 'done', 'WB202', '42501'),
  ('record that a child of others moves away', 'select api.move_away({of_others}, ''x'')', 'done', 'WB202', 'WB203', 'WB202', 'WB203', 'WB203', 'WB202', '42501'),
  ('record a receipt', 'select api.record_receipt({moving}, ''x'')', 'done', 'WB202', 'WB203', 'WB202', 'WB101', 'WB101', 'WB202', '42501'),
  ('call a move off', 'select api.call_off_move({moving}, ''x'')', 'done', 'WB202', 'WB203', 'WB202', 'WB101', 'WB101', 'WB202', '42501'),
  ('propose to end by adoption', 'select api.end_by_adoption({own}, ''x'')', 'done', 'WB202', 'done', 'WB202', 'done', 'done', 'WB202', '42501'),
  ('propose to end by adoption for others', 'select api.end_by_adoption({of_others}, ''x'')', 'done', 'WB202', 'WB203', 'WB202', 'WB203', 'WB203', 'WB202', '42501'),
  ('propose to end unidentified', 'select api.end_unidentified({moving}, ''x'')', 'WB358', 'WB202', 'WB203', 'WB202', 'WB101', 'WB101', 'WB202', '42501'),
  ('propose to end at 18', 'select api.end_at_18({moving}, ''x'')', 'WB357', 'WB202', 'WB203', 'WB202', 'WB101', 'WB101', 'WB202', '42501'),
  ('record a leaving plan', 'select api.record_leaving_plan({own}, ''x'')', 'done', 'done', 'done', 'done', 'done', 'done', 'WB202', '42501'),
  ('record a leaving plan for others', 'select api.record_leaving_plan({of_others}, ''x'')', 'done', 'done', 'done', 'done', 'WB206', 'WB206', 'WB202', '42501'),
  ('record a death on an own case', 'select api.record_death({own}, ''x'')', 'done', 'WB203', 'done', 'done', 'done', 'done', 'WB202', '42501'),
  ('record a death on a case of others that it sees', 'select api.record_death({of_others}, ''x'')', 'done', 'WB203', 'WB203', 'WB203', 'WB203', 'done', 'WB202', '42501'),
  ('conclude a review', 'select api.conclude_review({frozen}, ''x'')', 'WB202', 'done', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', '42501'),
  ('change a frozen file', 'select api.record_visit({frozen}, true)', 'WB352', 'WB352', 'WB352', 'WB352', 'WB101', 'WB101', 'WB202', '42501'),
  ('assign a frozen file', 'select api.assign_case({frozen}, ''SFS'', ''D-SFS-01'')', 'WB352', 'WB352', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', '42501'),
  ('dissolve a unit', 'select api.dissolve_unit(''GH'', ''FL'', ''x'')', 'done', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', '42501'),
  ('merge a unit', 'select api.merge_unit(''GH'', ''FL'', ''x'')', 'done', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', '42501'),
  ('name the body above', 'select api.set_superior(''QMZJ'', ''x'')', 'done', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', '42501'),
  ('rename a unit', 'select api.rename_unit(''GH'', ''x'')', 'done', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', '42501'),
  ('end a login', 'select api.end_login(''xt_msb_91'')', 'done', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', '42501'),
  ('see the police as it was', 'select api.unit_at(''PCS'', now())', 'done', 'done', 'WB365', 'WB365', 'WB365', 'done', 'done', '42501'),
  ('remind', 'select api.issue_order({of_others}, ''reminder'', ''x'')', 'done', 'done', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', '42501'),
  ('answer an order', 'select api.answer_order({ordered}, ''x'')', 'done', 'done', 'done', 'done', 'done', 'done', 'WB202', '42501'),
  ('take an own case up a tier', 'select api.escalate_case({own}, ''x'')', 'done', 'WB319', 'done', 'done', 'done', 'done', 'WB202', '42501'),
  ('take up a case that it sees by an offer or its territory', 'select api.escalate_case({of_others}, ''x'')', 'done', 'WB319', 'done', 'done', 'WB206', 'WB206', 'WB202', '42501'),
  ('decide what came up', 'select api.decide_escalation({risen}, ''instruct'', ''x'')', 'done', 'done', 'done', 'WB202', 'WB202', 'WB202', 'WB202', '42501'),
  ('decide what came up to others', 'select api.decide_escalation({asked}, ''instruct'', ''x'')', 'WB320', 'WB320', 'WB320', 'WB202', 'WB202', 'WB202', 'WB202', '42501'),
  ('sweep', 'select api.sweep()', 'done', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', 'WB202', '42501'),
  ('see an own case as it was', 'select api.case_at({own}, now())', 'done', 'done', 'done', 'done', 'done', 'done', 'done', '42501'),
  ('see a hidden case as it was', 'select api.case_at({hidden}, now())', 'done', 'done', 'WB101', 'WB101', 'WB101', 'WB101', 'done', '42501'),
  ('see an offered case as it was', 'select api.case_at({of_others}, now())', 'done', 'done', 'done', 'done', 'WB206', 'WB206', 'done', '42501'),
  ('see a lead as it was', 'select api.lead_at({lead}, now())', 'done', 'done', 'done', 'done', 'WB102', 'WB102', 'done', '42501'),
  ('hand over the cases of a person of the office', 'select api.hand_over_officer(''xt_msb_91'', ''xt_msb_92'')', 'done', 'WB425', 'WB425', 'WB425', 'WB425', 'WB425', 'WB202', '42501'),
  ('hand over the cases of a person of the police', 'select api.hand_over_officer(''xt_pcs_91'', ''xt_pcs_92'')', 'done', 'WB425', 'WB425', 'WB425', 'WB425', 'done', 'WB202', '42501'),
  ('list responsibilities', 'select count(*) from api.responsibilities', 'done', 'done', 'done', 'done', 'done', 'done', 'done', '42501'),
  ('list cases', 'select count(*) from api.cases', 'done', 'done', 'done', 'done', 'done', 'done', 'done', '42501');

create function story.with_numbers(statement text, s situation) returns text
language plpgsql as $$
declare
  n record;
begin
  for n in select key, value from jsonb_each_text(to_jsonb(s)) loop
    statement := replace(statement, '{' || n.key || '}', quote_literal(n.value));
  end loop;
  return statement;
end $$;
create temporary table cell as
select e.line, e.verb, s.position, s.column_name, to_jsonb(e) ->> s.column_name as expected,
  (story.told(s.login, story.with_numbers(e.statement, s), '{}')).told as told
from expected e cross join situation s;

select is((select count(*)::int from cell), (select count(*)::int from expected) * 8, 'every verb was tried by every group, the police apart');
select is_empty($$ select verb, column_name, expected, told from cell where left(told, 5) is distinct from left(expected, 5) order by line, position $$, 'and each cell is as the table says');

select * from finish();
rollback;
