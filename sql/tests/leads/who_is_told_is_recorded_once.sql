-- The notice to the office and the feedback to the reporter are recorded where they are owed, by either number, and only as
-- long as they are owed; ending a case is no way to be rid of them. 2026-03-02 is a Monday.
begin;
\ir ../helpers/street.sql
\ir ../casework/helpers/owed.sql
select * from no_plan();

-- By the lead's number, after it became a case.
select story.clock('2026-03-02 09:00+08');
select story.lead('xt_sq91_91', null) as lead \gset
select story.open(:'lead', 'low', 'xt_sq91_91') as number \gset
select is(story.as_login('xt_sq91_91', 'select event_id from api.notify_office(%L)', :'lead'), :'number' || '/2', 'the notice goes to the case that the lead became');
select story.owes(:'number', 'lead.notify_office', 'where it meets what was owed', 'holder 03-02 09:00 > 03-04 00:00 met 03-02 09:00');
select is(story.as_login('xt_sq91_91', 'select event_id from api.record_feedback(%L)', :'lead'), :'number' || '/3', 'so does the feedback');
select story.owes(:'number', 'lead.feedback', 'which is met as well', 'holder 03-02 09:00 > 03-10 00:00 met 03-02 09:00');
select story.refuses('xt_sq91_91', 'WB333 nothing_is_owed', 'a second notice is none', 'select api.notify_office(%L)', :'lead');
select story.refuses('xt_sq91_91', 'WB333 nothing_is_owed', 'by no number', 'select api.notify_office(%L)', :'number');
select story.refuses('xt_sq91_91', 'WB333 nothing_is_owed', 'nor is a second feedback', 'select api.record_feedback(%L)', :'number');
select story.refuses('xt_sq92_91', 'WB102 no_such_lead', 'a stranger is told of the lead that he named', 'select api.notify_office(%L)', :'lead');
select story.refuses('xt_sq91_91', 'WB103 mistyped_number', 'a mistyped number is told', 'select api.notify_office(''L2026-7K3FQX'')');
select story.lead('xt_msb_91') as calm \gset
select story.refuses('xt_msb_91', 'WB333 nothing_is_owed', 'before anything came of a lead its reporter is told nothing', 'select api.record_feedback(%L)', :'calm');
select story.case_at('PCS', 'SQ92', 'low') as case2 \gset
select story.lead('xt_sq92_91', null) as joined \gset
select story.as_login('xt_sq92_91', 'select event_id from api.join_lead(%L, %L)', :'joined', :'case2');
create function story.to_be_told(number text) returns text[]
language sql as $$
  select array_agg(case when o.for_lead_id = c.lead_id then 'first' else 'joined' end order by o.due_at, o.obligation_id)
  from core.obligation o join core.case_file c on c.case_id = o.matter_id
  where o.matter_id = story.matter(number) and o.kind = 'lead.feedback' and o.ended_at is null
