-- Whatever a session pretends, what it does is recorded as done by its login and unit.
-- without: alter table audit.event alter column login set default coalesce(nullif(current_setting('weibao.login', true), ''), session_user)::name
\ir helpers/enter.sql
select plan(2);
set weibao.login = 'xt_msb_91';
set application_name = 'xt_msb_91';
set role weibao_agency;
select event_id from api.record_visit(known('own'), true, '如实') \gset
reset role;
select is((select t.unit_code from case_timeline t where t.event_id = :'event_id'), 'PCS', 'the history says which unit');
\set said `$above -c "select login from audit.event order by event_id desc limit 1"`
select is(:'said', 'xt_pcs_91', 'and the log which login');
