-- What a login could have seen on a day of the past is nothing while it was locked, had a first password, or had expired: it was not let in.
--
-- Seen to fail: without core.let_in_during in core.seen_during; without the trigger locks_follow_the_login; without core.login_first_password in
-- core.let_in_during; without the triggers first_passwords_follow_the_login and a_new_login_has_a_first_password.
begin;
\ir ../helpers/street.sql
\ir ../apart/helpers/shown.sql
select plan(21);

create function story.saw(login text, day date, number text) returns text
language plpgsql as $$
declare
  look text;
begin
  look := story.as_login('xt_msb_91', 'select api.ask_about_access(%L, null, %L, ''review'')', login, day::text);
  perform story.grant_is_old();
  return story.as_login('xt_msb_91', 'select string_agg(to_char(greatest(since, %L::date::timestamp at time zone ''Asia/Shanghai'') at time zone ''Asia/Shanghai'', ''MM-DD HH24:MI'') || coalesce('' - '' || to_char(until at time zone ''Asia/Shanghai'', ''MM-DD HH24:MI''), ''''), '', '' order by since)
    from api.access_at(%L, %L, %L) where number = %L and because = ''holds''', day::text, login, day::text, look, number);
end $$;

select story.clock('2026-03-02 09:00+08');
select story.case_at('PCS') as number \gset
select story.clock('2026-03-04 10:00+08'), story.as_login('xt_msb_91', 'select sessions_ended from api.lock_login(''xt_pcs_92'')');
select story.clock('2026-03-06 15:00+08'), story.as_login('xt_msb_91', 'select api.unlock_login(''xt_pcs_92'')');
select story.clock('2026-03-08 09:00+08'), story.as_login('xt_msb_91', 'select sessions_ended from api.lock_login(''xt_pcs_92'')');
select story.clock('2026-03-10 09:00+08');
select story.commit_check();

select is(story.saw('xt_pcs_92', '2026-03-03', :'number'), '03-03 00:00 - 03-04 10:00', 'before it was locked a login saw what its unit saw');
select is(story.saw('xt_pcs_92', '2026-03-04', :'number'), '03-04 00:00 - 03-04 10:00', 'on the day on which it was locked until then');
select is(story.saw('xt_pcs_92', '2026-03-05', :'number'), null, 'locked, it saw nothing');
select is(story.saw('xt_pcs_92', '2026-03-06', :'number'), '03-06 15:00 - 03-08 09:00', 'from when it was unlocked it saw again');
select is(story.saw('xt_pcs_92', '2026-03-09', :'number'), null, 'until it was locked a second time');
select is(story.saw('xt_pcs_91', '2026-03-05', :'number'), '03-05 00:00', 'a colleague saw it all the time');
select is(story.as_login('xt_msb_91', 'select api.unlock_login(''xt_pcs_92'')') is not null, true, 'unlocked');
select is(story.saw('xt_pcs_92', '2026-03-09', :'number'), null, 'what it could not see it cannot have seen');
select is((select array_agg(k.during order by k.during)::text from core.login_lock k join core.login l using (login_id) where l.role_name = 'xt_pcs_92'),
  array[tstzrange('2026-03-04 10:00+08', '2026-03-06 15:00+08'), tstzrange('2026-03-08 09:00+08', '2026-03-10 09:00+08')]::text, 'each time stands there');
select throws_ok('delete from core.login_lock', 'WB002', null, 'and is never removed');

-- Locked and unlocked at one instant, and again: nothing that has no length, nothing twice.
select lives_ok($$ update core.login set locked_at = core.now() where role_name = 'xt_pcs_92';
  update core.login set locked_at = null where role_name = 'xt_pcs_92';
  update core.login set locked_at = core.now() where role_name = 'xt_pcs_92' $$, 'at one instant, twice');

update core.login set expires_at = '2026-03-05 12:00+08' where role_name = 'xt_pcs_91';
select is(story.saw('xt_pcs_91', '2026-03-05', :'number'), '03-05 00:00 - 03-05 12:00', 'one that expired saw until then');
select is(story.saw('xt_pcs_91', '2026-03-06', :'number'), null, 'and nothing since');

-- A first password is good for nothing but being changed: until then, and again once it was reset, a login saw nothing.
create function story.verifier(salt text) returns text language sql as $$
  select 'SCRAM-SHA-256$4096:' || encode(convert_to(rpad(salt, 16, '.'), 'UTF8'), 'base64') || '$' || encode(sha256(convert_to(salt, 'UTF8')), 'base64') || ':' || encode(sha256(convert_to(salt || 'server', 'UTF8')), 'base64')
$$;
select story.clock('2026-03-12 09:00+08'), story.as_login('xt_msb_91', 'select login from api.add_login(''PCS'', %L)', story.verifier('one')) as login \gset
select story.clock('2026-03-14 10:00+08'), story.as_login(:'login', 'select api.change_password(%L)', story.verifier('two'));
select story.clock('2026-03-16 10:00+08'), story.as_login('xt_msb_91', 'select api.reset_password(%L, %L)', :'login', story.verifier('three'));
select story.clock('2026-03-16 15:00+08'), story.as_login('xt_msb_91', 'select api.reset_password(%L, %L)', :'login', story.verifier('four'));
select story.clock('2026-03-18 16:00+08'), story.as_login(:'login', 'select api.change_password(%L)', story.verifier('five'));
select story.as_login('xt_msb_91', 'select api.lock_login(%L)', :'login');
select story.clock('2026-03-20 09:00+08');
select is(story.saw(:'login', '2026-03-13', :'number'), null, 'with a first password a login saw nothing');
select is(story.saw(:'login', '2026-03-14', :'number'), '03-14 10:00 - 03-16 10:00', 'from when it was changed it saw what its unit saw');
select is(story.saw(:'login', '2026-03-15', :'number'), '03-15 00:00 - 03-16 10:00', 'all day long');
select is(story.saw(:'login', '2026-03-17', :'number'), null, 'until it was reset: then nothing');
select is(story.saw(:'login', '2026-03-18', :'number'), null, 'and changed again, nothing while it was locked');
select story.as_login('xt_msb_91', 'select api.unlock_login(%L)', :'login');
select is(story.saw(:'login', '2026-03-20', :'number'), '03-20 09:00', 'and then everything again');
select is((select array_agg(p.during order by p.during)::text from core.login_first_password p join core.login l using (login_id) where l.role_name = :'login'),
  array[tstzrange('2026-03-12 09:00+08', '2026-03-14 10:00+08'), tstzrange('2026-03-16 10:00+08', '2026-03-18 16:00+08')]::text, 'each time stands there once');
select throws_ok('delete from core.login_first_password', 'WB002', null, 'and is never removed');

select * from finish();
rollback;