$$;
select is(story.to_be_told(:'case2'), '{first,joined}', 'of a case that came of two leads, two reporters are to be told');
select is(story.as_login('xt_pcs_91', 'select string_agg(next_command, '','' order by number) from my_work where kind = ''lead.feedback'' and number in (%L, %L)', :'case2', :'joined'), 'lead feedback ' || :'case2' || ',lead feedback ' || :'joined', 'and its holder is asked twice, each time by the number that names the reporter');
select story.as_login('xt_pcs_91', 'select event_id from api.record_feedback(%L)', :'joined');
select is(story.to_be_told(:'case2'), '{first}', 'the holder names the lead that was joined: one is told, and the other still to be');
select is(story.last_event(:'case2'), 'reporter_informed ' || jsonb_build_object('lead', :'joined')::text, 'the event says whose reporter');
select story.refuses('xt_pcs_91', 'WB333 nothing_is_owed', 'nobody tells the same one twice', 'select api.record_feedback(%L)', :'joined');
select story.as_login('xt_pcs_91', 'select event_id from api.record_feedback(%L)', :'case2');
select is(story.to_be_told(:'case2'), null, 'by the number of the case, whoever is left');
-- by the number of a case with two: who is due first; when the case ends, what is left goes on with its lead
select story.case_at('PCS', 'SQ92', 'low') as case3 \gset
select story.lead('xt_sq92_91', null) as joined3 \gset
select story.as_login('xt_sq92_91', 'select event_id from api.join_lead(%L, %L)', :'joined3', :'case3'), story.as_login('xt_pcs_91', 'select event_id from api.record_feedback(%L)', :'case3');
select is(story.to_be_told(:'case3'), '{joined}', 'by the number of the case, who is due first');
select story.propose_closing(:'case3', 'xt_pcs_91'), story.close(:'case3');
select story.as_login('xt_pcs_91', 'select event_id from api.record_feedback(%L)', :'joined3');
select is(story.to_be_told(:'case3'), null, 'after the closing its last holder tells who is left, by the lead''s number');
-- a notice, too
select story.as_login('xt_sq92_91', 'select case_number from api.open_case(%L, ''C3-1'', ''low'')', story.lead('xt_sq92_91', null)) as case4 \gset
select story.lead('xt_sq92_91', null) as joined4 \gset
select story.as_login('xt_sq92_91', 'select event_id from api.join_lead(%L, %L)', :'joined4', :'case4'), story.as_login('xt_sq92_91', 'select event_id from api.notify_office(%L)', :'joined4');
select is((select count(*)::int from core.obligation where matter_id = story.matter(:'case4') and kind = 'lead.notify_office' and ended_at is null), 1, 'the notice of one lead is not that of the other');
select story.refuses('postgres', 'WB002 facts_are_never_changed', 'of which lead something is owed is never changed', 'update core.obligation set for_lead_id = null where matter_id = %L', story.matter(:'case4')::text);
select story.as_login('xt_sq92_91', 'select status from api.screen_lead(%L, ''out'', ''unfounded'')', n), story.as_login('xt_msb_91', 'select status from api.screen_lead(%L, ''out'')', n) from story.lead('xt_sq92_91', null) n;
select story.lead('xt_sq91_91', null) as lead \gset
select story.as_login('xt_sq91_91', 'select status from api.screen_lead(%L, ''out'', ''unfounded'')', :'lead'), story.as_login('xt_msb_91', 'select status from api.screen_lead(%L, ''out'')', :'lead');
select is(story.as_login('xt_sq91_91', 'select event_id from api.record_feedback(%L)', :'lead'), :'lead' || '/4', 'what is owed on a lead is met on the lead');

-- Closing a case.
select story.open(story.lead('xt_msb_91'), 'low') as number \gset
select story.accept(story.offer(:'number', 'FL'), 'xt_fl_91');
select story.clock('2026-03-04 09:00+08');
select story.propose_closing(:'number', 'xt_fl_91'), story.close(:'number');
select story.owes(:'number', 'lead.feedback', 'closed: its last holder owes it itself, with the old deadline', 'holder 03-02 09:00 > 03-10 00:00 void 03-04 09:00', 'FL 03-02 09:00 > 03-10 00:00');
select is(story.as_login('xt_fl_91', 'select next_command from my_work where number = %L', :'number'), 'lead feedback ' || :'number', 'and is told so');
select story.open(story.lead('xt_msb_91'), 'low') as late \gset
select story.accept(story.offer(:'late', 'FL'), 'xt_fl_91');
select story.clock('2026-03-12 02:00+08');
select story.propose_closing(:'late', 'xt_fl_91'), story.close(:'late');
select story.owes(:'late', 'lead.feedback', 'what was late already is due at once', 'holder 03-04 09:00 > 03-12 00:00 void 03-12 02:00', 'FL 03-04 09:00 > 03-12 02:00');
select story.clock('2026-03-12 03:00+08');
select story.as_login('xt_fl_91', 'select event_id from api.record_feedback(%L)', :'late');
select results_eq(format('select story.late(%L, ''lead.feedback'')', :'late'), array['FL 180'], 'and no minute counts twice');
select story.as_login('xt_fl_91', 'select event_id from api.record_feedback(%L)', :'number');
select story.owes(:'number', 'lead.feedback', 'told after the closing', 'holder 03-02 09:00 > 03-10 00:00 void 03-04 09:00', 'FL 03-02 09:00 > 03-10 00:00 met 03-12 03:00');
select is_empty('select * from story.lateness_lost', 'no late minute is lost');

-- Beyond the calendar a deadline is unknown, and nothing is blocked.
select story.clock('2090-05-05 09:00+08');
select story.open(story.lead('xt_msb_91'), 'low') as unknown \gset
select story.propose_closing(:'unknown', 'xt_msb_91'), story.close(:'unknown');
select story.owes(:'unknown', 'lead.feedback', 'without a deadline it goes over without one', 'holder 05-05 09:00 > calendar_not_loaded void 05-05 09:00', 'MSB 05-05 09:00 > calendar_not_loaded');
select story.clock('2090-06-05 09:00+08');
select is_empty('select * from story.lateness_lost', 'and nobody is late');
select story.clock('2026-03-13 09:00+08');

