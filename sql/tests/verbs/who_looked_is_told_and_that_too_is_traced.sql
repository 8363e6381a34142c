-- ask_to_trace, trace_looks: who looked at a child, and what a login or a unit looked at. Whoever asks leaves a trace; a
-- unit sees its own looks only.
--
-- Seen to fail: without core.may_see in core.found_by_search, test 22; without the unit's condition in api.trace_looks, test 11; without the grant, test 1.
begin;
\ir ../helpers/street.sql
select plan(32);

create function story.as_if_committed() returns void language plpgsql as $$
begin
  set local session_replication_role = replica;
  update core.look_grant set granted_in = '3' where granted_in = pg_current_xact_id();
  set local session_replication_role = origin;
end $$;
create function story.traced(login text, about text, subject text) returns text language plpgsql as $$
begin
  perform story.as_login(login, 'select api.ask_to_trace(%L, %L)', about, subject);
  perform story.as_if_committed();
  return story.as_login(login, 'select string_agg(concat_ws('' '', t.login, t.scope, t.number, t.purpose), ''; '') from api.trace_looks(%L, %L) t', about, subject);
end $$;

select story.case_at('PCS') as number \gset
select l.lead_number as lead from core.lead l join core.case_file c using (lead_id) where c.case_number = :'number' \gset
select story.case_at('PCS', 'SQ92') as hidden \gset
select least(:'number', :'hidden') || ' ' || greatest(:'number', :'hidden') as both \gset
select story.as_login('xt_pcs_91', 'select api.ask_to_open(%L)', :'number');
select story.as_login('xt_sq91_91', 'select api.ask_to_open(%L, ''复核'')', :'lead');
select story.as_login(l, 'select api.ask_to_search(''测试儿童'')') from unnest(array['xt_pcs_92', 'xt_fl_91']) l;

select story.refuses('xt_sj91_91', 'WB501 look_needs_a_grant', 'nobody sees a trace without asking', 'select * from api.trace_looks(''minor'', %L)', :'number');
select is(story.traced('xt_sj91_91', 'minor', :'number'), format('xt_pcs_92 search %s report_response; xt_sq91_91 dossier %s review; xt_pcs_91 dossier %s handling', :'number', :'lead', :'number'), 'the auditor sees who looked at the child, in its lead as well, and who found it by its name; not who found nothing');
select is(story.traced('xt_msb_91', '未成年人', :'lead'), format('xt_pcs_92 search %s report_response; xt_sq91_91 dossier %s review; xt_pcs_91 dossier %s handling', :'lead', :'lead', :'number'), 'so does the office, by either number');
select is(story.traced('xt_ldz_91', 'unit', 'pcs'), format('xt_pcs_92 search %s report_response; xt_pcs_91 dossier %s handling', :'both', :'number'), 'what a unit looked at, newest first');
select is(story.traced('xt_sj91_91', 'login', 'XT_PCS_92'), format('xt_pcs_92 search %s report_response', :'both'), 'what a login looked at, and whom it found: not the leads, which were not its business');
select is(story.traced('xt_msb_91', 'login', 'xt_sj91_91'), format('xt_sj91_91 trace audit; xt_sj91_91 trace %s audit', :'number'), 'and the auditor is traced like all others');
select is_empty($$ select query from core.look_grant g where g.scope = 'search' and exists (
  select from story.told('xt_msb_91', 'select t::text from api.trace_looks(''unit'', ''PCS'') t', '{}') a where a::text ~ '测试') $$, 'what was searched for is not told');
select is((select count(*)::int from audit.event where kind = 'look_granted' and payload ->> 'scope' = 'trace'), 5, 'each asking stands in the log');

select is(story.traced('xt_pcs_91', 'minor', :'number'), format('xt_pcs_92 search %s report_response; xt_pcs_91 dossier %s handling', :'number', :'number'), 'a unit sees that it looked itself, not who else did');
select story.refuses('xt_sq91_91', 'WB209 only_the_own_unit', 'nor what another unit looked at', 'select api.ask_to_trace(''unit'', ''PCS'')');
select is(story.traced('xt_sq91_91', 'unit', 'SQ91'), format('xt_sq91_91 trace audit; xt_sq91_91 dossier %s review', :'lead'), 'its own it sees');
select story.refuses('xt_sq91_91', 'WB109 no_login_to_trace', 'nor of another unit''s login', 'select api.ask_to_trace(''login'', ''xt_pcs_91'')');
select story.refuses('xt_sq91_91', 'WB109 no_login_to_trace', 'in the words of one that there is not', 'select api.ask_to_trace(''login'', ''xt_nobody_01'')');
select story.refuses('xt_sq91_91', 'WB101 no_such_case', 'nor of a hidden case', 'select api.ask_to_trace(''minor'', %L)', :'hidden');
select story.refuses('xt_fx91_91', '42501', 'the analyst sees no trace', 'select api.ask_to_trace(''minor'', %L)', :'number');
select story.refuses('xt_sj91_91', 'WB107 unknown_code', 'of what there is no trace', 'select api.ask_to_trace(''weather'', ''x'')');
select story.refuses('xt_sj91_91', 'WB503 purpose_must_be_told', 'another purpose is told', 'select api.ask_to_trace(''unit'', ''PCS'', ''other'')');
select story.as_login('xt_sj91_91', 'select api.ask_to_trace(''unit'', ''PCS'')');
select story.as_if_committed();
select is(story.as_login('xt_sj91_91', 'select count(*) from api.trace_looks(''unit'', ''PCS'', since => now() + interval ''1 day'')'), '0', 'from a day on');
select story.refuses('xt_sj91_91', 'WB447 period_is_reversed', 'but not until before it', 'select count(*) from api.trace_looks(''unit'', ''PCS'', since => now(), until => now())');


