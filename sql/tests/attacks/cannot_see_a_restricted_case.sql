-- What is restricted is known to those who were named, and to no others of the same unit, of the office, or above it.
-- without: select tap.without('core.is_shown_to', 'and (login_ids is null or core.admits(login_ids, me[3]))')
\ir helpers/enter.sql
select plan(10);
\connect - xt_fl_91
select is((select count(*)::text from cases where case_number = known('restricted')), '1', 'who was named sees it');
\connect - xt_msb_92
select is((select count(*)::text from cases where case_number = known('restricted')), '0', 'a colleague of the office does not');
select is((select count(*)::text from newest_cases where case_number = known('restricted')), '0', 'nor among the newest');
select is((select count(*)::text from case_timeline where case_number = known('restricted')), '0', 'nor its history');
select is((select count(*)::text from my_work where number = known('restricted')), '0', 'nor as work');
select is(told(format('select api.ask_to_open(%L)', known('restricted'))), 'WB101 no_such_case', 'nor its dossier');
select is(told(format('select api.recuse(%L, %L)', known('restricted'), 'relative')), 'WB101 no_such_case', 'nor by any verb');
\connect - xt_ldz_91
select is((select count(*)::text from cases where case_number = known('restricted')), '0', 'nor does the leading group');
\connect - xt_sj91_91
select is((select count(*)::text from responsibilities where case_number = known('restricted')), '0', 'nor the auditor');
select is(told(format('select api.audit_case(%L)', known('restricted'))), 'WB101 no_such_case', 'who audits nothing of it');
