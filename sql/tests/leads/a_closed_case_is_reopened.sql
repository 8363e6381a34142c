-- A closed case goes on: by who closed it alone, by everybody else only because another person asked. Who answered last answers
-- again from now on, and the time between is nobody's. 2026-03-02 is a Monday.
begin;
\ir ../helpers/street.sql
\ir ../casework/helpers/owed.sql
select * from no_plan();

create function story.closed(holder text, risk text default 'medium') returns text
language plpgsql as $$
declare
  number constant text := story.case_at(holder, risk => risk);
begin
  perform story.assess(number, story.login_of(holder), risk), story.propose_closing(number, story.login_of(holder)), story.close(number);
  return number;
end $$;
create function story.ask(number text, by text, reason text default 'difficulty_returned') returns text
language sql as $$
  select story.as_login(by, 'select event_id from api.ask_reopening(%L, %L, ''孩子又独自在家'')', number, reason)
$$;
create function story.reopen(number text, by text, reason text default null) returns text
language sql as $$
  select story.as_login(by, 'select holder_code from api.reopen_case(%L, %L, ''继续办理'')', number, reason)
$$;
create function story.went_up(number text) returns text
language sql as $$
  select story.as_login('xt_msb_91', 'select string_agg(cause || '' '' || to_code, '' '' order by escalated_at) from escalations where number = %L', number)
$$;

-- Asking.
select story.clock('2026-03-02 09:00+08');
select story.case_at('FL', 'SQ92') as hidden \gset
select story.propose_closing(:'hidden', 'xt_fl_91'), story.close(:'hidden');
select story.closed('PCS') as number \gset
select story.case_at('PCS') as open \gset
select story.refuses('xt_sq91_91', 'WB330 case_is_open', 'an open case needs no reopening', 'select api.ask_reopening(%L, ''other'', ''x'')', :'open');
select story.refuses('xt_msb_91', 'WB330 case_is_open', 'nor is it reopened', 'select api.reopen_case(%L, ''other'', ''x'')', :'open');
select story.refuses('xt_sq91_91', 'WB101 no_such_case', 'a case that it does not see', 'select api.ask_reopening(%L, ''other'', ''x'')', :'hidden');
select story.refuses('xt_sj91_91', 'WB202 not_for_your_group', 'an auditor asks for nothing', 'select api.ask_reopening(%L, ''other'', ''x'')', :'number');
select story.refuses('xt_sq91_91', 'WB107 unknown_code', 'a reason is one of five', 'select api.ask_reopening(%L, ''bored'', ''x'')', :'number');
select story.refuses('xt_sq91_91', 'WB403 text_is_missing', 'with words', 'select api.ask_reopening(%L, ''other'', '''')', :'number');
select story.lets('xt_pcs_91', 'who held it may ask, although it sees it no longer', 'select api.ask_reopening(%L, ''other'', ''x'')', :'number');
select story.refuses('xt_msb_91', 'WB332 no_reopening_waits', 'nobody reopens what another person closed and nobody asked for', 'select api.reopen_case(%L, ''other'', ''x'')', :'number');
select story.refuses('xt_msb_91', 'WB332 no_reopening_waits', 'nor refuses what nobody asked for', 'select api.refuse_reopening(%L, ''x'')', :'number');
select story.clock('2026-03-03 09:00+08');
select story.ask(:'number', 'xt_sq91_91');
select story.owes(:'number', 'reopen.decide', 'the office owes a decision', 'MSB 03-03 09:00 > 03-06 00:00');
select story.refuses('xt_pcs_91', 'WB331 reopening_waits_already', 'it is asked for once at a time', 'select api.ask_reopening(%L, ''other'', ''x'')', :'number');
select is(story.as_login('xt_msb_91', 'select string_agg(next_command, '','') from my_work where number = %L', :'number'), 'case reopen ' || :'number', 'the office is told');
select is(story.as_login('xt_sq91_91', 'select reason || '' '' || asked_by_code from reopenings where case_number = %L', :'number'), 'difficulty_returned SQ91', 'and who asked sees that it waits');

-- Refusing.
select story.refuses('xt_sq91_91', 'WB202 not_for_your_group', 'who asks does not decide', 'select api.refuse_reopening(%L, ''x'')', :'number');
select story.refuses('xt_msb_91', 'WB403 text_is_missing', 'a refusal has words', 'select api.refuse_reopening(%L, '' '')', :'number');
select story.as_login('xt_msb_91', 'select api.refuse_reopening(%L, ''已核实'')', :'number');
select story.owes(:'number', 'reopen.decide', 'a refusal is a decision', 'MSB 03-03 09:00 > 03-06 00:00 met 03-03 09:00');
select is(story.holder(:'number') || story.last_event(:'number'), null, 'and the case stays closed');
select is(story.as_login('xt_sq91_91', 'select granted || '' '' || answered_by_code from reopenings where case_number = %L', :'number'), 'false MSB', 'as is told to who asked');

-- Reopening what another person asked for.
select story.clock('2026-03-04 09:00+08');
select story.ask(:'number', 'xt_msb_91');
select story.owes(:'number', 'reopen.decide', 'where the office asks, the leading group decides', 'MSB 03-03 09:00 > 03-06 00:00 met 03-03 09:00', 'LDZ 03-04 09:00 > 03-07 00:00');
select story.refuses('xt_msb_91', 'WB204 another_person_must_confirm', 'who asked does not reopen', 'select api.reopen_case(%L, null, ''x'')', :'number');
select story.refuses('xt_off_92', 'WB204 another_person_must_confirm', 'nor somebody of the same unit', 'select api.reopen_case(%L, null, ''x'')', :'number');
select story.refuses('xt_msb_91', 'WB204 another_person_must_confirm', 'nor does who asked refuse', 'select api.refuse_reopening(%L, ''x'')', :'number');
select story.refuses('xt_sq91_91', 'WB202 not_for_your_group', 'nor a community', 'select api.reopen_case(%L, null, ''x'')', :'number');
select story.refuses('xt_xtjd_91', 'WB403 text_is_missing', 'nor anybody without words', 'select api.reopen_case(%L, null, null)', :'number');
select is(story.reopen(:'number', 'xt_xtjd_91'), 'PCS', 'another person does, and who answered last answers again');
select is((select string_agg(to_char(lower(p) at time zone 'Asia/Shanghai', 'MM-DD HH24:MI') || coalesce(to_char(upper(p) at time zone 'Asia/Shanghai', ' "to" MM-DD HH24:MI'), ''), ', ') from core.matter m, unnest(m.life) p where m.matter_id = story.matter(:'number')),
  '03-02 09:00 to 03-02 09:00, 03-04 09:00', 'from now on: its life has two intervals');
select is((select e.detail ->> 'reason' from core.event e where e.matter_id = story.matter(:'number') and e.kind = 'reopened'), 'difficulty_returned', 'for the reason for which it was asked');
select is(story.as_login('xt_pcs_91', 'select status || coalesce(closed_at::text, '''') from cases where case_number = %L', :'number'), 'open', 'it is open, and its holder sees it again');
select is((select c.ended_as from core.case_file c where c.case_id = story.matter(:'number')), null, 'nothing says any longer that it has ended');
select story.owes(:'number', 'reopen.decide', 'which decides', 'MSB 03-03 09:00 > 03-06 00:00 met 03-03 09:00', 'LDZ 03-04 09:00 > 03-07 00:00 met 03-04 09:00');
select story.owes(:'number', 'case.first_contact', 'the child is to be seen', 'holder 03-02 09:00 > 03-06 00:00 void 03-02 09:00', 'holder 03-04 09:00 > 03-10 00:00');
select story.owes(:'number', 'case.assess', 'and assessed', 'holder 03-02 09:00 > 03-17 00:00 met 03-02 09:00', 'holder 03-04 09:00 > 03-19 00:00');
select story.owes(:'number', 'case.visit', 'the round of visits of the last risk begins', 'PCS 03-02 09:00 > 04-02 00:00 void 03-02 09:00', 'PCS 03-04 09:00 > 04-04 00:00');
select story.owes(:'number', 'close.followup', 'and the follow-up is replaced', 'SQ91 03-02 09:00 > 04-02 00:00 replaced 03-04 09:00');
select story.assess(:'number', 'xt_pcs_91', 'medium');
select story.owes(:'number', 'case.plan', 'a plan that was not made before the closing is owed again', 'holder 03-02 09:00 > 03-17 00:00 void 03-02 09:00', 'holder 03-04 09:00 > 03-19 00:00');
select is(story.went_up(:'number'), null, 'a difficulty that is back goes up nowhere');
select story.refuses('xt_ldz_91', 'WB305 no_closing_proposed', 'the proposal to close was of the time before', 'select api.confirm_closing(%L)', :'number');
select story.propose_closing(:'number', 'xt_pcs_91'), story.close(:'number');
select is((select count(*)::int from core.matter m, unnest(m.life) where m.matter_id = story.matter(:'number')), 2, 'it is closed again as any other');
select story.clock('2026-03-06 09:00+08');
select is(story.as_login('xt_msb_91', 'select minutes::text from audit_case(%L) where section = ''case''', :'number'), '0', 'in the audit no minute counts while it was closed');
select is(story.as_login('xt_msb_91', 'select string_agg(unit_code, '' '' order by line) from audit_case(%L) where section = ''holder'' and evidence ~ %L', :'number', :'number'), 'MSB PCS PCS', 'and each interval is there');
select is_empty('select * from story.lateness_lost', 'no late minute is lost');
select story.commit_check();

