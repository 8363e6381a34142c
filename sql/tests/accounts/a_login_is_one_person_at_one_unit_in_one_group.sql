-- The office gives a person a login: a role named after the unit, with the group of the unit and no other power.
begin;
\ir ../helpers/street.sql
select plan(25);
create function story.verifier(salt text default 'salt of sixteen.', word text default null) returns text language sql as $$
  select 'SCRAM-SHA-256$4096:' || encode(convert_to(salt, 'UTF8'), 'base64') || '$' || encode(sha256(convert_to(salt || coalesce(word, 'stored'), 'UTF8')), 'base64') || ':' || encode(sha256(convert_to(salt || 'server', 'UTF8')), 'base64')
$$;

select story.as_login('xt_msb_91', 'select login || '' '' || unit_code from api.add_login(''Pcs'', %L)', story.verifier()) as made \gset
select matches(:'made'::text, '^xt_pcs_9[3-9] PCS$', 'the next login of the police station');
select split_part(:'made', ' ', 1) as login \gset
select is((select to_jsonb(r) from (select r.rolcanlogin, r.rolinherit, r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolreplication or r.rolbypassrls as has_power, r.rolconnlimit from pg_roles r where r.rolname = :'login') r),
  '{"rolcanlogin": true, "rolinherit": true, "has_power": false, "rolconnlimit": 20}', 'it logs in, with no power of its own, in at most so many sessions');
select is((select string_agg(concat_ws(' ', g.rolname, m.admin_option), ',') from pg_auth_members m join pg_roles g on g.oid = m.roleid join pg_roles r on r.oid = m.member where r.rolname = :'login'),
  'weibao_agency f', 'in one group');
select is((select r.rolpassword from pg_authid r where r.rolname = :'login'), story.verifier(), 'its password is what the client made of it');
select ok((select r.rolvaliduntil between now() + interval '6 days 23 hours' and now() + interval '7 days 1 hour' from pg_roles r where r.rolname = :'login'), 'good for seven days');
select ok((select r.rolconfig @> array['search_path=api', 'statement_timeout=10min', 'idle_in_transaction_session_timeout=10min', 'lock_timeout=30s'] from pg_roles r where r.rolname = :'login'),
  'it finds api without a prefix, and lets nobody wait for ever');
select is(story.as_login('xt_msb_91', 'select concat_ws('' '', unit_code, group_code, status) from api.logins where login = %L', :'login'), 'PCS weibao_agency first_password', 'and is listed');
select is((select count(*)::int from audit.event e where e.kind = 'login_added' and e.login = 'xt_msb_91' and e.payload ? 'login'), 1, 'it is in the log who made it');

-- Two posts are two logins of one person; somebody new is another person.
select isnt((select l.person_no from core.login l where l.role_name = :'login'), (select l.person_no from core.login l where l.role_name = 'xt_pcs_91'), 'somebody new is nobody else');
select story.as_login('xt_msb_91', 'select login from api.add_login(''msb'', %L, same_person_as => ''xt_ldz_91'')', story.verifier('another salt 16.')) as post \gset
select is((select l.person_no from core.login l where l.role_name = :'post'), (select l.person_no from core.login l where l.role_name = 'xt_ldz_91'), 'a second post is the same person''s');
select story.refuses('xt_msb_91', 'WB364 no_such_login', 'of nobody there is no second post', 'select api.add_login(''msb'', %L, same_person_as => ''xt_nobody_99'')', story.verifier());

-- Names are never given twice, not even of logins that have ended or of a role that another database made.
create role xt_fl_98 nologin;
select is(story.as_login('xt_msb_91', 'select login from api.add_login(''FL'', %L)', story.verifier('a third salt 16..')), 'xt_fl_99', 'a role that is there already is passed over');
select is(story.as_login('xt_msb_91', 'select login from api.add_login(''FL'', %L)', story.verifier('a fourth salt 16.')), 'xt_fl_100', 'after 99 comes 100');
select throws_ok($$ insert into core.login (role_name, subdistrict_id, unit_id, person_no, group_name, valid) select 'xt_wang_xiaoming', 1, unit_id, 1, 'weibao_agency', '[now,)' from core.unit where code = 'PCS' $$,
  '23514', null, 'no login bears a person''s name');

-- Who may, and what is refused.
select story.refuses('xt_pcs_91', 'WB202 not_for_your_group', 'only the office', 'select api.add_login(''FL'', %L)', story.verifier());
select story.refuses('xt_sj91_91', 'WB202 not_for_your_group', 'not the auditor', 'select api.lock_login(''xt_pcs_91'')');
select story.refuses('xt_msb_91', 'WB433 unit_has_no_logins', 'a unit that answers on paper has none', 'select api.add_login(''QMZJ'', %L)', story.verifier());
select story.refuses('xt_msb_91', 'WB438 expires_in_the_past', 'none has expired before it begins', 'select api.add_login(''FL'', %L, expires_at => ''2001-01-01'')', story.verifier());
select story.refuses('xt_msb_91', 'WB431 not_a_verifier', 'a password itself never comes here', 'select api.add_login(''FL'', ''correct horse battery staple'')');
select story.refuses('xt_msb_91', 'WB431 not_a_verifier', 'nor its MD5', 'select api.add_login(''FL'', %L)', 'md5' || md5('x'));
select story.refuses('xt_msb_91', 'WB431 not_a_verifier', 'nor nothing', 'select api.add_login(''FL'', null)');
select story.refuses('xt_msb_91', 'WB431 not_a_verifier', 'nor one whose checking would take for ever', 'select api.add_login(''FL'', %L)', replace(story.verifier(), '$4096', '$99999'));
-- RFC 7677's own example: user "user", password "pencil"
select is(core.scram_matches('SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=', 'pencil'), true, 'a verifier of a known password is known');
set local password_encryption = 'scram-sha-256';
create role xt_fl_97 login password '12345678';
select story.refuses('xt_msb_91', 'WB432 password_is_guessable', 'what everybody tries first is no password', 'select api.add_login(''FL'', %L)', (select a.rolpassword from pg_authid a where a.rolname = 'xt_fl_97'));
select is((select count(*)::int from pg_proc p cross join pg_roles r where p.pronamespace = 'account'::regnamespace and r.rolname ~ '^weibao_(office|leader|community|grid|agency|auditor|analyst|migrator|sealer)$'
  and has_function_privilege(r.oid, p.oid, 'execute')), 0, 'what changes roles is called by the verbs only');

select * from finish();
rollback;
