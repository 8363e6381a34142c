-- A refusal that tells who was first tells it to those whose business the matter is: not to an offeree, nor to who took part once and could follow
-- the case by asking again and again. An offer of what is kept from a login is to it no offer, and nobody waits for the row of such a matter.
--
-- Seen to fail: without the condition in core.last_act; without core.is_kept_from in core.offer_to; with the lock first in api.break_glass and
-- api.record_reporter (attacks/cannot_wait_for_what_is_kept_from_it).
begin;
\ir ../helpers/street.sql
\ir helpers/shown.sql
select * from no_plan();

create function story.words(login text, statement text, variadic args text[]) returns text language sql as $$
  select concat_ws(' ', (t).told, (t).message, (t).hint, (t).detail) from (select story.told(login, statement, args) as t offset 0) x
$$;

select story.clock('2026-03-02 09:00+08');
-- FL took part, and no longer sees the case
select story.case_at('FL') as number \gset
select story.accept(story.offer(:'number', 'PCS', 'xt_fl_91'), 'xt_pcs_91');
select story.as_login('xt_pcs_91', 'select event_id from api.record_visit(%L, true, ''见到'')', :'number');
select w as asked from story.words('xt_fl_91', 'select api.ask_reopening(%L, ''other'', ''x'')', :'number') w \gset
select matches(:'asked'::text, '^WB330 case_is_open', 'who took part once is told that the case is open');
select unalike(:'asked'::text, '%派出所%', 'not by whom it was worked on: ' || :'asked'::text);
select matches(story.words('xt_msb_91', 'select api.ask_reopening(%L, ''other'', ''x'')', :'number'), '派出所.*2026-03-02', 'the office is');
-- it owes a word to who reported, and asks for an order
select story.as_login('xt_ldz_91', 'select event_id from api.issue_order(%L, ''reminder'', ''请办理'', ''FL'')', :'number');
select unalike(w, '%派出所%', 'nor by a verb for what it owes itself: ' || w) from story.words('xt_fl_91', 'select api.answer_order(%L, ''x'')', :'number') w;
-- an offeree sees an offer
select story.case_at('PCS') as offered \gset
select story.as_login('xt_pcs_91', 'select event_id from api.record_visit(%L, true, ''见到'')', :'offered');
select story.offer(:'offered', 'FL', 'xt_pcs_91');
select ok(w ~ '^WB318 no_order_waits' and w !~ '派出所', 'an offeree, who owes an answer to the offer, is not told: ' || w) from story.words('xt_fl_91', 'select api.answer_order(%L, ''x'')', :'offered') w;
-- who was first of the own unit is told to a colleague
select story.offered_to('PCS', 'FL') as once \gset
select story.accept(:'once', 'xt_pcs_91');
select matches(story.words('xt_pcs_92', 'select api.accept_case(%L)', :'once'), 'WB341 offer_was_answered.*派出所', 'a colleague is told who was first');

-- an offer of what is kept from a login
insert into core.login (role_name, subdistrict_id, unit_id, person_no, group_name, valid)
select 'xt_fl_99', 1, u.unit_id, 9100099, u.group_name, '[2021-01-01,)' from core.unit u where u.code = 'FL';
create role xt_fl_99 login in role weibao_agency;
alter role xt_fl_99 set search_path = api;
select story.case_at('PCS') as secret \gset
select story.as_login('xt_msb_91', 'select named from api.restrict_case(%L, ''sealed'', array[''xt_msb_91'', ''xt_pcs_91'', ''xt_fl_91''])', :'secret');
select story.offer(:'secret', 'FL', 'xt_pcs_91');
select story.refuses('xt_fl_99', 'WB100 no_such_offer', 'who was not named does not accept what is offered to its unit', 'select api.accept_case(%L)', :'secret');
select story.refuses('xt_fl_99', 'WB100 no_such_offer', 'nor return it', 'select api.return_case(%L, ''other'', ''D-FL-01'', ''x'')', :'secret');
select story.refuses('xt_fl_99', 'WB100 no_such_offer', 'nor ask what would come of that', 'select api.check_return(%L, ''other'', ''D-FL-01'')', :'secret');
select story.accept(:'secret', 'xt_fl_91');
select story.refuses('xt_fl_99', 'WB100 no_such_offer', 'nor is it told that it was answered', 'select api.accept_case(%L)', :'secret');
select story.commit_check();
select * from finish();
rollback;
