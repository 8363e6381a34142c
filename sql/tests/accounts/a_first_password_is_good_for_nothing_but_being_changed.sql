-- Whoever has a first password sees nothing and does nothing until it is changed; then it is as every login.
begin;
\ir ../helpers/street.sql
select plan(17);
create function story.verifier(salt text) returns text language sql as $$
  select 'SCRAM-SHA-256$4096:' || encode(convert_to(rpad(salt, 16, '.'), 'UTF8'), 'base64') || '$' || encode(sha256(convert_to(salt, 'UTF8')), 'base64') || ':' || encode(sha256(convert_to(salt || 'server', 'UTF8')), 'base64')
$$;
select story.case_at('PCS') as number \gset
select story.commit_check();
select story.as_login('xt_msb_91', 'select login from api.add_login(''PCS'', %L, expires_at => %L)', story.verifier('first'), (now() + interval '30 days')::text) as login \gset

select is(story.as_login(:'login', 'select count(*) from api.cases'), '0', 'it sees no case');
select is(story.as_login(:'login', 'select count(*) from api.leads'), '0', 'nor a lead');
select story.refuses(:'login', 'WB231 password_must_be_changed', 'whoami says what to do', 'select api.whoami()');
select story.refuses(:'login', 'WB231 password_must_be_changed', 'no verb is done', 'select api.record_visit(%L, true)', :'number');
select story.refuses(:'login', 'WB431 not_a_verifier', 'a password as it is is refused', 'select api.change_password(''secret'')');
select story.lets(:'login', 'the password is changed', 'select api.change_password(%L)', story.verifier('own'));
select story.as_login(:'login', 'select api.change_password(%L)', story.verifier('own'));
select is((select a.rolpassword from pg_authid a where a.rolname = :'login'), story.verifier('own'), 'to what the person chose');
select is((select r.rolvaliduntil from pg_roles r where r.rolname = :'login'), (select l.expires_at from core.login l where l.role_name = :'login'), 'good until the login itself expires');
select is(story.as_login(:'login', 'select count(*) from api.cases where case_number = %L', :'number'), '1', 'and then it sees what its unit sees');
select story.lets(:'login', 'and acts', 'select api.record_visit(%L, true)', :'number');

-- What the login itself may do to its role beside the verb does not help it.
update core.login set password_is_first = true where role_name = :'login';
select story.as_login(:'login', format('alter role %I password %L', :'login', story.verifier('beside')));
select story.refuses(:'login', 'WB231 password_must_be_changed', 'a password changed beside the verb changes nothing', 'select api.whoami()');
update core.login set password_is_first = false where role_name = :'login';

-- The office gives a first password again, to others.
select story.refuses('xt_msb_91', 'WB440 own_password_is_changed', 'nobody resets the own', 'select api.reset_password(''xt_msb_91'', %L)', story.verifier('reset'));
select story.refuses('xt_pcs_91', 'WB202 not_for_your_group', 'nor anybody but the office', 'select api.reset_password(%L, %L)', :'login', story.verifier('reset'));
select story.as_login('xt_msb_91', 'select api.reset_password(%L, %L)', :'login', story.verifier('reset'));
select story.refuses(:'login', 'WB231 password_must_be_changed', 'reset, it must be changed again', 'select api.whoami()');
select is(story.as_login('xt_sj91_91', 'select status from api.logins where login = %L', :'login'), 'first_password', 'as the auditor sees');

-- Past its time it is nothing.
select story.as_login(:'login', 'select api.change_password(%L)', story.verifier('own again'));
update core.login set expires_at = now() - interval '1 second' where role_name = :'login';
select story.refuses(:'login', 'WB233 login_has_expired', 'an expired login is told so', 'select api.whoami()');
select is(story.as_login(:'login', 'select count(*) from api.cases'), '0', 'and sees nothing');

select * from finish();
rollback;
