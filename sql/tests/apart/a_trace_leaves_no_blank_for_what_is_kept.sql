-- Who asks what others looked at finds no row for a look at what is kept from it, also where the row would not name it: a look at who looked at a restricted case,
-- at somebody's access to it, at a finding on it, an audit that was exported and covers it. And the year counts as many as the list shows.
--
-- Seen to fail: with core.is_kept_from(g.matter_id, caller) alone in api.trace_looks and api.trace_year.
begin;
\ir ../helpers/street.sql
\ir helpers/shown.sql
select plan(9);

create function story.looks(login text, of_whom text) returns text language plpgsql as $$
begin
  perform story.as_login(login, 'select api.ask_to_trace(''login'', %L)', of_whom);
  perform story.grant_is_old();
  return story.as_login(login, 'select concat_ws(''; '', count(*), string_agg(concat_ws('' '', t.scope, coalesce(t.number, t.asked_about)), '', '' order by t.scope, t.number)) from api.trace_looks(''login'', %L) t', of_whom);
end $$;
create function story.year(login text, unit text, what text) returns text language plpgsql as $$
begin
  perform story.as_login(login, 'select api.ask_to_trace_year(2026)');
  perform story.grant_is_old();
  return story.as_login(login, format('select coalesce(sum(%I), 0) from api.trace_year(2026) where month = ''2026-03-01'' and unit_code = %%L', what), unit);
end $$;

select story.clock('2026-03-02 09:00+08');
select story.offered_to('PCS', 'FL') as secret, story.case_at('PCS') as open \gset
select story.give_back(:'secret', 'xt_pcs_91', 'wrong_matter', 'D-PCS-01');
select story.clock('2026-03-10 09:00+08');
select story.as_login('xt_ldz_91', 'select audit_number from api.open_audit(''unit'', ''2026-03-01'', ''2026-03-09'', ''PCS'')') as audit \gset
-- Seen to fail: with or_audit in api.report_to_police and api.recuse, which recorded it on the audit.
select story.refuses('xt_pcs_91', 'WB111 number_of_another_kind', 'an audit is nothing that is reported to the police', 'select api.report_to_police(%L, ''x'')', :'audit');
select story.refuses('xt_msb_91', 'WB111 number_of_another_kind', 'nor is anybody recused from one', 'select api.recuse(%L, ''relative'')', :'audit');
select core.finding_id(a.audit_number, f.finding_no) as finding from core.finding f join core.audit a using (audit_id) where a.audit_number = :'audit' and f.matter_id = story.matter(:'secret') limit 1 \gset
select story.as_login('xt_msb_91', 'select event_id from api.restrict_case(%L, ''sealed'', array[''xt_msb_91'', ''xt_off_91'', ''xt_fl_91''])', :'secret');

-- somebody who was named looks: from the other post, so that nothing else is counted with it
select story.as_login('xt_off_91', 'select api.ask_to_trace(''minor'', %L)', n) from unnest(array[:'secret', :'open']) n;
select story.as_login('xt_off_91', 'select api.ask_about_access(''xt_fl_91'', %L)', n) from unnest(array[:'secret', :'open']) n;
select story.as_login('xt_off_91', 'select api.ask_about_access(''xt_fl_91'', null, ''2026-03-02'')');
select story.as_login('xt_off_91', 'select api.ask_to_read(%L)', :'finding');
select story.as_login('xt_off_91', 'select sha256 from api.audit_paper(%L)', :'audit');
select is(story.looks('xt_msb_92', 'xt_off_91'), format('3; trace %1$s, trace %1$s, trace xt_fl_91 2026-03-02', :'open'), 'to who was not named, the list has three rows, none of them without a subject');
select matches(story.looks('xt_msb_91', 'xt_off_91'), format('^7; export %s, finding %s, trace', :'audit', :'finding'), 'to who was named, all seven');
select is(story.year('xt_msb_92', 'OFF', 'traces'), '3', 'the year counts as many looks at traces as the list has');
select is(story.year('xt_msb_92', 'OFF', 'exports'), '0', 'no export of an audit that covers what is kept');
select is(story.year('xt_msb_92', 'OFF', 'findings'), '0', 'no look at a finding on it');
select is(story.year('xt_msb_91', 'OFF', w), '1', 'but to who was named: ' || w) from unnest(array['exports', 'findings']) w;
select * from finish();
rollback;
