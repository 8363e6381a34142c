-- The named person can work on the case: is not locked out, not recused, and of a restricted case was named. A post that is filled by somebody
-- else is empty, and nobody is told. Who leaves, is locked or recused leaves the unit answering, and it is told to name another.
--
-- Seen to fail: without core.may_work_on in api.set_officer, api.hand_over_officer and api.end_login; with only those who have left in the
-- branch name_officer of core.work_of_mine.
begin;
\ir ../helpers/street.sql
select * from no_plan();
insert into core.login (role_name, subdistrict_id, unit_id, person_no, group_name, valid)
select 'xt_pcs_93', 1, u.unit_id, 9100099, u.group_name, '[2021-01-01,)' from core.unit u where u.code = 'PCS' and u.subdistrict_id = 1;
create function story.officer(number text) returns text
language sql as $$ select l.role_name from core.officer o join core.login l using (login_id) where o.matter_id = story.matter(number) and upper_inf(o.during) $$;
create function story.asked(number text, by text default 'xt_pcs_91') returns text
language sql as $$ select story.as_login(by, 'select string_agg(next_command, '','') from my_work where kind = ''name_officer'' and number = %L', number) $$;
\set name 'select event_id from api.set_officer(%L, %L)'

-- Locked.
select story.clock('2026-03-02 09:00+08');
select story.case_at('PCS') as number \gset
update core.login set locked_at = core.now() where role_name = 'xt_pcs_92';
select story.refuses('xt_pcs_91', 'WB445 cannot_work_on_the_case', 'who is locked out works on nothing', :'name', :'number', 'xt_pcs_92');
select story.refuses('xt_pcs_91', 'WB445 cannot_work_on_the_case', 'nor takes over', 'select count(*) from api.hand_over_officer(''xt_pcs_91'', ''xt_pcs_92'')');
update core.login set locked_at = null where role_name = 'xt_pcs_92';
select story.as_login('xt_pcs_91', :'name', :'number', 'xt_pcs_92');
select is(story.asked(:'number'), null, 'a post that is filled asks for nothing');
update core.login set locked_at = core.now() where role_name = 'xt_pcs_92';
select is(story.asked(:'number'), 'case officer set ' || :'number', 'whose officer is locked out is asked to name another');
select is(story.holder(:'number'), 'PCS', 'the unit answers that day');
update core.login set locked_at = null, expires_at = core.now() - interval '1 day' where role_name = 'xt_pcs_92';
select is(story.asked(:'number'), 'case officer set ' || :'number', 'and whose login has expired');
update core.login set expires_at = null where role_name = 'xt_pcs_92';

-- Recused.
select story.as_login('xt_pcs_92', 'select event_id from api.recuse(%L, ''relative'')', :'number');
select story.commit_check();
select is(story.officer(:'number'), null, 'who is recused is the officer no longer');
select is(story.asked(:'number'), 'case officer set ' || :'number', 'and the unit is asked to name another');
select story.refuses('xt_pcs_91', 'WB445 cannot_work_on_the_case', 'not the same', :'name', :'number', 'xt_pcs_92');
select story.as_login('xt_pcs_91', :'name', :'number', 'xt_pcs_93');
select is(story.asked(:'number'), null, 'named, nothing is asked');
select story.case_at('PCS') as free \gset
select story.as_login('xt_pcs_91', :'name', :'free', 'xt_pcs_93');
\set handed 'select string_agg(concat_ws('' '', case_number, done, problem is not null), '','' order by problem nulls first) from api.hand_over_officer(''xt_pcs_93'', ''xt_pcs_92'', %L)'
select is(story.as_login('xt_msb_91', :'handed', 'true'), :'free' || ' f f,' || :'number' || ' f t', 'handing over tells where the other may not know');
select is(story.as_login('xt_msb_91', :'handed', 'false'), :'free' || ' t f,' || :'number' || ' f t', 'and leaves it');
select is(story.officer(:'free') || ' ' || story.officer(:'number'), 'xt_pcs_92 xt_pcs_93', 'with who has it');
select is(story.as_login('xt_msb_91', 'select string_agg(concat_ws('' '', case_number, officer, done), '','') from api.end_login(''xt_pcs_93'', ''xt_pcs_92'', false)'),
  :'number' || ' t', 'who leaves leaves it to the unit');
select is(story.officer(:'number'), null, 'and to nobody who may not know');
select is(story.asked(:'number'), 'case officer set ' || :'number', 'which is asked to name another');
select is(story.last_event(:'number'), 'officer_left {"login": "xt_pcs_93"}', 'and it is recorded so');

-- Restricted.
select story.case_at('PCS') as number \gset
select story.as_login('xt_msb_91', 'select named from api.restrict_case(%L, ''sealed'', array[''xt_msb_91'', ''xt_pcs_91''])', :'number');
select story.refuses('xt_pcs_91', 'WB445 cannot_work_on_the_case', 'who was not named works on nothing', :'name', :'number', 'xt_pcs_92');
select story.as_login('xt_pcs_91', :'name', :'number', 'xt_pcs_91');
\set ended 'select string_agg(concat_ws('' '', case_number, officer, done), '','') from api.end_login(''xt_pcs_91'', ''xt_pcs_92'', %L)'
select is(story.as_login('xt_msb_91', :'ended', 'true'), :'number' || ' xt_pcs_92 f', 'a successor is named in a leaver''s place');
select story.as_login('xt_msb_91', :'ended', 'false');
select is(story.officer(:'number'), 'xt_pcs_92', 'and works on it');
select story.commit_check();
select story.lets('xt_pcs_92', 'knowing of it', 'select event_id from api.record_visit(%L, true, ''x'')', :'number');
select * from finish();
rollback;
