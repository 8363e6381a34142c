-- A colleague in the office ends the login that knows of a restricted case, is its successor, reads the case and rolls back: nothing of it would stay. Nor does it
-- learn by a refusal which login alone knows of something.
-- without: select tap.without('core.pass_naming', 'case when coming.person_no <> caller.person_no then coming.login_id end', 'coming.login_id')
\ir helpers/enter.sql
\connect - xt_msb_92
select plan(5);
begin;
select count(*) as ended from api.end_login('xt_msb_91', 'xt_msb_92', false) \gset
select is((select count(*)::text from cases where case_number = known('restricted')), '0', 'no list shows the case to who succeeds by its own hand');
select is((select count(*)::text from case_timeline where case_number = known('restricted')), '0', 'nor what was done');
select is(told(format('select api.audit_case(%L)', known('restricted'))), 'WB101 no_such_case', 'nor does a verb');
select is(told('set constraints all immediate'), 'done', 'and that it supervised alone is not told');
rollback;
begin;
select count(*) as ended from api.end_login('xt_msb_91', null, false) \gset
select is(told('set constraints all immediate'), 'done', 'nor where nobody succeeds');
rollback;
