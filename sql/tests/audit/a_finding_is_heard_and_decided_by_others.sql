-- The whole way of a finding: opened, answered, decided, put right, rechecked, reviewed; each step by whom it is for, and by nobody else.
begin;
\ir ../helpers/street.sql
\ir helpers/found.sql
select plan(68);

create function story.reads(login text, finding text) returns text language plpgsql as $$
begin
  perform story.as_login(login, 'select api.ask_to_read(%L)', finding);
  set local session_replication_role = replica;
  update core.look_grant set granted_in = '3' where granted_in = pg_current_xact_id();
  set local session_replication_role = origin;
  return story.as_login(login, 'select said from api.read_finding(%L) where step = ''answered''', finding);
end $$;

-- the community was late with the first contact; the police station with its answer
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.at('2026-03-05 09:00'); select story.visit(:'n', 'xt_sq91_91');
select story.offer(:'n', 'PCS'); select story.at('2026-03-06 18:00'); select story.accept(:'n', 'xt_pcs_91');
select story.at('2026-03-09 09:00');

-- opening
select story.refuses('xt_sq91_91', 'WB202 not_for_your_group', 'a community opens no audit', 'select api.open_audit(''street'', ''2026-03-01'', ''2026-03-08'')');
select story.refuses('xt_msb_91', 'WB372 period_is_wrong', 'a period that is reversed', 'select api.open_audit(''street'', ''2026-03-08'', ''2026-03-01'')');
select story.refuses('xt_msb_91', 'WB372 period_is_wrong', 'a period to come', 'select api.open_audit(''street'', ''2026-03-08'', ''2026-03-10'')');
select story.refuses('xt_msb_91', 'WB603 own_unit_is_not_audited', 'the own unit', 'select api.open_audit(''unit'', ''2026-03-01'', ''2026-03-08'', ''OFF'')');
select story.refuses('xt_sj91_91', 'WB604 order_must_be_named', 'an auditor without an order', 'select api.open_audit(''street'', ''2026-03-01'', ''2026-03-08'')');
select story.refuses('xt_sj91_91', 'WB604 order_must_be_named', 'an order of an agency', 'select api.open_audit(''street'', ''2026-03-01'', ''2026-03-08'', null, ''FL'')');
select story.refuses('xt_msb_91', 'WB107 unknown_code', 'a scope that there is not', 'select api.open_audit(''town'', ''2026-03-01'', ''2026-03-08'')');
select story.refuses('xt_msb_91', 'WB403 text_is_missing', 'a case without its number', 'select api.open_audit(''case'', ''2026-03-01'', ''2026-03-08'')');
select story.refuses('xt_msb_91', 'WB605 nothing_to_audit', 'a period before everything', 'select api.open_audit(''case'', ''2020-03-01'', ''2020-03-08'', %L)', :'n');
-- what it would find is told, and nothing stays
select count(*) as audits from core.audit \gset
select story.refuses('xt_sq91_91', 'WB202 not_for_your_group', 'nor does a community try one', 'select api.try_audit(''street'', ''2026-03-01'', ''2026-03-08'')');
select story.as_login('xt_sj91_91', 'select concat_ws('' '', matters, findings, units, answer_due_at) from api.try_audit(''case'', ''2026-03-01'', ''2026-03-09'', %L, ''LDZ'')', :'n') as tried \gset
select is((select count(*) from core.audit), :audits::bigint, 'a trial leaves no audit');
select story.as_login('xt_sj91_91', 'select concat_ws('' '', audit_number, matters, findings, units, answer_due_at) from api.open_audit(''case'', ''2026-03-01'', ''2026-03-09'', %L, ''LDZ'', ''示例〔2026〕1号'')', :'n') as opened \gset
select split_part(:'opened', ' ', 1) as a \gset
select is(:'a' || ' ' || :'tried', :'opened', 'a trial tells what opening finds');
select story.finding(:'a', 'late_first_contact', 'SQ91') as contact, story.finding(:'a', 'late_acceptance', 'PCS') as answer \gset
select ok(:'contact' <> '', 'the community is named'); select ok(:'answer' <> '', 'and the police station');
select is(story.as_login('xt_sq91_91', 'select string_agg(distinct unit_code, '' '') from api.findings'), 'SQ91', 'a unit sees what names it, and nothing else');
select is(story.as_login('xt_fl_91', 'select count(*) from api.findings'), '0', 'a unit that is not named sees nothing');
select is(story.as_login('xt_sq91_91', 'select weight_name from api.findings where finding = %L', :'contact'), '疑似', 'possible, until decided');
select is(story.as_login('xt_sq91_91', 'select count(*) from api.audits'), '0', 'a unit sees no audit');
select is(story.as_login('xt_sq91_91', 'select kind from api.my_work where number = %L', :'a'), 'finding.answer', 'it is asked to answer');

