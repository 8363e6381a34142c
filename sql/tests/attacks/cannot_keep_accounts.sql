-- Logins are the office's to keep: nobody makes, locks, unlocks or ends one, or gives it a password, but the office.
-- without: select tap.without('api.unlock_login', 'core.caller(''weibao_office'')', 'core.caller()')
\ir helpers/enter.sql
select plan(4);
select array['select api.add_login(''PCS'', ''x'')', 'select api.lock_login(''xt_fl_91'')', 'select api.unlock_login(''xt_jgzx_95'')', 'select api.reset_password(''xt_fl_91'', ''x'')', 'select api.end_login(''xt_fl_91'', null, false)', 'select api.end_sessions(''xt_jgzx_95'')']::text as verbs \gset
select is(strange(:'verbs'::text[], '^WB202 not_for_your_group$'), null, 'not an agency');
select is(told('select * from logins'), '42501', 'which does not even see them');
\connect - xt_ldz_91
select is(strange(:'verbs'::text[], '^WB202 not_for_your_group$'), null, 'not the leading group');
\connect - xt_sj91_91
select is(strange(:'verbs'::text[], '^WB202 not_for_your_group$'), null, 'not the auditor');
