-- What is owed from the recording of a lead, and by whom: lead.screen, lead.report_police, lead.notify_office, lead.feedback.
-- 2026-03-02 is a Monday, and the weeks after it have no holiday.
--
-- Seen to fail, one at a time: without each core.owe and core.settle of these kinds in core.start_lead, core.start_case,
-- core.owe_feedback, core.confirm_screening_out, core.settle_report, core.hand_over, api.screen_lead, api.open_case, api.notify_office and
-- api.record_feedback; with danger ignored (2, 5); with feedback owed for a patrol (10).
begin;
\ir ../helpers/street.sql
\ir helpers/owed.sql
select plan(36);

-- lead.screen
select story.clock('2026-03-02 09:00+08');
select story.lead('xt_sq91_91', null, false) as calm \gset
select story.lead('xt_sq91_91', null, true) as danger \gset
select story.owes(:'calm', 'lead.screen', 'two working days', 'holder 03-02 09:00 > 03-05 00:00');
select story.owes(:'danger', 'lead.screen', 'two hours where a child is in danger', 'holder 03-02 09:00 > 03-02 11:00');
select story.clock('2026-03-03 10:00+08');
select story.as_login('xt_sq91_91', 'select status from api.screen_lead(%L, ''out'', ''unfounded'')', :'calm');
select story.owes(:'calm', 'lead.screen', 'who only proposes to screen it out has not screened it', 'holder 03-02 09:00 > 03-05 00:00');
select story.as_login('xt_msb_91', 'select status from api.screen_lead(%L, ''out'')', :'calm');
select story.owes(:'calm', 'lead.screen', 'the second person meets it', 'holder 03-02 09:00 > 03-05 00:00 met 03-03 10:00');
select story.as_login('xt_sq91_91', 'select status from api.screen_lead(%L, ''valid'')', :'danger');
select story.owes(:'danger', 'lead.screen', 'so does finding it true', 'holder 03-02 09:00 > 03-02 11:00 met 03-03 10:00');
select story.lead('xt_msb_91') as at_once \gset
select story.open(:'at_once') as number \gset
select story.owes(:'at_once', 'lead.screen', 'and so does opening it at once', 'holder 03-03 10:00 > 03-06 00:00 met 03-03 10:00');

-- lead.feedback: to whoever reported
select story.owes(:'calm', 'lead.feedback', 'screened out: who held it last owes it', 'SQ91 03-03 10:00 > 03-11 00:00');
select story.owes(:'number', 'lead.feedback', 'opened: whoever holds the case', 'holder 03-03 10:00 > 03-11 00:00');
select story.owes_nothing(:'danger', 'lead.feedback', 'not before either');
select story.as_login('xt_sq91_91', 'select lead_number from api.record_lead(''patrol'', ''走访发现'')') as patrol \gset
select story.owes_nothing(story.open(:'patrol', 'low', 'xt_sq91_91'), 'lead.feedback', 'who was found on patrol was reported by nobody');
select story.accept(story.offer(:'number', 'PCS'), 'xt_pcs_91');
select story.refuses('xt_fl_91', 'WB101 no_such_case', 'a stranger tells nobody', 'select api.record_feedback(%L)', :'number');
select story.refuses('xt_fl_91', 'WB102 no_such_lead', 'of a lead neither', 'select api.record_feedback(%L)', :'calm');
select story.clock('2026-03-04 10:00+08');
select story.as_login('xt_pcs_91', 'select event_id from api.record_feedback(%L, null, %L)', :'number', '2026-03-04 09:00+08');
select story.as_login('xt_sq91_91', 'select event_id from api.record_feedback(%L)', :'calm');
select story.owes(:'number', 'lead.feedback', 'the new holder has told the reporter', 'holder 03-03 10:00 > 03-11 00:00 met 03-04 09:00');
select story.owes(:'calm', 'lead.feedback', 'of a lead that was screened out, too', 'SQ91 03-03 10:00 > 03-11 00:00 met 03-04 10:00');

