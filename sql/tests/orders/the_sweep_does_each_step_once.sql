-- sweep: each step when it is due, once; a dry run does nothing; who sweeps at the same time takes what nobody has locked; a
-- matter that cannot be acted on is reported and stops nothing.
--
-- 2026-03-02 is a Monday. Seen to fail: without `skip locked` (it waits for each lock until the timeout), without halving in
-- sweep_set.
begin;
\ir ../helpers/street.sql
\ir ../casework/helpers/owed.sql
create extension dblink schema tap;
select * from no_plan();

create function story.swept(number text, dry_run boolean default false) returns text
language sql as $$
  select story.as_login('xt_msb_91', 'select string_agg(concat_ws('' '', step, unit_code, kind_name, done, problem), '', '') from api.sweep(%L) where number = %L', dry_run::text, number)
$$;
create function story.levels(number text) returns text
language sql as $$ select string_agg(level, ' ' order by event_no) from core.supervision_order where matter_id = story.matter(number) $$;

-- Another session, of a real login, on what is committed: the street as it was loaded. It never commits.
select count(*) as due from core.due_step where step is not null and subdistrict_id = 1 \gset
select cmp_ok(:due, '>', 10, 'the street has work for two who sweep');
select tap.dblink_connect('other', format('host=%s port=%s dbname=%s user=xt_msb_01', :'HOST', :'PORT', :'DBNAME'));
select tap.dblink_exec('other', 'begin');
select is((select n from tap.dblink('other', 'select count(*) from api.sweep(false) where done') o (n bigint)), :due::bigint, 'the one does all of it');
set local lock_timeout = '5s';
select is(story.as_login('xt_msb_91', 'select count(*) from api.sweep(false)')::bigint, 0::bigint, 'the other waits for nothing and does nothing twice');
select tap.dblink_exec('other', 'rollback');
select tap.dblink_disconnect('other');
select is(story.as_login('xt_msb_91', 'select count(*) from api.sweep(true)')::bigint, :due::bigint, 'what was not committed is still to do');

-- Step by step, for who does nothing.
select story.clock('2026-03-02 09:00+08');
select story.case_at('PCS') as number \gset
select story.case_at('PCS') as answers \gset
select story.clock('2026-03-03 08:00+08');
select is(story.swept(:'number'), null, 'before the deadline nothing');
select story.clock('2026-03-03 10:00+08');
select is(story.swept(:'number', true), 'reminder PCS 首次见到本人 f', 'a dry run says what is due');
select is((select count(*)::int from core.supervision_order where matter_id = story.matter(:'number')), 0, 'and does nothing');
select is(story.swept(:'number'), 'reminder PCS 首次见到本人 t', 'a reminder');
select is(story.swept(:'number'), null, 'once');
select story.clock('2026-03-04 09:59+08');
select is(story.swept(:'number'), null, 'a day passes');
select story.clock('2026-03-04 10:01+08');
select is(story.swept(:'number'), 'blue PCS 首次见到本人 t', 'the first order');
select is(story.swept(:'answers'), null, 'which it did for every case');
select story.as_login('xt_pcs_91', 'select event_id from api.answer_order(%L, ''今日走访'')', :'answers');
select story.clock('2026-03-09 23:59+08');
select is(story.swept(:'number'), null, 'as long as it has time');
select is(story.levels(:'answers'), 'reminder blue', 'nor for who answered');
select story.clock('2026-03-10 00:01+08');
select is(story.swept(:'number'), 'yellow PCS 首次见到本人 t', 'the second');
select is(story.levels(:'answers'), 'reminder blue', 'who answered had the same time once more and gets no second reminder');
select is((select cause from core.escalation where matter_id = story.matter(:'answers')), 'overdue', 'but it goes up: answering is not doing');
select story.pause(:'number', '2026-03-20 10:00+08');
select story.clock('2026-03-19 00:01+08');
select is(story.swept(:'number'), null, 'paused, nothing is demanded');
select story.clock('2026-03-20 10:01+08');
select is(story.swept(:'number'), 'red PCS 首次见到本人 t', 'the third');
select story.clock('2026-03-25 00:01+08');
select is(story.swept(:'number'), 'escalate PCS 首次见到本人 t', 'then the next tier');
select is(story.swept(:'number'), null, 'once');
select is((select string_agg(cause || ' ' || u.code, ',') from core.escalation e join core.unit u on u.unit_id = e.to_unit_id where matter_id = story.matter(:'number')), 'order_unanswered LDZ', 'because no order was answered');
select is(story.holder(:'number'), 'PCS', 'and all the time it answered for the case');
select story.clock('2026-03-28 00:01+08');
select is(story.swept(:'number'), 'reminder LDZ 上级决定 t', 'and the next tier is reminded as well');

-- One that cannot be acted on. Each of three is due its first step.
select story.case_at('FL') as good \gset
select story.case_at('FL') as bad \gset
select story.case_at('SFS') as last \gset
create function story.break() returns trigger language plpgsql as $$ begin raise exception 'broken' using errcode = 'ZZ001'; end $$;
create trigger a_bad_case before insert on core.supervision_order for each row execute function story.break();
alter table core.supervision_order disable trigger a_bad_case;
select format('create trigger a_bad_case_only before insert on core.supervision_order for each row when (new.matter_id = %s) execute function story.break()', story.matter(:'bad')) \gexec
drop trigger a_bad_case on core.supervision_order;
select story.clock('2026-04-02 09:00+08');
create temporary table swept on commit drop as
select * from json_to_recordset(story.as_login('xt_msb_91', 'select json_agg(s) from api.sweep(false) s')::json) s (number text, step text, step_name text, unit_code text, done boolean, problem text);
select results_eq(format('select number, step_name, unit_code, done, problem from swept where number in (%L, %L, %L) order by number = %2$L, unit_code', :'good', :'bad', :'last'),
  format('values (%L, ''催办'', ''FL'', true, null), (%L, ''催办'', ''SFS'', true, null), (%L, ''催办'', ''FL'', false, ''数据库未能办理（代码 ZZ001），此事项未作改动，请告知维护人员'')', :'good', :'last', :'bad'), 'it is set aside and reported, the rest is done');
select is((select count(*)::int from core.event where matter_id = story.matter(:'bad') and kind = 'order_issued'), 0, 'nothing of it stays');
drop trigger a_bad_case_only on core.supervision_order;
select is(story.swept(:'bad'), 'reminder FL 首次见到本人 t', 'mended, it is done the next time');
select is(story.swept(:'good'), null, 'and the others not again');
select story.commit_check();

select * from finish();
rollback;
