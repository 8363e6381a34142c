-- A locked login neither gets in nor sees or does anything in a session that it has; an ended one has no role left to speak of.
begin;
\ir ../helpers/street.sql
select plan(25);
select story.case_at('PCS') as number \gset
select story.commit_check();

select story.refuses('xt_pcs_91', 'WB202 not_for_your_group', 'only the office locks', 'select api.lock_login(''xt_fl_91'')');
select story.as_login('xt_msb_91', 'select api.lock_login(''XT_PCS_92'')');
select is((select r.rolcanlogin from pg_roles r where r.rolname = 'xt_pcs_92'), false, 'the server lets it in no more');
select is(story.as_login('xt_pcs_92', 'select count(*) from api.cases'), '0', 'a session that it has sees nothing');
select story.refuses('xt_pcs_92', 'WB232 login_is_locked', 'and is told why', 'select api.whoami()');
select story.refuses('xt_pcs_92', 'WB232 login_is_locked', 'nor does another password help', 'select api.change_password(''x'')');
select is(story.as_login('xt_msb_91', 'select status from api.logins where login = ''xt_pcs_92'''), 'locked', 'as the list says');
select story.refuses('xt_msb_91', 'WB434 login_is_locked_already', 'once is enough', 'select api.lock_login(''xt_pcs_92'')');
select is(story.as_login('xt_msb_91', 'select api.end_sessions(''xt_pcs_92'')'), '0', 'its last sessions can be ended');
select story.refuses('xt_msb_91', 'WB439 login_is_in_use', 'but not those of a login in use', 'select api.end_sessions(''xt_pcs_91'')');
select story.as_login('xt_msb_91', 'select api.unlock_login(''xt_pcs_92'')');
select is((select r.rolcanlogin from pg_roles r where r.rolname = 'xt_pcs_92'), true, 'unlocked, it is let in');
select is(story.as_login('xt_pcs_92', 'select count(*) from api.cases where case_number = %L', :'number'), '1', 'and sees again');
select story.refuses('xt_msb_91', 'WB435 login_is_not_locked', 'what is not locked is not unlocked', 'select api.unlock_login(''xt_pcs_92'')');

-- The office never locks itself out, and nobody locks the own login.
select story.refuses('xt_msb_91', 'WB436 somebody_must_unlock', 'while others of the office are in use as well', 'select api.lock_login(''xt_msb_91'')');
update core.login set locked_at = now() where group_name = 'weibao_office' and role_name <> 'xt_msb_91';
select story.refuses('xt_msb_91', 'WB436 somebody_must_unlock', 'the last login of the office stays', 'select api.lock_login(''xt_msb_91'')');
update core.login set locked_at = null where group_name = 'weibao_office';

-- Who locks is told what nobody can act on until it is unlocked, and nothing of what is kept from it.
create function story.warning(login text, by text default 'xt_msb_91') returns text
language sql as $$ select story.as_login(by, 'select coalesce(warning, ''-'') from api.lock_login(%L)', login) $$;
select is(story.warning('xt_pcs_92'), '-', 'where others can act nothing is said');
update core.login l set locked_at = now() from core.unit u where u.unit_id = l.unit_id and u.code in ('PCS', 'FL') and l.role_name not in ('xt_pcs_91', 'xt_fl_91') and l.locked_at is null;
savepoint before;
select is(story.warning('xt_pcs_91'), core.unit_name((select unit_id from core.unit where code = 'PCS'), core.now()) || ' 再无可以办理的账号，请尽快解锁或另开账号', 'the last of a unit: that nobody there can act');
rollback to before;
select story.as_login('xt_msb_91', 'select api.unlock_login(''xt_pcs_92'')');
select story.case_at('PCS') as restricted \gset
select story.as_login('xt_msb_91', 'select event_id from api.recuse(%L, ''relative'', ''xt_pcs_92'')', :'number');
select story.as_login('xt_msb_91', 'select event_id from api.restrict_case(%L, ''sealed'', array[''xt_pcs_91'', ''xt_msb_92''])', :'restricted');
savepoint before;
select alike(story.warning('xt_pcs_91'), '%再无知悉 ' || :'number' || ' 而可以办理的账号%', 'of what the others are recused from: which matters');
rollback to before;
select alike(story.warning('xt_pcs_91', 'xt_msb_92'), '%再无知悉 ' || :'number' || ', ' || :'restricted' || ' 而%', 'and of which nobody else was named, for who was');
select story.as_login('xt_msb_91', 'select api.unlock_login(''xt_pcs_91'')');

-- A login that ends, and those of a unit that ends.
select story.as_login('xt_msb_91', 'select count(*) from api.end_login(''xt_pcs_92'', dry_run => false)');
select results_eq($$ select a.rolcanlogin, a.rolconnlimit, a.rolpassword from pg_authid a where a.rolname = 'xt_pcs_92' $$, $$ values (false, 0, null::text) $$, 'an ended login has no password and no session');
select story.refuses('xt_pcs_92', 'WB201 login_is_not_known', 'nor would it be known', 'select api.whoami()');
select story.refuses('xt_msb_91', 'WB364 no_such_login', 'and is locked no more', 'select api.lock_login(''xt_pcs_92'')');
select story.as_login('xt_msb_91', 'select count(*) from api.dissolve_unit(''SFS'', ''FL'', ''发文'', false)');
select is((select r.rolcanlogin from pg_roles r where r.rolname = 'xt_sfs_91'), false, 'with a unit its logins end');

-- What changes roles takes nobody but a login.
select throws_ok($$ select account.lock('postgres') $$, '42501', null, 'a superuser is no login');
select throws_ok($$ select account.set_password('weibao_owner', 'SCRAM-SHA-256$', null) $$, '42501', null, 'nor is the owner');
select throws_ok($$ select account.make('xt_pcs_55', 'pg_execute_server_program', 'SCRAM-SHA-256$', null) $$, '42501', null, 'nobody is put into a group that is not ours');

select * from finish();
rollback;