-- answering
select story.refuses('xt_fl_91', 'WB602 no_such_finding', 'another unit does not answer', 'select api.answer_finding(%L, ''accepted'', ''x'')', :'contact');
select story.refuses('xt_msb_91', 'WB608 not_the_unit_of_this_step', 'nor does the office', 'select api.answer_finding(%L, ''accepted'', ''x'')', :'contact');
select story.refuses('xt_sj91_91', 'WB202 not_for_your_group', 'nor the auditor', 'select api.answer_finding(%L, ''accepted'', ''x'')', :'contact');
select story.refuses('xt_sq91_91', 'WB103 mistyped_number', 'a number that is none', 'select api.answer_finding(''A2026'', ''accepted'', ''x'')');
select story.refuses('xt_sq91_91', 'WB602 no_such_finding', 'a finding that there is not', 'select api.answer_finding(%L, ''accepted'', ''x'')', :'a' || '.999');
select story.refuses('xt_sq91_91', 'WB107 unknown_code', 'neither accepted nor contested', 'select api.answer_finding(%L, ''maybe'', ''x'')', :'contact');
select story.refuses('xt_sq91_91', 'WB403 text_is_missing', 'without a word', 'select api.answer_finding(%L, ''accepted'', '' '')', :'contact');
select story.refuses('xt_msb_91', 'WB612 unit_is_heard_first', 'nobody decides before it was heard', 'select api.decide_finding(%L, ''reminded'', ''x'')', :'contact');
select story.as_login('xt_sq91_91', 'select event_id from api.answer_finding(%L, ''不认可'', ''当天孩子在外地'')', :'contact');
select is(story.status(:'contact'), 'answered', 'heard');
select story.refuses('xt_sq91_91', 'WB610 already_answered', 'it is heard once', 'select api.answer_finding(%L, ''accepted'', ''x'')', :'contact');
select story.refuses('xt_msb_91', 'WB501 look_needs_a_grant', 'what was said is read by nobody who has not asked', 'select * from api.read_finding(%L)', :'contact');
select story.as_login('xt_msb_91', 'select api.ask_to_read(%L)', :'contact') as look \gset
select story.refuses('xt_msb_91', 'WB501 look_needs_a_grant', 'nor in the transaction that asks: a rollback would take the trace away', 'select * from api.read_finding(%L, %L)', :'contact', :'look');
select is(story.reads('xt_msb_91', :'contact'), '当天孩子在外地', 'who decides reads it in full');
select story.refuses('xt_fl_91', 'WB602 no_such_finding', 'another unit does not', 'select * from api.read_finding(%L)', :'contact');

-- deciding
select story.refuses('xt_sq91_91', 'WB202 not_for_your_group', 'the unit does not decide', 'select api.decide_finding(%L, ''dismissed'', ''x'', ''not_so'')', :'contact');
select story.refuses('xt_sj91_91', 'WB202 not_for_your_group', 'nor does the auditor', 'select api.decide_finding(%L, ''reminded'', ''x'')', :'contact');
select story.refuses('xt_ldz_91', 'WB608 not_the_unit_of_this_step', 'nor who gave the order', 'select api.decide_finding(%L, ''reminded'', ''x'')', :'contact');
select story.refuses('xt_msb_91', 'WB613 measure_is_not_for_this_unit', 'no letter to a superior about a community', 'select api.decide_finding(%L, ''superior_informed'', ''x'')', :'contact');
select story.refuses('xt_msb_91', 'WB107 unknown_code', 'dismissed without a cause', 'select api.decide_finding(%L, ''dismissed'', ''x'')', :'contact');
select story.as_login('xt_msb_91', 'select event_id from api.decide_finding(%L, ''责令整改'', ''应先电话联系'')', :'contact');
select is(story.status(:'contact'), 'rectifying', 'it is to be put right');
select story.refuses('xt_msb_92', 'WB611 already_decided', 'it is decided once', 'select api.decide_finding(%L, ''reminded'', ''x'')', :'contact');
select is(story.as_login('xt_sq91_91', 'select weight_name || measure_name from api.findings where finding = %L', :'contact'), '已认定责令整改', 'the unit is told');

-- late with its answer, and decided without it; the police is managed from above
select story.at('2026-03-24 09:00');
select is(story.as_login('xt_pcs_91', 'select is_late from api.answer_finding(%L, ''accepted'', ''迟了'')', :'answer'), 'true', 'an answer after the deadline is taken, and marked late');
select story.refuses('xt_msb_91', 'WB613 measure_is_not_for_this_unit', 'no circular about a police station', 'select api.decide_finding(%L, ''criticised'', ''x'')', :'answer');
select story.as_login('xt_msb_91', 'select event_id from api.decide_finding(%L, ''superior_informed'', ''函告'')', :'answer');
select is(story.status(:'answer'), 'closed', 'its superior is written to');

