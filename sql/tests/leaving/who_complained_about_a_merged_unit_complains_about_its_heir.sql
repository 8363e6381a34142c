-- When a unit is merged, its people go on in another: what complained about it is kept from that one, too, and taken from it where it
-- has it. A dissolved unit leaves its work, not its people. 2026-03-02 is a Monday.
--
-- Seen to fail: without core.pass_complaints; without the offer and the supports in it; with heir in place of taker in core.pass_on.
begin;
\ir ../helpers/street.sql
\ir ../casework/helpers/owed.sql
select * from no_plan();

create function story.about(unit text, by text default 'xt_fl_91', territory text default 'SQ91') returns text
language sql as $$ select story.as_login(by, 'select lead_number from api.record_lead(''public'', ''有人反映'', %L, complains_of => %L)', territory, unit) $$;
create function story.sees(login text, number text) returns boolean
language sql as $$ select story.as_login(login, 'select count(*) from (select lead_number from leads union all select case_number from cases) n where lead_number = %L', number) <> '0' $$;
create function story.ends(unit text, to_unit text, verb text, dry_run boolean) returns text
language sql as $$
  select story.as_login('xt_msb_91', 'select string_agg(number || '' '' || had, '', '' order by number) from api.' || verb || '(%L, %L, ''街道发〔2026〕1 号'', %L)', unit, to_unit, dry_run::text)
$$;

-- Leads about SFS: one that FL holds as a case, one that is offered to it, one that it helps with, one that the office holds; and one that is
-- over. FL is where the people of SFS go.
select story.clock('2026-03-02 09:00+08');
select story.open(story.about('SFS', 'xt_jgzx_91')) as held, story.open(story.about('SFS', 'xt_jgzx_91')) as offered, story.open(story.about('SFS', 'xt_jgzx_91')) as helped,
  story.about('SFS', 'xt_jgzx_91') as lead, story.about('SFS', 'xt_jgzx_91') as over \gset
select story.accept(story.offer(:'held', 'FL'), 'xt_fl_91'), story.offer(:'offered', 'FL'), story.as_login('xt_msb_91', 'select event_id from api.add_support(%L, ''FL'', ''协助'')', :'helped');
select story.as_login('xt_sq91_91', 'select status from api.screen_lead(%L, ''out'', ''unfounded'')', :'over'), story.as_login('xt_msb_91', 'select status from api.screen_lead(%L, ''out'')', :'over');
-- and what SFS itself has: a case of its own, one on which it owes a report, and one about FL
select story.case_at('SFS') as own, story.open(story.about('FL', 'xt_jgzx_91')) as about_heir \gset
select story.accept(story.offer(:'about_heir', 'SFS'), 'xt_sfs_91');
select story.as_login('xt_sfs_91', 'select event_id from api.report_to_police(%L, ''x'')', :'about_heir');
select is(story.sees('xt_fl_91', :'held'), true, 'before, the heir answers for what complains about another');

select story.clock('2026-03-03 09:00+08');
select is(story.ends('SFS', 'FL', 'merge_unit', true) ~ (:'held' || ' 被投诉而须回避'), true, 'a dry run tells what the heir will lose');
select is(story.holder(:'held'), 'FL', 'and does nothing');
select story.ends('SFS', 'FL', 'merge_unit', false);
select story.commit_check();
select is(story.holder(:'held'), 'MSB', 'merged: the office answers for what the heir held');
select is((select upper(a.held) = lower(b.held) from core.responsibility a join core.responsibility b using (matter_id) where matter_id = story.matter(:'held') and upper_inf(b.held) and b.from_event_no > a.from_event_no order by a.from_event_no desc limit 1),
  true, 'with no instant between');
select is((select answer from core.offer where matter_id = story.matter(:'offered')), 'lapsed', 'an offer to the heir lapses');
select is((select count(*)::int from core.support where matter_id = story.matter(:'helped') and upper_inf(during)), 0, 'its help ends');
select is(array(select story.sees('xt_fl_91', n) from unnest(array[:'held', :'offered', :'helped', :'lead', :'over']) n), '{f,f,f,f,f}', 'and it sees none of them');
select story.refuses('xt_fl_91', 'WB101 no_such_case', 'nor is told that there is one', 'select api.record_visit(%L, true)', :'held');
select is(story.holder(:'own'), 'FL', 'what the merged unit held otherwise is the heir''s');
select is(story.holder(:'about_heir'), 'MSB', 'but not what complains about the heir itself');
select story.owes(:'about_heir', 'report.reason', 'nor what was owed on it', 'SFS 03-02 09:00 > 03-06 00:00 replaced 03-03 09:00', 'MSB 03-03 09:00 > 03-06 00:00');

-- A community that is merged with the office: the leading group answers.
select story.open(story.about('SQ92', 'xt_jgzx_91', 'SQ92')) as about_community \gset
select is(story.holder(:'about_community'), 'MSB', 'about a community: the office');
select story.as_login('xt_msb_91', 'select count(*) from api.merge_unit(''SQ92'', ''OFF'', ''x'', false)');
select is(story.holder(:'about_community'), 'LDZ', 'whose people are in the office from now on: the leading group');
select is(story.sees('xt_msb_91', :'about_community'), false, 'and the office sees it no more');

-- Dissolved.
select story.about('JGZX') as about_dissolved \gset
select story.ends('JGZX', 'GH', 'dissolve_unit', false);
select is((select count(*)::int from core.complaint p join core.unit u using (unit_id) where p.matter_id = story.matter(:'about_dissolved') and u.code = 'GH'), 0, 'dissolved: its heir is not complained about');
select story.commit_check();

select * from finish();
rollback;
