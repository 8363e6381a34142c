-- A report to the police is blocked by no missing step. Whoever did not wait for the steps of the plan (admonish, stop) is asked for the
-- reason afterwards, by its own deadline, in its list of work; nobody is, where the law reports at once. 2026-03-02 is a Monday.
--
-- Seen to fail: without each condition of core.report_needs_reason; without the unit in core.meet_debt.
begin;
\ir ../helpers/street.sql
\ir helpers/owed.sql
select * from no_plan();

create function story.reports(login text, number text) returns text
language sql as $$ select story.as_login(login, 'select concat_ws('' '', event_id, reason_due_at at time zone ''Asia/Shanghai'') from api.report_to_police(%L, ''已报 110'')', number) $$;
create function story.asked(login text, number text) returns text
language sql as $$ select story.as_login(login, 'select string_agg(next_command, '','') from my_work where kind = ''report.reason'' and number = %L', number) $$;

select story.clock('2026-03-02 09:00+08');
select story.case_at('FL', risk => 'low') as number, story.lead('xt_sq91_91', 'SQ91') as lead \gset
select is(story.reports('xt_fl_91', :'number'), :'number' || '/4 2026-03-06 00:00:00', 'a case of low risk is reported at once, and it is told by when the reason is owed');
select story.owes(:'number', 'report.reason', 'three working days, by the unit that reported', 'FL 03-02 09:00 > 03-06 00:00');
select is(story.asked('xt_fl_91', :'number'), 'report explain ' || :'number', 'which finds it in its list of work');
select is(story.asked('xt_msb_91', :'number'), null, 'and nobody else');
select story.reports('xt_fl_91', :'number');
select story.owes(:'number', 'report.reason', 'a second report asks no second time', 'FL 03-02 09:00 > 03-06 00:00');

-- It goes over with nothing: the unit that reported answers for it, wherever the case went.
select story.accept(story.offer(:'number', 'SFS', 'xt_fl_91'), 'xt_sfs_91');
select is(story.asked('xt_sfs_91', :'number'), null, 'a new holder is not asked');
select story.refuses('xt_sfs_91', 'WB333 nothing_is_owed', 'and answers nothing in its place', 'select api.explain_report(%L, ''serious'', ''x'')', :'number');
select is(story.asked('xt_fl_91', :'number'), 'report explain ' || :'number', 'who reported still is');
select story.refuses('xt_fl_91', 'WB107 unknown_code', 'by a reason that there is', 'select api.explain_report(%L, ''because'', ''x'')', :'number');
select story.refuses('xt_fl_91', 'WB403 text_is_missing', 'and in words', 'select api.explain_report(%L, ''serious'', '' '')', :'number');
select story.clock('2026-03-06 09:00+08');
select story.as_login('xt_msb_91', 'select count(*) from api.sweep(false)');
select is((select string_agg(e.detail ->> 'level' || ' ' || (e.detail ->> 'to') || ' ' || (e.detail ->> 'about'), ',') from core.event e where e.matter_id = story.matter(:'number') and e.kind = 'order_issued' and e.detail ->> 'about' = 'report.reason'),
  'reminder FL report.reason', 'late, it is reminded as of anything else');
select story.as_login('xt_fl_91', 'select event_id from api.explain_report(%L, ''情节严重'', ''劝诫无效，伤情加重'')', :'number');
select story.owes(:'number', 'report.reason', 'met by the reason', 'FL 03-02 09:00 > 03-06 00:00 met 03-06 09:00');
select is(story.last_event(:'number'), 'report_explained {"reason": "serious"}', 'the words are in the vault, the code in the event');
select story.refuses('xt_fl_91', 'WB101 no_such_case', 'once: then nothing of the case is its own any more', 'select api.explain_report(%L, ''serious'', ''x'')', :'number');
select is(story.as_login('xt_sfs_91', 'select told from case_timeline where case_number = %L and event = ''report_explained''', :'number'), '理由 情节严重', 'and the reason is told in words');

-- Of a lead, as of a case.
select story.reports('xt_sq91_91', :'lead');
select story.owes(:'lead', 'report.reason', 'of a lead that nobody has screened', 'SQ91 03-06 09:00 > 03-12 00:00');
select story.open(:'lead', 'low', 'xt_sq91_91') as became \gset
select is(story.asked('xt_sq91_91', :'lead'), 'report explain ' || :'lead', 'what becomes of the lead frees nobody of it');
select story.as_login('xt_sq91_91', 'select event_id from api.explain_report(%L, ''other'', ''家长要求'')', :'lead');
select story.owes(:'lead', 'report.reason', 'which is met on the lead', 'SQ91 03-06 09:00 > 03-12 00:00 met 03-06 09:00');

-- Where the law reports at once, nobody is asked.
select story.owes_nothing(n, 'report.reason', 'in an emergency nobody is asked') from (select story.case_at('FL', risk => 'emergency')) v (n), story.reports('xt_fl_91', n);
select story.owes_nothing(n, 'report.reason', 'nor of a child in danger') from (select story.lead('xt_sq91_91', 'SQ91', true)) v (n), story.reports('xt_sq91_91', n);
select story.owes_nothing(n, 'report.reason', 'nor in a situation of mandatory report, also on the case that it became')
from (select story.open(story.as_login('xt_sq91_91', 'select lead_number from api.record_lead(''public'', ''x'', situations => ''{MR4}'')'), 'low', 'xt_sq91_91')) v (n), story.reports('xt_sq91_91', n);
select story.owes_nothing(n, 'report.reason', 'nor is the police itself') from (select story.case_at('PCS', risk => 'low')) v (n), story.reports('xt_pcs_91', n);
select story.owes_nothing(n, 'report.reason', 'nor by the one act for what is urgent') from (select story.as_login('xt_sq91_91', 'select lead_number from api.record_urgent(''孩子正在受伤'')')) v (n);
select story.case_at('FL', risk => 'low') as dead \gset
select story.as_login('xt_fl_91', 'select event_id from api.record_death(%L, ''病故'')', :'dead');
select story.lets('xt_fl_91', 'a file that stands still is reported as well', 'select api.report_to_police(%L, ''x'')', :'dead');
select story.reports('xt_fl_91', :'dead');
select story.owes_nothing(:'dead', 'report.reason', 'and nothing is asked on it');

-- Who waits for others' acts on the case reports later than its own transaction began: that is no fact from the future on the lead either. (Seen to
-- fail: with happened_at of the case's event, whatever it is, in core.settle_report.)
select story.open(story.as_login('xt_sq91_91', 'select lead_number from api.record_lead(''public'', ''x'', situations => ''{MR4}'')'), 'low', 'xt_sq91_91') as busy \gset
select story.as_login('xt_sq91_91', 'select event_id from api.record_visit(%L, true, ''x'')', :'busy') from generate_series(1, 4);
select story.lets('xt_sq91_91', 'a report is made while others act', 'select api.report_to_police(%L, ''x'')', :'busy');

-- A second lead joined to a case: what the law says of one it says of both.
select story.case_at('FL', risk => 'low') as joined \gset
select story.as_login('xt_msb_91', 'select event_id from api.join_lead(%L, %L)', story.lead('xt_msb_91', 'SQ91', true), :'joined'), story.reports('xt_fl_91', :'joined');
select story.owes_nothing(:'joined', 'report.reason', 'a joined lead told of danger');
select story.commit_check();

select * from finish();
rollback;
