-- A second lead on a child, known by its number, within 90 days: the lead that was screened out is to be screened again, the
-- case that was closed is to be decided on, and what is open is shown to who may join it. The recorder learns nothing.
-- 2026-03-02 is a Monday.
begin;
\ir ../helpers/street.sql
\ir ../casework/helpers/owed.sql
select * from no_plan();

create function story.lead_on(id_number text, by text default 'xt_fl_91', territory text default 'SQ91', danger boolean default false) returns text
language sql as $$
  select story.as_login(by, 'select lead_number from api.record_lead(''school'', ''有人反映'', %L, ''测试儿童'', %L, danger => %L)', territory, id_number, danger::text)
$$;
create function story.screen_out(lead text) returns text
language sql as $$
  select story.as_login('xt_sq91_91', 'select status from api.screen_lead(%L, ''out'', ''unfounded'')', lead)
    || ' ' || story.as_login('xt_msb_91', 'select status from api.screen_lead(%L, ''out'')', lead)
$$;
create function story.lives(number text) returns text
language sql as $$
  select string_agg(u.code || ' ' || to_char(lower(r.held) at time zone 'Asia/Shanghai', 'MM-DD HH24:MI') || coalesce(' to ' || to_char(upper(r.held) at time zone 'Asia/Shanghai', 'MM-DD HH24:MI'), ''), ', ' order by r.held)
  from core.responsibility r join core.unit u using (unit_id) where r.matter_id = story.matter(number)
$$;

-- What was screened out.
select story.clock('2026-03-02 09:00+08');
select story.lead_on('999999201506010038') as lead \gset
select story.screen_out(:'lead');
select story.clock('2026-03-04 09:00+08');
select story.lead_on('999999201506010054', 'xt_fl_91') as other_child \gset
select is(story.holder(:'lead'), null, 'a lead on another child brings nothing back');
select story.clock('2026-05-30 09:00+08');
select story.lead_on('999999201506010038', 'xt_pcs_91', 'SQ92') as again \gset
select is(story.lives(:'lead'), 'SQ91 03-02 09:00 to 03-02 09:00, SQ91 05-30 09:00', 'a second lead after 89 days: who answered last answers again, from now on');
select is((select l.status || ' ' || (select count(*) from unnest(m.life)) from core.lead l join core.matter m on m.matter_id = l.lead_id where l.lead_number = :'lead'), 'recorded 2', 'its life has two intervals, and it is to be screened');
select story.owes(:'lead', 'lead.screen', 'by a deadline of its own', 'holder 03-02 09:00 > 03-05 00:00 met 03-02 09:00', 'holder 05-30 09:00 > 06-03 00:00');
select story.owes(:'lead', 'lead.feedback', 'the first reporter is told when that has an end', 'SQ91 03-02 09:00 > 03-10 00:00 replaced 05-30 09:00');
select is(story.last_event(:'lead'), 'reopened {"reason": "new_lead"}', 'the lead''s file says why');
select is(story.as_login('xt_sq91_91', 'select kind || '' '' || (screen_due_at at time zone ''Asia/Shanghai'') from my_work join leads on lead_number = number where number = %L', :'lead'), 'screen 2026-06-03 00:00:00', 'the holder is told');
select is(story.as_login('xt_pcs_91', 'select count(*)::text from case_timeline where lead_number = %L', :'lead'), '0', 'the recorder of the second learns nothing');
select is(story.as_login('xt_sq91_91', 'select string_agg(unit_code, '' '' order by recorded_at) from case_timeline where lead_number = %L', :'lead'), 'FL SQ91 MSB MSB', 'nor does the holder who reported again');
select is(story.as_login('xt_sq91_91', 'select sum(minutes)::text from responsibilities where lead_number = %L', :'lead'), '0', 'the time between is nobody''s');
select story.clock('2026-06-04 01:00+08');
select results_eq(format('select story.late(%L, ''lead.screen'')', :'lead'), array['SQ91 1500'], 'and lateness begins with the new deadline');
select is_empty('select * from story.lateness_lost', 'of which no minute is lost');
select story.lead_on('999999201506010038', 'xt_jgzx_91');
select story.owes(:'lead', 'lead.screen', 'a third lead finds it open', 'holder 03-02 09:00 > 03-05 00:00 met 03-02 09:00', 'holder 05-30 09:00 > 06-03 00:00');
select story.open(:'lead', 'low', 'xt_sq91_91') as number \gset
select is(story.holder(:'number'), 'SQ91', 'a reopened lead becomes a case as any other');
select is(story.as_login('xt_msb_91', 'select string_agg(unit_code || '' '' || minutes, '', '' order by line) from audit_case(%L) where section = ''holder''', :'number'), 'SQ91 0, SQ91 6720, SQ91 0', 'its audit has both intervals');
select story.commit_check();