-- lead.report_police: at once, by who ticked the situation, wherever the lead went
select story.clock('2026-03-02 09:00+08');
select story.as_login('xt_fl_91', 'select lead_number from api.record_lead(''public'', ''有人反映'', ''SQ91'', situations => ''{MR4}'')') as ticked \gset
select story.as_login('xt_pcs_91', 'select lead_number from api.record_lead(''police'', ''警情'', ''SQ91'', situations => ''{MR4}'')') as by_police \gset
select story.owes(:'ticked', 'lead.report_police', 'at once', 'FL 03-02 09:00 > 03-02 09:00');
select story.owes_nothing(:'danger', 'lead.report_police', 'danger alone is no situation of mandatory report');
select story.owes_nothing(:'by_police', 'lead.report_police', 'the police do not report to themselves');
select is(story.holder(:'ticked'), 'SQ91', 'the lead lies with the community');
select is(story.as_login('xt_fl_91', 'select next_command from api.my_work where number = %L', :'ticked'), 'report police ' || :'ticked', 'who ticked it is told what it owes');
select is(story.as_login('xt_fl_91', 'select count(*)::text from api.leads where lead_number = %L', :'ticked'), '0', 'of a lead that it does not see');
select story.clock('2026-03-02 10:00+08');
select results_eq(format('select story.late(%L, ''lead.report_police'')', :'ticked'), array['FL 60'], 'each minute late is its own');
select story.open(:'ticked', 'emergency', 'xt_sq91_91') as number \gset
select story.owes(:'ticked', 'lead.report_police', 'opening the case does not report it', 'FL 03-02 09:00 > 03-02 09:00');
select story.refuses('xt_fl_91', 'WB403 text_is_missing', 'a report has words', 'select api.report_to_police(%L, null)', :'ticked');
select story.refuses('xt_fl_91', 'WB101 no_such_case', 'the case is hidden from it', 'select api.report_to_police(%L, ''x'')', :'number');
select story.lets('xt_fl_91', 'what it owes it may report', 'select api.report_to_police(%L, ''已报 110'')', :'ticked');
select story.as_login('xt_sq91_91', 'select event_id from api.report_to_police(%L, ''已报 110'', %L)', :'number', '2026-03-02 09:20+08');
select story.owes(:'ticked', 'lead.report_police', 'a report by the holder, on the case, meets it as of when it was made', 'FL 03-02 09:00 > 03-02 09:00 met 03-02 09:20');
select results_eq(format('select story.late(%L, ''lead.report_police'')', :'ticked'), array['FL 20'], 'late by twenty minutes then');
select story.lets('xt_sq91_91', 'and nothing keeps anybody from reporting again', 'select api.report_to_police(%L, ''再报'')', :'number');

-- lead.notify_office: the holder, where the office neither recorded nor holds it
select story.clock('2026-03-02 09:00+08');
select story.lead('xt_sq91_91', null) as lead \gset
select story.owes(:'lead', 'lead.notify_office', 'one working day', 'holder 03-02 09:00 > 03-04 00:00');
select story.owes_nothing(story.lead('xt_msb_91'), 'lead.notify_office', 'not where the office recorded it');
select story.owes_nothing(story.as_login('xt_fl_91', 'select lead_number from api.record_lead(''public'', ''有人反映'')'), 'lead.notify_office', 'nor where the office holds it from the beginning');
select story.open(:'lead', 'low', 'xt_sq91_91') as number \gset
select story.owes(:'lead', 'lead.notify_office', 'opening the case ends it on the lead', 'holder 03-02 09:00 > 03-04 00:00 void 03-02 09:00');
select story.owes(:'number', 'lead.notify_office', 'and begins it on the case with the same clock', 'holder 03-02 09:00 > 03-04 00:00');
select story.clock('2026-03-05 00:30+08');
select story.as_login('xt_sq91_91', 'select event_id from api.notify_office(%L)', :'number');
select story.owes(:'number', 'lead.notify_office', 'until the office was notified', 'holder 03-02 09:00 > 03-04 00:00 met 03-05 00:30');
select story.lead('xt_sq91_91', null) as lead \gset
select story.clock('2026-03-05 01:00+08');
select story.open(:'lead', 'low', 'xt_msb_91') as number \gset
select story.owes_nothing(:'number', 'lead.notify_office', 'an office that opens the case itself knows of it');
select story.lead('xt_sq91_91', null) as lead \gset
select story.as_login('xt_sq91_91', 'select lead_number from api.dispatch_lead(%L, ''MSB'')', :'lead');
select story.clock('2026-03-05 02:00+08');
select story.as_login('xt_msb_91', 'select api.accept_lead(%L)', :'lead');
select story.owes(:'lead', 'lead.notify_office', 'an office that takes the lead over has been notified', 'holder 03-05 01:00 > 03-07 00:00 met 03-05 02:00');
select story.commit_check();

select * from finish();
rollback;