-- A search is told of the children that it found, by each part of the name and by the number; of nobody else's.
select story.as_login('xt_msb_92', 'select api.ask_to_search(%L)', w) from unnest(array['试儿', '测试', '测试儿童们', '无此']) w;
select matches(story.traced('xt_sj91_91', 'minor', :'number'), format('^xt_msb_92 search %s report_response; xt_msb_92 search %s report_response; xt_pcs_92', :'number', :'number'), 'by a part of the name, and not by more than the name');
select story.as_login('xt_msb_91', 'select lead_number from api.record_lead(''public'', ''x'', ''SQ91'', id_number => ''999999201506020017'')') as numbered \gset
select story.as_login('xt_msb_92', 'select api.ask_to_search(%L)', '９９９９９９　20150602 0017');
select is(story.traced('xt_sj91_91', 'minor', :'numbered'), format('xt_msb_92 search %s report_response', :'numbered'), 'by the number, however it was typed');
select story.as_login('xt_msb_91', 'select event_id from api.restrict_case(%L, ''sealed'', array[''xt_msb_91'', ''xt_pcs_91''])', :'number');
select story.clock(now() + interval '1 hour');
select story.as_login('xt_msb_92', 'select api.ask_to_search(''儿童'')');
select unalike(story.traced('xt_msb_91', 'minor', :'number'), format('%%search %s report_response; xt_msb_92 search %s report_response; xt_msb_92 search%%', :'number', :'number'), 'nor of a child that was kept from who searched');
select unalike(story.traced('xt_msb_92', 'login', 'xt_pcs_92'), format('%%%s%%', :'number'), 'whom a search found is not told to whom the case is kept from');
select alike(story.traced('xt_msb_91', 'login', 'xt_pcs_92'), format('%%%s%%', :'number'), 'but to whom was named');

-- By which relation, whether without stars, and which fields; what was exported; and what a look at a trace was at.
create function story.traced_in_full(login text, about text, subject text) returns text language plpgsql as $$
begin
  perform story.as_login(login, 'select api.ask_to_trace(%L, %L)', about, subject);
  perform story.as_if_committed();
  return story.as_login(login, 'select string_agg(concat_ws('' '', t.login, t.scope, t.number, t.asked_about, t.relation, t.revealed, t.fields), ''; '') from api.trace_looks(%L, %L) t', about, subject);
end $$;
select story.case_at('FL') as seen, story.case_at('SFS') as other \gset
select story.as_login('xt_fl_91', 'select api.ask_to_open(%L, ''review'')', :'seen'), story.as_login('xt_fl_91', 'select api.ask_to_open(%L, ''review'', null, ''true'')', :'seen');
select alike(story.traced_in_full('xt_sj91_91', 'minor', :'seen'), format('xt_fl_91 dossier %s holds t 姓名、身份号码、出生日期、年龄、监护人、住址、监护人电话、文字记录; xt_fl_91 dossier %s holds f 姓名、身份号码、出生日期、年龄、监护人、住址、监护人电话、文字记录; xt_msb_92 search %%%% 姓名、年龄; %%%%', :'seen', :'seen'), 'what was shown of a dossier, and whether without stars');
select story.as_login('xt_sfs_91', 'select content from api.export_paper(%L)', :'other');
select alike(story.traced('xt_msb_91', 'minor', :'other'), format('xt_sfs_91 export %s audit; xt_msb_92 search%%', :'other'), 'whoever exported the facts of a case');
select story.as_login('xt_msb_91', 'select audit_number from api.open_audit(''case'', %L, %L, %L)', (current_date - 9)::text, current_date::text, :'seen') as audit \gset
select story.as_login('xt_ldz_91', 'select content from api.audit_paper(%L)', :'audit');
select is(story.traced('xt_msb_91', 'login', 'xt_ldz_91'), format('xt_ldz_91 export %s audit; xt_ldz_91 trace audit', :'audit'), 'or an audit');
select story.as_login('xt_xtjd_91', 'select api.ask_to_trace_year(2026)'), story.as_login('xt_xtjd_91', 'select api.ask_to_trace(''minor'', %L)', :'seen'), story.as_login('xt_xtjd_91', 'select api.ask_to_trace(''unit'', ''FL'')');
select is(story.traced_in_full('xt_msb_91', 'login', 'xt_xtjd_91'), format('xt_xtjd_91 trace FL; xt_xtjd_91 trace %s; xt_xtjd_91 trace 2026', :'seen'), 'of a look at a trace, of what');
select story.as_login('xt_msb_92', 'select api.ask_about_access(''xt_fl_91'', %L)', :'seen'), story.as_login('xt_msb_92', 'select api.ask_about_access(''xt_fl_91'', null, ''2026-03-01'')');
select matches(story.traced_in_full('xt_sj91_91', 'login', 'xt_msb_92'), format('^xt_msb_92 trace xt_fl_91 2026-03-01; xt_msb_92 trace %s xt_fl_91; ', :'seen'), 'and at somebody''s access');
select story.as_login('xt_msb_91', 'select event_id from api.restrict_case(%L, ''sealed'', array[''xt_msb_91'', ''xt_fl_91''])', :'seen');
select unalike(story.traced_in_full('xt_ldz_91', 'unit', 'MSB'), format('%%%s%%', :'seen'), 'not to whom the case is kept from');
select alike(story.traced_in_full('xt_msb_91', 'unit', 'MSB'), format('%%%s%%', :'seen'), 'but to whom was named');
select unalike(story.traced_in_full('xt_sj91_91', 'unit', 'LDZ'), format('%%%s%%', :'audit'), 'nor is an audit that covers it');

select * from finish();
rollback;