-- Too late, and danger.
select story.clock('2026-03-02 09:00+08');
select story.lead_on('999999201506010070') as lead \gset
select story.screen_out(:'lead');
select story.clock('2026-05-31 09:01+08');
select story.lead_on('999999201506010070');
select is(story.holder(:'lead'), null, 'after more than ninety days nothing comes back');
select story.clock('2026-05-31 08:59+08');
select story.lead_on('999999201506010070', danger => true);
select story.owes(:'lead', 'lead.screen', 'a child in danger is screened for within hours', 'holder 03-02 09:00 > 03-05 00:00 met 03-02 09:00', 'holder 05-31 08:59 > 05-31 10:59');

-- What is open: shown to who sees both.
select story.clock('2026-03-02 09:00+08');
select story.open(story.lead_on('999999201506010097', 'xt_msb_91'), 'low') as number \gset
select story.lead_on('999999201506010097', 'xt_fl_91', 'SQ91') as here \gset
select story.lead_on('999999201506010097', 'xt_fl_91', 'SQ92') as there \gset
select story.lead_on('999999201506010118', 'xt_fl_91', 'SQ92') as first \gset
select story.clock('2026-03-02 09:01+08');
select story.lead_on('999999201506010118', 'xt_fl_91', 'SQ92') as second \gset
select is(story.as_login('xt_sq91_91', 'select same_child_number from leads where lead_number = %L', :'here'), :'number', 'the community of both sees the case of the same child');
select is(story.as_login('xt_msb_91', 'select same_child_number from leads where lead_number = %L', :'there'), :'number', 'and the office of every place');
select is(story.as_login('xt_sq92_91', 'select same_child_number from leads where lead_number = %L', :'there'), null, 'who does not see the case is told nothing');
select is(story.as_login('xt_sq92_91', 'select same_child_number from leads where lead_number = %L', :'second'), :'first', 'without a case, the lead that was there before');
select is(story.as_login('xt_sq92_91', 'select same_child_number from leads where lead_number = %L', :'first'), null, 'but not the other way round');
select story.offer(:'number', 'PCS');
select story.lead_on('999999201506010097', 'xt_pcs_91', 'SQ91', true) as danger \gset
select is(story.as_login('xt_pcs_91', 'select holder_code || coalesce(same_child_number, '' alone'') from leads where lead_number = %L', :'danger'), 'PCS alone', 'nor is who is only offered the case');
select story.as_login('xt_msb_91', 'select api.withdraw_offer(%L)', :'number');
select story.as_login('xt_sq91_91', 'select event_id from api.join_lead(%L, %L)', :'here', :'number');
select is(story.as_login('xt_sq91_91', 'select same_child_number from leads where lead_number = %L', :'here'), null, 'what is joined is joined');
select story.as_login('xt_msb_91', 'select event_id from api.join_lead(%L, %L)', story.lead_on('999999201506010134', 'xt_msb_91'), :'number');
select is(story.as_login('xt_msb_91', 'select same_child_number from leads where lead_number = %L', story.lead_on('999999201506010134', 'xt_msb_91')), :'number', 'a joined lead''s child is the child of the case');

-- What was closed.
select story.propose_closing(:'number', 'xt_msb_91'), story.close(:'number');
select story.clock('2026-03-03 09:00+08');
select story.lead_on('999999201506010134', 'xt_sq92_91', 'SQ92');
select is(story.as_login('xt_msb_91', 'select concat_ws('' '', reason, asked_by_code, granted) from reopenings where case_number = %L', :'number'), 'new_lead MSB', 'whether to reopen the case is asked, and nobody is shown who reported');
select story.owes(:'number', 'reopen.decide', 'the office owes a decision', 'MSB 03-03 09:00 > 03-06 00:00');
select is(story.as_login('xt_msb_91', 'select next_command from my_work where kind = ''reopen.decide'' and number = %L', :'number'), 'case reopen ' || :'number', 'and is told so');
select is(story.as_login('xt_sq92_91', 'select count(*)::text from case_timeline where case_number = %L', :'number'), '0', 'the recorder learns nothing of that either');
select story.lead_on('999999201506010134');
select is((select count(*)::int from core.reopening where matter_id = story.matter(:'number')), 1, 'it is asked once');
select is(story.holder(:'number'), null, 'and the case stays closed until somebody decides');
select story.clock('2026-03-05 09:00+08');
select story.open(story.lead_on('999999201506010177', 'xt_msb_91'), 'low') as number \gset
select story.propose_closing(:'number', 'xt_msb_91'), story.close(:'number');
select story.lead_on('999999201506010177', 'xt_msb_92');
select story.owes(:'number', 'reopen.decide', 'where the office itself records the second lead, the leading group decides', 'LDZ 03-05 09:00 > 03-10 00:00');
select story.clock('2026-06-04 09:00+08');
select story.open(story.lead_on('999999201506010193', 'xt_msb_91'), 'low') as number \gset
select story.propose_closing(:'number', 'xt_msb_91'), story.close(:'number');
select story.clock('2026-09-02 09:01+08');
select story.lead_on('999999201506010193');
select is((select count(*)::int from core.reopening where matter_id = story.matter(:'number')), 0, 'after more than ninety days nobody is asked');
select story.commit_check();

select * from finish();
rollback;