-- A return is checked before it is made: of a lead, and of what a unit answers on paper.
select story.as_login('xt_msb_91', 'select lead_number from api.dispatch_lead(%L, ''SQ91'', ''M-SQ-17'')', story.lead('xt_msb_91', 'SQ91')) as offered \gset
select is(story.as_login('xt_sq91_91', 'select contradicted_by from api.check_lead_return(%L, ''wrong_matter'', ''D-MSB-01'')', :'offered'), 'M-SQ-17', 'the return of a lead against the own duty');
select is(story.as_login('xt_sq91_91', 'select contradicted_by from api.check_lead_return(%L, ''insufficient_material'', ''D-MSB-01'')', :'offered'), null, 'or not');
select story.refuses('xt_fl_91', 'WB100 no_such_offer', 'is for who is offered it', 'select api.check_lead_return(%L, ''other'', ''D-FL-01'')', :'offered');
select story.refuses('xt_sq91_91', 'WB107 unknown_code', 'by a reason that exists', 'select api.check_lead_return(%L, ''bored'', ''D-FL-01'')', :'offered');
select story.offer(story.case_at('FL'), 'QMZJ', 'xt_fl_91') as paper \gset
select is(story.as_login('xt_msb_91', 'select contradicted_by from api.check_return(%L, ''wrong_matter'', %L, ''QMZJ'', ''函'')', :'paper', d.duty_code), d.duty_code, 'of a unit that answers on paper, the office asks')
from core.duties_of((select unit_id from core.unit where subdistrict_id = 1 and code = 'QMZJ'), core.plan_in_force(1, core.now())) d order by d.duty_code limit 1;
select story.refuses('xt_fl_91', 'WB207 only_paper_is_recorded_on_behalf', 'and nobody else', 'select api.check_return(%L, ''other'', ''D-FL-01'', ''QMZJ'', ''函'')', :'paper');

-- A unit and the one it is seated in are one.
select story.refuses('xt_msb_91', 'WB334 seated_with_the_holder', 'the office offers nothing to its own post', 'select api.dispatch_case(%L, ''OFF'')', story.case_at('MSB'));
select story.refuses('xt_msb_91', 'WB334 seated_with_the_holder', 'nor a lead', 'select api.dispatch_lead(%L, ''OFF'')', story.lead('xt_msb_91'));
select story.lets('xt_fl_91', 'others do', 'select api.dispatch_case(%L, ''OFF'')', story.case_at('FL'));

-- Urgent: one act.
select story.clock('2026-03-16 09:00+08');
select story.as_login('xt_sq91_wg01_91', 'select lead_number from api.record_urgent(''孩子在窗外哭喊'')') as urgent \gset
select is((select string_agg(kind, ' ' order by event_no) from core.event where matter_id = story.matter(:'urgent')), 'recorded police_reported office_notified', 'the lead, the report and the notice');
select is((select l.danger::text || ' ' || l.channel from core.lead l where l.lead_number = :'urgent'), 'true other', 'with danger');
select is(story.holder(:'urgent'), 'SQ91', 'somebody answers');
select story.owes(:'urgent', 'lead.screen', 'its clock runs in hours', 'holder 03-16 09:00 > 03-16 11:00');
select story.owes(:'urgent', 'lead.notify_office', 'the notice is met', 'holder 03-16 09:00 > 03-18 00:00 met 03-16 09:00');
select story.as_login('xt_pcs_91', 'select lead_number from api.record_urgent(''警情'', ''SQ91'', ''police'', %L)', '2026-03-16 08:30+08') as by_police \gset
select is((select string_agg(kind, ' ' order by event_no) from core.event where matter_id = story.matter(:'by_police')), 'recorded office_notified', 'the police do not report to themselves');
select story.as_login('xt_msb_91', 'select lead_number from api.record_urgent(''来电'')') as by_office \gset
select is((select string_agg(kind, ' ' order by event_no) from core.event where matter_id = story.matter(:'by_office')), 'recorded police_reported', 'nor does the office notify itself');
select is((select e.happened_at from core.event e where e.matter_id = story.matter(:'by_police') and e.event_no = 1), '2026-03-16 08:30+08'::timestamptz, 'when it happened is told');
select story.refuses('xt_sj91_91', 'WB202 not_for_your_group', 'an auditor records nothing', 'select api.record_urgent(''x'')');
select story.refuses('xt_fl_91', 'WB403 text_is_missing', 'a word of what is happening is needed', 'select api.record_urgent('''')');
select story.refuses('xt_fl_91', 'WB404 no_fact_from_the_future', 'of what is happening, not of what will', 'select api.record_urgent(''x'', happened_at => ''2026-03-17 09:00+08'')');
select story.commit_check();

select * from finish();
rollback;
