-- Who is calling is session_user, and no setting that a client may make.
-- without: select tap.without_in_view('core.acting_login', '(l.role_name = SESSION_USER)', '(l.role_name = COALESCE(NULLIF(current_setting(''weibao.login''::text, true), ''''::text), (SESSION_USER)::text))')
\ir helpers/enter.sql
select plan(4);
select set_config(name, value, false) from (values ('weibao.login', 'xt_msb_91'), ('weibao.unit', 'MSB'), ('weibao.group', 'weibao_office'), ('application_name', 'xt_msb_91'), ('demo.now', '2020-01-01'), ('story.clock', '2020-01-01')) s (name, value) \g /dev/null
select is((select login || ' ' || unit_code from whoami()), 'xt_pcs_91 PCS', 'the registry knows who it is');
select is((select count(*)::text from cases where case_number = known('hidden')), '0', 'and shows no more');
select is(told(format('select api.assign_case(%L, ''PCS'', ''D-PCS-01'')', known('own'))), 'WB202 not_for_your_group', 'nor lets it do more');
select ok((select at > '2026-01-01' from whoami()), 'and the clock is what it was');
