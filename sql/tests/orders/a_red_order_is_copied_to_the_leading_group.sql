-- A red order is copied to the leading group: it stands in its list of work and comes as news, until it is answered; nothing is owed by
-- the copy. 2026-03-02 is a Monday.
--
-- Seen to fail: without the branch `red_copy` in core.work_of_mine, and without it in api.news.
begin;
\ir ../helpers/street.sql
select * from no_plan();

create function story.copies(login text, number text) returns text
language sql as $$ select story.as_login(login, 'select string_agg(concat_ws('' '', kind_name, next_command), '','') from my_work where kind = ''red_copy'' and number = %L', number) $$;
create function story.order(level text, number text) returns text
language sql as $$ select story.as_login('xt_msb_91', 'select event_id from api.issue_order(%L, %L, ''请答复'')', number, level) $$;

select story.clock('2026-03-02 09:00+08');
select story.case_at('FL') as number \gset
select story.order('reminder', :'number'), story.order('blue', :'number');
select story.clock('2026-03-09 09:00+08');
select story.order('yellow', :'number');
select is(story.copies('xt_ldz_91', :'number'), null, 'a yellow order is not copied');
select story.clock('2026-03-13 09:00+08');
select story.order('red', :'number');
select is(story.copies('xt_ldz_91', :'number'), '红色督办抄送 order list ' || :'number', 'a red one is, with the command that shows it');
select is(story.copies('xt_xtjd_91', :'number'), '红色督办抄送 order list ' || :'number', 'to each post of the leading group');
select is(story.copies('xt_msb_91', :'number') || story.copies('xt_fl_91', :'number'), null, 'and to nobody else');
select matches(story.as_login('xt_ldz_91', 'select line from news where line ~ %L', :'number'), '^● 红色督办抄送 ', 'it comes as news');
select is((select count(*)::int from core.obligation o join core.unit u on u.unit_id = o.owed_by_unit_id and u.tier = 'leading_group' where o.matter_id = story.matter(:'number') and o.kind <> 'tier.decide'), 0, 'a copy asks for nothing');
select story.as_login('xt_fl_91', 'select event_id from api.answer_order(%L, ''今日见到本人'')', :'number');
select is(story.copies('xt_ldz_91', :'number'), null, 'answered, it is gone');

-- What complains about a post of the leading group is not copied to it.
select story.open(story.as_login('xt_sfs_91', 'select lead_number from api.record_lead(''public'', ''x'', ''SQ91'', complains_of => ''LDZ'')'), 'high') as about \gset
select story.accept(story.offer(:'about', 'FL'), 'xt_fl_91');
select story.order('reminder', :'about'), story.order('blue', :'about');
select story.clock('2026-03-20 09:00+08');
select story.order('yellow', :'about');
select story.clock('2026-03-27 09:00+08');
select story.order('red', :'about');
select is(story.copies('xt_ldz_91', :'about'), null, 'nor is what is kept from it');
select story.commit_check();

select * from finish();
rollback;
