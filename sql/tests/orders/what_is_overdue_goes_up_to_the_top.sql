-- What stays overdue goes up from tier to tier: at once where the risk says so, else when the ladder of orders is through. The
-- ladder is climbed once; a decision begins it anew. The leading group is reminded as often as the ladder has steps, and
-- everybody above the others sees what it has not decided.
--
-- 2026-03-02 is a Monday. Seen to fail: without the rules tier.overdue, without the count of steps at the top tier, without
-- `decided_at` in due_step (no new ladder after an instruction), without the branch undecided_above of work_of_mine.
begin;
\ir ../helpers/street.sql
\ir ../casework/helpers/owed.sql
select * from no_plan();

create function story.swept(number text, dry_run boolean default false) returns text
language sql as $$
  select story.as_login('xt_msb_91', 'select string_agg(concat_ws('' '', step, unit_code, problem), '', '') from api.sweep(%L) where number = %L', dry_run::text, number)
$$;
create function story.went_up(number text) returns text
language sql as $$
  select string_agg(concat_ws(' ', x.cause, u.code), ', ' order by x.event_no) from core.escalation x join core.unit u on u.unit_id = x.to_unit_id
  where x.matter_id = story.matter(number)
$$;

-- An emergency at a grid: to the community within the same sweep, then to the office, which does nothing.
select story.clock('2026-03-02 09:00+08');
select story.case_at('SQ91_WG01', 'SQ91_WG01', 'emergency') as urgent \gset
select story.case_at('SQ91_WG01', 'SQ91_WG01', 'medium') as calm \gset
select story.clock('2026-03-03 00:01+08');
select is(story.as_login('xt_msb_91', 'select why from api.sweep(true) where number = %L and step = ''escalate''', :'urgent'), '应于 2026-03-03 00:00 前办结，风险高，超期即升级', 'a dry run says why');
select set_config('weibao.lang', 'en', true);
select is(story.as_login('xt_msb_91', 'select why from api.sweep(true) where number = %L and step = ''escalate''', :'urgent'), 'it was due by 2026-03-03 00:00, and the risk does not let it wait', 'in either language');
select set_config('weibao.lang', '', true);
select is(story.went_up(:'urgent'), null, 'and takes nothing up');
select is(story.swept(:'urgent'), 'escalate SQ91_WG01, reminder SQ91_WG01', 'an emergency that is overdue goes up at once, and who did not act is reminded');
select is(story.went_up(:'urgent'), 'overdue SQ91', 'to the next tier');
select story.owes(:'urgent', 'tier.decide', 'which owes a decision by its own deadline', 'SQ91 03-03 00:01 > 03-03 02:01');
select is(story.swept(:'urgent'), null, 'once');
select is(story.holder(:'urgent'), 'SQ91_WG01', 'and answers as before');
select story.clock('2026-03-03 02:02+08');
select is(story.swept(:'urgent'), 'escalate SQ91, reminder SQ91', 'a community that does not decide loses no time either');
select is(story.went_up(:'urgent'), 'overdue SQ91, overdue MSB', 'it goes to the office');
select story.clock('2026-03-03 04:03+08');
select is(story.swept(:'urgent'), 'reminder MSB', 'the office is of the street: it is reminded first');
select is(story.swept(:'calm'), null, 'what is not overdue stays');

-- A medium risk climbs the ladder first; the grid never answers.
select story.clock('2026-03-06 00:01+08');
select is(story.swept(:'calm'), 'reminder SQ91_WG01', 'another risk begins with a reminder');
select is(story.went_up(:'calm'), null, 'and stays where it is');
select story.clock('2026-03-07 00:02+08');
select story.swept(:'calm');
select story.clock('2026-03-12 00:02+08');
select is(story.swept(:'calm'), 'yellow SQ91_WG01', 'its ladder is climbed');
select story.as_login('xt_sq91_wg01_91', 'select event_id from api.answer_order(%L, ''即办'')', :'calm');
select story.clock('2026-03-20 00:02+08');
select is(story.swept(:'calm'), 'escalate SQ91_WG01', 'an answer without an act ends it');
select is(story.went_up(:'calm'), 'overdue SQ91', 'at the next tier');
select is(story.swept(:'calm'), null, 'no reminder begins it again');
select story.as_login('xt_sq91_91', 'select event_id from api.decide_escalation(%L, ''instruct'', ''请走访'')', :'calm');
select is(story.swept(:'calm'), null, 'a decision gives time');
select story.clock('2026-03-21 00:03+08');
select is(story.swept(:'calm'), 'reminder SQ91_WG01', 'and then the ladder begins anew');

-- Up to the leading group, which does not decide.
select story.clock('2026-03-23 09:00+08');
select story.case_at('FL', 'SQ91', 'medium') as number \gset
select story.as_login('xt_fl_91', 'select to_unit_code from api.escalate_case(%L, ''需要协调'')', :'number');
select story.clock('2026-03-26 00:01+08');
select is(story.swept(:'number'), 'reminder LDZ', 'the leading group is reminded of what it has not decided');
select is(story.as_login('xt_msb_91', 'select string_agg(kind || '' '' || overdue, '','') from my_work where number = %L', :'number'), 'undecided_above true', 'the office sees it');
select is(story.as_login('xt_xtjd_91', 'select string_agg(kind || '' '' || next_command, '','') from my_work where number = %L', :'number'), 'undecided_above order issue ' || :'number', 'and so does the other unit at the top');
select is(story.as_login('xt_ldz_91', 'select string_agg(kind, '','') from my_work where number = %L', :'number'), 'tier.decide', 'who owes it sees it once');
select is(story.as_login('xt_sq91_91', 'select count(*) from my_work where number = %L', :'number'), '0', 'nobody below is told to act on it');
select story.clock(at), story.swept(:'number') from generate_series('2026-03-27 00:02+08'::timestamptz, '2026-04-20 00:02+08', interval '25 hours') at;
select is((select string_agg(level, ' ' order by event_no) from core.supervision_order s join core.unit u on u.unit_id = s.to_unit_id where s.matter_id = story.matter(:'number') and u.code = 'LDZ'),
  'reminder reminder reminder reminder', 'reminded four times and never ordered, the ladder is through');
select is(story.as_login('xt_msb_91', 'select string_agg(kind, '','') from my_work where number = %L', :'number'), 'undecided_above', 'and it is seen as long as it waits');
select is(story.went_up(:'number'), 'decision LDZ', 'above it is nothing');
select story.as_login('xt_ldz_91', 'select event_id from api.decide_escalation(%L, ''instruct'', ''请办理'')', :'number');
select is(story.as_login('xt_msb_91', 'select string_agg(kind, '','') from my_work where number = %L', :'number'), null, 'until it is decided');

-- The street sets for itself how long what is overdue may wait.
select story.case_at('SQ91', 'SQ91', 'medium') as set \gset
select story.as_login('xt_msb_91', 'select rule from api.set_rule(''tier.overdue'', 1, ''hour'', ''本街道决定'', ''medium'', ''community'')');
select story.clock((select due_at from core.obligation where matter_id = story.matter(:'set') and kind = 'case.first_contact') + interval '59 minutes');
select is(story.swept(:'set'), 'reminder SQ91', 'within that it is only reminded');
select story.clock(core.now() + interval '2 minutes');
select is(story.swept(:'set'), 'escalate SQ91', 'after it, it goes up');
select is(story.went_up(:'set'), 'overdue MSB', 'to the office');
select story.commit_check();

select * from finish();
rollback;