-- By who closed it, alone; harm anew goes up.
select is(story.reopen(:'number', 'xt_ldz_91', 'closed_in_error'), 'PCS', 'who closed it reopens it alone');
select is(story.went_up(:'number'), null, 'an error is no harm');
select story.clock('2026-03-09 09:00+08');
select story.closed('FL') as number \gset
select story.clock('2026-06-07 09:00+08');
select is(story.reopen(:'number', 'xt_ldz_91', 'new_harm'), 'FL', 'harm within ninety days');
select is(story.went_up(:'number'), 'repeated_harm LDZ', 'goes up a tier');
select story.clock('2026-06-09 09:00+08');
select story.closed('FL') as number \gset
select story.clock('2026-09-07 09:01+08');
select story.reopen(:'number', 'xt_ldz_91', '再次受侵害');
select is(story.went_up(:'number'), null, 'later it does not');
select is((select granted from core.reopening where matter_id = story.matter(:'number')), null, 'nobody had asked');

-- The unit that answered last is gone.
select story.closed('JGZX') as number \gset
update core.unit set exists_during = tstzrange(lower(exists_during), core.now() + interval '1 hour') where subdistrict_id = 1 and code = 'JGZX';
select story.clock('2026-09-08 09:00+08');
select is(story.reopen(:'number', 'xt_ldz_91', 'other'), 'MSB', 'the office answers where that unit no longer can');
select throws_ok('delete from core.reopening', 'WB002', null, 'no asking is removed');
select story.commit_check();

select * from finish();
rollback;
