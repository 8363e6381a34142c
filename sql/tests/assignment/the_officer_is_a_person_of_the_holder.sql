-- set_officer: the named person is a login of the holding unit, ends with the holder, and answers for nothing: units do.
--
-- Seen to fail: without the holder in the join of api.set_officer, tests 3, 4 and 13; without core.end_officer in core.hand_over, 11 and
-- 12; without it in core.end_matter, 14.
begin;
\ir ../helpers/street.sql
select plan(15);

select story.case_at('PCS') as number \gset
select story.refuses('xt_sq91_91', 'WB203 not_the_holder', 'who does not hold names nobody', 'select api.set_officer(%L, ''xt_pcs_91'')', :'number');
select story.refuses('xt_fl_91', 'WB101 no_such_case', 'nor a stranger', 'select api.set_officer(%L, ''xt_fl_91'')', :'number');
select story.refuses('xt_pcs_91', 'WB419 not_a_login_of_the_holder', 'nobody of another unit', 'select api.set_officer(%L, ''xt_fl_91'')', :'number');
select story.refuses('xt_msb_91', 'WB419 not_a_login_of_the_holder', 'not even by the office, of its own', 'select api.set_officer(%L, ''xt_msb_91'')', :'number');
select story.refuses('xt_pcs_91', 'WB419 not_a_login_of_the_holder', 'nobody whom there is not', 'select api.set_officer(%L, ''nobody'')', :'number');
select story.refuses('xt_pcs_91', 'WB419 not_a_login_of_the_holder', 'nor nobody at all', 'select api.set_officer(%L, null)', :'number');
set local weibao.lang = 'zh';
select matches((story.told('xt_pcs_91', 'select api.set_officer(%L, ''x'')', array[:'number'])).message, '^承办人须是', 'it is said in Chinese');
set local weibao.lang = 'en';
select matches((story.told('xt_pcs_91', 'select api.set_officer(%L, ''x'')', array[:'number'])).message, '^The officer must', 'and in English');
reset weibao.lang;

select story.as_login('xt_pcs_91', 'select event_id from api.set_officer(%L, '' XT_PCS_91 '')', :'number');
select story.as_login('xt_msb_91', 'select event_id from api.set_officer(%L, ''xt_pcs_92'')', :'number');
select is((select string_agg(l.role_name || ' ' || upper_inf(o.during), ', ' order by o.event_no) from core.officer o join core.login l using (login_id) where o.matter_id = story.matter(:'number')),
  'xt_pcs_91 false, xt_pcs_92 true', 'one at a time, and who was before stays written');
select is(story.holder(:'number'), 'PCS', 'the unit answers as before');
select story.accept(story.offer(:'number', 'FL', 'xt_pcs_91'), 'xt_fl_91');
select is((select count(*)::int from core.officer where matter_id = story.matter(:'number') and upper_inf(during)), 0, 'the officer ends with the holder');
select is((select max(upper(during)) from core.officer where matter_id = story.matter(:'number')),
  (select lower(held) from core.responsibility where matter_id = story.matter(:'number') and upper_inf(held)), 'at the instant of the hand-over');
select story.refuses('xt_fl_91', 'WB419 not_a_login_of_the_holder', 'and is not named by the new one', 'select api.set_officer(%L, ''xt_pcs_92'')', :'number');
select story.as_login('xt_fl_91', 'select event_id from api.set_officer(%L, ''xt_fl_91'')', :'number');
select story.propose_closing(:'number', 'xt_fl_91');
select story.close(:'number');
select is((select count(*)::int from core.officer where matter_id = story.matter(:'number') and upper_inf(during)), 0, 'nor does an officer outlive the case');
select story.refuses('xt_msb_91', 'WB301 matter_has_ended', 'which gets no other', 'select api.set_officer(%L, ''xt_msb_91'')', :'number');
select story.commit_check();

select * from finish();
rollback;