-- rectification
select story.refuses('xt_msb_91', 'WB615 nothing_to_recheck', 'nothing was reported yet', 'select api.recheck_finding(%L, true, ''x'')', :'contact');
select is(story.as_login('xt_sq91_91', 'select kind from api.my_work where number = %L and kind = ''rectification''', :'a'), 'rectification', 'it waits in the inbox');
select story.as_login('xt_sq91_91', 'select event_id from api.report_rectification(%L, ''已建立电话联系制度'')', :'contact');
select story.refuses('xt_sq91_91', 'WB614 nothing_to_rectify', 'it was reported', 'select api.report_rectification(%L, ''x'')', :'contact');
select story.refuses('xt_ldz_91', 'WB608 not_the_unit_of_this_step', 'who did not decide does not recheck', 'select api.recheck_finding(%L, true, ''x'')', :'contact');
select story.as_login('xt_msb_92', 'select event_id from api.recheck_finding(%L, false, ''还不够'')', :'contact');
select is(story.status(:'contact'), 'rectifying', 'not put right: it begins anew');
select is((select count(*) from core.obligation o join core.audit a on a.audit_id = o.matter_id where a.audit_number = :'a' and o.kind = 'rectification' and o.ended_at is null), 1::bigint, 'and is owed again');
select story.as_login('xt_sq91_91', 'select event_id from api.report_rectification(%L, ''已补齐'')', :'contact');

-- review, while it waits to be rechecked
select story.refuses('xt_fl_91', 'WB602 no_such_finding', 'another unit asks for no review', 'select api.ask_review(%L, ''x'')', :'contact');
select story.as_login('xt_sq91_91', 'select event_id from api.ask_review(%L, ''请再看'')', :'contact');
select story.refuses('xt_sq91_91', 'WB617 review_was_asked', 'it can be asked once', 'select api.ask_review(%L, ''x'')', :'contact');
select is(story.as_login('xt_msb_91', 'select waits_for_code from api.findings where finding = %L', :'contact'), 'QMZJ', 'the leading group gave the order: the district reviews');
select story.refuses('xt_msb_92', 'WB403 text_is_missing', 'whose decision is recorded by its paper', 'select api.decide_review(%L, ''lifted'', ''x'')', :'contact');
select story.refuses('xt_msb_91', 'WB609 another_person_must_decide', 'and not by who decided', 'select api.decide_review(%L, ''lifted'', ''x'', ''区民函1号'')', :'contact');
select story.refuses('xt_msb_92', 'WB609 another_person_must_decide', 'nor by somebody with a post where the order came from', 'select api.decide_review(%L, ''lifted'', ''x'', ''区民函1号'')', :'contact');
select story.as_login('xt_off_92', 'select event_id from api.decide_review(%L, ''撤销'', ''证据不足'', ''区民函1号'')', :'contact');
select is(story.status(:'contact'), 'lifted', 'lifted');
select is(story.as_login('xt_ldz_91', 'select measure from api.findings where finding = %L', :'contact'), null, 'no measure is shown any more');
select is(story.as_login('xt_ldz_91', 'select decided from api.compare_units(''2026-03-01'', ''2026-03-20'') where unit_code = ''SQ91'''), '0', 'nor counted');
select is(story.as_login('xt_ldz_91', 'select decided from api.compare_units(''2026-03-01'', ''2026-03-20'') where unit_code = ''PCS'''), '1', 'while what stands counts');

-- the office named, by its own order or that of the leading group; the leading group named
select story.as_login('xt_ldz_91', 'select audit_number from api.open_audit(''street'', ''2026-03-01'', ''2026-03-23'')') as b \gset
select is((select u.code from core.audit a join core.unit n on n.subdistrict_id = 1 and n.code = 'MSB' join core.unit u on u.unit_id = core.deciding_unit(a, n.unit_id) where a.audit_number = :'b'), 'QMZJ',
  'the leading group ordered it, the office is named: the district decides');
select story.as_login('xt_msb_91', 'select audit_number from api.open_audit(''street'', ''2026-03-01'', ''2026-03-23'')') as c \gset
select is((select u.code from core.audit a join core.unit n on n.subdistrict_id = 1 and n.code = 'MSB' join core.unit u on u.unit_id = core.deciding_unit(a, n.unit_id) where a.audit_number = :'c'), 'LDZ', 'the office ordered it: the leading group decides');
select is((select u.code from core.audit a join core.unit n on n.subdistrict_id = 1 and n.code = 'LDZ' join core.unit u on u.unit_id = core.deciding_unit(a, n.unit_id) where a.audit_number = :'a'), 'QMZJ',
  'the leading group is named: the district decides');

-- another body above
select story.refuses('xt_msb_91', 'WB623 unit_is_not_above', 'no unit of the street is above it', 'select api.set_superior(''PCS'', ''文'')');
select story.refuses('xt_ldz_91', 'WB202 not_for_your_group', 'the leading group does not choose its judge', 'select api.set_superior(''QMZJ'', ''文'')');
select story.refuses('xt_msb_91', 'WB403 text_is_missing', 'the office names it by a document', 'select api.set_superior(''JZBH'', '' '')');
select story.as_login('xt_msb_91', 'select api.set_superior(''JZBH'', ''区政府文'')');
select is((select u.code from core.audit a join core.unit n on n.subdistrict_id = 1 and n.code = 'LDZ' join core.unit u on u.unit_id = core.deciding_unit(a, n.unit_id) where a.audit_number = :'a'), 'JZBH', 'the body that was named decides');

-- closing
select story.refuses('xt_ldz_91', 'WB619 findings_wait', 'not while something waits', 'select api.close_audit(%L)', :'a');
select * from finish();
rollback;
