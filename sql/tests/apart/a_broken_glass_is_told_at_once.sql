-- Outside one's business only by breaking the glass: with a reason, for an hour, told to office and auditor; never for what is kept from the caller. What a guardian
-- is shown tells nothing of who reported or helps. The year's looks are one table.
begin;
\ir ../helpers/street.sql
\ir helpers/shown.sql
select * from no_plan();
select story.clock('2026-03-02 09:00+08');
select story.case_at('FL', 'SQ92') as number \gset
select story.case_at('PCS') as own \gset
select story.case_at('FL', 'SQ92') as secret \gset
select story.as_login('xt_msb_91', 'select event_id from api.restrict_case(%L, ''sealed'', array[''xt_msb_91'', ''xt_fl_91''])', :'secret');
select story.commit_check();
select story.refuses('xt_pcs_91', 'WB101 no_such_case', 'not its business', 'select api.ask_to_open(%L, ''report_response'')', :'number');
select story.refuses('xt_pcs_91', 'WB403 text_is_missing', 'a reason', 'select api.break_glass(%L, '' '')', :'number');
select story.refuses('xt_pcs_91', 'WB515 no_glass_to_break', 'its own business', 'select api.break_glass(%L, ''x'')', :'own');
select story.refuses('xt_pcs_91', 'WB101 no_such_case', 'a restricted case', 'select api.break_glass(%L, ''x'')', :'secret');
select story.refuses('xt_sj91_91', 'WB202 not_for_your_group', 'nor the auditor', 'select api.break_glass(%L, ''x'')', :'number');
select is(story.as_login('xt_pcs_91', 'select to_char(until at time zone ''Asia/Shanghai'', ''HH24:MI:SS'') from api.break_glass(%L, ''孩子在派出所，须核对监护人'')', :'number'), '10:00:00', 'for an hour');
select story.clock('2026-03-02 09:01+08');
select is(story.as_login('xt_pcs_91', 'select count(*) from cases where case_number = %L', :'number'), '0', 'no list shows it');
select story.refuses('xt_pcs_91', 'WB101 no_such_case', 'nor is anything done in it', 'select api.record_visit(%L, true, ''x'')', :'number');
select story.refuses('xt_pcs_92', 'WB101 no_such_case', 'nor does a colleague look', 'select api.ask_to_open(%L, ''report_response'')', :'number');
select story.does('xt_pcs_91', 'its dossier is asked for', 'select api.ask_to_open(%L, ''接报处置'')', :'number');
select story.grant_is_old();
select matches(story.as_login('xt_pcs_91', 'select string_agg(concat(item, ''='', value), '' '') from api.open_dossier(%L)', :'number'), '测', 'and seen');
select is(story.as_login(l, 'select string_agg(kind || '' '' || next_command, '','') from my_work where number = %L and kind = ''glass_broken''', :'number'), 'glass_broken trace glass ' || :'number', l || ' is told')
from unnest(array['xt_msb_91', 'xt_sj91_91']) l;
select is(story.as_login('xt_sj91_91', 'select concat_ws('' '', number, login, looks) from broken_glasses where number = %L', :'number'), :'number' || ' xt_pcs_91 1', 'and finds who looked how often');
select is(story.as_login('xt_pcs_91', 'select count(*) from broken_glasses'), '0', 'which others do not');

-- What is kept from who broke the glass is shown no more, within the hour as well.
savepoint within;
select story.as_login('xt_pcs_91', 'select api.ask_to_open(%L, ''接报处置'')', :'number');
select story.grant_is_old();
select story.as_login('xt_msb_91', 'select event_id from api.restrict_case(%L, ''offender_works_here'', array[''xt_msb_91'', ''xt_fl_91''])', :'number');
select story.refuses('xt_pcs_91', 'WB101 no_such_case', 'restricted meanwhile, it is not asked for', 'select api.ask_to_open(%L, ''report_response'')', :'number');
select story.refuses('xt_pcs_91', 'WB101 no_such_case', 'nor opened by a grant from before', 'select api.open_dossier(%L)', :'number');
rollback to within;
select story.as_login('xt_msb_91', 'select event_id from api.recuse(%L, ''complained_about'', null, ''PCS'')', :'number');
select story.refuses('xt_pcs_91', 'WB101 no_such_case', 'nor where its unit is recused', 'select api.open_dossier(%L)', :'number');
rollback to within;

select story.clock('2026-03-02 10:01+08');
select story.refuses('xt_pcs_91', 'WB101 no_such_case', 'after an hour it is over', 'select api.ask_to_open(%L, ''report_response'')', :'number');
select story.refuses('xt_sj91_91', 'WB501 look_needs_a_grant', 'the year is asked for first', 'select * from api.trace_year(2026)');
select story.as_login('xt_sj91_91', 'select api.ask_to_trace_year(2026)');
select story.refuses('xt_sj91_91', 'WB501 look_needs_a_grant', 'in an earlier transaction, so that no rollback takes the trace away', 'select * from api.trace_year(2026)');
select story.grant_is_old();
select is(story.as_login('xt_sj91_91', 'select concat_ws('' '', dossiers, revealed, broken_glass, other_purposes) from api.trace_year(2026) where unit_code = ''PCS'''), '1 0 1 0', 'the year counts it');
select story.refuses('xt_sj91_91', 'WB501 look_needs_a_grant', 'another year is another question', 'select * from api.trace_year(2025)');
select story.refuses('xt_pcs_91', 'WB202 not_for_your_group', 'for office, leading group and auditor', 'select api.ask_to_trace_year(2026)');
select story.refuses('xt_msb_91', 'WB520 no_such_year', 'a year', 'select api.ask_to_trace_year(26)');

-- The guardian.
select story.as_login('xt_fl_91', 'select event_id from api.add_support(%L, ''SFS'', ''协助'')', :'number');
select unalike(s, '%司法%', 'a guardian is not told who helps: ' || s) from story.as_login('xt_fl_91', 'select string_agg(concat(item, ''='', value), '' '') from api.guardian_sheet(%L)', :'number') s;
select matches(story.as_login('xt_fl_91', 'select string_agg(concat(item, ''='', value), '' '') from api.guardian_sheet(%L)', :'number'), '负责单位=妇联', 'but which unit answers');
savepoint placed;
select story.offer(:'number', 'JZBH', 'xt_fl_91');
select story.as_login('xt_msb_91', 'select api.accept_case(%L, ''JZBH'', ''函'')', :'number');
select is(story.holder(:'number'), 'JZBH', 'placed with a unit that answers for it');
select is(story.as_login('xt_msb_91', 'select value from api.guardian_sheet(%L) where item = ''负责单位''', :'number'), '民社办', 'a guardian is not told where, but to turn to the office');
rollback to placed;
select story.refuses('xt_pcs_91', 'WB101 no_such_case', 'by who has business with it', 'select * from api.guardian_sheet(%L)', :'number');
select story.commit_check();
select * from finish();
rollback;
